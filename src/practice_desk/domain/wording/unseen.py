"""Is there an act that a camera could see? The first half of the rule for vague."""

from practice_desk.domain.wording.acts import Act, Scene
from practice_desk.domain.wording.details import Details
from practice_desk.domain.wording.lexicon import lexicon, word_set

ARTEFACTS = word_set(
    "module materials protocol programme questions questionnaire steps leaflet booklet "
    "section worksheet worksheets sheet sheets form forms leaflet handout chapter chapters "
    "list lists letter"
    " letters diary card cards log journal notebook page pages line lines sentence sentences"
    " questionnaire questionnaires recording track audio video clip app book workbook cv report module"
    " materials protocol programme timeline collage map calendar planner chart photo photos email text"
    " playlist poem paragraph postcard script column columns notes record records inventory alarm"
    " timer phone table"
)

DETERMINERS = word_set("the a an your his her their our my this that another each every one own both")

_STATES = word_set(
    "positive calm present busy active strong focused grounded hopeful connected motivated mindful"
    " open curious healthy going relaxed patient kind kinder gentle aware confident assertive"
    " consistent honest organised happy optimistic engaged flexible safe in-the-moment balanced"
    " vulnerable nice good better more less yourself brave proactive willing compassionate"
)

PLACED = word_set(
    "in at home back there outside up out by on ready near with the inside downstairs upstairs off"
    " away asleep dressed"
)

PRONOUNS = word_set("it this that them these those")

_BODY = word_set(
    "feet foot hands hand chest belly breath floor chair shoulders body jaw stomach water weight"
    " ground air texture heart legs"
)

_THINGS = word_set(
    "sheet list track card page bag box life balance colleagues team desk place out ethic clothes"
    " trousers bench"
)

_HANDLED = word_set("drop lower raise break open turn show hold face see leave start find")
_BODILY = word_set("sit run touch rest smile laugh count")
_NEVER_COUNTED = word_set("improve implement maintain")
_OUTCOMES = word_set("improve strengthen enhance utilise exhibit demonstrate verbalise")
_SOCIAL_LEAN = word_set(
    "interact participate cope reduce increase respect support encourage establish implement"
)
_NEEDS_AMOUNT = word_set("eat sleep get spend do")
_PLANNING = word_set("plan schedule pick choose decide book ask")
_DOING = word_set("try practise continue do keep have")
_HANDLING = word_set("use do try continue practise follow have")
_PURSUING = word_set("practise use apply pursue engage undertake conduct")
_WORK_AT = word_set("on through towards at toward to")
_MORE = word_set("more better healthier greater stronger less fewer clearer firmer")

_CHOOSING = word_set("pick choose decide")

_TAKING_UP = word_set("follow repeat try look go put start get give pull revisit")
_PUTTING_IN = word_set("plan schedule")
_TALKING = word_set("talk speak chat tell")
_FIGURATIVE = word_set(
    "find look get put hold sort repair fix mend give make build create start take carry push model show "
    "reach break close bring join begin raise lower face claim offer leave schedule ignore open turn rewrite"
)
_OBJECT_ENDS = word_set(
    "when that which at for who with on in by from off after before while and or then if near against"
)
_ALSO_THINGS = word_set(
    "time days energy health image story stories themes roles peers contact sources resources thought structure "
    "focus self child others conversations routine stuff talk example goals goal network conflict"
)
_TOPIC = word_set("about on over through of what how why where who whether back which upon")
_NEEDS_TOPIC = word_set("reflect think ponder contemplate ruminate mull")
_DAYS = word_set("mon tue wed thu fri sat sun weekday weekend 1")

_TOUCHABLE = word_set("relax embrace explore contain honour distract")

_SOFT_RELAX = word_set(
    "relax focus concentrate grieve calm unwind trust breathe love pace process explore internalise refocus"
)

_THOUGHTFUL = word_set(
    "reflect think journal consider contemplate ponder review discuss share recall notice observe"
    " savour appreciate celebrate watch"
)


def says_something(scene: Scene, act: Act) -> bool:
    """Words that the lexicon cannot place get the benefit of the doubt."""
    words = scene.reading.words
    abstract = lexicon().nouns["abstract"]
    plain = [w for w in words[act.at : act.last] if w.isalpha()]
    return (
        len(plain) > 1
        and abstract.isdisjoint(plain)
        and not tagged(scene, act, "hedge")
        and not tagged(scene, act, "category")
    )


def tagged(scene: Scene, act: Act, tag: str) -> bool:
    return scene.has(tag, act.at, act.last)


def artefact(scene: Scene, act: Act) -> bool:
    words, quoted = scene.reading.words, scene.reading.quoted
    return any(words[i] in ARTEFACTS and not quoted[i] for i in range(act.at + 1, act.last)) or (
        act.group == "fragment" and words[act.at] in ARTEFACTS
    )


def _abstract(scene: Scene, act: Act, reach: int = 7) -> bool:
    words = scene.reading.words
    abstract = lexicon().nouns["abstract"]
    for i in range(act.at + 1, min(act.last, act.at + 1 + reach)):
        if words[i] in ("when", "that", "which", "at", "about", "for", ",", "to", "who"):
            return False
        if words[i] in abstract or (
            len(words[i]) > 7 and words[i].endswith(("ness", "ility", "ivity", "iveness", "ousness"))
        ):
            return True
    return False


def unseen(scene: Scene, act: Act, here: Details, before: list[tuple[Act, int]]) -> bool:
    """V1: is there nothing that a camera could see or the client could tick off?"""
    follow = scene.reading.words[act.at + 1 : act.last]
    if tagged(scene, act, "rehearsed") or tagged(scene, act, "abstain"):
        return False
    idiom = _idiom(scene, act, here, follow)
    if idiom is not None:
        return idiom
    undefined = _undefined(scene, act, before)
    match act.group:
        case "void":
            return _void(scene, act, here, follow)
        case "lean":
            return _lean(scene, act, here, follow)
        case "soft":
            return _soft(scene, act, here, follow)
        case "light":
            return _light(scene, act, here, follow, undefined=undefined)
        case "fragment":
            return _vague_fragment(scene, act, here, undefined=undefined)
        case _:
            return _visible_verb(scene, act, here, follow, undefined=undefined)


def _idiom(scene: Scene, act: Act, here: Details, follow: list[str]) -> bool | None:
    """The verdict on a turn of phrase that the lexicon knows ("take care", "spend time"); ``None`` for other words."""

    def opens(tag: str) -> bool:
        return any(a == act.at for a, _ in scene.hits.get(tag, ()))

    if opens("inner_more"):
        when = here.occasion and act.verb not in _NEEDS_AMOUNT
        return not (here.count or here.dose or when or (act.gerund and here.amount) or before_colon(follow))
    if opens("inner_soft"):
        return not (here.count or here.recorded or here.occasion or here.dose or "until" in follow)
    if not opens("inner") or act.verb == "be":
        return None
    if act.verb in ("stay", "keep") and (here.dose or here.count):
        return False
    return not _rescued_idiom(scene, act, here, follow)


def _void(scene: Scene, act: Act, here: Details, follow: list[str]) -> bool:
    """Inner verbs ("relax", "trust"): only a dose, a thing to hold, or "by …" makes some of them visible."""
    touched = bool(follow) and follow[0] in DETERMINERS and here.occasion and not _abstract(scene, act)
    named = scene.has("procedure", act.at, act.at + 1)
    if named or (("with" in follow or "using" in follow) and tagged(scene, act, "procedure")):
        return False
    if (act.verb in _TOUCHABLE and touched) or "by" in follow:
        return False
    return not (act.verb in _SOFT_RELAX and (here.dose or here.count))


def _visible_verb(scene: Scene, act: Act, here: Details, follow: list[str], *, undefined: bool) -> bool:
    """A verb that can be seen may still have an object that cannot ("set boundaries", "pick a coping skill")."""
    handled = act.group in ("once", "step", "move")
    sized = here.count or here.dose
    if handled and follow and follow[0] in _MORE and not sized and _abstract(scene, act):
        return True
    if undefined:
        return act.group in ("record", "mind", "write") or act.verb in _TAKING_UP
    if _topic_left_open(scene, act, here, follow):
        return True
    if artefact(scene, act):
        return False
    if act.verb in _CHOOSING:
        return _category(scene, act, near=6)
    if act.verb in _PUTTING_IN and not here.count and not here.dose:
        return tagged(scene, act, "open") or _category(scene, act, near=6)
    if not handled or forbidden(scene, act) or act.verb in _PLANNING or here.dose:
        return False
    if act.verb in _FIGURATIVE and not here.count and _abstract_object(scene, act):
        return True
    return tagged(scene, act, "open") or _category(scene, act, near=6)


def _topic_left_open(scene: Scene, act: Act, here: Details, follow: list[str]) -> bool:
    """ "Talk to her about it": a talk that names neither topic nor time."""
    if act.verb not in _TALKING or here.amount or here.occasion:
        return False
    return any(
        follow[i : i + 2] in (["about", "it"], ["about", "this"], ["about", "that"], ["about", "things"])
        or follow[i : i + 3] in (["about", "how", "you"], ["about", "your", "feelings"])
        for i in range(len(follow))
    ) and not {"how", "you", "said"} <= set(follow)


def _abstract_object(scene: Scene, act: Act) -> bool:
    """ "Find a balance", "sort out your sleep": a verb of the hands with an object that no hand can hold."""
    words, abstract = scene.reading.words, lexicon().nouns["abstract"]
    for i in range(act.at + 1, min(act.last, act.at + 6)):
        if words[i] in _OBJECT_ENDS:
            return False
        if words[i] in abstract and words[i] not in _ALSO_THINGS:
            return words[i + 1 : i + 2] != ["to"] or i + 1 >= act.last
    return False


def forbidden(scene: Scene, act: Act) -> bool:
    """A ban ("never miss a meal", "no naps") says plainly what is not to happen."""
    return act.negative or scene.reading.words[scene.lines[act.sentence].sentence.first] in (
        "no",
        "never",
        "zero",
        "not",
    )


def _rescued_idiom(scene: Scene, act: Act, here: Details, follow: list[str]) -> bool:
    """An inner turn of phrase that a thing in it makes visible: "drop the bag", "open the curtains", "stop the car"."""
    if act.verb in ("stay", "sit") and "until" in follow:
        return True
    if act.verb in _HANDLED or act.verb in ("stop", "let"):
        concrete = artefact(scene, act) or (act.verb in _HANDLED and not _abstract(scene, act))
        return (concrete and (act.verb in _HANDLED or here.count)) or (act.verb == "stop" and here.often)
    if act.verb == "do":
        return here.dose or before_colon(follow)
    return act.verb in _BODILY and (here.amount or here.occasion)


def before_colon(follow: list[str]) -> bool:
    """Does a colon with something after it spell the act out?"""
    return ":" in follow[:-1]


def _lean(scene: Scene, act: Act, here: Details, follow: list[str]) -> bool:
    """Verbs of change ("improve", "reduce", "develop"): visible only with a number or a thing that can be held."""
    if here.count and act.verb not in _NEVER_COUNTED:
        return False
    if act.gerund in ("feel", "be", "become") or act.verb in _OUTCOMES:
        return True
    if artefact(scene, act) or before_colon(follow):
        return False
    if not follow or _abstract(scene, act) or _category(scene, act) or scene.has("hedge", act.at, act.last):
        return True
    bare = not any(w in DETERMINERS for w in follow[:3])
    return (act.verb in _SOCIAL_LEAN or bare) and not here.occasion


def _without_topic(scene: Scene, act: Act, here: Details, follow: list[str]) -> bool:
    """ "Reflect for ten minutes each evening" does not say on what."""
    if act.verb not in _NEEDS_TOPIC or here.recorded or "?" in scene.reading.text or ":" in follow:
        return False
    for word, following in zip(follow, [*follow[1:], ""], strict=True):
        if word in _TOPIC and following and not following[0].isdigit() and following not in _DAYS:
            return False
    return True


def _soft(scene: Scene, act: Act, here: Details, follow: list[str]) -> bool:
    if _without_topic(scene, act, here, follow):
        return True
    if here.count or here.recorded or here.occasion:
        return False
    if act.verb == "avoid" and act.negative and any(w in DETERMINERS for w in follow[:1]):
        return False
    if act.verb in ("avoid", "resist", "refrain") and any(w in lexicon().gerunds for w in follow[:4]):
        return False
    if here.dose:
        return act.verb not in _THOUGHTFUL or len(follow) < 2
    if act.verb in ("examine", "review", "learn", "discuss", "share", "investigate", "express", "ask") and (
        artefact(scene, act) or (not _abstract(scene, act) and any(w in DETERMINERS for w in follow[:3]))
    ):
        return False
    return not ("out" in follow[:1] and act.verb == "think")


def _light(scene: Scene, act: Act, here: Details, follow: list[str], *, undefined: bool) -> bool:
    """Verbs that say little by themselves ("do", "use", "be", "work on"): the object decides."""
    verdict = _being(scene, act, here, follow)
    if verdict is not None:
        return verdict
    verb = act.verb
    if undefined:
        return True
    category = _category(scene, act)
    if act.gerund and verb in _DOING and not category:
        return False
    if tagged(scene, act, "procedure") and not _procedure_is_category(scene, act):
        return False
    if tagged(scene, act, "open"):
        return not (here.dose and verb == "have")
    if artefact(scene, act) and verb in _HANDLING:
        return False
    if category:
        return not _spelled_out(scene, act)
    if tagged(scene, act, "dosable"):
        return not here.dose
    if verb == "have" and not here.occasion and not here.count and not here.dose:
        return _abstract_object(scene, act)
    return verb in _PURSUING and _abstract(scene, act) and not here.count


def _being(scene: Scene, act: Act, here: Details, follow: list[str]) -> bool | None:
    """Verbs of being and working; ``None`` for the rest."""
    following = follow[0] if follow else ""
    match act.verb:
        case "be":
            return following not in PLACED and following != "able" and not here.dose
        case "feel":
            return not any(w in _BODY for w in follow[:5])
        case "keep":
            vague = following == "up" or following in _STATES or _category(scene, act, near=5)
            return vague and not here.dose
        case "stay" | "remain" | "become":
            return following in _STATES and not here.dose
        case "work":
            return following in _WORK_AT and not artefact(scene, act)
        case "act" | "show":
            return _abstract(scene, act) or following == "as"
        case _:
            return None


def _procedure_is_category(scene: Scene, act: Act) -> bool:
    category, procedure = (
        scene.first("category", act.at, act.last),
        scene.first("procedure", act.at, act.last),
    )
    return bool(category and procedure and category[0] <= procedure[0] and category[1] >= procedure[1])


def _spelled_out(scene: Scene, act: Act) -> bool:
    words = scene.reading.words
    span = words[act.at : act.last]
    return ":" in span[:-1] or "by" in span or "eg" in span or "(" in span


def _category(scene: Scene, act: Act, near: int = 99) -> bool:
    hit = scene.first("category", act.at, min(act.last, act.at + near))
    return hit is not None


def _undefined(scene: Scene, act: Act, before: list[tuple[Act, int]]) -> bool:
    words = scene.reading.words
    hit = scene.first("undefined", act.at, act.last)
    if hit:
        after = words[hit[1] : hit[1] + 1]
        if (
            after
            and after[0] in ("on", "from", "in", "called", ":", "with", "for", "where", "at")
            and "we" not in words[hit[0] : hit[1]]
        ):
            return words[hit[0] : hit[0] + 2] == ["the", "exposure"] and after[0] not in ("at", "in", ":")
        return not (after and (after[0] in lexicon().nouns["paper"] or after[0] in _THINGS))
    follow = words[act.at + 1 : act.at + 2]
    return bool(
        follow
        and follow[0] in PRONOUNS
        and act.verb in ("do", "try", "practise", "use", "repeat", "complete", "continue")
        and words[act.at + 2 : act.at + 3]
        in (
            [],
            ["."],
            ["twice"],
            ["once"],
            ["daily"],
            ["every"],
            ["again"],
            [","],
            ["when"],
            ["on"],
            ["each"],
            ["2"],
            ["3"],
        )
        and not any(a.group not in ("soft", "void") for a, _ in before)
    )


def _vague_fragment(scene: Scene, act: Act, here: Details, *, undefined: bool) -> bool:
    if tagged(scene, act, "procedure") and not _procedure_is_category(scene, act):
        return False
    if undefined:
        return True
    if artefact(scene, act) or (act.gerund and here.amount):
        return False
    if scene.reading.words[act.at] in _MORE and not here.amount and not here.occasion:
        return True
    if tagged(scene, act, "dosable"):
        return not here.dose
    if _category(scene, act):
        return not _spelled_out(scene, act) and not (
            here.dose and not scene.first("category", act.at, act.last)
        )
    return tagged(scene, act, "open") and not here.dose

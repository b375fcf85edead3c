"""Could the client tell what to do, and when they have done it?

V1: no act that a camera could see. V2: an act, but no amount, no occasion and no finish. Either makes a task vague.
"""

from dataclasses import dataclass

from practice_desk.domain.wording.acts import Act, Line, Scene
from practice_desk.domain.wording.lexicon import lexicon, word_set
from practice_desk.domain.wording.model import Fields

_OCCASIONS = word_set(
    "mon tue wed thu fri sat sun morning evening night afternoon tonight today tomorrow weekend"
    " weekends lunch lunchtime breakfast dinner supper teatime bedtime midday noon midnight mealtime"
    " mealtimes playtime daily nightly weekly hourly #clock weekday payday birthday christmas easter"
    " anniversary"
)
_WHERE_WHEN = word_set(
    "bus train tube shower queue car commute kettle lift school meeting bath walk drive class party"
    " wake shop supermarket"
)
_COUNTS = word_set("couple few half dozen both once twice single several")
_FINITE = word_set(
    "page pages line lines sentence sentences word words paragraph letter letters list lists card"
    " cards worksheet worksheets sheet sheets form forms leaflet handout chapter chapters box drawer"
    " photo photos song track recording clip video questionnaire questionnaires poem postcard circle"
    " map timeline collage playlist budget email essay book article story script note notes row rows"
    " column columns entry booklet drawing picture cv calendar planner test app sticker booklet plan"
    " phrase question tree wheel pie chart inventory profile summary account dream recipe walk bath"
    " meal cake call chat visit outing text quiz flashcard materials module"
)
_ARTEFACTS = word_set(
    "module materials protocol programme questions questionnaire steps leaflet booklet "
    "section worksheet worksheets sheet sheets form forms leaflet handout chapter chapters "
    "list lists letter"
    " letters diary card cards log journal notebook page pages line lines sentence sentences"
    " questionnaire questionnaires recording track audio video clip app book workbook cv report module"
    " materials protocol programme timeline collage map calendar planner chart photo photos email text"
    " playlist poem paragraph postcard script column columns notes record records inventory alarm"
    " timer phone table"
)
_DETERMINERS = word_set("the a an your his her their our my this that another each every one own both")
_STATES = word_set(
    "positive calm present busy active strong focused grounded hopeful connected motivated mindful"
    " open curious healthy going relaxed patient kind kinder gentle aware confident assertive"
    " consistent honest organised happy optimistic engaged flexible safe in-the-moment balanced"
    " vulnerable nice good better more less yourself brave proactive willing compassionate"
)
_PLACED = word_set(
    "in at home back there outside up out by on ready near with the inside downstairs upstairs off"
    " away asleep dressed"
)
_PRONOUNS = word_set("it this that them these those")
_BODY = word_set(
    "feet foot hands hand chest belly breath floor chair shoulders body jaw stomach water weight"
    " ground air texture heart legs"
)
_THINGS = word_set(
    "sheet list track card page bag box life balance colleagues team desk place out ethic clothes"
    " trousers bench"
)
_MORE = word_set("more better healthier greater stronger less fewer clearer firmer")
_NOBODY_NAMED = word_set("friends people others strangers family more questions neighbours colleagues")
_CHOOSING = word_set("pick choose decide")
_STRONG = word_set(
    "work improve practise use challenge explore develop build focus reflect continue apply manage"
    " communicate increase reduce strengthen identify cope process utilise engage accept"
)
_ADDED = word_set("also plus additionally furthermore another second secondly and lastly finally")
_RECORDING = word_set(
    "write jot tick record log note mark count tally list rate score chart draw text tell type track"
    " fill complete"
)
_PRACTICE_GROUPS = word_set("mind move write record light fragment step soft")
_TOUCHABLE = word_set("relax embrace explore contain honour distract")
_SOFT_RELAX = word_set(
    "relax focus concentrate grieve calm unwind trust breathe love pace process explore internalise refocus"
)
_THOUGHTFUL = word_set(
    "reflect think journal consider contemplate ponder review discuss share recall notice observe"
    " savour appreciate celebrate watch"
)


@dataclass(slots=True)
class Details:
    """Which of the facets a stretch of text gives."""

    amount: bool = False
    occasion: bool = False
    often: bool = False
    dose: bool = False
    count: bool = False
    recorded: bool = False


@dataclass(slots=True)
class Vagueness:
    """One act that a client could not carry out as it stands."""

    act: Act
    unseen: bool  # V1: nothing to see; else V2: no amount, occasion or finish
    missing: tuple[str, ...]
    first: int
    last: int


def groups(scene: Scene) -> list[list[int]]:
    """Line numbers that speak of one thing: a bullet is its own group, running text is one."""
    out: list[list[int]] = []
    for n, line in enumerate(scene.lines):
        fresh = bool(line.sentence.bullet) or not out
        if (
            not fresh
            and scene.lines[out[-1][0]].sentence.bullet
            and line.sentence.line != scene.lines[out[-1][-1]].sentence.line
        ):
            fresh = True
        if fresh:
            out.append([n])
        else:
            out[-1].append(n)
    return out


def details(scene: Scene, line: Line) -> Details:
    """The facets that one line gives."""
    words, quoted = scene.reading.words, scene.reading.quoted
    sentence = line.sentence
    out = Details()
    if line.aside:
        return out
    out.dose = bool(line.amounts.doses)
    often = line.amounts.often
    out.often = often.said
    for i in range(sentence.first, sentence.last):
        word = words[i]
        if quoted[i]:
            out.count = True  # words to say or write are an amount
            continue
        if word in _OCCASIONS:
            previous = words[i - 1] if i else ""
            if not (
                previous in ("good", "date", "work", "last")
                or _of_session(words, i)
                or (word == "night" and words[i + 1 : i + 2] == ["light"])
            ):
                out.occasion = True
        elif word[0].isdigit():
            out.count = out.count or not _window(words, i, sentence.last) or often.said
        elif word in _COUNTS:
            out.count = out.count or not _window(words, i, sentence.last)
        elif (
            word in _WHERE_WHEN
            and words[i - 1] in ("the", "a", "your")
            and words[i - 2] in ("on", "in", "at", "during")
        ):
            out.occasion = True
    out.count = out.count or any(words[i] == "#name" for i in range(sentence.first, sentence.last) if 0)
    hedged = scene.has("hedge", sentence.first, sentence.last)
    if words[sentence.first : sentence.last].count("all") and _all_day(words, sentence.first, sentence.last):
        out.occasion = False
        out.often = False
        return out
    out.occasion = (
        out.occasion
        or often.said
        or (often.trigger and not (hedged and _hedged_trigger(scene, line)))
        or _relative(words, sentence)
    )
    out.amount = out.count or out.dose
    out.recorded = any(a.verb in _RECORDING for a in line.acts)
    return out


def _all_day(words: list[str], first: int, last: int) -> bool:
    """ "All day, every day" is how much is demanded, not when."""
    return any(words[i : i + 2] == ["all", "day"] for i in range(first, last))


def _of_session(words: list[str], i: int) -> bool:
    """ "What we talked about today" names the session, not an occasion."""
    return words[i] == "today" and not {
        "we",
        "talked",
        "discussed",
        "covered",
        "session",
        "learned",
        "learnt",
    }.isdisjoint(words[max(0, i - 4) : i])


def _window(words: list[str], i: int, last: int) -> bool:
    """A number of days or weeks to come is no amount."""
    following = words[i + 1] if i + 1 < last else ""
    return following in ("week", "day", "month", "year") and words[i - 1] in (
        "next",
        "for",
        "over",
        "in",
        "coming",
        "within",
        "past",
        "last",
    )


def _hedged_trigger(scene: Scene, line: Line) -> bool:
    """Only "when you can" and its like, no real trigger."""
    words = scene.reading.words
    triggers = [
        i
        for i in range(line.sentence.first, line.sentence.last)
        if words[i] in ("when", "whenever", "if", "while", "during")
    ]
    hedges = {a for a, _ in scene.hits.get("hedge", ())}
    return all(i in hedges or words[i : i + 3] == ["during", "the", "week"] for i in triggers)


def _relative(words: list[str], sentence: object) -> bool:
    first, last = sentence.first, sentence.last  # type: ignore[attr-defined]
    for i in range(first, last - 1):
        if words[i] in ("before", "after", "between") and words[i + 1] not in (
            "next",
            "we",
            "i",
            "session",
            "your",
            "yourself",
            "each",
        ) and not (words[i] == "after" and words[i - 1] in ("look", "looking")):
            return True
        if words[i] in ("every", "each") and words[i + 1] not in (
            "other",
            "of",
            "compulsion",
            "single",
            ",",
            "and",
        ):
            return True
        if (
            words[i] in ("before", "after")
            and words[i + 1] == "your"
            and words[i + 2 : i + 3] not in (["next"], ["session"], ["appointment"])
        ):
            return True
        if words[i] in ("next", "following") and words[i + 1] in ("day", "morning"):
            return True
        if words[i] == "next" and words[i + 1] == "time":
            return words[i + 2 : i + 3] != ["we"]
        if words[i] == "as" and words[i + 1] == "soon":
            return words[i + 3 : i + 4] != ["possible"]
    return False


def find(scene: Scene, fields: Fields) -> list[Vagueness]:
    """Every act of the text that is vague, in reading order; empty when all is clear."""
    shared = Details(
        occasion=bool(fields.when or fields.times_per_week),
        amount=bool(fields.minutes),
        often=bool(fields.times_per_week),
        dose=bool(fields.minutes),
    )
    parts = groups(scene)
    header = None
    found: list[Vagueness] = []
    any_act = False
    for part in parts:
        known = [details(scene, scene.lines[n]) for n in part]
        acts = [(a, n) for n in part for a in scene.lines[n].acts]
        if len(parts) > 1 and header is None:
            header = _merge(shared, *known)
        merged = _merge(shared, *known, *([header] if header and len(parts) > 1 else []))
        result, acted = _judge(scene, acts, dict(zip(part, known, strict=True)), merged)
        any_act = any_act or acted
        found += result
    if not any_act and not found and scene.reading.words and scene.reading.vocabulary.isdisjoint(_ARTEFACTS):
        last = len(scene.reading.words)
        act = Act("", "none", 0, last, 0)
        found.append(Vagueness(act, unseen=True, missing=("action",), first=0, last=last))
    return found


def _merge(*parts: Details) -> Details:
    out = Details()
    for part in parts:
        out.amount |= part.amount
        out.occasion |= part.occasion
        out.often |= part.often
        out.dose |= part.dose
        out.count |= part.count
        out.recorded |= part.recorded
    return out


def _judge(
    scene: Scene, acts: list[tuple[Act, int]], known: dict[int, Details], merged: Details
) -> tuple[list[Vagueness], bool]:
    """Judge the acts of one group. A clear act in running text lends its clearness to the soft words around it."""
    found: list[tuple[Vagueness, int]] = []
    clear: list[int] = []
    real = 0
    for k, (act, n) in enumerate(acts):
        here = (
            _merge(known[n], Details(dose=merged.dose and len(known) > 1 and not known[n].dose))
            if len(known) > 1
            else merged
        )
        here = _merge(here, Details(recorded=merged.recorded and act.group == "soft"))
        state = _state(scene, act, here, merged, acts[:k])
        if state == "aside":
            continue
        real += 1
        if state == "mute":
            continue
        if state == "clear":
            clear.append(n)
            continue
        missing = _missing(scene, act, merged if state == "open" else here, unseen=state == "unseen")
        found.append(
            (Vagueness(act, state == "unseen", missing, act.at, max(act.at + 1, _visible_end(scene, act))), n)
        )
    if clear:
        found = [(v, n) for v, n in found if _still_counts(scene, v, n, clear, acts)]
    return [v for v, _ in found], bool(real)


def _visible_end(scene: Scene, act: Act) -> int:
    words = scene.reading.words
    end = act.last
    while end - 1 > act.at and words[end - 1] in (",", ";", ":", "and", "–", "then", "or", "(", ")", "/"):
        end -= 1
    return end


def _still_counts(scene: Scene, v: Vagueness, n: int, clear: list[int], acts: list[tuple[Act, int]]) -> bool:
    """Beside a clear act, does the vague one still ask for something of its own?"""
    words = scene.reading.words
    first = scene.lines[n].sentence.first
    if not v.unseen:
        return (
            v.act.joined == "and"
            and n in clear
            and v.act.verb in ("practise", "journal", "meditate", "use", "exercise")
        ) or words[first] in _ADDED
    if n in clear:
        same = [a for a, m in acts if m == n]
        position = same.index(v.act)
        if position == 0:
            joined = any(a.joined == "and" for a in same[1:])
            plain = (
                _tagged(scene, v.act, "undefined")
                or _tagged(scene, v.act, "category")
                or words[v.act.at + 1] in _PRONOUNS
            )
            return joined and ":" not in words[v.act.at : same[1].at + 1] and (v.act.verb in _STRONG or plain)
        return (
            v.act.joined in ("and", ",", "plus", "also", ";")
            and v.act.verb in _STRONG
            and v.act.group != "soft"
        )
    if words[first] in _ADDED:
        return True
    return n > min(clear) and v.act.verb in _STRONG and v.act.group != "soft" and v.act.joined != "to"


def _state(scene: Scene, act: Act, here: Details, merged: Details, before: list[tuple[Act, int]]) -> str:
    """ "clear", "unseen" (V1), "open" (V2) or "aside" (no task at all)."""
    if act.verb == "remember" or _suggested(scene, act) or _heading(scene, act):
        return "aside"
    if _unseen(scene, act, here, before):
        return "unseen"
    if act.group == "fragment" and _forbidden(scene, act):
        return "clear"
    if act.group == "fragment":
        if not (
            merged.amount
            or here.occasion
            or act.gerund
            or _tagged(scene, act, "procedure")
            or _artefact(scene, act)
        ):
            return "mute" if _says_something(scene, act) else "aside"
        if (
            not here.amount
            and not act.gerund
            and not here.occasion
            and not _tagged(scene, act, "procedure")
            and not _artefact(scene, act)
        ):
            return "aside"
    if merged.amount or merged.occasion or _finishes(scene, act):
        return "clear"
    return "open" if _repeatable(scene, act) else "mute"


def _says_something(scene: Scene, act: Act) -> bool:
    """Words that the lexicon cannot place get the benefit of the doubt."""
    words = scene.reading.words
    abstract = lexicon().nouns["abstract"]
    plain = [w for w in words[act.at : act.last] if w.isalpha()]
    return (
        len(plain) > 1
        and abstract.isdisjoint(plain)
        and not _tagged(scene, act, "hedge")
        and not _tagged(scene, act, "category")
    )


def _suggested(scene: Scene, act: Act) -> bool:
    """ "You may want to write, draw or walk" leaves it open."""
    words = scene.reading.words
    first = scene.lines[act.sentence].sentence.first
    return (
        words[first] == "you"
        and words[first + 1 : first + 2] in (["may"], ["might"])
        and "or" in words[first:]
    )


def _heading(scene: Scene, act: Act) -> bool:
    """A line that ends in a colon introduces what follows."""
    line = scene.lines[act.sentence]
    return scene.reading.words[line.sentence.last - 1] == ":" and len(scene.lines) > act.sentence + 1


def _tagged(scene: Scene, act: Act, tag: str) -> bool:
    return scene.has(tag, act.at, act.last)


def _artefact(scene: Scene, act: Act) -> bool:
    words, quoted = scene.reading.words, scene.reading.quoted
    return any(words[i] in _ARTEFACTS and not quoted[i] for i in range(act.at + 1, act.last)) or (
        act.group == "fragment" and words[act.at] in _ARTEFACTS
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


def _unseen(scene: Scene, act: Act, here: Details, before: list[tuple[Act, int]]) -> bool:
    words = scene.reading.words
    follow = words[act.at + 1 : act.last]
    if _tagged(scene, act, "rehearsed") or _tagged(scene, act, "abstain"):
        return False
    undefined = _undefined(scene, act, before)
    soft_idiom = any(a == act.at for a, _ in scene.hits.get("inner_soft", ()))
    idiom = any(a == act.at for a, _ in scene.hits.get("inner", ()))
    if any(a == act.at for a, _ in scene.hits.get("inner_more", ())):
        return not (
            here.count
            or here.dose
            or (here.occasion and act.verb not in ("eat", "sleep", "get", "spend", "do"))
            or (act.gerund and here.amount)
            or before_colon(follow)
        )
    group = act.group
    if soft_idiom:
        return not (here.count or here.recorded or here.occasion or here.dose)
    if idiom and act.verb == "stay" and (here.dose or here.count):
        return False
    if idiom and act.verb == "keep" and (here.dose or here.count):
        return False
    if idiom and act.verb != "be":
        return not _rescued_idiom(scene, act, here, follow)
    if (
        group == "void"
        and act.verb in _TOUCHABLE
        and follow[:1]
        and follow[0] in _DETERMINERS
        and here.occasion
        and not _abstract(scene, act)
    ):
        return False
    if group == "void":
        return (
            not (
                (here.dose or (here.count and act.verb not in ("work", "improve")))
                and act.verb in _SOFT_RELAX
            )
            and "by" not in follow
        )
    if group == "lean":
        return _lean(scene, act, here, follow)
    if group == "soft":
        return _soft(scene, act, here, follow)
    if group == "light":
        return _light(scene, act, here, follow, undefined=undefined)
    if group == "fragment":
        return _vague_fragment(scene, act, here, undefined=undefined)
    if (
        follow[:1]
        and follow[0] in _MORE
        and group in ("once", "step", "move")
        and not (here.count or here.dose)
        and _abstract(scene, act)
    ):
        return True
    if undefined:
        return group in ("record", "mind", "write") or act.verb in ("follow", "repeat", "try")
    if act.verb in _CHOOSING and _category(scene, act, near=6) and not _artefact(scene, act):
        return True
    if (
        group in ("step", "move", "once")
        and not _artefact(scene, act)
        and not _forbidden(scene, act)
        and act.verb not in ("plan", "schedule", "pick", "choose", "decide", "book", "ask")
    ):
        if _tagged(scene, act, "open") and not here.dose:
            return True
        return _category(scene, act, near=6) and not here.dose
    return False


def _forbidden(scene: Scene, act: Act) -> bool:
    """A ban ("never miss a meal", "no naps") says plainly what is not to happen."""
    return act.negative or scene.reading.words[scene.lines[act.sentence].sentence.first] in (
        "no",
        "never",
        "zero",
        "not",
    )


def _rescued_idiom(scene: Scene, act: Act, here: Details, follow: list[str]) -> bool:
    """An inner turn of phrase that something visible saves: "spend 10 minutes …", "make time: …", "let the kettle boil"."""
    if act.verb in (
        "drop",
        "lower",
        "raise",
        "break",
        "stop",
        "open",
        "turn",
        "show",
        "let",
        "hold",
        "face",
        "see",
        "leave",
        "start",
        "find",
    ):
        if _artefact(scene, act) or (act.verb not in ("stop", "let") and not _abstract(scene, act)):
            return (
                act.verb
                in (
                    "drop",
                    "lower",
                    "raise",
                    "open",
                    "turn",
                    "show",
                    "see",
                    "leave",
                    "break",
                    "find",
                    "start",
                    "hold",
                )
                or here.count
            )
        return act.verb == "stop" and here.often
    if act.verb == "do":
        return here.dose or before_colon(follow)
    return act.verb in ("sit", "run", "touch", "rest", "smile", "laugh", "count") and (
        here.amount or here.occasion
    )


def before_colon(follow: list[str]) -> bool:
    """Does a colon with something after it spell the act out?"""
    return ":" in follow[:-1]


def _lean(scene: Scene, act: Act, here: Details, follow: list[str]) -> bool:
    if here.count and act.verb not in ("improve", "implement", "maintain"):
        return False
    if act.gerund in ("feel", "be", "become") or act.verb in (
        "improve",
        "strengthen",
        "enhance",
        "utilise",
        "exhibit",
        "demonstrate",
    ):
        return True
    if _artefact(scene, act) or before_colon(follow):
        return False
    if not follow or _abstract(scene, act) or _category(scene, act) or scene.has("hedge", act.at, act.last):
        return True
    return (
        act.verb
        in (
            "interact",
            "participate",
            "cope",
            "reduce",
            "increase",
            "respect",
            "support",
            "encourage",
            "establish",
            "implement",
        )
        and not here.occasion
    )


def _soft(scene: Scene, act: Act, here: Details, follow: list[str]) -> bool:
    if here.count or here.recorded or here.occasion:
        return False
    if act.verb in ("avoid", "resist", "refrain") and any(w in lexicon().gerunds for w in follow[:4]):
        return False
    if here.dose:
        return act.verb not in _THOUGHTFUL or len(follow) < 2
    if act.verb in ("examine", "review", "learn", "discuss", "share", "investigate", "express", "ask") and (
        _artefact(scene, act) or (not _abstract(scene, act) and any(w in _DETERMINERS for w in follow[:3]))
    ):
        return False
    return not ("out" in follow[:1] and act.verb == "think")


def _light(scene: Scene, act: Act, here: Details, follow: list[str], *, undefined: bool) -> bool:
    verb = act.verb
    following = follow[0] if follow else ""
    if verb == "be":
        return following not in _PLACED and following != "able" and not here.dose
    if verb == "feel":
        return not any(w in _BODY for w in follow[:5])
    if verb == "keep" and here.dose:
        return False
    if verb in ("stay", "remain", "become", "keep"):
        if verb == "keep" and following == "up":
            return True
        return (following in _STATES and not here.dose) or (verb == "keep" and _category(scene, act, near=5))
    if verb == "work":
        if following in ("on", "through", "towards", "at", "toward", "to"):
            return not _artefact(scene, act)
        return False
    if verb in ("act", "show"):
        return _abstract(scene, act) or following in ("as",)
    if undefined:
        return True
    if (
        act.gerund
        and verb in ("try", "practise", "continue", "do", "keep", "have")
        and not _category(scene, act)
    ):
        return False
    dosable = scene.first("dosable", act.at, act.last)
    if _tagged(scene, act, "procedure") and not _procedure_is_category(scene, act):
        return False
    if _tagged(scene, act, "open"):
        return not (here.dose and verb == "have")
    if _artefact(scene, act) and verb in ("use", "do", "try", "continue", "practise", "follow", "have"):
        return False
    if _category(scene, act):
        if verb in ("have", "do") and _artefact(scene, act):
            return False
        return not _spelled_out(scene, act)
    if dosable:
        return not here.dose
    if verb in ("do", "try", "practise", "apply", "use") and not follow:
        return False
    return (
        verb in ("practise", "use", "apply", "pursue", "engage", "undertake", "conduct")
        and _abstract(scene, act)
        and not here.count
    )


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
        and follow[0] in _PRONOUNS
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
    if _tagged(scene, act, "procedure") and not _procedure_is_category(scene, act):
        return False
    if undefined:
        return True
    if _artefact(scene, act) or (act.gerund and here.amount):
        return False
    if _tagged(scene, act, "dosable"):
        return not here.dose
    if _category(scene, act):
        return not _spelled_out(scene, act) and not (
            here.dose and not scene.first("category", act.at, act.last)
        )
    return _tagged(scene, act, "open") and not here.dose


def _finishes(scene: Scene, act: Act) -> bool:
    """A one-off act that is over when it is over, or a thing made that has an end."""
    words = scene.reading.words
    follow = words[act.at + 1 : act.last]
    named = scene.first("procedure", act.at, act.last)
    inside = range(*named) if named else range(0)
    if any(
        words[i] in _FINITE and (i not in inside or words[i] in _ARTEFACTS)
        for i in range(act.at + 1, act.last)
    ) and act.verb not in ("keep", "track", "monitor"):
        return not (scene.has("hedge", act.at, act.last) and act.group in ("record", "light"))
    if act.group == "contact":
        return not (follow and follow[0] in _NOBODY_NAMED)
    if act.group == "once":
        return True
    if _tagged(scene, act, "procedure") and act.group in ("light", "mind", "fragment", "move"):
        return False
    if act.group in ("write", "record", "mind"):
        return act.verb in ("list", "draw", "describe", "complete", "finish", "copy", "fill", "map") and bool(
            follow
        )
    return any(w in _DETERMINERS for w in follow[:4])


def _repeatable(scene: Scene, act: Act) -> bool:
    words = scene.reading.words
    follow = words[act.at + 1 : act.last]
    if act.group == "fragment":
        return bool(act.gerund) or _tagged(scene, act, "procedure") or _tagged(scene, act, "dosable")
    if act.negative:
        return False
    if act.group in ("mind", "move", "write", "record"):
        return True
    if act.group == "light":
        if act.verb == "keep" and not {
            "diary",
            "journal",
            "log",
            "record",
            "track",
            "note",
            "notes",
            "up",
            "practising",
            "chart",
            "tally",
        }.isdisjoint(follow):
            return True
        return act.verb in (
            "do",
            "use",
            "practise",
            "try",
            "continue",
            "have",
            "perform",
            "engage",
            "follow",
            "repeat",
            "work",
            "resume",
        )
    if act.group == "step":
        return (
            not follow
            or scene.has("hedge", act.at, act.last)
            or (follow[-1].endswith("s") and not any(w in _DETERMINERS or w in _PLACED for w in follow))
        )
    return scene.has("hedge", act.at, act.last) and act.group in ("contact", "soft")


def _missing(scene: Scene, act: Act, here: Details, *, unseen: bool) -> tuple[str, ...]:
    out = ["action"] if unseen else []
    if not here.amount:
        out.append("amount")
    if not here.occasion:
        out += ["when"]
        if not here.often:
            out.append("how_often")
    words = scene.reading.words
    if any(w in ("exposure", "exposures", "fears", "fear") for w in words[act.at : act.last]) or act.verb in (
        "touch",
        "face",
    ):
        out.append("where")
    if (
        unseen
        and not here.amount
        and not here.occasion
        and act.group in ("void", "light")
        and len(words) < 12
    ):
        out.append("finish")
    return tuple(out)

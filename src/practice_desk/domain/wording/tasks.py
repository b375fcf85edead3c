"""How many things must the client remember separately?"""

from collections.abc import Collection, Iterable, Mapping

from practice_desk.domain.wording.acts import Act, Line, Scene, enumerated
from practice_desk.domain.wording.lexicon import lexicon, word_set
from practice_desk.domain.wording.traits import ARTEFACTS, TOLD

_RECORD = word_set(
    "write jot tick record log note mark count tally rate score chart draw guess compare list text"
    " tell bring add fill put"
)
_CHORES = word_set("clean tidy wash hoover iron cook bake garden shop dust mop weed declutter repaint paint")
_SAME_KIND = dict.fromkeys(_CHORES, "chore") | {
    "journal": "write",
    "write": "write",
    "list": "write",
    "freewrite": "write",
    "draw": "write",
    "text": "contact",
    "call": "contact",
    "phone": "contact",
    "ring": "contact",
    "email": "contact",
    "message": "contact",
    "walk": "move",
    "run": "run",
    "jog": "run",
    "swim": "swim",
    "exercise": "move",
    "meditate": "meditate",
    "breathe": "breathe",
    "read": "read",
    "listen": "listen",
    "practise": "practise",
    "plan": "plan",
    "join": "join",
    "book": "book",
    "sign": "join",
    "stretch": "stretch",
    "complete": "form",
    "fill": "form",
    "log": "log",
    "track": "log",
    "monitor": "log",
    "weigh": "weigh",
    "apply": "apply",
    "contact": "contact",
    "update": "update",
    "start": "start",
    "finish": "finish",
    "attend": "attend",
    "cook": "chore",
    "review": "review",
    "identify": "identify",
    "work": "work",
    "use": "use",
    "do": "do",
    "repaint": "chore",
    "see": "see",
    "visit": "visit",
    "invite": "contact",
    "arrange": "arrange",
    "organise": "arrange",
    "schedule": "plan",
    "create": "create",
    "learn": "learn",
    "challenge": "challenge",
    "volunteer": "volunteer",
    "order": "order",
    "buy": "buy",
    "set": "set",
    "study": "study",
    "drink": "drink",
    "eat": "eat",
    "sleep": "sleep",
    "avoid": "avoid",
    "keep": "keep",
    "rehearse": "practise",
    "describe": "write",
    "record": "log",
    "watch": "watch",
    "google": "search",
    "research": "search",
}
_STEPS_WORDS = word_set("then next after before afterwards until while when if first finally straight once")
_APART = word_set("also plus additionally another second third separately lastly")
_BRING = word_set("bring attend take remember")
_HEADERS = 2


def count_tasks(scene: Scene, unclear: Iterable[Act] = ()) -> int:
    """The number of tasks, at least one. Every one of the ``unclear`` acts is something to remember by itself."""
    aims = _aims_by_line(unclear)
    bullets = [line for line in scene.lines if line.sentence.bullet]
    if len(bullets) >= _HEADERS:
        return max(1, _bulleted(scene, bullets, aims))
    total = 0
    for number, line in enumerate(scene.lines):
        if line.aside or _optional(scene, number):
            continue
        asked = max(aims.get(number, 0), _parallel(scene, line))
        if not line.acts:
            total = max(total, _listed(scene, number), asked)
            continue
        found = max(_within(scene, number), asked)
        if not total:
            total = max(1, found)
        else:
            total += max(_extra(scene, number, found), asked)
    return max(1, total, _row_of_sentences(scene))


_TIMES_OF_DAY = word_set(
    "morning lunch lunchtime noon afternoon teatime tea evening night bedtime breakfast dinner supper"
)
_SAME_AS_BEFORE = word_set(
    "it them that this these those there same again then next after before when while until if or"
)
_SHORT = 14


def _row_of_sentences(scene: Scene) -> int:
    """ "Ring Sal. Mend the bike. Post the form.": short askings in a row, each of something else; 0 for fewer than three."""
    words = scene.reading.words
    verbs: set[str] = set()
    timed = 0
    for line in scene.lines:
        first, last = line.sentence.first, line.sentence.last
        if words[first] in _TIMES_OF_DAY and words[first + 1 : first + 2] == [":"]:
            timed += 1
        act = line.acts[0] if line.acts else None
        if (
            act is not None
            and act.at == first
            and act.group in ("contact", "once", "move", "write", "mind")
            and last - first <= _SHORT
            and _SAME_AS_BEFORE.isdisjoint(words[first:last])
            and not scene.has("optional", first, last)
        ):
            verbs.add(_kind(act) or act.verb)
    found = max(len(verbs), timed)
    return found if found >= _PARALLEL else 0


def _aims_by_line(unclear: Iterable[Act]) -> dict[int, int]:
    """How many different unclear acts each sentence asks for; two that are joined are one wish."""
    verbs: dict[int, set[str]] = {}
    for act in unclear:
        if act.group != TOLD:
            verbs.setdefault(act.sentence, set()).add(act.verb or str(act.at))
    return {number: len(found) if len(found) >= _PARALLEL else 1 for number, found in verbs.items()}


_RULE_OPENERS = word_set("no up out bed in only lights phone screens never not zero")


def _asks(word: str) -> bool:
    """Does a part of a row open like an asking ("ring") or a rule ("no", "up"), not like a detail ("kettle on")?"""
    return word in _RULE_OPENERS or word in lexicon().verb_class


_SEPARATORS = word_set(", ; / and")
_MEASURED = word_set("no more less fewer better another extra zero")
_PAUSES = word_set(", ; and + plus")
_PARALLEL = 3


def _parallel(scene: Scene, line: Line) -> int:
    """ "More fibre, more walking, more laughing", "up at six; out if awake; no clock": a row of rules, said alike."""
    words = scene.reading.words
    first, last = line.sentence.first, line.sentence.last
    span = words[first:last]
    if _SEPARATORS.isdisjoint(span) or _choice(scene, first, last):
        return 0
    if ":" in span[:-1]:
        span = span[span.index(":") + 1 :]
    for mark in (";", "/"):
        rules = [part for part in _split(span, {mark}) if len(part) >= _OBJECT and _asks(part[0])]
        if len(rules) >= _PARALLEL:
            return len(rules)
    items = [part for part in _split(span, _PAUSES) if part]
    if len(items) >= _PARALLEL and all(item[0] in _MEASURED for item in items):
        return len(items)
    announced = len(span) < last - first and not _HEADINGS.isdisjoint(words[first : last - len(span)])
    if announced and len(items) >= _PARALLEL:
        return len(items)
    pieces = max((_worked_through(scene, act) for act in line.acts), default=0)
    return max(pieces, _series(scene, line))


_HEADINGS = word_set("task tasks assignments homework coursework following goals")
_LINKS = word_set(", ; and also plus +")


def _series(scene: Scene, line: Line) -> int:
    """ "Complete the form, monitor your sleep daily, and document each dream": three doings in a row."""
    words = scene.reading.words
    acts = [act for act in line.acts if not act.negative and act.group != "fragment"]
    if len(acts) < _PARALLEL or line.trigger_end > 0 or not all(_linked(words, act) for act in acts[1:]):
        return 0
    for act in acts:
        follow = words[act.at + 1 : act.last]
        if len(follow) < _OBJECT or not _POINTS_BACK.isdisjoint(follow[:_OBJECT]):
            return 0
    if sum(act.group in _ON_THE_WAY for act in acts) > 1 or acts[0].group in _ON_THE_WAY:
        return 0
    return len({act.verb for act in acts})


def _linked(words: list[str], act: Act) -> bool:
    """Is the act one more in a row (", ring", "and to ring"), not the next step ("then ring")?"""
    if act.joined == "to":
        return words[act.at - 2] in (",", "and")
    return act.joined in _LINKS


_OBJECT = 2
_ON_THE_WAY = ("step", "light", "move")
_POINTS_BACK = word_set("it them how what whether that this if down")


_WORKED = word_set(
    "do complete finish fill practise read write make prepare draft update have use continue keep"
)
_OPENS_ITEM = word_set("the a an your 1 2 3 4 5 daily that this")


def _worked_through(scene: Scene, act: Act) -> int:
    """ "Finish the trigger list and the family map and the letter": several pieces of work behind one verb."""
    if act.verb not in _WORKED:
        return 0
    items = _split(scene.reading.words[act.at + 1 : act.last], _PAUSES)
    pieces = [
        item for item in items if item and item[0] in _OPENS_ITEM and not _PIECES_OF_WORK.isdisjoint(item)
    ]
    return len(pieces) if len(pieces) >= _PARALLEL else 0


def _split(words: list[str], marks: Collection[str]) -> list[list[str]]:
    out: list[list[str]] = [[]]
    for word in words:
        if word in marks:
            out.append([])
        else:
            out[-1].append(word)
    return out


def _optional(scene: Scene, number: int) -> bool:
    sentence = scene.lines[number].sentence
    return scene.has("optional", sentence.first, sentence.last)


def _choice(scene: Scene, first: int, last: int) -> bool:
    words = scene.reading.words
    for a, b in scene.hits.get("choice", ()):
        if first <= a < last and not (
            words[a] == "or" and b < last and words[b] in ("so", "more", "less", "not", "2", "3", "something")
        ):
            return True
    return False


_EXPLAINS = word_set("how")


def _bulleted(scene: Scene, bullets: list[Line], aims: Mapping[int, int]) -> int:
    words = scene.reading.words
    before = [
        line
        for line in scene.lines
        if not line.sentence.bullet and line.sentence.first < bullets[0].sentence.first
    ]
    if any(_choice(scene, line.sentence.first, line.sentence.last) for line in before) or _choice_between(
        scene, bullets
    ):
        return 1
    if any(words[line.sentence.first] in _EXPLAINS for line in before):
        return 1
    if (
        all(line.sentence.bullet == "1" for line in bullets)
        and sum(aims.values()) < _HEADERS
        and _procedure(scene, bullets)
    ):
        return 1
    count = 0
    verbs: set[str] = set()
    for line in bullets:
        sentence = line.sentence
        first_word = words[sentence.first]
        if first_word in ("if", "or") or _optional(scene, scene.lines.index(line)):
            continue
        if count and not _asks_by_itself(scene, line):
            continue
        acts = [a for a in line.acts if a.group != "fragment"]
        if first_word in _BRING and acts and acts[0].verb in ("bring", "attend"):
            continue
        key = " ".join(
            sorted(w for w in words[sentence.first : sentence.last] if w in _SAME_KIND or w in _MAJOR_NOUNS)
        )
        same = "same" in words[sentence.first : sentence.last] and count > 0
        if same or (key and key in verbs and len(key.split()) == 1):
            continue
        verbs.add(key)
        count += 1
    return count


_ONE_OF_THE_STEPS = word_set("it them then stop again back")
_FACET_LABELS = word_set(
    "when where how why what time place amount length score goal tip note if then who bring remember"
)
_LOOKED_AT = 6


def _asks_by_itself(scene: Scene, line: Line) -> bool:
    """Is an item of a list a doing of its own, not a step or a detail of the one before ("Tuesday, four o'clock")?"""
    words = scene.reading.words
    first, last = line.sentence.first, line.sentence.last
    opening = words[first : min(last, first + _LOOKED_AT)]
    if opening[0] in _FACET_LABELS or not _ONE_OF_THE_STEPS.isdisjoint(opening):
        return False
    if any(act.group != "fragment" and not act.negative for act in line.acts):
        return True
    nouns = lexicon().nouns
    return any(w in _LIST_HEADS or w in ARTEFACTS or w in nouns["world"] for w in words[first:last])


def _choice_between(scene: Scene, bullets: list[Line]) -> bool:
    words = scene.reading.words
    return any(
        words[line.sentence.first] == "or" or words[line.sentence.last - 1] == "or" for line in bullets
    )


_MAJOR_NOUNS = word_set(
    "walk walks sheet diary log chart list worksheet leaflet record records letter call text meeting"
    " gym yoga swim run class"
)


def _procedure(scene: Scene, bullets: list[Line]) -> bool:
    """Numbered steps of one doing: later ones refer back, or none has its own rhythm or size."""
    words = scene.reading.words
    back = 0
    own = 0
    for line in bullets[1:]:
        span = words[line.sentence.first : line.sentence.last]
        if any(
            w
            in (
                "it",
                "then",
                "next",
                "how",
                "both",
                "again",
                "that",
                "after",
                "them",
                "#scale",
                "what",
                "back",
            )
            for w in span[:12]
        ):
            back += 1
    for line in bullets:
        own += line.amounts.often.said or bool(line.amounts.doses)
    plain_acts = {a.verb for line in bullets for a in line.acts if a.group in ("contact", "once", "move")}
    if back == 0 and len(plain_acts) >= _HEADERS:
        return False
    fragments = sum(all(a.group == "fragment" for a in line.acts) for line in bullets)
    return fragments == 0 and ((back >= 1 and own <= len(bullets) - 1) or own == 0)


def _kind(act: Act) -> str:
    if act.verb in _SAME_KIND:
        return _SAME_KIND[act.verb]
    return act.verb if act.group in ("contact", "once", "move", "void", "lean", "soft") else ""


def _within(scene: Scene, number: int) -> int:
    """Tasks in one sentence: verbs of different kinds joined by commas and "and", or a list of different things."""
    line = scene.lines[number]
    sentence = line.sentence
    if _choice(scene, sentence.first, sentence.last):
        return 1
    count = len(_kinds(scene, line))
    if line.trigger_end > 0 and not any(act.verb in _LONG_ACTS for act in line.acts):
        count = min(count, 1)
    if count == 2 and line.amounts.often.said and any(act.group == "step" for act in line.acts):
        count = 1
    return max(count, _listed(scene, number), _aims(scene, number), _enumerated(scene, number), 1)


def _kinds(scene: Scene, line: Line) -> list[str]:
    """The kinds of doing in one sentence, without steps on the way and without recording what was done."""
    words = scene.reading.words
    kinds: list[str] = []
    for act in line.acts:
        kind = _kind(act)
        if act.verb in _SAYING and "contact" in kinds:
            continue
        if kind and kind not in kinds and not (kinds and _belongs(words, line, act)):
            kinds.append(kind)
    return kinds


def _belongs(words: list[str], line: Line, act: Act) -> bool:
    """Is a later verb of the sentence part of the doing before it?"""
    if act.negative or act.joined == "to" or act.group == "soft":
        return True
    if line.acts[0].group == "record" and act.last - act.at <= _ONE_THING:
        return True  # "track your steps, sleep and water": one record of several things
    if act.verb in _RECORD and _refers_back(words, act):
        return True
    return not _STEPS_WORDS.isdisjoint(words[max(line.sentence.first, act.at - 2) : act.at])


def _refers_back(words: list[str], act: Act) -> bool:
    """Does a verb of recording speak of what was just done ("jot how it went"), not of a new piece of work?"""
    follow = words[act.at + 1 : min(act.last, act.at + 6)]
    if not _PIECES.isdisjoint(follow):
        return False
    return not follow or not _BACKWARD.isdisjoint(follow)


def _listed(scene: Scene, number: int) -> int:
    """ "Two thought records a day, daily PMR, three experiments and a chapter": a list of different things to do."""
    line = scene.lines[number]
    words = scene.reading.words
    first, last = line.sentence.first, line.sentence.last
    start = first
    if ":" in words[first:last]:
        start = first + words[first:last].index(":") + 1
    elif (
        told := next(
            (
                i
                for i in range(first, last - 3)
                if words[i] in ("is", "are") and words[i - 1] in _NAMES_OF_WORK
            ),
            -1,
        )
    ) > first:
        start = told + 1
    elif any(a.group not in ("fragment", "light", "record", "void", "lean") for a in line.acts) and (
        line.acts[0].at == first or line.acts[0].group not in ("move", "light")
    ):
        return 0
    if line.acts and line.acts[0].group == "record" and start == first:
        return 0  # one record of several things
    items: list[list[str]] = [[]]
    for i in range(start, last):
        word = words[i]
        if word in (",", "and", ";", "+", "plus") and not (word == "and" and items[-1] == []):
            items.append([])
        elif word not in (",", "("):
            items[-1].append(word)
    book = lexicon()
    count = 0
    heads: set[str] = set()
    for item in items:
        heads_here = [
            w
            for w in item
            if w in _LIST_HEADS
            or (w in book.verb_class and book.verb_class[w] in ("move", "mind", "write", "record"))
        ]
        if not heads_here or not heads.isdisjoint(heads_here[:1]):
            continue
        heads.update(heads_here)
        count += 1
    return count if count >= 2 and all(len(item) < 12 for item in items) else 0


def _enumerated(scene: Scene, number: int) -> int:
    """Three or more aims or bans behind one verb: "work on food, sleep and your marriage", "quit sugar, tea and beer"."""
    sentence = scene.lines[number].sentence
    return enumerated(scene.reading.words, sentence.first, sentence.last)


def _aims(scene: Scene, number: int) -> int:
    """Three or more aims behind one verb: "work on conversation, assertiveness and nonverbal skills"."""
    line = scene.lines[number]
    words = scene.reading.words
    if len(line.acts) != 1 or line.acts[0].group not in ("light", "lean", "void", "soft"):
        return 0
    act = line.acts[0]
    if not scene.has("category", act.at, act.last) or "," not in words[act.at : act.last]:
        return 0
    span = words[act.at : act.last]
    if any(
        w == ","
        and span[i + 1 : i + 2]
        and span[i + 1]
        in (
            "all",
            "every",
            "each",
            "when",
            "at",
            "on",
            "in",
            "for",
            "and",
            "so",
            "as",
            "not",
            "no",
            "then",
            "if",
        )
        for i, w in enumerate(span)
    ):
        return 0
    return 1 + span.count(",") + (1 if "and" in span and span[span.index("and") - 1] != "," else 0)


_SAYING = word_set("ask tell invite thank suggest propose")
_BACKWARD = word_set(
    "it how what whether them down 1 2 #scale #rate which mood before when if anything that your the where me a"
)
_ONE_THING = 2
_LONG_ACTS = word_set("journal meditate exercise")
_PIECES = word_set("letter essay reflection report summary summaries poem story list chapter module workbook")
_NAMES_OF_WORK = word_set("homework week task tasks plan assignment practise list steps")
_PIECES_OF_WORK = ARTEFACTS | word_set(
    "exercise experiment tree grid analysis breathing scan relaxation exposure meditation budget plan inventory chain"
    " assessment interview application review drawing"
)
_LIST_HEADS = word_set(
    "mindfulness meditation eating worksheet worksheets record records experiment experiments chapter"
    " pmr breathing diary log journal walk walks gym yoga relaxation scan handout review exposure"
    " exposures leaflet list exercise reading journaling gratitude skills activity letter grounding"
    " questionnaire budget routine recording video podcast class meetings meeting calls chores"
    " stretching sheet sheets form forms"
)


_DAY_NAMES = word_set("mon tue wed thu fri sat sun weekend")
_NO_NEW_TASK = word_set(
    "bring remember see notice keep let show use read watch choose pick start go enjoy be have come tick"
)


def _own_day(scene: Scene, number: int) -> bool:
    """Is this sentence another doing on a day of its own ("Mon: swim. Thu: ring Jo")?"""
    line = scene.lines[number]
    words = scene.reading.words
    span = words[line.sentence.first : line.sentence.last]
    days = _DAY_NAMES.intersection(span)
    act = line.acts[0]
    if not days or span[0] in _STEPS_WORDS or line.trigger_end > 0 or line.aside:
        return False
    if act.verb in _NO_NEW_TASK or act.negative or act.joined == "or":
        return False
    kind = act.verb
    if act.group == "fragment":
        kind = next((w for w in span if w in _LIST_HEADS or w in lexicon().nouns["world"]), "")
        if not kind or kind in words[: line.sentence.first]:
            return False
    if not _BACKWARD_REFERENCES.isdisjoint(span):
        return False
    earlier = [other for other in scene.lines[:number] if other.acts]
    if act.verb in _RECORD and act.verb != "fill" and act.group != "contact":
        return False
    return all(
        days.isdisjoint(words[o.sentence.first : o.sentence.last])
        and kind not in [a.verb for a in o.acts]
        and _dated(words, o)
        for o in earlier
    )


def _dated(words: list[str], line: Line) -> bool:
    return line.amounts.often.said or not _DAY_NAMES.isdisjoint(
        words[line.sentence.first : line.sentence.last]
    )


_BACKWARD_REFERENCES = word_set("it them that this these those same again")


def _extra(scene: Scene, number: int, found: int) -> int:
    """Tasks that a later sentence of running text adds."""
    line = scene.lines[number]
    words = scene.reading.words
    sentence = line.sentence
    if words[sentence.first] in _APART:
        return found
    if _own_day(scene, number):
        return found
    acts = [a for a in line.acts if a.group not in ("fragment", "step", "light", "soft", "void")]
    if not acts or line.acts[0] is not acts[0] or words[sentence.first] in _STEPS_WORDS:
        return 0
    act = acts[0]
    if (
        act.negative
        or act.joined == "or"
        or act.verb in _RECORD
        or act.verb
        in (
            "bring",
            "start",
            "keep",
            "show",
            "use",
            "read",
            "tick",
            "swap",
            "text",
            "thank",
            "count",
            "watch",
            "time",
            "eat",
            "send",
            "walk",
            "choose",
            "pick",
            "laugh",
            "drink",
            "breathe",
            "ask",
        )
    ):
        return 0
    if words[sentence.first] not in (act.verb,) and not line.amounts.often.said:
        return 0
    earlier = {_kind(a) for other in scene.lines[:number] for a in other.acts}
    own = line.amounts.often.said or bool(line.amounts.doses)
    return found if _kind(act) not in earlier and own and line.trigger_end < 0 else 0

"""Rows within one sentence: several rules, doings or pieces of work said side by side."""

from collections.abc import Collection

from practice_desk.domain.wording.acts.aims import enumerated
from practice_desk.domain.wording.acts.kinds import choice
from practice_desk.domain.wording.acts.scene import Act, Line, Scene
from practice_desk.domain.wording.judging.traits import ARTEFACTS
from practice_desk.domain.wording.reading.lexicon import lexicon, word_set

RULE_OPENERS = word_set("no up out bed in only lights phone screens never not zero")


_SEPARATORS = tuple(word_set(", ; / and also plus +"))
_MEASURED = word_set("no more less fewer better another extra zero some regular")
_PAUSES = word_set(", ; and + plus")
PARALLEL = 3


def parallel(scene: Scene, line: Line) -> int:
    """ "More fibre, more walking, more laughing", "up at six; out if awake; no clock": a row of rules, said alike."""
    words = scene.reading.words
    first, last = line.sentence.first, line.sentence.last
    span = words[first:last]
    if sum(map(span.count, _SEPARATORS)) < PARALLEL - 1 or choice(scene, first, last):
        return 0
    if ":" in span[:-1]:
        span = span[span.index(":") + 1 :]
    announced = len(span) < last - first and not _HEADINGS.isdisjoint(words[first : last - len(span)])
    items = [part for part in _split(span, _PAUSES) if part]
    if announced and (things := _things(items)) >= PARALLEL:
        return things
    pieces = max((_worked_through(scene, act) for act in line.acts), default=0)
    doings = 0 if line.trigger_end > 0 and words[first] not in _BY_THEN else _doings_in_a_row(span)
    singly = _one_each(items) if len(span) == last - first else 0
    return max(_parts(span), _rules(items), singly, pieces, doings)


def _things(items: list[list[str]]) -> int:
    """How many of the items are something to do, not how long it takes or when it is wanted."""
    return sum(
        _CONDITIONED.isdisjoint(item[:_OBJECT])
        and item[0] not in _WANTED
        and (item[0] not in _TIMED or len(item) > PARALLEL)
        for item in items
    )


_WANTED = word_set("due by before until")
_TIMED = word_set("for on at in each every daily nightly")
_HEADINGS = word_set("task tasks assignments homework coursework following goals")
_BY_THEN = word_set("before after by for over on at in between from")
_EVENT = word_set("when whenever if while as once until")


def _parts(span: list[str]) -> int:
    """ "Food diary / weekly weigh-in / lunch with Bex": parts kept apart by strokes."""
    parts = _split(span, {"/"})
    return len(parts) if len(parts) >= PARALLEL and all(len(part) >= _OBJECT for part in parts) else 0


def _rules(items: list[list[str]]) -> int:
    """ "No caffeine after two, no naps, up at seven": each rule that is listed counts."""
    if items and not _CONDITIONED.isdisjoint(items[0]):
        return 0  # "a sit of ten minutes, no music, no phone": how to do the one thing
    kept = [item for item in items if _PRESSURE.isdisjoint(item)]
    measured = [item for item in kept if item[0] in _MEASURED]
    ruled = [
        item
        for item in kept
        if len(item) >= _OBJECT and item[0] in RULE_OPENERS and item[:_OBJECT] not in _NOT_EVEN
    ]
    return next((len(found) for found in (measured, ruled) if len(found) >= PARALLEL), 0)


def _one_each(items: list[list[str]]) -> int:
    """ "One drawer on Saturday, one call to the bank, one evening off": a sentence of nothing else."""
    each = len(items) >= PARALLEL and all(item[0] == "1" and len(item) >= _OBJECT for item in items)
    return len(items) if each else 0


_CONDITIONED = word_set("min h")
_NOT_EVEN = [["not", at] for at in ("on", "in", "at", "for", "even", "with", "to")]
_PRESSURE = word_set(
    "deadline deadlines score scores stars marks grades exceptions excuses exception excuse rush pressure need matter"
    " buts ifs slip ups fuss problem idea"
)


def lettered(words: list[str]) -> int:
    """ "(a) log each cigarette, (b) move the ashtray": items with letters or numbers, over a whole text."""
    if ")" not in words or "it" in words or "them" in words:
        return 0
    letters = [words[i] for i in range(len(words) - 1) if words[i + 1] == ")" and len(words[i]) <= PARALLEL]
    return len(letters) if letters[:PARALLEL] in (["a", "b", "c"], ["i", "ii", "iii"], ["1", "2", "3"]) else 0


def numbered(scene: Scene) -> int:
    """ "Plan: 1. join the gym 2. ring Sal 3. post it": numbers within a line; each item ends before the next number."""
    words = scene.reading.words
    found = 1
    for sentence in scene.reading.sentences:
        if words[sentence.last - 1] == str(found + 1) and sentence.last - sentence.first > 1:
            found += 1
    return found if found >= PARALLEL and _REFER.isdisjoint(words) else 0


_REFER = word_set("it them then")
_LINKS = word_set(", ; and also plus +")
_LEADS = word_set(
    "please also to then kindly you you'll you'd could would will should can i'd like want need and so client pt ok okay"
    " today tonight tomorrow first just try by before over on at in for next this"
)


def _doings_in_a_row(span: list[str]) -> int:
    """ "Ring the bank, make a list of bills and open an account": doings side by side, none a step of the one before."""
    verbs: list[str] = []
    for item in _split(span, _LINKS):
        if item and item[0] in _EVENT:
            return 0
        if verb := verb_of(item):
            follow = item[item.index(verb) + 1 :]
            stepwise = verbs and "then" in item[: item.index(verb)]
            if stepwise or not follow or not _POINTS_BACK.isdisjoint(follow[:_OBJECT]):
                return 0
            verbs.append(verb)
    return len(verbs) if len(set(verbs)) >= PARALLEL and not _stepwise(span, verbs) else 0


def _stepwise(span: list[str], verbs: list[str]) -> bool:
    """Are these the stages of one outing or one procedure, by their small movements or by the one day before them all?"""
    known = lexicon().verb_class
    one_outing = not _ONE_DAY.isdisjoint(span[:_OBJECT]) or span[0] in _OUTING
    moves = [known.get(verb) == "step" and (one_outing or verb not in _ERRANDS) for verb in verbs]
    if (one_outing and "go" in verbs) or span[:_OBJECT] == ["next", "time"]:
        return True
    steps = [at for at, moved in enumerate(moves) if moved]
    return len(verbs) - sum(moves) < _OBJECT or len(steps) > 1 or any(at < PARALLEL - 1 for at in steps)


def verb_of(item: list[str]) -> str:
    """The verb that an item opens with, after "please" and its like; a strange word before "the" or "your" is one too."""
    book = lexicon()
    for i, word in enumerate(item):
        if word in book.verb_class and word not in _LEADS:
            return word
        if word in _LEADS:
            continue
        strange = (
            word.isalpha() and word not in book.vocabulary and word not in _JOINS and item[i + 1 : i + 2]
        )
        return word if strange and item[i + 1] in _OWNERS else ""
    return ""


_JOINS = word_set("which who whom whose that where than during while because though although both all")
_ERRANDS = word_set("go take put open bring get give drop set start clear keep return swap")
"""Verbs of small movements that also stand for whole errands ("take the books back"), but not on one outing."""
_ONE_DAY = word_set("mon tue wed thu fri sat sun tonight tomorrow today")
_OUTING = word_set("before after")
_OWNERS = word_set("the your a an his her their our my")
_OBJECT = 2
_POINTS_BACK = word_set("it them how what whether that this if down there him her yourself")


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
    return len(pieces) if len(pieces) >= PARALLEL else 0


def _split(words: list[str], marks: Collection[str]) -> list[list[str]]:
    out: list[list[str]] = [[]]
    for word in words:
        if word in marks:
            out.append([])
        else:
            out[-1].append(word)
    return out


_BETWEEN = word_set(", and ; + plus")


def listed(scene: Scene, number: int) -> int:
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
    elif words[first : first + _OBJECT] == ["next", "time"] or (
        any(a.group not in ("fragment", "light", "record", "void", "lean") for a in line.acts)
        and (line.acts[0].at == first or line.acts[0].group not in ("move", "light"))
    ):
        return 0
    one_record = line.acts and line.acts[0].group == "record" and start == first
    if one_record or _BETWEEN.isdisjoint(words[start:last]):
        return 0
    items: list[list[str]] = [[]]
    for i in range(start, last):
        word = words[i]
        if word in _BETWEEN and not (word == "and" and items[-1] == []):
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
            if w in LIST_HEADS
            or (w in book.verb_class and book.verb_class[w] in ("move", "mind", "write", "record"))
        ]
        if not heads_here or not heads.isdisjoint(heads_here[:1]):
            continue
        heads.update(heads_here)
        count += 1
    return count if count >= 2 and all(len(item) < 12 for item in items) else 0


def enumerated_in(scene: Scene, number: int) -> int:
    """Three or more aims or bans behind one verb: "work on food, sleep and your marriage", "quit sugar, tea and beer"."""
    sentence = scene.lines[number].sentence
    return enumerated(scene.reading.words, sentence.first, sentence.last)


def aims(scene: Scene, number: int) -> int:
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
            "morning",
            "evening",
            "daily",
            "due",
            "once",
            "twice",
        )
        for i, w in enumerate(span)
    ):
        return 0
    return 1 + span.count(",") + (1 if "and" in span and span[span.index("and") - 1] != "," else 0)


_NAMES_OF_WORK = word_set("homework week task tasks plan assignment practise list steps")
_PIECES_OF_WORK = ARTEFACTS | word_set(
    "exercise experiment tree grid analysis breathing scan relaxation exposure meditation budget plan inventory chain"
    " assessment interview application review drawing"
)
LIST_HEADS = word_set(
    "mindfulness meditation eating worksheet worksheets record records experiment experiments chapter"
    " pmr breathing diary log journal walk walks gym yoga relaxation scan handout review exposure"
    " exposures leaflet list exercise reading journaling gratitude skills activity letter grounding"
    " questionnaire budget routine recording video podcast class meetings meeting calls chores"
    " stretching sheet sheets form forms"
)

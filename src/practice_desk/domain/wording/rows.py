"""Rows within one sentence: several rules, doings or pieces of work said side by side."""

from collections.abc import Collection

from practice_desk.domain.wording.acts import Act, Line, Scene, enumerated
from practice_desk.domain.wording.kinds import choice
from practice_desk.domain.wording.lexicon import lexicon, word_set
from practice_desk.domain.wording.traits import ARTEFACTS

_RULE_OPENERS = word_set("no up out bed in only lights phone screens never not zero")


def _asks(word: str) -> bool:
    """Does a part of a row open like an asking ("ring") or a rule ("no", "up"), not like a detail ("kettle on")?"""
    return word in _RULE_OPENERS or word in lexicon().verb_class


_SEPARATORS = word_set(", ; / and")
_MEASURED = word_set("no more less fewer better another extra zero")
_PAUSES = word_set(", ; and + plus")
PARALLEL = 3


def parallel(scene: Scene, line: Line) -> int:
    """ "More fibre, more walking, more laughing", "up at six; out if awake; no clock": a row of rules, said alike."""
    words = scene.reading.words
    first, last = line.sentence.first, line.sentence.last
    span = words[first:last]
    if _SEPARATORS.isdisjoint(span) or choice(scene, first, last):
        return 0
    if ":" in span[:-1]:
        span = span[span.index(":") + 1 :]
    for mark in (";", "/"):
        rules = [part for part in _split(span, {mark}) if len(part) >= _OBJECT and _asks(part[0])]
        if len(rules) >= PARALLEL:
            return len(rules)
    items = [part for part in _split(span, _PAUSES) if part]
    if len(items) >= PARALLEL and all(item[0] in _MEASURED for item in items):
        return len(items)
    announced = len(span) < last - first and not _HEADINGS.isdisjoint(words[first : last - len(span)])
    if announced and len(items) >= PARALLEL:
        return len(items)
    pieces = max((_worked_through(scene, act) for act in line.acts), default=0)
    return max(pieces, _series(scene, line))


_HEADINGS = word_set("task tasks assignments homework coursework following goals")
_LINKS = word_set(", ; and also plus +")


def _series(scene: Scene, line: Line) -> int:
    """ "Complete the form, monitor your sleep daily, and document each dream": three doings in a row."""
    words = scene.reading.words
    acts = [act for act in line.acts if not act.negative and act.group != "fragment"]
    if len(acts) < PARALLEL or line.trigger_end > 0 or not all(_linked(words, act) for act in acts[1:]):
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
    return len(pieces) if len(pieces) >= PARALLEL else 0


def _split(words: list[str], marks: Collection[str]) -> list[list[str]]:
    out: list[list[str]] = [[]]
    for word in words:
        if word in marks:
            out.append([])
        else:
            out[-1].append(word)
    return out


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

"""Skill work, writing or memory work in the middle of acute distress."""

import re
from dataclasses import dataclass

from practice_desk.domain.wording.acts import Line, Scene
from practice_desk.domain.wording.lexicon import word_set

_DURING = word_set(
    "during when as if while whenever in at mid moment after right on is about amid once every each"
    " single straight the are"
)
_PLAN_WORDS = word_set(
    "you can to could who help helps that use call works for happened happen happens went was were"
    " felt last past leaflet about"
)
_MEMO = word_set("card plan crisis contacts numbers number helpline")
_NEGATIVE = word_set("don't not never no stop without instead rather isn't leave avoid nothing")
_SAFE_READ = word_set("card plan list safety cards message note steps crisis playlist distraction reasons")
_LOW = 4
_HIGH = word_set("8 9 10 90 95 100")
_EPISODE = word_set("attack attacks episode episodes")
_HINTS = _HIGH | _EPISODE | {"#rate"}
_REACHES = word_set("hit hits reach reaches it's you're")
_FELT = word_set("distress anxiety panic urge urges it it's emotion emotions fear misery you mood pain level")
_AFTER_A_RATING = word_set(", : ; – or out and")
_NAMES_A_SHEET = [
    [w] for w in ("log", "diary", "sheet", "record", "leaflet", "card", "plan", "chart", "form", "book")
]
_SPEAKING = word_set("text tell call phone ring message put bring ask say")
_LATER_OPENERS = word_set(
    "later afterwards tomorrow then if on between this once it you no we that i'll i after next"
)
_THAT_MOMENT = re.compile(
    r"^(?:that's|that is|this is|it's) (?:when|the (?:time|moment|point|cue)|your cue|exactly when|just when)\b"
    r"|^when (?:that|it|this) (?:happens|does|comes|hits|starts|strikes)\b|^(?:at|in) that (?:moment|point)\b"
    r"|\b(?:there and then|then and there|right then|in the moment itself|on the spot)\b"
)
_ONGOING = re.compile(
    r"\b(?:while|as) (?:it's|it is|they're|they are) (?:still )?(?:happening|going on|at its|under way|on)\b"
    r"|\bas it (?:happens|unfolds|builds|peaks|occurs|comes)\b|\bwhile it (?:lasts|happens|peaks|is)\b"
    r"|\b(?:until|before) it (?:stops|ends|passes|eases|goes|fades)\b|\b(?:there and then|then and there)\b"
    r"|\bwhile (?:you're|you are) (?:still )?(?:having|in)\b"
)
_ON_PURPOSE = re.compile(
    r"\b(?:to )?(?:bring|bringing|brings) (?:on|up)\b|\bon purpose\b|\b(?:mimic|fake|provoke|induce)\b"
)


@dataclass(slots=True)
class Clash:
    """Work asked for in an acute state: where the work is said, and where the state."""

    work: tuple[int, int]
    state: tuple[int, int]


def find(scene: Scene) -> Clash | None:
    """The first place where work is asked for in the middle of acute distress."""
    if not scene.hits.get("acute") and _HINTS.isdisjoint(scene.reading.vocabulary):
        return None
    state: tuple[int, int] | None = None
    told = False  # the state was only spoken of; work counts where the next sentence points back to it
    for line in scene.lines:
        here = _state(scene, line)
        if here is not None:
            clash = _clash(scene, line, here)
            if clash:
                return clash
            told = not _opens(scene, line, here)
            state = None if told and not _tells(scene, line, here) else here
        elif state is not None:
            work = _carried(scene, line, told=told)
            if work:
                return Clash(work, state)
            if not _same_moment(scene, line):
                state = None
    return None


def _state(scene: Scene, line: Line) -> tuple[int, int] | None:
    words = scene.reading.words
    first, last = line.sentence.first, line.sentence.last
    for hit in scene.hits.get("acute", ()):
        if not first <= hit[0] < last or words[hit[1] : hit[1] + 1] in _NAMES_A_SHEET:
            continue
        rated = words[hit[1] : hit[1] + 1] in (["is"], ["at"]) and any(
            w in ("#rate", "#scale") or (w.isdigit() and int(w) <= _LOW) for w in words[hit[1] : hit[1] + 4]
        )
        return None if rated and _low_rating(scene, hit[1], last) else hit
    for i in range(first, last):
        if words[i] == "#rate" and _high_rating(scene.reading.original(i, i + 1)):
            return i, i + 1
        if words[i] in _HIGH and _on_a_scale(words, i, last):
            return i, i + 1
        if words[i] in _EPISODE and _ONGOING.search(_plain(scene, line)):
            return i, i + 1
    return None


def _plain(scene: Scene, line: Line) -> str:
    return line.amounts.plain or scene.reading.plain(line.sentence.first, line.sentence.last)


def _on_a_scale(words: list[str], i: int, last: int) -> bool:
    """ "When you're at 9 or 10", "if it hits a 9": a number that says how bad it is, not a time or a count."""
    at = i - 1 - (words[i - 1] in ("a", "an"))
    if i + 1 < last and words[i + 1] not in _AFTER_A_RATING:
        return False
    if words[at] in _REACHES:
        return words[at - 1] in _FELT or at == i - 2 or words[i + 1 : i + 2] == ["or"]
    return words[at] in ("at", "a") and (
        words[at - 1] == "you're"
        or words[at - 2 : at] == ["you", "are"]
        or words[at - 1] in _FELT
        or words[at - 2] in _FELT
    )


def _low_rating(scene: Scene, first: int, last: int) -> bool:
    digits = [w for w in scene.reading.words[first : min(last, first + 5)] if w[0].isdigit()]
    return bool(digits) and float(digits[0]) <= _LOW


def _high_rating(typed: str) -> bool:
    number, _, base = typed.lower().replace("out of", "/").partition("/")
    try:
        return float(number) / float(base) >= 0.8
    except (ValueError, ZeroDivisionError):
        return False


_GOING = word_set(
    "ends passes eases fades stops lifts settles over passed gone eased ended faded lifted "
    "subsides subsided finishes finished calms calmed"
)


def _ending(words: list[str], state: tuple[int, int]) -> bool:
    """ "When the flashback ends" is the time after it."""
    following = words[state[1] : state[1] + 3]
    return not _GOING.isdisjoint(following[: following.index(",")] if "," in following else following)


def _opens(scene: Scene, line: Line, state: tuple[int, int]) -> bool:
    """Does the state open its sentence as the moment when something is to be done?"""
    words = scene.reading.words
    first = line.sentence.first
    lead = words[first : state[0] + 1]
    if _ending(words, state):
        return False
    if line.sentence.end_mark == "?" and state[0] - first <= _SHORT_QUESTION:
        return True
    return any(
        w in ("when", "whenever", "if", "during", "as", "while", "at", "in", "on", "right", "moment", "once")
        for w in lead[:4]
    ) and not _settled(scene, line, first, line.sentence.last)


_SHORT_QUESTION = 3


def _tells(scene: Scene, line: Line, state: tuple[int, int]) -> bool:
    """Does a sentence say that the state comes ("it tends to come at night"), without asking for anything?"""
    first, last = line.sentence.first, line.sentence.last
    return not _ending(scene.reading.words, state) and not _settled(scene, line, first, last)


def _settled(scene: Scene, line: Line, first: int, last: int) -> bool:
    words = scene.reading.words
    for a, b in scene.hits.get("settled", ()):
        if not first <= a < last:
            continue
        if (
            words[a] in ("after", "as")
            and words[a - 1 : a] in (["min"], ["right"], ["straight"], ["just"], ["immediately"], ["minutes"])
            and scene.has("acute_event", b, b + 4)
        ):
            continue
        if (words[a] == "after" and words[b : b + 2] in (["the", "crash"], ["the", "assault"])) or (
            words[a:b] == ["once", "the"] and not _gone(words, b, last)
        ):
            continue
        if words[a] == "once" and not _gone(words, b, last):
            continue
        return True
    return False


def _gone(words: list[str], at: int, last: int) -> bool:
    return any(
        w
        in (
            "passed",
            "gone",
            "over",
            "eased",
            "settled",
            "calm",
            "calmer",
            "calmed",
            "safe",
            "ended",
            "faded",
            "dropped",
            "lifted",
            "subsided",
            "quiet",
            "steady",
            "back",
            "finished",
            "stopped",
            "stops",
            "ends",
            "eases",
            "passes",
            "settles",
            "drops",
            "done",
            "fades",
            "okay",
            "ok",
            "down",
            "under",
            "below",
        )
        for w in words[at : min(last, at + 7)]
    )


def _clash(scene: Scene, line: Line, state: tuple[int, int]) -> Clash | None:
    words = scene.reading.words
    first, last = line.sentence.first, line.sentence.last
    plain = _plain(scene, line)
    ongoing = bool(_ONGOING.search(plain))
    if (_ending(words, state) and not ongoing) or _ON_PURPOSE.search(plain):
        return None
    if not ongoing and not _is_moment(words, first, state):
        return None
    for work in scene.hits.get("analytic", ()):
        if not first <= work[0] < last or _inside(work, state) or _harmless(scene, line, work):
            continue
        if work[0] > state[0]:
            if _object_of_plan(words[first : state[0]]):
                continue
            if (
                not _settled(scene, line, *_clause(words, first, last, work[0]))
                and not _settled(scene, line, first, state[0] + 1)
                and _is_asked(scene, line, work, state)
            ):
                return Clash(work, state)
        elif not _settled(scene, line, first, last):
            between = words[work[1] : state[0]]
            if (ongoing or _asked_before(between)) and _is_asked(scene, line, work, state):
                return Clash(work, state)
    return None


def _is_moment(words: list[str], first: int, state: tuple[int, int]) -> bool:
    """Is the state named as the time of what is asked ("during", "when", "your next …")?"""
    if "next" in words[max(first, state[0] - 1) : state[0]] or words[state[0]] == "before":
        return True
    return any(w in _DURING for w in words[max(first, state[0] - 9) : state[1]])


def _inside(work: tuple[int, int], state: tuple[int, int]) -> bool:
    return state[0] <= work[0] < state[1]


def _object_of_plan(lead: list[str]) -> bool:
    """ "Make a card for when you're in crisis: list three people" prepares, it does not happen in the crisis."""
    return (
        ("for" in lead[-3:] and lead[-1:] != ["for"])
        or lead[-3:-1] == ["for", "when"]
        or "about" in lead[-3:]
    )


def _asked_before(between: list[str]) -> bool:
    between = [
        w
        for i, w in enumerate(between)
        if not (w == "for" and between[i + 1 : i + 2] in (["every"], ["each"]))
    ]
    if any(
        w
        in (
            "to",
            "who",
            "for",
            "helps",
            "help",
            "works",
            "happened",
            "went",
            "was",
            "were",
            "felt",
            "did",
            "noticed",
            "last",
            "about",
            "led",
            "past",
            "had",
            "whether",
        )
        for w in between
    ):
        return False
    return not ("you" in between and any(w in ("can", "could", "will", "would") for w in between))


def _clause(words: list[str], first: int, last: int, at: int) -> tuple[int, int]:
    start = at
    while start > first and words[start - 1] not in (";", "–", ".", "then", "but"):
        start -= 1
    end = at
    while end < last and words[end] not in (";", "–", "."):
        end += 1
    return start, end


def _harmless(scene: Scene, line: Line, work: tuple[int, int]) -> bool:
    words = scene.reading.words
    a, b = work
    first, _last = line.sentence.first, line.sentence.last
    before = words[max(first, a - 5) : a]
    if any(w in _NEGATIVE for w in before) and not ("stop" in before and "and" in before):
        return True
    if words[a] in (
        "list",
        "read",
        "record",
        "form",
        "sheet",
        "column",
        "notebook",
        "handout",
        "chart",
    ) and any(w in _SAFE_READ for w in words[b : b + 4]):
        return True
    if (
        words[a]
        in (
            "list",
            "record",
            "form",
            "log",
            "map",
            "chart",
            "notebook",
            "letter",
            "study",
            "track",
            "sheet",
            "handout",
            "document",
            "schema",
            "diary",
        )
        and a - 1 >= first
        and words[a - 1]
        in (
            "playlist",
            "from",
            "safety",
            "in",
            "on",
            "crisis",
            "put",
            "relaxation",
            "calming",
            "to",
            "with",
            "music",
        )
    ):
        return words[a - 1] != "in" or words[a] not in ("diary",)
    if words[a] == "complete" and words[a - 1 : a] == ["the"]:
        return True
    if words[a] == "write" and "reasons" in words[b : b + 4] and "list" in words[b : b + 4]:
        return False
    return words[a] in ("writing", "journaling", "journalling") and words[a - 1 : a] in (
        ["while"],
        ["you're"],
        ["are"],
        ["from"],
    )


def _is_asked(scene: Scene, line: Line, work: tuple[int, int], state: tuple[int, int]) -> bool:
    """Is the work itself asked for? Work that only describes the trigger ("if it comes while writing") is not."""
    words = scene.reading.words
    first = line.sentence.first
    return not (
        work[0] < state[0] and line.trigger_end > state[0] and words[first] in ("if", "when", "whenever")
    )


def _carried(scene: Scene, line: Line, *, told: bool) -> tuple[int, int] | None:
    """Work in a sentence that follows the one with the acute state and names no later time."""
    first, last = line.sentence.first, line.sentence.last
    if _settled(scene, line, first, last):
        return None
    plain = _plain(scene, line)
    pointed = bool(_THAT_MOMENT.search(plain))
    if not pointed and (
        told or not line.acts or line.amounts.often.said or scene.reading.words[first] in _LATER_OPENERS
    ):
        return None
    for work in scene.hits.get("analytic", ()):
        if not first <= work[0] < last or _harmless(scene, line, work):
            continue
        if pointed or any(a.at <= work[0] < a.last and a.verb not in _SPEAKING for a in line.acts):
            return work
    return None


def _same_moment(scene: Scene, line: Line) -> bool:
    return (
        not _settled(scene, line, line.sentence.first, line.sentence.last)
        and not line.amounts.often.said
        and not line.sentence.bullet
    )

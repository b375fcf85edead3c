"""Skill work, writing or memory work in the middle of acute distress."""

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


@dataclass(slots=True)
class Clash:
    """Work asked for in an acute state: where the work is said, and where the state."""

    work: tuple[int, int]
    state: tuple[int, int]


def find(scene: Scene) -> Clash | None:
    """The first place where work is asked for in the middle of acute distress."""
    acute = scene.hits.get("acute")
    state = None
    rated = "#rate" in scene.reading.vocabulary
    if not acute and not rated:
        return None
    for number, line in enumerate(scene.lines):
        here = _state(scene, line)
        if here is not None:
            clash = _clash(scene, line, here)
            if clash:
                return clash
            state = here if _opens(scene, line, here) else None
            continue
        if state is not None and number:
            work = _carried(scene, line)
            if work:
                return Clash(work, state)
            if not _same_moment(scene, line):
                state = None
    return None


def _state(scene: Scene, line: Line) -> tuple[int, int] | None:
    words = scene.reading.words
    first, last = line.sentence.first, line.sentence.last
    hit = scene.first("acute", first, last)
    if hit:
        if any(
            w in ("#rate", "#scale") or (w.isdigit() and int(w) <= _LOW) for w in words[hit[1] : hit[1] + 4]
        ) and words[hit[1] : hit[1] + 1] in (["is"], ["at"]):
            return None if _low_rating(scene, hit[1], last) else hit
        return hit
    for i in range(first, last):
        if words[i] == "#rate" and _high_rating(scene.reading.original(i, i + 1)):
            return i, i + 1
    return None


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
    return any(
        w in ("when", "whenever", "if", "during", "as", "while", "at", "in", "on", "right", "moment", "once")
        for w in lead[:4]
    ) and not _settled(scene, line, first, line.sentence.last)


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
    if _ending(words, state) or not any(w in _DURING for w in words[max(first, state[0] - 9) : state[1]]):
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
            if _asked_before(between) and _is_asked(scene, line, work, state):
                return Clash(work, state)
    return None


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


def _carried(scene: Scene, line: Line) -> tuple[int, int] | None:
    """Work in a sentence that follows the one with the acute state and names no later time."""
    first, last = line.sentence.first, line.sentence.last
    if _settled(scene, line, first, last) or not line.acts or line.amounts.often.said:
        return None
    words = scene.reading.words
    if words[first] in (
        "later",
        "afterwards",
        "tomorrow",
        "then",
        "if",
        "on",
        "between",
        "this",
        "once",
        "it",
        "you",
        "no",
        "we",
        "that",
        "i'll",
        "i",
    ):
        return None
    for work in scene.hits.get("analytic", ()):
        if (
            first <= work[0] < last
            and not _harmless(scene, line, work)
            and any(a.at == work[0] for a in line.acts)
        ):
            return work
    return None


def _same_moment(scene: Scene, line: Line) -> bool:
    return (
        not _settled(scene, line, line.sentence.first, line.sentence.last)
        and not line.amounts.often.said
        and not line.sentence.bullet
    )

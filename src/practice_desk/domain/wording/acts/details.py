"""Which facets a line gives: amount, occasion, how often, and what a group of lines has in common."""

from dataclasses import dataclass

from practice_desk.domain.wording.acts.scene import Line, Scene
from practice_desk.domain.wording.reading.lexicon import word_set

_SPEAKERS = word_set("we we'll i i'll i'd see")
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

_LABELS = word_set(
    "assignment week task homework session goal part number exercise hw experiment practise idea"
)

_TIES = word_set("before after between every each next following as")

_RECORDING = word_set(
    "write jot tick record log note mark count tally list rate score chart draw text tell type track"
    " fill complete"
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
    if line.aside or (not line.acts and words[sentence.first] in _SPEAKERS):
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
            out.count = out.count or not (_window(words, i, sentence.last) or _label(words, i)) or often.said
        elif word in _COUNTS:
            out.count = out.count or not _window(words, i, sentence.last)
        elif (
            word in _WHERE_WHEN
            and words[i - 1] in ("the", "a", "your")
            and words[i - 2] in ("on", "in", "at", "during")
        ):
            out.occasion = True
    if "all" in words[sentence.first : sentence.last] and _all_day(words, sentence.first, sentence.last):
        out.occasion = False
        out.often = False
        return out
    out.occasion = (
        out.occasion
        or often.said
        or (often.trigger and not _hedged_trigger(scene, line))
        or _relative(words, sentence.first, sentence.last)
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
    return following in ("week", "day", "month", "year", "years") and words[i - 1] in (
        "next",
        "for",
        "over",
        "in",
        "coming",
        "within",
        "past",
        "last",
    )


def _label(words: list[str], i: int) -> bool:
    """ "Assignment 3:" numbers the task, it does not measure it."""
    return i > 0 and words[i - 1] in _LABELS and words[i + 1 : i + 2] in ([":"], ["–"], [")"], ["-"])


def _hedged_trigger(scene: Scene, line: Line) -> bool:
    """Only "when you can" and its like, no real trigger."""
    if not scene.has("hedge", line.sentence.first, line.sentence.last):
        return False
    words = scene.reading.words
    triggers = [
        i
        for i in range(line.sentence.first, line.sentence.last)
        if words[i] in ("when", "whenever", "if", "while", "during")
    ]
    hedges = {a for a, _ in scene.hits.get("hedge", ())}
    return all(i in hedges or words[i : i + 3] == ["during", "the", "week"] for i in triggers)


def _relative(words: list[str], first: int, last: int) -> bool:
    """Is something named that the act comes before or after, or that comes round ("every meeting")?"""
    if _TIES.isdisjoint(words[first:last]):
        return False
    for i in range(first, last - 1):
        if (
            words[i] in ("before", "after", "between")
            and words[i + 1]
            not in (
                "next",
                "we",
                "i",
                "session",
                "your",
                "yourself",
                "each",
            )
            and not (words[i] == "after" and words[i - 1] in ("look", "looking"))
        ):
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


def merge(*parts: Details) -> Details:
    out = Details()
    for part in parts:
        out.amount |= part.amount
        out.occasion |= part.occasion
        out.often |= part.often
        out.dose |= part.dose
        out.count |= part.count
        out.recorded |= part.recorded
    return out

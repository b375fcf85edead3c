"""Sentences that go on from a dose ("Same on Friday.", "Friday: 12"), and those that only say it again."""

import re

from practice_desk.domain.wording.acts.scene import Line, Scene
from practice_desk.domain.wording.minutes.dose import Amounts, Dose
from practice_desk.domain.wording.minutes.week_days import DAY, N

_ADDED_UP = re.compile(
    r"(?:so |and )?(?:that's|that is|that makes|that comes to|which is|which makes|it adds up to)\b"
)
"""What only says again what was counted: "that's 75 minutes side by side"."""

_ANEW = re.compile(r"^(?:then|next|after that|second|secondly)\b|\b(?:again|later)\b")
"""Tells a dose from an equal one before it."""

_MORE = re.compile(
    rf"^(?:(?:and|then|plus|swap|now|for|,) )*(?:another|a further) {N}(?= [,;:)]|$| (?:on|after|before|at|in|for|with)\b)"
    rf"|(?:^|, |\b(?:then|do|go|try|add|and|for|{DAY}) ){N} more(?= [,;]|$| (?:on|after|before|at|in)\b)"
    rf"|^(?:on )?{DAY}\b(?!.*\b(?:if|or|too)\b).*\b(?:make it|do|try) {N}(?= [,;]|$)|^{DAY} : [^\d]*, {N}$"
    rf"|^(?:[a-z]+ ){{0,2}}(?:{DAY}|tomorrow|morning|evening|weekend|week \d)(?: (?:morning|evening"
    rf"|night))? : {N}(?= [,;)]|$)"
    rf"|^(?:[a-z]+ ){{1,3}}, {N} , (?:on )?(?:\d (?:day|morning|evening|night)|{DAY})"
    rf"|, (?:then |for )?{N} again(?= [,;]|$)"
    rf"|\b(?!in |out |hold |pause |aim |wait |count |breathe |inhale |exhale )[a-z]+ for {N}(?= [,;]|$)"
)

_MOST_BARE = 60

_TAKING_TURNS = re.compile(r"\b(?:1 of (?:you|us)|the other|half|halves|swap|turns)\b")

_SAME_SENTENCE = re.compile(
    r"(?:and |then |do )?(?:(?:the )?same(?: again)?|again|repeat(?: it| this)?|once more|(?:and )?another (?:go"
    r"|round|turn|one)"
    r"|a second (?:go|round|turn|one)|do it again) (?:on|at|each|every|before|after|in the)\b"
    rf"|{DAY}(?: and {DAY})* : (?:(?:the )?same\b|.* , (?:the )?same(?: again)?$|ditto\b|likewise\b)"
)

_ONLY_SIZE = len("just 15 min a day")

_PICKING = re.compile(r"^(?:please )?(?:pick|choose|either)\b.* or\b")


def adds_up(line: Line) -> bool:
    """Does the line only say again what the minutes come to?"""
    return _ADDED_UP.match(line.amounts.plain) is not None


def is_anew(line: Line) -> bool:
    """Does the sentence tell its dose from an equal one before it ("Then …", "… again")?"""
    return _ANEW.search(line.amounts.plain) is not None


def headed(line: Line, dose: Dose) -> bool:
    """Does a heading tell this dose from an equal one: "With Amy: five minutes", "5 min: a list"?"""
    plain = line.amounts.plain
    return plain.startswith(" :", dose.end) or plain[: dose.at].endswith(" : ")


def more_again(amounts: Amounts) -> float | None:
    """The number in a sentence that goes on from the dose before it: "Friday: 12, same wall."."""
    found = _MORE.search(amounts.plain) if amounts.numeric else None
    if found is None or found.lastindex is None:
        return None
    number = float(found[found.lastindex])
    return number if 1 < number <= _MOST_BARE else None


def is_half(amounts: Amounts, more: float, minutes: float) -> bool:
    """ "Set the timer for ten minutes. One of you talks for five": is it a half of what was counted?"""
    return more * 2 == minutes and _TAKING_TURNS.search(amounts.plain) is not None


def same_again(amounts: Amounts) -> float | None:
    """ "Same on Wednesday and Friday.": so many more sittings of the dose before."""
    if not _SAME_SENTENCE.match(amounts.plain):
        return None
    return amounts.often.week if amounts.often.said else None


def only_size(line: Line) -> bool:
    """ "Two minutes.": a sentence that is nothing but a size."""
    return (
        len(line.amounts.plain) <= _ONLY_SIZE
        and not line.sentence.bullet
        and not line.amounts.often.said
        and len(line.amounts.doses) == 1
    )


def said_again(scene: Scene, line: Line, dose: Dose) -> bool:
    """Does a later sentence tell what the size is for, by saying it again?"""
    later = scene.lines[scene.lines.index(line) + 1 :]
    return any((d.low, d.high) == (dose.low, dose.high) for other in later for d in other.amounts.doses)


def without_repeats(line: Line) -> list[Dose]:
    plain = line.amounts.plain
    if len(line.amounts.doses) > 1 and _PICKING.search(plain):
        return line.amounts.doses[:1]
    out: list[Dose] = []
    for dose in line.amounts.doses:
        tail = plain[dose.end : dose.end + 25]
        if out and re.match(r" (?:is|are|will be|would be) (?:plenty|enough|fine|ok|okay)", tail):
            out = [dose]
        elif (
            out
            and re.search(
                r"\b(?:or|even|then|if not ,|just|rest for|sit for|rest) (?:just |even |only |for )?$",
                plain[: dose.at],
            )
            and re.search(r"\b(?:or|even|if not|rest|sit) (?:just |even |only |for )?$", plain[: dose.at])
        ):
            continue
        else:
            out.append(dose)
    return out

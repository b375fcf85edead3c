"""Sentences made from the shape of an assignment, in words a client can read."""

import re

from practice_desk.domain.shape import Ladder, Shape, Skill, Tracking, TrackingScale

_OWN = re.compile(
    r"(?:a|an|the|my|our|your|this|that|each|every|any|some|all|one|no|how|when|what|where|who|whether|if)\b",
    re.IGNORECASE,
)
_NUMBERS = (
    *("", "one", "two", "three", "four", "five", "six", "seven"),
    *("eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen"),
)
_TIMES = ("", "once a day", "twice a day", "three times a day")
_TIMES_OF_DAY = ((), ("Once",), ("Morning", "Evening"), ("Morning", "Midday", "Evening"))
_SENTENCES = {
    TrackingScale.TICK: "Tick a box for {what}",
    TrackingScale.COUNT: "Count {what}",
    TrackingScale.TEN: "Jot down {what}, 0 to 10",
    TrackingScale.HUNDRED: "Jot down {what}, 0 to 100",
    TrackingScale.MINUTES: "Jot down the minutes of {what}",
    TrackingScale.WORDS: "Jot down a few words about {what}",
}
_LEGENDS = {
    TrackingScale.TICK: "A tick means it was there. An empty box is fine.",
    TrackingScale.COUNT: "Put down how many. A guess is fine.",
    TrackingScale.TEN: "0 is none at all, 10 is the most you can think of.",
    TrackingScale.HUNDRED: "0 is none at all, 100 is the most you can think of.",
    TrackingScale.MINUTES: "Put down about how many minutes. A guess is fine.",
    TrackingScale.WORDS: "A word or two is plenty.",
}


def tracking_sentence(tracking: Tracking) -> str:
    """What is asked for, as one plain sentence; empty while nothing is named.

    >>> tracking_sentence(Tracking("energy", TrackingScale.TEN, 3, 4))
    'Jot down your energy, 0 to 10, three times a day, for four days.'
    """
    named = _named(tracking.what)
    if not named:
        return ""
    asked = _SENTENCES[tracking.scale].format(what=named)
    return f"{asked}, {times_words(tracking.times_a_day)}, for {days_words(tracking.days)}."


def times_words(times_a_day: int) -> str:
    """How often in a day."""
    return _TIMES[times_a_day]


def days_words(days: int) -> str:
    """For how many days.

    >>> days_words(1), days_words(4)
    ('one day', 'four days')
    """
    return f"{_NUMBERS[days]} day{'s' if days > 1 else ''}"


def on_other_days(text: str, now: int, then: int) -> str:
    """A sentence about tracking with its number of days changed, where it says that number.

    >>> on_other_days("Jot down your energy at lunch, for four days.", 4, 2)
    'Jot down your energy at lunch, for two days.'
    """
    said = re.compile(rf"\b(?:{now}|{_NUMBERS[now]}) days?\b", re.IGNORECASE)
    return said.sub(days_words(then), text, count=1)


def times_of_day(times_a_day: int) -> tuple[str, ...]:
    """The times of one day, as they head the columns of a table."""
    return _TIMES_OF_DAY[times_a_day]


def legend(scale: TrackingScale) -> str:
    """What the numbers or ticks mean."""
    return _LEGENDS[scale]


def _named(what: str) -> str:
    """The thing itself, with *your* before it where nothing of the kind stands there.

    >>> _named("Energy."), _named("how drained you feel")
    ('your energy', 'how drained you feel')
    """
    plain = " ".join(what.split()).rstrip(".,;: ")
    if plain[1:2].islower():
        plain = plain[:1].lower() + plain[1:]
    return plain if not plain or _OWN.match(plain) else f"your {plain}"


def shape_words(shape: Shape) -> str:
    """A shape in a word or two, for a line of the story.

    >>> from practice_desk.domain.shape import Rung
    >>> shape_words(Ladder((Rung("Look in"), Rung("Go in")), 1))
    'ladder, rung 2 of 2'
    """
    if isinstance(shape, Ladder) and shape.at is not None:
        return f"ladder, rung {shape.at + 1} of {len(shape.rungs)}"
    return "a skill from the session" if isinstance(shape, Skill) else shape.key

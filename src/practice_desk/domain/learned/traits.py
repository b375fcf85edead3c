"""What an assignment was like: its level in each trait that is looked at, as far as its words and numbers say.

Single weekdays come from logs alone, where each of them comes round.

Where the words name two levels of one trait ("morning and evening"), or none, the level stays unknown: what was
said of such an assignment tells nothing of either.
"""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum

from practice_desk.domain.activity import ActivityKind
from practice_desk.domain.assignment import Assignment
from practice_desk.domain.days import weekday
from practice_desk.domain.idea import is_their_idea
from practice_desk.domain.shape import Experiment, Ladder, Shape, Skill, Tracking
from practice_desk.domain.wording.reading.lexicon import lexicon


class Factor(StrEnum):
    """The six things that are looked at."""

    ACTIVITY = "activity"
    SIZE = "size"
    TIME = "time of day"
    PLACE = "place"
    DAY = "day"
    WORDING = "wording"


class Trait(StrEnum):
    """One way of telling assignments apart; each belongs to a factor."""

    KIND = "kind"
    MINUTES = "minutes"
    OFTEN = "often"
    TIME = "time"
    PLACE = "place"
    PART_OF_WEEK = "part_of_week"
    WEEKDAY = "weekday"
    SAYS_WHEN = "says_when"
    THEIR_IDEA = "their_idea"

    @property
    def factor(self) -> Factor:
        return _FACTORS[self]

    @property
    def is_compared(self) -> bool:
        """Whether differences in it are said. With few observations, looking at less finds more: what can be seen
        in the factor's other trait just as well is counted only."""
        return self not in (Trait.OFTEN, Trait.THEIR_IDEA)

    @property
    def order(self) -> tuple[str, ...]:
        """Its levels from small to large; empty where they have no order."""
        return (SHORT, MIDDLE, LONG) if self in (Trait.MINUTES, Trait.OFTEN) else ()


_FACTORS: Mapping[Trait, Factor] = {
    Trait.KIND: Factor.ACTIVITY,
    Trait.MINUTES: Factor.SIZE,
    Trait.OFTEN: Factor.SIZE,
    Trait.TIME: Factor.TIME,
    Trait.PLACE: Factor.PLACE,
    Trait.PART_OF_WEEK: Factor.DAY,
    Trait.WEEKDAY: Factor.DAY,
    Trait.SAYS_WHEN: Factor.WORDING,
    Trait.THEIR_IDEA: Factor.WORDING,
}
YES, NO = "yes", "no"
SHORT, MIDDLE, LONG = "short", "middle", "long"
SHORT_MINUTES, MIDDLE_MINUTES = 5, 15
"""Bounds of one sitting, in minutes: up to 5, up to 15, above. A convention of this program."""
RARE_TIMES, SOME_TIMES = 2, 5
"""Bounds of times a week: up to 2, up to 5, above. A convention of this program."""

_TIMES: Mapping[str, str] = {
    "morning": "morning mornings breakfast wake waking",
    "midday": "midday noon lunch lunchtime",
    "afternoon": "afternoon afternoons teatime",
    "evening": "evening evenings dinner supper tonight night nightly bed bedtime",
}
_PLACES: Mapping[str, str] = {
    "home": "home kitchen bathroom bedroom sofa bed couch balcony",
    "outside": "outside outdoors park street garden block woods stop",
    "work": "work office school class meeting desk",
    "way": "bus train tram car commute way",
}
_WEEKDAYS = tuple(weekday(number).casefold() for number in range(7))
_WEEKEND = frozenset({"saturday", "sunday", "weekend", "weekends"})
_WORD = re.compile(r"[^\W\d_]+")
_CLOCK = re.compile(r"\b(\d{1,2})(?:[:.](\d\d))?\s*([ap])\.?m\b|\b([01]?\d|2[0-3]):[0-5]\d\b", re.IGNORECASE)
_SATURDAY = 5
_NOON, _AFTER_LUNCH, _EVENING = 11, 14, 17
"""Hours at which midday, afternoon and evening begin."""
_KIND_OF_VERBS: Mapping[str, ActivityKind] = {
    "write": ActivityKind.NOTICE,
    "record": ActivityKind.NOTICE,
    "soft": ActivityKind.NOTICE,
    "mind": ActivityKind.STEADY,
    "contact": ActivityKind.TRY_OUT,
    "once": ActivityKind.TRY_OUT,
    "move": ActivityKind.TRY_OUT,
}


def levels_of(assignment: Assignment, kinds: Mapping[str, ActivityKind] | None = None) -> Mapping[Trait, str]:
    """The level of an assignment in each trait that can be told.

    ``kinds`` gives the kind of each activity of the library by its key.
    """
    found = {
        Trait.KIND: _kind(assignment, kinds or {}),
        Trait.MINUTES: _band(assignment.minutes, SHORT_MINUTES, MIDDLE_MINUTES),
        Trait.OFTEN: _band(assignment.times_per_week, RARE_TIMES, SOME_TIMES),
        Trait.TIME: _first_told(assignment, time_of_day),
        Trait.PLACE: _first_told(assignment, _place),
        Trait.PART_OF_WEEK: _first_told(assignment, _part_of_week),
        Trait.SAYS_WHEN: YES if _says_when(assignment) else NO,
        Trait.THEIR_IDEA: YES if _is_theirs(assignment) else NO,
    }
    return {trait: level for trait, level in found.items() if level}


def time_of_day(text: str) -> str:
    """The one time of day that a text names, else nothing.

    >>> time_of_day("After lunch, at the kitchen table"), time_of_day("at 7:30"), time_of_day("9 pm")
    ('midday', 'morning', 'evening')
    """
    told = _named(text, _TIMES)
    for hour, _minutes, half, hour_of_24 in _CLOCK.findall(text):
        told.add(_time_at(int(hour_of_24) if hour_of_24 else int(hour) % 12 + 12 * (half.lower() == "p")))
    return told.pop() if len(told) == 1 else ""


def part_of_week(number: int) -> str:
    """Of a weekday, Monday = 0."""
    return "weekend" if number >= _SATURDAY else "weekdays"


def _time_at(hour: int) -> str:
    if hour < _NOON:
        return "morning"
    if hour < _AFTER_LUNCH:
        return "midday"
    return "afternoon" if hour < _EVENING else "evening"


def _named(text: str, levels: Mapping[str, str]) -> set[str]:
    words = set(_words(text))
    return {level for level, names in levels.items() if not words.isdisjoint(names.split())}


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _first_told(assignment: Assignment, read: Callable[[str], str]) -> str:
    """*When or where* speaks first; where it is silent, the words of the assignment do."""
    return read(assignment.cue) or read(assignment.what)


def _place(text: str) -> str:
    told = _named(text, _PLACES)
    return told.pop() if len(told) == 1 else ""


def _part_of_week(text: str) -> str:
    words = _words(text)
    days = {word.removesuffix("s") for word in words}
    told: set[str] = set()
    if days & _WEEKEND:
        told.add("weekend")
    if days & (set(_WEEKDAYS) - _WEEKEND) or "weekday" in days:
        told.add("weekdays")
    return told.pop() if len(told) == 1 else ""


def _says_when(assignment: Assignment) -> bool:
    text = f"{assignment.cue} {assignment.what}"
    days = {word.removesuffix("s") for word in _words(text)}
    return bool(
        assignment.cue.strip() or _named(text, _TIMES) or _CLOCK.search(text) or days & set(_WEEKDAYS)
    )


def _is_theirs(assignment: Assignment) -> bool:
    return bool(assignment.their_idea.strip()) and is_their_idea(assignment.what, assignment.their_idea)


def _kind(assignment: Assignment, kinds: Mapping[str, ActivityKind]) -> str:
    ready_made = kinds.get(assignment.activity or "")
    return ready_made or _kind_of_shape(assignment.shape) or _kind_of_words(assignment.what)


def _kind_of_shape(shape: Shape | None) -> str:
    match shape:
        case Experiment() | Ladder():
            return ActivityKind.TRY_OUT
        case Tracking():
            return ActivityKind.NOTICE
        case Skill():
            return ActivityKind.PRACTISE
        case None:
            return ""


def _kind_of_words(what: str) -> str:
    """By the first verb whose class tells a kind."""
    verbs = lexicon()
    classes = (verbs.verb_class.get(verbs.gerunds.get(word, word), "") for word in _words(what))
    told = (_KIND_OF_VERBS.get(name) for name in classes)
    return next((kind for kind in told if kind), "")


def _band(amount: float | None, low: float, high: float) -> str:
    if amount is None:
        return ""
    if amount <= low:
        return SHORT
    return MIDDLE if amount <= high else LONG

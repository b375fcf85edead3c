"""What is watched, on which scale and how often a day, and the entries that came back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from practice_desk.domain.assignment import Assignment, minutes_words
from practice_desk.domain.shape import Tracking, TrackingScale
from practice_desk.domain.shape_words import times_of_day

DAY_MINUTES = 24 * 60
MOST_COUNTED = 999
"""The highest count that is taken."""
_SPANS = {
    TrackingScale.TICK: (0, 1),
    TrackingScale.COUNT: (0, MOST_COUNTED),
    TrackingScale.TEN: (0, 10),
    TrackingScale.HUNDRED: (0, 100),
    TrackingScale.MINUTES: (0, DAY_MINUTES),
}


@dataclass(frozen=True)
class LogEntry:
    """What was put down for one time of one day; there is at most one for each.

    ``slot`` counts the times of a day from 0. ``value`` is a number within the span of the scale, 1 and 0
    for yes and no; a scale of words has ``words`` in its place.
    """

    noun: ClassVar[str] = "log_entry"

    id: str
    client_id: str
    assignment_id: str
    day: date
    slot: int
    value: int | None = None
    words: str = ""


@dataclass(frozen=True)
class Cell:
    """One place of a log and what stands in it."""

    day: date
    slot: int
    value: int | None = None
    words: str = ""

    @property
    def place(self) -> tuple[date, int]:
        return self.day, self.slot


@dataclass(frozen=True)
class Tracker:
    """``slots`` names the times of a day, in their order; ``first`` is the first day asked for."""

    what: str
    scale: TrackingScale
    slots: tuple[str, ...]
    first: date
    days: int

    @property
    def span(self) -> tuple[int, int] | None:
        """The lowest and highest number that fits; ``None`` for a scale of words."""
        return span_of(self.scale)

    @property
    def is_drawn(self) -> bool:
        """Whether there are pictures of it: of numbers there are, of words there are none."""
        return self.span is not None

    @property
    def rated(self) -> bool:
        """Whether both ends of the scale mean something, so that pictures show all of it."""
        return self.scale in (TrackingScale.TEN, TrackingScale.HUNDRED)


def span_of(scale: TrackingScale) -> tuple[int, int] | None:
    """The lowest and highest number of a scale; ``None`` for one of words."""
    return _SPANS.get(scale)


def tracker_of(assignment: Assignment) -> Tracker | None:
    """What an assignment has the client watch; ``None`` when nothing, or when it was not handed over."""
    shape = assignment.shape
    if not isinstance(shape, Tracking) or assignment.set_on is None:
        return None
    named = shape.what.strip().rstrip(".") or assignment.what.strip().rstrip(".")
    first = assignment.set_on + timedelta(days=1)
    return Tracker(named, shape.scale, times_of_day(shape.times_a_day), first, shape.days)


def entry_id(assignment_id: str, day: date, slot: int) -> str:
    """The id of an entry says its place, so that no place can have two."""
    return f"{assignment_id} {day.isoformat()} {slot}"


def entry_at(assignment: Assignment, cell: Cell) -> LogEntry:
    """A cell as an entry of this assignment's log."""
    key = entry_id(assignment.id, cell.day, cell.slot)
    return LogEntry(key, assignment.client_id, assignment.id, cell.day, cell.slot, cell.value, cell.words)


def days_shown(tracker: Tracker, entries: Iterable[LogEntry], today: date) -> tuple[date, ...]:
    """The days of a log from first to last: those asked for, and any that came back beside them.

    Days that have not come yet are left out; there is always one to begin with once one has come.
    """
    asked = {tracker.first + timedelta(days=number) for number in range(tracker.days)}
    known = {day for day in asked | {entry.day for entry in entries} if day <= today}
    if not known:
        return ()
    first, last = min(known), max(known)
    return tuple(first + timedelta(days=number) for number in range((last - first).days + 1))


def slot_words(tracker: Tracker, slot: int) -> str:
    """The time of day within a sentence; empty when there is only one a day."""
    return tracker.slots[slot].lower() if len(tracker.slots) > 1 else ""


def value_words(scale: TrackingScale, value: int | None, words: str = "") -> str:
    """What stands in a cell, as it is shown.

    >>> value_words(TrackingScale.MINUTES, 450)
    '7 h 30'
    """
    if value is None:
        return words
    if scale is TrackingScale.TICK:
        return "yes" if value else "no"
    if scale is TrackingScale.MINUTES:
        return minutes_words(value) if value else "0 min"
    return str(value)


def with_numbers(entries: Sequence[LogEntry]) -> list[tuple[LogEntry, int]]:
    """The entries that hold a number, each with it, by day and time of day."""
    found = [(entry, entry.value) for entry in entries if entry.value is not None]
    return sorted(found, key=lambda pair: (pair[0].day, pair[0].slot))

"""Trackers and entries for tests of logs."""

from datetime import date, timedelta

from practice_desk.domain.log.tracker import LogEntry, Tracker, entry_id
from practice_desk.domain.shape import TrackingScale
from practice_desk.domain.shape_words import times_of_day

TODAY = date(2026, 11, 26)
MONDAY = date(2026, 11, 16)


def tracker(scale: TrackingScale = TrackingScale.TEN, times: int = 3, what: str = "energy") -> Tracker:
    return Tracker(what, scale, times_of_day(times), MONDAY, 7)


def entry(day: int, slot: int, value: int | None, words: str = "") -> LogEntry:
    """An entry so many days after the Monday."""
    when = MONDAY + timedelta(days=day)
    return LogEntry(entry_id("a1", when, slot), "c1", "a1", when, slot, value, words)


def week(*days: str) -> list[LogEntry]:
    """A string a day, a value a time; a dot is a gap and X is ten.

    >>> len(week("4.6", "X12"))
    5
    """
    return [
        entry(day, slot, 10 if letter == "X" else int(letter))
        for day, letters in enumerate(days)
        for slot, letter in enumerate(letters)
        if letter != "."
    ]

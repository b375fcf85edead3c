"""Logs: what a client watched, typed in from paper and looked at."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from practice_desk.domain.assignment import Assignment
from practice_desk.domain.change import Change
from practice_desk.domain.days import named_day
from practice_desk.domain.learned import Logged
from practice_desk.domain.log.pattern import pattern
from practice_desk.domain.log.read_value import read_value
from practice_desk.domain.log.tracker import (
    Cell,
    LogEntry,
    Tracker,
    days_shown,
    entry_at,
    entry_id,
    slot_words,
    tracker_of,
    value_words,
)
from practice_desk.domain.refused import Refused
from practice_desk.ports.clock import Clock
from practice_desk.ports.store import Work
from practice_desk.services.ledger import Ledger

NO_LOG = "Nothing is watched in this assignment. A log belongs to one of the shape Tracking, once it is handed over."


@dataclass(frozen=True)
class LogSheet:
    """A log as it is filled in. ``days`` are the ones shown, none of them to come."""

    assignment: Assignment
    tracker: Tracker
    days: tuple[date, ...]
    entries: tuple[LogEntry, ...]

    @property
    def pattern(self) -> str:
        """What it shows so far, in one or two sentences; may be empty."""
        return pattern(self.tracker, self.entries)


@dataclass(frozen=True)
class LogLine:
    """A log in a list: whose assignment, what is watched, and how many entries came back."""

    assignment: Assignment
    tracker: Tracker
    count: int


def tracker_in(work: Work, assignment_id: str) -> tuple[Assignment, Tracker]:
    """An assignment and what it has the client watch. Raises Refused when that is nothing."""
    assignment = work.shelf(Assignment).get(assignment_id)
    tracker = tracker_of(assignment)
    if tracker is None:
        raise Refused(NO_LOG)
    return assignment, tracker


class LogService:
    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def of_client(self, client_id: str) -> list[LogLine]:
        """Every log of a client, the one set last first."""
        with self._ledger.read() as work:
            found = work.shelf(Assignment).find(client_id=client_id, order="set_on", newest_first=True)
            entries = work.shelf(LogEntry)
            return [
                LogLine(assignment, tracker, entries.count(assignment_id=assignment.id))
                for assignment in found
                if (tracker := tracker_of(assignment)) is not None
            ]

    def sheet(self, assignment_id: str) -> LogSheet:
        """The log of an assignment. Raises Refused when nothing is watched in it."""
        with self._ledger.read() as work:
            assignment, tracker = tracker_in(work, assignment_id)
            entries = work.shelf(LogEntry).find(assignment_id=assignment_id, order="day")
        days = days_shown(tracker, entries, self._clock.today())
        return LogSheet(assignment, tracker, days, tuple(entries))

    def places(self, work: Work, client_id: str) -> list[Logged]:
        """Every place of every log of this client that anything came back of, filled or not, up to today."""
        entries = work.shelf(LogEntry).find(client_id=client_id)
        filled = {(one.assignment_id, one.day, one.slot): one for one in entries}
        logs = sorted({one.assignment_id for one in entries})
        return [
            Logged(log, day, slot_words(tracker, slot), _put_down(filled.get((log, day, slot))))
            for log, tracker in self._trackers(work, logs)
            for day in days_shown(
                tracker, (one for one in entries if one.assignment_id == log), self._clock.today()
            )
            for slot in range(len(tracker.slots))
        ]

    def _trackers(self, work: Work, logs: Sequence[str]) -> list[tuple[str, Tracker]]:
        assignments = work.shelf(Assignment)
        trackers = [(log, tracker_of(assignments.get(log))) for log in logs]
        return [(log, tracker) for log, tracker in trackers if tracker is not None]

    def put(self, assignment_id: str, day: date, slot: int, text: str) -> Change:
        """Put down what stands in one cell; nothing empties it. Each is a step of its own in history.

        Raises:
            Refused: when the text is no value of this log, or the day has not come yet.
        """
        with self._ledger.read() as work:
            _assignment, tracker = tracker_in(work, assignment_id)
        value = read_value(text, tracker)
        if day > self._clock.today():
            raise Refused(f"{named_day(day)} has not come yet.", "day")
        if not 0 <= slot < len(tracker.slots):
            raise Refused("There is no such time of day in this log.", "slot")
        with self._ledger.write(_words(tracker, day, slot, value)) as entry:
            assignment = entry.shelf(Assignment).get(assignment_id)
            shelf = entry.shelf(LogEntry)
            if value is None:
                shelf.remove(entry_id(assignment_id, day, slot))
            else:
                shelf.put(entry_at(assignment, Cell(day, slot, *value)))
        return entry.change


def _put_down(entry: LogEntry | None) -> float | str | None:
    if entry is None:
        return None
    return entry.words if entry.value is None else float(entry.value)


def _words(tracker: Tracker, day: date, slot: int, value: tuple[int | None, str] | None) -> str:
    when = " ".join(part for part in (named_day(day), slot_words(tracker, slot)) if part)
    return f"{when}: {'emptied' if value is None else value_words(tracker.scale, *value)}"

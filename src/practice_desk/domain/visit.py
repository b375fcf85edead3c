"""A visit: a date the client comes, and nothing more of a calendar."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from typing import ClassVar

AHEAD = timedelta(weeks=8)
"""How far ahead a weekly or fortnightly rhythm is written out as planned visits."""


class VisitState(StrEnum):
    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"
    NOT_ATTENDED = "not_attended"


@dataclass(frozen=True)
class Visit:
    """``slot`` is the date a rhythm gave this visit; it stays when the visit is moved or
    cancelled, so that the rhythm does not write the same date again. ``None`` for a visit
    planned by hand."""

    noun: ClassVar[str] = "visit"

    id: str
    client_id: str
    day: date
    at: time | None = None
    state: VisitState = VisitState.PLANNED
    note: str = ""
    slot: date | None = None


def rhythm(first: date, every_weeks: int, until: date) -> Iterator[date]:
    """The dates of a rhythm from ``first`` to ``until``, both included.

    ``every_weeks`` is 1 or 2; anything below 1 gives no dates.
    """
    if every_weeks < 1:
        return
    day = first
    while day <= until:
        yield day
        day += timedelta(weeks=every_weeks)


def in_phase(anchor: date, every_weeks: int, since: date) -> date:
    """The first date on or after ``since`` that lies a whole number of rhythms from ``anchor``."""
    return since + timedelta(days=(anchor - since).days % (7 * every_weeks))


def next_weekday(after: date, weekday: int) -> date:
    """The first date on or after ``after`` that falls on ``weekday`` (Monday = 0)."""
    return after + timedelta(days=(weekday - after.weekday()) % 7)

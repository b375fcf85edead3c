"""Today: the day's visits, each with its one next move, and a line for everyone else."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any, TypeVar

from practice_desk.domain.assignment import OPEN_STATES, Assignment, AssignmentState
from practice_desk.domain.change import Record
from practice_desk.domain.check import ReadinessCheck, Result
from practice_desk.domain.client import Client
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.hold import Hold
from practice_desk.domain.standing import Move, Standing, stand
from practice_desk.domain.text import fold
from practice_desk.domain.visit import Visit, VisitState
from practice_desk.ports.clock import Clock
from practice_desk.ports.store import Between, Work
from practice_desk.services.ledger import Ledger

R = TypeVar("R", bound=Record)
CalendarDate = date
MANY = 40
"""Clients changed at once from which on the whole day is read anew."""
_LOOK_BACK = timedelta(days=120)
_OPEN = (*OPEN_STATES, AssignmentState.RUNNING)


@dataclass(frozen=True)
class ClientLine:
    """One client as lists show them. ``folded`` is what a search compares.

    ``visit_today`` is the next one that was not attended to yet, else the last of the day;
    ``last_seen`` looks back 120 days.
    """

    client: Client
    standing: Standing
    visit_today: Visit | None
    next_visit: Visit | None
    last_seen: date | None
    folded: str

    @property
    def at(self) -> time:
        """For sorting: the time of today's visit, untimed ones last."""
        return (self.visit_today.at if self.visit_today else None) or time.max


@dataclass(frozen=True)
class Day:
    """``sessions`` are today's visits in order of time; ``waiting`` are others with something
    open; ``everyone`` is every client not put away, by name."""

    date: CalendarDate
    sessions: tuple[ClientLine, ...]
    waiting: tuple[ClientLine, ...]
    everyone: tuple[ClientLine, ...]

    @classmethod
    def of(cls, today: CalendarDate, lines: Iterable[ClientLine]) -> "Day":
        """Sort everyone's lines into the day."""
        everyone = sorted(lines, key=lambda line: (line.folded, line.client.id))
        sessions = sorted((line for line in everyone if line.visit_today), key=lambda line: line.at)
        waiting = [
            line for line in everyone if not line.visit_today and line.standing.move is not Move.NOTHING
        ]
        return cls(today, tuple(sessions), tuple(waiting), tuple(everyone))

    def with_line(self, client_id: str, line: ClientLine | None) -> "Day":
        """The same day with one client's line changed, added, or (``None``) taken out."""
        others = [one for one in self.everyone if one.client.id != client_id]
        return Day.of(self.date, [*others, line] if line else others)


@dataclass(frozen=True)
class Seat:
    """A client as the header shows them: which session this is and when the next one comes."""

    client: Client
    standing: Standing
    session_number: int
    visit_today: Visit | None
    next_visit: Visit | None


class TodayService:
    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def date(self) -> date:
        return self._clock.today()

    def day(self) -> Day:
        """Everything the home page and the client list need, in a handful of queries."""
        today = self._clock.today()
        with self._ledger.read() as work:
            clients = work.shelf(Client).find(archived_on=None)
            gathered = _gather(work, today)
        return Day.of(today, [_line(client, gathered, today) for client in clients])

    def line(self, client_id: str) -> ClientLine | None:
        """One client's line; ``None`` when they were put away or deleted."""
        today = self._clock.today()
        with self._ledger.read() as work:
            found = work.shelf(Client).find(id=client_id, archived_on=None)
            if not found:
                return None
            return _line(found[0], _gather(work, today, client_id), today)

    def after(self, day: Day, client_ids: Collection[str]) -> Day:
        """The day once something of these clients has changed."""
        if len(client_ids) > MANY:
            return self.day()
        for client_id in client_ids:
            day = day.with_line(client_id, self.line(client_id))
        return day

    def seat(self, client_id: str) -> Seat:
        """One client with the session being worked on."""
        today = self._clock.today()
        with self._ledger.read() as work:
            client = work.shelf(Client).get(client_id)
            gathered = _gather(work, today, client_id)
            line = _line(client, gathered, today)
            held = work.shelf(Visit).count(
                client_id=client_id, state=VisitState.HELD, day=Between(None, today - timedelta(days=1))
            )
        return Seat(client, line.standing, held + 1, line.visit_today, line.next_visit)


@dataclass(frozen=True)
class _Gathered:
    assignments: dict[str, list[Assignment]]
    holds: dict[str, list[Hold]]
    checks: dict[str, list[ReadinessCheck]]
    asked: dict[str, list[FollowUp]]
    visits: dict[str, list[Visit]]
    talks: dict[str, list[ReadinessCheck]]


def _gather(work: Work, today: date, client_id: str | None = None) -> _Gathered:
    only: dict[str, Any] = {"client_id": client_id} if client_id else {}
    return _Gathered(
        _grouped(work.shelf(Assignment).find(state=_OPEN, **only)),
        _grouped(work.shelf(Hold).find(looked_on=None, **only)),
        _grouped(work.shelf(ReadinessCheck).find(result=None, **only)),
        _grouped(work.shelf(FollowUp).find(day=today, **only)),
        _grouped(sorted(work.shelf(Visit).find(day=Between(today - _LOOK_BACK, None), **only), key=_when)),
        _grouped(work.shelf(ReadinessCheck).find(result=Result.TALK_FIRST, looked_on=None, **only)),
    )


def _when(visit: Visit) -> tuple[date, time]:
    return visit.day, visit.at or time.max


def _grouped(records: Sequence[R]) -> dict[str, list[R]]:
    groups: dict[str, list[R]] = defaultdict(list)
    for record in records:
        groups[str(getattr(record, "client_id", ""))].append(record)
    return groups


def _line(client: Client, gathered: _Gathered, today: date) -> ClientLine:
    visits = [one for one in gathered.visits.get(client.id, []) if one.state is not VisitState.CANCELLED]
    standing = stand(
        gathered.assignments.get(client.id, []),
        gathered.holds.get(client.id, []),
        gathered.checks.get(client.id, []),
        gathered.asked.get(client.id, []),
        today,
        visits,
        gathered.talks.get(client.id, []),
    )
    return ClientLine(
        client,
        standing,
        _of_today([one for one in visits if one.day == today]),
        next((one for one in visits if one.day > today and one.state is VisitState.PLANNED), None),
        next((one.day for one in reversed(visits) if one.day < today and one.state is VisitState.HELD), None),
        fold(client.name),
    )


def _of_today(visits: Sequence[Visit]) -> Visit | None:
    planned = [visit for visit in visits if visit.state is VisitState.PLANNED]
    return next(iter(planned or visits[-1:]), None)

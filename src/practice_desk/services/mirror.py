"""The therapist's mirror: one quiet line about their own doings, which can be put away or switched off."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import Assignment
from practice_desk.domain.change import Change
from practice_desk.domain.client import Client
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.mirror import LOOK_BACK, Due, Given, Glance, glance, put_away_on
from practice_desk.domain.practice import Practice
from practice_desk.domain.visit import Visit, VisitState
from practice_desk.ports.clock import Clock
from practice_desk.ports.store import Between, Work
from practice_desk.services.ledger import Ledger


class MirrorService:
    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def is_on(self) -> bool:
        with self._ledger.read() as work:
            return _practice(work).mirror

    def glance(self) -> Glance | None:
        """What to show today; nothing while it is switched off.

        It is read piece by piece, so that nobody else waits long for the file.
        """
        today = self._clock.today()
        since = Between(today - LOOK_BACK, today)
        with self._ledger.read() as work:
            practice = _practice(work)
        if not practice.mirror:
            return None
        given = self._given_since(since)
        with self._ledger.read() as work:
            held = work.shelf(Visit).find(state=VisitState.HELD, day=since)
        with self._ledger.read() as work:
            asked = work.shelf(FollowUp).find(day=since)
        return glance(_given(given), _due(given, held, asked), today, _away(practice, today))

    def _given_since(self, since: Between) -> list[Assignment]:
        with self._ledger.read() as work:
            clients = {one.id for one in work.shelf(Client).find(archived_on=None)}
            return [one for one in work.shelf(Assignment).find(set_on=since) if one.client_id in clients]

    def put_away(self, line: Glance) -> Change:
        """Do not show this line again for twelve weeks."""
        today = self._clock.today()
        with self._ledger.write("Put away") as entry:
            shelf = entry.shelf(Practice)
            practice = shelf.find()[0]
            away = _away(practice, today)
            still = tuple(one for one in practice.mirror_away if put_away_on(one)[1] in away)
            shelf.put(replace(practice, mirror_away=(*still, f"{today.isoformat()} {line.key}")))
        return entry.change

    def switch(self, *, on: bool) -> Change:
        words = "The mirror is shown" if on else "The mirror is switched off"
        with self._ledger.write(words) as entry:
            shelf = entry.shelf(Practice)
            shelf.put(replace(shelf.find()[0], mirror=on))
        return entry.change


def _practice(work: Work) -> Practice:
    return work.shelf(Practice).find()[0]


def _away(practice: Practice, today: date) -> frozenset[str]:
    """The lines put away in the last twelve weeks."""
    kept = map(put_away_on, practice.mirror_away)
    return frozenset(key for day, key in kept if today - day < LOOK_BACK)


def _given(assignments: Sequence[Assignment]) -> list[Given]:
    ordered = sorted(assignments, key=lambda one: one.set_on or date.min)
    return [
        Given(one.client_id, one.task, one.set_on, bool(one.why.strip())) for one in ordered if one.set_on
    ]


def _due(assignments: Sequence[Assignment], held: Sequence[Visit], asked: Sequence[FollowUp]) -> list[Due]:
    """Each visit at which something given before it was still open."""
    by_client: dict[str, list[Assignment]] = defaultdict(list)
    for one in assignments:
        by_client[one.client_id].append(one)
    answered = {(one.client_id, one.day) for one in asked if one.outcome is not HowItWent.NOT_ASKED}
    return [
        Due(visit.day, (visit.client_id, visit.day) in answered)
        for visit in held
        if any(_is_open(one, visit.day) for one in by_client.get(visit.client_id, ()))
    ]


def _is_open(assignment: Assignment, day: date) -> bool:
    closed = assignment.closed_on
    return bool(assignment.set_on and assignment.set_on < day and (closed is None or closed >= day))

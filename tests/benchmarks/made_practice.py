"""A made-up practice of any size, written straight onto the shelves: clients with assignments and their follow-ups."""

import random
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import Assignment, AssignmentState, HandedOver
from practice_desk.domain.change import Record
from practice_desk.domain.client import Client
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.goal import Goal
from practice_desk.domain.visit import Visit, VisitState
from practice_desk.ports.store import Store
from practice_desk.resources import resource_text

TODAY = date(2026, 11, 23)
_OUTCOMES = (HowItWent.DID, HowItWent.SOME, HowItWent.TOO_MUCH, HowItWent.NOT)
_SYLLABLES = "ba de fi go lu ma ne pi ro su ta ve wi zo kra sten lin mor dal fer"
_AT_ONCE = 2_000


class Scribe:
    """Writes sentences whose words come as often as words do: the first often, most of them hardly ever."""

    def __init__(self, seed: int = 7) -> None:
        self.random = random.Random(seed)
        found = re.findall(r"[A-Za-z']{2,}", resource_text("library", "activities.json").lower())
        known = list(dict.fromkeys(found))
        syllables = _SYLLABLES.split()
        made = {"".join(self.random.choices(syllables, k=self.random.randint(2, 4))) for _ in range(20_000)}
        self.words = [*known, *sorted(made)]
        self._weights = [1 / (rank + 3) for rank in range(len(self.words))]
        self._pool = iter(())

    def sentence(self, least: int, most: int) -> str:
        return " ".join(islice(self._drawn(), self.random.randint(least, most))).capitalize() + "."

    def _drawn(self) -> Iterator[str]:
        while True:
            yield from self._pool
            self._pool = iter(self.random.choices(self.words, self._weights, k=50_000))


def clients(count: int, each: int, scribe: Scribe) -> Iterator[Record]:
    """``count`` clients with ``each`` assignments, all asked about but the last, which is running.

    A tenth comes today, the others were here a week ago and come again in a week.
    """
    made = datetime(2024, 1, 8, 9, tzinfo=UTC)
    for number in range(count):
        name = f"{scribe.words[-1 - number % 9000].capitalize()} {scribe.words[number % 9000].capitalize()}"
        client = Client(f"c{number}", name, made, interests=scribe.sentence(3, 8))
        yield client
        yield Goal(f"g{number}", client.id, scribe.sentence(4, 9), made)
        yield Visit(
            f"v{number}",
            client.id,
            TODAY - timedelta(days=7),
            time(9),
            VisitState.HELD,
            scribe.sentence(5, 30),
        )
        ahead = 0 if number % 1000 == 0 else 7
        yield Visit(f"n{number}", client.id, TODAY + timedelta(days=ahead), time(8 + number % 9))
        yield from _course(client.id, number, each, scribe)


def _course(client_id: str, number: int, each: int, scribe: Scribe) -> Iterator[Record]:
    for step in range(each):
        day = TODAY - timedelta(days=7 * (each - step))
        at = datetime.combine(day, time(10), UTC)
        last = step == each - 1
        yield Assignment(
            f"a{number}-{step}", client_id, f"t{number}", at, scribe.sentence(8, 18), scribe.sentence(2, 5),
            10, 3, f"g{number}", scribe.sentence(5, 12), set_on=day, handed_over=HandedOver.PRINTED,
            state=AssignmentState.RUNNING if last else AssignmentState.CLOSED,
            closed_on=None if last else day + timedelta(days=7),
        )  # fmt: skip
        if not last:
            yield FollowUp(
                f"f{number}-{step}", client_id, f"a{number}-{step}", day + timedelta(days=7),
                at + timedelta(days=7), _OUTCOMES[step % 4], None, step % 11, 3, (), scribe.sentence(6, 30),
                scribe.sentence(4, 12) if step % 3 == 0 else "",
            )  # fmt: skip


def fill(store: Store, count: int, each: int) -> Scribe:
    """Put them all, a few thousand records in a transaction."""
    scribe = Scribe()
    records = clients(count, each, scribe)
    while batch := list(islice(records, _AT_ONCE)):
        with store.writing() as work:
            for kind in dict.fromkeys(type(record) for record in batch):
                work.shelf(kind).put_all([record for record in batch if type(record) is kind])
    return scribe

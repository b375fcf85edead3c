"""Practice files made for tests without the window, quick to open."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from practice_desk.bootstrap import layer
from practice_desk.domain.assignment import HandedOver
from practice_desk.machine.clock import SystemClock
from practice_desk.ports.clock import Clock
from practice_desk.services.client import ClientForm
from practice_desk.services.desk import Desk
from practice_desk.services.plan import Plan
from practice_desk.storage.key_slot import Cost
from practice_desk.storage.vault import SqlcipherVault

PASSPHRASE = "orbit velvet lantern pepper canoe"  # noqa: S105  a made-up one
QUICK = Cost(memory_kib=8 * 1024, passes=1, lanes=1)
"""The smallest cost a key slot may have, so that a practice opens at once."""
WHAT = "Write one line about the day after dinner, for three minutes."


class Ago(SystemClock):
    """The computer's clock, some days behind."""

    def __init__(self, days: int) -> None:
        self._behind = timedelta(days=days)

    def now(self) -> datetime:
        return super().now() - self._behind

    def today(self) -> date:
        return self.now().date()


def make_practice(
    place: Path,
    fill: Callable[[Desk], None] = lambda _desk: None,
    clock: Clock | None = None,
    passphrase: str = PASSPHRASE,
) -> tuple[str, ...]:
    """Make a practice file, let ``fill`` write into it, and close it. Returns its recovery words."""
    made = SqlcipherVault(QUICK).make(place, passphrase)
    desk = layer(clock or SystemClock())(made.store)
    desk.practice.begin("Practice")
    fill(desk)
    made.store.close()
    return made.recovery_words


def look_into(place: Path, look: Callable[[Desk], object], clock: Clock | None = None) -> object:
    """Open a practice file beside the window and give back what ``look`` saw."""
    store = SqlcipherVault(QUICK).unlock(place, PASSPHRASE)
    try:
        return look(layer(clock or SystemClock())(store))
    finally:
        store.close()


def clients(desk: Desk, *names: str) -> Sequence[str]:
    """Add clients, each with a visit on the clock's day, and give back their ids."""
    ids = [desk.clients.add(ClientForm(name)).made("client") for name in names]
    for client_id in ids:
        desk.visits.plan(client_id, desk.clock.today())
    return ids


def running(desk: Desk, client_id: str, what: str = WHAT) -> str:
    """An assignment that is with the client since the clock's day."""
    written = desk.assignments.write(client_id, None, Plan(what=what, minutes=3, times_per_week=3))
    assignment_id = written.made("assignment")
    desk.assignments.hand_over(assignment_id, HandedOver.TOLD)
    return assignment_id

"""A page of the loop on a store in memory: the services are real, the way between pages is written down."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from practice_desk.domain.assignment import HandedOver
from practice_desk.domain.change import Change
from practice_desk.domain.handout import Handout
from practice_desk.domain.refused import Refused
from practice_desk.gui.theme import Theme, style_type
from practice_desk.gui.workplace import Announcer, Step, Workplace
from practice_desk.ports.pages import PageImage
from practice_desk.services.client import ClientForm
from practice_desk.services.desk import Desk, lay_out
from practice_desk.services.plan import Plan
from support.builders import shipped_contacts
from support.fake_ask import FakeAsk
from support.memory_store import MemoryStore, MemoryWork

THURSDAY = datetime(2026, 11, 26, 13, 40, tzinfo=UTC)
PLAIN = Plan("Write one line about the day after dinner.", "after dinner", 3, 4)


class RoomClock:
    """Thursday 26 November 2026, twenty to two, until it is moved."""

    def __init__(self) -> None:
        self.at = THURSDAY

    def now(self) -> datetime:
        return self.at

    def today(self) -> date:
        return self.at.date()

    @contextmanager
    def days_ago(self, days: int) -> Iterator[None]:
        """What happens inside happened that many days back."""
        present, self.at = self.at, self.at - timedelta(days=days)
        try:
            yield
        finally:
            self.at = present


class RoomIds:
    def __init__(self) -> None:
        self._count = 0

    def fresh(self) -> str:
        self._count += 1
        return f"id{self._count:04}"


class FullDiskStore(MemoryStore):
    """A store that can be told that the disk is full."""

    def __init__(self) -> None:
        super().__init__()
        self.full = False

    @contextmanager
    def writing(self) -> Iterator[MemoryWork]:
        if self.full:
            raise Refused(FULL)
        with super().writing() as work:
            yield work


FULL = "The disk is full. Free some space, then it is saved."


class PlainPress:
    """Makes a page that is its own text, and a small white picture of it."""

    def pdf(self, handout: Handout) -> bytes:
        return f"%PDF {handout}".encode()

    def unprintable(self, _handout: Handout) -> tuple[str, ...]:
        return ()

    def images(self, _pdf: bytes, dots_per_inch: float) -> Sequence[PageImage]:
        width, height = round(dots_per_inch), round(dots_per_inch * 1.4)
        return [PageImage(width, height, b"\xff" * (4 * width * height))]

    def typed_in(self, pdf: bytes) -> dict[str, str]:
        """Boxes are written one a line, ``name=text``, behind the mark of a PDF."""
        lines = pdf.decode().splitlines()[1:]
        return {name: text for name, _sign, text in (line.partition("=") for line in lines)}


class AtOnce:
    """Runs a job on the spot; while ``held`` it waits for :meth:`let_go`."""

    def __init__(self) -> None:
        self.held = False
        self._waiting: list[Callable[[], None]] = []

    def run(
        self, job: Callable[[], Any], done: Callable[[Any], None], refused: Callable[[Refused], None]
    ) -> None:
        def work() -> None:
            try:
                result = job()
            except Refused as refusal:
                refused(refusal)
            else:
                done(result)

        if self.held:
            self._waiting.append(work)
        else:
            work()

    def let_go(self) -> None:
        waiting, self._waiting, self.held = self._waiting, [], False
        for work in waiting:
            work()


@dataclass
class Way:
    """A navigator that writes down where it was sent and what was said."""

    went: list[object] = field(default_factory=list)
    said: list[tuple[str, bool]] = field(default_factory=list)
    saves: list[bool] = field(default_factory=list)
    names_are_hidden: bool = False

    def show_today(self) -> None:
        self.went.append("today")

    def open_client(self, client_id: str, step: Step | None = None) -> None:
        self.went.append((client_id, step))

    def go(self, step: Step) -> None:
        self.went.append(step)

    def show_activities(self) -> None:
        self.went.append("activities")

    def leave_free(self) -> None:
        self.went.append("leave free")

    def say(self, words: str, *, undo: bool = False) -> None:
        self.said.append((words, undo))

    def saved(self, *, well: bool) -> None:
        self.saves.append(well)

    @property
    def last(self) -> str:
        """The words said last."""
        return self.said[-1][0] if self.said else ""


@dataclass
class ConsultingRoom:
    """A desk with one client, and everything a page is given."""

    desk: Desk
    place: Workplace
    ask: FakeAsk
    way: Way
    clock: RoomClock
    store: FullDiskStore
    runner: AtOnce
    client: str = ""
    changes: list[Change] = field(default_factory=list)

    def add(self, name: str = "Mara Lindqvist", **details: Any) -> str:
        return self.desk.clients.add(ClientForm(name, **details)).made("client")

    def write(self, plan: Plan = PLAIN, client: str = "") -> str:
        """A draft."""
        return self.desk.assignments.write(client or self.client, None, plan).made("assignment")

    def set(self, plan: Plan = PLAIN, *, days_ago: int = 7, client: str = "") -> str:
        """Something handed over some days ago and running since."""
        with self.clock.days_ago(days_ago):
            assignment_id = self.write(plan, client)
            self.desk.assignments.hand_over(assignment_id, HandedOver.PRINTED)
        return assignment_id

    @property
    def loud(self) -> list[str]:
        """The words of every Change that history shows."""
        return [change.words for change in self.changes if not change.quiet]


def furnish(theme: Theme) -> ConsultingRoom:
    """An empty practice with one client, Mara."""
    store, clock, runner, way, ask = FullDiskStore(), RoomClock(), AtOnce(), Way(), FakeAsk()
    desk = lay_out(store, clock, RoomIds(), PlainPress(), (), shipped_contacts())
    desk.practice.begin("A practice")
    announcer = Announcer()
    desk.ledger.announce_to(announcer.announce)
    place = Workplace(desk, announcer, ask, runner, theme, way)
    room = ConsultingRoom(desk, place, ask, way, clock, store, runner)
    room.client = room.add()
    announcer.changed.connect(room.changes.append)
    return room


Show = Callable[[QWidget], QWidget]


@pytest.fixture
def room(qapp: QApplication) -> ConsultingRoom:
    """An empty practice with one client, Mara, under the shipped look."""
    theme = Theme.shipped()
    theme.apply(qapp, "light")
    return furnish(theme)


@pytest.fixture
def show(qtbot: QtBot, room: ConsultingRoom) -> Show:
    """Show a page in an active window of its own."""

    def shown(page: QWidget) -> QWidget:
        qtbot.addWidget(page)
        style_type(page, room.place.theme)
        page.resize(720, 900)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return shown

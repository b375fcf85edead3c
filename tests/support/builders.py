"""Small beginnings for tests of the services: a desk on a store in memory, and people and things on it."""

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from functools import cache
from typing import TYPE_CHECKING, Any

from practice_desk.domain.activity import Activity
from practice_desk.domain.assignment import Assignment, HandedOver
from practice_desk.domain.check import ReadinessCheck
from practice_desk.domain.handout import Handout
from practice_desk.domain.readiness import KEYS, Answer
from practice_desk.domain.support import ShippedContacts, parse_contacts
from practice_desk.domain.visit import VisitState
from practice_desk.ports.pages import PageImage, RecordPaper
from practice_desk.ports.store import Store
from practice_desk.resources import resource_text
from practice_desk.services.client import ClientForm
from practice_desk.services.desk import Desk, lay_out
from practice_desk.services.plan import Plan
from support.memory_store import MemoryStore

if TYPE_CHECKING:
    from practice_desk.domain.change import Change

HERE = timezone(timedelta(hours=1))
THURSDAY = datetime(2026, 11, 26, 10, 0, tzinfo=HERE)
"""Where every story begins unless it says otherwise."""
WHAT = "Write one line about the day after dinner."


class SettableClock:
    """A clock that stands still until it is told."""

    def __init__(self, at: datetime = THURSDAY) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def today(self) -> date:
        return self.at.date()

    def forward(self, **ahead: float) -> None:
        """Let time pass: ``days``, ``hours``, ``minutes``."""
        self.at += timedelta(**ahead)


class CountingIds:
    """id1, id2, … as the order of being made."""

    def __init__(self) -> None:
        self.count = 0

    def fresh(self) -> str:
        self.count += 1
        return f"id{self.count}"


class PaperPress:
    """A press that prints the text of the page."""

    def pdf(self, handout: Handout) -> bytes:
        return repr(handout).encode()

    def unprintable(self, handout: Handout) -> tuple[str, ...]:
        return ()

    def record(self, paper: RecordPaper) -> bytes:
        return repr(paper).encode()

    def images(self, pdf: bytes, dots_per_inch: float) -> Sequence[PageImage]:
        return (PageImage(1, 1, b"\xff" * 4),)

    def typed_in(self, pdf: bytes) -> dict[str, str]:
        """Boxes are written one a line, ``name=text``, behind the mark of a PDF."""
        lines = pdf.decode().splitlines()[1:]
        return {name: text for name, _sign, text in (line.partition("=") for line in lines)}


class CountingStore(MemoryStore):
    """A store that counts how often anything is looked up."""

    looked_up = 0

    @contextmanager
    def reading(self) -> Generator[Any, None, None]:
        with super().reading() as work:
            yield CountingWork(self, work)

    @contextmanager
    def writing(self) -> Generator[Any, None, None]:
        with super().writing() as work:
            yield CountingWork(self, work)


class InterruptedStore(MemoryStore):
    """A store where somebody else comes in between: right after each reading, before its reader goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.meanwhile: Callable[[], object] | None = None

    @contextmanager
    def reading(self) -> Generator[Any, None, None]:
        with super().reading() as work:
            yield work
        if self.meanwhile and not self._working:
            meanwhile, self.meanwhile = self.meanwhile, None
            meanwhile()
            self.meanwhile = meanwhile


class CountingWork:
    def __init__(self, store: CountingStore, work: Any) -> None:
        self._store = store
        self._work = work

    @property
    def steps(self) -> Any:
        return self._work.steps

    @property
    def history(self) -> Any:
        return self._work.history

    def shelf(self, kind: Any) -> Any:
        shelf = self._work.shelf(kind)
        for name in ("get", "find", "count"):
            setattr(shelf, name, self._counted(getattr(shelf, name)))
        return shelf

    def _counted(self, look_up: Any) -> Any:
        def counted(*args: Any, **where: Any) -> Any:
            self._store.looked_up += 1
            return look_up(*args, **where)

        return counted


class TestDesk:
    """A desk with the parts a test turns: its clock, its store, and what was announced."""

    __test__ = False

    def __init__(self, desk: Desk, store: Store, clock: SettableClock) -> None:
        self.store = store
        self.clock = clock
        self.heard: list[Change] = []
        self.ledger = desk.ledger
        self.practice = desk.practice
        self.clients = desk.clients
        self.goals = desk.goals
        self.visits = desk.visits
        self.follow_ups = desk.follow_ups
        self.readiness = desk.readiness
        self.limits = desk.limits
        self.check_records = desk.check_records
        self.assignments = desk.assignments
        self.readings = desk.readings
        self.second_look = desk.second_look
        self.adjustments = desk.adjustments
        self.handouts = desk.handouts
        self.today = desk.today
        self.story = desk.story
        self.drafts = desk.drafts
        self.drawer = desk.drawer
        self.templates = desk.templates
        self.measures = desk.measures
        self.bin = desk.bin
        self.export = desk.export
        self.incoming = desk.incoming
        self.client_table = desk.client_table
        self.keeping = desk.keeping
        self.history = desk.history
        self.support = desk.support
        self.logs = desk.logs
        self.log_imports = desk.log_imports
        self.learned = desk.learned
        self.mirror = desk.mirror
        self.search = desk.search
        self.whole = desk
        desk.ledger.announce_to(self.heard.append)


@cache
def shipped_contacts() -> tuple[ShippedContacts, ...]:
    """The crisis contacts that come with the program."""
    return parse_contacts(resource_text("support", "contacts.json"))


def a_desk(
    store: Store | None = None, at: datetime = THURSDAY, activities: tuple[Activity, ...] = ()
) -> TestDesk:
    """A desk with a practice begun on it."""
    store = store or MemoryStore()
    clock = SettableClock(at)
    desk = lay_out(store, clock, CountingIds(), PaperPress(), activities, shipped_contacts())
    desk.practice.begin("Test practice")
    return TestDesk(desk, store, clock)


def a_client(desk: TestDesk, name: str = "Mara", **form: Any) -> str:
    """The id of a new client."""
    return desk.clients.add(ClientForm(name, **form)).made("client")


def a_goal(desk: TestDesk, client_id: str, name: str = "Sleep better") -> str:
    return desk.goals.add(client_id, name).made("goal")


def a_visit(
    desk: TestDesk, client_id: str, days: int = 0, state: VisitState = VisitState.PLANNED, **more: Any
) -> str:
    """The id of a visit so many days from today."""
    day = desk.clock.today() + timedelta(days=days)
    visit_id = desk.visits.plan(client_id, day, **more).made("visit")
    if state is not VisitState.PLANNED:
        desk.visits.set_state(visit_id, state)
    return visit_id


def a_draft(desk: TestDesk, client_id: str, what: str = WHAT, **plan: Any) -> str:
    """The id of an assignment being written."""
    return desk.assignments.write(client_id, None, Plan(what, **plan)).made("assignment")


def a_running(desk: TestDesk, client_id: str, what: str = WHAT, **plan: Any) -> Assignment:
    """An assignment handed over today."""
    assignment_id = a_draft(desk, client_id, what, **plan)
    desk.assignments.hand_over(assignment_id, HandedOver.TOLD)
    return desk.assignments.get(assignment_id)


LETTERS = {"y": Answer.YES, "u": Answer.UNSURE, "n": Answer.NO}
GO = "nnyyyyyyy"
"""Answers that lean towards assigning, in the order of the questions."""
REST = "yyyyyyyyy"
"""Answers that lean towards a hold."""


def a_check(desk: TestDesk, client_id: str, answers: str = GO) -> ReadinessCheck:
    """Today's check with these answers given; a dot leaves a question open."""
    check = desk.readiness.check_for_today(client_id)
    for key, letter in zip(KEYS, answers, strict=False):
        if letter in LETTERS:
            check = desk.readiness.answer(check, key, LETTERS[letter])
    return check


def edited(form: ClientForm, **changes: Any) -> ClientForm:
    return replace(form, **changes)

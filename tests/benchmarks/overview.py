"""How quickly a long course is at hand: ``python tests/benchmarks/overview.py [visits] [rounds]`` (500, 40).

A real encrypted file with one client of that many visits. Three times are taken:

- the Overview opened and painted; beside it, in turn in the same run, the bare query that fetches the same
  records, so that a busy computer weighs on both;
- the suggestion worked out anew and painted after an answer, without the writing of that answer; once by the
  clock on the wall and once by the processor time it took, which a busy computer does not stretch;
- one page of the story scrolled.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median, quantiles
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from practice_desk.bootstrap import layer
from practice_desk.domain.adjustment.history import Code, HowItWent
from practice_desk.domain.assignment import Assignment, AssignmentState, HandedOver
from practice_desk.domain.barrier import BARRIERS
from practice_desk.domain.check import ReadinessCheck, Result, ShownReason
from practice_desk.domain.choice import Choice
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.hold import Hold
from practice_desk.domain.version import Kept, Version
from practice_desk.domain.visit import Visit, VisitState
from practice_desk.gui.adjustment.panel import AdjustPanel
from practice_desk.gui.ask import DialogAsk
from practice_desk.gui.overview.page import OverviewPage
from practice_desk.gui.theme import Theme, style_type
from practice_desk.gui.work import ThreadRunner
from practice_desk.gui.workplace import Announcer, Step, Workplace
from practice_desk.machine.clock import SystemClock
from practice_desk.ports.store import Store
from practice_desk.services.client import ClientForm
from practice_desk.services.desk import Desk
from practice_desk.services.follow_up import Said
from practice_desk.storage.key_slot import Cost
from practice_desk.storage.vault import SqlcipherVault

VISITS = 500
ROUNDS = 40
LONGEST_S = 30.0
OPEN_MS = 150.0
SUGGEST_MS = 16.0
PASSPHRASE = "orbit velvet lantern pepper canoe"  # noqa: S105  a made-up one
KINDS = (Assignment, FollowUp, ReadinessCheck, Hold, Visit, Version)


class Nowhere:
    """A navigator that goes nowhere and says nothing."""

    names_are_hidden = False

    def show_today(self) -> None: ...

    def open_client(self, client_id: str, step: Step | None = None) -> None: ...

    def go(self, step: Step) -> None: ...

    def show_activities(self) -> None: ...

    def leave_free(self) -> None: ...

    def say(self, words: str, *, undo: bool = False) -> None: ...

    def saved(self, *, well: bool) -> None: ...


def fill(store: Store, desk: Desk, visits: int) -> str:
    """One client with that many visits, a week apart: asked, checked, and something set or left free."""
    dice = random.Random(11)
    desk.practice.begin("Practice")
    client = desk.clients.add(ClientForm("Mara Lindqvist")).made("client")
    now = desk.clock.now()
    with store.writing() as work:
        for number in range(visits):
            at = now - timedelta(weeks=visits - number)
            for record in records_of(client, number, at, dice):
                work.shelf(type(record)).put(record)
    return client


def records_of(client: str, number: int, at: datetime, dice: random.Random) -> list[Any]:
    """Everything of one visit."""
    day = at.date()
    shown = (ShownReason("wants", "assign", "They want something to do."),)
    found: list[Any] = [
        Visit(f"v{number}", client, day, None, VisitState.HELD, "A word about the week."),
        ReadinessCheck(
            f"r{number}", client, day, at, at, (("wants", "yes"),), lean="assign", reasons=shown,
            result=Result.ASSIGN, ended_at=at,
        ),
    ]  # fmt: skip
    if number % 10 == 9:
        return [*found, Hold(f"h{number}", client, day, at, ("A hard week.",), looked_on=day)]
    what = f"Write line {number} about the day after dinner, for 5 minutes."
    assignment = Assignment(
        f"a{number}", client, f"t{number // 3}", at, what, "after dinner", 5, 4, state=AssignmentState.CLOSED,
        set_on=day, handed_over=HandedOver.TOLD, closed_on=day + timedelta(days=6),
    )  # fmt: skip
    barriers = tuple(barrier.code for barrier in dice.sample(BARRIERS[:8], dice.randrange(3)))
    told = at + timedelta(days=6)
    follow_up = FollowUp(
        f"f{number}", client, assignment.id, told.date(), told, dice.choice(list(HowItWent)[:4]),
        useful=dice.randrange(11), hard=dice.randrange(11), barriers=barriers, words="Two evenings.",
    )  # fmt: skip
    version = Version(
        f"x{number}", client, assignment.id, at, Kept.BEFORE_FIX, replace(assignment, what="Relax.")
    )
    choice = Choice(f"c{number}", client, follow_up.id, told, ("keep", "build_on"), Code.KEEP)
    return [*found, assignment, follow_up, version, choice]


def timed(act: Callable[[], object]) -> float:
    """Milliseconds until an act and all the painting it leads to are over."""
    since = time.perf_counter()
    act()
    QApplication.processEvents()
    return (time.perf_counter() - since) * 1000


def show(page: QWidget, theme: Theme, width: int, height: int) -> None:
    style_type(page, theme)
    page.resize(width, height)
    page.show()
    QApplication.processEvents()


def measure(visits: int, rounds: int) -> dict[str, list[float]]:
    """The times of every round, by name."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    theme = Theme.shipped()
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        vault = SqlcipherVault(Cost(memory_kib=8 * 1024, passes=1, lanes=1))
        store = vault.make(Path(folder) / "Practice.pdesk", PASSPHRASE).store
        desk = layer(SystemClock())(store)
        client = fill(store, desk, visits)
        announcer = Announcer()
        desk.ledger.announce_to(announcer.announce)
        place = Workplace(desk, announcer, DialogAsk(), ThreadRunner(), theme, Nowhere())
        times = {**of_overview(store, place, client, rounds), **of_panel(place, client, rounds)}
        store.close()
    return times


def of_overview(store: Store, place: Workplace, client: str, rounds: int) -> dict[str, list[float]]:
    def bare() -> None:
        with store.reading() as work:
            for kind in KINDS:
                work.shelf(kind).find(client_id=client)

    nobody = place.desk.clients.add(ClientForm("Jo")).made("client")
    page = OverviewPage(place)
    show(page, place.theme, 980, 700)
    opened, floor, scrolled, worked = [], [], [], []
    for number in range(max(2, rounds // 4)):
        floor.append(timed(bare))
        page.hide()
        page.show_client(nobody)  # so that nothing of the other one is held any more
        before = time.process_time()
        opened.append(timed(lambda: (page.show_client(client), page.show())))
        worked.append((time.process_time() - before) * 1000)
        settle(page)
        page.ui.story.setFocus()
        key = Qt.Key.Key_PageUp if number % 2 else Qt.Key.Key_PageDown
        scrolled.append(timed(lambda key=key: QTest.keyClick(page.ui.story, key)))
    page.close()
    return {"overview": opened, "overview, processor": worked, "bare query": floor, "scroll": scrolled}


def settle(page: OverviewPage) -> None:
    """Wait until what was learned is reckoned: that goes on beside the window, and takes its share."""
    until = time.perf_counter() + LONGEST_S
    while not page.ui.learned_words.text() and time.perf_counter() < until:
        QApplication.processEvents()
        time.sleep(0.005)


def of_panel(place: Workplace, client: str, rounds: int) -> dict[str, list[float]]:
    desk = place.desk
    running = Assignment(
        "now", client, "t0", desk.clock.now(), "Write one line.", "after dinner", 5, 4,
        state=AssignmentState.RUNNING, set_on=desk.clock.today() - timedelta(days=7),
    )  # fmt: skip
    with desk.ledger.write("Set") as entry:
        entry.shelf(Assignment).put(running)
    panel = AdjustPanel(place)
    show(panel, place.theme, 308, 700)
    panel.show_client(client)
    QApplication.processEvents()
    outcomes = [HowItWent.DID, HowItWent.TOO_MUCH, HowItWent.SOME, HowItWent.NOT]
    suggested: list[float] = []
    worked: list[float] = []
    for number in range(rounds):
        change = desk.follow_ups.note("now", Said(outcomes[number % 4], number % 11, 10 - number % 11))
        before = time.process_time()
        suggested.append(timed(lambda change=change: panel.refresh(change)))
        worked.append((time.process_time() - before) * 1000)
    panel.close()
    return {"suggestion": suggested, "suggestion, processor": worked}


def main() -> int:
    """Measure and print; 1 when a budget is not kept. The processor time decides."""
    visits = int(sys.argv[1]) if len(sys.argv) > 1 else VISITS
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS
    times = measure(visits, rounds)
    print(f"{visits} visits, {rounds} rounds, milliseconds")
    p95 = {name: quantiles(values, n=20)[-1] for name, values in times.items()}
    for name, values in times.items():
        first = f"   first {values[0]:7.1f}" if name == "overview" else ""
        print(f"{name:<21} median {median(values):7.1f}   95 % {p95[name]:7.1f}{first}")
    ratio = median(times["overview"]) / median(times["bare query"])
    opening, suggesting = median(times["overview, processor"]), p95["suggestion, processor"]
    kept = opening <= OPEN_MS and suggesting <= SUGGEST_MS
    print(
        f"overview: {ratio:.1f} x its bare query; {opening:.0f} ms of processor time (budget {OPEN_MS:g} ms)"
    )
    print(f"suggestion, 95 %: {suggesting:.1f} ms of processor time (budget {SUGGEST_MS:g} ms)")
    print("kept" if kept else "OVER")
    return int(not kept)


if __name__ == "__main__":
    sys.exit(main())

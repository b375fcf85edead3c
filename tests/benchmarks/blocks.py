"""How long the window ever stands still: ``python tests/benchmarks/blocks.py [clients …]`` (500 and 10,000).

The real window on a real encrypted file. A timer of one millisecond beats in its event loop all the time; the
longest gap between two beats during a step is how long the window could not answer. The whole walk is done
five times; printed are the first, for that is when pages are built, the usual of the others, and the worst.
Argon2 runs beside the window, as it always does. *Nothing at all* is the control: what the computer and its
other programs add by themselves. The first and the usual decide.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import time as clock_time
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from practice_desk.bootstrap import build_window, layer, open_vault
from practice_desk.domain.assignment import Assignment, AssignmentState
from practice_desk.domain.client import Client
from practice_desk.domain.readiness import KEYS
from practice_desk.domain.visit import Visit, VisitState
from practice_desk.gui.ask import DialogAsk
from practice_desk.gui.theme import Theme
from practice_desk.gui.work import ThreadRunner
from practice_desk.gui.workplace import Step
from practice_desk.machine.clock import SystemClock
from practice_desk.machine.paths import PRACTICE_NAME
from practice_desk.machine.prefs import PreferencesFile

SIZES = (500, 10_000)
ROUNDS = 5
BUDGET_MS = 100.0
PASSPHRASE = "orbit velvet lantern pepper canoe"  # noqa: S105
SENTENCE = (
    "Every evening after dinner sit down at the kitchen table and write three lines about the day, "
    "what was heavy, what was light, and one thing you would like to try a little of tomorrow. "
)
LONG_TEXT = SENTENCE * 9
"""About three hundred words."""


class Pulse(QObject):
    """Beats once a millisecond and remembers the longest gap."""

    def __init__(self) -> None:
        super().__init__()
        self._last = time.perf_counter()
        self.longest = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start()

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now

    def begin(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()


def rest(milliseconds: int) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(condition: Callable[[], bool]) -> None:
    for _ in range(2_000):
        if condition():
            return
        rest(5)
    raise TimeoutError("it never came")


def furnish(place: Path, count: int) -> None:
    """A practice with that many clients, a tenth of them with a past, eight of them here today."""
    clock = SystemClock()
    fresh = open_vault().make(place, PASSPHRASE)
    desk = layer(clock)(fresh.store)
    desk.practice.begin("Practice")
    dice = random.Random(3)
    now, today = clock.now(), clock.today()
    with desk.ledger.write("Furnished", quiet=True) as entry:
        for number in range(count):
            name = f"{dice.choice(('Mara', 'Jonah', 'Ines', 'Søren'))} {dice.choice(('Nowak', 'Zhang'))} {number}"
            entry.shelf(Client).put(Client(f"c{number}", name, now))
        for number in range(0, count, 10):
            client = f"c{number}"
            for week in range(1, 5):
                day = today - timedelta(weeks=week)
                entry.shelf(Visit).put(Visit(f"v{number}-{week}", client, day, state=VisitState.HELD))
            put_on = today - timedelta(weeks=1)
            entry.shelf(Assignment).put(
                Assignment(
                    f"a{number}",
                    client,
                    f"a{number}",
                    now,
                    SENTENCE[:90],
                    minutes=5,
                    times_per_week=3,
                    state=AssignmentState.RUNNING,
                    set_on=put_on,
                )
            )
        for number in range(8):
            at = clock_time(9 + number)
            entry.shelf(Visit).put(Visit(f"t{number}", f"c{number * 10}", today, at))
    fresh.store.close()


class Walk:
    """Every step of the loop, each timed by the pulse."""

    def __init__(self, place: Path) -> None:
        app = QApplication.instance() or QApplication(sys.argv[:1])
        theme = Theme.shipped()
        theme.apply(app, "light")
        self.runner = ThreadRunner()
        prefs = PreferencesFile(place.with_name("preferences.json"))
        self.window: Any = build_window(prefs, SystemClock(), self.runner, DialogAsk(), place, theme)
        self.window.resize(1280, 800)
        self.window.porch.show_door(first_run=False)
        self.window.show()
        rest(1500)
        self.pulse = Pulse()
        self.gaps: dict[str, list[float]] = {}

    @property
    def space(self) -> Any:
        return self.window.room.workspace

    def step(self, name: str, act: Callable[[], object], then: Callable[[], bool] = lambda: True) -> None:
        rest(20)
        self.pulse.begin()
        QTimer.singleShot(0, act)
        rest(30)
        until(then)
        rest(60)
        self.gaps.setdefault(name, []).append(self.pulse.longest)

    def type(self, field: QObject, text: str, every_ms: int = 12) -> None:
        for letter in text:
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.postEvent(field, event)
            rest(every_ms)

    def unlock(self) -> None:
        self.window.lock_page.ui.passphrase.setText(PASSPHRASE)
        self.step("unlock", self.window.lock_page.ui.unlock.click, lambda: self.window.room is not None)

    def round(self, number: int) -> None:
        self.unlock()
        self.step("nothing at all", lambda: rest(300))
        client = f"c{number * 10}"
        space = self.space
        self.step("open a client", lambda: space.open_client(client, Step.FOLLOW_UP))
        for step in (Step.READINESS, Step.ASSIGNMENT, Step.HANDOUT, Step.OVERVIEW, Step.FOLLOW_UP):
            self.step(f"go to {step.name.lower().replace('_', ' ')}", lambda step=step: space.go(step))
        page = space.pages[Step.FOLLOW_UP]
        self.step("answer how it went", page.ui.outcome.buttons()[number % 3].click)
        self.step("another client", lambda: space.open_client(f"c{number * 10 + 40}", Step.READINESS))
        self.answer()
        self.write()
        self.step("preview", lambda: space.go(Step.HANDOUT), self.previewed)
        self.step("hand over", space.pages[Step.HANDOUT].ui.told.click)
        self.step("undo", space.undo)
        self.step("leave the week free", space.leave_free)
        self.step("keep it free", space.readiness.hold.ui.keep.click)
        self.step("undo a hold", space.undo)
        self.step("today", space.show_today)
        self.step("find a client", lambda: self.type(space.sidebar.ui.find, "nowak 4"))
        self.step("clear find", space.sidebar.ui.find.clear)
        self.step("the finder", self.window.room.show_palette)
        self.step("type in the finder", lambda: self.type(self.window.room.palette.ui.field, "zhang 3"))
        self.window.room.close_palette()
        self.step("hide names", lambda: space.hide_names(True))
        self.step("show names", lambda: space.hide_names(False))
        self.step("settings", self.window.room.show_settings)
        self.step("activities", self.window.room.show_activities)
        self.step("dark", lambda: self.window.set_appearance("dark"))
        self.step("light", lambda: self.window.set_appearance("light"))
        self.step("larger text", lambda: self.window.set_text_scale(1.25))
        self.step("usual text", lambda: self.window.set_text_scale(1.0))
        self.step("midnight", self.new_day)
        self.step("lock", self.window.lock, lambda: self.window.room is None)

    def answer(self) -> None:
        page = self.space.readiness.questions
        for part in range(3):
            for key in KEYS:
                if page.rows[key].isVisible():
                    self.step("answer a question", page.rows[key].ui.answer.buttons()[0].click)
            if part < 2:
                self.step("next part", page.ui.next.click)

    def write(self) -> None:
        self.step("open the editor", lambda: self.space.go(Step.ASSIGNMENT))
        editor = self.space.pages[Step.ASSIGNMENT]
        editor.ui.what.setPlainText("")
        self.step("paste 300 words", lambda: editor.ui.what.setPlainText(LONG_TEXT))
        self.step("notes on 300 words", lambda: None, lambda: not editor.look.checking.isActive())
        self.step("type on after 300 words", lambda: self.type(editor.ui.what, " and so on. " * 2))
        self.step("notes while typing", lambda: None, lambda: not editor.look.checking.isActive())

    def previewed(self) -> bool:
        return not self.space.pages[Step.HANDOUT].ui.preview.pixmap().isNull()

    def new_day(self) -> None:
        self.space._day = type(self.space._day).of(
            self.space._day.date - timedelta(days=1), self.space._day.everyone
        )
        self.space.new_day()


def measure(count: int) -> dict[str, list[float]]:
    with tempfile.TemporaryDirectory(prefix="practice-desk-bench-") as folder:
        place = Path(folder) / PRACTICE_NAME
        furnish(place, count)
        walk = Walk(place)
        for number in range(ROUNDS):
            walk.round(number)
        walk.window.close()
        walk.runner.finish()
        return walk.gaps


def main() -> int:
    """Measure and print; 1 when any step is over the budget."""
    sizes = [int(one) for one in sys.argv[1:]] or list(SIZES)
    over = False
    for count in sizes:
        gaps = measure(count)
        print(f"{count:,} clients, {ROUNDS} walks: longest the window stood still, ms (budget {BUDGET_MS:g})")
        decisive = {name: max(times[0], median(times[1:])) for name, times in gaps.items()}
        for name, times in gaps.items():
            mark = "  OVER" if decisive[name] > BUDGET_MS else ""
            usual = median(times[1:])
            print(f"  {name:26} first {times[0]:6.1f}   usual {usual:6.1f}   worst {max(times):6.1f}{mark}")
        worst = sorted(decisive, key=lambda name: -decisive[name])
        print("  three slowest: " + ", ".join(f"{name} {decisive[name]:.0f}" for name in worst[:3]))
        over = over or decisive[worst[0]] > BUDGET_MS
    return int(over)


if __name__ == "__main__":
    sys.exit(main())

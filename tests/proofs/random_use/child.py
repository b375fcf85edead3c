"""One run of the window under random use, in a process of its own: ``python -m random_use.child JSON``.

The window, the store and the file are the real ones. Three things are not: the clock can be moved, the file
dialogs of the desktop are answered by the draw, and locking keeps this process, so that what it leaves behind
adds up and can be measured. Says what was met as one line of JSON.
"""

import gc
import json
import logging
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from practice_desk.bootstrap import build_window, layer
from practice_desk.gui.ask import DialogAsk
from practice_desk.gui.theme import FUSION, Theme
from practice_desk.gui.work import ThreadRunner
from practice_desk.gui.workplace import Step
from practice_desk.machine.prefs import PreferencesFile
from practice_desk.services.client import ClientForm
from practice_desk.services.demo import fill_demo
from practice_desk.services.export import Kind
from practice_desk.services.story_clock import PICTURE_DAY, StoryClock
from practice_desk.storage.vault import SqlcipherVault
from random_use.monkey import Monkey, let_pending_go
from random_use.watched import Watched
from support.practices import PASSPHRASE, QUICK
from support.stage import SetClock

CHECK_EVERY = 1_000
RESTS_MS = (0, 0, 0, 0, 0, 0, 1, 20)
"""Between two acts; now and then long enough for what waits for a pause."""
LEFT_ALONE = frozenset({"action_quit", "action_lock", "action_new_practice"})
"""Quitting comes at the end of every run; locking by its button and by nobody being there."""


@dataclass(frozen=True)
class Asked:
    """``faulty`` plants a fault at the hundredth act: the control."""

    seed: int
    events: int
    folder: str
    faulty: bool = False


class DrawnAsk(DialogAsk):
    """The program's own questions, in front of which the monkey sits; places for files are drawn."""

    def __init__(self, draw: Random, folder: Path) -> None:
        self._draw, self._folder = draw, folder
        self._count = 0

    def save_to(self, _parent: object, _title: str, name: str, _kinds: str) -> Path | None:
        self._count += 1
        where = self._folder / f"{self._count % 7}-{Path(name).name}"
        return self._draw.choice((where, where, self._folder / "nowhere" / "x", None))

    def open_from(self, _parent: object, title: str, _folder: Path, _kinds: str) -> Path | None:
        if title == "Open a practice":
            return None
        there = sorted(one for one in self._folder.iterdir() if one.is_file())
        return self._draw.choice([*there, self._folder / "missing.json", None])

    def folder(self, _parent: object, _title: str, _start: Path) -> Path | None:
        return self._draw.choice((self._folder, self._folder / "gone", None))

    def printer(self, _dialog: object) -> bool:
        return False


class Play:
    """A window over a made-up practice, and who plays with it."""

    def __init__(self, asked: Asked) -> None:
        self.asked, self.draw = asked, Random(asked.seed)
        self.watched, self.events, self.locks, self.checks = Watched(), 0, 0, 0
        self.wrong: list[str] = []
        self.measures: list[dict[str, int]] = []
        base = Path(asked.folder)
        self.place, self.out = base / "Practice.pdesk", base / "out"
        self.out.mkdir()
        (self.out / "table.csv").write_text("Day,Energy\n2026-11-01,5\n2026-11-02,6\n")
        (self.out / "clients.csv").write_text("Name,Year of birth\nNew One,1980\nMara Lindqvist,1970\n")
        (self.out / "broken.json").write_text("{")
        self.clock = SetClock()
        self.vault = SqlcipherVault(QUICK)
        self.runner = ThreadRunner()
        self._make_practice()
        prefs = PreferencesFile(base / "preferences.json")
        theme = Theme.shipped()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, "light")
        ask = DrawnAsk(self.draw, self.out)
        self.window = build_window(prefs, self.clock, self.runner, ask, self.place, theme, lambda: self.vault)
        self.window.painted.connect(lambda: theme.follow(app))
        own = {self._look: 1, self._drop: 1, self._day: 1, self._idle: 1, self._visit: 3, self._take_back: 3}
        self.monkey = Monkey(self.window, self.draw, LEFT_ALONE, own)
        self.watched.lately = self.monkey.lately
        self._tick = QTimer()
        self._tick.timeout.connect(self._on_tick)
        self._quitting = False
        self._expected: tuple[list[bytes], object] | None = None

    def _make_practice(self) -> None:
        made = self.vault.make(self.place, PASSPHRASE)
        story = StoryClock(PICTURE_DAY.astimezone())
        fill_demo(story)(layer(story)(made.store))
        made.store.close()

    def begin(self) -> None:
        self.watched.install()
        self.window.resize(1280, 800)
        self.window.porch.show_door(first_run=False)
        self.window.show()
        self.window.activateWindow()
        self._tick.start(0)

    # between two acts

    def _on_tick(self) -> None:
        """Acts run on their own, so that one which waits in front of a form does not stop those after it."""
        self._tick.setInterval(self.draw.choice(RESTS_MS))
        if self.events >= self.asked.events:
            self._go()
        elif self.window.room is None:
            self._at_the_door()
        else:
            self.events += 1
            if self.events % CHECK_EVERY == 0 and self._nothing_in_front:
                self._check()
                return  # no act, so that no day passes between the two looks
            if self.asked.faulty and self.events == 100:
                QTimer.singleShot(0, _stumble)
            QTimer.singleShot(0, self.monkey.act)

    @property
    def _nothing_in_front(self) -> bool:
        return self.monkey.front is self.window

    def _at_the_door(self) -> None:
        """Wait until it is shut; measure; type the passphrase, now and then a wrong one first."""
        page = self.window.lock_page
        shut = self._nothing_in_front and page.isVisible() and page.ui.unlock.isEnabled()
        if not shut:
            if not self._nothing_in_front:
                QTimer.singleShot(0, self.monkey.act)
            return
        self._measure()
        self.locks += 1
        if self._expected:
            expected, self._expected = self._expected, None
            self._compare(*expected)
        wrong = self.draw.random() < 0.1
        page.ui.passphrase.setText("not this one" if wrong else PASSPHRASE)
        page.ui.unlock.click()

    def _measure(self) -> None:
        """What this process holds behind the lock screen, when everything was let go."""
        let_pending_go()
        self.runner.finish()
        gc.unfreeze()
        gc.collect()
        lines = Path("/proc/self/status").read_text().splitlines()
        told = dict(line.split(":", 1) for line in lines)
        self.measures.append(
            {
                "events": self.events,
                "kib": int(told["VmRSS"].split()[0]),
                "threads": int(told["Threads"]),
                "handles": len(list(Path("/proc/self/fd").iterdir())),
                "none": sys.getrefcount(None),
                "widgets": len(QApplication.allWidgets()),
            }
        )

    # acts of its own

    def _look(self) -> None:
        self.window.set_appearance(self.draw.choice(("light", "dark")))
        self.window.set_text_scale(self.draw.choice((0.9, 1.0, 1.0, 1.5, 2.0)))

    def _drop(self) -> None:
        room = self.window.room
        there = sorted(one for one in self.out.iterdir() if one.is_file())
        if room and self._nothing_in_front:
            room.take_file(self.draw.choice(there))

    def _visit(self) -> None:
        """Open somebody at some step; now and then somebody who was added this moment."""
        room = self.window.room
        if room is None or not self._nothing_in_front:
            return
        space = room.workspace
        added = self.draw.random() < 0.3
        desk = space.workplace.desk
        there = [desk.clients.add(ClientForm("Noor")).made("client")] if added else []
        there = there or [line.client.id for line in space.day.everyone]
        if there:
            space.open_client(self.draw.choice(there), self.draw.choice(list(Step)))

    def _take_back(self) -> None:
        """Undo a few times, and do some of it again."""
        room = self.window.room
        if room is None or not self._nothing_in_front:
            return
        for act, most in ((room.workspace.undo, 6), (room.workspace.redo, 4)):
            for _ in range(self.draw.randint(0, most)):
                act()

    def _day(self) -> None:
        self.clock.move(hours=self.draw.choice((1, 5, 24, 24 * 7)))
        self.window._on_tick()

    def _idle(self) -> None:
        if self.window.room and self.draw.random() < 0.4:
            self.window.idle.idle.emit()

    # what is on disk

    def _check(self) -> None:
        """Remember what the desk says, and lock: the file is open to others only then."""
        room = self.window.room
        if room is None:
            return
        self.window.save_work()
        desk = room.workspace.workplace.desk
        self._expected = _told(desk.export.made(Kind.JSON, None)), room.workspace.day.everyone
        self.window.lock()

    def _compare(self, told: list[bytes], everyone: object) -> None:
        """What the desk said is what the file says, and so did the screen; the chain and the file are whole."""
        self.checks += 1
        store = SqlcipherVault(QUICK).unlock(self.place, PASSPHRASE)
        try:
            desk = layer(self.clock)(store)
            theirs = _told(desk.export.made(Kind.JSON, None))
            trouble = desk.history.trouble(lambda: False)
            day = desk.today.day()
        finally:
            store.close()
        if told != theirs:
            self.wrong.append(f"at {self.events} the file and the desk tell two stories")
        if trouble:
            self.wrong.append(trouble)
        if everyone != day.everyone:
            self.wrong.append(f"at {self.events} the day on the screen was not the day in the file")

    # the end

    def _go(self) -> None:
        """Put aside what is in front, and quit as the menu does, twice at most."""
        if not self._nothing_in_front:
            front = self.monkey.front
            QTimer.singleShot(0, getattr(front, "reject", front.close))
        elif self.window.room is None and not self._quitting:
            self._at_the_door()
        else:
            self._quitting = True
            self._tick.setInterval(200)
            QTimer.singleShot(0, self.window.ui.action_quit.trigger)

    def outcome(self) -> dict[str, object]:
        return {
            **asdict(self.asked),
            "events": self.events,
            "locks": self.locks,
            "checks": self.checks,
            "wrong": self.wrong,
            "faults": self.watched.faults,
            "qt": self.watched.qt,
            "before": self.watched.before,
            "measures": self.measures,
        }


def _told(export: bytes) -> list[bytes]:
    return [line for line in export.split(b"\n") if not line.startswith(b'"exported_at"')]


def _stumble() -> None:
    raise RuntimeError("planted")


def main() -> int:
    asked = Asked(**json.loads(sys.argv[1]))
    logging.getLogger("practice_desk").addHandler(logging.NullHandler())
    app = QApplication([*sys.argv[:1], *FUSION])
    play = Play(asked)
    QTimer.singleShot(0, play.begin)
    app.exec()
    play.runner.finish()
    print(json.dumps(play.outcome()), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

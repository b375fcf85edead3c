"""The real program with a person inside it: ``python -m support.inside SCENE JSON``.

The program starts by its own ``main``; nothing of it is replaced. A scene (see ``support.scenes``) is a
generator that yields what to wait for: a number of milliseconds, or a condition. It is driven by a timer of
the program's own event loop, so what it meets is what a person meets. ``support.program`` starts it.

Locking puts a new process in place of this one, and the scene with it: there the scene goes on with its
second half, of the same name and ``_locked``.
"""

import json
import os
import signal
import sys
import traceback
from collections.abc import Callable, Generator, Iterator
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

Wait = float | Callable[[], bool]
Steps = Generator[Wait, None, None]
TICK_MS = 4
LONGEST_MS = 30_000
"""A condition that takes longer never comes true."""
SECOND_HALF = "PRACTICE_DESK_SCENE_LOCKED"
"""Set in the environment once the first half began, so that a process put in its place plays the second."""


class Person:
    """In front of the window: types letter by letter, clicks, and says what is seen."""

    def __init__(self) -> None:
        self.seen_titles: set[str] = set()

    @property
    def window(self) -> Any:
        return next(one for one in QApplication.topLevelWidgets() if type(one).__name__ == "MainWindow")

    @property
    def room(self) -> Any:
        return self.window.room

    @property
    def space(self) -> Any:
        return self.window.room.workspace

    @property
    def dialog(self) -> Any:
        """The question or form in front, if any."""
        front = QApplication.activeModalWidget()
        return front if isinstance(front, QDialog) else None

    def type(self, field: QWidget, text: str) -> Iterator[Wait]:
        """Type at the end of a field, one key after the other, each through the event loop."""
        field.setFocus()
        cursor = getattr(field, "moveCursor", None)
        if cursor:
            cursor(field.textCursor().MoveOperation.End)
        else:
            getattr(field, "end", lambda _mark: None)(False)
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.postEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
            yield 1

    def press(self, key: Qt.Key, where: QWidget | None = None) -> None:
        target = where or QApplication.focusWidget()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.postEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))

    def later(self, act: Callable[[], object]) -> None:
        """Do what may open a form or ask a question: it would hold the scene up."""
        QTimer.singleShot(0, act)

    def unlock(self, passphrase: str) -> Iterator[Wait]:
        page = self.window.lock_page
        yield page.isVisible
        yield from self.type(page.ui.passphrase, passphrase)
        self.press(Qt.Key.Key_Return, page.ui.passphrase)
        yield lambda: self.window.room is not None

    def titles(self, *windows: QWidget) -> None:
        """Remember what the desktop shows of windows: their titles, and those of all others now open."""
        shown = (one for one in (*windows, *QApplication.topLevelWidgets()) if one.isVisible())
        self.seen_titles |= {text for one in shown for text in (one.windowTitle(), one.windowIconText())}
        self.seen_titles |= {one.title() for one in QGuiApplication.topLevelWindows()}

    def say(self, **seen: object) -> None:
        print(json.dumps(seen), flush=True)

    def die(self) -> None:
        """As by ``kill -9``, or when the power goes: nothing more is done."""
        sys.stdout.flush()
        os.kill(os.getpid(), signal.SIGKILL)


class Stagehand(QObject):
    """Goes on with the scene whenever what it waits for has come."""

    def __init__(self, steps: Steps) -> None:
        super().__init__()
        self._steps = steps
        self._ready: Callable[[], bool] = lambda: True
        self._waited = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(TICK_MS)

    def _on_tick(self) -> None:
        try:
            if self._ready():
                self._go_on()
            else:
                self._waited += TICK_MS
                if self._waited > LONGEST_MS:
                    raise TimeoutError("it never came")
        except StopIteration:
            self._timer.stop()
        except BaseException:
            traceback.print_exc()
            frame = getattr(self._steps, "gi_frame", None)
            print(f"in the scene at line {frame.f_lineno if frame else '?'}", file=sys.stderr, flush=True)
            os._exit(3)

    def _go_on(self) -> None:
        self._waited = 0
        wait = next(self._steps)
        if callable(wait):
            self._ready = wait
            return
        passed: list[bool] = []
        QTimer.singleShot(round(wait), lambda: passed.append(True))
        self._ready = lambda: bool(passed)


def _say_and_close(box: QMessageBox) -> int:
    """What is told before there is a window is said, and taken as read."""
    print(json.dumps({"told": f"{box.text()}: {box.informativeText()}"}), flush=True)
    return 0


def main() -> int:
    """Start the program as its command does, with the scene in it."""
    from practice_desk.__main__ import main as program
    from support import scenes

    name, given = sys.argv[1], json.loads(sys.argv[2])
    if name == "told_at_start":
        QMessageBox.exec = _say_and_close
        return program(sys.argv[3:])
    if os.environ.get(SECOND_HALF):
        name += "_locked"
    os.environ[SECOND_HALF] = "yes"
    run = QApplication.exec
    kept: list[Stagehand] = []

    def run_with_scene(*_: Any) -> int:
        kept.append(Stagehand(getattr(scenes, name)(Person(), **given)))
        return run()

    QApplication.exec = run_with_scene
    return program(sys.argv[3:])


if __name__ == "__main__":
    sys.exit(main())

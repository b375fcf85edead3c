"""One start under watch, for ``start.py``: an empty window, the lock screen, or all the way to Today.

Says on its last line of output, as JSON: ``painted``, the monotonic clock at the first paint; ``memory``, MB
resident; for Today also ``since_enter`` and ``argon2`` in milliseconds.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

TYPING_MS = 3000


def watch(kind: type[QWidget], then: Callable[[Any], None]) -> None:
    """Call back once, when a widget of this class has been painted. Costs one call for each of its paints."""
    paint = kind.paintEvent
    seen: list[QWidget] = []

    def watched_paint(widget: QWidget, event: QPaintEvent) -> None:
        paint(widget, event)
        if not seen:
            seen.append(widget)
            QTimer.singleShot(0, lambda: then(widget))

    kind.paintEvent = watched_paint


def memory() -> float:
    """MB resident now, or 0 where the system does not tell in this way."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    return sum(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1024


def say(**measured: float) -> None:
    """Print what was measured and end at once."""
    print(json.dumps({"memory": memory(), **measured}), flush=True)
    os._exit(0)


def empty() -> None:
    """The floor: a window with nothing in it."""

    class Window(QMainWindow):
        pass

    app = QApplication(sys.argv[:1])
    watch(Window, lambda _: say(painted=time.monotonic()))
    window = Window()
    window.resize(1280, 800)
    window.show()
    app.exec()


def program(on_lock: Callable[[Any], None]) -> None:
    """The program as it starts by itself, with a watch set up just before its event loop."""
    run = QApplication.exec

    def watched_run(*_: Any) -> int:
        from practice_desk.gui.shell.lock_page import LockPage  # loaded long ago

        watch(LockPage, on_lock)
        return run()

    QApplication.exec = watched_run
    from practice_desk.__main__ import main

    main([])


def lock() -> None:
    """To the first paint of the lock screen."""
    program(lambda _: say(painted=time.monotonic()))


def today() -> None:
    """On to the painted Today."""
    from argon2 import low_level

    first: list[float] = []
    entered: list[float] = []
    spent: list[float] = []
    stretch = low_level.hash_secret_raw

    def timed(*arguments: Any, **more: Any) -> bytes:
        since = time.monotonic()
        key = stretch(*arguments, **more)
        spent.append((time.monotonic() - since) * 1000)
        return key

    low_level.hash_secret_raw = timed

    def on_lock(page: Any) -> None:
        first.append(time.monotonic())
        page.ui.passphrase.setText(sys.argv[2])
        QTimer.singleShot(TYPING_MS, lambda: enter(page))

    def enter(page: Any) -> None:
        from practice_desk.gui.today.page import TodayPage

        watch(TodayPage, lambda _: arrived())
        entered.append(time.monotonic())
        page.ui.passphrase.returnPressed.emit()

    def arrived() -> None:
        since_enter = (time.monotonic() - entered[0]) * 1000
        say(painted=first[0], since_enter=since_enter, argon2=sum(spent))

    program(on_lock)


if __name__ == "__main__":
    {"empty": empty, "lock": lock, "today": today}[sys.argv[1]]()

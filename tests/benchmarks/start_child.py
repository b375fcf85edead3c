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

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

TYPING_MS = 3000


class Watch(QObject):
    """Calls back once, when a widget of a class has been painted."""

    def __init__(self, painted: str, then: Callable[[QWidget], None]) -> None:
        super().__init__()
        self._painted = painted
        self._then = then
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and type(watched).__name__ == self._painted:
            QApplication.instance().removeEventFilter(self)
            QTimer.singleShot(0, lambda: self._then(watched))
        return False


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
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    Watch.kept = Watch("QMainWindow", lambda _: say(painted=time.monotonic()))
    window.resize(1280, 800)
    window.show()
    app.exec()


def program(on_start: Callable[[], None]) -> None:
    """The program as it starts by itself, with a watch set up just before its event loop."""
    run = QApplication.exec

    def watched_run(*_: Any) -> int:
        on_start()
        return run()

    QApplication.exec = watched_run
    from practice_desk.__main__ import main

    main([])


def lock() -> None:
    """To the first paint of the lock screen."""

    def on_start() -> None:
        Watch.kept = Watch("LockPage", lambda _: say(painted=time.monotonic()))

    program(on_start)


def today() -> None:
    """On to the painted Today."""
    from argon2 import low_level

    spent: list[float] = []
    entered: list[float] = []
    stretch = low_level.hash_secret_raw

    def timed(*arguments: Any, **more: Any) -> bytes:
        since = time.monotonic()
        key = stretch(*arguments, **more)
        spent.append((time.monotonic() - since) * 1000)
        return key

    low_level.hash_secret_raw = timed

    def enter(page: Any) -> None:
        page.ui.passphrase.setText(sys.argv[2])
        Watch.kept = Watch("TodayPage", lambda _: arrived())
        entered.append(time.monotonic())
        page.ui.passphrase.returnPressed.emit()

    def arrived() -> None:
        now = time.monotonic()
        say(painted=first[0], since_enter=(now - entered[0]) * 1000, argon2=sum(spent))

    first: list[float] = []

    def on_lock(page: QWidget) -> None:
        first.append(time.monotonic())
        QTimer.singleShot(TYPING_MS, lambda: enter(page))

    def on_start() -> None:
        Watch.kept = Watch("LockPage", on_lock)

    program(on_start)


if __name__ == "__main__":
    {"empty": empty, "lock": lock, "today": today}[sys.argv[1]]()

"""What this system tells of the person going away: it slept, was locked, or another user came in front.

Sleep is read off two clocks of the system, of which one stands still meanwhile; another user on Linux off the
virtual terminal in front. No socket is needed for either. That the screen was locked is told by Windows and
macOS; on Linux only a message bus tells it, which would take a socket, so there the time without a key counts.
"""

import os
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

TICK_MS = 2_000
SLEPT_S = 2.0
"""Seconds the clocks must have parted by, which counting alone never makes them."""
Gone = Callable[[], None]
_FRONT = Path("/sys/class/tty/tty0/active")


class SystemPresence(QObject):
    """Looks every two seconds, and listens to what the system says by itself.

    ``slept`` gives all seconds this computer has slept since it was started, ``elsewhere`` whether
    another user is in front; ``listen`` joins the system's own messages and gives back what must stay for it.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        slept: Callable[[], float] | None = None,
        elsewhere: Callable[[], bool] | None = None,
        listen: Callable[[Gone], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._slept = slept or seconds_slept
        self._elsewhere = elsewhere or another_terminal
        self._listen = listen
        self._gone: Gone | None = None
        self._ear: object = None
        self._asleep, self._away = 0.0, False
        self.timer = QTimer(self)
        self.timer.setInterval(TICK_MS)
        self.timer.timeout.connect(self.look)

    def watch(self, gone: Gone) -> None:
        """Call ``gone`` each time, on the window's thread, for as long as this process runs."""
        self._gone = gone
        self._asleep, self._away = self._slept(), self._elsewhere()
        self._ear = self._listen(gone) if self._listen else None
        self.timer.start()

    def look(self) -> None:
        """Compare with the last look."""
        before, self._asleep = self._asleep, self._slept()
        was_away, self._away = self._away, self._elsewhere()
        left = self._away and not was_away
        if self._gone and (left or self._asleep - before >= SLEPT_S):
            self._gone()


def seconds_slept() -> float:
    """All seconds this computer has slept since it was started; 0 where the system has no two such clocks."""
    pairs = (("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"), ("CLOCK_MONOTONIC", "CLOCK_UPTIME_RAW"))
    for always, awake in pairs:  # of Linux, and of macOS
        if hasattr(time, always) and hasattr(time, awake):
            return time.clock_gettime(getattr(time, always)) - time.clock_gettime(getattr(time, awake))
    return 0.0


def another_terminal(
    environment: Mapping[str, str] = os.environ, front: Path = _FRONT, platform: str = sys.platform
) -> bool:
    """Whether another virtual terminal than ours is in front (Linux), as when another user has taken over."""
    ours = environment.get("XDG_VTNR", "")
    if platform != "linux" or not ours.isdigit():
        return False
    try:
        return front.read_text("ascii").strip() != f"tty{ours}"
    except (OSError, ValueError):
        return False


def system_presence(parent: QObject, window_id: int) -> SystemPresence:
    """The one for this system; ``window_id`` is the window's own number there."""
    if sys.platform == "win32":
        from practice_desk.machine.presence_windows import listen  # noqa: PLC0415  of that system only

        return SystemPresence(parent, listen=lambda gone: listen(window_id, gone))
    if sys.platform == "darwin":
        from practice_desk.machine.presence_macos import listen as listen_there  # noqa: PLC0415

        return SystemPresence(parent, listen=listen_there)
    return SystemPresence(parent)

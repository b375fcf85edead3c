"""Notices that nobody is at the desk: by the wall clock and by a clock that cannot be set."""

import time
from collections.abc import Callable, Iterable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

TICK_MS = 5_000
_SIGNS_OF_LIFE = (
    QEvent.Type.KeyPress,
    QEvent.Type.InputMethod,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
)


class IdleWatch(QObject):
    """``idle`` fires once when no key, click or movement came for ``minutes``.

    Timers stand still while a computer sleeps, so each tick compares both clocks with the
    moment of the last sign of life: whichever says the limit has passed is believed. The movement
    that wakes a computer comes before any tick, so it is asked the same.

    Only the window in use and what has the keyboard are watched (an input method talks to the
    latter alone), so that most events of the program never pass through here.
    """

    idle = Signal()

    def __init__(
        self,
        parent: QObject,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._wall, self._steady = wall, steady
        self._limit = 0.0
        self._last = (wall(), steady())
        self._watched: list[QObject] = []
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    def start(self, minutes: int) -> None:
        """Watch from now on; ``minutes`` is 1 to 60."""
        self._limit = minutes * 60.0
        self.touch()
        app = QApplication.instance()
        if isinstance(app, QApplication) and not self._timer.isActive():
            app.focusWindowChanged.connect(self._on_focus)
            app.focusObjectChanged.connect(self._on_focus)
            self._timer.start()
            self._on_focus()

    def stop(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication) and self._timer.isActive():
            app.focusWindowChanged.disconnect(self._on_focus)
            app.focusObjectChanged.disconnect(self._on_focus)
        self._timer.stop()
        self._watch(())

    def touch(self) -> None:
        """Somebody is there."""
        self._last = (self._wall(), self._steady())

    def tick(self) -> None:
        if self._is_over():
            self.stop()
            self.idle.emit()

    def _is_over(self) -> bool:
        return max(self._wall() - self._last[0], self._steady() - self._last[1]) >= self._limit

    def _on_focus(self, _changed: object = None) -> None:
        self._watch((QApplication.focusWindow(), QApplication.focusObject()))

    def _watch(self, targets: Iterable[QObject | None]) -> None:
        for target in self._watched:
            if shiboken6.isValid(target):
                target.removeEventFilter(self)
        self._watched = [target for target in targets if target is not None]
        for target in self._watched:
            target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self.tick() if self._is_over() else self.touch()
        return super().eventFilter(watched, event)

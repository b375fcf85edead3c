"""Keeps every window of the program out of screenshots and screen sharing, where the system has a way."""

from contextlib import suppress

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow

from practice_desk.machine.prefs import PreferencesFile
from practice_desk.ports.capture import Capture


class ScreenKeeper(QObject):
    """Each window is kept out when it comes to the front, the forms and questions too."""

    def __init__(self, capture: Capture, prefs: PreferencesFile) -> None:
        super().__init__()
        self._capture = capture
        self._prefs = prefs
        self._told: dict[int, bool] = {}

    @property
    def exists(self) -> bool:
        return self._capture.exists

    @property
    def on(self) -> bool:
        """Whether it is wanted; it is, until somebody says otherwise."""
        return self._prefs.now.keep_off_captures

    def watch(self) -> None:
        """Begin, where the system has a way."""
        app = QGuiApplication.instance()
        if self.exists and isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_window)
            self._tell_all()

    def choose(self, on: bool) -> None:
        self._prefs.change(keep_off_captures=on)
        self._tell_all()

    def _tell_all(self) -> None:
        for window in QGuiApplication.topLevelWindows():
            if window.isVisible():
                self._on_window(window)

    def _on_window(self, window: QWindow | None) -> None:
        if window is None or not self.exists:
            return
        number = int(window.winId())
        if self._told.get(number) is not self.on:
            with suppress(OSError, AttributeError):  # an older system
                self._capture.keep_out(number, on=self.on)
            self._told[number] = self.on

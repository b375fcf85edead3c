"""What was copied here does not stay on the clipboard, where any other program can read it."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

KEPT_MS = 30_000
"""Long enough to paste it elsewhere."""


class ClipboardWatch(QObject):
    """Empties the clipboard 30 seconds after something was copied while this program was in front.

    By a button or by Ctrl+C alike. What another program put there since is left alone: the text is
    known again by its hash, salted anew in each process, so nothing is kept to compare with.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._ours: int | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(KEPT_MS)
        self.timer.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._on_change)

    def clear(self) -> None:
        """Take what was copied here off the clipboard; called on locking too."""
        self.timer.stop()
        if self._ours is not None and hash(self._clipboard.text()) == self._ours:
            self._clipboard.clear()
        self._ours = None

    def _on_change(self) -> None:
        """Copied here, as far as the desktop tells, and not merely emptied."""
        here = self._clipboard.ownsClipboard() or QGuiApplication.focusWindow() is not None
        if here and self._clipboard.text():
            self._ours = hash(self._clipboard.text())
            self.timer.start()

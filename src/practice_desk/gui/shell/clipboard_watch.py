"""What was copied here does not stay on the clipboard, where any other program can read it."""

from hashlib import blake2b
from secrets import token_bytes

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

KEPT_MS = 30_000
"""Long enough to paste it elsewhere."""


class ClipboardWatch(QObject):
    """Empties the clipboard 30 seconds after something was copied while this program was in front.

    By a button or by Ctrl+C alike. What another program put there since is left alone: the text is
    known again by its hash, so nothing is kept to compare with.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._salt = token_bytes(16)
        self._ours = b""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(KEPT_MS)
        self.timer.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._on_change)

    def clear(self) -> None:
        """Take what was copied here off the clipboard; called on locking too."""
        self.timer.stop()
        if self._ours and self._digest() == self._ours:
            self._clipboard.clear()
        self._ours = b""

    def _on_change(self) -> None:
        """Copied here, as far as the desktop tells, and not merely emptied."""
        here = self._clipboard.ownsClipboard() or QGuiApplication.focusWindow() is not None
        if here and self._clipboard.text():
            self._ours = self._digest()
            self.timer.start()

    def _digest(self) -> bytes:
        text = self._clipboard.text().encode("utf-16-le", "surrogatepass")
        return blake2b(text, key=self._salt).digest()

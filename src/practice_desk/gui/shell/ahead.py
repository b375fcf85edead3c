"""Pieces of the desk built before anybody asks for them."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

LULL_MS = 120
"""Between one piece built ahead and the next, so that whoever types or clicks meanwhile is answered."""


class Ahead:
    """Builds a piece at a time while nothing else is asked of the window, so that the first client opens at once."""

    def __init__(self, pieces: Iterator[QWidget], built: Callable[[QWidget], None], parent: QWidget) -> None:
        self._pieces = pieces
        self._built = built
        self._lull = QTimer(parent)
        self._lull.setInterval(LULL_MS)
        self._lull.timeout.connect(self._build)
        self._lull.start()

    def stop(self) -> None:
        """Build nothing more."""
        self._lull.stop()

    def _build(self) -> None:
        piece = next(self._pieces, None)
        if piece is None:
            self._lull.stop()
        else:
            self._built(piece)

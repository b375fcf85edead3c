"""The recovery words as they are copied to paper: numbered, in columns, read downwards."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from practice_desk.gui.parting import part_with
from practice_desk.gui.theme import style_type, theme_of

_ROWS = 6


class WordSheet:
    """Fills a frame with words, and empties it again."""

    def __init__(self, frame: QFrame, grid: QGridLayout) -> None:
        self._frame = frame
        self._grid = grid
        self._labels: list[QLabel] = []

    def show(self, words: Sequence[str]) -> None:
        """Six words a column. Heard as one sentence by a screen reader."""
        self.clear()
        for index, word in enumerate(words):
            row, column = index % _ROWS, 2 * (index // _ROWS)
            self._put(row, column, str(index + 1), "caption", "faint", Qt.AlignmentFlag.AlignRight)
            self._put(row, column + 1, word, "lead-strong", "", Qt.AlignmentFlag.AlignLeft)
            self._grid.setColumnStretch(column + 1, 1)
        spoken = ", ".join(f"{number} {word}" for number, word in enumerate(words, start=1))
        self._frame.setAccessibleDescription(spoken)
        style_type(self._frame, theme_of(self._frame))

    def clear(self) -> None:
        for label in self._labels:
            part_with(label)
        self._labels.clear()
        self._frame.setAccessibleDescription("")

    def _put(self, row: int, column: int, text: str, kind: str, tone: str, side: Qt.AlignmentFlag) -> None:
        label = QLabel(text, self._frame)
        label.setProperty("type", kind)
        label.setProperty("tone", tone)
        self._labels.append(label)
        self._grid.addWidget(label, row, column, side | Qt.AlignmentFlag.AlignVCenter)

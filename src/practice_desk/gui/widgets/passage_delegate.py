"""Rows of passages: what it is in a quiet line, and under it the first two lines of its words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextLayout

from practice_desk.gui.theme import theme_of
from practice_desk.gui.widgets.client_delegate import ClientDelegate, Row

_EDGE = 18
"""Pixels left and right of the words."""
_ABOVE = 8
_WIDEST = 10_000
"""Letters of a passage that are looked at; two lines never hold more."""


class PassageDelegate(ClientDelegate):
    """Answers the roles of :class:`Row` like its model: the detail above, the name (the words) below."""

    def _measure(self) -> None:
        super()._measure()
        self._body = theme_of(self._view).font("body")
        self._body_metrics = QFontMetrics(self._body)
        lines = self._caption_metrics.height() + 2 * self._body_metrics.lineSpacing() + 3
        self._size = QSize(120, lines + 2 * _ABOVE)

    def _paint_lines(
        self,
        painter: QPainter,
        rect: QRect,
        direction: Qt.LayoutDirection,
        index: QModelIndex | QPersistentModelIndex,
        icon_room: int,
    ) -> None:
        width = rect.width() - 2 * _EDGE - icon_room
        room = QRect(rect.left() + _EDGE, rect.top() + _ABOVE, width, self._caption_metrics.height())
        self._write(painter, rect, direction, room, str(index.data(Row.DETAIL) or ""), self._caption, "text2")
        room = QRect(room.left(), room.bottom() + 4, width, self._body_metrics.lineSpacing())
        for line in self._two_lines(str(index.data(Row.NAME) or ""), width):
            self._write(painter, rect, direction, room, line, self._body, "text")
            room.translate(0, self._body_metrics.lineSpacing())

    def _two_lines(self, words: str, width: int) -> tuple[str, str]:
        """The words that fit the first line, and the rest."""
        flat = words[:_WIDEST]
        layout = QTextLayout(flat, self._body)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(max(1, width))
        layout.endLayout()
        cut = 2 * line.textLength()  # Qt counts in units of UTF-16
        units = flat.encode("utf-16-le", "surrogatepass")
        return (
            units[:cut].decode("utf-16-le", "replace").rstrip(),
            units[cut:].decode("utf-16-le", "replace").lstrip(),
        )

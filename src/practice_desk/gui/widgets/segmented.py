"""A short row of answers, joined like one control: Yes, Unsure, No."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLayoutItem, QSizePolicy, QWidget

from practice_desk.gui.theme import theme_of
from practice_desk.gui.widgets.choice import Choice, ChoiceButton
from practice_desk.gui.widgets.flow import FlowLayout

_PADDING = 14
_RADIUS = 6.0
_LOWEST = 32
_ROW_GAP = 4


class _Segment(ChoiceButton):
    """``at_start`` and ``at_end`` say which ends of the row it rounds."""

    def __init__(self, text: str, parent: QWidget, at_start: bool, at_end: bool) -> None:
        super().__init__(text, parent)
        self._ends = (at_start, at_end)

    def round_off(self, *, at_start: bool, at_end: bool) -> None:
        """Which ends of its row it rounds from now on."""
        if self._ends != (at_start, at_end):
            self._ends = (at_start, at_end)
            self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(words.width() + 2 * _PADDING + 1, max(_LOWEST, metrics.height() + 14))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        theme = theme_of(self)
        fill, line, words = self._tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(line), 1))
        painter.setBrush(theme.colour(fill))
        painter.drawRoundedRect(self._box(), _RADIUS, _RADIUS)
        if not self._rounds_right():
            right = self.width() - 0.5
            painter.drawLine(QPointF(right, 0.5), QPointF(right, self.height() - 0.5))
        painter.setPen(theme.colour(words))
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic, self.text()
        )

    def _tokens(self) -> tuple[str, str, str]:
        if not self.isEnabled():
            return ("press" if self.isChecked() else "sunken"), "border", "text3"
        if self.isChecked():
            return "accent", "accent", "on_accent"
        if self.isDown():
            return "press", "border_strong", "text"
        return ("hover" if self.underMouse() else "surface"), "border_strong", "text"

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _rounds_left(self) -> bool:
        return self._ends[1] if self._mirrored() else self._ends[0]

    def _rounds_right(self) -> bool:
        return self._ends[0] if self._mirrored() else self._ends[1]

    def _box(self) -> QRectF:
        """The rounded box; sides that join a neighbour reach beyond the edge, where they are cut off."""
        beyond = 2 * _RADIUS
        left = 0.5 if self._rounds_left() else -beyond
        right = self.width() - 0.5 if self._rounds_right() else self.width() + beyond
        return QRectF(left, 0.5, right - left, self.height() - 1)


class Segmented(Choice):
    """Answers side by side.  See :class:`Choice` for keys, value and signal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_options(self, options: Iterable[tuple[object, str]]) -> None:
        """Offer ``(value, label)`` pairs in this order; nothing is chosen."""
        pairs = list(options)
        last = len(pairs) - 1
        segments = [_Segment(label, self, i == 0, i == last) for i, (_, label) in enumerate(pairs)]
        self._take([value for value, _ in pairs], segments)
        for segment in segments:
            self._row.addWidget(segment)


class _QuietSegment(_Segment):
    """Not as loud when chosen."""

    def _tokens(self) -> tuple[str, str, str]:
        if self.isEnabled() and self.isChecked():
            return "accent_soft", "accent", "accent"
        return super()._tokens()


class _JoinedRows(FlowLayout):
    """Rows of joined segments, as even as they fit; each row is rounded at its own ends."""

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        rows = super()._rows(width)
        segments = [segment for row in rows for segment in row]
        each = -(-len(segments) // max(1, len(rows)))
        even = [segments[place : place + each] for place in range(0, len(segments), each or 1)]
        fits = all(sum(size.width() for _item, size in row) <= width for row in even)
        return even if fits else rows

    def _places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        placed: list[tuple[QLayoutItem, QRect]] = []
        for number, row in enumerate(self._rows(width)):
            left, top = 0, number * (row[0][1].height() + _ROW_GAP)
            for item, size in row:
                placed.append((item, QRect(left, top, size.width(), size.height())))
                left += size.width()
        return placed

    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        for row in self._rows(self.contentsRect().width()):
            for place, (item, _size) in enumerate(row):
                segment = item.widget()
                if isinstance(segment, _Segment):
                    segment.round_off(at_start=place == 0, at_end=place == len(row) - 1)


class FoldingSegmented(Choice):
    """Quiet answers side by side, in more rows than one where there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _JoinedRows(self, gap=0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_options(self, options: Iterable[tuple[object, str]]) -> None:
        """Offer ``(value, label)`` pairs in this order; nothing is chosen."""
        pairs = list(options)
        segments = [_QuietSegment(label, self, True, True) for _, label in pairs]
        self._take([value for value, _ in pairs], segments)
        for segment in segments:
            self._rows.addWidget(segment)

"""A bar for an amount against a limit, as the minutes asked of a client in a week, and the key to its ticks."""

from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from practice_desk.gui.theme import theme_of

_BAR = 6.0
_HEIGHT = 18
_HEADROOM = 1.15
_HALF = 5.0
"""Half of what a tick measures, at text of 100 %."""


class Tick(Enum):
    """The shapes of the two ticks; shape tells them apart, colour only repeats it."""

    LIMIT = "text2"
    """A stroke with a flag on top."""
    BEFORE = "accent"
    """A diamond."""


class Meter(QWidget):
    """Accent up to the limit, the colour of "worth a look" beyond it; never red, never full to the brim."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._amount, self._limit = 0.0, 1.0
        self._tick: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_load(self, amount: float, limit: float, words: str, tick: float | None = None) -> None:
        """Show ``amount`` of ``limit`` (both 0 or more, in the same unit), spoken as ``words``.

        ``tick`` marks another amount on the bar, as that of the last step that went well. A :class:`TickKey`
        beside the bar says in words what each tick is.
        """
        if amount < 0 or limit <= 0 or (tick is not None and tick < 0):
            raise ValueError("an amount is not below 0 and a limit is above it")
        self._amount, self._limit, self._tick = amount, limit, tick
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    @property
    def is_over(self) -> bool:
        return self._amount > self._limit

    def sizeHint(self) -> QSize:
        return QSize(200, round(_HEIGHT * theme_of(self).text_scale))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, round(_HEIGHT * theme_of(self).text_scale))

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()
            self.update()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("track"))
        painter.drawRoundedRect(self._stretch(0.0, 1.0), _BAR / 2, _BAR / 2)
        full = max(self._limit, self._amount, self._tick or 0.0) * _HEADROOM
        painter.setBrush(theme.colour("consider" if self.is_over else "accent"))
        painter.drawRoundedRect(self._stretch(0.0, self._amount / full), _BAR / 2, _BAR / 2)
        self._paint_tick(painter, self._limit / full, Tick.LIMIT)
        if self._tick is not None:
            self._paint_tick(painter, self._tick / full, Tick.BEFORE)

    def _stretch(self, start: float, end: float) -> QRectF:
        width = self.width() * (end - start)
        left = self.width() * start
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - width
        return QRectF(left, (self.height() - _BAR) / 2, width, _BAR)

    def _paint_tick(self, painter: QPainter, at: float, tick: Tick) -> None:
        edge = _half(self) + 1
        middle = min(max(self._stretch(at, at).left(), edge), self.width() - edge)
        paint_tick(painter, QPointF(middle, self.height() / 2), tick, self)


class TickKey(QLabel):
    """Says in words what a tick of the meter is, with its shape before them."""

    def __init__(self, tick: Tick, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", "caption")
        self.setProperty("tone", "muted")
        self._tick = tick
        self.setText(text)
        self._make_room()

    def _make_room(self) -> None:
        room = round(2 * _half(self)) + 6
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setContentsMargins(0 if mirrored else room, 2, room if mirrored else 0, 2)

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._make_room()

    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        edge = _half(self) + 1
        x = self.width() - edge if mirrored else edge
        paint_tick(painter, QPointF(x, self.height() / 2), self._tick, self)


def _half(widget: QWidget) -> float:
    """Half of what a tick measures at this size of text."""
    return _HALF * theme_of(widget).text_scale


def paint_tick(painter: QPainter, middle: QPointF, tick: Tick, widget: QWidget) -> None:
    """Draw one tick around a point, with an edge that sets it off from a bar behind it."""
    theme = theme_of(widget)
    painter.setPen(Qt.PenStyle.NoPen)
    for token, outset in (("sunken", 1.5), (tick.value, 0.0)):
        painter.setBrush(theme.colour(token))
        x, y, half = middle.x(), middle.y(), _half(widget) + outset
        if tick is Tick.BEFORE:
            corners = ((x, y - half), (x + half, y), (x, y + half), (x - half, y))
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        else:
            reach = 2 * _half(widget) - 2 + outset
            head, foot = y - reach, y + reach
            painter.drawRect(QRectF(x - 1 - outset, head, 2 + 2 * outset, foot - head))
            flag = ((x - half, head), (x + half, head), (x, head + half + 1))
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in flag]))

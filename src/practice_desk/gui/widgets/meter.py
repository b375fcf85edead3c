"""A bar for an amount against a limit, as the minutes asked of a client in a week."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from practice_desk.gui.theme import theme_of

_BAR = 6.0
_TICK = 3.0
_HEADROOM = 1.15


class Meter(QWidget):
    """Accent up to the limit, the colour of "worth a look" beyond it; never red, never full to the brim."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._amount, self._limit = 0.0, 1.0
        self._tick: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_load(self, amount: float, limit: float, words: str, tick: float | None = None) -> None:
        """Show ``amount`` of ``limit`` (both 0 or more, in the same unit), spoken as ``words``.

        ``tick`` marks another amount on the bar, as that of the last step that went well.
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
        return QSize(200, 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 12)

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
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
        self._paint_notch(painter, self._limit / full, "text2", 1.5)
        if self._tick is not None:
            self._paint_notch(painter, self._tick / full, "accent", _TICK)

    def _stretch(self, start: float, end: float) -> QRectF:
        width = self.width() * (end - start)
        left = self.width() * start
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - width
        return QRectF(left, (self.height() - _BAR) / 2, width, _BAR)

    def _paint_notch(self, painter: QPainter, at: float, token: str, width: float) -> None:
        theme = theme_of(self)
        middle = self._stretch(at, at).left()
        painter.setBrush(theme.colour("surface"))
        painter.drawRect(QRectF(middle - width / 2 - 1, 0, width + 2, self.height()))
        painter.setBrush(theme.colour(token))
        painter.drawRect(QRectF(middle - width / 2, 0, width, self.height()))

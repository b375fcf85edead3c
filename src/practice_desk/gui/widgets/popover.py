"""A small sheet laid over the window beside what it is about.  It blocks nothing behind it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from practice_desk.gui.theme import theme_of

_SHADOW = 18
_DROP = 6
_DARKNESS = 0.24
_PADDING = 13
_DISTANCE = 6
_RADIUS = 10.0
_WIDTH_IN_LINES = 20


class Popover(QWidget):
    """Put things into :attr:`body`, then open it.

    Esc closes it and gives the keyboard back to where it was; moving the keyboard elsewhere, or a new size of
    the window, closes it too.  ``closed()`` when it is gone.
    """

    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._came_from: QWidget | None = None
        room = _SHADOW + _PADDING
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(room, room, room, room)
        self.body.setSpacing(8)
        self.hide()
        window.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def open_near(self, widget: QWidget, rect: QRect | None = None) -> None:
        """Open beside ``rect`` of a widget in the same window, or beside the whole widget."""
        part = rect if rect is not None else widget.rect()
        self.open_at(QRect(widget.mapTo(self._window, part.topLeft()), part.size()))

    def open_at(self, rect: QRect) -> None:
        """Open below ``rect`` (in the window's coordinates), or above it where there is more room."""
        if not self.isVisible():
            self._came_from = QApplication.focusWidget()
        self.ensurePolished()
        self.setGeometry(QRect(QPoint(0, 0), self._fitting_size()))
        self.move(self._corner(rect))
        self.show()
        self.raise_()
        first = self._first_stop()
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close, and give the keyboard back if it is still in here."""
        self._close(give_back=True)

    def sheet(self) -> QRect:
        """The visible sheet, without its shadow, in the window's coordinates."""
        return self.geometry().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)

    def _close(self, give_back: bool) -> None:
        if not self.isVisible():
            return
        inside = self._holds(QApplication.focusWidget())
        came_from, self._came_from = self._came_from, None
        self.hide()
        if give_back and inside and came_from is not None and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def _fitting_size(self) -> QSize:
        line = self.fontMetrics().height()
        width = min(_WIDTH_IN_LINES * line + 2 * _SHADOW, self._window.width())
        width = max(width, self.body.totalMinimumSize().width())
        height = self.body.totalHeightForWidth(width)
        if height < 0:
            height = self.body.totalSizeHint().height()
        return QSize(width, min(height, self._window.height()))

    def _corner(self, rect: QRect) -> QPoint:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = rect.right() + 1 - self.width() + _SHADOW if mirrored else rect.left() - _SHADOW
        left = max(-_SHADOW, min(left, self._window.width() - self.width() + _SHADOW))
        below = rect.bottom() + 1 + _DISTANCE - _SHADOW
        above = rect.top() - _DISTANCE - self.height() + _SHADOW
        fits_below = below + self.height() - _SHADOW <= self._window.height()
        top = below if fits_below or above < -_SHADOW else above
        return QPoint(left, max(-_SHADOW, min(top, self._window.height() - self.height() + _SHADOW)))

    def _first_stop(self) -> QWidget | None:
        stops = (w for w in self.findChildren(QWidget) if w.isEnabled() and w.isVisibleTo(self))
        return next((w for w in stops if w.focusPolicy() & Qt.FocusPolicy.TabFocus), None)

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and self.isAncestorOf(widget)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.isVisible() and new is not None and not self._holds(new):
            self._close(give_back=False)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self.dismiss()
        return False

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QEvent, /) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        event.accept()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, round(255 * _DARKNESS / _SHADOW * 1.6)))
        for spread in range(_SHADOW - _DROP, 0, -1):
            layer = sheet.adjusted(-spread, -spread + _DROP, spread, spread + _DROP)
            painter.drawRoundedRect(layer, _RADIUS + spread, _RADIUS + spread)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

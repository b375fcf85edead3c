"""A small sheet laid over the window beside what it is about.  It blocks nothing behind it."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from practice_desk.gui.keyboard import give_back
from practice_desk.gui.theme import theme_of

_SHADOW = 18
_DROP = 6
_DARKNESS = 0.24
_PADDING = 13
_RING = 4
"""Room for the ring around the control in focus, within what scrolls."""
_ROOM = _SHADOW + _PADDING - _RING
_DISTANCE = 6
_RADIUS = 10.0
_WIDTH_IN_LINES = 20
_LEAST_IN_LINES = 5
"""The lowest a sheet gets to leave its words in view; with less room than this it lies over them."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EDITS = (QKeySequence.StandardKey.SelectAll, QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.Cut)
_ERASES = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
"""Keys that change a text as a letter does; somebody who clicked on flagged words to mend them by hand presses them."""


class Popover(QWidget):
    """Put things into :attr:`body`, then open it. Where it is higher than the room beside it, it scrolls.

    Tab and the arrows walk what is in it, round and round; Enter presses the button in focus.  Esc, a letter
    typed or a key that edits (which go to where the keyboard was) and a press outside close it and give the keyboard back;
    moving the keyboard elsewhere, a new size of the window, and whatever hides what it was opened beside close
    it too.  ``closed()`` when it is gone.
    """

    closed = Signal()

    def __init__(self, window: QWidget, lines_wide: int = _WIDTH_IN_LINES) -> None:
        super().__init__(window)
        self._window = window
        self._lines_wide = lines_wide
        self._beside: QWidget | None = None
        self._came_from: QWidget | None = None
        self._rect = QRect()
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidgetResizable(True)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(_RING, _RING, _RING, _RING)
        self.body.setSpacing(8)
        self._scroll.setWidget(inside)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(_ROOM, _ROOM, _ROOM, _ROOM)
        frame.addWidget(self._scroll)
        self.hide()
        window.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def open_near(self, widget: QWidget, rect: QRect | None = None) -> None:
        """Open beside ``rect`` of a widget in the same window, or beside the whole widget."""
        part = rect if rect is not None else widget.rect()
        self._stay_with(widget)
        self.open_at(QRect(widget.mapTo(self._window, part.topLeft()), part.size()))

    def open_at(self, rect: QRect) -> None:
        """Open below ``rect`` (in the window's coordinates), above it or at its side, wherever all of it fits.

        Else it takes the larger room below or above, and scrolls.
        """
        if not self.isVisible():
            self._came_from = QApplication.focusWidget()
            self._watch_presses(on=True)
        self.ensurePolished()
        self._rect = rect
        self.fit()
        self.show()
        self.raise_()
        first = self._first_stop()
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close, and give the keyboard back if it is still in here."""
        self._close(hand_over=True)

    def sheet(self) -> QRect:
        """The visible sheet, without its shadow, in the window's coordinates."""
        return self.geometry().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)

    def _close(self, hand_over: bool) -> None:
        if not self.isVisible():
            return
        inside = self._holds(QApplication.focusWidget())
        came_from, self._came_from = self._came_from, None
        self._watch_presses(on=False)
        self._stay_with(None)
        self.hide()
        if hand_over and inside:
            give_back(came_from, Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def fit(self) -> None:
        """Take the size that what is in it now needs, and the place where it hides no words if it can."""
        self._scroll.verticalScrollBar().setValue(0)
        wanted = self._wanted_size()
        below = self._window.height() - self._rect.bottom() - 1 - _DISTANCE
        above = self._rect.top() - _DISTANCE
        aside = self._left_aside(wanted.width())
        room = max(below, above)
        if wanted.height() <= room or aside is None:
            least = _LEAST_IN_LINES * self.fontMetrics().height()
            height = min(wanted.height(), room if room >= least else self._window.height())
            top = self._rect.bottom() + 1 + _DISTANCE
            if height > below:
                top = above - height if height <= above else max(0, self._window.height() - height)
            self._lay(QRect(self._left(wanted.width()), top, wanted.width(), height))
        else:
            height = min(wanted.height(), self._window.height())
            top = max(0, min(self._rect.top(), self._window.height() - height))
            self._lay(QRect(aside, top, wanted.width(), height))

    def _lay(self, sheet: QRect) -> None:
        self.setGeometry(sheet.adjusted(-_SHADOW, -_SHADOW, _SHADOW, _SHADOW))

    def _wanted_size(self) -> QSize:
        """The visible sheet as it would be with all the height it likes."""
        line = self.fontMetrics().height()
        for inside in self.findChildren(QWidget):
            inside.updateGeometry()  # sizes kept of what was in it before
        edge = 2 * (_ROOM - _SHADOW)
        width = min(self._lines_wide * line, self._window.width())
        width = max(width, self.body.totalMinimumSize().width() + edge)
        height = self.body.totalHeightForWidth(width - edge)
        if height < 0:
            height = self.body.totalSizeHint().height()
        return QSize(width, height + edge)

    def _left(self, width: int) -> int:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self._rect.right() + 1 - width if mirrored else self._rect.left()
        return max(0, min(left, self._window.width() - width))

    def _left_aside(self, width: int) -> int | None:
        """The left edge of a sheet beside the words; ``None`` where it does not fit."""
        after = self._rect.right() + 1 + _DISTANCE
        before = self._rect.left() - _DISTANCE - width
        if after + width <= self._window.width():
            return after
        return before if before >= 0 else None

    def _stops(self) -> list[QWidget]:
        """What the keyboard can be in, in reading order."""
        inside = [w for w in self.findChildren(QWidget) if w.isEnabled() and w.isVisibleTo(self)]
        stops = [w for w in inside if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        return sorted(stops, key=lambda w: (w.mapTo(self, QPoint(0, 0)).y(), w.mapTo(self, QPoint(0, 0)).x()))

    def _first_stop(self) -> QWidget | None:
        return next(iter(self._stops()), None)

    def focusNextPrevChild(self, next: bool, /) -> bool:  # noqa: A002  Qt's own name
        stops, focused = self._stops(), QApplication.focusWidget()
        if not stops:
            return False
        here = stops.index(focused) if focused in stops else -1
        stops[(here + (1 if next else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _stay_with(self, widget: QWidget | None) -> None:
        """Close with this widget, when it is hidden with its page or for itself."""
        if self._beside is not None and self._beside is not widget and shiboken6.isValid(self._beside):
            self._beside.removeEventFilter(self)
        if widget is not None and self._beside is not widget:
            widget.installEventFilter(self)
        self._beside = widget

    def _watch_presses(self, *, on: bool) -> None:
        app = QApplication.instance()
        if app is None:
            return
        app.installEventFilter(self) if on else app.removeEventFilter(self)

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is self or (widget is not None and self.isAncestorOf(widget))

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not self.isVisible() or new is None:
            return
        if not self._holds(new):
            self._close(hand_over=False)
        elif new is not self:
            self._scroll.ensureWidgetVisible(new, _RING, _RING)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        kind = event.type()
        if watched is self._window and kind is QEvent.Type.Resize:
            self.dismiss()
        elif kind is QEvent.Type.Hide and watched is self._beside:
            self._close(hand_over=False)
        elif kind is QEvent.Type.MouseButtonPress and self._is_outside(watched):
            self.dismiss()
        return False

    def _is_outside(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and not self._holds(watched)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        focused = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in _ENTER and isinstance(focused, QAbstractButton):
            focused.click()
        elif _is_typing(event) or _is_editing(event):
            self._type_behind(event)
        else:
            super().keyPressEvent(event)

    def _type_behind(self, event: QKeyEvent) -> None:
        """Close, and let the letter go where the keyboard was."""
        came_from = self._came_from
        self.dismiss()
        if came_from is not None and came_from is QApplication.focusWidget():
            again = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
            QApplication.postEvent(came_from, again)

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


def _is_typing(event: QKeyEvent) -> bool:
    """Whether a key writes a letter."""
    plain = not event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.MetaModifier
    )
    return plain and event.text().isprintable() and bool(event.text().strip())


def _is_editing(event: QKeyEvent) -> bool:
    """Whether a key erases, pastes or selects all."""
    return event.key() in _ERASES or any(event.matches(keys) for keys in _EDITS)

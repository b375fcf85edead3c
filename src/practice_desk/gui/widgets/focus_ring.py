"""A ring around whatever has the keyboard, outside the control, where its own colours cannot swallow it."""

import shiboken6
from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QEvent, QObject, QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from practice_desk.gui.theme import theme_of

LINE, GAP = 2, 2
OUTSET = LINE + GAP
_RADIUS = 8.0

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_MOVES = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.KeyRelease}
)


class FocusRings(QObject):
    """One for the program: a ring for its window, and for each dialog when it is first in front."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        FocusRing(window)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusWindowChanged.connect(self._on_front)

    def _on_front(self, window: QWindow | None) -> None:
        front = QWidget.find(window.winId()) if window else None
        if isinstance(front, QtWidgets.QDialog) and front.findChild(FocusRing) is None:
            FocusRing(front)


class FocusRing(QWidget):
    """One for each window: ``FocusRing(window)``.  Shown for keyboard focus, hidden for the mouse.

    What covers the whole window has none: there is nothing beside it that could have the keyboard.

    Only the focused control, what it lies in and the window's own input are watched, so that most events of
    the program never pass through here.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._watched: list[QWidget] = []
        self._target: QWidget | None = None
        self._by_keys = False
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        self.hide()
        window.installEventFilter(self)
        self._watch_input()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
            self._on_focus_changed(None, app.focusWidget())

    def target(self) -> QWidget | None:
        """The control ringed now."""
        return self._target if self.isVisible() else None

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        kind = event.type()
        if kind in _KEYS:
            self._by_keys = True
        elif kind is QEvent.Type.MouseButtonPress:
            self._by_keys = False
            self.hide()
        elif kind in _MOVES:
            if watched is self._window and kind is QEvent.Type.Show:
                self._watch_input()
            self._surround()
        return False

    def _watch_input(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        bar = isinstance(new, QtWidgets.QMenuBar)  # which shows by itself where one is
        inside = new is not None and self._window.isAncestorOf(new) and not bar
        self._target = new if inside else None
        step = self._target
        while step is not None and step is not self._window:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        mouse = QApplication.mouseButtons() != QtCore.Qt.MouseButton.NoButton
        if self._target is not None and self._by_keys and not mouse:
            self._surround(show=True)
        else:
            self.hide()

    def _surround(self, show: bool = False) -> None:
        if self._target is None or not shiboken6.isValid(self._target) or not (show or self.isVisible()):
            return
        ring = self._ring_of(self._target).intersected(self._window.rect())
        if not self._target.isVisible() or ring.isEmpty() or ring == self._window.rect():
            self.hide()
            return
        self.setGeometry(ring)
        self.show()
        self.raise_()
        self.update()

    def _ring_of(self, target: QWidget) -> QRect:
        """The outer edge of the ring, in the window's coordinates, cut to the part scrolled into view."""
        rect = (
            target.tabRect(target.currentIndex()) if isinstance(target, QtWidgets.QTabBar) else target.rect()
        )
        outset = -LINE if isinstance(target, QtWidgets.QAbstractItemView) else OUTSET
        ring = rect.translated(target.mapTo(self._window, rect.topLeft()) - rect.topLeft())
        ring.adjust(-outset, -outset, outset, outset)
        step = target.parentWidget()
        while step is not None and step is not self._window:
            parent = step.parentWidget()
            if isinstance(parent, QtWidgets.QAbstractScrollArea) and step is parent.viewport():
                view = QRect(step.mapTo(self._window, step.rect().topLeft()), step.size())
                ring = ring.intersected(view.adjusted(-OUTSET, -OUTSET, OUTSET, OUTSET))
            step = parent
        return ring

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme_of(self).colour("focus"), LINE))
        inset = LINE / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)

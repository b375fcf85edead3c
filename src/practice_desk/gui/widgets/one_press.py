"""A double click is one press: its second half never reaches a button that took the first one's place."""

import shiboken6
from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QMouseEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget


class OnePress(QObject):
    """One for the program: ``OnePress(window)``, once that is shown.

    A press that leads on puts another page under the pointer while the hand is still clicking, and one that
    closes a dialog the window behind it. What the system calls the second press of a double click then does
    nothing, nor does it on the buttons of a footer, which stay and lead further on, on those of a dialog,
    which write, and on any that asks for it by the property ``once``. Elsewhere a button takes as many presses
    as it is given, and texts and lists know their own double clicks.

    Only the input of windows is watched, each from when it is first in front.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._pressed: QAbstractButton | None = None
        self._watch(window.windowHandle())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusWindowChanged.connect(self._watch)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if not isinstance(event, QMouseEvent) or not isinstance(watched, QWindow):
            return False
        if event.type() is QEvent.Type.MouseButtonDblClick:
            return self._leads_elsewhere(_under(watched, event))
        if event.type() is QEvent.Type.MouseButtonPress:
            self._note(_under(watched, event), event)
        return False

    def _note(self, under: QWidget | None, event: QMouseEvent) -> None:
        """The press that makes a double click comes as a press as well, before it: the first one counts."""
        if not event.flags() & QtCore.Qt.MouseEventFlag.MouseEventCreatedDoubleClick:
            self._pressed = under if isinstance(under, QAbstractButton) else None

    def _leads_elsewhere(self, under: QWidget | None) -> bool:
        first = self._pressed
        if first is None:
            return False
        return not shiboken6.isValid(first) or under is not first or _takes_one(first)


def _under(window: QWindow, event: QMouseEvent) -> QWidget | None:
    front = QWidget.find(window.winId())
    return front.childAt(event.position().toPoint()) if front else None


def _takes_one(button: QAbstractButton) -> bool:
    parent = button.parentWidget()
    in_footer = parent is not None and parent.property("role") == "footer"
    writes = isinstance(button, QPushButton) and isinstance(button.window(), QtWidgets.QDialog)
    return in_footer or writes or bool(button.property("once"))

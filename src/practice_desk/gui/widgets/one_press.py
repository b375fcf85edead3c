"""A double click is one press: its second half never reaches a button that took the first one's place."""

import shiboken6
from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QWidget


class OnePress(QObject):
    """One for each window: ``OnePress(window)``, once it is shown.

    A press that leads on puts another page under the pointer while the hand is still clicking. What the
    system calls the second press of a double click then does nothing, nor does it on the buttons of a
    footer, which stay and lead further on. Elsewhere a button takes as many presses as it is given, and
    texts and lists know their own double clicks.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._pressed: QAbstractButton | None = None
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        kind = event.type()
        if kind is QEvent.Type.MouseButtonDblClick:
            return isinstance(event, QMouseEvent) and self._leads_elsewhere(self._under(event))
        if kind is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._note(event)
        return super().eventFilter(watched, event)

    def _note(self, event: QMouseEvent) -> None:
        """The press that makes a double click comes as a press as well, before it: the first one counts."""
        if event.flags() & QtCore.Qt.MouseEventFlag.MouseEventCreatedDoubleClick:
            return
        under = self._under(event)
        self._pressed = under if isinstance(under, QAbstractButton) else None

    def _leads_elsewhere(self, under: QWidget | None) -> bool:
        first = self._pressed
        if first is None:
            return False
        return not shiboken6.isValid(first) or under is not first or _in_footer(first)

    def _under(self, event: QMouseEvent) -> QWidget | None:
        return self._window.childAt(event.position().toPoint())


def _in_footer(button: QWidget) -> bool:
    parent = button.parentWidget()
    return parent is not None and parent.property("role") == "footer"

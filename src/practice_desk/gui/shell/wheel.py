"""The mouse wheel scrolls and never answers: a page scrolled past changes no list, date, number or step."""

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWheelEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

_TURNED = (QtWidgets.QComboBox, QtWidgets.QAbstractSpinBox, QtWidgets.QSlider, QtWidgets.QTabBar)
"""What Qt would turn to another value, and give the keyboard to. An open list is a window of its own."""


class WheelGuard(QObject):
    """One for the program. A wheel over one of these fields goes to what the field lies in.

    Only the input of windows is watched, each from when it is first in front, so that most events of the
    program never pass through here.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusWindowChanged.connect(self._watch)
            self._watch(app.focusWindow())

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if not isinstance(event, QWheelEvent) or not isinstance(watched, QWindow):
            return False
        field = _turned_by(watched, event)
        if field is not None:
            _pass_on(field, event)
        return field is not None


def _turned_by(window: QWindow, event: QWheelEvent) -> QWidget | None:
    """The field under the pointer that would be turned, if there is one."""
    if QApplication.activePopupWidget() is not None:
        return None
    front = QWidget.find(window.winId())
    under = front.childAt(event.position().toPoint()) if front else None
    while under is not None and not under.isWindow():
        if isinstance(under, _TURNED):
            return under
        under = under.parentWidget()
    return None


def _pass_on(field: QWidget, event: QWheelEvent) -> None:
    """Offer it to what the field lies in, outwards, until it is taken."""
    widget = field
    while not widget.isWindow() and (behind := widget.parentWidget()) is not None:
        widget = behind
        moved = _moved_to(widget, event)
        QApplication.sendEvent(widget, moved)
        if moved.isAccepted():
            return


def _moved_to(widget: QWidget, event: QWheelEvent) -> QWheelEvent:
    return QWheelEvent(
        widget.mapFromGlobal(event.globalPosition()),
        event.globalPosition(),
        event.pixelDelta(),
        event.angleDelta(),
        event.buttons(),
        event.modifiers(),
        event.phase(),
        event.inverted(),
        event.source(),
        event.pointingDevice(),
    )

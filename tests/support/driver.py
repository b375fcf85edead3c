"""A person at the window: real clicks and real keys, only on what can be seen and used. It counts."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget


class Driver:
    """``clicks`` and ``keys`` count what the person did; letters of free text are not counted."""

    def __init__(self, wait: Callable[[Callable[[], bool]], None]) -> None:
        self._wait = wait
        self.clicks = 0
        self.keys = 0

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget that is visible, enabled and in view, scrolling to it first."""
        self._reach(widget)
        where = at or _spot(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        self.clicks += 1
        QApplication.processEvents()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        if QApplication.activeWindow() is None:
            next(one for one in QApplication.topLevelWidgets() if one.isVisible()).activateWindow()
            QApplication.processEvents()
        target = QApplication.focusWidget() or QApplication.activeWindow()
        assert target is not None, "nothing has the focus"
        QTest.keyClick(target, key, modifiers)
        self.keys += 1
        QApplication.processEvents()

    def write(self, field: QWidget, text: str) -> None:
        """Type text of any script into a field that is clicked first."""
        self.click(field)
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(field, event)
        QApplication.processEvents()

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until the window has got that far."""
        self._wait(condition)

    def _reach(self, widget: QWidget) -> None:
        assert widget.isVisible(), f"{widget.objectName() or type(widget).__name__} is not shown"
        assert widget.isEnabled(), f"{widget.objectName() or type(widget).__name__} cannot be used"
        if QApplication.activeWindow() is not widget.window():
            widget.window().activateWindow()
            QApplication.processEvents()
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
                QApplication.processEvents()
            parent = parent.parentWidget()


def _spot(widget: QWidget) -> QPoint:
    if isinstance(widget, QAbstractButton):
        return QPoint(min(12, widget.width() // 2), widget.height() // 2)
    return widget.rect().center()

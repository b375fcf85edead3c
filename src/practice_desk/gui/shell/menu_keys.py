"""A key that a menu promises does what the menu says, from inside a text field too."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

_IN_THE_TEXT = (
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.MoveToPreviousWord,
    QKeySequence.StandardKey.MoveToNextWord,
    QKeySequence.StandardKey.MoveToStartOfDocument,
    QKeySequence.StandardKey.MoveToEndOfDocument,
)
"""Undo is first of what is being typed and then of the practice: the field knows. The others are what a Mac
does with the arrows."""


class MenuKeys(QObject):
    """Lets no field claim the key of a menu's action, as Linux fields do with Ctrl+U and Ctrl+E.

    Only while that action can be used: at the lock screen the keys belong to the field.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._actions = [
            action
            for menu in window.menuBar().actions()
            if isinstance(drawer := menu.menu(), QMenu)
            for action in drawer.actions()
        ]
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        sought = event.type() == QEvent.Type.ShortcutOverride
        if not sought or not isinstance(event, QKeyEvent) or not self._promised(event):
            return False
        event.ignore()
        return True

    def _promised(self, event: QKeyEvent) -> bool:
        if any(event.matches(key) for key in _IN_THE_TEXT):
            return False
        keys = QKeySequence(event.keyCombination())
        return any(keys in action.shortcuts() for action in self._actions if action.isEnabled())

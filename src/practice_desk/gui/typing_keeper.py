"""Keeps typed words: a draft half a second after the last key, a commit on leaving the field."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

KEEP_AFTER_MS = 500
_PRESSES = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class TypingKeeper(QObject):
    """Watches text fields of one form.

    ``keep`` is called half a second after the last change, ``commit`` when a changed field is
    left, and by :meth:`flush`. A ``commit`` that returns ``False`` could not be done: what was
    typed stays pending, is kept as a draft if that can be done, and is tried again the next time.
    """

    def __init__(self, parent: QWidget, keep: Callable[[], object], commit: Callable[[], object]) -> None:
        super().__init__(parent)
        self._keep = keep
        self._commit = commit
        self._changed = False
        self._silent = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self._on_pause)

    def watch(self, *fields: QLineEdit | QPlainTextEdit) -> None:
        for field in fields:
            field.textChanged.connect(self._on_change)
            field.installEventFilter(self)
            if isinstance(field, QPlainTextEdit):
                field.viewport().installEventFilter(self)  # what is dropped arrives there

    def silently(self, fill: Callable[[], None]) -> None:
        """Fill fields from code without taking it for typing."""
        self._silent = True
        try:
            fill()
        finally:
            self._silent = False
        self._changed = False
        self._timer.stop()

    @property
    def pending(self) -> bool:
        """Whether something was typed and not committed."""
        return self._changed

    def touch(self) -> None:
        """Something else in the form was changed: treat it like typing."""
        self._on_change()

    def flush(self) -> None:
        """Commit now if anything was typed."""
        self._timer.stop()
        if self._changed:
            self._changed = False
            self._changed = self._commit() is False
            if self._changed:
                self._keep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        sought = event.type() == QEvent.Type.ShortcutOverride
        if sought and _is_spent(watched, event):
            event.ignore()  # nothing of it in the field any more: the history of the practice may have it
            return True
        if _is_second_redo(watched, event):
            event.accept()  # where it is not this computer's own key for it
            if event.type() == QEvent.Type.KeyPress and isinstance(watched, QLineEdit | QPlainTextEdit):
                watched.redo()
            return True
        if isinstance(event, QDropEvent) and event.mimeData().hasUrls():
            event.ignore()  # a file is for the window, not its name for the field
            return True
        if event.type() == QEvent.Type.FocusOut and self._changed:
            self.flush()
        return super().eventFilter(watched, event)

    def _on_change(self) -> None:
        if not self._silent:
            self._changed = True
            self._timer.start()

    def _on_pause(self) -> None:
        if self._changed:
            self._keep()


def _is_second_redo(field: QObject, event: QEvent) -> bool:
    """Whether Ctrl+Y is pressed in a field that has something to do again."""
    if not isinstance(event, QKeyEvent) or not isinstance(field, QLineEdit | QPlainTextEdit):
        return False
    pressed = event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_Y
    steps = field.document() if isinstance(field, QPlainTextEdit) else field
    return pressed and event.type() in _PRESSES and steps.isRedoAvailable()


def _is_spent(field: QObject, event: QEvent) -> bool:
    """Whether undo or redo is asked of a field that has none left."""
    if not isinstance(field, QLineEdit | QPlainTextEdit) or not isinstance(event, QKeyEvent):
        return False
    steps = field.document() if isinstance(field, QPlainTextEdit) else field
    if event.matches(QKeySequence.StandardKey.Undo):
        return not steps.isUndoAvailable()
    return event.matches(QKeySequence.StandardKey.Redo) and not steps.isRedoAvailable()

"""Fields whose words stay hidden until asked for: the eye beside them, and a word about Caps Lock."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from practice_desk.gui.theme import style_type, theme_of


class Eye(QObject):
    """One button that shows or hides what is typed in its fields."""

    def __init__(self, button: QToolButton, *fields: QLineEdit) -> None:
        super().__init__(button)
        self._button = button
        self._fields = fields
        button.setCheckable(True)
        button.toggled.connect(self._show)

    def close(self) -> None:
        """Hide the words again."""
        self._button.setChecked(False)

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in self._fields:
            field.setEchoMode(mode)
        self._button.setProperty("glyph", "eye-off" if shown else "eye")
        style_type(self._button, theme_of(self._button))


class CapsWatch(QObject):
    """Notices Caps Lock from what is typed, as no toolkit tells it on every desktop.

    A capital without Shift, or a small letter with it, can only come from Caps Lock. ``changed``
    says whether it is on, as far as the last letter showed.
    """

    changed = Signal(bool)

    def __init__(self, *fields: QLineEdit) -> None:
        super().__init__(fields[0])
        self._on = False
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._look(event)
        return super().eventFilter(watched, event)

    def _look(self, event: QKeyEvent) -> None:
        if event.key() == QtCore.Qt.Key.Key_CapsLock:
            self._set(False)
            return
        letter = event.text()
        if len(letter) == 1 and letter.lower() != letter.upper():
            shifted = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
            self._set(letter.isupper() != shifted)

    def _set(self, on: bool) -> None:
        if on != self._on:
            self._on = on
            self.changed.emit(on)

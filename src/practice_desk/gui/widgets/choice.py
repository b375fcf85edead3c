"""One answer out of a few: real radio buttons under a drawn face, so that keys and speech come from Qt."""

import re
from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton, QWidget

from practice_desk.gui.parting import part_with

_MNEMONIC = re.compile(r"&(.?)")
"""The mark before the letter that is underlined; a doubled one is the sign itself."""


class ChoiceButton(QRadioButton):
    """A radio button that can be hit anywhere in its box."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def hitButton(self, pos: QPoint, /) -> bool:
        return self.rect().contains(pos)

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.update()


class Choice(QWidget):
    """A question with a few answers, of which at most one is chosen.

    ``chosen(object)`` is what a person chose; setting :attr:`value` is silent.  With an answer in focus
    the digits choose, the arrows move and Delete leaves the question open again (``chosen(None)``), unless it
    is one that always has an answer (:meth:`keep_answered`).
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = ""
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        self._values: list[object] = []
        self._first_key = Qt.Key.Key_1
        self._may_be_open = True

    def keep_answered(self) -> None:
        """A setting, not a question: nobody can leave it open."""
        self._may_be_open = False

    def set_question(self, question: str) -> None:
        """The question in words, spoken with each answer; it is not drawn."""
        self._question = question
        self.setAccessibleName(question)
        self._name_buttons()

    def count_from(self, digit: Literal[0, 1]) -> None:
        """Which digit chooses the first answer; one unless said otherwise."""
        self._first_key = Qt.Key.Key_0 if digit == 0 else Qt.Key.Key_1

    @property
    def value(self) -> object | None:
        """The value chosen, or None while the question is open."""
        index = self._group.checkedId()
        return self._values[index] if index >= 0 else None

    @value.setter
    def value(self, value: object | None) -> None:
        if value is None:
            self.clear()
        elif value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)
        else:
            raise ValueError(f"no such answer: {value!r}")

    def clear(self) -> None:
        """Leave the question open, silently."""
        self._group.setExclusive(False)
        for button in self.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)
        self._let_tab_stop_once()

    def buttons(self) -> list[QAbstractButton]:
        return [self._group.button(index) for index in range(len(self._values))]

    def focus_first(self) -> None:
        """Put the keyboard on the chosen answer, or on the first."""
        target = self._group.checkedButton() or next(iter(self.buttons()), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, values: Iterable[object], buttons: Iterable[ChoiceButton]) -> None:
        for old in self._group.buttons():
            self._group.removeButton(old)
            part_with(old)
        self._values = list(values)
        for index, button in enumerate(buttons):
            self._group.addButton(button, index)
        self._name_buttons()
        self._let_tab_stop_once()

    def _name_buttons(self) -> None:
        for button in self.buttons():
            label = _MNEMONIC.sub(r"\1", button.text())
            button.setAccessibleName(f"{self._question} {label}".strip())

    def _let_tab_stop_once(self) -> None:
        if self._group.checkedButton() is None:
            for button in self.buttons()[1:]:
                button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def _on_clicked(self, _button: QAbstractButton) -> None:
        self.chosen.emit(self.value)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        index = event.key() - self._first_key
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and 0 <= index < len(self._values):
            button = self._group.button(index)
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            button.click()
        elif plain and event.key() == Qt.Key.Key_Delete and self._may_be_open:
            self.clear()
            self.focus_first()
            self.chosen.emit(None)
        else:
            super().keyPressEvent(event)

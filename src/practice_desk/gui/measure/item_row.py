"""One item of a questionnaire in its very words, with its answers."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from practice_desk.gui.forms.ui_measure_item import Ui_MeasureItem


class ItemRow(QWidget):
    """``answered`` carries the place and the answer, ``None`` when it was taken back; ``moved`` asks for the
    next (1) or the previous (-1) item, ``done`` for what the primary button does. Digits choose, from 0."""

    answered = Signal(int, object)
    moved = Signal(int, int)
    done = Signal()

    def __init__(self, place: int, text: str, options: tuple[str, ...], number: str = "") -> None:
        super().__init__()
        self.ui = Ui_MeasureItem()
        self.ui.setupUi(self)
        self.place = place
        self.ui.text.setText(f"{number} {text}".strip())
        self.ui.answer.set_question(text)
        self.ui.answer.set_options([(digit, f"{digit}  {option}") for digit, option in enumerate(options)])
        self.ui.answer.count_from(0)
        self.ui.answer.chosen.connect(lambda value: self.answered.emit(self.place, value))
        for button in self.ui.answer.buttons():
            button.installEventFilter(self)

    def show_answer(self, answer: int | None) -> None:
        self.ui.answer.value = answer

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Backspace:
                self.moved.emit(self.place, -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.done.emit()
                return True
        return super().eventFilter(watched, event)

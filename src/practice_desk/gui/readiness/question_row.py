"""One question of the readiness check with its three answers."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from practice_desk.domain.readiness import Answer, Question
from practice_desk.gui.forms.ui_readiness_row import Ui_ReadinessRow

STACK_BELOW_EM = 34
"""Narrower than this, the answers stand under the question."""


class QuestionRow(QWidget):
    """``answered`` carries the key and the answer, ``None`` when it was taken back;
    ``moved`` asks for the next (1) or the previous (-1) question."""

    answered = Signal(str, object)
    moved = Signal(str, int)

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.ui = Ui_ReadinessRow()
        self.ui.setupUi(self)
        self.key = question.key
        self.ui.text.setText(question.text)
        self.ui.hint.setText(question.hint)
        self.ui.answer.set_question(question.text)
        self.ui.answer.set_options(
            [(Answer.YES, self.tr("Yes")), (Answer.UNSURE, self.tr("Unsure")), (Answer.NO, self.tr("No"))]
        )
        self.ui.answer.chosen.connect(lambda value: self.answered.emit(self.key, value))
        for button in self.ui.answer.buttons():
            button.installEventFilter(self)

    def add_extra(self, widget: QWidget) -> None:
        """Something that belongs to this question, under it."""
        self.ui.extra_box.addWidget(widget)

    def show_answer(self, answer: str | None) -> None:
        self.ui.answer.value = Answer(answer) if answer else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Backspace:
                self.moved.emit(self.key, -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.moved.emit(self.key, 0)
                return True
        return super().eventFilter(watched, event)

    def stack(self, width: int) -> None:
        """Lay the answers beside or under the question."""
        narrow = width < STACK_BELOW_EM * self.fontMetrics().height() / 1.25
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self.ui.row_layout.direction() != wanted:
            self.ui.row_layout.setDirection(wanted)

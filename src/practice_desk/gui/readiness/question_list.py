"""The questions of the check, of which one part is seen at a time, and the way from one to the next."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame

from practice_desk.domain.check import ReadinessCheck
from practice_desk.domain.readiness import QUESTIONS
from practice_desk.gui.forms.ui_readiness import Ui_Readiness
from practice_desk.gui.readiness.question_row import QuestionRow
from practice_desk.gui.soon import soon

_INSET = 40
"""Pixels a row loses to the box around it."""


class QuestionList(QObject):
    """``answered`` carries the key and the answer, ``None`` when it was taken back.

    ``went_on`` and ``went_back`` are keys that lead out of this part.
    """

    answered = Signal(str, object)
    went_on = Signal()
    went_back = Signal()

    def __init__(self, ui: Ui_Readiness, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._part = 1
        self.rows = {question.key: QuestionRow(question) for question in QUESTIONS}
        self._lines: list[QFrame] = []
        for row in self.rows.values():
            line = QFrame()
            line.setProperty("role", "line")
            line.setFixedHeight(1)
            ui.questions_box.addWidget(line)
            ui.questions_box.addWidget(row)
            self._lines.append(line)
            row.answered.connect(self.answered)
            row.moved.connect(self._on_moved)
        ui.questions.installEventFilter(self)

    def fill(self, check: ReadinessCheck) -> None:
        for key, row in self.rows.items():
            row.show_answer(check.answer(key))

    def show_part(self, part: int) -> None:
        """Show the questions of a part, 1 to 3, with a line between them."""
        self._part = part
        first = True
        for question, line in zip(QUESTIONS, self._lines, strict=True):
            here = question.part == part
            self.rows[question.key].setVisible(here)
            line.setVisible(here and not first)
            first = first and not here

    def _keys(self) -> list[str]:
        return [question.key for question in QUESTIONS if question.part == self._part]

    def focus(self, key: str) -> None:
        row = self.rows[key]
        row.ui.answer.focus_first()
        self._ui.scroll.ensureWidgetVisible(row)

    def focus_open(self, check: ReadinessCheck | None) -> None:
        """Put the focus at the first question without an answer; where there is none, at the way on."""
        open_keys = [key for key in self._keys() if check and check.answer(key) is None]
        if open_keys:
            self.focus(open_keys[0])
        else:
            self._ui.next.setFocus()

    def focus_after(self, key: str) -> None:
        keys = self._keys()
        following = keys.index(key) + 1
        if following < len(keys):
            soon(self, lambda: self.focus(keys[following]))
        else:
            soon(self, self._ui.next.setFocus)

    def _on_moved(self, key: str, step: int) -> None:
        if step == 0:
            self.went_on.emit()
            return
        keys = self._keys()
        wanted = keys.index(key) + step
        if 0 <= wanted < len(keys):
            self.focus(keys[wanted])
        elif wanted < 0 and self._part > 1:
            self.went_back.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ui.questions and isinstance(event, QResizeEvent):
            for row in self.rows.values():
                row.stack(event.size().width() - _INSET)
        return super().eventFilter(watched, event)

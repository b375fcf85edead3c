"""Talk first: what to find together before anything goes home."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from practice_desk.domain.check import ReadinessCheck
from practice_desk.domain.readiness import Lean, opening_questions
from practice_desk.gui.against import AgainstLine
from practice_desk.gui.forms.ui_talk_first import Ui_TalkFirst
from practice_desk.gui.readiness.reasons import fill_lines
from practice_desk.gui.tidy import keep_lines, keep_measure, weigh_alike
from practice_desk.gui.typing_keeper import TypingKeeper
from practice_desk.gui.widgets.foot import fold_foot
from practice_desk.gui.workplace import Workplace


class TalkPage(QWidget):
    """``kept`` follows the note being kept; ``anyway`` carries the line of why."""

    kept = Signal()
    anyway = Signal(str)
    hold_asked = Signal()
    back_asked = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.ui = Ui_TalkFirst()
        self.ui.setupUi(self)
        keep_lines(self.ui.note, 3)
        keep_measure(self.ui.scroll)
        fold_foot(self.ui.footer)
        self._check: ReadinessCheck | None = None
        self._typing = TypingKeeper(self, self._on_note, self._on_note)
        self._typing.watch(self.ui.note)
        self.ui.keep.clicked.connect(self.go_on)
        self.ui.back.clicked.connect(self.back_asked)
        self.ui.hold.clicked.connect(self.hold_asked)
        self._against = AgainstLine(self, self.ui, workplace)
        self._against.given.connect(self.anyway)
        self.ui.anyway.clicked.connect(self._against.ask)

    def show_check(self, check: ReadinessCheck) -> None:
        self._check = check
        outcome = self._workplace.desk.readiness.outcome(check)
        theme = self._workplace.theme
        deciding = [reason for reason in outcome.reasons if reason.toward is Lean.TALK_FIRST]
        reasons = [reason.text for reason in deciding or outcome.reasons[:2]]
        fill_lines(self.ui.rests_box, reasons, "message-circle", "consider", theme)
        fill_lines(self.ui.instead_box, outcome.instead, "users", "accent", theme)
        self.ui.open_card.setVisible(bool(opening_questions(outcome)))
        fill_lines(self.ui.open_box, opening_questions(outcome), "quote", "text2", theme)
        self._typing.silently(lambda: self.ui.note.setPlainText(check.next_time))
        self.ui.against_row.setVisible(self._against.show(check.client_id))
        weigh_alike(self.ui.hold, self.ui.keep)
        self.ui.note.setFocus()

    def _on_note(self) -> bool:
        readiness, note = self._workplace.desk.readiness, self.ui.note.toPlainText()

        def change() -> None:
            if self._check:
                self._check = readiness.set_next_time(self._check, note)

        return self._workplace.keep(change)

    def leave(self) -> None:
        self._typing.flush()
        self._against.leave()

    def taken(self) -> None:
        """The decision is on record, with the line of why."""
        self._against.taken()

    def go_on(self) -> None:
        self._typing.flush()
        if not self._typing.pending:
            self.kept.emit()

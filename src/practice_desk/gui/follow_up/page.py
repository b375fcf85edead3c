"""Follow up: how the last assignment went, asked with curiosity."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from practice_desk.domain.assignment import Assignment
from practice_desk.domain.change import Change
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.log.tracker import tracker_of
from practice_desk.gui.client.their_words import WordsQuestion
from practice_desk.gui.follow_up.found_box import CARD_INSET, FoundBox, TrackingPart
from practice_desk.gui.follow_up.said_card import SaidCard
from practice_desk.gui.follow_up.since_card import SinceCard
from practice_desk.gui.forms.ui_follow_up import Ui_FollowUp
from practice_desk.gui.log.log_dialog import open_log
from practice_desk.gui.soon import soon
from practice_desk.gui.tidy import FoldingRow, keep_measure
from practice_desk.gui.typing_keeper import TypingKeeper
from practice_desk.gui.widgets.foot import fold_foot
from practice_desk.gui.workplace import Step, Workplace
from practice_desk.services.follow_up import ToAsk
from practice_desk.services.log import LogSheet


class FollowUpPage(QWidget):
    """See :class:`practice_desk.gui.shell.page.ClientPage`."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.ui = Ui_FollowUp()
        self.ui.setupUi(self)
        self._client_id = ""
        self._asked = ToAsk(None, None, (), 0, None)
        self._writing = False
        self._since = SinceCard(self.ui, workplace, self)
        self._said = SaidCard(self.ui, self)
        keep_measure(self.ui.scroll)
        FoldingRow(self.ui.scroll, self.ui.since_foot, CARD_INSET)
        fold_foot(self.ui.footer)
        self._typing = TypingKeeper(self, self._keep, self._commit)
        self._typing.watch(self.ui.words, self.ui.learned)
        self.found = FoundBox(self._typing, self.ui.scroll, workplace.theme)
        self.ui.found_box.addWidget(self.found)
        self.words_question = WordsQuestion(workplace)
        self.ui.words_box.addWidget(self.words_question)
        self._connect()

    def _connect(self) -> None:
        self._since.other_asked.connect(self._on_other)
        self._said.answered.connect(self._on_answer)
        self.found.chosen.connect(self._on_answer)
        self.found.log_asked.connect(self._on_log)
        self.ui.close_unasked.clicked.connect(self._on_close_unasked)
        self.ui.next.clicked.connect(self.go_on)
        self.ui.finish_later.clicked.connect(self._workplace.navigator.show_today)

    # the page protocol

    def show_client(self, client_id: str) -> None:
        self._client_id = client_id
        self._asked = self._first_to_ask()
        self._since.begin()
        self._said.begin()
        self._typing.silently(self._fill)
        if self._asked.assignment and not self._asked.follow_up:
            self.ui.outcome.focus_first()
            soon(self, lambda: self.ui.scroll.verticalScrollBar().setValue(0))
        else:
            self.ui.next.setFocus()

    def _first_to_ask(self) -> ToAsk:
        """What was not asked about yet comes before what was."""
        to_ask = self._workplace.desk.follow_ups.to_ask
        first = to_ask(self._client_id)
        if first.follow_up:
            others = (to_ask(self._client_id, other.id) for other in first.others)
            return next((one for one in others if one.follow_up is None), first)
        return first

    def leave(self) -> None:
        self._typing.flush()
        self.words_question.flush()

    def refresh(self, change: Change) -> None:
        if "log_entry" in change.nouns:
            self._say_log()
        if ("follow_up" in change.nouns or "assignment" in change.nouns) and not self._writing:
            self._ask_again()
            if not self._typing.pending:
                self._typing.silently(self._fill)

    def _ask_again(self) -> None:
        subject = self._asked.assignment.id if self._asked.assignment else None
        self._asked = self._workplace.desk.follow_ups.to_ask(self._client_id, subject, self._day())

    def go_on(self) -> None:
        self._workplace.navigator.go(Step.READINESS)

    def go_back(self) -> None:
        self._workplace.navigator.show_today()

    # filling

    def _fill(self) -> None:
        asked, follow_up = self._asked, self._asked.follow_up
        self._since.fill(self._client_id, asked)
        if asked.assignment is None:
            return
        self._said.fill(follow_up, asked.barriers)
        self.words_question.hide()
        self._fill_words(asked.assignment, follow_up)

    def _fill_words(self, assignment: Assignment, follow_up: FollowUp | None) -> None:
        kept = self._workplace.desk.drafts.kept(self._form(), self._asked.asked_at)
        self.found.show_found(assignment.shape, follow_up.found if follow_up else None, kept)
        self._say_log()
        self._said.fill_words(follow_up, kept)

    def _on_other(self, assignment_id: str) -> None:
        self._typing.flush()
        self._asked = self._workplace.desk.follow_ups.to_ask(self._client_id, assignment_id)
        self._said.begin()
        self._typing.silently(self._fill)
        self.ui.outcome.focus_first()

    # answering

    def _on_answer(self) -> None:
        assignment, noted = self._asked.assignment, self._asked.follow_up
        if assignment is None:
            return
        if self._said.outcome is None:
            words = self.tr("Choose how it went first; then this is kept with it.")
            if noted:
                self._said.outcome = noted.outcome
                words = self.tr("What is noted stays. Choose another answer, or take it back with Undo.")
            self._workplace.navigator.say(words)
            return
        self._said.fit()
        self._write(assignment)
        self._ask_for_words()

    def _ask_for_words(self) -> None:
        """Once, where it sat badly: what they would rather call it, and what to steer clear of."""
        if self._said.sat_badly and self._workplace.desk.clients.words_to_ask(self._client_id):
            self.words_question.ask(self._client_id)

    def _write(self, assignment: Assignment) -> bool:
        """Note all that stands here, and show what is stored: of what was refused before, nothing comes back."""
        form, since = self._form(), self._asked.asked_at
        noted = self._note(assignment)
        if noted:
            forget = self._workplace.desk.drafts.forget
            self._workplace.keep(lambda: forget(form, since))
            self._ask_again()
            self._typing.silently(self._fill)
        return noted

    def _note(self, assignment: Assignment) -> bool:
        said, previous = self._said.said(self.found.found()), self._asked.follow_up
        if previous:
            said = replace(said, acute=previous.acute)
        day, note = self._day(), self._workplace.desk.follow_ups.note
        self._writing = True
        try:
            return self._workplace.attempt(lambda: note(assignment.id, said, day)) is not None
        finally:
            self._writing = False

    def _day(self) -> date | None:
        """The day of the note that is being changed; after midnight that is yesterday."""
        return self._asked.follow_up.day if self._asked.follow_up else None

    def _commit(self) -> bool:
        assignment = self._asked.assignment
        if assignment and self._said.outcome is not None:
            return self._write(assignment)
        return self._keep()

    def _keep(self) -> bool:
        fields = {"words": self.ui.words.toPlainText(), "learned": self.ui.learned.toPlainText()}
        fields |= self.found.typed()
        drafts, form = self._workplace.desk.drafts, self._form()
        return self._workplace.keep(lambda: drafts.keep(form, self._client_id, fields))

    def _form(self) -> str:
        subject = self._asked.assignment.id if self._asked.assignment else "none"
        return f"follow_up:{subject}"

    # the log of what was watched

    def _sheet(self) -> LogSheet | None:
        assignment = self._asked.assignment
        if assignment is None or tracker_of(assignment) is None:
            return None
        return self._workplace.desk.logs.sheet(assignment.id)

    def _say_log(self) -> None:
        if isinstance(self.found.part, TrackingPart):
            self.found.part.show_log(self._sheet())

    def _on_log(self) -> None:
        """Open the log; what it says afterwards goes into the fields that have nothing else in them."""
        before, part = self._sheet(), self.found.part
        if before is None or not isinstance(part, TrackingPart):
            return
        self._typing.flush()
        open_log(self._workplace, before.assignment.id)
        after = self._sheet()
        if after is not None and after.entries != before.entries:
            part.take_over(before, after)
            self._typing.flush()
        self._say_log()

    def _on_close_unasked(self) -> None:
        assignment = self._asked.assignment
        if assignment:
            close = self._workplace.desk.follow_ups.close_unasked
            self._workplace.attempt(lambda: close(assignment.id))
            self.show_client(self._client_id)

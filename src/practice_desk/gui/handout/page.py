"""Handout: the page as it will be on paper, and the ways to hand it over."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from practice_desk.domain.assignment import Assignment, AssignmentState, HandedOver
from practice_desk.domain.change import Change
from practice_desk.domain.days import long_day
from practice_desk.domain.handout import PageChoices
from practice_desk.domain.practice import Paper
from practice_desk.gui.forms.ui_handout import Ui_Handout
from practice_desk.gui.handout.check_line import CheckLine
from practice_desk.gui.handout.page_view import PageView
from practice_desk.gui.theme import style_type
from practice_desk.gui.widgets.foot import fold_foot
from practice_desk.gui.workplace import Step, Workplace
from practice_desk.services.plan import Plan


class HandoutPage(QWidget):
    """See :class:`practice_desk.gui.shell.page.ClientPage`."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.ui = Ui_Handout()
        self.ui.setupUi(self)
        fold_foot(self.ui.footer)
        self._client_id = ""
        self._assignment: Assignment | None = None
        self.ui.paper.set_question(self.ui.paper_title.text())
        self.ui.paper.set_options([(Paper.A4, "A4"), (Paper.LETTER, "Letter"), (Paper.A5, "A5")])
        self.ui.paper.keep_answered()
        self.ui.boxes.setChecked(True)
        self.ui.signature.setChecked(True)
        self.view = PageView(workplace, self.ui, self)
        self._check_line = CheckLine(self, self.ui, workplace)
        self._connect()

    def _connect(self) -> None:
        for tick in (self.ui.first_name, self.ui.boxes, self.ui.signature, self.ui.large_print):
            tick.toggled.connect(lambda _on: self._render())
        self.ui.paper.chosen.connect(lambda _paper: self._render())
        self.ui.print.clicked.connect(self.go_on)
        self.ui.save_pdf.clicked.connect(self.save_pdf)
        self.ui.told.clicked.connect(lambda: self._on_told())
        self.ui.copy_text.clicked.connect(self.view.copy_text)
        self.ui.back.clicked.connect(self.go_back)
        self.ui.finish_later.clicked.connect(self._workplace.navigator.show_today)
        self.ui.see_notes.clicked.connect(self.go_back)
        self.ui.write.clicked.connect(self.go_back)

    # the page protocol

    def show_client(self, client_id: str) -> None:
        if client_id != self._client_id:
            self._choose_afresh()
        self._client_id = client_id
        self._assignment = self._find()
        practice = self._workplace.desk.practice.current()
        self.ui.paper.value = practice.paper
        signed = bool(practice.signature or practice.phone)
        self.ui.signature.setEnabled(signed)
        self.ui.signature.setToolTip("" if signed else self.tr("Add your name and number in Settings first."))
        self._fill()
        self._render()
        self.ui.print.setFocus()

    def _choose_afresh(self) -> None:
        """Paper gets lost, so a name is put on it for one client at a time."""
        for tick in (self.ui.first_name, self.ui.large_print):
            tick.blockSignals(True)
            tick.setChecked(False)
            tick.blockSignals(False)

    def _find(self) -> Assignment | None:
        assignments = self._workplace.desk.assignments
        today = self._workplace.desk.today.date()
        written = assignments.in_writing(self._client_id)
        if written and written.what:
            return written
        running = [one for one in assignments.running(self._client_id) if one.set_on]
        fresh = [one for one in running if one.set_on == today]
        return next(iter([*fresh[::-1], *running[::-1]]), None)

    def leave(self) -> None:
        self.view.leave()
        self._check_line.leave()

    def refresh(self, change: Change) -> None:
        if change.nouns & {"assignment", "readiness", "client", "practice"}:
            before, self._assignment = self._assignment, self._find()
            if before and _is_written_anew(before, self._assignment):
                self.go_back()  # what was taken back, or put in its place, is seen where it was written
            else:
                self._fill()

    def go_on(self) -> None:
        if self._assignment is None:
            self.go_back()
        elif self._assignment.state is AssignmentState.RUNNING and self._is_fresh():
            self._workplace.navigator.show_today()
        else:
            self.print_page()

    def go_back(self) -> None:
        self._workplace.navigator.go(Step.ASSIGNMENT)

    # filling

    def _is_fresh(self) -> bool:
        return bool(self._assignment and self._assignment.set_on == self._workplace.desk.today.date())

    def _fill(self) -> None:
        there = self._assignment is not None
        self.ui.empty_card.setVisible(not there)
        self.ui.preview.setVisible(there)
        self.ui.options.setVisible(there)
        for button in (self.ui.told, self.ui.copy_text, self.ui.save_pdf):
            button.setVisible(there)
        self.ui.print.setVisible(there)
        self._say_state()
        self._say_check()
        self._say_notes()

    def _say_state(self) -> None:
        done = self._assignment is not None and self._assignment.state is AssignmentState.RUNNING
        self.ui.done_card.setVisible(done)
        fresh = done and self._is_fresh()
        self.ui.print.setText(self.tr("Back to Today") if fresh else self.tr("Print"))
        self.ui.print.setProperty("glyph", "sun" if fresh else "printer")
        style_type(self.ui.print, self._workplace.theme)
        self.ui.told.setVisible(self._assignment is not None and not done)
        if not done:
            return
        following = self._workplace.desk.visits.next_for(self._client_id)
        words = self.tr("It is with them now.") if fresh else self.tr("This one is running.")
        if following:
            words += " " + self.tr("You’ll ask how it went on {day}.").format(day=long_day(following.day))
        self.ui.done_words.setText(words)

    def _say_check(self) -> None:
        writing = self._assignment is not None and self._assignment.state is not AssignmentState.RUNNING
        self._check_line.show(self._client_id, writing=writing)

    def _say_notes(self) -> None:
        count = 0
        if self._assignment and self._assignment.state is not AssignmentState.RUNNING:
            plan = Plan.of(self._assignment)
            reading = self._workplace.desk.readings.read(self._client_id, self._assignment.id, plan)
            count = len(reading.notes)
        self.ui.open_notes.setVisible(count > 0)
        words = self.tr("One note is still open.") if count == 1 else self.tr("{count} notes are still open.")
        self.ui.open_notes_words.setText(words.format(count=count))

    # the page itself

    def _choices(self) -> PageChoices:
        paper = self.ui.paper.value
        return PageChoices(
            self.ui.first_name.isChecked(),
            self.ui.boxes.isChecked(),
            self.ui.signature.isChecked() and self.ui.signature.isEnabled(),
            self.ui.large_print.isChecked(),
            paper if isinstance(paper, Paper) else Paper.A4,
        )

    def _render(self) -> None:
        subject = self._assignment.id if self._assignment else ""
        page = self._workplace.desk.handouts.page(subject, self._choices()) if subject else None
        self.view.show(page, subject)

    # handing over

    def print_page(self) -> None:
        """Print the page as it is chosen, and note it as handed over."""
        subject = self._assignment
        if subject:
            self._with_why(
                subject, lambda: self.view.print(lambda: self._hand_over(subject, HandedOver.PRINTED))
            )

    def save_pdf(self) -> None:
        """Save the page as it is chosen where the therapist says, and note it as handed over."""
        subject = self._assignment
        if subject:
            self._with_why(subject, lambda: self.view.save(lambda: self._on_saved(subject)))

    def _on_saved(self, subject: Assignment) -> None:
        if subject.state is AssignmentState.RUNNING:
            self._workplace.navigator.say(self.tr("Saved."))
        else:
            self._hand_over(subject, HandedOver.PDF)

    def _on_told(self) -> None:
        subject = self._assignment
        if subject:
            self._with_why(subject, lambda: self._hand_over(subject, HandedOver.TOLD))

    def _with_why(self, subject: Assignment, act: Callable[[], object]) -> None:
        """A page that is theirs already was decided on; any other may go against today's check."""
        if subject.state is AssignmentState.RUNNING:
            act()
        else:
            self._check_line.with_why(act)

    def _hand_over(self, present: Assignment, how: HandedOver) -> None:
        """Note it for the very assignment whose page it was, whoever is open by now."""
        if present.state is not AssignmentState.RUNNING:
            hand_over = self._workplace.desk.assignments.hand_over
            if self._workplace.attempt(lambda: hand_over(present.id, how)):
                self._assignment = self._find()
                self._fill()
                self.ui.print.setFocus()


def _is_written_anew(before: Assignment, now: Assignment | None) -> bool:
    """Whether a page that was ready to hand over has other words now, or none."""
    if before.state is not AssignmentState.READY:
        return False
    if now is None or now.id != before.id:
        return True
    return now.state is AssignmentState.DRAFT or Plan.of(now) != Plan.of(before)

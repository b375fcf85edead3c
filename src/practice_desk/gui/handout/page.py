"""Handout: the page as it will be on paper, and the ways to hand it over."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from practice_desk.domain.assignment import Assignment, AssignmentState, HandedOver
from practice_desk.domain.change import Change
from practice_desk.domain.days import long_day
from practice_desk.domain.handout import Handout, PageChoices
from practice_desk.domain.practice import Paper
from practice_desk.domain.refused import Refused
from practice_desk.gui.forms.ui_handout import Ui_Handout
from practice_desk.gui.widgets.foot import fold_foot
from practice_desk.gui.workplace import Step, Workplace
from practice_desk.machine.files import write_out
from practice_desk.machine.printing import PRINT_DOTS, print_images, suggested_name
from practice_desk.ports.pages import PageImage
from practice_desk.services.assignment import Plan

_WIDTH_INCHES = {Paper.A4: 210 / 25.4, Paper.LETTER: 8.5, Paper.A5: 148 / 25.4}
WIDEST = 520
NARROWEST = 280


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
        self._handout: Handout | None = None
        self._pdf = b""
        self._asked_for = 0
        self._shown_of = ""
        self._skipped: set[str] = set()
        self.ui.paper.set_question(self.ui.paper_title.text())
        self.ui.paper.set_options([(Paper.A4, "A4"), (Paper.LETTER, "Letter"), (Paper.A5, "A5")])
        self.ui.boxes.setChecked(True)
        self.ui.signature.setChecked(True)
        self._resizing = QTimer(self)
        self._resizing.setSingleShot(True)
        self._resizing.setInterval(150)
        self._resizing.timeout.connect(self._on_resized)
        self._connect()

    def _connect(self) -> None:
        for tick in (self.ui.first_name, self.ui.boxes, self.ui.signature, self.ui.large_print):
            tick.toggled.connect(lambda _on: self._render())
        self.ui.paper.chosen.connect(lambda _paper: self._render())
        self.ui.print.clicked.connect(self.go_on)
        self.ui.save_pdf.clicked.connect(self.save_pdf)
        self.ui.told.clicked.connect(lambda: self._on_told())
        self.ui.copy_text.clicked.connect(self.copy_text)
        self.ui.back.clicked.connect(self.go_back)
        self.ui.finish_later.clicked.connect(self._workplace.navigator.show_today)
        self.ui.do_check.clicked.connect(lambda: self._workplace.navigator.go(Step.READINESS))
        self.ui.skip_check.clicked.connect(self._on_skip)
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
        """Nothing is typed here, and nothing is laid out for a page that is left."""
        self._resizing.stop()

    def refresh(self, change: Change) -> None:
        if change.nouns & {"assignment", "readiness", "client", "practice"}:
            self._assignment = self._find()
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
        self.ui.told.setVisible(self._assignment is not None and not done)
        if not done:
            return
        following = self._workplace.desk.visits.next_for(self._client_id)
        words = self.tr("It is with them now.") if fresh else self.tr("This one is running.")
        if following:
            words += " " + self.tr("You’ll ask how it went on {day}.").format(day=long_day(following.day))
        self.ui.done_words.setText(words)

    def _say_check(self) -> None:
        check = self._workplace.desk.readiness.check_for_today(self._client_id)
        writing = self._assignment is not None and self._assignment.state is not AssignmentState.RUNNING
        self.ui.no_check.setVisible(writing and check.result is None and self._client_id not in self._skipped)

    def _say_notes(self) -> None:
        count = 0
        if self._assignment and self._assignment.state is not AssignmentState.RUNNING:
            plan = Plan.of(self._assignment)
            reading = self._workplace.desk.assignments.read(self._client_id, self._assignment.id, plan)
            count = len(reading.notes)
        self.ui.open_notes.setVisible(count > 0)
        words = self.tr("One note is still open.") if count == 1 else self.tr("{count} notes are still open.")
        self.ui.open_notes_words.setText(words.format(count=count))

    def _on_skip(self) -> None:
        self._skipped.add(self._client_id)
        self.ui.no_check.hide()

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
        self._asked_for += 1
        self._pdf = b""
        self._handout = None
        subject = self._assignment.id if self._assignment else ""
        if subject != self._shown_of:
            self._put_away()
        self._shown_of = subject
        if not subject:
            return
        handouts = self._workplace.desk.handouts
        handout = self._handout = handouts.page(subject, self._choices())
        number, dots = self._asked_for, self._dots(handout.choices.paper)

        def make() -> tuple[bytes, Sequence[PageImage], tuple[str, ...]]:
            pdf = handouts.pdf(handout)
            return pdf, handouts.images(pdf, dots), handouts.unprintable(handout)

        self._workplace.runner.run(make, lambda made: self._show(number, *made), self._on_refused)

    def _put_away(self) -> None:
        """Another page is coming: the one before it, perhaps another client's, is not shown any longer."""
        self.ui.preview.clear()
        self.ui.preview.setAccessibleDescription("")

    def _dots(self, paper: Paper) -> float:
        return self._page_width() * self.devicePixelRatioF() / _WIDTH_INCHES[paper]

    def _page_width(self) -> int:
        """As wide as fits beside the choices, or above them where that is too little."""
        room = self.ui.scroll.width() - self.ui.scroll.verticalScrollBar().sizeHint().width()
        beside = room - self.ui.options.sizeHint().width() - 70
        stacked = beside < NARROWEST
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.ui.preview_row.setDirection(down if stacked else across)
        return max(NARROWEST, min(WIDEST, room - 60 if stacked else beside))

    def _show(
        self, number: int, pdf: bytes, images: Sequence[PageImage], unprintable: tuple[str, ...]
    ) -> None:
        if number != self._asked_for:
            return
        self._pdf = pdf
        self.ui.preview.setPixmap(_stacked(images, self.devicePixelRatioF()))
        self.ui.preview.setAccessibleDescription(
            self._workplace.desk.handouts.text(self._handout) if self._handout else ""
        )
        words = self.tr("This page cannot show: {what}. Copy it as text instead.")
        self.ui.unprintable.setText(words.format(what=", ".join(unprintable)) if unprintable else "")
        self.ui.unprintable.setVisible(bool(unprintable))

    def _on_refused(self, refusal: Refused) -> None:
        self._workplace.navigator.say(refusal.words)

    # handing over

    def print_page(self) -> None:
        """Print the page as it is chosen, and note it as handed over."""
        handout, shown, subject = self._handout, self._pdf, self._assignment
        if handout is None or subject is None:
            return
        paper = handout.choices.paper

        def send(images: Sequence[PageImage]) -> None:
            if print_images(images, paper, self, self._workplace.ask.printer):
                self._hand_over(subject, HandedOver.PRINTED)

        handouts = self._workplace.desk.handouts
        self._workplace.runner.run(
            lambda: handouts.images(shown or handouts.pdf(handout), PRINT_DOTS), send, self._on_refused
        )

    def save_pdf(self) -> None:
        """Save the page as it is chosen where the therapist says, and note it as handed over."""
        handout, shown, subject = self._handout, self._pdf, self._assignment
        if handout is None or subject is None:
            return
        name = suggested_name(self._workplace.desk.today.date())
        place = self._workplace.ask.save_to(self, self.tr("Save the page"), name, self.tr("PDF (*.pdf)"))
        if place is None:
            return
        pdf = self._workplace.desk.handouts.pdf
        place = _with_ending(place)
        self._workplace.runner.run(
            lambda: write_out(place, shown or pdf(handout)),
            lambda _nothing: self._on_saved(subject),
            self._on_refused,
        )

    def _on_saved(self, subject: Assignment) -> None:
        if subject.state is AssignmentState.RUNNING:
            self._workplace.navigator.say(self.tr("Saved."))
        else:
            self._hand_over(subject, HandedOver.PDF)

    def _on_told(self) -> None:
        if self._assignment:
            self._hand_over(self._assignment, HandedOver.TOLD)

    def copy_text(self) -> None:
        if self._handout:
            QGuiApplication.clipboard().setText(self._workplace.desk.handouts.text(self._handout))
            self._workplace.navigator.say(self.tr("Copied as text."))

    def _hand_over(self, present: Assignment, how: HandedOver) -> None:
        """Note it for the very assignment whose page it was, whoever is open by now."""
        if present.state is not AssignmentState.RUNNING:
            hand_over = self._workplace.desk.assignments.hand_over
            if self._workplace.attempt(lambda: hand_over(present.id, how)):
                self._assignment = self._find()
                self._fill()
                self.ui.print.setFocus()

    def _on_resized(self) -> None:
        if self.isVisible():
            self._render()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._resizing.start()


def _with_ending(place: Path) -> Path:
    return place if place.suffix.lower() == ".pdf" else place.with_name(place.name + ".pdf")


def _stacked(images: Sequence[PageImage], ratio: float) -> QPixmap:
    """Pages one under the other, each with a thin edge."""
    gap = round(12 * ratio)
    width = max(image.width for image in images)
    height = sum(image.height for image in images) + gap * (len(images) - 1)
    sheet = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    sheet.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sheet)
    painter.setPen(QColor(128, 128, 128, 90))
    from_top = 0
    for image in images:
        page = QImage(image.pixels, image.width, image.height, 4 * image.width, QImage.Format.Format_RGBA8888)
        painter.drawImage(0, from_top, page)
        painter.drawRect(0, from_top, image.width - 1, image.height - 1)
        from_top += image.height + gap
    painter.end()
    pixmap = QPixmap.fromImage(sheet)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap

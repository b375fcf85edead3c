"""Follow up: how the last assignment went, asked with curiosity."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import Assignment, minutes_words, often_words
from practice_desk.domain.change import Change
from practice_desk.domain.days import named_day, short_day
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.likely import likely_first
from practice_desk.domain.log.tracker import tracker_of
from practice_desk.domain.their_words import in_short
from practice_desk.gui.client.their_words import WordsQuestion
from practice_desk.gui.follow_up.found_box import CARD_INSET, FoundBox, TrackingPart
from practice_desk.gui.forms.ui_follow_up import Ui_FollowUp
from practice_desk.gui.log.log_dialog import open_log
from practice_desk.gui.soon import soon
from practice_desk.gui.theme import style_type
from practice_desk.gui.tidy import FoldingRow, clear, keep_lines, keep_measure
from practice_desk.gui.typing_keeper import TypingKeeper
from practice_desk.gui.widgets.foot import fold_foot
from practice_desk.gui.workplace import Step, Workplace
from practice_desk.services.follow_up import Said, ToAsk
from practice_desk.services.log import LogSheet

COMMON = 8
"""Barriers shown before *More reasons*."""
_OUTCOMES = (
    (HowItWent.DID, "Did it", "sun"),
    (HowItWent.SOME, "Some of it", "circle-dashed"),
    (HowItWent.TOO_MUCH, "It was too much", "weight"),
    (HowItWent.NOT, "It didn’t happen", "cloud"),
    (HowItWent.NOT_ASKED, "Not asked today", "message-circle"),
)
_LIKE_SCHOOL = {"B_BORING", "B_PRESSURE"}
"""Barriers that can come from what it is called: like paperwork, or like being told what to do."""
_WORSE = "B_WORSE"
"""Among what can be ticked when it was not all of it; asked on its own when it was."""
_HINDERED = (HowItWent.SOME, HowItWent.TOO_MUCH, HowItWent.NOT)


class FollowUpPage(QWidget):
    """See :class:`practice_desk.gui.shell.page.ClientPage`."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.ui = Ui_FollowUp()
        self.ui.setupUi(self)
        self._client_id = ""
        self._asked = ToAsk(None, None, (), 0, None)
        self._all_barriers = False
        self._saying = ""
        self._writing = False
        self._fill_fixed()
        self._typing = TypingKeeper(self, self._keep, self._commit)
        self._typing.watch(self.ui.words, self.ui.learned)
        self.found = FoundBox(self._typing, self.ui.scroll, workplace.theme)
        self.ui.found_box.addWidget(self.found)
        self.words_question = WordsQuestion(workplace)
        self.ui.words_box.addWidget(self.words_question)
        self._connect()

    def _fill_fixed(self) -> None:
        self.ui.outcome.set_question(self.ui.outcome_title.text())
        self.ui.outcome.set_options([(value, self.tr(words), icon) for value, words, icon in _OUTCOMES])
        self.ui.barriers.set_question(self.ui.barriers_title.text())
        for scale, title, low, high in (
            (self.ui.useful, self.ui.useful_title, self.tr("not at all"), self.tr("very")),
            (self.ui.hard, self.ui.hard_title, self.tr("easy"), self.tr("very hard")),
            (self.ui.amount, self.ui.amount_title, self.tr("none"), self.tr("all")),
            (self.ui.distress_before, self.ui.distress_before_title, self.tr("none"), self.tr("the most")),
            (self.ui.distress_after, self.ui.distress_after_title, self.tr("none"), self.tr("the most")),
        ):
            scale.set_question(title.text())
            scale.set_captions(low, high)
        keep_lines(self.ui.words, 2)
        keep_lines(self.ui.learned, 2)
        keep_measure(self.ui.scroll)
        FoldingRow(self.ui.scroll, self.ui.since_foot, CARD_INSET)
        fold_foot(self.ui.footer)

    def _connect(self) -> None:
        self.ui.outcome.chosen.connect(lambda _outcome: self._on_answer())
        self.ui.barriers.changed.connect(lambda _codes: self._on_answer())
        self.ui.worse.clicked.connect(lambda _ticked: self._on_answer())
        self.found.chosen.connect(self._on_answer)
        self.found.log_asked.connect(self._on_log)
        for scale in (
            self.ui.useful,
            self.ui.hard,
            self.ui.amount,
            self.ui.distress_before,
            self.ui.distress_after,
        ):
            scale.changed.connect(lambda _value: self._on_answer())
        self.ui.more_barriers.clicked.connect(self._on_more_barriers)
        self.ui.more_asked.clicked.connect(lambda: self._show_more(shown=not self.ui.more_box.isVisible()))
        self.ui.close_unasked.clicked.connect(self._on_close_unasked)
        self.ui.next.clicked.connect(self.go_on)
        self.ui.finish_later.clicked.connect(self._workplace.navigator.show_today)

    # the page protocol

    def show_client(self, client_id: str) -> None:
        self._client_id = client_id
        self._asked = self._first_to_ask()
        self._all_barriers = False
        self._saying = ""
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
        assignment, follow_up = self._asked.assignment, self._asked.follow_up
        self.ui.since_card.setVisible(assignment is not None)
        self.ui.asked.setVisible(assignment is not None)
        self.ui.empty_card.setVisible(assignment is None)
        self._fill_others()
        if assignment is None:
            self._say_empty()
            self.ui.unasked_card.hide()
            return
        self._fill_since(assignment)
        self._say_unasked()
        self._fill_answers(follow_up)

    def _say_empty(self) -> None:
        rest = self._asked.rest
        if rest:
            self.ui.empty.setText(self.tr("The week was left free. How are they?"))
            since = self.tr("Left free since {day}.").format(day=short_day(rest.day))
            self.ui.empty_more.setText(since)
        else:
            self.ui.empty.setText(self.tr("Nothing was set last time, so nothing to follow up on."))
            self.ui.empty_more.setText("")
        self.ui.empty_more.setVisible(bool(self.ui.empty_more.text()))

    def _fill_since(self, assignment: Assignment) -> None:
        goal = next(
            (g for g in self._workplace.desk.goals.of_client(self._client_id) if g.id == assignment.goal_id),
            None,
        )
        called = self._workplace.desk.clients.get(self._client_id).called
        self.ui.since.setText(self.tr("Since last time: {word}").format(word=in_short(called)))
        self.ui.what.setText(assignment.what)
        self.ui.set_on.setText(
            self.tr("set {day}").format(day=named_day(assignment.set_on)) if assignment.set_on else ""
        )
        self.ui.towards.setText(self.tr("Towards: {goal}").format(goal=goal.name) if goal else assignment.cue)
        dose = [minutes_words(assignment.minutes)] if assignment.minutes else []
        dose += [often_words(assignment.times_per_week)] if assignment.times_per_week else []
        self.ui.dose.setText(", ".join(dose))
        for line in (self.ui.towards, self.ui.dose):
            line.setVisible(bool(line.text()))

    def _fill_others(self) -> None:
        clear(self.ui.others_box)
        for other in self._asked.others:
            button = QPushButton(self.tr("Ask about the other one"))
            button.setProperty("role", "quiet")
            button.setProperty("glyph", "repeat")
            button.setToolTip(other.what)
            button.setAccessibleName(f"{button.text()}: {' '.join(other.what.split())}")
            button.clicked.connect(partial(self._on_other, other.id))
            self.ui.others_box.addWidget(button)
            style_type(button, self._workplace.theme)

    def _on_other(self, assignment_id: str, _checked: bool = False) -> None:
        self._typing.flush()
        self._asked = self._workplace.desk.follow_ups.to_ask(self._client_id, assignment_id)
        self._all_barriers = False
        self._typing.silently(self._fill)
        self.ui.outcome.focus_first()

    def _say_unasked(self) -> None:
        """Say once, while this client is open, that it has not come up for a while."""
        asked, assignment = self._asked, self._asked.assignment
        if assignment and asked.say_so:
            self._saying = assignment.id
            said = self._workplace.desk.follow_ups.said_unasked
            self._workplace.keep(lambda: said(assignment.id))
        saying = bool(assignment and self._saying == assignment.id)
        self.ui.unasked_card.setVisible(saying and asked.follow_up is None)
        self.ui.close_unasked.setVisible(asked.follow_up is None)
        words = self.tr(
            "This has not come up at {count} visits since. Being asked tells them that it mattered; a sentence "
            "is enough. If it has had its day, close it."
        )
        self.ui.unasked.setText(words.format(count=asked.unasked))

    def _fill_answers(self, follow_up: FollowUp | None) -> None:
        outcome = follow_up.outcome if follow_up else None
        self.ui.outcome.value = outcome
        codes = follow_up.barriers if follow_up else ()
        self._fill_barriers(codes if outcome in _HINDERED else ())
        self.ui.worse.setChecked(_WORSE in codes)
        self.words_question.hide()
        for scale, value, step in (
            (self.ui.useful, follow_up.useful if follow_up else None, 1),
            (self.ui.hard, follow_up.hard if follow_up else None, 1),
            (self.ui.amount, follow_up.amount if follow_up else None, 10),
            (self.ui.distress_before, follow_up.distress_before if follow_up else None, 10),
            (self.ui.distress_after, follow_up.distress_after if follow_up else None, 10),
        ):
            scale.value = None if value is None else round(value / step)
        more = follow_up and (follow_up.amount, follow_up.distress_before, follow_up.distress_after)
        self._show_more(shown=any(value is not None for value in more or ()))
        self._fill_words(follow_up)

    def _fill_words(self, follow_up: FollowUp | None) -> None:
        kept = self._workplace.desk.drafts.kept(self._form(), self._asked.asked_at)
        shape = self._asked.assignment.shape if self._asked.assignment else None
        self.found.show_found(shape, follow_up.found if follow_up else None, kept)
        self._say_log()
        words = kept.get("words", follow_up.words if follow_up else "")
        learned = kept.get("learned", follow_up.learned if follow_up else "")
        for field, text in ((self.ui.words, words), (self.ui.learned, learned)):
            if field.toPlainText().strip() != text:
                field.setPlainText(text)

    def _fill_barriers(self, chosen: tuple[str, ...]) -> None:
        """Offer the likely reasons, or all of them; where one ticked is not among the likely, all."""
        outcome = self.ui.outcome.value
        hindered = outcome if isinstance(outcome, HowItWent) and outcome in _HINDERED else None
        self.ui.barriers_box.setVisible(hindered is not None)
        self.ui.worse.setVisible(outcome is HowItWent.DID)
        ordered = likely_first(hindered, self._asked.barriers)
        likely = {barrier.code for barrier in ordered[:COMMON]}
        self._all_barriers = self._all_barriers or bool(set(chosen) - likely)
        shown = ordered if self._all_barriers else ordered[:COMMON]
        if self.ui.barriers.codes != tuple(barrier.code for barrier in shown):
            self.ui.barriers.set_options([(barrier.code, barrier.words) for barrier in shown])
        self.ui.barriers.values = chosen
        self.ui.more_barriers.setVisible(not self._all_barriers)

    def _show_more(self, *, shown: bool) -> None:
        self.ui.more_box.setVisible(shown)

    def _on_more_barriers(self) -> None:
        self._all_barriers = True
        self._fill_barriers(self.ui.barriers.values)
        self.ui.barriers.boxes()[COMMON].setFocus()

    # answering

    def _on_answer(self) -> None:
        assignment = self._asked.assignment
        if assignment is None:
            return
        if self.ui.outcome.value is None and self._asked.follow_up:
            self.ui.outcome.value = self._asked.follow_up.outcome
            words = self.tr("What is noted stays. Choose another answer, or take it back with Undo.")
            self._workplace.navigator.say(words)
            return
        if self.ui.outcome.value is None:
            self._workplace.navigator.say(self.tr("Choose how it went first; then this is kept with it."))
            return
        self._fill_barriers(self.ui.barriers.values)
        self._write(assignment)
        self._ask_for_words()

    def _ask_for_words(self) -> None:
        """Once, where it sat badly: what they would rather call it, and what to steer clear of."""
        sat_badly = bool(_LIKE_SCHOOL & set(self.ui.barriers.values))
        if sat_badly and self._workplace.desk.clients.words_to_ask(self._client_id):
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
        said, day, note = self._said(), self._day(), self._workplace.desk.follow_ups.note
        self._writing = True
        try:
            return self._workplace.attempt(lambda: note(assignment.id, said, day)) is not None
        finally:
            self._writing = False

    def _day(self) -> date | None:
        """The day of the note that is being changed; after midnight that is yesterday."""
        return self._asked.follow_up.day if self._asked.follow_up else None

    def _said(self) -> Said:
        ui = self.ui
        outcome = ui.outcome.value
        previous = self._asked.follow_up
        said = Said(
            outcome if isinstance(outcome, HowItWent) else HowItWent.NOT_ASKED,
            ui.useful.value,
            ui.hard.value,
            _times_ten(ui.amount.value),
            self._barriers(outcome),
            ui.words.toPlainText(),
            ui.learned.toPlainText(),
            _times_ten(ui.distress_before.value),
            _times_ten(ui.distress_after.value),
            found=self.found.found(),
        )
        return replace(said, acute=previous.acute) if previous else said

    def _barriers(self, outcome: object) -> tuple[str, ...]:
        """What was ticked, as far as it is asked after this outcome."""
        if outcome in _HINDERED:
            return self.ui.barriers.values
        return (_WORSE,) if outcome is HowItWent.DID and self.ui.worse.isChecked() else ()

    def _commit(self) -> bool:
        assignment = self._asked.assignment
        if assignment and self.ui.outcome.value is not None:
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


def _times_ten(value: int | None) -> int | None:
    return None if value is None else value * 10

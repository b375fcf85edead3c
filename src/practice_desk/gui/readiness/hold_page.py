"""Hold: a week left free on purpose, with what instead and a date to look again."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from practice_desk.domain.check import ReadinessCheck
from practice_desk.domain.days import long_day
from practice_desk.domain.hold import Hold
from practice_desk.domain.readiness import Lean, ways_to_say
from practice_desk.domain.support import OFFLINE
from practice_desk.gui.against import AgainstLine
from practice_desk.gui.forms.ui_hold import Ui_Hold
from practice_desk.gui.readiness.reasons import fill_lines
from practice_desk.gui.readiness.rest_page import show_cards
from practice_desk.gui.readiness.words import way_to_say
from practice_desk.gui.tidy import FoldingRow, keep_lines, keep_measure
from practice_desk.gui.typing_keeper import TypingKeeper
from practice_desk.gui.widgets.foot import fold_foot
from practice_desk.gui.workplace import Workplace
from practice_desk.services.readiness import HoldPlan
from practice_desk.services.weighed import has_answers

_WEEKS = {"next": 0, "two": 2, "four": 4}


class HoldPage(QWidget):
    """``kept`` follows the record being made; ``anyway`` carries the line of why, ``page_asked`` the way
    to say it for a page to take along."""

    kept = Signal()
    anyway = Signal(str)
    back_asked = Signal()
    page_asked = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.ui = Ui_Hold()
        self.ui.setupUi(self)
        self._client_id = ""
        self._check: ReadinessCheck | None = None
        self._rests_on: tuple[str, ...] = ()
        self._instead: tuple[str, ...] = ()
        self._hold: Hold | None = None
        self._typing = TypingKeeper(self, self._keep_words, self._keep_words)
        self._typing.watch(self.ui.say)
        self._against = AgainstLine(self, self.ui, workplace)
        self._against.given.connect(self.anyway)
        self.ui.anyway.clicked.connect(self._against.ask)
        self.ui.say.textChanged.connect(self._name_keep)
        keep_lines(self.ui.say, 2)
        keep_measure(self.ui.scroll)
        fold_foot(self.ui.footer)
        FoldingRow(self.ui.scroll, self.ui.cards_grid)
        self.ui.look_again.set_question(self.ui.again_title.text())
        self.ui.look_again.set_options(
            [("next", self.tr("Next time")), ("two", self.tr("In 2 weeks")), ("four", self.tr("In 4 weeks"))]
        )
        self.ui.look_again.chosen.connect(lambda _value: self._say_day())
        self.ui.keep.clicked.connect(self.go_on)
        self.ui.back.clicked.connect(self.back_asked)
        self.ui.copy.clicked.connect(self._on_copy)
        self.ui.grounding.clicked.connect(self.look_together)
        self.ui.take_along.clicked.connect(self._on_take_along)
        self.ui.offline.setText(
            self.tr("If safety is the question, use your own safety plan first. {offline}").format(
                offline=self.tr(OFFLINE)
            )
        )

    def show_check(self, client_id: str, check: ReadinessCheck | None) -> None:
        """Lay out a hold from a check (which may be half done), or the one kept today."""
        self._client_id, self._check = client_id, check
        desk = self._workplace.desk
        kept = self._hold = desk.readiness.hold_today(client_id)
        self._rests_on, self._instead = self._grounds(check)
        if kept:
            self._rests_on, self._instead = kept.rests_on, kept.instead
        fill_lines(self.ui.rests_box, self._rests_on, "heart-handshake", "hold", self._workplace.theme)
        fill_lines(self.ui.instead_box, self._instead, "anchor", "hold", self._workplace.theme)
        draft = desk.assignments.in_writing(client_id)
        words = self.tr("The draft “{what}” goes into the drawer and stays there.")
        self.ui.later_words.setText(words.format(what=draft.what[:80]) if draft and draft.what else "")
        self.ui.later_words.setVisible(bool(draft and draft.what))
        self.ui.look_again.value = self._chosen(kept) if kept else "next"
        self._typing.silently(lambda: self.ui.say.setPlainText(self._words()))
        self.ui.against_row.setVisible(self._against.show(client_id))
        self.ui.hero_words.setText(
            self.tr("This week is left free. It is on record as a plan.")
            if kept
            else self.tr("Holding back is a plan, and it goes on record as one.")
        )
        self._say_day()
        self.ui.keep.setFocus()

    def _chosen(self, kept: Hold) -> str | None:
        """Which choice of a day the hold that is kept stands for; none of them when days have moved."""
        suggest = self._workplace.desk.readiness.suggested_look_again
        days = {choice: suggest(self._client_id, weeks) for choice, weeks in _WEEKS.items()}
        return next((choice for choice, day in days.items() if day == kept.look_again), None)

    def _words(self) -> str:
        """The way to say it: what was typed, else what is kept, else a suggestion."""
        drafts = self._workplace.desk.drafts
        typed = drafts.kept(self._form(), drafts.lately()).get("say")
        return typed or (self._hold.say if self._hold else self._suggested_words())

    def _form(self) -> str:
        return f"hold:{self._client_id}"

    def _keep_words(self) -> bool:
        drafts, form, fields = self._workplace.desk.drafts, self._form(), {"say": self.ui.say.toPlainText()}
        return self._workplace.keep(lambda: drafts.keep(form, self._client_id, fields))

    def leave(self) -> None:
        self._typing.flush()
        self._against.leave()

    def taken(self) -> None:
        """The decision is on record, with the line of why."""
        self._against.taken()

    def _is_kept(self) -> bool:
        """Whether the hold as it stands on the page is the one on record."""
        kept = self._hold
        say = self.ui.say.toPlainText().strip()
        return kept is not None and (kept.say.strip(), kept.look_again) == (say, self._look_again())

    def _name_keep(self) -> None:
        words = self.tr("Back to Today") if self._is_kept() else self.tr("Keep the week free")
        self.ui.keep.setText(words)

    def _grounds(self, check: ReadinessCheck | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
        chosen = self.tr("You chose to leave this week free.")
        default = (
            self.tr("Keep the work in the room: support and steadying."),
            self.tr("Fewer demands this week, not more."),
        )
        if check is None or not has_answers(check):
            return (chosen,), default
        outcome = self._workplace.desk.readiness.outcome(check)
        if outcome.lean is not Lean.HOLD:
            reasons = [reason.text for reason in outcome.reasons if reason.toward is not Lean.ASSIGN][:2]
            return (chosen, *reasons), outcome.instead or default
        deciding = tuple(reason.text for reason in outcome.reasons if reason.toward is Lean.HOLD)
        return deciding, outcome.instead

    def _suggested_words(self) -> str:
        desk = self._workplace.desk
        if self._check and has_answers(self._check):
            outcome = desk.readiness.outcome(self._check)
            ways = ways_to_say(outcome)
            if ways and outcome.lean is Lean.HOLD:
                return ways[0]
        following = desk.visits.next_for(self._client_id)
        return way_to_say(following.day if following else None, desk.today.date())

    def _look_again(self) -> date:
        if self.ui.look_again.value is None and self._hold and self._hold.look_again:
            return self._hold.look_again
        weeks = _WEEKS[str(self.ui.look_again.value or "next")]
        return self._workplace.desk.readiness.suggested_look_again(self._client_id, weeks)

    def _say_day(self) -> None:
        words = self.tr("It comes up again in Today on {day}.")
        self.ui.again_words.setText(words.format(day=long_day(self._look_again())))
        self._name_keep()

    def go_on(self) -> None:
        desk = self._workplace.desk
        if self._is_kept():
            self.kept.emit()
            return
        plan = HoldPlan(self._rests_on, self._instead, self.ui.say.toPlainText(), self._look_again())
        check = self._check if self._check and has_answers(self._check) else None
        day = self._hold.day if self._hold else None
        if self._workplace.attempt(lambda: desk.readiness.hold(check, self._client_id, plan, day=day)):
            form, since = self._form(), desk.drafts.lately()
            self._typing.silently(lambda: None)
            self._workplace.keep(lambda: desk.drafts.forget(form, since))
            self.kept.emit()

    def look_together(self) -> None:
        """The grounding cards, large. Nothing about them is kept."""
        show_cards(self.window())

    def _on_take_along(self) -> None:
        self.page_asked.emit(self.ui.say.toPlainText())

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.ui.say.toPlainText())
        self._workplace.navigator.say(self.tr("Copied."))

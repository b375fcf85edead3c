"""Something to do, or something small: what it rests on, how much room there is, and the ways to begin."""

from dataclasses import replace
from textwrap import shorten

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from practice_desk.domain.assignment import Assignment, minutes_words
from practice_desk.domain.check import ReadinessCheck, Result
from practice_desk.domain.idea import idea_shown, is_their_idea
from practice_desk.domain.readiness import Lean, Outcome
from practice_desk.domain.version import Kept
from practice_desk.gui.assignment.drawer import open_drawer
from practice_desk.gui.forms.ui_go_ahead import Ui_GoAhead
from practice_desk.gui.lean import lean_words
from practice_desk.gui.readiness.reasons import fill_lines
from practice_desk.gui.readiness.words import result_words
from practice_desk.gui.tidy import FoldingRow, keep_measure, weigh_alike
from practice_desk.gui.widgets.foot import fold_foot
from practice_desk.gui.workplace import Step, Workplace
from practice_desk.services.plan import Plan, begun_with

SHOWN = 3
"""Reasons shown; the whole check can be read back in the overview."""
_LONGEST = 70
"""Characters of a draft or an idea that are quoted here."""


class GoPage(QWidget):
    """Shown once *assign* or *small* is decided. The editor is one click away, whichever way one begins."""

    hold_asked = Signal()
    back_asked = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.ui = Ui_GoAhead()
        self.ui.setupUi(self)
        self._client_id = ""
        self._idea = ""
        self._goal_id: str | None = None
        keep_measure(self.ui.scroll)
        fold_foot(self.ui.footer)
        for row in (self.ui.idea_row, self.ui.drawer_row, self.ui.ways_row):
            FoldingRow(self.ui.scroll, row, 32)
        self.ui.next.clicked.connect(self.go_on)
        self.ui.back.clicked.connect(self.back_asked)
        self.ui.hold.clicked.connect(self.hold_asked)
        self.ui.begin_idea.clicked.connect(self._on_idea)
        self.ui.open_drawer.clicked.connect(self._on_drawer)
        self.ui.see_ways.clicked.connect(workplace.navigator.show_activities)

    def show_check(self, check: ReadinessCheck) -> None:
        """Lay out a check that was decided."""
        self._client_id, self._goal_id = check.client_id, check.goal_id
        desk = self._workplace.desk
        outcome, draft = desk.readiness.outcome(check), desk.assignments.in_writing(check.client_id)
        result = check.result or Result.ASSIGN
        self.ui.hero_title.setText(result_words(result))
        self.ui.hero_words.setText(self._hero(result, draft))
        theme = self._workplace.theme
        fill_lines(self.ui.rests_box, self._grounds(check, outcome), "message-circle", "accent", theme)
        fill_lines(self.ui.instead_box, outcome.instead, "users", "accent", theme)
        self.ui.instead_card.setVisible(outcome.lean is Lean.SMALL and bool(outcome.instead))
        self._show_room(desk.readiness.cap(check))
        self._show_ways(check, draft)
        self.ui.next.setText(self.tr("Go on writing") if draft and draft.what else self.tr("Write it"))
        weigh_alike(self.ui.hold, self.ui.next)
        self.ui.scroll.verticalScrollBar().setValue(0)
        self.ui.next.setFocus()

    def _hero(self, result: Result, draft: Assignment | None) -> str:
        if draft and draft.what:
            return self.tr("A draft is there: “{what}”").format(what=_short(draft.what))
        if result is Result.SMALL:
            return self.tr("Smaller than it has to be is fine. It can grow next time.")
        return self.tr("Theirs to choose, yours to make clear: one thing, when, and how much.")

    def _grounds(self, check: ReadinessCheck, outcome: Outcome) -> list[str]:
        if check.against:
            lean = lean_words(outcome.lean, settled=True)
            against = [reason.text for reason in outcome.reasons if reason.toward is outcome.lean]
            return [self.tr("Your line of why: “{why}”").format(why=check.against), f"{lean}.", *against[:2]]
        return [reason.text for reason in outcome.reasons[:SHOWN]]

    def _show_room(self, cap: float | None) -> None:
        self.ui.room_card.setVisible(cap is not None)
        if cap is not None:
            words = self.tr("There is room for {cap} a day at most. The editor says so when it gets longer.")
            self.ui.room_words.setText(words.format(cap=minutes_words(cap)))

    def _show_ways(self, check: ReadinessCheck, draft: Assignment | None) -> None:
        self._idea = idea_shown(draft.their_idea if draft else "", check.idea).strip()
        there = bool(self._idea) and not (draft and is_their_idea(draft.what, self._idea))
        self.ui.idea_way.setVisible(there)
        self.ui.idea_words.setText(self.tr("Their own idea: “{idea}”").format(idea=_short(self._idea)))
        pieces = self._workplace.desk.drawer.pieces(self._client_id)
        self.ui.drawer_way.setVisible(bool(pieces))
        if pieces:
            latest = pieces[0].stood.what or self.tr("No words for it yet")
            one, many = (
                self.tr("In the drawer: “{what}”"),
                self.tr("In the drawer: “{what}”, and {more} more"),
            )
            words, what = (one, latest) if len(pieces) == 1 else (many, latest.rstrip(". "))
            self.ui.drawer_words.setText(words.format(what=_short(what), more=len(pieces) - 1))

    def _on_idea(self) -> None:
        assignments = self._workplace.desk.assignments
        draft = assignments.in_writing(self._client_id)
        plan = begun_with(Plan.of(draft) if draft else Plan(), self._idea)
        plan = replace(plan, goal_id=plan.goal_id or self._goal_id)
        present = draft.id if draft else None
        if self._workplace.attempt(
            lambda: assignments.write(self._client_id, present, plan, Kept.BEFORE_IDEA), quietly=True
        ):
            self.go_on()

    def _on_drawer(self) -> None:
        client_id = self._client_id
        draft = self._workplace.desk.assignments.in_writing(client_id)
        if open_drawer(self._workplace, client_id, draft):
            self.go_on()
        else:
            self.show_check(self._workplace.desk.readiness.check_for_today(client_id))

    def leave(self) -> None:
        """Nothing is typed here."""

    def go_on(self) -> None:
        self._workplace.navigator.go(Step.ASSIGNMENT)


def _short(words: str) -> str:
    return shorten(" ".join(words.split()), _LONGEST, placeholder="…")

"""What is asked about: the assignment that was set, the others beside it, and that it has not come up for long."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from practice_desk.domain.assignment import Assignment, minutes_words, often_words
from practice_desk.domain.days import named_day, short_day
from practice_desk.domain.hold import Hold
from practice_desk.domain.their_words import in_short
from practice_desk.gui.forms.ui_follow_up import Ui_FollowUp
from practice_desk.gui.theme import style_type
from practice_desk.gui.tidy import clear
from practice_desk.gui.workplace import Workplace
from practice_desk.services.follow_up import ToAsk


class SinceCard(QObject):
    """Fills the top of the page. ``other_asked`` gives the id of the assignment to ask about in place of this one."""

    other_asked = Signal(str)

    def __init__(self, ui: Ui_FollowUp, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._workplace = workplace
        self._saying = ""

    def begin(self) -> None:
        """Another client: nothing was said of an assignment yet."""
        self._saying = ""

    def fill(self, client_id: str, asked: ToAsk) -> None:
        ui, assignment = self._ui, asked.assignment
        ui.since_card.setVisible(assignment is not None)
        ui.asked.setVisible(assignment is not None)
        ui.empty_card.setVisible(assignment is None)
        self._fill_others(asked.others)
        if assignment is None:
            self._say_empty(asked.rest)
            ui.unasked_card.hide()
        else:
            self._fill_since(client_id, assignment)
            self._say_unasked(asked, assignment)

    def _say_empty(self, rest: Hold | None) -> None:
        if rest:
            self._ui.empty.setText(self.tr("The week was left free. How are they?"))
            since = self.tr("Left free since {day}.").format(day=short_day(rest.day))
            self._ui.empty_more.setText(since)
        else:
            self._ui.empty.setText(self.tr("Nothing was set last time, so nothing to follow up on."))
            self._ui.empty_more.setText("")
        self._ui.empty_more.setVisible(bool(self._ui.empty_more.text()))

    def _fill_since(self, client_id: str, assignment: Assignment) -> None:
        ui, desk = self._ui, self._workplace.desk
        goal = next((one for one in desk.goals.of_client(client_id) if one.id == assignment.goal_id), None)
        called = in_short(desk.clients.get(client_id).called)
        ui.since.setText(self.tr("Since last time: {word}").format(word=called))
        ui.what.setText(assignment.what)
        set_on = self.tr("set {day}").format(day=named_day(assignment.set_on)) if assignment.set_on else ""
        ui.set_on.setText(set_on)
        ui.towards.setText(self.tr("Towards: {goal}").format(goal=goal.name) if goal else assignment.cue)
        dose = [minutes_words(assignment.minutes)] if assignment.minutes else []
        dose += [often_words(assignment.times_per_week)] if assignment.times_per_week else []
        ui.dose.setText(", ".join(dose))
        for line in (ui.towards, ui.dose):
            line.setVisible(bool(line.text()))

    def _fill_others(self, others: tuple[Assignment, ...]) -> None:
        clear(self._ui.others_box)
        for other in others:
            button = QPushButton(self.tr("Ask about the other one"))
            button.setProperty("role", "quiet")
            button.setProperty("glyph", "repeat")
            button.setToolTip(other.what)
            button.setAccessibleName(f"{button.text()}: {' '.join(other.what.split())}")
            button.clicked.connect(partial(self._on_other, other.id))
            self._ui.others_box.addWidget(button)
            style_type(button, self._workplace.theme)

    def _on_other(self, assignment_id: str, _checked: bool = False) -> None:
        self.other_asked.emit(assignment_id)

    def _say_unasked(self, asked: ToAsk, assignment: Assignment) -> None:
        """Say once, while this client is open, that it has not come up for a while."""
        if asked.say_so:
            self._saying = assignment.id
            said = self._workplace.desk.follow_ups.said_unasked
            self._workplace.keep(lambda: said(assignment.id))
        is_open = asked.follow_up is None
        self._ui.unasked_card.setVisible(is_open and self._saying == assignment.id)
        self._ui.close_unasked.setVisible(is_open)
        words = self.tr(
            "This has not come up at {count} visits since. Being asked tells them that it mattered; a sentence "
            "is enough. If it has had its day, close it."
        )
        self._ui.unasked.setText(words.format(count=asked.unasked))

"""The header over a client's pages: who, which session, and the four steps."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from practice_desk.domain.days import clock_words, named_day
from practice_desk.domain.standing import Move
from practice_desk.domain.text import initials
from practice_desk.domain.visit import VisitState
from practice_desk.gui.forms.ui_workspace import Ui_Workspace
from practice_desk.gui.tidy import at_least
from practice_desk.gui.widgets.step_bar import StepState
from practice_desk.gui.workplace import Step
from practice_desk.services.desk import Desk
from practice_desk.services.today import Seat


class Header(QObject):
    """Fills the header's controls, which live in the workspace's form."""

    step_chosen = Signal(int)
    overview_asked = Signal()

    def __init__(self, ui: Ui_Workspace, more: QMenu) -> None:
        super().__init__(more)
        self._ui = ui
        self._resting = False
        ui.more.setMenu(more)
        for button in (ui.together, ui.hide_names, ui.more):
            at_least(button, 0)  # the name gives way first: it is drawn with an ellipsis
        self._name_steps()
        ui.steps.tabBarClicked.connect(self._on_step)
        ui.steps.currentChanged.connect(self._on_step)
        ui.overview.clicked.connect(self.overview_asked)

    def _name_steps(self) -> None:
        third = self.tr("Rest week") if self._resting else self.tr("Assignment")
        self._ui.steps.set_steps([self.tr("Follow up"), self.tr("Readiness"), third, self.tr("Handout")])

    def _on_step(self, index: int) -> None:
        if index >= 0:
            self.step_chosen.emit(index)

    def show_seat(self, seat: Seat, done: set[Step], *, resting: bool, hidden: bool) -> None:
        """Say who it is and how far the loop has come today."""
        name = initials(seat.client.name) if hidden else seat.client.name
        self._ui.client_name.setText(name)
        self._ui.session_line.setText(self._line(seat))
        current = self._ui.steps.currentIndex()
        if resting != self._resting:
            self._resting = resting
            self._name_steps()
            self._mark(Step(current) if current >= 0 else Step.OVERVIEW)
        for step in (Step.FOLLOW_UP, Step.READINESS, Step.ASSIGNMENT, Step.HANDOUT):
            self._ui.steps.set_state(int(step), StepState.DONE if step in done else StepState.TODO)

    def _line(self, seat: Seat) -> str:
        parts = [self._session(seat)]
        if seat.visit_today:
            at = clock_words(seat.visit_today.at)
            parts.append(self.tr("today {at}").format(at=at).strip())
            if seat.visit_today.state is VisitState.NOT_ATTENDED:
                parts.append(self.tr("not attended"))
        if seat.next_visit:
            parts.append(self.tr("next {day}").format(day=named_day(seat.next_visit.day)))
        return "  ·  ".join(parts)

    def _session(self, seat: Seat) -> str:
        """Which one it is, which nothing tells for somebody whose sessions are not entered."""
        if seat.session_number == 1 and not (seat.visit_today or seat.next_visit):
            return self.tr("No session times yet")
        return self.tr("Session {number}").format(number=seat.session_number)

    def mark(self, step: Step) -> None:
        """Show which page is open."""
        self._mark(step)
        self._ui.overview.setChecked(step is Step.OVERVIEW)

    def _mark(self, step: Step) -> None:
        self._ui.steps.set_current(int(step) if step.in_loop else -1)

    def saved(self, *, well: bool) -> None:
        words = self.tr("✓ Saved") if well else self.tr("Couldn’t save. Your words are still here.")
        self._ui.saved.setText(words)


def opening_step(move: Move) -> Step:
    """The step a client opens at."""
    return {
        Move.FOLLOW_UP: Step.FOLLOW_UP,
        Move.LOOK_AGAIN: Step.FOLLOW_UP,
        Move.READY: Step.HANDOUT,
        Move.CHECK: Step.READINESS,
        Move.TALK: Step.READINESS,
        Move.DRAFT: Step.ASSIGNMENT,
        Move.RUNNING: Step.OVERVIEW,
        Move.REST: Step.OVERVIEW,
        Move.NOTHING: Step.READINESS,
    }[move]


def steps_done(desk: Desk, seat: Seat) -> set[Step]:
    """The steps of the loop that were gone through today."""
    client_id, today = seat.client.id, desk.today.date()
    done: set[Step] = set()
    if desk.follow_ups.to_ask(client_id).follow_up:
        done.add(Step.FOLLOW_UP)
    if desk.readiness.check_for_today(client_id).result:
        done.add(Step.READINESS)
    set_today = any(one.set_on == today for one in desk.assignments.running(client_id))
    if set_today or seat.standing.move is Move.READY:
        done.add(Step.ASSIGNMENT)
    if set_today:
        done.add(Step.HANDOUT)
    return done

"""A client's goals: added, renamed, reached, set aside, taken up again, removed."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from practice_desk.domain.goal import Goal, GoalState
from practice_desk.domain.refused import Refused
from practice_desk.gui.client.pen import Pen
from practice_desk.gui.forms.ui_goal_row import Ui_GoalRow
from practice_desk.gui.forms.ui_goals import Ui_GoalsPanel
from practice_desk.gui.parting import part_with
from practice_desk.gui.theme import style_type, theme_of
from practice_desk.services.goal import GoalService


class GoalRow(QWidget):
    """One goal, renamed in place. The signals carry nothing: the row knows its goal."""

    typed = Signal()
    renamed = Signal()
    moved = Signal()
    removed = Signal()

    def __init__(self, goal: Goal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.goal = goal
        self.ui = Ui_GoalRow()
        self.ui.setupUi(self)
        states = {
            GoalState.WORKING: self.tr("Working on it"),
            GoalState.REACHED: self.tr("Reached"),
            GoalState.SET_ASIDE: self.tr("Set aside"),
        }
        for state, words in states.items():
            self.ui.state.addItem(words, state.value)
        self.show_goal(goal)
        self.ui.name.textEdited.connect(lambda _text: self.typed.emit())
        self.ui.name.editingFinished.connect(self._on_name)
        self.ui.state.activated.connect(lambda _index: self.moved.emit())
        self.ui.remove.clicked.connect(self.removed)
        style_type(self, theme_of(self))

    @property
    def unsaved(self) -> bool:
        return self.ui.name.text() != self.goal.name

    @property
    def state(self) -> GoalState:
        return GoalState(self.ui.state.currentData())

    def show_goal(self, goal: Goal) -> None:
        """The goal as it is now; words being typed stay."""
        if self.ui.name.text() in ("", self.goal.name):
            self.ui.name.setText(goal.name)
        self.goal = goal
        self.ui.state.setCurrentIndex(self.ui.state.findData(goal.state.value))
        self.ui.state.setAccessibleName(self.tr("Where “{goal}” stands").format(goal=goal.name))
        self.ui.remove.setAccessibleName(self.tr("Remove “{goal}”").format(goal=goal.name))
        self.ui.said.hide()

    def say(self, refusal: Refused) -> None:
        self.ui.said.setText(refusal.words)
        self.ui.said.show()

    def _on_name(self) -> None:
        if self.unsaved:
            self.renamed.emit()


class GoalsPanel(QWidget):
    """The goals of one client in the order they were added, and a line for another.

    ``typed`` follows every key in a goal not committed yet.
    """

    typed = Signal()

    def __init__(self, goals: GoalService, client_id: str, pen: Pen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_GoalsPanel()
        self.ui.setupUi(self)
        self._goals = goals
        self._client_id = client_id
        self._pen = pen
        self._rows: list[GoalRow] = []
        self.ui.add.clicked.connect(self._add)
        self.ui.fresh.textEdited.connect(lambda _text: self.typed.emit())
        style_type(self, theme_of(self))
        self.refresh()

    @property
    def rows(self) -> tuple[GoalRow, ...]:
        return tuple(self._rows)

    def refresh(self) -> None:
        """Show the goals as they are; rows whose goal is still there stay, with what is typed."""
        goals = self._goals.of_client(self._client_id)
        if [row.goal.id for row in self._rows] == [goal.id for goal in goals]:
            for row, goal in zip(self._rows, goals, strict=True):
                row.show_goal(goal)
            return
        for row in self._rows:
            part_with(row)
        self._rows = [self._make_row(goal) for goal in goals]
        self.ui.empty.setVisible(not goals)

    def as_typed(self) -> dict[str, str]:
        """Words not committed: a goal to be added, and goals being renamed."""
        renames = {f"goal {row.goal.id}": row.ui.name.text() for row in self._rows if row.unsaved}
        return {"goal": self.ui.fresh.text(), **renames}

    def give_back(self, typed: Mapping[str, str]) -> None:
        """Put back words that were kept."""
        self.ui.fresh.setText(typed.get("goal", ""))
        for row in self._rows:
            row.ui.name.setText(typed.get(f"goal {row.goal.id}", row.goal.name))

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Enter adds the goal being typed; it never reaches the dialog's own button from here."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.ui.fresh.hasFocus():
            self._add()

    def _make_row(self, goal: Goal) -> GoalRow:
        row = GoalRow(goal, self.ui.rows)
        row.typed.connect(self.typed)
        row.renamed.connect(partial(self._rename, row))
        row.moved.connect(partial(self._move, row))
        row.removed.connect(partial(self._remove, row))
        self.ui.row_list.addWidget(row)
        return row

    def _add(self) -> None:
        name = self.ui.fresh.text()
        change = self._pen.write(lambda: self._goals.add(self._client_id, name), self._say)
        if change is not None:
            self.ui.fresh.clear()
            self.ui.said_goal.hide()
            self.refresh()
        self.ui.fresh.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, refusal: Refused) -> None:
        self.ui.said_goal.setText(refusal.words)
        self.ui.said_goal.show()

    def _rename(self, row: GoalRow) -> None:
        name = row.ui.name.text()
        if self._pen.write(lambda: self._goals.rename(row.goal.id, name), row.say) is not None:
            self.refresh()

    def _move(self, row: GoalRow) -> None:
        state = row.state
        if self._pen.write(lambda: self._goals.set_state(row.goal.id, state), row.say) is not None:
            self.refresh()

    def _remove(self, row: GoalRow) -> None:
        if self._pen.write(lambda: self._goals.remove(row.goal.id), row.say) is not None:
            self.refresh()
            self.ui.fresh.setFocus(Qt.FocusReason.OtherFocusReason)

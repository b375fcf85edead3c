"""Which goal a step leads towards, or a new one."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox

from practice_desk.gui.workplace import Workplace

_NEW = "new"


class GoalChoice(QObject):
    """Speaks through a list of the page; ``chosen`` once a goal, or none, stands there."""

    chosen = Signal()

    def __init__(self, workplace: Workplace, combo: QComboBox) -> None:
        super().__init__(combo)
        self._workplace = workplace
        self._combo = combo
        self._client_id = ""
        self._before: str | None = None
        combo.activated.connect(self._on_activated)

    @property
    def goal_id(self) -> str | None:
        return None if self._combo.currentData() == _NEW else self._combo.currentData()

    def fill(self, client_id: str, goal_id: str | None) -> None:
        """The goals being worked on, and ``goal_id`` even when it is not."""
        goals = self._workplace.desk.goals
        self._client_id, self._before = client_id, goal_id
        self._combo.clear()
        self._combo.addItem(self.tr("Not tied to a goal yet"), None)
        for goal in goals.of_client(client_id):
            if goal in goals.working(client_id) or goal.id == goal_id:
                self._combo.addItem(goal.name, goal.id)
        self._combo.addItem(self.tr("New goal…"), _NEW)
        self._combo.setCurrentIndex(max(0, self._combo.findData(goal_id)))

    def refresh(self) -> None:
        self.fill(self._client_id, self.goal_id)

    def _on_activated(self, _index: int) -> None:
        if self._combo.currentData() == _NEW:
            self.fill(self._client_id, self._made() or self._before)
        self._before = self.goal_id
        self.chosen.emit()

    def _made(self) -> str | None:
        """The goal that was named, if one was."""
        name = self._workplace.ask.line(
            self._combo.window(), self.tr("A goal"), self.tr("Where do they want to get to? In their words.")
        )
        goals, client_id = self._workplace.desk.goals, self._client_id
        change = self._workplace.attempt(lambda: goals.add(client_id, name)) if name else None
        return change.made("goal") if change else None

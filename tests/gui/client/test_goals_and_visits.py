"""Goals and visits inside the client's dialog: written at once, taken back at its foot."""

from datetime import date, time

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gui.client.office import TODAY, Office
from practice_desk.domain.goal import GoalState
from practice_desk.domain.visit import VisitState
from practice_desk.gui.client.client_dialog import ClientDialog
from practice_desk.gui.client.goals import GoalsPanel
from practice_desk.gui.client.visits import VisitsPanel

pytestmark = pytest.mark.gui


@pytest.fixture
def client_id(office: Office) -> str:
    return office.add(usual_day=3, usual_time=time(14))


@pytest.fixture
def dialog(office: Office, client_id: str, qtbot: QtBot) -> ClientDialog:
    dialog = ClientDialog(office.place, client_id)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def click(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def undo(dialog: ClientDialog, qtbot: QtBot) -> None:
    click(qtbot, dialog.ui.undo_bar.findChild(QPushButton))


class TestGoals:
    @pytest.fixture
    def panel(self, dialog: ClientDialog) -> GoalsPanel:
        dialog.ui.tabs.setCurrentIndex(1)
        assert dialog.goals is not None
        return dialog.goals

    def names(self, office: Office, client_id: str) -> list[str]:
        return [goal.name for goal in office.desk.goals.of_client(client_id)]

    def test_enter_adds_and_leaves_the_dialog_open(
        self, office: Office, client_id: str, dialog: ClientDialog, panel: GoalsPanel, qtbot: QtBot
    ) -> None:
        panel.ui.fresh.setFocus()
        qtbot.keyClicks(panel.ui.fresh, "Sleep through")
        qtbot.keyClick(panel.ui.fresh, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert self.names(office, client_id) == ["Sleep through"]
        assert panel.ui.fresh.text() == ""
        assert panel.ui.empty.isHidden()
        undo(dialog, qtbot)
        assert self.names(office, client_id) == []
        assert panel.rows == ()

    def test_a_goal_without_words_is_answered(self, panel: GoalsPanel, qtbot: QtBot) -> None:
        click(qtbot, panel.ui.add)
        assert panel.ui.said_goal.isVisible()

    def test_a_goal_is_renamed_in_place(
        self, office: Office, client_id: str, panel: GoalsPanel, qtbot: QtBot
    ) -> None:
        office.desk.goals.add(client_id, "Sleep")
        (row,) = panel.rows
        row.ui.name.setFocus()
        qtbot.keyClicks(row.ui.name, " through")
        panel.ui.fresh.setFocus()
        assert self.names(office, client_id) == ["Sleep through"]

    @pytest.mark.parametrize("state", GoalState)
    def test_a_goal_takes_every_state(
        self, office: Office, client_id: str, panel: GoalsPanel, state: GoalState
    ) -> None:
        office.desk.goals.add(client_id, "Sleep")
        box = panel.rows[0].ui.state
        box.setCurrentIndex(box.findData(state.value))
        box.activated.emit(box.currentIndex())
        assert [goal.state for goal in office.desk.goals.of_client(client_id)] == [state]

    def test_a_removed_goal_can_be_taken_back(
        self, office: Office, client_id: str, dialog: ClientDialog, panel: GoalsPanel, qtbot: QtBot
    ) -> None:
        office.desk.goals.add(client_id, "Sleep")
        click(qtbot, panel.rows[0].ui.remove)
        assert self.names(office, client_id) == []
        undo(dialog, qtbot)
        assert self.names(office, client_id) == ["Sleep"]
        assert len(panel.rows) == 1

    def test_a_goal_being_typed_is_kept(
        self, office: Office, client_id: str, dialog: ClientDialog, panel: GoalsPanel, qtbot: QtBot
    ) -> None:
        qtbot.keyClicks(panel.ui.fresh, "Sle")
        dialog.reject()
        again = ClientDialog(office.place, client_id)
        qtbot.addWidget(again)
        assert again.goals is not None
        assert again.goals.ui.fresh.text() == "Sle"


class TestVisits:
    @pytest.fixture
    def panel(self, dialog: ClientDialog) -> VisitsPanel:
        dialog.ui.tabs.setCurrentIndex(2)
        assert dialog.visits is not None
        return dialog.visits

    def test_the_next_usual_day_and_time_are_offered(self, panel: VisitsPanel) -> None:
        assert panel.ui.plan_day.date() == QDate(2026, 11, 26)
        assert panel.ui.plan_time.text() == "14:00"

    def test_with_no_visit_yet_everything_stands_at_the_top(self, panel: VisitsPanel) -> None:
        QApplication.processEvents()
        assert panel.ui.empty.isVisible()
        assert panel.ui.plan_day.geometry().bottom() < 100
        assert panel.ui.empty.geometry().bottom() < 180

    def test_enter_plans_a_visit(
        self, office: Office, client_id: str, dialog: ClientDialog, panel: VisitsPanel, qtbot: QtBot
    ) -> None:
        panel.ui.plan_time.setFocus()
        qtbot.keyClick(panel.ui.plan_time, Qt.Key.Key_Return)
        (visit,) = office.desk.visits.of_client(client_id)
        assert (visit.day, visit.at, visit.state) == (date(2026, 11, 26), time(14), VisitState.PLANNED)
        assert dialog.isVisible()
        assert panel.ui.list.count() == 1

    def test_a_time_that_is_none_plans_nothing_and_stays(
        self, office: Office, client_id: str, panel: VisitsPanel, qtbot: QtBot
    ) -> None:
        panel.ui.plan_time.setText("noonish")
        click(qtbot, panel.ui.plan)
        assert office.desk.visits.of_client(client_id) == []
        assert panel.ui.said_plan.isVisible()
        assert panel.ui.plan_time.text() == "noonish"

    def test_a_state_a_note_and_a_day_are_kept(
        self, office: Office, client_id: str, panel: VisitsPanel, qtbot: QtBot
    ) -> None:
        office.desk.visits.plan(client_id, TODAY)
        panel.ui.state.setCurrentIndex(panel.ui.state.findData(VisitState.HELD.value))
        panel.ui.state.activated.emit(panel.ui.state.currentIndex())
        panel.ui.note.setFocus()
        qtbot.keyClicks(panel.ui.note, "Came early")
        panel.ui.list.setFocus()
        panel.ui.day.setDate(QDate(2026, 11, 24))
        (visit,) = office.desk.visits.of_client(client_id)
        assert (visit.state, visit.note, visit.day) == (VisitState.HELD, "Came early", date(2026, 11, 24))
        assert "Came early" in panel.ui.list.item(0).text()

    def test_choosing_another_visit_shows_it_and_saves_the_one_left(
        self, office: Office, client_id: str, panel: VisitsPanel, qtbot: QtBot
    ) -> None:
        office.desk.visits.plan(client_id, date(2026, 11, 26))
        office.desk.visits.plan(client_id, date(2026, 12, 3), note="Bring the diary")
        assert panel.ui.day.date() == QDate(2026, 11, 26)
        panel.ui.note.setText("Ask about sleep")
        panel.ui.list.setCurrentRow(0)
        assert panel.ui.note.text() == "Bring the diary"
        notes = {visit.day: visit.note for visit in office.desk.visits.of_client(client_id)}
        assert notes == {date(2026, 11, 26): "Ask about sleep", date(2026, 12, 3): "Bring the diary"}

    def test_a_removed_visit_can_be_taken_back(
        self, office: Office, client_id: str, dialog: ClientDialog, panel: VisitsPanel, qtbot: QtBot
    ) -> None:
        office.desk.visits.plan(client_id, TODAY)
        click(qtbot, panel.ui.remove)
        assert office.desk.visits.of_client(client_id) == []
        assert panel.ui.card.isHidden()
        undo(dialog, qtbot)
        assert panel.ui.list.count() == 1

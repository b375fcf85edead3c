"""Grounding cards and the page of a free week in the real window, by keys: nothing of them is kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from practice_desk.domain.readiness import GROUNDING_CARDS
from practice_desk.gui.shell.together import Together
from practice_desk.gui.shell.workspace import Workspace
from practice_desk.gui.workplace import Step
from support.demo_stage import OpenDemo
from support.stage import Stage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def stage(open_demo: OpenDemo) -> Stage:
    return open_demo()


def _sheets(space: Workspace) -> list[Together]:
    return [sheet for sheet in space.window().findChildren(Together) if sheet.isVisible()]


def test_f9_on_a_free_week_shows_the_cards_one_at_a_time_and_esc_leads_back(stage: Stage) -> None:
    space, person = stage.room.workspace, stage.person
    ines = next(line.client.id for line in space.day.everyone if line.client.first_name == "Ines")
    space.open_client(ines, Step.READINESS)
    space.leave_free()
    QApplication.processEvents()
    undo = space.workplace.desk.ledger.to_undo
    person.press(Qt.Key.Key_F9)
    (sheet,) = _sheets(space)
    seen: list[str] = []
    for _ in GROUNDING_CARDS:
        seen.append(sheet.accessibleName().partition(".")[0])
        person.press(Qt.Key.Key_Right)
    assert seen == [card.title for card in GROUNDING_CARDS]
    person.press(Qt.Key.Key_Escape)
    assert _sheets(space) == []
    assert space.readiness.currentWidget() is space.readiness.hold
    assert space.readiness.hold.isVisible()
    assert space.workplace.desk.ledger.to_undo == undo


def test_f9_on_the_questions_shows_what_is_written_as_before(stage: Stage) -> None:
    space, person = stage.room.workspace, stage.person
    jonah = next(line.client.id for line in space.day.everyone if line.client.first_name == "Jonah")
    space.open_client(jonah, Step.READINESS)
    QApplication.processEvents()
    person.press(Qt.Key.Key_F9)
    (sheet,) = _sheets(space)
    assert not any(card.title in sheet.accessibleName() for card in GROUNDING_CARDS)

"""What is written becomes a template of one's own: named, without anybody's name in it, one step back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from practice_desk.gui.assignment.page import AssignmentPage
from practice_desk.services.plan import Plan
from practice_desk.services.template import TemplateForm
from support.consulting_room import ConsultingRoom, Show

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

WALK = Plan("Walk round the block for 10 minutes.", "after lunch", 10, 3, why="Fresh air.")
NAMED = Plan("Walk round the block with Mara for 10 minutes.", "after lunch", 10, 3)


@pytest.fixture
def page(room: ConsultingRoom, show: Show) -> AssignmentPage:
    page = AssignmentPage(room.place)
    show(page)
    room.place.announcer.changed.connect(page.refresh)
    return page


def save(page: AssignmentPage, room: ConsultingRoom, plan: Plan, *answers: object) -> None:
    room.write(plan)
    page.show_client(room.client)
    QApplication.processEvents()
    room.ask.answers += answers
    page.ui.scroll.ensureWidgetVisible(page.ui.save_template)
    QTest.mouseClick(page.ui.save_template, Qt.MouseButton.LeftButton)


def test_it_is_saved_under_the_name_given_and_taken_back_in_one_step(
    page: AssignmentPage, room: ConsultingRoom
) -> None:
    save(page, room, WALK, "A short walk")
    (template,) = room.desk.templates.all()
    assert TemplateForm.of(template) == TemplateForm(
        "A short walk", WALK.what, "after lunch", 10, 3, "Fresh air."
    )
    assert room.way.said[-1] == ("Saved as a template", True)
    room.desk.ledger.undo()
    assert room.desk.templates.all() == []


def test_no_name_given_saves_nothing(page: AssignmentPage, room: ConsultingRoom) -> None:
    save(page, room, WALK, None)
    assert room.desk.templates.all() == []


@pytest.mark.parametrize("take_out", [True, False])
def test_a_name_still_in_it_is_asked_about_and_the_therapist_decides(
    page: AssignmentPage, room: ConsultingRoom, take_out: bool
) -> None:
    save(page, room, NAMED, take_out, "A walk")
    assert room.ask.asked[0] == "“Mara” still stands in the words."
    (template,) = room.desk.templates.all()
    assert ("Mara" in template.what) is not take_out
    present = room.desk.assignments.in_writing(room.client)
    assert present is not None
    assert present.what == NAMED.what, "the client's own page is left alone"

"""Their idea: typed or said at the check, offered first, used in one click, kept with the assignment."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from practice_desk.domain.version import Kept
from practice_desk.gui.assignment.page import AssignmentPage
from practice_desk.services.plan import Plan
from support.consulting_room import ConsultingRoom, Show
from support.store_contract import everything

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

CLEAR = "After dinner on Monday, write one line about the day at the kitchen table."
IDEA = "Cook once, something easy"


@pytest.fixture
def page(room: ConsultingRoom, show: Show) -> AssignmentPage:
    page = AssignmentPage(room.place)
    show(page)
    room.place.announcer.changed.connect(page.refresh)
    return page


def _open(page: AssignmentPage, room: ConsultingRoom) -> None:
    page.show_client(room.client)
    QApplication.processEvents()


def _click(button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def _said_at_check(room: ConsultingRoom, idea: str = IDEA) -> None:
    readiness = room.desk.readiness
    readiness.set_idea(readiness.check_for_today(room.client), idea)


def test_what_was_said_at_the_check_stands_there_and_is_one_click(
    page: AssignmentPage, room: ConsultingRoom
) -> None:
    _said_at_check(room)
    _open(page, room)
    assert page.ui.their_idea.text() == IDEA
    assert page.ui.idea_from.text() == "Said at the readiness check."
    _click(page.ui.use_idea)
    draft = room.desk.assignments.in_writing(room.client)
    assert draft is not None
    assert (draft.what, draft.their_idea) == (IDEA, IDEA)
    assert page.ui.what.toPlainText() == IDEA
    assert not page.ui.use_idea.isVisible()
    assert page.ui.idea_from.text() == "The draft is their own idea."
    assert room.way.said[-1] == ("Their words used", True)
    room.desk.ledger.undo()
    assert room.desk.assignments.in_writing(room.client) is None


def test_it_is_offered_first_above_what_is_written(page: AssignmentPage, room: ConsultingRoom) -> None:
    _said_at_check(room)
    _open(page, room)
    ui = page.ui
    tops = [one.mapTo(page, one.rect().topLeft()).y() for one in (ui.their_idea, ui.use_idea, ui.what)]
    assert max(tops[:2]) < tops[2]
    ui.their_idea.setFocus()
    QTest.keyClick(ui.their_idea, Qt.Key.Key_Tab)
    assert ui.use_idea.hasFocus(), "the next stop takes it as the draft"
    QTest.keyClick(ui.use_idea, Qt.Key.Key_Space)
    assert ui.what.toPlainText() == IDEA


def test_one_s_own_words_here_go_before_those_of_the_check(
    page: AssignmentPage, room: ConsultingRoom
) -> None:
    _said_at_check(room)
    room.write(Plan(their_idea="Swim with Jo"))
    _open(page, room)
    assert page.ui.their_idea.text() == "Swim with Jo"
    _click(page.ui.use_idea)
    draft = room.desk.assignments.in_writing(room.client)
    assert draft is not None
    assert (draft.what, draft.their_idea) == ("Swim with Jo", "Swim with Jo")


def test_looking_at_an_idea_begins_nothing(page: AssignmentPage, room: ConsultingRoom) -> None:
    _said_at_check(room)
    _open(page, room)
    before = everything(room.store)
    page.leave()
    assert everything(room.store) == before


def test_an_idea_typed_here_is_kept_with_the_assignment(page: AssignmentPage, room: ConsultingRoom) -> None:
    _said_at_check(room)
    _open(page, room)
    page.ui.their_idea.setFocus()
    page.ui.their_idea.selectAll()
    QTest.keyClicks(page.ui.their_idea, "Swim with Jo")
    page.ui.what.setFocus()
    draft = room.desk.assignments.in_writing(room.client)
    assert draft is not None
    assert (draft.what, draft.their_idea) == ("", "Swim with Jo")
    _open(page, room)
    assert page.ui.their_idea.text() == "Swim with Jo"
    assert page.ui.idea_from.isHidden()


def test_a_half_typed_idea_comes_back(page: AssignmentPage, room: ConsultingRoom, show: Show) -> None:
    _open(page, room)
    page.ui.their_idea.setFocus()
    QTest.keyClicks(page.ui.their_idea, "Swi")
    page._typing._timer.timeout.emit()
    again = AssignmentPage(room.place)
    show(again)
    again.show_client(room.client)
    assert again.ui.their_idea.text() == "Swi"


def test_using_it_keeps_what_stood_there_and_leaves_its_numbers_behind(
    page: AssignmentPage, room: ConsultingRoom
) -> None:
    goal = room.desk.goals.add(room.client, "Eat well").made("goal")
    room.write(Plan(CLEAR, "after dinner", 5, 7, goal, "so that the day ends", their_idea=IDEA))
    _open(page, room)
    _click(page.ui.use_idea)
    draft = room.desk.assignments.in_writing(room.client)
    assert draft is not None
    assert Plan.of(draft) == Plan(IDEA, goal_id=goal, their_idea=IDEA)
    (piece,) = room.desk.drawer.pieces(room.client)
    assert (piece.kept, piece.stood.what) == (Kept.BEFORE_IDEA, CLEAR)
    room.desk.ledger.undo()
    _open(page, room)
    assert page.ui.what.toPlainText() == CLEAR
    assert room.desk.drawer.pieces(room.client) == []


def test_numbers_chosen_before_any_words_stay(page: AssignmentPage, room: ConsultingRoom) -> None:
    room.write(Plan(minutes=5, their_idea=IDEA))
    _open(page, room)
    _click(page.ui.use_idea)
    draft = room.desk.assignments.in_writing(room.client)
    assert draft is not None
    assert (draft.what, draft.minutes) == (IDEA, 5)


def test_no_idea_offers_nothing(page: AssignmentPage, room: ConsultingRoom) -> None:
    _open(page, room)
    assert page.ui.their_idea.isVisible()
    assert not page.ui.use_idea.isVisible()
    assert not page.ui.idea_from.isVisible()


def test_an_idea_made_smaller_is_still_theirs(page: AssignmentPage, room: ConsultingRoom) -> None:
    room.write(Plan("Cook one easy dish on Sunday.", their_idea=IDEA))
    _open(page, room)
    assert page.ui.idea_from.text() == "The draft is their own idea."

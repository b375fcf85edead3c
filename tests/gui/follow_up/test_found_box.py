"""What came back of an experiment, a ladder or tracking: asked beside how it went, and never needed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.found import ExperimentFound, Found, LadderFound, Move, TrackingFound
from practice_desk.domain.shape import Experiment, Ladder, Rung, Shape, Skill, Tracking
from practice_desk.gui.follow_up.found_box import ExperimentPart, LadderPart, TrackingPart
from practice_desk.gui.follow_up.page import FollowUpPage
from practice_desk.services.follow_up import Said
from practice_desk.services.plan import Plan
from support.consulting_room import FULL, ConsultingRoom, Show

pytestmark = pytest.mark.gui
DID, SOME = 0, 1
EXPERIMENT = Experiment("They will be cross", 80, "A sigh")
LADDER = Ladder((Rung("Look in", 20), Rung("Go in", 40), Rung("Pay", 60)), 1)
TRACKING = Tracking("energy", times_a_day=3, days=4)


@pytest.fixture
def page(room: ConsultingRoom, show: Show) -> FollowUpPage:
    page = FollowUpPage(room.place)
    show(page)
    room.place.announcer.changed.connect(page.refresh)
    return page


def _open(page: FollowUpPage, room: ConsultingRoom, shape: Shape | None) -> str:
    assignment_id = room.set(Plan("Go in", shape=shape))
    page.show_client(room.client)
    QApplication.processEvents()
    return assignment_id


def _click(button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def _went(page: FollowUpPage, outcome: int = DID) -> None:
    _click(page.ui.outcome.buttons()[outcome])


def _type(field: QLineEdit, text: str) -> None:
    assert field.isVisible()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def _found(room: ConsultingRoom) -> Found | None:
    return room.desk.follow_ups.of_client(room.client)[-1].found


def _experiment(page: FollowUpPage) -> ExperimentPart:
    assert isinstance(page.found.part, ExperimentPart)
    return page.found.part


def _ladder(page: FollowUpPage) -> LadderPart:
    assert isinstance(page.found.part, LadderPart)
    return page.found.part


def _tracking(page: FollowUpPage) -> TrackingPart:
    assert isinstance(page.found.part, TrackingPart)
    return page.found.part


@pytest.mark.parametrize("shape", [None, Skill("Breathing", "In\nOut")])
def test_a_sentence_and_a_skill_ask_no_more_than_how_it_went(
    page: FollowUpPage, room: ConsultingRoom, shape: Shape | None
) -> None:
    _open(page, room, shape)
    assert not page.found.isVisible()
    _went(page)
    assert _found(room) is None


def test_an_experiment_asks_how_true_it_seems_now(page: FollowUpPage, room: ConsultingRoom) -> None:
    _open(page, room, EXPERIMENT)
    ui = _experiment(page).ui
    assert ui.belief.text() == ("The belief: “They will be cross” · 80 of 100 before\nThey expected: A sigh")
    assert not ui.belief_before.isVisible(), "it was rated then"
    _went(page)
    _type(ui.belief_after, "55")
    _type(ui.happened, "They laughed")
    page.ui.words.setFocus()
    assert _found(room) == ExperimentFound(55, "They laughed")
    assert ui.belief_after.text() == "55"


def test_a_belief_not_rated_then_can_be_looked_back_at(page: FollowUpPage, room: ConsultingRoom) -> None:
    _open(page, room, Experiment("They will be cross"))
    ui = _experiment(page).ui
    _went(page)
    _type(ui.belief_before, "70")
    _type(ui.belief_after, "300")
    page.ui.words.setFocus()
    assert "0 to 100" in room.way.last
    _type(ui.belief_after, "30")
    page.ui.words.setFocus()
    assert _found(room) == ExperimentFound(30, "", 70)
    told = room.desk.story.entries(room.client)[0]
    assert "Belief before 70, after 30" in told.detail


def test_a_ladder_asks_which_rung_and_how_hard(page: FollowUpPage, room: ConsultingRoom) -> None:
    _open(page, room, LADDER)
    ui = _ladder(page).ui
    lines = [ui.rung.itemText(row) for row in range(ui.rung.count())]
    assert lines == ["Not said", "1. Look in", "2. Go in (this one was agreed on)", "3. Pay"]
    _went(page)
    assert _found(room) is None, "nothing was said of it yet"
    ui.rung.setFocus()
    QTest.keyClick(ui.rung, Qt.Key.Key_Down)
    _type(ui.before, "30")
    _type(ui.peak, "70")
    _type(ui.after, "20")
    _type(ui.expected, "I run")
    _type(ui.tried_happened, "I stayed")
    _click(ui.move.buttons()[1])
    assert _found(room) == LadderFound(0, 30, 70, 20, "I run", "I stayed", Move.NEXT)


def test_where_to_go_is_chosen_by_the_therapist_and_can_be_left_open(
    page: FollowUpPage, room: ConsultingRoom
) -> None:
    _open(page, room, LADDER)
    move = _ladder(page).ui.move
    assert [button.text() for button in move.buttons()] == ["Stay on this rung", "Next rung", "Easier rung"]
    assert move.value is None
    _went(page)
    QTest.keyClick(move.buttons()[0], Qt.Key.Key_3)
    assert _found(room) == LadderFound(move=Move.EASIER)
    QTest.keyClick(move.buttons()[2], Qt.Key.Key_Delete)
    assert _found(room) is None
    assert room.desk.assignments.in_writing(room.client) is None, "no draft comes of it by itself"


def test_tracking_asks_how_many_came_back_and_what_they_were(
    page: FollowUpPage, room: ConsultingRoom
) -> None:
    _open(page, room, TRACKING)
    ui = _tracking(page).ui
    assert ui.entries.placeholderText() == "of 12"
    _went(page, SOME)
    _type(ui.entries, "9")
    _type(ui.lowest, "2, at night")
    _type(ui.stood_out, "Mornings")
    page.leave()
    assert _found(room) == TrackingFound(9, "2, at night", "", "", "Mornings")


def test_what_is_no_number_is_said_and_stays(page: FollowUpPage, room: ConsultingRoom) -> None:
    _open(page, room, EXPERIMENT)
    _went(page)
    ui = _experiment(page).ui
    _type(ui.belief_after, "less")
    page.ui.words.setFocus()
    assert room.way.last == "How true it seems now: a number from 0 to 100."
    assert ui.belief_after.text() == "less"
    assert _found(room) is None
    _type(ui.belief_after, "40")
    page.leave()
    assert _found(room) == ExperimentFound(40)


def test_a_refused_number_does_not_come_back_over_the_good_one(
    page: FollowUpPage, room: ConsultingRoom
) -> None:
    _open(page, room, TRACKING)
    ui = _tracking(page).ui
    _went(page, SOME)
    _type(ui.entries, "77")
    page.ui.words.setFocus()
    assert room.way.last == "How many came back: a number from 0 to 12."
    assert ui.entries.text() == "77", "what was typed stays until it is mended"
    _type(ui.entries, "8")
    page.ui.words.setFocus()
    assert _found(room) == TrackingFound(8)
    assert ui.entries.text() == "8"
    page.show_client(room.client)
    assert ui.entries.text() == "8"


def test_a_number_is_shown_as_it_is_stored(page: FollowUpPage, room: ConsultingRoom) -> None:
    _open(page, room, EXPERIMENT)
    _went(page)
    ui = _experiment(page).ui
    _type(ui.belief_after, "55 %")
    page.ui.words.setFocus()
    assert _found(room) == ExperimentFound(55)
    assert ui.belief_after.text() == "55"


def test_a_line_of_the_log_without_a_number_gets_the_sentence(
    page: FollowUpPage, room: ConsultingRoom
) -> None:
    _open(page, room, TRACKING)
    ui = _tracking(page).ui
    _went(page, SOME)
    _type(ui.lowest, "abc")
    page.ui.words.setFocus()
    assert room.way.last == "Lowest: a number from 0 to 10."
    assert ui.lowest.text() == "abc"


def test_typing_before_any_answer_is_kept_as_a_draft_and_comes_back(
    page: FollowUpPage, room: ConsultingRoom, show: Show
) -> None:
    _open(page, room, LADDER)
    ui = _ladder(page).ui
    _type(ui.expected, "I ru")
    _type(ui.peak, "7")
    page._typing._timer.timeout.emit()
    again = FollowUpPage(room.place)
    show(again)
    again.show_client(room.client)
    assert (_ladder(again).ui.expected.text(), _ladder(again).ui.peak.text()) == ("I ru", "7")
    _went(again)
    assert _found(room) == LadderFound(peak=7, expected="I ru")


def test_what_was_noted_is_shown_again_and_goes_with_undo(page: FollowUpPage, room: ConsultingRoom) -> None:
    assignment_id = _open(page, room, LADDER)
    found = LadderFound(2, 1, 2, 3, "e", "h", Move.STAY)
    room.desk.follow_ups.note(assignment_id, Said(HowItWent.DID, found=found))
    page.show_client(room.client)
    assert page.found.found() == found
    room.desk.ledger.undo()
    page.show_client(room.client)
    assert page.found.found() == LadderFound()


def test_each_shape_has_its_own_part_and_nothing_is_carried_over(
    page: FollowUpPage, room: ConsultingRoom
) -> None:
    _open(page, room, EXPERIMENT)
    _went(page)
    _type(_experiment(page).ui.belief_after, "5")
    page.leave()
    room.client = room.add("Theo")
    _open(page, room, Experiment("Something else"))
    assert _experiment(page).ui.belief_after.text() == ""
    assert _experiment(page).ui.belief.text() == "The belief: “Something else”"
    room.client = room.add("Jo")
    _open(page, room, TRACKING)
    assert isinstance(page.found.part, TrackingPart)
    assert not [part for part in page.found.findChildren(ExperimentPart) if part.isVisible()]


def test_a_full_disk_is_said_and_tried_again(page: FollowUpPage, room: ConsultingRoom) -> None:
    _open(page, room, EXPERIMENT)
    _went(page)
    room.store.full = True
    _type(_experiment(page).ui.happened, "They laughed")
    page.leave()
    assert room.way.last == FULL
    assert _experiment(page).ui.happened.text() == "They laughed"
    room.store.full = False
    page.leave()
    assert _found(room) == ExperimentFound(None, "They laughed")


@pytest.mark.parametrize("shape", [EXPERIMENT, LADDER, TRACKING])
def test_no_field_is_without_a_name(page: FollowUpPage, room: ConsultingRoom, shape: Shape) -> None:
    _open(page, room, shape)
    for field in page.found.findChildren(QLineEdit):
        labels = [label for label in page.findChildren(QLabel) if label.buddy() is field]
        assert field.accessibleName() or any(label.text() for label in labels), field.objectName()

"""The shape of an assignment in the editor: chosen in a row, typed into a small form, never over one's own words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from practice_desk.domain.activity import parse_library
from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.found import LadderFound, Move
from practice_desk.domain.shape import (
    MOST_RUNGS,
    Experiment,
    Ladder,
    Rung,
    Shape,
    Skill,
    Tracking,
    TrackingScale,
)
from practice_desk.gui.assignment.page import AssignmentPage
from practice_desk.gui.assignment.shape_form import ExperimentForm, SkillForm, TrackingForm
from practice_desk.gui.assignment.shape_ladder import LadderForm
from practice_desk.gui.workplace import Step
from practice_desk.resources import resource
from practice_desk.services.follow_up import Said
from practice_desk.services.plan import Plan
from support.consulting_room import ConsultingRoom, Show

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

SENTENCE, EXPERIMENT, LADDER, TRACKING, SKILL = range(5)
OWN = "After dinner on Monday, write one line about the day at the kitchen table."
ENERGY = "Jot down your energy, 0 to 10, once a day, for four days."
ALT, PLAIN = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(room: ConsultingRoom, show: Show) -> AssignmentPage:
    page = AssignmentPage(room.place)
    show(page)
    room.place.announcer.changed.connect(page.refresh)
    page.show_client(room.client)
    QApplication.processEvents()
    return page


def _choose(page: AssignmentPage, number: int) -> None:
    button = page.shape.choice.buttons()[number]
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def _click(button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, PLAIN, button.rect().center())
    QApplication.processEvents()


def _type(field: QWidget, text: str) -> None:
    assert field.isVisible()
    field.setFocus()
    QTest.keyClicks(field, text)


def _press_at_end(field: QWidget, text: str) -> None:
    field.setFocus()
    _press(Qt.Key.Key_End)
    QTest.keyClicks(field, text)


def _press(key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)
    QApplication.processEvents()


def _written(room: ConsultingRoom) -> Plan:
    draft = room.desk.assignments.in_writing(room.client)
    assert draft is not None
    return Plan.of(draft)


def _ladder(page: AssignmentPage) -> LadderForm:
    form = page.shape.form(Ladder.key)
    assert isinstance(form, LadderForm)
    return form


def _tracking(page: AssignmentPage) -> TrackingForm:
    form = page.shape.form(Tracking.key)
    assert isinstance(form, TrackingForm)
    return form


def _experiment(page: AssignmentPage) -> ExperimentForm:
    form = page.shape.form(Experiment.key)
    assert isinstance(form, ExperimentForm)
    return form


def _rungs(page: AssignmentPage) -> list[tuple[str, str]]:
    return [(row.ui.text.text(), row.ui.hard.text()) for row in _ladder(page).rows]


def _open(page: AssignmentPage, room: ConsultingRoom, shape: Shape, what: str = "Go in") -> None:
    room.write(Plan(what, shape=shape))
    page.show_client(room.client)
    QApplication.processEvents()


THREE = Ladder((Rung("Look in", 20), Rung("Go in", 40), Rung("Pay", 60)), 1)


class TestTheRow:
    def test_a_sentence_is_what_one_begins_with_and_nothing_is_unfolded(self, page: AssignmentPage) -> None:
        assert [button.text() for button in page.shape.choice.buttons()] == [
            "A sentence",
            "Experiment",
            "Ladder",
            "Tracking",
            "A skill from today",
        ]
        assert page.shape.choice.buttons()[SENTENCE].isChecked()
        assert page.shape.height() == page.shape.choice.height()
        assert len({button.y() for button in page.shape.choice.buttons()}) == 1

    def test_little_room_folds_it_and_cuts_nothing_off(self, page: AssignmentPage) -> None:
        page.resize(340, 900)
        QApplication.processEvents()
        buttons = page.shape.choice.buttons()
        assert len({button.y() for button in buttons}) > 1
        for button in buttons:
            assert page.shape.choice.rect().contains(button.geometry())
            assert button.width() >= button.minimumSizeHint().width()

    def test_the_keyboard_alone_chooses(self, page: AssignmentPage) -> None:
        page.shape.choice.focus_first()
        _press(Qt.Key.Key_Right)
        assert page.shape.key == Experiment.key
        _press(Qt.Key.Key_4)
        assert page.shape.key == Tracking.key
        assert _tracking(page).isVisible()
        assert not _experiment(page).isVisible()
        _press(Qt.Key.Key_Delete)
        assert page.shape.key == ""
        assert page.shape.choice.buttons()[SENTENCE].isChecked()

    def test_arrows_on_the_way_make_no_history(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _type(page.ui.what, OWN)
        page.shape.choice.focus_first()
        room.changes.clear()
        for _ in range(4):
            _press(Qt.Key.Key_Right)
        assert room.loud == []
        page.ui.cue.setFocus()
        assert room.loud == ["Assignment written"]
        assert _written(room).shape == Skill()

    def test_each_answer_is_spoken_with_its_question(self, page: AssignmentPage) -> None:
        assert page.shape.choice.buttons()[LADDER].accessibleName() == "Shape: Ladder"

    def test_the_sentence_is_asked_for_in_other_words_for_an_experiment(self, page: AssignmentPage) -> None:
        _choose(page, EXPERIMENT)
        assert page.ui.what_title.text() == "&What will be done"
        _choose(page, SENTENCE)
        assert page.ui.what_title.text() == "&What, exactly? · small step"

    def test_going_back_keeps_what_was_typed(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _type(page.ui.what, OWN)
        _choose(page, EXPERIMENT)
        _type(_experiment(page).ui.belief, "It will rain")
        _choose(page, SENTENCE)
        page.ui.cue.setFocus()
        assert _written(room).shape is None
        _choose(page, EXPERIMENT)
        assert _experiment(page).ui.belief.text() == "It will rain"
        page.leave()
        assert _written(room).shape == Experiment("It will rain")

    def test_going_back_can_be_taken_back(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _open(page, room, Experiment("It will rain", 80))
        _choose(page, SENTENCE)
        page.leave()
        assert _written(room).shape is None
        room.desk.ledger.undo()
        page.show_client(room.client)
        assert _written(room).shape == Experiment("It will rain", 80)
        assert _experiment(page).ui.belief.text() == "It will rain"

    def test_another_client_sees_nothing_of_it(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _type(page.ui.what, OWN)
        _choose(page, SKILL)
        form = page.shape.form(Skill.key)
        assert isinstance(form, SkillForm)
        _type(form.ui.skill_name, "Breathing")
        page.leave()
        page.show_client(room.add("Theo"))
        assert page.shape.key == ""
        _choose(page, SKILL)
        form = page.shape.form(Skill.key)
        assert isinstance(form, SkillForm)
        assert form.ui.skill_name.text() == ""

    def test_choosing_alone_writes_nothing_for_somebody_with_nothing_written(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        _choose(page, TRACKING)
        page.leave()
        assert room.desk.assignments.in_writing(room.client) is None


class TestAnExperiment:
    def test_each_field_lands_where_it_belongs(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _choose(page, EXPERIMENT)
        ui = _experiment(page).ui
        _type(page.ui.what, OWN)
        _type(ui.belief, "They will be cross")
        _type(ui.belief_before, "80 %")
        _type(ui.prediction, "A sigh")
        _type(ui.would_count, "What they say")
        _type(ui.safety, "Somebody kind")
        page.leave()
        expected = Experiment("They will be cross", 80, "A sigh", "What they say", "Somebody kind")
        assert _written(room) == Plan(OWN, shape=expected)

    @pytest.mark.parametrize("typed", ["a lot", "101", "-3", "8 0"])
    def test_what_is_no_number_is_said_and_stays_until_it_is_one(
        self, page: AssignmentPage, room: ConsultingRoom, typed: str
    ) -> None:
        _type(page.ui.what, OWN)
        _choose(page, EXPERIMENT)
        ui = _experiment(page).ui
        _type(ui.belief_before, typed)
        _click(page.ui.next)
        assert room.way.last == "How true it seems: a number from 0 to 100."
        assert room.way.went == []
        assert ui.belief_before.text() == typed
        ui.belief_before.selectAll()
        _type(ui.belief_before, "65")
        _click(page.ui.next)
        assert room.way.went == [Step.HANDOUT]
        assert _written(room).shape == Experiment(belief_before=65)

    def test_typing_is_kept_as_a_draft_and_comes_back(
        self, page: AssignmentPage, room: ConsultingRoom, show: Show
    ) -> None:
        _choose(page, TRACKING)
        _type(_tracking(page).ui.tracked, "sle")
        _choose(page, EXPERIMENT)
        _type(_experiment(page).ui.belief, "It will r")
        _type(_experiment(page).ui.belief_before, "so")
        page._typing._timer.timeout.emit()
        again = AssignmentPage(room.place)
        show(again)
        again.show_client(room.client)
        assert again.shape.key == Experiment.key
        ui = _experiment(again).ui
        assert (ui.belief.text(), ui.belief_before.text()) == ("It will r", "so")
        _choose(again, TRACKING)
        assert _tracking(again).ui.tracked.text() == "sle"

    def test_the_wording_checks_and_the_meter_go_on(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _choose(page, EXPERIMENT)
        _type(page.ui.what, "Practise mindfulness every day for 30 minutes, and keep a mood chart as well.")
        page.ui.cue.setFocus()
        assert page.notes.rows
        assert page.ui.load_card.isVisible()


class TestALadder:
    def test_it_is_written_by_keys_alone(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        page.shape.choice.focus_first()
        _press(Qt.Key.Key_3)
        row = _ladder(page).rows[0]
        row.ui.text.setFocus()
        QTest.keyClicks(row.ui.text, "Pay")
        _press(Qt.Key.Key_Return)
        assert len(_ladder(page).rows) == 2
        assert _ladder(page).rows[1].ui.text.hasFocus()
        QTest.keyClicks(_ladder(page).rows[1].ui.text, "Look in")
        page.leave()
        assert _written(room).shape == Ladder((Rung("Pay"), Rung("Look in")))

    def test_enter_in_an_empty_last_rung_makes_no_other(self, page: AssignmentPage) -> None:
        _choose(page, LADDER)
        _ladder(page).rows[0].ui.text.setFocus()
        _press(Qt.Key.Key_Return)
        assert len(_ladder(page).rows) == 1

    def test_what_is_written_already_becomes_its_first_rung(self, page: AssignmentPage) -> None:
        _type(page.ui.what, "Go in")
        _choose(page, LADDER)
        assert _rungs(page) == [("Go in", ""), ("", "")]
        assert _ladder(page).at == 0

    def test_the_last_ladder_comes_back_at_the_rung_chosen_for_it(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        before = room.set(Plan("Go in", shape=THREE))
        found = LadderFound(1, move=Move.NEXT)
        room.desk.follow_ups.note(before, Said(HowItWent.DID, found=found))
        page.show_client(room.client)
        _choose(page, LADDER)
        assert _rungs(page) == [("Look in", "20"), ("Go in", "40"), ("Pay", "60")]
        assert _ladder(page).at == 2
        assert page.ui.what.toPlainText() == "Pay"

    def test_the_chosen_rung_becomes_the_sentence_in_one_step(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        _open(page, room, THREE)
        room.changes.clear()
        _click(_ladder(page).rows[2].ui.present)
        assert page.ui.what.toPlainText() == "Pay"
        assert room.loud == ["Assignment written"]
        assert _written(room) == Plan("Pay", shape=Ladder(THREE.rungs, 2))
        room.desk.ledger.undo()
        assert _written(room) == Plan("Go in", shape=THREE)

    def test_a_rung_said_otherwise_says_so_in_the_sentence(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        _open(page, room, THREE)
        _press_at_end(_ladder(page).rows[1].ui.text, " with a friend")
        page.ui.cue.setFocus()
        assert _written(room).what == "Go in with a friend"

    def test_the_therapists_own_sentence_stays(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _open(page, room, THREE, what="On Monday at noon, go in for 5 minutes.")
        _type(_ladder(page).rows[1].ui.text, " with a friend")
        page.ui.cue.setFocus()
        assert _written(room).what == "On Monday at noon, go in for 5 minutes."

    def test_numbers_put_the_rungs_in_order_and_the_keyboard_stays_with_its_rung(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        _open(page, room, THREE)
        pay = _ladder(page).rows[2]
        pay.ui.hard.setFocus()
        pay.ui.hard.selectAll()
        QTest.keyClicks(pay.ui.hard, "10")
        assert _rungs(page)[2] == ("Pay", "10"), "nothing moves under the hands"
        pay.ui.text.setFocus()
        assert _rungs(page) == [("Pay", "10"), ("Look in", "20"), ("Go in", "40")]
        assert pay.ui.text.hasFocus()
        shape = _written(room).shape
        assert isinstance(shape, Ladder)
        assert shape.present == Rung("Go in", 40)

    def test_nothing_moves_away_from_under_a_click(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _open(page, room, THREE)
        rows = _ladder(page).rows
        rows[2].ui.hard.setFocus()
        rows[2].ui.hard.selectAll()
        QTest.keyClicks(rows[2].ui.hard, "10")
        aim = rows[0].ui.present
        QTest.mousePress(aim, Qt.MouseButton.LeftButton, PLAIN, aim.rect().center())
        assert _rungs(page) == [("Look in", "20"), ("Go in", "40"), ("Pay", "10")]
        QTest.mouseRelease(aim, Qt.MouseButton.LeftButton, PLAIN, aim.rect().center())
        assert _rungs(page) == [("Pay", "10"), ("Look in", "20"), ("Go in", "40")]
        assert _written(room) == Plan("Look in", shape=Ladder((Rung("Pay", 10), *THREE.rungs[:2]), 1))

    @pytest.mark.parametrize("part", ["text", "hard", "present"])
    def test_alt_and_an_arrow_move_a_rung(
        self, page: AssignmentPage, room: ConsultingRoom, part: str
    ) -> None:
        _open(page, room, THREE)
        row = _ladder(page).rows[1]
        getattr(row.ui, part).setFocus()
        _press(Qt.Key.Key_Up, ALT)
        assert _rungs(page) == [("Go in", "20"), ("Look in", "20"), ("Pay", "60")]
        assert getattr(row.ui, part).hasFocus()
        _press(Qt.Key.Key_Up, ALT)
        assert _rungs(page)[0] == ("Go in", "20"), "at the top it stays"
        _press(Qt.Key.Key_Down, ALT)
        _press(Qt.Key.Key_Down, ALT)
        assert _rungs(page) == [("Look in", "20"), ("Pay", "60"), ("Go in", "60")]
        assert _written(room).shape == Ladder((Rung("Look in", 20), Rung("Pay", 60), Rung("Go in", 60)), 2)

    def test_its_buttons_do_the_same_and_each_move_can_be_taken_back(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        _open(page, room, THREE)
        rows = _ladder(page).rows
        assert not rows[0].ui.up.isEnabled()
        assert not rows[2].ui.down.isEnabled()
        _click(rows[0].ui.down)
        assert _rungs(page) == [("Go in", "40"), ("Look in", "40"), ("Pay", "60")]
        room.desk.ledger.undo()
        assert _written(room).shape == THREE

    def test_a_rung_taken_off_can_be_taken_back(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _open(page, room, THREE)
        _click(_ladder(page).rows[0].ui.remove)
        assert _written(room).shape == Ladder((Rung("Go in", 40), Rung("Pay", 60)), 0)
        room.desk.ledger.undo()
        assert _written(room).shape == THREE

    def test_the_last_rung_is_emptied_and_stays(self, page: AssignmentPage) -> None:
        _choose(page, LADDER)
        _type(_ladder(page).rows[0].ui.text, "Look")
        _click(_ladder(page).rows[0].ui.remove)
        assert _rungs(page) == [("", "")]

    def test_more_rungs_than_a_ladder_has_are_not_begun(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        _choose(page, LADDER)
        for _ in range(MOST_RUNGS + 2):
            page.ui.scroll.ensureWidgetVisible(_ladder(page).ui.add)
            _click(_ladder(page).ui.add)
        assert len(_ladder(page).rows) == MOST_RUNGS
        assert room.way.last.startswith("A ladder has room for 12 rungs")

    def test_every_part_of_a_rung_is_named_by_its_number(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        _open(page, room, THREE)
        ui = _ladder(page).rows[1].ui
        assert [
            part.accessibleName() for part in (ui.present, ui.text, ui.hard, ui.up, ui.down, ui.remove)
        ] == [
            "Try rung 2 Go in",
            "Rung 2",
            "Rung 2, how hard, 0 to 100",
            "Move rung 2 up",
            "Move rung 2 down",
            "Take rung 2 off",
        ]


class TestTracking:
    def test_it_makes_its_own_sentence_while_there_is_none(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        _choose(page, TRACKING)
        _type(_tracking(page).ui.tracked, "energy")
        assert page.ui.what.toPlainText() == "", "nothing is written while typing"
        page.ui.cue.setFocus()
        assert _written(room) == Plan(ENERGY, shape=Tracking("energy"))
        assert not _tracking(page).ui.offer_box.isVisible()

    def test_its_sentence_follows_what_is_chosen(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _open(page, room, Tracking("energy"), what=ENERGY)
        combo = _tracking(page).ui.times
        combo.setFocus()
        room.changes.clear()
        _press(Qt.Key.Key_Down)
        _press(Qt.Key.Key_Down)
        assert page.ui.what.toPlainText() == ENERGY.replace("once", "three times")
        assert set(room.loud) == {"Assignment written"}
        assert len(room.loud) == 2, "one step for each choice, sentence and all"
        assert _written(room).shape == Tracking("energy", TrackingScale.TEN, 3, 4)

    def test_the_therapists_own_words_are_not_written_over(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        _type(page.ui.what, OWN)
        _choose(page, TRACKING)
        _type(_tracking(page).ui.tracked, "energy")
        page.ui.cue.setFocus()
        assert _written(room).what == OWN
        form = _tracking(page)
        assert form.ui.offer.text() == f"As a sentence: “{ENERGY}”"
        _click(form.ui.use_offer)
        assert _written(room).what == ENERGY
        assert not form.ui.offer_box.isVisible()
        page.ui.what.undo()
        assert page.ui.what.toPlainText() == OWN
        assert form.ui.offer_box.isVisible()

    def test_a_changed_sentence_of_ours_is_the_therapists(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        _open(page, room, Tracking("energy"), what=ENERGY)
        _type(page.ui.what, "Please. ")
        own = page.ui.what.toPlainText()
        _type(_tracking(page).ui.tracked, " now")
        page.ui.cue.setFocus()
        assert _written(room).what == own

    def test_it_says_nothing_of_minutes(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _open(page, room, Tracking("energy"), what=ENERGY)
        assert not page.ui.load_card.isVisible()
        assert _written(room).minutes is None


def test_a_skill_lands_where_it_belongs(page: AssignmentPage, room: ConsultingRoom) -> None:
    _type(page.ui.what, OWN)
    _choose(page, SKILL)
    form = page.shape.form(Skill.key)
    assert isinstance(form, SkillForm)
    _type(form.ui.skill_name, "Breathing")
    _type(form.ui.practised, "In")
    _press(Qt.Key.Key_Return)
    QTest.keyClicks(form.ui.practised, "Out")
    _type(form.ui.helps, "the chair")
    page.leave()
    assert _written(room).shape == Skill("Breathing", "In\nOut", "the chair")


@pytest.mark.parametrize(
    ("key", "kind"), [("behav_experiment", Experiment), ("exposure_step", Ladder), ("mood_log", Tracking)]
)
def test_an_activity_opens_with_its_shape_and_its_own_words(
    page: AssignmentPage, room: ConsultingRoom, key: str, kind: type, library: None
) -> None:
    page.use_activity(key, "small")
    plan = _written(room)
    assert type(plan.shape) is kind
    assert page.shape.key == kind.key
    activity = next(one for one in room.desk.activities if one.key == key)
    assert plan.what == page.ui.what.toPlainText() == activity.sizes[1].text
    page.use_activity("body_move", "small")
    assert _written(room).shape is None


def test_an_activity_goes_on_with_what_was_begun_of_its_shape(
    page: AssignmentPage, room: ConsultingRoom, library: None
) -> None:
    _open(page, room, Experiment("They will be cross", 80))
    page.use_activity("behav_experiment", "small")
    assert _written(room).shape == Experiment("They will be cross", 80)


def test_an_exposure_step_brings_their_ladder_along_and_writes_nothing_over(
    page: AssignmentPage, room: ConsultingRoom, library: None
) -> None:
    room.set(Plan("Go in", shape=THREE))
    page.show_client(room.client)
    page.use_activity("exposure_step", "small")
    plan = _written(room)
    assert plan.shape == THREE
    assert plan.what.startswith("On Monday, Wednesday and Friday")


@pytest.fixture
def library(room: ConsultingRoom) -> None:
    """The shipped activities on the desk of the consulting room, which has none."""
    text = resource("library", "activities.json").read_text(encoding="utf-8")
    object.__setattr__(room.desk, "activities", parse_library(text))


def test_the_small_forms_have_no_field_without_a_name(page: AssignmentPage) -> None:
    for number in (EXPERIMENT, LADDER, TRACKING, SKILL):
        _choose(page, number)
        for field in page.shape.findChildren(QLineEdit):
            labels = [label for label in page.findChildren(QLabel) if label.buddy() is field]
            assert field.accessibleName() or any(label.text() for label in labels), field.objectName()

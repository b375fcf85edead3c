"""A ladder from the first rung to the follow-up, and the other shapes, in the real window by clicks and keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from practice_desk.domain.assignment import HandedOver
from practice_desk.domain.found import LadderFound, Move
from practice_desk.domain.shape import Ladder, Rung, Tracking, TrackingScale
from practice_desk.gui.assignment.page import AssignmentPage
from practice_desk.gui.assignment.shape_form import TrackingForm
from practice_desk.gui.assignment.shape_ladder import LadderForm
from practice_desk.gui.follow_up.found_box import LadderPart
from practice_desk.gui.follow_up.page import FollowUpPage
from practice_desk.gui.handout.page import HandoutPage
from practice_desk.gui.shell.together import Together
from practice_desk.gui.shell.workspace import Workspace
from practice_desk.gui.workplace import Step
from practice_desk.services.plan import Plan
from support.demo_stage import OpenDemo
from support.stage import Stage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LADDER, TRACKING = 2, 3


@pytest.fixture
def stage(open_demo: OpenDemo) -> Stage:
    return open_demo()


@pytest.fixture
def space(stage: Stage) -> Workspace:
    return stage.room.workspace


def _id(space: Workspace, name: str) -> str:
    return next(line.client.id for line in space.day.everyone if line.client.first_name == name)


def _editor(space: Workspace, name: str) -> AssignmentPage:
    space.open_client(_id(space, name), Step.ASSIGNMENT)
    QApplication.processEvents()
    page = space.pages[Step.ASSIGNMENT]
    assert isinstance(page, AssignmentPage)
    return page


def _sheets(space: Workspace) -> Iterator[Together]:
    return (sheet for sheet in space.window().findChildren(Together) if sheet.isVisible())


def test_a_ladder_is_written_shown_printed_and_taken_back(stage: Stage, space: Workspace) -> None:
    page, person = _editor(space, "Kofi"), stage.person
    person.click(page.shape.choice.buttons()[LADDER])
    form = page.shape.form(Ladder.key)
    assert isinstance(form, LadderForm)
    for number, (text, hard) in enumerate([("Pay at the counter", "60"), ("Look in at the shop", "20")]):
        person.write(form.rows[number].ui.text, text)
        person.write(form.rows[number].ui.hard, hard)
        if number == 0:
            person.press(Qt.Key.Key_Return)
            assert len(form.rows) == 2
    person.click(form.rows[1].ui.present)
    assert [row.ui.text.text() for row in form.rows] == ["Look in at the shop", "Pay at the counter"]
    assert form.at == 0
    desk = space.workplace.desk
    draft = desk.assignments.in_writing(_id(space, "Kofi"))
    assert draft is not None
    expected = Ladder((Rung("Look in at the shop", 20), Rung("Pay at the counter", 60)), 0)
    assert (draft.what, draft.shape) == ("Look in at the shop", expected)
    person.press(Qt.Key.Key_F9)
    (sheet,) = _sheets(space)
    said = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"Look in at the shop", "→ 1. Look in at the shop", "2. Pay at the counter"} <= said
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Return, CONTROL)
    handout = space.pages[Step.HANDOUT]
    assert isinstance(handout, HandoutPage)
    assert handout.isVisible()
    handout.view.copy_text()
    assert "1. Look in at the shop ← this one" in QGuiApplication.clipboard().text()
    space.go(Step.ASSIGNMENT)
    person.press(Qt.Key.Key_Z, CONTROL)
    draft = desk.assignments.in_writing(_id(space, "Kofi"))
    assert draft is not None
    assert isinstance(draft.shape, Ladder)
    assert draft.shape.at is None, "one step: the rung was not chosen, and the sentence not written"
    assert draft.what == ""


def test_enter_in_a_rung_stays_on_the_page_and_alt_moves_it(stage: Stage, space: Workspace) -> None:
    desk = space.workplace.desk
    shape = Ladder((Rung("Look in", 20), Rung("Go in", 40)), 0)
    desk.assignments.write(_id(space, "Kofi"), None, Plan("Look in", shape=shape))
    page = _editor(space, "Kofi")
    form = page.shape.form(Ladder.key)
    assert isinstance(form, LadderForm)
    stage.person.click(form.rows[0].ui.text)
    stage.person.press(Qt.Key.Key_Return)
    assert space.step is Step.ASSIGNMENT
    assert form.rows[1].ui.text.hasFocus()
    stage.person.press(Qt.Key.Key_Up, ALT)
    assert [row.ui.text.text() for row in form.rows] == ["Go in", "Look in"]


def test_tab_goes_through_a_form_as_it_is_read(stage: Stage, space: Workspace) -> None:
    page = _editor(space, "Kofi")
    stage.person.click(page.shape.choice.buttons()[TRACKING])
    form = page.shape.form(Tracking.key)
    assert isinstance(form, TrackingForm)
    seen: list[object] = []
    for _ in range(5):
        stage.person.press(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [form.ui.tracked, form.ui.scale, form.ui.times, form.ui.days, page.ui.cue]


def test_tracking_is_on_the_page_for_the_client(stage: Stage, space: Workspace) -> None:
    page = _editor(space, "Kofi")
    stage.person.click(page.shape.choice.buttons()[TRACKING])
    form = page.shape.form(Tracking.key)
    assert isinstance(form, TrackingForm)
    stage.person.write(form.ui.tracked, "ενέργεια")
    stage.person.press(Qt.Key.Key_Return, CONTROL)
    assert space.step is Step.HANDOUT
    draft = space.workplace.desk.assignments.in_writing(_id(space, "Kofi"))
    assert draft is not None
    assert draft.shape == Tracking("ενέργεια", TrackingScale.TEN, 1, 4)
    assert draft.what == "Jot down your ενέργεια, 0 to 10, once a day, for four days."


def test_the_next_rung_is_used_when_the_therapist_makes_the_next_draft(
    stage: Stage, space: Workspace
) -> None:
    lena = _id(space, "Lena")
    space.open_client(lena, Step.FOLLOW_UP)
    QApplication.processEvents()
    page = space.pages[Step.FOLLOW_UP]
    assert isinstance(page, FollowUpPage)
    stage.person.click(page.ui.outcome.buttons()[0])
    part = page.found.part
    assert isinstance(part, LadderPart)
    stage.person.click(part.ui.move.buttons()[1])
    desk = space.workplace.desk
    assert desk.follow_ups.of_client(lena)[-1].found == LadderFound(move=Move.NEXT)
    assert desk.assignments.in_writing(lena) is None
    space.panel.use_suggestion()
    QApplication.processEvents()
    draft = desk.assignments.in_writing(lena)
    assert draft is not None
    assert draft.what == "Get on with a friend and get off at the next stop"
    assert isinstance(draft.shape, Ladder)
    assert draft.shape.at == 1
    editor = space.pages[Step.ASSIGNMENT]
    assert isinstance(editor, AssignmentPage)
    assert editor.shape.key == Ladder.key


def test_a_long_sheet_looked_at_together_can_be_moved(stage: Stage, space: Workspace) -> None:
    rungs = tuple(
        Rung(f"Step number {number} of this long ladder, with a few more words", number)
        for number in range(12)
    )
    kofi = _id(space, "Kofi")
    desk = space.workplace.desk
    made = desk.assignments.write(kofi, None, Plan("Look in", shape=Ladder(rungs, 0))).made("assignment")
    desk.assignments.hand_over(made, HandedOver.TOLD)
    _editor(space, "Kofi")
    space.window().resize(960, 640)
    stage.person.press(Qt.Key.Key_F9)
    (sheet,) = _sheets(space)
    bar = sheet._scroll.verticalScrollBar()
    stage.person.until(lambda: bar.maximum() > 0)
    stage.person.press(Qt.Key.Key_Down)
    assert bar.value() > 0
    stage.person.press(Qt.Key.Key_Up)
    assert bar.value() == 0

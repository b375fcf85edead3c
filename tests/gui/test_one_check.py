"""A check that is begun is the same check on every page, and going against what it settled on costs one line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from practice_desk.domain.check import ReadinessCheck, Result
from practice_desk.domain.readiness import Answer
from practice_desk.gui.shell.workspace import Workspace
from practice_desk.gui.workplace import Step
from support.demo_stage import OpenDemo
from support.stage import Stage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def stage(open_demo: OpenDemo) -> Stage:
    stage = open_demo()
    space = stage.room.workspace
    kofi = next(one.client.id for one in space.day.everyone if one.client.first_name == "Kofi")
    space.open_client(kofi, Step.READINESS)
    return stage


@pytest.fixture
def space(stage: Stage) -> Workspace:
    return stage.room.workspace


def answer(space: Workspace, key: str, value: Answer) -> None:
    readiness = space.workplace.desk.readiness
    readiness.answer(readiness.check_for_today(space.client_id), key, value)
    space.go(Step.FOLLOW_UP)
    space.go(Step.READINESS)
    QApplication.processEvents()


def written(space: Workspace) -> None:
    space.go(Step.ASSIGNMENT)
    space.pages.assignment.ui.what.setPlainText("After lunch, sit by the window for two minutes.")


def check_of(space: Workspace) -> ReadinessCheck:
    return space.workplace.desk.readiness.check_for_today(space.client_id)


@pytest.mark.parametrize(
    ("value", "readiness", "later"),
    [
        (Answer.YES, "This leans towards holding back", "is begun and leans towards holding back."),
        (
            Answer.NO,
            "So far this leans towards talking first",
            "is begun. So far it leans towards talking first.",
        ),
    ],
)
def test_three_pages_say_the_same_of_it(
    stage: Stage, space: Workspace, value: Answer, readiness: str, later: str
):
    answer(space, "steadying", value)
    assert space.pages.readiness.questions.ui.lean.text() == readiness
    written(space)
    QApplication.processEvents()
    assert later in space.pages.assignment.ui.after_hold_words.text()
    space.go(Step.HANDOUT)
    said = space.pages.handout.ui
    assert said.no_check_words.text() == f"Today’s readiness check {later}"
    assert said.do_check.text() == "Go on with it"
    stage.person.click(said.do_check)
    assert space.step is Step.READINESS


def test_a_hold_keeps_its_cap_beside_the_lean(space: Workspace):
    answer(space, "steadying", Answer.YES)
    space.go(Step.ASSIGNMENT)
    words = space.pages.assignment.ui.after_hold_words.text()
    assert words.endswith("If something is set all the same: 2 min a day at most.")
    assert "something small" not in words


def test_handing_over_against_it_asks_for_one_line_and_no_more(stage: Stage, space: Workspace):
    answer(space, "steadying", Answer.YES)
    written(space)
    space.go(Step.HANDOUT)
    page = space.pages.handout
    stage.person.click(page.ui.told)
    assert not space.workplace.desk.assignments.running(space.client_id)
    assert page.ui.against.hasFocus()
    stage.person.press(Qt.Key.Key_Return)
    assert "One line of why" in space.ui.undo_bar.text()
    page.ui.against.setText("They asked for it.")
    stage.person.press(Qt.Key.Key_Return)
    assert len(space.workplace.desk.assignments.running(space.client_id)) == 1
    check = check_of(space)
    assert (check.result, check.lean, check.against) == (Result.ASSIGN, "hold", "They asked for it.")
    assert not page.ui.against_row.isVisible()


def test_what_can_still_change_asks_for_nothing(stage: Stage, space: Workspace):
    answer(space, "steadying", Answer.NO)
    written(space)
    space.go(Step.HANDOUT)
    stage.person.click(space.pages.handout.ui.told)
    assert len(space.workplace.desk.assignments.running(space.client_id)) == 1
    assert (check_of(space).result, check_of(space).against) == (Result.SMALL, "")


def test_a_decision_to_talk_first_costs_the_line_as_well(stage: Stage, space: Workspace):
    answer(space, "wants", Answer.NO)
    space.workplace.desk.readiness.decide(check_of(space), Result.TALK_FIRST)
    written(space)
    space.go(Step.HANDOUT)
    page = space.pages.handout
    stage.person.click(page.ui.told)
    page.ui.against.setText("We talked after all.")
    stage.person.click(page.ui.against_go)
    assert (check_of(space).result, check_of(space).against) == (Result.SMALL, "We talked after all.")
    assert space.workplace.desk.assignments.running(space.client_id)


def test_the_line_waits_over_a_detour_but_what_was_asked_for_does_not(stage: Stage, space: Workspace):
    answer(space, "steadying", Answer.YES)
    written(space)
    space.go(Step.HANDOUT)
    page = space.pages.handout
    stage.person.click(page.ui.told)
    page.ui.against.setText("They asked")
    space.go(Step.ASSIGNMENT)
    space.go(Step.HANDOUT)
    assert page.ui.against_row.isVisible()
    assert page.ui.against.text() == "They asked"
    stage.person.click(page.ui.against_go)
    assert check_of(space).result is Result.ASSIGN
    assert not space.workplace.desk.assignments.running(space.client_id)

"""Every commit of the loop says what it did, and one Ctrl+Z brings back an equal practice."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from practice_desk.domain.draft import Draft
from practice_desk.gui.workplace import Step
from practice_desk.ports.store import RECORDS
from support.demo_stage import OpenDemo
from support.stage import Stage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

State = dict[str, dict[str, object]]


def _state(stage: Stage) -> State:
    """Everything on file but what is kept of typing under way."""
    with stage.room.workspace.workplace.desk.ledger.read() as work:
        kinds = [kind for kind in RECORDS if kind is not Draft]
        return {kind.noun: {one.id: one for one in work.shelf(kind).find()} for kind in kinds}


def _at(stage: Stage, name: str, step: Step) -> None:
    space = stage.room.workspace
    people = {line.client.first_name: line.client.id for line in space.day.everyone}
    space.open_client(people[name], step)
    QApplication.processEvents()


def _outcome(stage: Stage) -> None:
    _at(stage, "Mara", Step.FOLLOW_UP)
    stage.person.click(stage.room.workspace.pages[Step.FOLLOW_UP].ui.outcome.buttons()[1])


def _rest_week(stage: Stage) -> None:
    _at(stage, "Jonah", Step.READINESS)
    stage.person.click(stage.room.workspace.readiness.questions.ui.hold)
    stage.person.click(stage.room.workspace.readiness.hold.ui.keep)


def _told(stage: Stage) -> None:
    _at(stage, "Theo", Step.HANDOUT)
    stage.person.click(stage.room.workspace.pages[Step.HANDOUT].ui.told)


def _suggestion(stage: Stage) -> None:
    _at(stage, "Mara", Step.FOLLOW_UP)
    stage.person.click(stage.room.workspace.panel.ui.use)


def _word(stage: Stage) -> None:
    _at(stage, "Mara", Step.OVERVIEW)
    stage.person.click(stage.room.workspace.pages[Step.OVERVIEW].words.ui.word.buttons()[1])


def _new_goal(stage: Stage) -> None:
    stage.ask.answers.append("Walk to the lake")
    _at(stage, "Mara", Step.OVERVIEW)
    stage.person.click(stage.room.workspace.pages[Step.OVERVIEW].ui.add_goal)


COMMITS: list[tuple[Callable[[Stage], None], str]] = [
    (_outcome, "Noted: some of it"),
    (_rest_week, "Week left free"),
    (_told, "Handed over"),
    (_suggestion, "Used in the draft"),
    (_word, ""),
    (_new_goal, ""),
]


@pytest.mark.parametrize(("commit", "words"), COMMITS, ids=lambda value: getattr(value, "__name__", ""))
def test_one_undo_brings_everything_back(
    open_demo: OpenDemo, commit: Callable[[Stage], None], words: str
) -> None:
    stage = open_demo()
    before = _state(stage)
    commit(stage)
    after = _state(stage)
    assert after != before
    bar = stage.room.workspace.ui.undo_bar
    assert bar.isVisible()
    assert bar.text().startswith(words)
    stage.person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _state(stage) == before
    assert bar.text().startswith("Taken back")
    stage.person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert _state(stage) == after


def test_what_is_taken_back_for_a_client_who_is_not_open_is_said_with_the_name(open_demo: OpenDemo) -> None:
    stage = open_demo()
    _outcome(stage)
    bar = stage.room.workspace.ui.undo_bar
    _at(stage, "Jonah", Step.READINESS)
    assert not bar.isVisible(), "its Undo would take back something of another client"
    stage.person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bar.text() == "Taken back for Mara Lindqvist: Noted: some of it"
    stage.room.workspace.hide_names(True)
    stage.person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert bar.text() == "Done again for M. L.: Noted: some of it"
    _at(stage, "Mara", Step.FOLLOW_UP)
    stage.person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bar.text() == "Taken back: Noted: some of it"


@pytest.mark.parametrize("again", [False, True])
def test_nothing_to_take_back_is_no_trouble_with_saving(open_demo: OpenDemo, again: bool) -> None:
    stage = open_demo()
    _at(stage, "Mara", Step.OVERVIEW)
    space = stage.room.workspace
    before = space.ui.saved.text()
    shift = Qt.KeyboardModifier.ShiftModifier if again else Qt.KeyboardModifier.NoModifier
    stage.person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | shift)
    assert space.ui.undo_bar.text().startswith("Nothing to")
    assert space.ui.saved.text() == before


def test_in_a_field_control_z_takes_back_typing_first(open_demo: OpenDemo) -> None:
    stage = open_demo()
    _at(stage, "Jonah", Step.ASSIGNMENT)
    what = stage.room.workspace.pages[Step.ASSIGNMENT].ui.what
    before = what.toPlainText()
    QTest.keyClicks(what, "Once ")
    QTest.keyClick(what, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert what.toPlainText() == before


def test_what_is_taken_back_of_the_editor_is_seen_there(open_demo: OpenDemo) -> None:
    """Not behind the page to hand over, whose words would change under one's eyes."""
    stage = open_demo()
    _at(stage, "Jonah", Step.ASSIGNMENT)
    space = stage.room.workspace
    editor = space.pages[Step.ASSIGNMENT]
    before = editor.ui.what.toPlainText()
    editor.notes.fix_chosen.emit(editor.look._notes[0], 0)
    assert editor.ui.what.toPlainText() != before
    stage.person.click(editor.ui.next)
    assert space.step is Step.HANDOUT
    stage.person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert space.step is Step.ASSIGNMENT
    assert editor.isVisible()
    assert editor.ui.what.toPlainText() == before
    assert space.ui.undo_bar.text().startswith("Taken back")


def test_the_menu_says_what_would_be_taken_back(open_demo: OpenDemo) -> None:
    stage = open_demo()
    _told(stage)
    stage.window.ui.menu_edit.aboutToShow.emit()
    assert stage.window.ui.action_undo.text().endswith("Handed over")

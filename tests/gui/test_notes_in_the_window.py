"""Notes in the real window: by their keys, under the lock, and where names must not stand."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from practice_desk.domain.dismissal import LeaveReason
from practice_desk.gui.assignment.page import AssignmentPage
from practice_desk.gui.widgets.focus_ring import FocusRing
from practice_desk.gui.widgets.popover import Popover
from practice_desk.gui.workplace import Step
from support.demo_stage import OpenDemo
from support.stage import Stage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def stage(open_demo: OpenDemo) -> Stage:
    return open_demo()


@pytest.fixture
def page(stage: Stage) -> AssignmentPage:
    space = stage.room.workspace
    jonah = next(line.client.id for line in space.day.everyone if line.client.first_name == "Jonah")
    space.open_client(jonah, Step.ASSIGNMENT)
    QApplication.processEvents()
    page = space.pages[Step.ASSIGNMENT]
    assert isinstance(page, AssignmentPage)
    assert len(page.notes.rows) > 1
    return page


def message(page: AssignmentPage) -> str:
    return page.look.popover.ui.message.text() if page.look.popover else ""


def sheets(stage: Stage) -> list[Popover]:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return stage.window.findChildren(Popover)


def texts(root: QWidget) -> str:
    labels = [one.text() for one in root.findChildren(QLabel) if one.isVisible()]
    buttons = [one for one in root.findChildren(QPushButton) if one.isVisible()]
    return " ".join([*labels, *(f"{one.text()} {one.accessibleName()} {one.toolTip()}" for one in buttons)])


@pytest.mark.parametrize(("key", "modifiers"), [(Qt.Key.Key_Period, CONTROL), (Qt.Key.Key_Return, ALT)])
def test_either_key_opens_the_fixes(
    stage: Stage, page: AssignmentPage, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    stage.person.press(key, modifiers)
    assert message(page) == page.notes.rows[0].note.message


def test_keys_turn_to_the_next_note_and_the_one_before(stage: Stage, page: AssignmentPage) -> None:
    ring = FocusRing(stage.window)
    notes = [row.note.message for row in page.notes.rows]
    for note in (notes[0], notes[1]):
        stage.person.press(Qt.Key.Key_Semicolon, CONTROL)
        assert message(page) == note
        assert page.look.popover is not None
        assert page.look.popover.isAncestorOf(ring.target())
    stage.person.press(Qt.Key.Key_Semicolon, CONTROL | SHIFT)
    assert message(page) == notes[0]


def test_the_sheet_is_gone_once_locked_and_names_nobody(stage: Stage, page: AssignmentPage) -> None:
    page.show_fixes()
    assert "Jonah" in texts(sheets(stage)[0])
    stage.window.lock()
    assert sheets(stage) == []
    assert "Jonah" not in texts(stage.window)


@pytest.mark.parametrize(
    "leave",
    [
        lambda space: space.go(Step.HANDOUT),
        lambda space: space.show_today(),
        lambda space: space.step_neighbour(1),
        lambda space: space.settings_asked.emit(),
        lambda space: space.hide_names(True),
        lambda space: space.undo(),
    ],
)
def test_the_sheet_goes_with_whatever_it_belongs_to(stage: Stage, page: AssignmentPage, leave) -> None:
    page.show_fixes()
    leave(stage.room.workspace)
    assert [one for one in sheets(stage) if one.isVisible()] == []


def test_while_names_are_hidden_the_sheet_names_nobody(stage: Stage, page: AssignmentPage) -> None:
    stage.room.workspace.hide_names(True)
    page.show_fixes()
    assert "Jonah" not in texts(sheets(stage)[0])


def test_it_lies_inside_the_window_at_any_size(stage: Stage, page: AssignmentPage) -> None:
    for scale, size in ((1.0, (960, 640)), (2.0, (960, 640)), (1.5, (1280, 800))):
        stage.window.set_text_scale(scale)
        stage.window.resize(*size)
        QApplication.processEvents()
        for place in range(len(page.notes.rows)):
            page.look.open_note(place)
            sheet = sheets(stage)[0]
            assert stage.window.rect().contains(sheet.sheet())
            assert sheet.height() >= sheet.body.totalHeightForWidth(sheet.width())
        sheet.dismiss()


def test_a_setting_reaches_the_editor_at_once(stage: Stage, page: AssignmentPage) -> None:
    space = stage.room.workspace
    kind = page.notes.rows[0].note.kind
    stage.room.show_settings()
    row = stage.room.settings.second_look.rows[kind]
    stage.person.click(row.ui.on)
    space.open_client(page.look._client_id, Step.ASSIGNMENT)
    assert kind not in [one.note.kind for one in page.notes.rows]
    space.undo()
    assert kind in [one.note.kind for one in page.notes.rows]


def test_the_second_redo_key_redoes_in_the_practice_and_in_a_field(
    stage: Stage, page: AssignmentPage
) -> None:
    field = page.ui.cue
    field.setFocus()
    QTest.keyClicks(field, "after")
    stage.person.press(Qt.Key.Key_Z, CONTROL)
    assert field.text() == ""
    stage.person.press(Qt.Key.Key_Y, CONTROL)
    assert field.text() == "after"
    row = page.notes.rows[0]
    page.look.leave_note(row.note, LeaveReason.JUST_LEAVE)
    space = stage.room.workspace
    space.undo()
    assert row.note.rule in [one.note.rule for one in page.notes.rows]
    stage.person.press(Qt.Key.Key_Y, CONTROL)
    assert row.note.rule not in [one.note.rule for one in page.notes.rows]

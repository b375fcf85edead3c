"""The demo is locked and opened again as it was left; a practice of one's own still asks for its passphrase."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from practice_desk.gui.shell.demo_door import DemoDoor
from practice_desk.services.client import ClientForm
from support.demo_stage import OpenDemo
from support.fake_ask import FakeAsk
from support.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def stage(open_demo: OpenDemo) -> Stage:
    return open_demo()


def _door(stage: Stage) -> DemoDoor:
    shown = stage.window.ui.scenes.currentWidget()
    assert isinstance(shown, DemoDoor)
    return shown


def test_one_button_opens_it_as_it_was_left(stage: Stage):
    stage.room.workspace.workplace.desk.clients.add(ClientForm("Somebody new"))
    stage.window.lock()
    assert stage.window.room is None
    stage.person.click(_door(stage).ui.open)
    stage.person.until(lambda: stage.window.room is not None)
    assert "Somebody new" in [line.client.name for line in stage.room.workspace.day.everyone]


def test_it_opens_by_key_and_locks_again(stage: Stage):
    for _ in range(2):
        stage.window.lock()
        assert _door(stage).ui.open.hasFocus()
        stage.person.press(Qt.Key.Key_Return)
        stage.person.until(lambda: stage.window.room is not None)


def test_it_hears_no_key_before_it_is_shown(stage: Stage):
    """It is made before the window is shown, which shows every child that was not hidden."""
    window = QWidget()
    door, asked = DemoDoor(window), list[str]()
    door.open_asked.connect(lambda: asked.append("open"))
    window.show()
    stage.person.until(window.isVisible)
    assert not door.isVisible()
    stage.window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert asked == []
    window.deleteLater()


def test_its_door_names_nobody(stage: Stage):
    names = [line.client.first_name for line in stage.room.workspace.day.everyone]
    stage.window.lock()
    said = f"{_door(stage).ui.title.text()} {_door(stage).ui.words.text()}"
    assert not [name for name in names if name in said]


def test_the_process_goes_on_for_there_is_nothing_to_forget(stage: Stage):
    told: list[str] = []
    stage.window.locked.connect(lambda: told.append("locked"))
    stage.window.lock()
    assert not told


def test_another_practice_gets_the_door_with_the_passphrase(stage: Stage, tmp_path: Path):
    stage.window.lock()
    stage.window.porch.use_place(tmp_path / "Other.pdesk")
    assert stage.window.ui.scenes.currentWidget() is stage.window.lock_page
    QApplication.processEvents()
    stage.window.porch.show_door(first_run=False)
    assert stage.window.ui.scenes.currentWidget() is stage.window.lock_page


def test_a_new_practice_begun_from_it_is_locked_by_its_passphrase(stage: Stage, tmp_path: Path):
    stage.window.lock()
    stage.ask.answers.append(tmp_path / "Second")
    stage.window.ui.action_new_practice.trigger()
    stage.window.porch.show_door(first_run=False)
    assert stage.window.ui.scenes.currentWidget() is stage.window.lock_page


def test_putting_a_new_practice_aside_leaves_the_demo(stage: Stage):
    stage.window.lock()
    stage.ask.answers.append(None)
    stage.window.ui.action_new_practice.trigger()
    assert _door(stage)


def test_a_practice_of_ones_own_has_no_such_door(start):
    window = start(FakeAsk()).window
    window.porch.show_door(first_run=False)
    assert window.ui.scenes.currentWidget() is window.lock_page
    assert not window.findChildren(DemoDoor)


def test_a_restore_that_closed_it_leaves_the_door_with_the_passphrase(stage: Stage):
    stage.window.lock()
    stage.window.close_for_restoring()
    stage.window.porch.show_door(first_run=False)
    assert stage.window.ui.scenes.currentWidget() is stage.window.lock_page

"""Every window is kept out of pictures of the screen, unless that was switched off; elsewhere it is said plainly."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from practice_desk.gui.shell.screen_keeper import ScreenKeeper
from practice_desk.machine.capture import NoCapture
from practice_desk.machine.prefs import PreferencesFile
from practice_desk.ports.capture import Capture
from support.demo_stage import OpenDemo
from support.stage import Stage


class Kept:
    """A system with a way; takes down what it was asked."""

    exists = True

    def __init__(self) -> None:
        self.asked: dict[int, bool] = {}

    def keep_out(self, window_id: int, *, on: bool) -> bool:
        self.asked[window_id] = on
        return True


def shown_settings(stage: Stage, capture: Capture, tmp_path: Path) -> ScreenKeeper:
    keeper = ScreenKeeper(capture, PreferencesFile(tmp_path / "capture.json"))
    keeper.watch()
    stage.room._screen = keeper
    stage.room.show_settings()
    return keeper


@pytest.fixture
def stage(open_demo: OpenDemo) -> Stage:
    return open_demo()


def test_the_window_and_every_form_in_front_of_it(stage: Stage, tmp_path: Path, qtbot):
    system = Kept()
    keeper = shown_settings(stage, system, tmp_path)
    main = int(stage.window.winId())
    assert system.asked == {main: True}
    form = QDialog(stage.window)
    form.setModal(True)
    form.show()
    qtbot.waitUntil(lambda: system.asked.get(int(form.winId())) is True, timeout=20_000)
    tick = stage.room.settings.ui.captures
    assert tick.isEnabled()
    assert tick.isChecked()
    tick.click()
    assert set(system.asked.values()) == {False}
    assert not PreferencesFile(tmp_path / "capture.json").now.keep_off_captures
    tick.click()
    assert keeper.on
    assert system.asked[main] is True
    form.close()
    form.deleteLater()


def test_where_there_is_no_way_it_is_said(stage: Stage, tmp_path: Path):
    shown_settings(stage, NoCapture(), tmp_path)
    ui = stage.room.settings.ui
    assert not ui.captures.isEnabled()
    assert not ui.captures.isChecked()
    assert "This system has no way" in ui.captures_lead.text()

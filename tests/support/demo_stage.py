"""The real window on the made-up practice, kept in memory: quick enough to look at from all sides."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from practice_desk.bootstrap import build_window
from practice_desk.gui.scenes.scenes import Scenes
from practice_desk.gui.shell.demo_door import DemoDoor
from practice_desk.gui.theme import Theme
from practice_desk.gui.work import ThreadRunner
from practice_desk.machine.prefs import PreferencesFile
from practice_desk.services.demo import fill_demo
from practice_desk.services.story_clock import PICTURE_DAY, StoryClock
from support.driver import Driver
from support.fake_ask import FakeAsk
from support.memory_store import MemoryStore
from support.stage import Stage

if TYPE_CHECKING:
    from practice_desk.gui.shell.window import MainWindow

OpenDemo = Callable[[], Stage]


@pytest.fixture
def open_demo(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[OpenDemo]:
    """Open the demo in a window of 1280 by 800, in the light look."""
    runs: list[tuple[MainWindow, ThreadRunner]] = []

    def run() -> Stage:
        prefs = PreferencesFile(tmp_path / "preferences.json")
        prefs.change(appearance="light")
        theme = Theme.shipped()
        theme.apply(qapp, "light")
        clock, runner, asked = StoryClock(PICTURE_DAY.astimezone()), ThreadRunner(), FakeAsk()
        place = tmp_path / "Practice.pdesk"
        window = build_window(prefs, clock, runner, asked, place, theme)
        window.painted.disconnect()
        window.resize(1280, 800)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        runs.append((window, runner))
        window.porch.open_with(MemoryStore, fill_demo(clock), DemoDoor)
        person = Driver(lambda condition: qtbot.waitUntil(condition, timeout=20_000))
        person.until(lambda: window.room is not None)
        return Stage(window, person, asked, clock, place)  # type: ignore[arg-type]

    yield run
    for window, runner in runs:
        window.close()
        runner.finish()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def scenes_of(stage: Stage) -> Iterator[str]:
    """Show one scene after another; the name of each comes while it is shown."""
    scenes = Scenes(stage.room)
    for name, show in scenes.all():
        scenes.tidy_up()
        show()
        QApplication.processEvents()
        yield name
    scenes.tidy_up()

"""A real window over a real encrypted file, with a clock that can be set."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from practice_desk.bootstrap import build_window
from practice_desk.gui.theme import Theme
from practice_desk.gui.work import ThreadRunner
from practice_desk.machine.prefs import PreferencesFile
from practice_desk.storage.key_slot import Cost
from practice_desk.storage.vault import SqlcipherVault
from support.demo_stage import open_demo
from support.driver import Driver
from support.fake_ask import FakeAsk
from support.stage import SetClock, Stage

if TYPE_CHECKING:
    from practice_desk.gui.shell.window import MainWindow

__all__ = ["clock", "open_demo", "start"]


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def start(qtbot, qapp, tmp_path: Path, clock: SetClock) -> Iterator[Callable[..., Stage]]:
    """Start the program on a folder; call it again to start it anew on the same folder."""
    runs: list[tuple[MainWindow, ThreadRunner]] = []

    def run(ask: FakeAsk | None = None, vault: SqlcipherVault | None = None) -> Stage:
        asked = ask or FakeAsk()
        place = tmp_path / "Practice.pdesk"
        prefs = PreferencesFile(tmp_path / "preferences.json")
        theme = Theme.shipped()
        theme.apply(qapp, "light")
        runner = ThreadRunner()
        vault = vault or SqlcipherVault(Cost(memory_kib=8 * 1024, passes=1, lanes=1))
        window = build_window(prefs, clock, runner, asked, place, theme, lambda: vault)
        window.resize(1280, 800)
        window.porch.show_door(first_run=not place.exists())
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        runs.append((window, runner))
        person = Driver(lambda condition: qtbot.waitUntil(condition, timeout=20_000))
        return Stage(window, person, asked, clock, place)

    yield run
    for window, runner in runs:
        window.close()
        runner.finish()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()

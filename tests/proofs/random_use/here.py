"""The real window in this process, offscreen, over a real file; the runner and its questions are real too."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from practice_desk.bootstrap import build_window
from practice_desk.gui.theme import FUSION, Theme
from practice_desk.gui.work import ThreadRunner
from practice_desk.machine.prefs import PreferencesFile
from practice_desk.storage.vault import SqlcipherVault
from support.fake_ask import FakeAsk
from support.practices import PASSPHRASE, QUICK
from support.stage import SetClock

_LONGEST_S = 30.0


class Here:
    """One window at its lock screen; ``close`` it in the end. No question is foreseen, so none may come."""

    def __init__(self, place: Path, prefs: Path) -> None:
        app = QApplication.instance() or QApplication(["practice-desk", *FUSION])
        assert isinstance(app, QApplication)
        theme = Theme.shipped()
        theme.apply(app, "light")
        self.clock, self.ask, self.runner = SetClock(), FakeAsk(), ThreadRunner()
        vault = SqlcipherVault(QUICK)
        self.window = build_window(
            PreferencesFile(prefs), self.clock, self.runner, self.ask, place, theme, lambda: vault
        )
        self.window.resize(1280, 800)
        self.window.porch.show_door(first_run=False)
        self.window.show()
        self.window.activateWindow()

    @property
    def space(self) -> Any:
        room: Any = self.window.room
        return room.workspace

    def try_to_enter(self) -> str:
        """Type the passphrase. Returns what the lock screen says, or nothing when the desk is open."""
        page = self.window.lock_page
        page.ui.passphrase.setText(PASSPHRASE)
        page.ui.unlock.click()
        self.until(lambda: self.window.room is not None or bool(page.ui.passphrase_said.text()))
        return "" if self.window.room else page.ui.passphrase_said.text()

    def write(self, field: QWidget, text: str) -> None:
        field.setFocus()
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(field, event)
        QApplication.processEvents()

    def until(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + _LONGEST_S
        while not condition():
            QApplication.processEvents()
            if time.monotonic() > end:
                raise TimeoutError("it never came")

    def close(self) -> None:
        """As by the menu; closing twice goes without what the disk does not take."""
        if not self.window.close():
            self.window.close()
        self.runner.finish()
        QApplication.processEvents()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

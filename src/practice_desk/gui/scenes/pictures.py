"""Pictures of every page and state, taken of the real window on the made-up practice."""

from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from practice_desk.gui.scenes.practice import SAMPLE_WORDS
from practice_desk.gui.scenes.scenes import Scenes
from practice_desk.gui.shell.room import OpenRoom
from practice_desk.gui.shell.set_up_page import SetUpPage
from practice_desk.gui.shell.window import MainWindow

SETTLE_MS = 150
PREVIEW_MS = 1500
"""The page for a client is laid out beside the window's thread."""
_WITH_PAPER = ("05-hold-page", "07")
LONGEST_WAIT_MS = 20_000


class Album:
    """Shows one page after the other and saves each as a PNG."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self.taken: list[Path] = []

    def settle(self, milliseconds: int = SETTLE_MS) -> None:
        """Let layouts, timers and background work come to rest."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def snap(self, widget: QWidget, name: str) -> None:
        self.settle()
        place = self._out / f"{name}.png"
        if not widget.grab().save(str(place)):
            raise OSError(f"{place.name} could not be written there; choose another folder")
        self.taken.append(place)

    def take_doors(self, window: MainWindow) -> None:
        """The lock screen and the first run."""
        window.porch.show_door(first_run=False)
        self.snap(window, "00-lock")
        window.lock_page.pause(lambda: 10.0)
        self.snap(window, "00-lock-pause")
        window.lock_page.pause(float)
        window.porch.show_door(first_run=True)
        self.snap(window, "01-first-run")
        page = window.ui.scenes.currentWidget()
        if isinstance(page, SetUpPage):
            page.show_recovery(SAMPLE_WORDS)
            self.snap(window, "01-first-run-words")

    def take_room(self, window: MainWindow) -> None:
        """Every page behind the lock screen, once the desk is laid out."""
        waited = 0
        while not isinstance(window.room, OpenRoom) and waited < LONGEST_WAIT_MS:
            self.settle()
            waited += SETTLE_MS
        room = window.room
        if not isinstance(room, OpenRoom):
            raise TimeoutError(window.waiting.text())
        scenes = Scenes(room)
        for name, show in scenes.all():
            scenes.tidy_up()
            shown = show()
            if name.startswith(_WITH_PAPER):
                self.settle(PREVIEW_MS)
            self.snap(shown if isinstance(shown, QDialog) else window, name)
        scenes.tidy_up()

"""Pictures of every page and state, taken of the real window on the made-up practice."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from practice_desk.gui.assignment.page import AssignmentPage
from practice_desk.gui.shell.room import OpenRoom
from practice_desk.gui.shell.window import MainWindow
from practice_desk.gui.workplace import Step

SETTLE_MS = 60
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
        window.show_door(first_run=False)
        self.snap(window, "00-lock")
        window.show_door(first_run=True)
        self.snap(window, "01-first-run")

    def take_room(self, window: MainWindow) -> None:
        """Every page behind the lock screen, once the desk is laid out."""
        waited = 0
        while not isinstance(window.room, OpenRoom) and waited < LONGEST_WAIT_MS:
            self.settle()
            waited += SETTLE_MS
        room = window.room
        if not isinstance(room, OpenRoom):
            raise TimeoutError(window.waiting.text())
        space = room.workspace
        people = {line.client.first_name: line.client.id for line in space.day.everyone}

        def shot(name: str, client: str, step: Step, then: Callable[[], object] = lambda: None) -> None:
            space.open_client(people[client], step)
            then()
            self.snap(window, name)

        space.show_today()
        self.snap(window, "02-today")
        shot("03-follow-up", "Mara", Step.FOLLOW_UP)
        shot("04-readiness", "Mirek", Step.READINESS)
        shot("05-hold", "Ines", Step.READINESS, space.leave_free)
        shot("06-assignment", "Jonah", Step.ASSIGNMENT, lambda: _read_now(space.pages[Step.ASSIGNMENT]))
        shot("07-handout", "Theo", Step.HANDOUT, lambda: self.settle(900))
        shot("08-overview", "Mara", Step.OVERVIEW)
        shot("09-empty-client", "Kofi", Step.OVERVIEW)
        room.show_settings()
        self.snap(window, "10-settings")
        room.show_activities()
        self.snap(window, "11-activities")
        space.show_today()
        room.show_palette()
        self.snap(window, "12-find")
        room.close_palette()


def _read_now(page: QWidget) -> None:
    if isinstance(page, AssignmentPage):
        page.check_now()

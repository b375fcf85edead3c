"""The room behind the lock screen: the workspace with its commands, settings and library."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from practice_desk.gui.ask import Ask
from practice_desk.gui.shell.commands import Commands
from practice_desk.gui.shell.door import Door
from practice_desk.gui.shell.window import MainWindow
from practice_desk.gui.shell.workspace import Workspace
from practice_desk.gui.theme import Theme
from practice_desk.gui.work import Runner
from practice_desk.services.desk import Desk
from practice_desk.services.today import Day


class OpenRoom(QObject):
    """Built when a desk was opened, and thrown away on locking."""

    def __init__(
        self, window: MainWindow, desk: Desk, day: Day, door: Door, ask: Ask, runner: Runner, theme: Theme
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._door = door
        self.workspace = Workspace(desk, day, ask, runner, theme)
        self.commands = Commands(window.ui, self.workspace)
        self.workspace.lock_asked.connect(window.lock)

    @property
    def widget(self) -> QWidget:
        return self.workspace

    @property
    def lock_minutes(self) -> int:
        return self._desk.practice.current().lock_minutes

    def say(self, words: str) -> None:
        self.workspace.say(words)

    def leave(self) -> None:
        self.workspace.leave()
        self.commands.let_go()

    def show_settings(self) -> None: ...

    def show_activities(self) -> None: ...

    def show_palette(self) -> None: ...

    def close_palette(self) -> None: ...

    def new_day(self) -> None:
        self.workspace.new_day()

"""A run of the program with a person in front of it, and a clock that can be set."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from practice_desk.gui.shell.room import OpenRoom
from practice_desk.gui.shell.window import MainWindow
from support.driver import Driver
from support.fake_ask import FakeAsk

THURSDAY = datetime(2026, 11, 26, 13, 40).astimezone()


class SetClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.at = THURSDAY

    def now(self) -> datetime:
        return self.at

    def today(self) -> date:
        return self.at.date()

    def move(self, **by: float) -> None:
        self.at += timedelta(**by)


@dataclass
class Stage:
    """One run of the program and the person in front of it."""

    window: MainWindow
    person: Driver
    ask: FakeAsk
    clock: SetClock
    place: Path

    @property
    def room(self) -> OpenRoom:
        room = self.window.room
        assert isinstance(room, OpenRoom)
        return room

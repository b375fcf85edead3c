"""What every page is given to work with."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from practice_desk.domain.change import Change
from practice_desk.domain.refused import Refused
from practice_desk.gui.ask import Ask
from practice_desk.gui.theme import Theme
from practice_desk.gui.work import Runner
from practice_desk.services.desk import Desk


class Step(IntEnum):
    """The pages of a client: the four of the loop in their order, then those beside it."""

    FOLLOW_UP = 0
    READINESS = 1
    ASSIGNMENT = 2
    HANDOUT = 3
    OVERVIEW = 4
    MEASURES = 5

    @property
    def in_loop(self) -> bool:
        return self <= Step.HANDOUT


class Announcer(QObject):
    """Says what was changed; screens refresh from it and from nothing else.

    What was written off the window's thread is said on it all the same.
    """

    changed = Signal(object)
    _announced = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._announced.connect(self.changed)

    def announce(self, change: Change) -> None:
        self._announced.emit(change)


class Navigator(Protocol):
    """Moves between pages and speaks at the window's edge."""

    @property
    def names_are_hidden(self) -> bool:
        """Whether others can see the screen, so that no name may stand on it."""
        ...

    def show_today(self) -> None: ...

    def open_client(self, client_id: str, step: Step | None = None) -> None:
        """Open a client at a step, or at the one their next move asks for."""
        ...

    def go(self, step: Step) -> None:
        """Another step of the client who is open."""
        ...

    def show_activities(self) -> None: ...

    def leave_free(self) -> None:
        """The hold page of the client who is open."""
        ...

    def say(self, words: str, *, undo: bool = False) -> None:
        """A passing word at the lower edge, with *Undo* where there is something to take back."""
        ...

    def saved(self, *, well: bool) -> None:
        """Show whether the last change is on disk."""
        ...


@dataclass(frozen=True)
class Workplace:
    """Handed to every page by the window that made it."""

    desk: Desk
    announcer: Announcer
    ask: Ask
    runner: Runner
    theme: Theme
    navigator: Navigator

    def attempt(self, act: Callable[[], Change], *, quietly: bool = False) -> Change | None:
        """Do one write. A refusal is said in words, what was typed stays, and ``None`` comes back."""
        try:
            change = act()
        except Refused as refusal:
            self.navigator.saved(well=False)
            self.navigator.say(refusal.words)
            return None
        self.navigator.saved(well=True)
        if change.steps and not quietly and not change.quiet:
            self.navigator.say(change.words, undo=not change.final)
        return change

    def keep(self, act: Callable[[], object]) -> bool:
        """Keep something small at once, with no step of history. A refusal is said in words."""
        try:
            act()
        except Refused as refusal:
            self.navigator.saved(well=False)
            self.navigator.say(refusal.words)
            return False
        self.navigator.saved(well=True)
        return True

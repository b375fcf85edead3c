"""What the window asks of those whose pages it shows: a first run, and the room behind the lock screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class Greeting(Protocol):
    """A first run under way."""

    @property
    def page(self) -> QWidget: ...

    def ask_passphrase(self) -> None: ...

    def say(self, words: str) -> None: ...

    def leave(self) -> None: ...


class Room(Protocol):
    """What stands behind the lock screen."""

    @property
    def widget(self) -> QWidget: ...

    @property
    def lock_minutes(self) -> int: ...

    def say(self, words: str) -> None: ...

    def settle(self) -> None: ...

    def take_focus(self) -> None: ...

    def leave(self) -> None: ...

    def new_day(self) -> None: ...

    def take_file(self, place: Path) -> None: ...

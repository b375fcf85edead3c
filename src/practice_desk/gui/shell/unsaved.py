"""What the disk did not take, told once before the window goes without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from practice_desk.gui.shell.contracts import Room
    from practice_desk.gui.shell.door import Door


class Unsaved(QObject):
    def __init__(self, door: Door, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door
        self._told: object = ()

    @property
    def was_told(self) -> bool:
        return self._told != ()

    def forget(self) -> None:
        """Another desk, and nothing was told of it yet."""
        self._told = ()

    def may_go(self, room: Room) -> bool:
        """Whether nothing is unsaved, or what is was told before; else it is told now."""
        room.settle()
        unwritten = self._door.unwritten
        if not unwritten or unwritten == self._told:
            return True
        self._told = unwritten
        words = self.tr(
            "What you typed last is not saved: the disk does not take it. Make some room and close again."
            " Closing once more now goes without it."
        )
        room.say(words)
        return False

"""What each group of doings draws from: the open desk, the plain model and chance."""

import random
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

from bench.plain import Key, Plain
from practice_desk.domain.change import Change
from practice_desk.services.desk import Desk

_KEPT = ("Mara", "Åsa  Öberg", "one line\nand another", "🌿" * 3, "\u202eback", "a\u0301", "'; DROP TABLE")
_LONG = ("x" * 200, "x" * 201, "y" * 10_000, "y" * 10_001)
_TEXTS = ("", "  ", *_KEPT, *_LONG, "half \ud800", "nul \0", "tea", "walk", "slept")
Real = Callable[[], Any]
Twin = Callable[[Any], None]
Doing = Callable[[], tuple[Real, Twin]]
"""Draws what to do, and gives it twice: for the desk, and for the model with what the desk's call returned."""


class Drawn(ABC):
    """Names and texts to do something with; mostly such as are there, and such as are hard to keep."""

    def __init__(self, desk: Desk, plain: Plain, chance: random.Random) -> None:
        self.desk = desk
        self.plain = plain
        self.chance = chance

    @abstractmethod
    def doings(self) -> tuple[Doing, ...]:
        """What may be drawn, as often as it should be."""

    def text(self) -> str:
        return self.chance.choice(_TEXTS)

    def id(self, noun: str) -> Any:
        """Mostly one that is there."""
        there = [name for name, _one in self.plain.of(noun)]
        return self.chance.choice(there) if there and self.chance.random() < 0.95 else "nobody"

    def whole(self, noun: str, name: object, /, **changed: object) -> dict[Key, Any]:
        return {(noun, name): {**self.plain.get(noun, name), **changed}}

    @staticmethod
    def made(change: Change | None, noun: str) -> str:
        return change.made(noun) if change else "refused"

    def remove(self, noun: str, name: object) -> None:
        self.plain.write(self.plain.binned({(noun, name): None}))

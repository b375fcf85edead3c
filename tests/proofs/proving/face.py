"""The face that every proof has."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import ClassVar


class Size(StrEnum):
    """How much is tried: at every change, by hand, before a release."""

    GATE = "gate"
    LONG = "long"
    RELEASE = "release"


@dataclass(frozen=True)
class Outcome:
    """What came of one case.

    ``passed`` counts what held: one, or more where a case tries many things (steps, calls). Each of ``failures``
    is a line that says what did not; it never holds a path. ``seen`` are figures worth adding up.
    """

    passed: int = 0
    failures: tuple[str, ...] = ()
    seen: Mapping[str, int] = field(default_factory=dict[str, int])


def held(count: int = 1, **seen: int) -> Outcome:
    """Everything held."""
    return Outcome(count, seen=seen)


def broke(*what: str, passed: int = 0, **seen: int) -> Outcome:
    """Something did not hold."""
    return Outcome(passed, what, seen)


class Proof:
    """One promise and how it is tried. See the package for what each part is for."""

    promise: ClassVar[str]
    sizes: ClassVar[Mapping[Size, int]]
    patience: ClassVar[float] = 60.0
    """Seconds after which a case, the set-up or the control counts as hanging."""

    def __init__(self, folder: Path, size: Size) -> None:
        self.folder = folder
        self.size = size

    @classmethod
    def why_not(cls) -> str:
        """Why it cannot run here, as a plain sentence; nothing when it can."""
        return ""

    def set_up(self) -> None:
        """May find what an earlier worker left in the folder when it was stopped."""

    def tear_down(self) -> None:
        """Give back what outlives the folder: mounts, processes."""

    def case(self, seed: int) -> Outcome:
        raise NotImplementedError

    def control(self) -> Outcome:
        raise NotImplementedError

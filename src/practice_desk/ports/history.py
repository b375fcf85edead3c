"""The history of a practice file: lines that are only ever added, each sealed onto the one before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from practice_desk.domain.deed import Deed


@dataclass(frozen=True)
class Link:
    """A line looked at, by its number and seal; ``broken`` when it does not follow from the one before."""

    seq: int = 0
    seal: str = ""
    broken: bool = False


class History(Protocol):
    """Lives in the same transaction as the records; what is undone there was never added here."""

    def add(self, at: datetime, events: Sequence[tuple[str, str]]) -> None:
        """Add a line for each event code with the id it is about. ``at`` has its zone."""
        ...

    def latest(self, limit: int, before: int | None = None) -> list[Deed]:
        """So many lines, the latest first; only lines earlier than number ``before`` when it is given."""
        ...

    def last(self, events: Sequence[str]) -> str:
        """Which of these event codes came last; empty when none of them ever did."""
        ...

    def follow(self, link: Link, limit: int) -> Link:
        """Look through up to ``limit`` lines after this one; the same link again when there are none."""
        ...

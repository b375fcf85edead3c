"""What was removed and can still be put back: the bin."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar

DAYS = 30
"""Days after which a removed thing is offered for final deletion; nothing goes by itself."""


@dataclass(frozen=True)
class Image:
    """A record as it was removed: its noun, and its fields as JSON."""

    noun: str
    fields: str


@dataclass(frozen=True)
class Binned:
    """``words`` say what was done, ``whose`` is the id of the client concerned or empty.

    ``images`` are in the order in which they have to be put back.
    """

    noun: ClassVar[str] = "binned"

    id: str
    at: datetime
    words: str
    whose: str = ""
    images: tuple[Image, ...] = ()

    def is_due(self, now: datetime) -> bool:
        """Whether it may be offered for final deletion."""
        return now - self.at >= timedelta(days=DAYS)

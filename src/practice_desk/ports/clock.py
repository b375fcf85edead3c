"""Time and fresh ids, so that tests can say what they are."""

from datetime import date, datetime
from typing import Protocol


class Clock(Protocol):
    """The local time of the computer."""

    def now(self) -> datetime:
        """Now, in local time with its zone."""
        ...

    def today(self) -> date: ...


class Ids(Protocol):
    """Ids that no other record has."""

    def fresh(self) -> str: ...

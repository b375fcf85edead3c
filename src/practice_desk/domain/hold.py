"""A hold: a week left free on purpose, with its grounds and a date to look again."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar


@dataclass(frozen=True)
class Hold:
    """``rests_on`` are the reasons as shown that day; ``instead`` is what to do in place of an
    assignment; ``kept`` is the assignment put into the drawer. ``looked_on`` is set when the
    therapist has looked again."""

    noun: ClassVar[str] = "hold"

    id: str
    client_id: str
    day: date
    made_at: datetime
    rests_on: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    say: str = ""
    look_again: date | None = None
    check_id: str | None = None
    kept: str | None = None
    looked_on: date | None = None

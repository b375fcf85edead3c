"""A follow-up: what the client said of an assignment, asked once a visit."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.found import Found


@dataclass(frozen=True)
class FollowUp:
    """One asking. ``useful`` and ``hard`` run 0 to 10, ``amount`` 0 to 100 per cent, distress
    0 to 100; ``None`` means not asked. ``barriers`` and ``acute`` hold codes. ``found`` is what came back from a shape."""

    noun: ClassVar[str] = "follow_up"

    id: str
    client_id: str
    assignment_id: str
    day: date
    at: datetime
    outcome: HowItWent
    amount: int | None = None
    useful: int | None = None
    hard: int | None = None
    barriers: tuple[str, ...] = ()
    words: str = ""
    learned: str = ""
    distress_before: int | None = None
    distress_after: int | None = None
    acute: tuple[str, ...] = ()
    found: Found | None = None

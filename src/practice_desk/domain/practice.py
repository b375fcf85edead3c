"""The practice: the file as a whole, and what the therapist has set for it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from practice_desk.domain.readiness.limits import LimitSet
from practice_desk.domain.support import SupportContacts


class Paper(StrEnum):
    """Paper sizes a handout can be printed on."""

    A4 = "a4"
    LETTER = "letter"
    A5 = "a5"


@dataclass(frozen=True)
class Practice:
    """There is exactly one of these in a practice file.

    ``signature`` and ``phone`` stand on handouts when the therapist wants them to;
    ``lock_minutes`` is the idle time after which the desk locks itself (1 to 60); ``quiet_notes`` are
    the kinds of notes on wording that are looked for for nobody; ``limits`` is the record of the
    numbers of the readiness rules as they were changed, oldest first; ``contacts`` are the crisis contacts
    the practice has made its own, at most one row a country. ``mirror`` says whether the therapist's mirror is
    shown, ``mirror_away`` which of its lines were put away, each as the day, a space and its key.
    """

    noun: ClassVar[str] = "practice"

    id: str
    name: str
    made_at: datetime
    signature: str = ""
    phone: str = ""
    country: str = ""
    paper: Paper = Paper.A4
    lock_minutes: int = 5
    quiet_notes: tuple[str, ...] = ()
    limits: tuple[LimitSet, ...] = ()
    contacts: tuple[SupportContacts, ...] = ()
    mirror: bool = True
    mirror_away: tuple[str, ...] = ()

"""A client: a person, a couple, or a child with a parent."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import ClassVar

from practice_desk.domain.their_words import SMALL_STEP, own_word, steered


class ClientKind(StrEnum):
    """Who comes: it decides whether an assignment asks who does it."""

    PERSON = "person"
    COUPLE = "couple"
    CHILD = "child"


@dataclass(frozen=True)
class Client:
    """``name`` may be a first name or a code; everything else may be left empty.

    ``people`` names those who can do an assignment (two partners, a child and a parent).
    ``usual_day`` counts from Monday = 0. ``word`` is the client's own word for between-session
    work and stands on every page they see. ``every_weeks`` is the rhythm of the sessions: 0 for
    none, 1 for every week, 2 for every fortnight.
    """

    noun: ClassVar[str] = "client"

    id: str
    name: str
    made_at: datetime
    kind: ClientKind = ClientKind.PERSON
    people: tuple[str, ...] = ()
    pronouns: str = ""
    contact: str = ""
    usual_day: int | None = None
    usual_time: time | None = None
    every_weeks: int = 0
    word: str = SMALL_STEP
    interests: str = ""
    steer_clear: str = ""
    archived_on: date | None = None

    @property
    def first_name(self) -> str:
        """The first word of the name, for sentences about the client."""
        return self.name.split()[0] if self.name.split() else self.name

    @property
    def called(self) -> str:
        """What it is called on every page, on screen and on paper."""
        return own_word(self.word)

    @property
    def avoids(self) -> tuple[str, ...]:
        """The words they would rather not meet, folded for comparing."""
        return steered(self.steer_clear)

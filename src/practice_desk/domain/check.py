"""A readiness check on record: the answers as given and the result as shown."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import ClassVar

STALE_AFTER = timedelta(hours=12)
"""A check left open longer than this asks its first part again: today has changed."""


class Result(StrEnum):
    """What the therapist decided; the same four words as the lean."""

    ASSIGN = "assign"
    SMALL = "small"
    TALK_FIRST = "talk_first"
    HOLD = "hold"


RESULT_WORDS = {
    Result.ASSIGN: "Give something to do",
    Result.SMALL: "Something small",
    Result.TALK_FIRST: "Talk first",
    Result.HOLD: "Hold",
}
"""What each is called where it can be chosen."""
WEEK_FREE = "Week left free"
"""What a hold is called once it is decided."""


def in_short(result: Result) -> str:
    """What a result is called within a sentence.

    >>> in_short(Result.TALK_FIRST)
    'talk first'
    """
    return "assign" if result is Result.ASSIGN else RESULT_WORDS[result].lower()


@dataclass(frozen=True)
class ShownReason:
    """A reason as it stood on the screen: the answer it came from and its sentence."""

    answer: str
    toward: str
    text: str


@dataclass(frozen=True)
class Shown:
    """What else stood on the screen when a check was decided, in the words of that day.

    ``asked`` holds (question, answer) as they read, ``acute`` the ticked states, ``open`` the questions
    without an answer; ``cap`` is minutes a day or ``None`` for no cap; ``limits`` are the numbers the
    rules turned on, by name.
    """

    settled: bool
    asked: tuple[tuple[str, str], ...] = ()
    acute: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    pulling_apart: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    cap: float | None = None
    limits: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True)
class ReadinessCheck:
    """One check of one day. ``answers`` holds (question key, yes | unsure | no) in question
    order. The four rulers are ``None`` until asked: importance, confidence and capacity run
    0 to 10, distress 0 to 100. ``lean``, ``reasons`` and ``rules_version`` are kept as shown
    when ``result`` was chosen, and ``as_shown`` whatever else stood there (``None`` on checks of
    earlier versions), so that the check can be read back as it was. ``against`` is the line of
    why when the result goes against the lean. ``looked_on`` is the day on which the note for next
    time of a talk first was taken up."""

    noun: ClassVar[str] = "readiness"

    id: str
    client_id: str
    day: date
    begun_at: datetime
    answered_at: datetime
    answers: tuple[tuple[str, str], ...] = ()
    acute: tuple[str, ...] = ()
    said_no: bool = False
    importance: int | None = None
    confidence: int | None = None
    capacity: int | None = None
    distress: int | None = None
    goal_id: str | None = None
    idea: str = ""
    next_time: str = ""
    part: int = 1
    lean: str = ""
    reasons: tuple[ShownReason, ...] = ()
    rules_version: str = ""
    result: Result | None = None
    against: str = ""
    ended_at: datetime | None = None
    as_shown: Shown | None = None
    looked_on: date | None = None

    def answer(self, key: str) -> str | None:
        """The answer to one question, or ``None`` while it is open."""
        return dict(self.answers).get(key)

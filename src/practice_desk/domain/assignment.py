"""An assignment: one thing to do between sessions, from draft to closed."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from practice_desk.domain.refused import Refused
from practice_desk.domain.shape import Shape


class AssignmentState(StrEnum):
    """draft → ready (the page can be handed over) → running → closed; or into the drawer."""

    DRAFT = "draft"
    READY = "ready"
    RUNNING = "running"
    CLOSED = "closed"
    DRAWER = "drawer"


OPEN_STATES = (AssignmentState.DRAFT, AssignmentState.READY)
"""States in which the plan can still be written."""


class Aside(StrEnum):
    """Why something lies in the drawer."""

    PUT_AWAY = "put away"
    PARKED = "parked"
    HELD = "held"


class HandedOver(StrEnum):
    """How the client got it."""

    PRINTED = "printed"
    PDF = "pdf"
    TOLD = "told"


@dataclass(frozen=True)
class HowOften:
    """A choice for *how often*: ``times`` a week and the words for it."""

    times: float
    words: str


HOW_OFTEN = (
    HowOften(1, "once"),
    HowOften(2, "twice a week"),
    HowOften(3, "three times a week"),
    HowOften(4, "four days a week"),
    HowOften(5, "five days a week"),
    HowOften(7, "every day"),
    HowOften(14, "twice a day"),
    HowOften(21, "three times a day"),
)
HOW_LONG = (1, 2, 3, 5, 10, 15, 20, 30)
"""Minutes offered for one sitting."""
MINUTES_LIMIT = 600
"""Longest sitting that can be written down, in minutes."""
MOST_A_WEEK = 200
"""Most sittings a week that can be written down."""


def accept_dose(minutes: float | None, times_per_week: float | None) -> None:
    """Raises Refused unless each of the two, where it is said, can be meant."""
    if minutes is not None and not 0 < minutes <= MINUTES_LIMIT:
        raise Refused(f"How long: a number of minutes up to {MINUTES_LIMIT}.", "minutes")
    if times_per_week is not None and not 0 < times_per_week <= MOST_A_WEEK:
        raise Refused(f"How often: between once and {MOST_A_WEEK} times a week.", "times_per_week")


@dataclass(frozen=True)
class Assignment:
    """What was, or is to be, agreed.

    ``task`` stays the same when an assignment is changed or set again, so that follow-ups of
    one piece of work can be read together. ``minutes`` is one sitting, ``times_per_week`` how
    many sittings; ``None`` means not said. ``cue`` is when or where. ``who`` names the person
    doing it when the client is more than one. ``shape`` is for what needs more than a sentence.
    ``their_idea`` is what the client would like to try, in their words. ``aside`` and
    ``aside_at`` tell why and since when it lies in the drawer.
    """

    noun: ClassVar[str] = "assignment"

    id: str
    client_id: str
    task: str
    made_at: datetime
    what: str = ""
    cue: str = ""
    minutes: float | None = None
    times_per_week: float | None = None
    goal_id: str | None = None
    why: str = ""
    who: str = ""
    if_stuck: str = ""
    activity: str | None = None
    tried_together: bool | None = None
    confidence: int | None = None
    state: AssignmentState = AssignmentState.DRAFT
    against: str = ""
    set_on: date | None = None
    handed_over: HandedOver | None = None
    closed_on: date | None = None
    shape: Shape | None = None
    their_idea: str = ""
    aside: Aside | None = None
    aside_at: datetime | None = None

    @property
    def weekly_minutes(self) -> float | None:
        """Minutes a week by the two fields, or ``None`` when either is not said."""
        if self.minutes is None or self.times_per_week is None:
            return None
        return self.minutes * self.times_per_week

    def into_drawer(self, aside: Aside, at: datetime) -> "Assignment":
        """This one, laid aside."""
        return replace(self, state=AssignmentState.DRAWER, aside=aside, aside_at=at)

    def out_of_drawer(self) -> "Assignment":
        """This one, being written again."""
        return replace(self, state=AssignmentState.DRAFT, aside=None, aside_at=None)


def often_words(times_per_week: float | None) -> str:
    """How often in words; empty when not said.

    >>> often_words(7)
    'every day'
    """
    if times_per_week is None:
        return ""
    for choice in HOW_OFTEN:
        if choice.times == times_per_week:
            return choice.words
    return f"{times_per_week:g} times a week"


def minutes_words(minutes: float) -> str:
    """A length of time in words.

    >>> minutes_words(210)
    '3 h 30'
    """
    whole = round(minutes)
    if whole < 1:
        return "under a minute"
    if whole < 60:
        return f"{whole} min"
    hours, rest = divmod(whole, 60)
    return f"{hours} h {rest:02d}" if rest else f"{hours} h"

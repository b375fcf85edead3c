"""An older version of an assignment, kept so that other words cost nothing."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import ClassVar

from practice_desk.domain.assignment import Assignment, AssignmentState


class Kept(StrEnum):
    """Why a version was kept, in the words that stand beside it."""

    BEFORE_FIX = "before a fix"
    BEFORE_SUGGESTION = "before a suggestion"
    BEFORE_START = "before another start"
    BEFORE_IDEA = "before their idea"
    BEFORE_OLDER = "before an older version"
    BEFORE_PARKING = "before the rest was parked"
    BEFORE_OTHER_WORDS = "before other words"
    AS_HANDED_OVER = "as handed over"


@dataclass(frozen=True)
class Version:
    """``stood`` is the assignment as it was then, whole: what was written and everything beside it."""

    noun: ClassVar[str] = "version"

    id: str
    client_id: str
    assignment_id: str
    at: datetime
    kept: Kept
    stood: Assignment

    @property
    def task(self) -> str:
        """The piece of work it belongs to; it stays the same from one week to the next."""
        return self.stood.task


_NEVER = datetime(1, 1, 1, tzinfo=UTC)


def plan_words(assignment: Assignment) -> tuple[str, ...]:
    """Everything of a plan that is words, in the order of the page."""
    one = assignment
    return (one.what, one.cue, one.why, one.who, one.if_stuck)


def is_worth_keeping(assignment: Assignment) -> bool:
    """Whether anything is written that could be missed."""
    return any(part.strip() for part in plan_words(assignment))


def says_the_same(one: Assignment, other: Assignment) -> bool:
    """Whether two assignments hold the same plan, wherever each of them stands."""
    return _plan_alone(one) == _plan_alone(other)


def _plan_alone(assignment: Assignment) -> Assignment:
    return replace(_as_begun(assignment), id="", task="", made_at=_NEVER, against="")


def _as_begun(assignment: Assignment) -> Assignment:
    """Set for nobody yet, and laid aside by nobody."""
    return replace(
        assignment,
        state=AssignmentState.DRAFT,
        set_on=None,
        handed_over=None,
        closed_on=None,
        aside=None,
        aside_at=None,
    )


def taken_up(stood: Assignment, present: Assignment) -> Assignment:
    """The assignment being written, with the plan of an older one."""
    return replace(
        _as_begun(stood),
        id=present.id,
        client_id=present.client_id,
        made_at=present.made_at,
        against=present.against,
    )

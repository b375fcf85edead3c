"""A goal: where the client wants to get to, in their words."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar


class GoalState(StrEnum):
    """A goal set aside can be taken up again."""

    WORKING = "working"
    REACHED = "reached"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True)
class Goal:
    noun: ClassVar[str] = "goal"

    id: str
    client_id: str
    name: str
    made_at: datetime
    state: GoalState = GoalState.WORKING

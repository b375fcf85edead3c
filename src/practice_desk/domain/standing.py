"""Where things stand with a client, and the one next move that follows from it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from practice_desk.domain.assignment import Assignment, AssignmentState
from practice_desk.domain.check import ReadinessCheck
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.hold import Hold


class Move(StrEnum):
    """The next move, the one that waits longest first."""

    FOLLOW_UP = "follow_up"
    LOOK_AGAIN = "look_again"
    READY = "ready"
    CHECK = "check"
    DRAFT = "draft"
    RUNNING = "running"
    REST = "rest"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Standing:
    """``assignment``, ``hold`` or ``check`` is what the move is about."""

    move: Move
    assignment: Assignment | None = None
    hold: Hold | None = None
    check: ReadinessCheck | None = None


def stand(
    assignments: Sequence[Assignment],
    holds: Sequence[Hold],
    checks: Sequence[ReadinessCheck],
    follow_ups_today: Sequence[FollowUp],
    today: date,
) -> Standing:
    """Find the next move from what is open for one client.

    ``assignments`` are those not closed, ``holds`` those not looked at again, ``checks`` those
    without a result, each oldest first. An assignment set before today waits for a follow-up
    until one is noted; one that was asked about today (even "not asked today") waits no longer.
    """
    asked = {follow_up.assignment_id for follow_up in follow_ups_today}
    running = [one for one in assignments if one.state is AssignmentState.RUNNING]
    due = [one for one in running if one.set_on and one.set_on < today and one.id not in asked]
    ready = [one for one in assignments if one.state is AssignmentState.READY]
    drafts = [one for one in assignments if one.state is AssignmentState.DRAFT]
    again = [hold for hold in holds if hold.look_again and hold.look_again <= today and hold.day < today]
    if due:
        return Standing(Move.FOLLOW_UP, assignment=due[0])
    if ready:
        return Standing(Move.READY, assignment=ready[-1])
    if again:
        return Standing(Move.LOOK_AGAIN, hold=again[-1])
    if checks:
        return Standing(Move.CHECK, check=checks[-1])
    if drafts:
        return Standing(Move.DRAFT, assignment=drafts[-1])
    if running:
        return Standing(Move.RUNNING, assignment=running[-1])
    if holds:
        return Standing(Move.REST, hold=holds[-1])
    return Standing(Move.NOTHING)

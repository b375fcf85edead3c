"""Where things stand with a client, and the one next move that follows from it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from practice_desk.domain.assignment import Assignment, AssignmentState
from practice_desk.domain.check import ReadinessCheck
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.hold import Hold
from practice_desk.domain.visit import Visit, VisitState


class Move(StrEnum):
    """The next move, the one that waits longest first."""

    FOLLOW_UP = "follow_up"
    LOOK_AGAIN = "look_again"
    READY = "ready"
    CHECK = "check"
    TALK = "talk"
    DRAFT = "draft"
    RUNNING = "running"
    REST = "rest"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Standing:
    """``assignment``, ``hold`` or ``check`` is what the move is about.

    Beside a check that is begun, ``assignment`` is what runs meanwhile.
    ``talk`` is the talk-first of an earlier day whose note waits for the next visit, whatever the move is.
    """

    move: Move
    assignment: Assignment | None = None
    hold: Hold | None = None
    check: ReadinessCheck | None = None
    talk: ReadinessCheck | None = None


def stand(
    assignments: Sequence[Assignment],
    holds: Sequence[Hold],
    checks: Sequence[ReadinessCheck],
    follow_ups_today: Sequence[FollowUp],
    today: date,
    visits: Sequence[Visit] = (),
    talks: Sequence[ReadinessCheck] = (),
) -> Standing:
    """Find the next move from what is open for one client, and what to come back to in a talk.

    ``assignments`` are those not closed, ``holds`` those not looked at again, ``checks`` those
    without a result, each oldest first; ``visits`` those since the oldest assignment was set;
    ``talks`` those decided as talk first whose note nobody has come back to.
    An assignment set before today waits for a follow-up until one is noted; one that was asked
    about today (even "not asked today") waits no longer, and one whose first visit is still to
    come is simply running. A check of an earlier day, or without an answer, that was open when what still
    runs was handed over waits no longer either.
    """
    talk = next((one for one in reversed(talks) if _has_come(one.day, visits, today)), None)
    found = _found(assignments, holds, checks, follow_ups_today, today, visits)
    if talk and found.move in _AFTER_A_TALK:
        found = Standing(Move.TALK, check=talk)
    return replace(found, talk=talk) if talk else found


def _found(
    assignments: Sequence[Assignment],
    holds: Sequence[Hold],
    checks: Sequence[ReadinessCheck],
    follow_ups_today: Sequence[FollowUp],
    today: date,
    visits: Sequence[Visit],
) -> Standing:
    asked = {follow_up.assignment_id for follow_up in follow_ups_today}
    running = sorted(
        (one for one in assignments if one.state is AssignmentState.RUNNING),
        key=lambda one: one.set_on or today,
    )
    due = [one for one in running if one.id not in asked and _is_due(one, visits, today)]
    ready = [one for one in assignments if one.state is AssignmentState.READY]
    drafts = [one for one in assignments if one.state is AssignmentState.DRAFT]
    again = [hold for hold in holds if hold.look_again and hold.look_again <= today and hold.day < today]
    if due:
        return Standing(Move.FOLLOW_UP, assignment=due[0])
    if ready:
        return Standing(Move.READY, assignment=ready[-1])
    if again:
        return Standing(Move.LOOK_AGAIN, hold=again[-1])
    begun = [check for check in checks if not _passed_over(check, running, today)]
    if begun:
        return Standing(Move.CHECK, check=begun[-1], assignment=running[-1] if running else None)
    if drafts:
        return Standing(Move.DRAFT, assignment=drafts[-1])
    if running:
        return Standing(Move.RUNNING, assignment=running[-1])
    if holds:
        return Standing(Move.REST, hold=holds[-1])
    return Standing(Move.NOTHING)


_AFTER_A_TALK = (Move.DRAFT, Move.RUNNING, Move.REST, Move.NOTHING)
"""What waits until the talk was had."""


def _passed_over(check: ReadinessCheck, running: Sequence[Assignment], today: date) -> bool:
    over = check.day < today or not check.answers
    return over and any(one.set_on and check.day <= one.set_on for one in running)


def _is_due(assignment: Assignment, visits: Sequence[Visit], today: date) -> bool:
    return assignment.set_on is not None and _has_come(assignment.set_on, visits, today)


def _has_come(since: date, visits: Sequence[Visit], today: date) -> bool:
    """Whether it is time to come back to something of an earlier day: at the next visit, or where none is planned."""
    if since >= today:
        return False
    came = any(
        since < visit.day <= today and visit.state in (VisitState.PLANNED, VisitState.HELD)
        for visit in visits
    )
    to_come = any(visit.day > today and visit.state is VisitState.PLANNED for visit in visits)
    return came or not to_come

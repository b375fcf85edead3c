"""Where things stand, and the one next move."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import Assignment, AssignmentState
from practice_desk.domain.check import ReadinessCheck
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.hold import Hold
from practice_desk.domain.standing import Move, stand
from practice_desk.domain.visit import Visit, VisitState

TODAY = date(2026, 11, 26)
MADE = datetime(2026, 11, 1, tzinfo=UTC)
WEEK = timedelta(days=7)
YESTERDAY = TODAY - timedelta(days=1)


def assignment(state, name="a", set_on=None):
    return Assignment(name, "c", name, MADE, "Walk", state=state, set_on=set_on)


def running(name="a", set_on=TODAY - WEEK):
    return assignment(AssignmentState.RUNNING, name, set_on)


def hold(day=TODAY - WEEK, again=TODAY):
    return Hold("h", "c", day, MADE, look_again=again)


def visit(day, state=VisitState.PLANNED):
    return Visit(str(day), "c", day, state=state)


DUE = running()
READY = assignment(AssignmentState.READY, "b")
AGAIN = hold()
CHECK = ReadinessCheck("r", "c", TODAY, MADE, MADE, (("steadying", "no"),))
DRAFT = assignment(AssignmentState.DRAFT, "d")
SET_TODAY = running("e", TODAY)
RESTING = hold(TODAY, TODAY + WEEK)


def move(assignments=(), holds=(), checks=(), asked=(), visits=()):
    return stand(assignments, holds, checks, asked, TODAY, visits).move


def test_what_waits_longest_comes_first():
    """Take away the first reason again and again: the next one takes its place."""
    assert move([DUE, READY, DRAFT, SET_TODAY], [RESTING, AGAIN], [CHECK]) is Move.FOLLOW_UP
    assert move([READY, DRAFT, SET_TODAY], [RESTING, AGAIN], [CHECK]) is Move.READY
    assert move([DRAFT, SET_TODAY], [RESTING, AGAIN], [CHECK]) is Move.LOOK_AGAIN
    assert move([DRAFT, SET_TODAY], [RESTING], [CHECK]) is Move.CHECK
    assert move([DRAFT, SET_TODAY], [RESTING]) is Move.DRAFT
    assert move([SET_TODAY], [RESTING]) is Move.RUNNING
    assert move([], [RESTING]) is Move.REST
    assert move() is Move.NOTHING


def test_the_longest_running_is_asked_about_first():
    older = running("older", TODAY - 2 * WEEK)
    assert stand([DUE, older], [], [], [], TODAY).assignment is older


def test_one_asked_about_today_waits_no_longer():
    told = FollowUp("f", "c", DUE.id, TODAY, MADE, HowItWent.NOT_ASKED)
    assert move([DUE], asked=[told]) is Move.RUNNING
    other = running("other")
    assert stand([DUE, other], [], [], [told], TODAY).assignment is other


@pytest.mark.parametrize(
    ("visits", "expected"),
    [
        ([], Move.FOLLOW_UP),
        ([visit(TODAY)], Move.FOLLOW_UP),
        ([visit(TODAY, VisitState.HELD), visit(TODAY + WEEK)], Move.FOLLOW_UP),
        ([visit(TODAY + WEEK)], Move.RUNNING),
        ([visit(YESTERDAY, VisitState.HELD), visit(TODAY + WEEK)], Move.FOLLOW_UP),
        ([visit(YESTERDAY), visit(TODAY + WEEK)], Move.FOLLOW_UP),
        ([visit(YESTERDAY, VisitState.NOT_ATTENDED), visit(TODAY + WEEK)], Move.RUNNING),
        ([visit(TODAY, VisitState.CANCELLED), visit(TODAY + WEEK)], Move.RUNNING),
        ([visit(TODAY + WEEK, VisitState.CANCELLED)], Move.FOLLOW_UP),
        ([visit(TODAY - WEEK, VisitState.HELD), visit(TODAY + WEEK)], Move.RUNNING),
    ],
)
def test_it_runs_until_the_first_visit_after_it_was_set(visits, expected):
    assert move([DUE], visits=visits) is expected


def test_what_runs_is_named_beside_a_check_that_is_begun():
    standing = stand([SET_TODAY], [], [CHECK], [], TODAY)
    assert (standing.move, standing.assignment, standing.check) == (Move.CHECK, SET_TODAY, CHECK)


@pytest.mark.parametrize(
    ("check", "expected"),
    [
        (replace(CHECK, day=TODAY - WEEK), Move.RUNNING),
        (replace(CHECK, day=TODAY - WEEK - WEEK), Move.RUNNING),
        (replace(CHECK, day=YESTERDAY), Move.CHECK),
        (CHECK, Move.CHECK),
    ],
)
def test_a_check_from_before_it_was_handed_over_is_in_nobodys_way(check, expected):
    asked = FollowUp("f", "c", "a", TODAY, MADE, HowItWent.DID)
    assert move([DUE], [], [check], [asked]) is expected


def test_a_check_without_an_answer_does_not_stand_before_what_runs():
    blank = replace(CHECK, answers=())
    assert move([SET_TODAY], [], [blank]) is Move.RUNNING
    assert move([], [], [blank]) is Move.CHECK


def test_a_hold_is_looked_at_again_from_its_date_on():
    assert move(holds=[hold(again=TODAY + timedelta(days=1))]) is Move.REST
    assert move(holds=[hold(again=TODAY)]) is Move.LOOK_AGAIN
    assert move(holds=[hold(again=TODAY - WEEK)]) is Move.LOOK_AGAIN
    assert move(holds=[hold(day=TODAY, again=TODAY)]) is Move.REST, "not on the day it was decided"
    assert move(holds=[hold(again=None)]) is Move.REST

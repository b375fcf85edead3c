"""A talk that was wanted first comes back at the next visit."""

from datetime import UTC, date, datetime, timedelta

from practice_desk.domain.assignment import Assignment, AssignmentState
from practice_desk.domain.check import ReadinessCheck, Result
from practice_desk.domain.standing import Move, stand
from practice_desk.domain.visit import Visit, VisitState

TODAY = date(2026, 11, 26)
MADE = datetime(2026, 11, 19, 9, tzinfo=UTC)
TALK = ReadinessCheck(
    "r", "c", TODAY - timedelta(days=7), MADE, MADE, next_time="Ask.", result=Result.TALK_FIRST
)


def visit(days: int) -> Visit:
    return Visit("v", "c", TODAY + timedelta(days=days), None, VisitState.PLANNED)


def test_it_comes_back_on_the_day_of_the_next_visit_and_not_before():
    assert stand([], [], [], [], TODAY, [visit(0)], [TALK]).move is Move.TALK
    assert stand([], [], [], [], TODAY, [visit(3)], [TALK]).move is Move.NOTHING


def test_without_a_visit_planned_it_comes_back_the_next_day():
    assert stand([], [], [], [], TODAY, [], [TALK]).move is Move.TALK
    assert stand([], [], [], [], TALK.day, [], [TALK]).move is Move.NOTHING


def test_a_follow_up_comes_first_and_keeps_the_note():
    running = Assignment("a", "c", "t", MADE, state=AssignmentState.RUNNING, set_on=TALK.day)
    found = stand([running], [], [], [], TODAY, [visit(0)], [TALK])
    assert found.move is Move.FOLLOW_UP
    assert found.talk is TALK

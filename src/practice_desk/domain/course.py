"""A course in numbers: what of the follow-ups of a client can be drawn, and nothing made of it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import Assignment
from practice_desk.domain.barrier import BARRIERS
from practice_desk.domain.bars import Bar, Bars
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.found import ExperimentFound, LadderFound, belief_before
from practice_desk.domain.hold import Hold
from practice_desk.domain.pairs import Pair
from practice_desk.domain.picture import TrendPoint
from practice_desk.domain.shape import Experiment, Ladder

LATEST = 6
"""Answers looked back at for what got in the way."""
_HINDERED = (HowItWent.SOME, HowItWent.TOO_MUCH, HowItWent.NOT)
NOTHING = "Nothing to draw yet."


@dataclass(frozen=True)
class Course:
    """Each part is oldest first; ``barriers`` counts the latest answers in which something did not go."""

    trend: tuple[TrendPoint, ...]
    distress: tuple[Pair, ...]
    belief: tuple[Pair, ...]
    expectation: tuple[Pair, ...]
    barriers: Bars


def course_of(
    follow_ups: Sequence[FollowUp], assignments: Mapping[str, Assignment], holds: Iterable[Hold]
) -> Course:
    """What can be drawn of these follow-ups, oldest first, about these assignments by id."""
    return Course(
        trend_of(follow_ups, holds),
        tuple(_distress(follow_ups)),
        tuple(_belief(follow_ups, assignments)),
        tuple(_expectation(follow_ups, assignments)),
        barriers_of(follow_ups),
    )


def trend_of(follow_ups: Iterable[FollowUp], holds: Iterable[Hold]) -> tuple[TrendPoint, ...]:
    """How useful it felt, follow-up by follow-up, with rest weeks between."""
    asked = (point_of(one) for one in follow_ups)
    return in_order([*(point for point in asked if point), *map(rest_of, holds)])


def point_of(one: FollowUp) -> TrendPoint | None:
    """A follow-up as a point; ``None`` where nobody asked."""
    if one.outcome is HowItWent.NOT_ASKED:
        return None
    return TrendPoint(one.day, one.useful, one.outcome.value, rest=False)


def rest_of(hold: Hold) -> TrendPoint:
    """A week left free as a point."""
    return TrendPoint(hold.day, None, None, rest=True)


def in_order(points: Iterable[TrendPoint]) -> tuple[TrendPoint, ...]:
    """By day, those of one day as they come."""
    return tuple(sorted(points, key=lambda point: point.day))


def barriers_of(follow_ups: Sequence[FollowUp]) -> Bars:
    """How often each thing was named as in the way, out of the latest answers that could name one."""
    asked = [one for one in follow_ups if one.outcome in _HINDERED][-LATEST:]
    counts = Counter(code for one in asked for code in set(one.barriers))
    named = [Bar(barrier.words, counts[barrier.code]) for barrier in BARRIERS if counts[barrier.code]]
    return Bars(tuple(sorted(named, key=lambda bar: -bar.count)), len(asked), NOTHING)


def _distress(follow_ups: Iterable[FollowUp]) -> Iterable[Pair]:
    """Distress before and after; on a ladder, as it was said of the step where it was not asked apart."""
    for one in follow_ups:
        before, after = one.distress_before, one.distress_after
        if before is None and after is None and isinstance(one.found, LadderFound):
            before, after = one.found.before, one.found.after
        if before is not None or after is not None:
            yield Pair(one.day, before, after)


def _belief(follow_ups: Iterable[FollowUp], assignments: Mapping[str, Assignment]) -> Iterable[Pair]:
    """How true a belief seemed before an experiment and after it."""
    for one in follow_ups:
        assignment = assignments.get(one.assignment_id)
        shape = assignment.shape if assignment else None
        if isinstance(shape, Experiment) and isinstance(one.found, ExperimentFound):
            before = belief_before(shape, one.found)
            pair = Pair(one.day, before, one.found.belief_after, _quoted(shape.belief))
            if pair.drawn:
                yield pair


def _expectation(follow_ups: Iterable[FollowUp], assignments: Mapping[str, Assignment]) -> Iterable[Pair]:
    """How hard a step of a ladder was expected to be and how hard it was, with what was expected in words.

    An experiment has its expectation in words only; it is said, and leaves a gap in the picture.
    """
    for one in follow_ups:
        assignment = assignments.get(one.assignment_id)
        shape, found = (assignment.shape if assignment else None), one.found
        if isinstance(shape, Ladder) and isinstance(found, LadderFound):
            tried = found.rung if found.rung is not None else shape.at
            rung = shape.rungs[tried] if tried is not None and tried < len(shape.rungs) else None
            told = _told(rung.text if rung else "", found.expected, found.happened)
            pair = Pair(one.day, rung.hard if rung else None, found.peak, told)
        elif isinstance(shape, Experiment) and isinstance(found, ExperimentFound):
            pair = Pair(one.day, None, None, _told("", shape.prediction, found.happened))
        else:
            continue
        if pair.drawn or pair.told:
            yield pair


def _told(about: str, expected: str, happened: str) -> str:
    parts = (
        about,
        f"Expected: {_quoted(expected)}" if expected else "",
        f"Happened: {_quoted(happened)}" if happened else "",
    )
    return ". ".join(part for part in parts if part)


def _quoted(text: str) -> str:
    flat = " ".join(text.split())
    return f"“{flat}”" if flat else ""

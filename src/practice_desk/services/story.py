"""The story so far: every assignment, version, follow-up, check, hold, log, measure and visit, in order."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import Assignment, AssignmentState, minutes_words, often_words
from practice_desk.domain.barrier import BARRIERS
from practice_desk.domain.check import ReadinessCheck, Result, in_short
from practice_desk.domain.client import Client
from practice_desk.domain.course import Course, course_of, in_order, point_of, rest_of
from practice_desk.domain.days import short_day
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.found import found_words
from practice_desk.domain.goal import Goal
from practice_desk.domain.hold import Hold
from practice_desk.domain.idea import is_their_idea
from practice_desk.domain.log.pattern import pattern
from practice_desk.domain.log.tracker import LogEntry, tracker_of
from practice_desk.domain.measure import Reading, story_words
from practice_desk.domain.picture import TrendPoint
from practice_desk.domain.shape_words import shape_words
from practice_desk.domain.version import Kept, Version
from practice_desk.domain.visit import Visit, VisitState
from practice_desk.ports.store import Work
from practice_desk.services.follow_up import OUTCOME_WORDS
from practice_desk.services.ledger import Ledger
from practice_desk.services.measure import readings_in
from practice_desk.services.past import Past
from practice_desk.services.story_whole import (
    whole_assignment,
    whole_follow_up,
    whole_log,
    whole_version,
)

_BARRIER_WORDS = {barrier.code: barrier.words for barrier in BARRIERS}


class Kind(StrEnum):
    """What an entry of the story is about; it chooses the icon and the page it opens."""

    DID = "did"
    SOME = "some"
    TOO_MUCH = "too_much"
    NOT = "not"
    NOT_ASKED = "not_asked"
    SET = "set"
    REST = "rest"
    CHECK = "check"
    VISIT = "visit"
    MEASURE = "measure"
    VERSION = "version"
    LOG = "log"
    OTHERWISE = "otherwise"
    """A readiness check that was decided otherwise than it leaned."""


_PLACE_IN_VISIT = {
    Kind.VISIT: 0,
    Kind.CHECK: 2,
    Kind.OTHERWISE: 2,
    Kind.VERSION: 3,
    Kind.SET: 4,
    Kind.REST: 4,
}
"""Where in a visit each kind happens, follow-ups coming first (1)."""


@dataclass(frozen=True)
class StoryEntry:
    """``id`` is that of the record it tells of."""

    day: date
    kind: Kind
    title: str
    detail: str
    id: str


@dataclass(frozen=True)
class GoalLine:
    """A goal and how many assignments worked towards it."""

    goal: Goal
    steps: int


class StoryService:
    def __init__(self, ledger: Ledger, past: Past) -> None:
        self._ledger = ledger
        self._past = past

    def entries(self, client_id: str) -> list[StoryEntry]:
        """The whole story, the latest first."""
        of = self._past.of
        assignments = {one.id: one for one in of(client_id, Assignment)}
        follow_ups = of(client_id, FollowUp)
        with self._ledger.read() as work:
            called = work.shelf(Client).get(client_id).called
            readings = readings_in(work, client_id)
        told: list[StoryEntry] = [
            _of_follow_up(one, assignments[one.assignment_id])
            for one in follow_ups
            if one.assignment_id in assignments
        ]
        asked = {one.assignment_id for one in follow_ups if one.outcome is not HowItWent.NOT_ASKED}
        told += [_of_assignment(one, called, one.id in asked) for one in assignments.values() if one.set_on]
        told += [
            _of_check(one)
            for one in reversed(of(client_id, ReadinessCheck))
            if one.result and one.result is not Result.HOLD
        ]
        told += [_of_hold(one) for one in of(client_id, Hold)]
        told += [_of_version(one) for one in of(client_id, Version) if one.kept is not Kept.AS_HANDED_OVER]
        told += [_of_reading(one) for one in readings]
        told += _of_logs(assignments.values(), of(client_id, LogEntry))
        told += [entry for one in of(client_id, Visit) if (entry := _of_visit(one))]
        return sorted(told, key=lambda entry: (entry.day, _PLACE_IN_VISIT.get(entry.kind, 1)), reverse=True)

    def whole(self, entry: StoryEntry) -> str:
        """Everything that was put down with this entry, in lines. Raises Gone when it is not there any more.

        Checks and holds have a page of their own: see :mod:`practice_desk.services.check_record`.
        """
        with self._ledger.read() as work:
            return _whole(work, entry) or entry.detail

    def trend(self, client_id: str) -> list[TrendPoint]:
        """How useful it felt, follow-up by follow-up, with rest weeks between."""
        asked = self._past.made_of(client_id, FollowUp, point_of).values()
        rests = self._past.made_of(client_id, Hold, rest_of).values()
        return list(in_order([*(point for point in asked if point), *rests]))

    def course(self, client_id: str) -> Course:
        """Everything of this client's course that can be drawn."""
        told = sorted(self._past.of(client_id, FollowUp), key=lambda one: one.at)
        assignments = {one.id: one for one in self._past.of(client_id, Assignment)}
        return course_of(told, assignments, self._past.of(client_id, Hold))

    def goals(self, client_id: str) -> list[GoalLine]:
        steps = Counter(one.goal_id for one in self._past.of(client_id, Assignment) if one.set_on)
        return [GoalLine(goal, steps[goal.id]) for goal in self._past.of(client_id, Goal)]


def _of_follow_up(follow_up: FollowUp, assignment: Assignment) -> StoryEntry:
    parts = [OUTCOME_WORDS[follow_up.outcome]]
    if follow_up.useful is not None:
        parts.append(f"Useful {follow_up.useful}")
    if came_back := found_words(assignment.shape, follow_up.found):
        parts.append(came_back)
    parts += [_BARRIER_WORDS[code] for code in follow_up.barriers if code in _BARRIER_WORDS]
    detail = ". ".join(parts) + "."
    if follow_up.words:
        detail += f" “{follow_up.words}”"
    return StoryEntry(follow_up.day, Kind(follow_up.outcome.value), assignment.what, detail, follow_up.id)


def _of_assignment(assignment: Assignment, called: str, asked: bool) -> StoryEntry:
    parts = [f"{called[:1].upper()}{called[1:]}, handed over"]
    if is_their_idea(assignment.what, assignment.their_idea):
        parts.append("their own idea")
    if assignment.shape:
        parts.append(shape_words(assignment.shape))
    if assignment.minutes:
        parts.append(minutes_words(assignment.minutes))
    if assignment.times_per_week:
        parts.append(often_words(assignment.times_per_week))
    if assignment.state is AssignmentState.RUNNING:
        parts.append("running")
    elif assignment.closed_on and not asked:
        parts.append(f"closed without asking on {short_day(assignment.closed_on)}")
    day = assignment.set_on or assignment.made_at.date()
    return StoryEntry(day, Kind.SET, assignment.what, " · ".join(parts), assignment.id)


def _of_check(check: ReadinessCheck) -> StoryEntry:
    decided = in_short(check.result) if check.result else ""
    kind, detail = Kind.CHECK, " ".join(reason.text for reason in check.reasons[:2])
    if check.against and check.lean and check.lean != check.result:
        kind = Kind.OTHERWISE
        detail = f"Leaned towards {in_short(Result(check.lean))}. Decided otherwise: “{check.against}”"
    return StoryEntry(check.day, kind, f"Readiness check: {decided}", detail, check.id)


def _of_version(version: Version) -> StoryEntry:
    what = " ".join(version.stood.what.split()) or "Words for a small step"
    return StoryEntry(
        version.at.date(), Kind.VERSION, what, f"Earlier words, kept {version.kept.value}", version.id
    )


def _of_hold(hold: Hold) -> StoryEntry:
    detail = " ".join(hold.rests_on[:2])
    if hold.looked_on:
        detail += f" Looked again {short_day(hold.looked_on)}."
    return StoryEntry(hold.day, Kind.REST, "Week left free", detail.strip(), hold.id)


def _of_reading(reading: Reading) -> StoryEntry:
    title = f"{reading.scale.name}: {reading.words}"
    return StoryEntry(reading.measure.day, Kind.MEASURE, title, story_words(reading), reading.measure.id)


def _of_logs(assignments: Iterable[Assignment], entries: Iterable[LogEntry]) -> Iterator[StoryEntry]:
    """What came back of each log, as one entry on the last day something was put down."""
    back = defaultdict[str, list[LogEntry]](list)
    for entry in entries:
        back[entry.assignment_id].append(entry)
    for assignment in assignments:
        tracker, found = tracker_of(assignment), sorted(back[assignment.id], key=lambda one: one.day)
        if tracker and found:
            first, last = found[0].day, found[-1].day
            days = short_day(first) if first == last else f"{short_day(first)} to {short_day(last)}"
            count = "One entry" if len(found) == 1 else f"{len(found)} entries"
            detail = f"{count}, {days}. {pattern(tracker, found)}".strip()
            yield StoryEntry(last, Kind.LOG, f"Log: {tracker.what}", detail, assignment.id)


def _of_visit(visit: Visit) -> StoryEntry | None:
    if visit.state is VisitState.NOT_ATTENDED:
        return StoryEntry(visit.day, Kind.VISIT, "Visit not attended", visit.note, visit.id)
    if visit.state is VisitState.CANCELLED and visit.note:
        return StoryEntry(visit.day, Kind.VISIT, "Visit cancelled", visit.note, visit.id)
    if visit.state is VisitState.HELD and visit.note:
        return StoryEntry(visit.day, Kind.VISIT, "Visit", visit.note, visit.id)
    return None


def _whole(work: Work, entry: StoryEntry) -> str:
    match entry.kind:
        case Kind.SET:
            one = work.shelf(Assignment).get(entry.id)
            goals = work.shelf(Goal).find(id=one.goal_id) if one.goal_id else []
            return whole_assignment(one, goals[0].name if goals else "")
        case Kind.VERSION:
            return whole_version(work.shelf(Version).get(entry.id))
        case Kind.VISIT | Kind.MEASURE | Kind.CHECK | Kind.OTHERWISE | Kind.REST:
            return entry.detail
        case Kind.LOG:
            found = work.shelf(LogEntry).find(assignment_id=entry.id)
            return whole_log(work.shelf(Assignment).get(entry.id), found) or entry.detail
        case _:
            told = work.shelf(FollowUp).get(entry.id)
            about = work.shelf(Assignment).find(id=told.assignment_id)
            return whole_follow_up(told, about[0] if about else None, OUTCOME_WORDS[told.outcome])

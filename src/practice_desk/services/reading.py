"""Reading a plan beside the client's own course: its notes, and the week as a whole."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from practice_desk.domain.activity import Activity
from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import Assignment, AssignmentState
from practice_desk.domain.check import ReadinessCheck
from practice_desk.domain.client import Client
from practice_desk.domain.dismissal import Dismissal, fingerprint
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.goal import Goal
from practice_desk.domain.ideas import Idea, with_idea
from practice_desk.domain.interests import with_interest
from practice_desk.domain.learned import Sized, tends_to_happen
from practice_desk.domain.practice import Practice
from practice_desk.domain.readiness import Limits
from practice_desk.domain.second_look import SHORTEST_CHECKED
from practice_desk.domain.wording import Context, Note, Review, review
from practice_desk.ports.clock import Clock
from practice_desk.ports.store import Work
from practice_desk.services.ledger import Ledger
from practice_desk.services.plan import Plan, fields_of, weekly_by_fields
from practice_desk.services.second_look import ideas_for, quiet_kinds
from practice_desk.services.weighed import cap_of, in_force

_WEEK = 7


@dataclass(frozen=True)
class Room:
    """What the client can give, as far as it was asked.

    ``minutes_per_day`` is the cap of today's readiness check, once its open questions cannot change its
    lean any more. Only that is in minutes: the room rated in a check is a ruler from 0 to 10 and says
    nothing of time, so ``rated`` is shown as it was given, with its day, and reckoned with nowhere.
    """

    minutes_per_day: float | None = None
    rated: int | None = None
    rated_on: date | None = None

    @property
    def weekly_minutes(self) -> float | None:
        return None if self.minutes_per_day is None else self.minutes_per_day * _WEEK


@dataclass(frozen=True)
class Reading:
    """What the editor shows beside a plan: open notes, and the week as a whole.

    ``left`` counts the notes found that are not shown, as they were left as they are or are switched
    off. ``weekly_minutes`` are read from the words, else from the fields. ``tends`` is a size for the
    week that tends to happen; until there is one, ``went_well`` has the weekly minutes of the last assignment that
    was done and felt useful.
    """

    review: Review
    notes: tuple[Note, ...]
    left: int
    weekly_minutes: float | None
    other_weekly_minutes: float
    went_well: float | None
    tends: Sized | None
    room: Room

    @property
    def total_minutes(self) -> float:
        """Minutes a week over everything that would be running."""
        return (self.weekly_minutes or 0.0) + self.other_weekly_minutes


class ReadingService:
    def __init__(self, ledger: Ledger, clock: Clock, activities: Sequence[Activity] = ()) -> None:
        """``activities`` are those that fixes may be drawn from."""
        self._ledger = ledger
        self._clock = clock
        self._activities = activities
        self._weeks: dict[Plan, float | None] = {}

    def read(self, client_id: str, assignment_id: str | None, plan: Plan) -> Reading:
        """Review the wording of a plan in the light of this client's own course.

        Nothing is noted on a few letters. Against the client's room is held the minutes a day that
        today's readiness check came to; see :class:`Room`.
        """
        with self._ledger.read() as work:
            client = work.shelf(Client).get(client_id)
            context = self._context(work, client, assignment_id, plan)
            dismissed = work.shelf(Dismissal).find(client_id=client_id)
            quiet = quiet_kinds(work)
            ideas = ideas_for(work, client_id, self._clock.today(), self._activities)
        seen = review(plan.what, fields_of(plan), context.wording)
        left = {(one.rule, one.fingerprint) for one in dismissed}
        found = seen.notes if len(plan.what.strip()) >= SHORTEST_CHECKED else ()
        notes = tuple(
            _with_fixes(note, plan, client, ideas)
            for note in found
            if note.kind not in quiet and not _is_left(note, plan.what, left)
        )
        weekly = weekly_by_fields(plan) if seen.weekly_minutes is None else seen.weekly_minutes
        return Reading(
            seen,
            notes,
            len(found) - len(notes),
            weekly,
            context.other_minutes,
            context.went_well,
            context.tends,
            context.room,
        )

    def _context(self, work: Work, client: Client, assignment_id: str | None, plan: Plan) -> "_Course":
        client_id = client.id
        goal = next(iter(work.shelf(Goal).find(id=plan.goal_id)), None) if plan.goal_id else None
        past = work.shelf(Assignment).find(
            client_id=client_id, state=(AssignmentState.RUNNING, AssignmentState.CLOSED), order="made_at"
        )
        follow_ups = work.shelf(FollowUp).find(client_id=client_id, order="at")
        checks = work.shelf(ReadinessCheck).find(client_id=client_id, order="begun_at")
        room = _room(checks, in_force(work.shelf(Practice)).limits, self._clock.today())
        course = _course(past, follow_ups, goal, assignment_id, plan, room, self._weekly)
        wording = replace(course.wording, steer_clear=client.avoids, word=client.called)
        return replace(course, wording=wording)

    def _weekly(self, assignment: Assignment) -> float | None:
        """Minutes a week, read from its words and fields just as for the one being written.

        What was read once is remembered until the desk is left: the past is read anew on every pause in typing.
        """
        asked = Plan(assignment.what, assignment.cue, assignment.minutes, assignment.times_per_week)
        if asked not in self._weeks:
            read = review(asked.what, fields_of(asked)).weekly_minutes
            self._weeks[asked] = assignment.weekly_minutes if read is None else read
        return self._weeks[asked]


@dataclass(frozen=True)
class _Course:
    wording: Context
    other_minutes: float
    went_well: float | None
    tends: Sized | None
    room: Room


def _room(checks: Sequence[ReadinessCheck], limits: Limits, today: date) -> Room:
    rated = next((one for one in reversed(checks) if one.capacity is not None), None)
    cap = cap_of(checks[-1], limits) if checks and checks[-1].day == today else None
    return Room(cap, rated.capacity if rated else None, rated.day if rated else None)


def _course(
    past: Sequence[Assignment],
    follow_ups: Sequence[FollowUp],
    goal: Goal | None,
    assignment_id: str | None,
    plan: Plan,
    room: Room,
    weekly: Callable[[Assignment], float | None],
) -> _Course:
    by_id = {one.id: one for one in past}
    did = [
        by_id[f.assignment_id] for f in follow_ups if f.outcome is HowItWent.DID and f.assignment_id in by_id
    ]
    sizes = [one.minutes for one in did if one.minutes is not None]
    useful = {f.assignment_id for f in follow_ups if (f.useful or 0) >= 6}
    well = [minutes for one in did if one.id in useful and (minutes := weekly(one)) is not None]
    others = [
        weekly(one) or 0.0 for one in past if one.state is AssignmentState.RUNNING and one.id != assignment_id
    ]
    context = Context(
        goal=goal.name if goal else "",
        why=plan.why.strip(),
        tried_together=plan.tried_together,
        capacity_minutes_per_day=room.minutes_per_day,
        other_weekly_minutes=sum(others),
        largest_done_minutes=max(sizes, default=None),
        confidence=plan.confidence,
        first_assignment=not past,
    )
    tends = tends_to_happen(follow_ups, past, weekly)
    return _Course(context, sum(others), well[-1] if well else None, tends, room)


def _with_fixes(note: Note, plan: Plan, client: Client, ideas: Sequence[Idea]) -> Note:
    """The note with what the library, and before it what the client likes, would make of it."""
    text, fields, avoid = plan.what, fields_of(plan), client.steer_clear
    return with_interest(with_idea(note, text, fields, ideas, avoid), text, fields, client.interests, avoid)


def _is_left(note: Note, text: str, left: set[tuple[str, str]]) -> bool:
    return (note.rule, "") in left or (note.rule, fingerprint(note.rule, text, note.start, note.end)) in left

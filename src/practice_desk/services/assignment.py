"""Assignments: writing one, having its wording read, handing it over, the drawer."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from practice_desk.domain.activity import Activity
from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import (
    MINUTES_LIMIT,
    OPEN_STATES,
    Aside,
    Assignment,
    AssignmentState,
    HandedOver,
)
from practice_desk.domain.change import Change
from practice_desk.domain.check import ReadinessCheck
from practice_desk.domain.client import Client
from practice_desk.domain.dismissal import Dismissal, fingerprint
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.found import carried_on
from practice_desk.domain.goal import Goal
from practice_desk.domain.ideas import Idea, with_idea
from practice_desk.domain.interests import with_interest
from practice_desk.domain.learned import Sized, tends_to_happen
from practice_desk.domain.practice import Practice
from practice_desk.domain.readiness import Limits
from practice_desk.domain.refused import Refused
from practice_desk.domain.second_look import SHORTEST_CHECKED
from practice_desk.domain.shape import Ladder, Shape, accept_shape
from practice_desk.domain.text import PASSAGE, accept, accept_line
from practice_desk.domain.version import Kept, Version, plan_words
from practice_desk.domain.wording import Context, Fields, Note, Review, review
from practice_desk.ports.clock import Clock, Ids
from practice_desk.ports.store import Work
from practice_desk.services.ledger import Ledger
from practice_desk.services.readiness import look_again_done
from practice_desk.services.second_look import ideas_for, quiet_kinds
from practice_desk.services.version import keep_version
from practice_desk.services.visit import mark_held
from practice_desk.services.weighed import cap_of, in_force

_WORDS: Mapping[Kept | None, str] = {
    Kept.BEFORE_IDEA: "Their words used",
    Kept.BEFORE_START: "Used as a start",
}
"""What replaced the plan at one go, as the undo bar says it."""
_WEEK = 7
_HANDED_OVER = "This one was handed over, so it stays in the story as it is. Follow it up or begin another."


@dataclass(frozen=True)
class Plan:
    """An assignment as the editor holds it. Units as in :class:`Assignment`."""

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
    shape: Shape | None = None
    their_idea: str = ""

    @classmethod
    def of(cls, assignment: Assignment) -> "Plan":
        return cls(
            assignment.what,
            assignment.cue,
            assignment.minutes,
            assignment.times_per_week,
            assignment.goal_id,
            assignment.why,
            assignment.who,
            assignment.if_stuck,
            assignment.activity,
            assignment.tried_together,
            assignment.confidence,
            assignment.shape,
            their_idea=assignment.their_idea,
        )


def begun_with(present: Plan, idea: str) -> Plan:
    """The client's own words as the draft: another piece of work, so what belonged to the last one goes."""
    if present.what.strip():
        present = Plan(goal_id=present.goal_id, who=present.who)
    return replace(present, what=idea, their_idea=idea)


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


class AssignmentService:
    def __init__(self, ledger: Ledger, clock: Clock, ids: Ids, activities: Sequence[Activity] = ()) -> None:
        """``activities`` are those that fixes may be drawn from."""
        self._ledger = ledger
        self._clock = clock
        self._ids = ids
        self._activities = activities
        self._weeks: dict[Plan, float | None] = {}

    def get(self, assignment_id: str) -> Assignment:
        with self._ledger.read() as work:
            return work.shelf(Assignment).get(assignment_id)

    def in_writing(self, client_id: str) -> Assignment | None:
        """The draft, or the page ready to be handed over, being written for this client."""
        with self._ledger.read() as work:
            found = work.shelf(Assignment).find(client_id=client_id, state=OPEN_STATES)
        return found[-1] if found else None

    def drawer(self, client_id: str) -> list[Assignment]:
        """Held-back and parked drafts, the latest first."""
        with self._ledger.read() as work:
            return work.shelf(Assignment).find(
                client_id=client_id, state=AssignmentState.DRAWER, order="made_at", newest_first=True
            )

    def running(self, client_id: str) -> list[Assignment]:
        with self._ledger.read() as work:
            return work.shelf(Assignment).find(client_id=client_id, state=AssignmentState.RUNNING)

    def last_ladder(self, client_id: str) -> Ladder | None:
        """The ladder last handed over, at the rung that was chosen for it in the follow-up."""
        with self._ledger.read() as work:
            past = work.shelf(Assignment).find(
                client_id=client_id, state=(AssignmentState.RUNNING, AssignmentState.CLOSED), order="made_at"
            )
            last = next((one for one in reversed(past) if isinstance(one.shape, Ladder)), None)
            told = work.shelf(FollowUp).find(assignment_id=last.id, order="at") if last else []
        found = told[-1].found if told else None
        shape = carried_on(last.shape, found) if last else None
        return shape if isinstance(shape, Ladder) else None

    def write(
        self, client_id: str, assignment_id: str | None, plan: Plan, kept: Kept | None = None
    ) -> Change:
        """Keep the plan: a new draft, or the one named, which becomes a draft again.

        Each write is a step of undo of its own, so that a fix can be taken back without the
        typing before it. ``kept`` says that the plan is replaced at one go, and what by: it is
        then kept as a version. Typing keeps one only where it changes words that were ready.
        """
        fields = _accepted(plan)
        with self._ledger.write(_WORDS.get(kept, "Assignment written")) as entry:
            shelf = entry.shelf(Assignment)
            if assignment_id:
                present = shelf.get(assignment_id)
                if present.set_on:
                    raise Refused(_HANDED_OVER)
            else:
                fresh = self._ids.fresh()
                present = Assignment(fresh, client_id, fresh, self._clock.now())
            written = _with_plan(present, fields)
            kept = kept or _unmade(present, written)
            if kept and written != present:
                keep_version(entry, self._ids.fresh(), self._clock.now(), present, kept)
            shelf.put(written)
        return entry.change

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
        seen = review(plan.what, _fields(plan), context.wording)
        left = {(one.rule, one.fingerprint) for one in dismissed}
        found = seen.notes if len(plan.what.strip()) >= SHORTEST_CHECKED else ()
        notes = tuple(
            _with_fixes(note, plan, client, ideas)
            for note in found
            if note.kind not in quiet and not _is_left(note, plan.what, left)
        )
        weekly = _by_fields(plan) if seen.weekly_minutes is None else seen.weekly_minutes
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
            read = review(asked.what, _fields(asked)).weekly_minutes
            self._weeks[asked] = assignment.weekly_minutes if read is None else read
        return self._weeks[asked]

    def set_aside(self, assignment_id: str) -> Change:
        """Put a draft into the drawer."""
        with self._ledger.write("Put into the drawer") as entry:
            shelf = entry.shelf(Assignment)
            present = shelf.get(assignment_id)
            if present.set_on:
                raise Refused(_HANDED_OVER)
            shelf.put(present.into_drawer(Aside.PUT_AWAY, self._clock.now()))
        return entry.change

    def take_out(self, assignment_id: str) -> Change:
        """Take a draft out of the drawer; one being written goes in instead of it."""
        with self._ledger.write("Taken out of the drawer") as entry:
            shelf = entry.shelf(Assignment)
            wanted = shelf.get(assignment_id)
            if wanted.set_on:
                raise Refused(_HANDED_OVER)
            for other in shelf.find(client_id=wanted.client_id, state=OPEN_STATES):
                shelf.put(other.into_drawer(Aside.PUT_AWAY, self._clock.now()))
            shelf.put(wanted.out_of_drawer())
        return entry.change

    def throw_away(self, assignment_id: str) -> Change:
        """Remove a draft that was never handed over, with its versions."""
        with self._ledger.write("Draft thrown away", into_bin=True) as entry:
            shelf = entry.shelf(Assignment)
            if shelf.get(assignment_id).set_on:
                raise Refused(_HANDED_OVER)
            shelf.remove(assignment_id)
            versions = entry.shelf(Version)
            for version in versions.find(assignment_id=assignment_id):
                versions.remove(version.id)
        return entry.change

    def park(self, client_id: str, text: str) -> Change:
        """Keep a parked half of a text in the drawer as a draft of its own."""
        what = accept(text, PASSAGE, "what")
        if not what:
            raise Refused("There is nothing written to park.", "what")
        with self._ledger.write("Parked in the drawer") as entry:
            entry.shelf(Assignment).put(parked(self._ids.fresh(), client_id, what, self._clock.now()))
        return entry.change

    def make_ready(self, assignment_id: str) -> Change:
        """The page can be handed over. Only an empty *What* cannot."""
        with self._ledger.write("Ready to hand over", quiet=True, with_step_of=assignment_id) as entry:
            shelf = entry.shelf(Assignment)
            present = shelf.get(assignment_id)
            _say_what(present)
            if present.state is AssignmentState.DRAFT:
                shelf.put(replace(present, state=AssignmentState.READY))
        return entry.change

    def hand_over(self, assignment_id: str, how: HandedOver) -> Change:
        """It is theirs now: running from today until it was followed up.

        Giving the page of a running or closed one again changes nothing.
        """
        today = self._clock.today()
        with self._ledger.write("Handed over") as entry:
            shelf = entry.shelf(Assignment)
            present = shelf.get(assignment_id)
            _say_what(present)
            if not present.set_on:
                running = replace(present, state=AssignmentState.RUNNING, set_on=today, handed_over=how)
                shelf.put(running)
                keep_version(entry, self._ids.fresh(), self._clock.now(), running, Kept.AS_HANDED_OVER)
                look_again_done(entry, present.client_id, today)
                mark_held(entry, present.client_id, today)
        return entry.change


def parked(fresh: str, client_id: str, what: str, at: datetime) -> Assignment:
    """A half laid aside for later, as a draft of its own."""
    return Assignment(fresh, client_id, fresh, at, what=what).into_drawer(Aside.PARKED, at)


def _unmade(present: Assignment, written: Assignment) -> Kept | None:
    """Words that were ready to be handed over are kept when others are typed in their place."""
    was_ready = present.state is AssignmentState.READY
    changed = plan_words(present) != plan_words(written)
    return Kept.BEFORE_OTHER_WORDS if was_ready and changed else None


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


def _by_fields(plan: Plan) -> float | None:
    if plan.minutes is None or plan.times_per_week is None:
        return None
    return plan.minutes * plan.times_per_week


def _say_what(assignment: Assignment) -> None:
    if not assignment.what:
        raise Refused("Say what it is first, in a few words.", "what")


def _with_fixes(note: Note, plan: Plan, client: Client, ideas: Sequence[Idea]) -> Note:
    """The note with what the library, and before it what the client likes, would make of it."""
    text, fields, avoid = plan.what, _fields(plan), client.steer_clear
    return with_interest(with_idea(note, text, fields, ideas, avoid), text, fields, client.interests, avoid)


def _fields(plan: Plan) -> Fields:
    return Fields(when=plan.cue, minutes=plan.minutes, times_per_week=plan.times_per_week)


def _is_left(note: Note, text: str, left: set[tuple[str, str]]) -> bool:
    return (note.rule, "") in left or (note.rule, fingerprint(note.rule, text, note.start, note.end)) in left


def _accepted(plan: Plan) -> Plan:
    if plan.minutes is not None and not 0 < plan.minutes <= MINUTES_LIMIT:
        raise Refused(f"How long: a number of minutes up to {MINUTES_LIMIT}.", "minutes")
    if plan.times_per_week is not None and not 0 < plan.times_per_week <= 200:
        raise Refused("How often: between once and 200 times a week.", "times_per_week")
    if plan.confidence is not None and not 0 <= plan.confidence <= 10:
        raise Refused("Choose a number from 0 to 10.", "confidence")
    return replace(
        plan,
        what=accept(plan.what, PASSAGE, "what"),
        cue=accept_line(plan.cue, "cue"),
        why=accept(plan.why, PASSAGE, "why"),
        who=accept_line(plan.who, "who"),
        if_stuck=accept(plan.if_stuck, PASSAGE, "if_stuck"),
        shape=accept_shape(plan.shape),
        their_idea=accept(plan.their_idea, PASSAGE, "their_idea"),
    )


def _with_plan(assignment: Assignment, plan: Plan) -> Assignment:
    """The assignment as planned; another activity of the library makes it another piece of work."""
    written = replace(
        assignment,
        what=plan.what,
        cue=plan.cue,
        minutes=plan.minutes,
        times_per_week=plan.times_per_week,
        goal_id=plan.goal_id,
        why=plan.why,
        who=plan.who,
        if_stuck=plan.if_stuck,
        activity=plan.activity,
        tried_together=plan.tried_together,
        confidence=plan.confidence,
        shape=plan.shape,
        their_idea=plan.their_idea,
    )
    if plan.activity and plan.activity != assignment.activity:
        written = replace(written, task=assignment.id)
    if written != assignment and assignment.state is AssignmentState.READY:
        return replace(written, state=AssignmentState.DRAFT)
    return written

"""Adjusting: what was said of the last assignment, turned into the next small step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from practice_desk.domain.activity import Activity
from practice_desk.domain.adjustment import Code, Episode, FollowUpView, Option, TaskView, options
from practice_desk.domain.adjustment.concrete import Told, made_concrete, worded
from practice_desk.domain.assignment import OPEN_STATES, Assignment, AssignmentState
from practice_desk.domain.change import Change
from practice_desk.domain.choice import Choice
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.found import carried_on
from practice_desk.domain.shape import Ladder, Tracking
from practice_desk.domain.shape_words import on_other_days
from practice_desk.domain.version import Kept
from practice_desk.ports.clock import Clock, Ids
from practice_desk.services.ledger import Entry, Ledger
from practice_desk.services.past import Past
from practice_desk.services.version import keep_version

NOTHING_HOME = frozenset({Code.HOLD, Code.PAUSE})
"""Options that leave the week free."""
IN_THE_ROOM = frozenset({Code.ASK, Code.IN_SESSION})
"""Options done here, with the client, before anything goes home."""


@dataclass(frozen=True)
class Advice:
    """What the panel shows: the options, the suggested one first, and what they rest on.

    ``start`` is the plan that the options change: the one followed up, or the draft that goes on with it once
    confidence in that was rated low. ``others_running`` says whether another assignment is with the client.
    """

    assignment: Assignment
    follow_up: FollowUp
    options: tuple[Option, ...]
    taken: str
    start: Assignment
    others_running: bool


class AdjustmentService:
    def __init__(
        self, ledger: Ledger, clock: Clock, ids: Ids, activities: Sequence[Activity], past: Past
    ) -> None:
        self._ledger = ledger
        self._past = past
        self._clock = clock
        self._ids = ids
        self._library = {activity.key: activity for activity in activities}

    def advise(self, client_id: str) -> Advice | None:
        """Options drawn from the latest follow-up, or ``None`` while nothing was followed up."""
        past = self._past
        assignments = {one.id: one for one in past.of(client_id, Assignment)}
        told = sorted(past.of(client_id, FollowUp), key=lambda one: one.at)
        known = [
            Told(assignments[one.assignment_id], one) for one in told if one.assignment_id in assignments
        ]
        if not known:
            return None
        *earlier, now = known
        tasks = past.made_of(client_id, Assignment, _task)
        views = past.made_of(client_id, FollowUp, _view)
        choices = {one.follow_up_id: Code(one.taken) for one in past.of(client_id, Choice) if one.taken}
        episodes = [
            Episode(tasks[one.assignment.id], views[one.follow_up.id], choices.get(one.follow_up.id))
            for one in earlier
        ]
        start, offered = _offered(now, episodes, assignments)
        found = tuple(
            made_concrete(one, Told(start, now.follow_up), earlier, self._library) for one in offered
        )
        taken = choices.get(now.follow_up.id, "")
        running = [one for one in assignments.values() if one.state is AssignmentState.RUNNING]
        others = any(one.id != now.assignment.id for one in running)
        return Advice(now.assignment, now.follow_up, found, taken, start, others)

    def take(self, client_id: str, code: str) -> Change:
        """Keep which option the therapist took; it orders the others next time.

        Raises ValueError for a code that does not exist.
        """
        code = Code(code)
        advice = self.advise(client_id)
        with self._ledger.write("Choice noted", quiet=True) as entry:
            if advice:
                self._keep_choice(entry, advice, code)
        return entry.change

    def _keep_choice(self, entry: Entry, advice: Advice, code: str) -> None:
        shelf = entry.shelf(Choice)
        earlier = shelf.find(follow_up_id=advice.follow_up.id)
        shelf.put(
            Choice(
                earlier[0].id if earlier else self._ids.fresh(),
                advice.follow_up.client_id,
                advice.follow_up.id,
                self._clock.now(),
                tuple(option.code for option in advice.options),
                code,
            )
        )

    def use(self, client_id: str, option: Option) -> Change:
        """Fill the draft with the last assignment as this option would change it.

        One step of undo: the draft being written is replaced (or a new one begun), kept as a
        version, and the choice is kept in the same write.
        """
        advice = self.advise(client_id)
        if advice is None:
            raise LookupError("there is no follow-up to adjust from")
        with self._ledger.write("Used in the draft") as entry:
            shelf = entry.shelf(Assignment)
            open_ones = shelf.find(client_id=client_id, state=OPEN_STATES)
            fresh = self._ids.fresh()
            base = open_ones[-1] if open_ones else Assignment(fresh, client_id, fresh, self._clock.now())
            keep_version(entry, self._ids.fresh(), self._clock.now(), base, Kept.BEFORE_SUGGESTION)
            draft = _adjusted(base, advice.start, worded(option, advice.start))
            shelf.put(_with_shape(draft, advice) if option.code is not Code.SWAP else draft)
            self._keep_choice(entry, advice, option.code)
        return entry.change


def _adjusted(base: Assignment, last: Assignment, option: Option) -> Assignment:
    """The draft as the option would have it: the same piece of work, or with *swap* another one."""
    draft = replace(
        base,
        state=AssignmentState.DRAFT,
        cue=last.cue if option.cue is None else option.cue,
        minutes=option.minutes or None,
        times_per_week=option.times_per_week or None,
        goal_id=last.goal_id,
        why=last.why if option.code is not Code.REVISIT_WHY else "",
        who=last.who,
        confidence=None,
    )
    if option.code is Code.SWAP:
        kept = "" if base.what == last.what else base.what
        return replace(
            draft,
            task=base.id,
            what=kept if option.what is None else option.what,
            if_stuck="",
            activity=option.activity,
            tried_together=None,
            shape=None,
        )
    return replace(
        draft,
        task=last.task,
        what=last.what if option.what is None else option.what,
        if_stuck=last.if_stuck,
        activity=last.activity,
        tried_together=last.tried_together,
    )


def _with_shape(draft: Assignment, advice: Advice) -> Assignment:
    """Carry the shape on; on another rung of a ladder the draft asks for that one, and tracking is for other days."""
    last = advice.assignment.shape
    shape = carried_on(last, advice.follow_up.found)
    if isinstance(shape, Tracking):
        return _for_other_days(draft, shape, advice.start.times_per_week)
    moved = isinstance(shape, Ladder) and isinstance(last, Ladder) and shape.at != last.at
    rung = shape.present if moved and isinstance(shape, Ladder) else None
    return replace(draft, shape=shape, what=rung.text if rung else draft.what)


def _for_other_days(draft: Assignment, tracking: Tracking, before: float | None) -> Assignment:
    """Tracking on as many days as the draft's own number says, in its sentence as well, where both agreed before."""
    if before != tracking.times or draft.times_per_week is None:
        return replace(draft, shape=tracking)
    then = tracking.coming_to(draft.times_per_week)
    return replace(draft, shape=then, what=on_other_days(draft.what, tracking.days, then.days))


def _offered(
    now: Told, episodes: Sequence[Episode], assignments: Mapping[str, Assignment]
) -> tuple[Assignment, tuple[Option, ...]]:
    """The plan to start from and what is offered for it; see :class:`Advice`."""
    view, draft = _view(now.follow_up), _next_plan(now.assignment, assignments)
    if draft and draft.confidence is not None:
        rated = options(_task(draft), view, episodes, draft.confidence)
        if rated[0].rule == "shaky":
            return draft, rated
    return now.assignment, options(_task(now.assignment), view, episodes)


def _next_plan(last: Assignment, assignments: Mapping[str, Assignment]) -> Assignment | None:
    """The draft that goes on with the same piece of work."""
    return next(
        (one for one in assignments.values() if one.state in OPEN_STATES and one.task == last.task), None
    )


def _task(assignment: Assignment) -> TaskView:
    return TaskView(
        task=assignment.task,
        what=assignment.what,
        minutes=assignment.minutes,
        times_per_week=assignment.times_per_week,
        activity=assignment.activity,
    )


def _view(follow_up: FollowUp) -> FollowUpView:
    return FollowUpView(
        outcome=follow_up.outcome,
        amount=follow_up.amount,
        useful=follow_up.useful,
        hard=follow_up.hard,
        barriers=follow_up.barriers,
        distress_before=follow_up.distress_before,
        distress_after=follow_up.distress_after,
        acute=follow_up.acute,
    )

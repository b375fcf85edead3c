"""A plan: an assignment as the editor holds it, before and after it is written."""

from dataclasses import dataclass, fields, replace

from practice_desk.domain.assignment import Assignment, AssignmentState, accept_dose
from practice_desk.domain.number import accept_number
from practice_desk.domain.shape import Shape, accept_shape
from practice_desk.domain.text import PASSAGE, accept, accept_line
from practice_desk.domain.wording import Fields


@dataclass(frozen=True)
class Plan:
    """An assignment as the editor holds it: what is written of it. Names and units as in :class:`Assignment`."""

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
        return cls(**{one.name: getattr(assignment, one.name) for one in fields(cls)})


def begun_with(present: Plan, idea: str) -> Plan:
    """The client's own words as the draft: another piece of work, so what belonged to the last one goes."""
    if present.what.strip():
        present = Plan(goal_id=present.goal_id, who=present.who)
    return replace(present, what=idea, their_idea=idea)


def weekly_by_fields(plan: Plan) -> float | None:
    """Minutes a week, as its two fields say."""
    if plan.minutes is None or plan.times_per_week is None:
        return None
    return plan.minutes * plan.times_per_week


def fields_of(plan: Plan) -> Fields:
    """What stands beside its words, for reading them."""
    return Fields(when=plan.cue, minutes=plan.minutes, times_per_week=plan.times_per_week)


def accepted(plan: Plan) -> Plan:
    """The plan as it is kept, tidied; what cannot be is refused at its field."""
    accept_dose(plan.minutes, plan.times_per_week)
    accept_number(plan.confidence, 10, "confidence")
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


def planned(assignment: Assignment, plan: Plan) -> Assignment:
    """The assignment as planned; another activity of the library makes it another piece of work."""
    written = replace(assignment, **{one.name: getattr(plan, one.name) for one in fields(plan)})
    if plan.activity and plan.activity != assignment.activity:
        written = replace(written, task=assignment.id)
    if written != assignment and assignment.state is AssignmentState.READY:
        return replace(written, state=AssignmentState.DRAFT)
    return written

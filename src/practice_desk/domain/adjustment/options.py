"""The options after a follow-up: what could change next, each with its reason."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from practice_desk.domain.adjustment.history import Case, Code, Episode, FollowUpView, HowItWent, TaskView
from practice_desk.domain.adjustment.ladder import Size
from practice_desk.domain.adjustment.menu import Offer, offers
from practice_desk.domain.adjustment.rules import HEAVY, USEFUL, rule_for
from practice_desk.domain.adjustment.words import reason


@dataclass(frozen=True)
class Option:
    """One thing that could be done next. Nothing is ever applied by itself.

    `minutes` a sitting and `times_per_week` are None where not known, and 0 where nothing is asked.
    `change` says in words what changes; `reason` is one sentence about what was said or seen. `what`, `cue` and
    `activity` are filled in by :mod:`practice_desk.domain.adjustment.concrete`; None leaves them as they are.
    """

    code: Code
    rule: str
    reason: str
    minutes: float | None
    times_per_week: float | None
    change: str
    what: str | None = None
    cue: str | None = None
    activity: str | None = None


def options(
    assignment: TaskView,
    follow_up: FollowUpView,
    history: Sequence[Episode] = (),
    confidence: float | None = None,
) -> tuple[Option, ...]:
    """At least two options, the suggested one first.

    `history` is oldest first and does not contain this follow-up; `confidence` (0..10) is in the next
    plan. What was chosen before and then went well moves up among the others, never to the front.
    """
    case = Case.of(assignment, follow_up, history, confidence)
    rule = rule_for(case)
    wins = _what_went_well(case, history)
    first, *others = offers(rule, case)
    ordered = [first, *sorted(others, key=lambda offer: -wins[offer.code])]
    return tuple(_option(rule, offer, case, wins) for offer in ordered)


def _option(rule: str, offer: Offer, case: Case, wins: Counter[Code]) -> Option:
    step = offer.sizing(Size(case.assignment.minutes, case.assignment.times_per_week), case)
    return Option(
        code=offer.code,
        rule=rule,
        reason=reason(rule, offer.code, case, wins[offer.code] > 0),
        minutes=step.size.minutes,
        times_per_week=step.size.times_per_week,
        change=step.change,
    )


def _what_went_well(case: Case, history: Sequence[Episode]) -> Counter[Code]:
    """How often something went well after each choice."""
    episodes = (*history, case.now)
    return Counter(
        episode.chosen
        for place, episode in enumerate(history)
        if episode.chosen is not None
        and _went_well(_what_came_of(episode, islice(episodes, place + 1, None)))
    )


def _what_came_of(choice: Episode, later: Iterable[Episode]) -> FollowUpView | None:
    """The next time that the same task was asked about, or that anything was where it never came again."""
    asked = [one for one in later if one.follow_up.outcome is not HowItWent.NOT_ASKED]
    same = next((one for one in asked if one.assignment.same_as(choice.assignment)), None)
    found = same or next(iter(asked), None)
    return found.follow_up if found else None


def _went_well(follow_up: FollowUpView | None) -> bool:
    if follow_up is None or follow_up.outcome is not HowItWent.DID:
        return False
    if follow_up.acute or follow_up.distress_rose:
        return False
    useful = follow_up.useful is None or follow_up.useful >= USEFUL
    bearable = follow_up.hard is None or follow_up.hard < HEAVY
    return useful and bearable

"""Which rule applies: the first in the table, from what is safest to what is best known.

The grounds for the rows are process conventions of behaviour therapy (graded tasks, mastery before a
step, asking what got in the way); the numbers are conventions of this program. No study was found that
says after how many times something should change.
"""

from collections.abc import Callable, Iterator
from itertools import takewhile

from practice_desk.domain.adjustment.history import Case, Episode, FollowUpView, HowItWent

USEFUL = 6
LITTLE_USE = 2
LITTLE_USE_IN_PART = 3
EASY = 3
HEAVY = 7
SURE = 7
_FADING = 3
"""The lowest confidence, 0..10, that lets a plan stand: Gutnick and others 2014, Brief Action Planning."""

BY_BARRIER: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("pressure", ("B_PRESSURE",)),
    ("fear", ("B_FEAR",)),
    ("unclear", ("B_UNCLEAR",)),
    ("why", ("B_WHY", "B_GOALFIT")),
    ("hard", ("B_HARD", "B_LOW")),
    ("perfect", ("B_PERFECT",)),
    ("place", ("B_PRIVACY", "B_RESOURCE", "B_SUPPORT")),
    ("cue", ("B_FORGOT", "B_TIME")),
    ("dull", ("B_BORING",)),
    ("hopeless", ("B_HOPELESS",)),
    ("fine", ("B_BETTER",)),
    ("unasked", ("B_THERAPIST",)),
)
"""The rule for each barrier; where several were named, the first of this order counts."""

STANDS = frozenset({"easy", "right", "heavy", "unrated"})
"""The rules that keep or build on, and so need a confident plan."""


def rule_for(case: Case) -> str:
    """The code of the first rule that applies."""
    rule = next(code for code, applies in _TABLE if applies(case))
    return "shaky" if rule in STANDS and _unsure_of_plan(case) else rule


def barriers_for(rule: str) -> tuple[str, ...]:
    """The barriers that lead to this rule, none for a rule that is not about a barrier."""
    return next((barriers for code, barriers in BY_BARRIER if code == rule), ())


def _unsure_of_plan(case: Case) -> bool:
    return case.confidence is not None and case.confidence < SURE


def _crisis(case: Case) -> bool:
    return bool(case.follow_up.acute) or "B_CRISIS" in case.follow_up.barriers


def _worse(case: Case) -> bool:
    if "B_WORSE" in case.follow_up.barriers:
        return True
    last = case.last_of_same_task
    return case.follow_up.distress_rose and last is not None and last.follow_up.distress_rose


def _three_missed(case: Case) -> bool:
    different: list[Episode] = []
    for episode in _latest_first(case):
        if episode.follow_up.outcome is not HowItWent.NOT:
            break
        if not any(episode.assignment.same_as(other.assignment) for other in different):
            different.append(episode)
    return len(different) >= 3


def _twice_missed(case: Case) -> bool:
    last = case.last_of_same_task
    return _was(HowItWent.NOT)(case) and last is not None and last.follow_up.outcome is HowItWent.NOT


def easy_in_a_row(case: Case) -> int:
    """How often it went easily in a row, up to now."""
    return sum(1 for _ in takewhile(lambda one: _went_easily(one.follow_up), _latest_first(case)))


def _three_easy(case: Case) -> bool:
    return easy_in_a_row(case) >= _FADING


def _latest_first(case: Case) -> Iterator[Episode]:
    yield case.now
    yield from reversed(case.earlier)


def _went_easily(follow_up: FollowUpView) -> bool:
    return _helped(follow_up) and follow_up.hard is not None and follow_up.hard <= EASY


def _helped(follow_up: FollowUpView) -> bool:
    done = follow_up.outcome is HowItWent.DID
    return done and follow_up.useful is not None and follow_up.useful >= USEFUL


def _was(outcome: HowItWent) -> Callable[[Case], bool]:
    return lambda case: case.follow_up.outcome is outcome


def _helped_and(fits: Callable[[float], bool]) -> Callable[[Case], bool]:
    def applies(case: Case) -> bool:
        hard = case.follow_up.hard
        return _helped(case.follow_up) and hard is not None and fits(hard)

    return applies


def _useful(outcome: HowItWent, fits: Callable[[float], bool]) -> Callable[[Case], bool]:
    def applies(case: Case) -> bool:
        useful = case.follow_up.useful
        return case.follow_up.outcome is outcome and useful is not None and fits(useful)

    return applies


def _partly_hard(case: Case) -> bool:
    hard = case.follow_up.hard
    return case.follow_up.outcome is HowItWent.SOME and hard is not None and hard >= HEAVY


def _named(barriers: tuple[str, ...]) -> Callable[[Case], bool]:
    def applies(case: Case) -> bool:
        did_not_happen = case.follow_up.outcome is HowItWent.NOT
        return did_not_happen and not set(barriers).isdisjoint(case.follow_up.barriers)

    return applies


_TABLE: tuple[tuple[str, Callable[[Case], bool]], ...] = (
    ("crisis", _crisis),
    ("worse", _worse),
    ("not_asked", _was(HowItWent.NOT_ASKED)),
    ("three_missed", _three_missed),
    ("twice_missed", _twice_missed),
    ("three_easy", _three_easy),
    ("easy", _helped_and(lambda hard: hard <= EASY)),
    ("right", _helped_and(lambda hard: EASY < hard < HEAVY)),
    ("heavy", _helped_and(lambda hard: hard >= HEAVY)),
    ("no_use", _useful(HowItWent.DID, lambda useful: useful <= LITTLE_USE)),
    ("lukewarm", _useful(HowItWent.DID, lambda useful: LITTLE_USE < useful < USEFUL)),
    ("unrated", _was(HowItWent.DID)),
    ("partly_hard", _partly_hard),
    ("partly_no_use", _useful(HowItWent.SOME, lambda useful: useful <= LITTLE_USE_IN_PART)),
    ("partly", _was(HowItWent.SOME)),
    ("too_much", _was(HowItWent.TOO_MUCH)),
    *((rule, _named(barriers)) for rule, barriers in BY_BARRIER),
    ("unexplained", _was(HowItWent.NOT)),
)

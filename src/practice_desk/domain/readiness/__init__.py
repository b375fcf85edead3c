"""Readiness: whether to give this client something between visits at all, this week.

A suggestion with its reasons, never a verdict: the therapist decides, and holding back is a plan.
"""

from practice_desk.domain.readiness.answers import Answers
from practice_desk.domain.readiness.grounding import GROUNDING_CARDS, GroundingCard, grounding_card
from practice_desk.domain.readiness.lean import Lean
from practice_desk.domain.readiness.limits import (
    DEFAULT_LIMITS,
    GROUNDS,
    Ground,
    InForce,
    Limits,
    LimitSet,
    ground_of,
    limits_in_force,
    with_limit,
)
from practice_desk.domain.readiness.phrases import opening_questions, ways_to_say
from practice_desk.domain.readiness.questions import (
    ACUTE_CODES,
    ACUTE_FLAGS,
    KEYS,
    PARTS,
    QUESTIONS,
    AcuteFlag,
    Answer,
    Question,
    acute_words,
)
from practice_desk.domain.readiness.tensions import tensions
from practice_desk.domain.readiness.weighing import NEXT_SESSION, RULES_VERSION, Outcome, Reason, weigh

__all__ = [
    "ACUTE_CODES",
    "ACUTE_FLAGS",
    "DEFAULT_LIMITS",
    "GROUNDING_CARDS",
    "GROUNDS",
    "KEYS",
    "NEXT_SESSION",
    "PARTS",
    "QUESTIONS",
    "RULES_VERSION",
    "AcuteFlag",
    "Answer",
    "Answers",
    "Ground",
    "GroundingCard",
    "InForce",
    "Lean",
    "LimitSet",
    "Limits",
    "Outcome",
    "Question",
    "Reason",
    "acute_words",
    "ground_of",
    "grounding_card",
    "limits_in_force",
    "opening_questions",
    "tensions",
    "ways_to_say",
    "weigh",
    "with_limit",
]

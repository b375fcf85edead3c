"""What a therapist might say: ways to leave a week free, and questions to open a talk with.

Offered, never required. The voice is that of one person speaking to another; nothing names a failing.
"""

from collections.abc import Iterable, Mapping

from practice_desk.domain.readiness.lean import Lean
from practice_desk.domain.readiness.weighing import Outcome

_RAW = "There is a lot going on right now. Let’s leave the week free, and see how you are next time."
_FULL = "You’ve got enough on your plate. Let’s leave the week free, and see how you are next time."
_NO = "Thank you for saying so. We’ll leave it, and I’d like to hear more about it if you want to tell me."
_TIME = "This week sounds spoken for. Let’s not add to it."
_REST = "Rest can be the plan this week. There is nothing you need to bring next time but yourself."

_LEAVING_FREE: Mapping[str, str] = {
    "acute": _RAW,
    "steadying": _RAW,
    "distress": _RAW,
    "said_no": _NO,
    "time": _TIME,
    "plate_full": _FULL,
    "capacity": _FULL,
}

_KEEPING_IT_SMALL: Mapping[str, str] = {
    "plate_full": "What would be small enough to fit, even on the busiest day?",
    "capacity": "What would be small enough to fit, even on the busiest day?",
    "tried_together": "Shall we try it here for two minutes first, and see what it is like?",
    "confidence": "What would make it easier: shorter, fewer days, or someone with you?",
}

_OPENING: Mapping[str, tuple[str, ...]] = {
    "goal": (
        "If the next weeks went a little better, what would you notice first?",
        "What would you like to be able to do again?",
        "Which of the things we talk about matters most to you just now?",
    ),
    "wants": (
        "Is there something you would like to try this week, or would a free week be better?",
        "What has been helping a little already?",
        "When I suggest something to try between our meetings, what goes through your mind?",
    ),
    "alliance": (
        "How has it been for you, working on this with me?",
        "Is there something I have not understood, or that we could do differently?",
        "Do we agree on what we are working towards?",
    ),
}

_CURIOUS = "What are you curious about, however small?"


def ways_to_say(outcome: Outcome) -> tuple[str, ...]:
    """Sentences for leaving the week free or keeping it small, the most fitting first; else none."""
    keys = _deciding(outcome)
    if outcome.lean is Lean.HOLD:
        return _each_once((*(_LEAVING_FREE[key] for key in keys), _REST))
    if outcome.lean is Lean.SMALL:
        return _each_once(_KEEPING_IT_SMALL[key] for key in keys if key in _KEEPING_IT_SMALL)
    return ()


def opening_questions(outcome: Outcome) -> tuple[str, ...]:
    """Questions for a talk before anything is agreed, by what decided it; none unless it is `talk_first`."""
    if outcome.lean is not Lean.TALK_FIRST:
        return ()
    return (*(question for key in _deciding(outcome) for question in _OPENING[key]), _CURIOUS)


def _deciding(outcome: Outcome) -> tuple[str, ...]:
    return tuple(reason.answer for reason in outcome.reasons if reason.toward is outcome.lean)


def _each_once(sentences: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sentences))

"""What the readiness rules say: one plain sentence for each reason, and what to do in place of a task.

The sentences speak of the week and of what was said, never of what the client is.
"""

from collections.abc import Iterable

from practice_desk.domain.readiness.answers import Answers
from practice_desk.domain.readiness.lean import Lean
from practice_desk.domain.readiness.questions import Answer, acute_words

_YES, _UNSURE, _NO = Answer

_FIXED = {
    ("steadying", _YES): "Today is about steadying.",
    ("steadying", _UNSURE): "It is not clear whether today is about steadying.",
    ("plate_full", _YES): "Their plate is full already.",
    ("plate_full", _UNSURE): "It is not clear how much is on their plate.",
    ("wants", _NO): "They do not want something between sessions just now.",
    ("wants", _UNSURE): "Wanting, curiosity or small steps of their own: none of these shows yet.",
    ("time", _NO): "They will not give it the time this week.",
    ("time", _UNSURE): "It is not clear whether they will give it the time this week.",
    ("goal", _NO): "It does not tie to a goal they would name.",
    ("goal", _UNSURE): "It is not clear which goal of theirs it serves.",
    ("tried_together", _NO): "You have not tried it together in here.",
    ("tried_together", _UNSURE): "It is not clear that you have tried it together in here.",
    ("alliance", _NO): "The ground between you is not steady just now.",
    ("alliance", _UNSURE): "It is not clear that the ground between you is steady.",
}
"""By question and answer. Only cautious and unsure answers are here; the bold ones are in `_SUPPORT`."""

_OPEN = {
    "steadying": "Whether today is about steadying is still open.",
    "plate_full": "How full their plate is, is still open.",
    "wants": "Whether the wish is theirs is still open.",
    "time": "Whether they will give it the time is still open.",
    "goal": "Which goal of theirs it serves is still open.",
    "tried_together": "Whether you have tried it together is still open.",
    "alliance": "How steady the ground between you is, is still open.",
}

_SUPPORT = {
    "steadying": "Today leaves room for something beyond steadying.",
    "plate_full": "There is room on their plate.",
    "wants": "They want something to do between sessions.",
    "curious": "They are curious about trying something new.",
    "small_steps": "They are already taking small steps on their own.",
    "time": "They will give it the time this week.",
    "goal": "It ties to a goal they would name.",
    "tried_together": "You have tried it together in here.",
    "alliance": "The ground between you is steady.",
}

_INSTEAD_OF_A_HOLD = {
    "acute": "Stay with safety, support and grounding; skills can wait.",
    "steadying": "Use the time for steadying and grounding, here in the room.",
    "said_no": "Hear the no, and ask what it is about before anything else.",
    "time": "Ask what this week already asks of them, and leave it free.",
    "distress": "Bring the intensity down together before you part.",
    "plate_full": "Look for something that could come off their plate.",
    "capacity": "Let rest be the plan, and name it as one.",
}

_INSTEAD_TALKING = {
    "goal": "Find the goal together first: what would they like to be different?",
    "wants": "Ask what they would like to try, or whether a free week would serve them better.",
    "alliance": "Talk about how you two are working together before you add anything.",
}

_TRY_HERE = "Try it together in here first; that may be enough for this week."
_CARD = "Offer a grounding card to take along, with nothing to fill in."
_NEXT_TIME = "Look at it again next time."
_OWN_PLAN = "If safety is the question, your own safety plan comes first; this program has no alarm."
_IN_THE_ROOM = "Keep the work in the room today."

_SAFETY_FLAGS = frozenset(
    {
        "suicidal_or_self_harm_concern",
        "harm_to_others_concern",
        "unsafe_home_or_IPV",
        "medical_emergency",
        "safeguarding_child_or_adult",
    }
)
_RAW = frozenset({"acute", "steadying", "distress"})


def caution(key: str, toward: Lean, answers: Answers) -> str:
    """Why this answer asks for caution."""
    match key:
        case "acute":
            return f"You ticked: {acute_words(answers.acute)}."
        case "said_no":
            return "They said no, and that is an answer."
        case "capacity":
            return f"Their room for one more thing is {answers.capacity:g} out of 10."
        case "distress":
            return f"Their distress is {answers.distress:g} out of 100."
        case "confidence":
            return f"Their confidence in the plan is {answers.confidence:g} out of 10."
        case "plate_full" if toward is Lean.HOLD:
            return _full_plate(answers)
        case "wants" if answers.given.get("wants") is not _NO:
            return _no_wish_yet(answers)
        case _:
            given = answers.given.get(key)
            return _OPEN[key] if given is None else _FIXED[key, given]


def support(key: str) -> str:
    """What a bold answer to this question says for going ahead."""
    return _SUPPORT[key]


def instead(lean: Lean, deciding: Iterable[str], answers: Answers) -> tuple[str, ...]:
    """What to do in place of a task: plain sentences, none for `assign`."""
    keys = tuple(deciding)
    match lean:
        case Lean.HOLD:
            lines = [_INSTEAD_OF_A_HOLD[key] for key in keys]
            if _SAFETY_FLAGS.intersection(answers.acute):
                lines.insert(0, _OWN_PLAN)
            if _RAW.intersection(keys):
                lines.append(_CARD)
            return (*lines, _NEXT_TIME)
        case Lean.TALK_FIRST:
            return (*(_INSTEAD_TALKING[key] for key in keys), _IN_THE_ROOM)
        case Lean.SMALL:
            return (_TRY_HERE,) if "tried_together" in keys else ()
        case Lean.ASSIGN:
            return ()


def _full_plate(answers: Answers) -> str:
    if answers.given.get("wants") is _NO:
        return "Their plate is full, and they do not want one more thing on it."
    if answers.given.get("time") is _NO:
        return "Their plate is full, and the time for one more thing is not there."
    return "Their plate is full, and it is not clear that the time is there."


def _no_wish_yet(answers: Answers) -> str:
    asked = any(key in answers.given for key in ("wants", "curious", "small_steps"))
    return _FIXED["wants", _UNSURE] if asked else _OPEN["wants"]

"""Adjustment: what a follow-up suggests for the next step, as options with reasons.

Nothing is ever applied by itself: the therapist chooses, with the client.
"""

from practice_desk.domain.adjustment.history import Case, Code, Episode, FollowUpView, HowItWent, TaskView
from practice_desk.domain.adjustment.options import Option, options
from practice_desk.domain.adjustment.rules import rule_for

__all__ = [
    "Case",
    "Code",
    "Episode",
    "FollowUpView",
    "HowItWent",
    "Option",
    "TaskView",
    "options",
    "rule_for",
]

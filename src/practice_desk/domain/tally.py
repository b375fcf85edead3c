"""How often running a rule's notes were left as they are for one client."""

from dataclasses import dataclass
from typing import ClassVar

from practice_desk.domain.change import Change

EASE_AFTER = 3
"""Times running a rule is left as it is before it is asked, once, whether to ease off on it."""


@dataclass(frozen=True)
class Tally:
    """There is at most one for each client and rule.

    ``times`` counts the notes left as they are since a fix of that rule was last taken; nothing else is
    kept of a fix. ``asked`` stays once it was asked whether to ease off. A rule may also be something else
    that is said once, such as that nobody asked about an assignment at ``times`` sessions.
    """

    noun: ClassVar[str] = "tally"

    id: str
    client_id: str
    rule: str
    times: int = 0
    asked: bool = False


def rule_to_ease(change: Change) -> str:
    """The rule about which this change gives rise to the question; empty when there is none."""
    for step in change.steps:
        before, after = step.before, step.after
        asked_before = isinstance(before, Tally) and before.asked
        eased = isinstance(after, Tally) and after.asked and after.times >= EASE_AFTER
        if isinstance(after, Tally) and eased and not asked_before:
            return after.rule
    return ""

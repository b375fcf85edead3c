"""What the second look looks for, in plain words, and what of it can be switched off."""

from dataclasses import dataclass

from practice_desk.domain.wording import Kind

SHORTEST_CHECKED = 12
"""Characters; nothing is noted on a shorter text."""
ALWAYS_ON = frozenset({Kind.TIMING})
"""Kinds that can be left as they are, each time anew, and never be switched off for everybody."""


@dataclass(frozen=True)
class LookedFor:
    """A kind of note for the settings page: its name, and what it looks for."""

    kind: Kind
    name: str
    words: str


LOOKED_FOR: tuple[LookedFor, ...] = (
    LookedFor(
        Kind.TIMING,
        "An unsafe moment",
        "Work that asks a lot, set for the thick of acute distress. It is always looked at; you can leave it each time.",
    ),
    LookedFor(
        Kind.VAGUE, "Vague", "Nobody could see it on a video, or it is open how much, when or how often."
    ),
    LookedFor(
        Kind.BIG, "Too much", "Too long a sitting, too many times, too many minutes a week, all or nothing."
    ),
    LookedFor(Kind.SEVERAL, "Several at once", "More separate things than one can keep in mind for a week."),
    LookedFor(
        Kind.FRAMING, "Words that press", "School words, pressure, “must”, and doing it for the therapist."
    ),
    LookedFor(
        Kind.ABSOLUTE,
        "No way out",
        "“Always”, “never”, “every single time”: one gap feels like the end of it.",
    ),
    LookedFor(Kind.READING, "Hard to read", "A professional's words, long sentences, many long words."),
    LookedFor(Kind.GOAL, "No goal", "It is not tied to a goal of theirs yet."),
    LookedFor(Kind.WHY, "No why", "There is no line yet on why it helps."),
    LookedFor(Kind.SKILL, "Not tried together", "You noted that they have not tried it with you yet."),
    LookedFor(
        Kind.CAPACITY,
        "Room",
        "More than today's check leaves room for, or than a week holds with what is running.",
    ),
    LookedFor(Kind.JUMP, "A bigger step", "Much longer than what went well before."),
    LookedFor(Kind.CONFIDENCE, "Confidence", "They rated their confidence below 7 of 10."),
)
"""Every kind of note, those about the words first."""

_TITLES = {
    "acute-moment": "Another moment fits better",
    "no-act": "Hard to picture doing",
    "no-amount": "Something is left open",
    "too-much": "A lot for one week",
    "all-or-nothing": "All or nothing",
    "too-many": "Several things in one",
    "pressure": "May land as pressure",
    "therapist": "For us rather than for them",
    "must": "Leaves no choice",
    "school-word": "Sounds like school",
    "steer-clear": "A word they steer clear of",
    "no-exception": "No room for a gap",
    "jargon": "A professional's word",
    "long-sentence": "A long sentence",
    "long-words": "Many long words",
    "over-capacity": "More than they have room for",
    "all-running": "A full week with what is running",
    "low-confidence": "Confidence below 7",
    "bigger-jump": "A bigger step than before",
    "not-tried": "Not tried together yet",
    "no-goal": "No goal yet",
    "no-why": "No why yet",
    "first-time": "A lot for a first one",
}


def title(rule: str) -> str:
    """A few words that name what a rule notes.

    >>> title("no-act"), title("some-later-rule")
    ('Hard to picture doing', 'Some later rule')
    """
    return _TITLES.get(rule) or rule.replace("-", " ").capitalize()

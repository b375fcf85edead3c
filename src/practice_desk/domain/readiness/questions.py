"""The nine questions about this client and this week, and the flags that settle the matter before them.

The questions come from the ordinary grounds for and against giving a client something to do between
visits: whether today is raw, whether there is room, whether the wish is theirs, and whether it fits.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Answer(StrEnum):
    """What the therapist ticked. A question without an answer counts as unsure."""

    YES = "yes"
    UNSURE = "unsure"
    NO = "no"


@dataclass(frozen=True)
class Question:
    """One question. `part` is 1..3; `cautious` is the answer that speaks for doing less."""

    key: str
    part: int
    text: str
    hint: str
    cautious: Answer = Answer.NO

    @property
    def bold(self) -> Answer:
        """The answer that speaks for going ahead."""
        return Answer.NO if self.cautious is Answer.YES else Answer.YES


class AcuteFlag(NamedTuple):
    """An acute state that the clinician ticks. Nothing is ever worked out from other entries."""

    code: str
    words: str


PARTS: tuple[str, ...] = ("How is today?", "Is the wish theirs?", "Does it fit?")

QUESTIONS: tuple[Question, ...] = (
    Question(
        "steadying",
        1,
        "Is today about steadying?",
        "A loss, a panic attack, a break-up: anything still raw",
        cautious=Answer.YES,
    ),
    Question(
        "plate_full",
        1,
        "Is their plate already full?",
        "Poor sleep, work, caring for others, low energy",
        cautious=Answer.YES,
    ),
    Question(
        "wants",
        2,
        "Do they want something to do between sessions?",
        "They asked, hinted, or lit up when it came up",
    ),
    Question(
        "curious",
        2,
        "Are they curious about trying something new?",
        "Curious is enough; convinced is not needed",
    ),
    Question(
        "small_steps",
        2,
        "Are they already taking small steps on their own?",
        "Anything counts: a walk, a note, one “no”",
    ),
    Question(
        "time",
        2,
        "Will they give it the time, this week?",
        "Ten honest minutes beat an hour on paper",
    ),
    Question(
        "goal",
        3,
        "Does it tie to a goal they would name?",
        "In their own words, not in yours",
    ),
    Question(
        "tried_together",
        3,
        "Have you tried it together in here?",
        "Once in the room beats three times on paper",
    ),
    Question(
        "alliance",
        3,
        "Is the ground between you steady?",
        "You agree on where this is going and how",
    ),
)

KEYS: tuple[str, ...] = tuple(question.key for question in QUESTIONS)

ACUTE_FLAGS: tuple[AcuteFlag, ...] = (
    AcuteFlag("panic_now", "a panic attack right now"),
    AcuteFlag("dissociating_now", "drifting away or not quite present right now"),
    AcuteFlag("suicidal_or_self_harm_concern", "a concern about suicide or self-harm"),
    AcuteFlag("harm_to_others_concern", "a concern about harm to someone else"),
    AcuteFlag("recent_bereavement", "a recent death"),
    AcuteFlag("relationship_ending", "a relationship that is ending"),
    AcuteFlag("recent_trauma", "a recent frightening event"),
    AcuteFlag("unsafe_home_or_IPV", "a home or a partner that is not safe"),
    AcuteFlag("intoxication_or_withdrawal", "being intoxicated or in withdrawal"),
    AcuteFlag("mania_or_psychosis_signs", "signs of mania or psychosis"),
    AcuteFlag("not_sleeping_for_nights", "several nights without sleep"),
    AcuteFlag("medical_emergency", "a medical emergency"),
    AcuteFlag("safeguarding_child_or_adult", "a child or an adult who needs protecting"),
)

ACUTE_CODES: frozenset[str] = frozenset(flag.code for flag in ACUTE_FLAGS)


def acute_words(codes: tuple[str, ...]) -> str:
    """The plain words of these flags, in the order of the list, joined by commas."""
    return ", ".join(flag.words for flag in ACUTE_FLAGS if flag.code in codes)

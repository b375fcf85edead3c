"""What got in the way: the words a client might use, to be ticked in a follow-up.

After the barrier lists of Bunnell and others 2021 and Callan and others 2012, in our own words.
"""

from typing import NamedTuple


class Barrier(NamedTuple):
    """One thing that can get in the way. `level` is where it sits, never a trait of the client."""

    code: str
    words: str
    level: str


BARRIERS: tuple[Barrier, ...] = (
    Barrier("B_FORGOT", "It slipped my mind", "practical"),
    Barrier("B_TIME", "The week was too full", "surroundings"),
    Barrier("B_UNCLEAR", "I was not sure what to do, when or where", "task"),
    Barrier("B_WHY", "I did not see how it would help", "belief"),
    Barrier("B_GOALFIT", "It did not fit what matters to me", "task"),
    Barrier("B_HARD", "It was too big or too hard", "task"),
    Barrier("B_BORING", "It was dull, or felt like paperwork", "task"),
    Barrier("B_LOW", "I had little energy and could not get going", "state"),
    Barrier("B_FEAR", "I worried about what would come up", "state"),
    Barrier("B_PERFECT", "I was afraid of doing it wrong", "belief"),
    Barrier("B_PRESSURE", "It felt like being told what to do", "relationship"),
    Barrier("B_HOPELESS", "I thought nothing would change", "belief"),
    Barrier("B_BETTER", "I felt fine, so it seemed unnecessary", "state"),
    Barrier("B_WORSE", "It made me feel worse", "safety"),
    Barrier("B_CRISIS", "Something bigger happened", "safety"),
    Barrier("B_PRIVACY", "There was no private or safe place for it", "surroundings"),
    Barrier("B_RESOURCE", "Something was missing: materials, money, a phone, a lift", "surroundings"),
    Barrier("B_SUPPORT", "Others at home got in the way", "surroundings"),
    Barrier("B_THERAPIST", "We did not really go over it", "therapist"),
)

BARRIER_CODES: frozenset[str] = frozenset(barrier.code for barrier in BARRIERS)


def barrier_words(code: str) -> str:
    """The client's words for a code. Raises KeyError for a code that does not exist."""
    return {barrier.code: barrier.words for barrier in BARRIERS}[code]

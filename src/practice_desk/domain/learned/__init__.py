"""What we've learned: what goes well and what gets heavy for one client, counted from their own history.

:func:`observe` turns follow-ups and logs into observations, :func:`learn` counts them and says which differences
hold against chance, :func:`tends_to_happen` reads from them a size for the week. Nothing here says why.
"""

from practice_desk.domain.learned.findings import Count, Difference, Learned, learn
from practice_desk.domain.learned.observation import Logged, Observation, observe, observed
from practice_desk.domain.learned.size import Sized, tends_to_happen
from practice_desk.domain.learned.traits import Factor, Trait, levels_of
from practice_desk.domain.learned.words import (
    FactorLine,
    difference_words,
    factor_lines,
    like_words,
    standing_words,
)

__all__ = [
    "Count",
    "Difference",
    "Factor",
    "FactorLine",
    "Learned",
    "Logged",
    "Observation",
    "Sized",
    "Trait",
    "difference_words",
    "factor_lines",
    "learn",
    "levels_of",
    "like_words",
    "observe",
    "observed",
    "standing_words",
    "tends_to_happen",
]

"""What the answers can lean towards."""

from enum import StrEnum


class Lean(StrEnum):
    """The four leans, from bold to cautious."""

    ASSIGN = "assign"
    SMALL = "small"
    TALK_FIRST = "talk_first"
    HOLD = "hold"

    @property
    def caution(self) -> int:
        """0 for the boldest, 3 for the most cautious."""
        return tuple(Lean).index(self)

"""What is found of numbers in one sentence: the doses, what only looks like one, and how often."""

from dataclasses import dataclass, field

from practice_desk.domain.wording.minutes.rhythm import Often
from practice_desk.domain.wording.reading.text import Sentence

MINUTES_OF = {"min": 1.0, "h": 60.0, "sec": 1 / 60}


@dataclass(slots=True)
class Dose:
    """Minutes of one sitting (``low`` to ``high``), said by words ``first`` to ``last``."""

    low: float
    high: float
    first: int
    last: int
    at: int  # where it begins and ends in the plain sentence
    end: int

    @property
    def middle(self) -> float:
        """What counts towards the week."""
        return (self.low + self.high) / 2


@dataclass(slots=True)
class Amounts:
    """The numbers of one sentence."""

    sentence: Sentence
    plain: str = ""
    doses: list[Dose] = field(default_factory=list)
    limits: list[tuple[int, int]] = field(default_factory=list)
    total: bool = False  # its dose is said to be the whole of it
    sittings: float = 0.0  # how many a week, where that is settled with the dose
    often: Often = field(default_factory=Often)
    numeric: bool = False  # there is a number in it


def word_at(amounts: Amounts, offset: int) -> int:
    """The index in the reading of the word at ``offset`` of the plain sentence."""
    return amounts.sentence.first + amounts.plain.count(" ", 0, offset)

"""Sizes on the page: paper, margins and type, all in points (1/72 inch)."""

from dataclasses import dataclass

from reportlab.lib.pagesizes import A4, A5, LETTER

from practice_desk.domain.handout import PageChoices
from practice_desk.domain.practice import Paper

SIZES: dict[Paper, tuple[float, float]] = {Paper.A4: A4, Paper.LETTER: LETTER, Paper.A5: A5}
SHRINKS = (1.0, 0.97, 0.94, 0.91, 0.88)
"""How far text may shrink to stay on one page, as a factor."""
SMALLEST = {Paper.A4: 12.0, Paper.LETTER: 12.0, Paper.A5: 11.0}
"""Body text never gets smaller than this, in points."""
SMALLEST_LARGE = 16.0
"""Nothing in large print is smaller than this, in points."""
LINE_LENGTH = 29
"""Widest line of text, in ems of the body size: some 62 letters."""


@dataclass(frozen=True)
class Measures:
    """One set of sizes. ``body`` is the text, ``small`` all that stands around it."""

    width: float
    height: float
    side: float
    top: float
    bottom: float
    body: float
    small: float
    title: float

    @property
    def full(self) -> float:
        """Width between the margins."""
        return self.width - 2 * self.side

    @property
    def column(self) -> float:
        """Width of a line of text."""
        return min(self.full, LINE_LENGTH * self.body)


def measures(choices: PageChoices) -> tuple[Measures, ...]:
    """The sizes that may be tried for a page, the roomiest first."""
    width, height = SIZES[choices.paper]
    little = choices.paper is Paper.A5
    side, top, bottom = (42.0, 48.0, 40.0) if little else (66.0, 74.0, 58.0)
    body, small = (12.5, 10.5) if little else (15.0, 12.0)
    smallest = SMALLEST[choices.paper]
    if choices.large_print:
        body, small = (17.0 if little else 18.0), SMALLEST_LARGE
        smallest = SMALLEST_LARGE
    return tuple(
        Measures(width, height, side, top, bottom, body * shrink, small, body * shrink * 1.65)
        for shrink in SHRINKS
        if body * shrink >= smallest
    )

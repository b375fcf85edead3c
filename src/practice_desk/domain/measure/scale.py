"""What a measure is made of: its range, bands, thresholds and, where it may be shown, its very words."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Better(StrEnum):
    """Which way is the better one."""

    LOWER = "lower"
    HIGHER = "higher"


@dataclass(frozen=True)
class Band:
    """Totals from ``low`` to ``high``, both included, and what they are called."""

    low: int
    high: int
    words: str


@dataclass(frozen=True)
class Threshold:
    """A change of so many ``points``, up or down, that a source gives a meaning to."""

    points: int
    source: str


@dataclass(frozen=True)
class Cutoff:
    """A total from which on a source reads the scale differently. ``at`` lies on the far side of the line."""

    at: int
    source: str


@dataclass(frozen=True)
class Extra:
    """A question that comes with a questionnaire and counts towards nothing."""

    text: str
    options: tuple[str, ...]


@dataclass(frozen=True)
class Scale:
    """A questionnaire, or a scale of which only the total is entered (``items`` is empty).

    ``noticeable`` is the smallest change that people notice, ``reliable`` the smallest beyond the error of
    the scale itself; ``also`` are other published numbers, shown and not used. ``halved_from`` is the lowest
    first total of which a half is remarked on. ``words_source`` says whose wording
    the items are. ``ask_first`` is the number, from 1, of an item that asks for
    the therapist before anything else when it is answered above the first option.
    """

    key: str
    name: str
    lowest: int
    highest: int
    bands: tuple[Band, ...] = ()
    better: Better = Better.LOWER
    instruction: str = ""
    items: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    extra: Extra | None = None
    ask_first: int | None = None
    noticeable: Threshold | None = None
    reliable: Threshold | None = None
    cutoff: Cutoff | None = None
    halved_from: Cutoff | None = None
    also: tuple[str, ...] = ()
    bands_source: str = ""
    attribution: str = ""
    words_source: str = ""

    def band(self, total: int) -> Band | None:
        """The band a total lies in; ``None`` when the scale has none."""
        return next((band for band in self.bands if band.low <= total <= band.high), None)

    def total(self, answers: Sequence[int | None]) -> int | None:
        """The sum of the answers, once every item has one; before that there is no total at all."""
        given = [answer for answer in answers if answer is not None]
        return sum(given) if self.items and len(given) == len(self.items) else None

    def asks_first(self, answers: Sequence[int | None]) -> bool:
        """Whether the item that comes before everything else was answered above the first option.

        It depends on that one answer only: neither on the total nor on the rest being answered.
        """
        if self.ask_first is None or len(answers) < self.ask_first:
            return False
        return (answers[self.ask_first - 1] or 0) > 0


def bands_from(*pairs: tuple[int, str], highest: int, lowest: int = 0) -> tuple[Band, ...]:
    """Bands that meet without a gap, from the last total of each and its words; the last ends at ``highest``.

    >>> bands_from((4, "low"), (9, "more"), highest=9)
    (Band(low=0, high=4, words='low'), Band(low=5, high=9, words='more'))
    """
    found: list[Band] = []
    for high, words in pairs:
        found.append(Band(lowest, high, words))
        lowest = high + 1
    if not found or found[-1].high != highest:
        raise ValueError("the last band ends at the highest total")
    return tuple(found)

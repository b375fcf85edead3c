"""The picture of two numbers that belong together: before and after, expected and found.

Each pair stands by itself, an open dot for the first number and a full one for the second, joined by a stroke.
Nothing is drawn from one pair to the next: two practices are no course. A number that was not asked for is a
gap. Both run from 0 to 100.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from practice_desk.domain.days import short_day
from practice_desk.domain.picture import (
    Dot,
    Item,
    Label,
    Line,
    Picture,
    Ruler,
    Shape,
    Spot,
    along_the_foot,
    legend,
)

HUNDRED = 100
_CLOSEST = 1.6
"""Line heights from one pair to the next before the oldest are left out."""
_NOT_SAID = "not said"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two numbers of one day, each 0 to 100 or ``None`` where nobody asked; ``told`` is what goes with them."""

    day: date
    first: int | None
    second: int | None
    told: str = ""

    def __post_init__(self) -> None:
        for number in (self.first, self.second):
            if number is not None and not 0 <= number <= HUNDRED:
                raise ValueError(f"each of a pair is 0 to {HUNDRED}, not {number}")

    @property
    def drawn(self) -> bool:
        """Whether there is a number to draw."""
        return self.first is not None or self.second is not None


@dataclass(frozen=True, slots=True)
class PairWords:
    """What the two numbers are called, and what is said while there is none."""

    first: str
    second: str
    empty: str


def say_pair(pair: Pair, words: PairWords) -> str:
    """One pair in words: "15 Nov, before 70, after 40 of 100"."""
    parts = [short_day(pair.day)]
    if pair.drawn:
        first, second = (_NOT_SAID if n is None else str(n) for n in (pair.first, pair.second))
        parts += [f"{words.first} {first}", f"{words.second} {second} of {HUNDRED}"]
    said = ", ".join(parts)
    return f"{said}. {pair.told}" if pair.told else said


def say_pairs(pairs: Sequence[Pair], words: PairWords) -> str:
    """Every pair in words, oldest first."""
    return "; ".join(say_pair(pair, words) for pair in pairs) or words.empty


def pairs_picture(
    pairs: Sequence[Pair], words: PairWords, width: float, height: float, ruler: Ruler
) -> Picture:
    """Lay the pairs out, oldest first, one step apart, in a box of that size; the latest that fit."""
    most = max(1, int((width - ruler.height * 2) / (ruler.height * _CLOSEST)))
    return _Layout(pairs[-most:], words, width, height, ruler).picture()


@dataclass(frozen=True, slots=True)
class _Layout:
    pairs: Sequence[Pair]
    words: PairWords
    width: float
    height: float
    ruler: Ruler

    def picture(self) -> Picture:
        items = (*self._grid(), *self._strokes(), *self._dots(), *self._days(), *self._foot())
        spots = tuple(
            Spot(self._x(place), self._spot_y(pair), say_pair(pair, self.words))
            for place, pair in enumerate(self.pairs)
        )
        return Picture(items, spots, self._top, self._bottom)

    @property
    def _radius(self) -> float:
        return self.ruler.height * 0.34

    @property
    def _left(self) -> float:
        return self.ruler.width(str(HUNDRED)) + self.ruler.height * 0.6

    @property
    def _top(self) -> float:
        return self.ruler.height * 0.6

    @property
    def _bottom(self) -> float:
        return self.height - self.ruler.height * 3.1

    @property
    def _apart(self) -> float:
        """From the middle of a pair to each of its dots."""
        return min(self._step() * 0.22, self.ruler.height * 0.9)

    def _step(self) -> float:
        return (self.width - self._left) / max(1, len(self.pairs))

    def _x(self, place: int) -> float:
        return self._left + self._step() * (place + 0.5)

    def _y(self, number: int) -> float:
        return self._bottom - (self._bottom - self._top) * number / HUNDRED

    def _spot_y(self, pair: Pair) -> float | None:
        known = pair.second if pair.second is not None else pair.first
        return None if known is None else self._y(known)

    def _grid(self) -> Iterable[Item]:
        for number in (0, HUNDRED // 2, HUNDRED):
            y = self._y(number)
            yield Line(self._left, y, self.width, y, "grid")
            yield Label(self._left - self.ruler.height * 0.5, y, str(number), anchor="end")

    def _strokes(self) -> Iterable[Item]:
        for place, pair in enumerate(self.pairs):
            if pair.first is not None and pair.second is not None:
                x = self._x(place)
                ends = (x - self._apart, self._y(pair.first), x + self._apart, self._y(pair.second))
                yield Line(*ends, "accent", 1.4)

    def _dots(self) -> Iterable[Item]:
        for place, pair in enumerate(self.pairs):
            x = self._x(place)
            if pair.first is not None:
                yield Dot(x - self._apart, self._y(pair.first), self._radius, Shape.RING)
            if pair.second is not None:
                yield Dot(x + self._apart, self._y(pair.second), self._radius, Shape.FULL)

    def _days(self) -> Iterable[Item]:
        places = [(self._x(place), short_day(pair.day)) for place, pair in enumerate(self.pairs)]
        return along_the_foot(places, self._bottom + self.ruler.height, self.width, self.ruler)

    def _foot(self) -> Iterable[Item]:
        """The two dots with their names, or what is said while there is nothing."""
        y = self.height - self.ruler.height * 0.6
        if not any(pair.drawn for pair in self.pairs):
            yield Label(0.0, y, self.words.empty, "text3", "start")
            return
        marks = ((Shape.RING, self.words.first), (Shape.FULL, self.words.second))
        yield from legend(marks, y, self._radius, self.width, self.ruler)

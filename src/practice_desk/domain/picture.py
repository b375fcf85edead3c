"""The picture of how useful the small steps felt, as a short list of things to draw.

Two thin renderers paint the list, one in the window and one on paper.  The picture says what was seen and
nothing else: no average, no trend, no target.  Lengths are in the unit of the size given (pixels or points),
y grows downwards, colours are token names.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from functools import cached_property, lru_cache
from typing import Literal

HIGHEST = 10
_CLOSEST = 0.75
"""Line heights from one visit to the next before the oldest are left out."""
FEWEST_FOR_A_LINE = 3
"""Two points are a difference, not a course."""

Outcome = Literal["did", "some", "too_much", "not", "not_asked"]


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One visit: what came of the last small step (``useful`` 0 to 10), or that the week was left free."""

    day: date
    useful: int | None = None
    outcome: Outcome | None = None
    rest: bool = False

    def __post_init__(self) -> None:
        if self.useful is not None and not 0 <= self.useful <= HIGHEST:
            raise ValueError(f"useful is 0 to {HIGHEST}, not {self.useful}")


class Shape(Enum):
    """How a dot tells its outcome without colour."""

    FULL = "did it"
    HALF = "some of it"
    DIAMOND = "too much"
    RING = "it didn't happen"
    SMALL = "not asked"


@dataclass(frozen=True, slots=True)
class Line:
    x1: float
    y1: float
    x2: float
    y2: float
    ink: str
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class Dot:
    x: float
    y: float
    radius: float
    shape: Shape
    ink: str = "accent"


@dataclass(frozen=True, slots=True)
class Band:
    """A filled box with rounded corners, edged with ``line``."""

    x: float
    y: float
    width: float
    height: float
    fill: str = "hold_soft"
    line: str = "hold_soft"
    radius: float = 3.0


@dataclass(frozen=True, slots=True)
class Label:
    """Words at half height ``y``; ``x`` is their start, middle or end.  Upright reads bottom to top."""

    x: float
    y: float
    text: str
    ink: str = "text2"
    anchor: Literal["start", "middle", "end"] = "middle"
    upright: bool = False


Item = Line | Dot | Band | Label


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a visit lies, and how it is said."""

    x: float
    y: float | None
    said: str


@dataclass(frozen=True, slots=True)
class Picture:
    """``reads_down`` says that the spots lie under one another, not side by side."""

    items: tuple[Item, ...]
    spots: tuple[Spot, ...]
    top: float
    bottom: float
    reads_down: bool = False


@dataclass(frozen=True, slots=True)
class Ruler:
    """How wide words come out in the font the picture is painted with, and how high a line is."""

    height: float
    width: Callable[[str], float]


def _short_day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]}"


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Words:
    """Everything the picture says, so that it can be said in another language."""

    did: str = "did it"
    some: str = "did some"
    too_much: str = "too much"
    did_not: str = "it didn’t happen"
    not_asked: str = "not asked"
    rest: str = "rest week"
    legend: tuple[str, str, str, str, str] = ("did it", "some", "too much", "not", "rest")
    of_ten: str = "{} of 10"
    few: tuple[str, str, str] = (
        "Three visits and a line appears.",
        "Two more and a line appears.",
        "One more and a line appears.",
    )
    day: Callable[[date], str] = field(default=_short_day)

    def outcome(self, outcome: Outcome | None) -> str:
        return _SAID[outcome](self) if outcome else ""


_SAID: dict[Outcome, Callable[[Words], str]] = {
    "did": lambda words: words.did,
    "some": lambda words: words.some,
    "too_much": lambda words: words.too_much,
    "not": lambda words: words.did_not,
    "not_asked": lambda words: words.not_asked,
}
_SHAPES: dict[Outcome | None, Shape] = {
    "did": Shape.FULL,
    "some": Shape.HALF,
    "too_much": Shape.DIAMOND,
    "not": Shape.RING,
    "not_asked": Shape.SMALL,
    None: Shape.SMALL,
}
_LEGEND: tuple[Outcome, ...] = ("did", "some", "too_much", "not")
"""In the order of ``Words.legend``, whose last word is for rest weeks."""


@lru_cache(maxsize=4096)
def say(point: TrendPoint, words: Words) -> str:
    """One visit in words: "15 Nov, did some, 6 of 10"."""
    if point.rest:
        return f"{words.day(point.day)}, {words.rest}"
    useful = words.of_ten.format(point.useful) if point.useful is not None else words.not_asked
    told = [words.outcome(point.outcome), useful]
    return ", ".join([words.day(point.day), *dict.fromkeys(part for part in told if part)])


def say_all(points: Sequence[TrendPoint], words: Words) -> str:
    """Every visit in words, oldest first."""
    return "; ".join(say(point, words) for point in points)


def hint(points: Iterable[TrendPoint], words: Words) -> str:
    """What is still to come before a line can be drawn; empty once it is."""
    scored = _scored(points)
    return words.few[scored] if scored < FEWEST_FOR_A_LINE else ""


def _scored(points: Iterable[TrendPoint]) -> int:
    return sum(point.useful is not None and not point.rest for point in points)


def trend_picture(
    points: Sequence[TrendPoint], width: float, height: float, ruler: Ruler, words: Words | None = None
) -> Picture:
    """Lay the visits out, oldest first, one step apart, in a box of that size.

    When they would crowd, only the latest that fit are drawn.  Visits without a number and rest weeks break
    the line.  Under three numbers there is no line at all.
    """
    room = width - ruler.height * 2
    most = max(1, int(room / (ruler.height * _CLOSEST)))
    return _Layout(points[-most:], width, height, ruler, words or Words()).picture()


def along_the_foot(
    places: Sequence[tuple[float, str]], y: float, width: float, ruler: Ruler
) -> Iterable[Label]:
    """As many of these words as fit at their places, always with the last one, never two touching."""
    free_until = width
    for place, text in reversed(places):
        half = ruler.width(text) / 2
        x = min(place, width - half)
        if x + half <= free_until and x - half >= 0:
            yield Label(x, y, text)
            free_until = x - half - ruler.height


def legend(
    entries: Iterable[tuple[Shape | None, str]], y: float, size: float, width: float, ruler: Ruler
) -> Iterable[Item]:
    """What the marks mean, in a row at ``y``, as many as fit into ``width``; ``None`` is the mark of a free week."""
    x, gap = 0.0, ruler.height * 0.4
    for shape, text in entries:
        needed = size * 2 + gap + ruler.width(text)
        if x + needed > width:
            return
        if shape is None:
            yield Band(x, y - size, size * 2, size * 2, "hold_line", "hold_line", 2.0)
        else:
            yield Dot(x + size, y, size, shape)
        yield Label(x + size * 2 + gap, y, text, anchor="start")
        x += needed + ruler.height * 0.8


@dataclass(frozen=True)
class _Layout:
    points: Sequence[TrendPoint]
    width: float
    height: float
    ruler: Ruler
    words: Words

    def picture(self) -> Picture:
        items = (
            *self._grid(),
            *self._bands(),
            *self._lines(),
            *self._dots(),
            *self._days(),
            *self._legend(),
            *self._hint(),
        )
        spots = (
            Spot(self._x(i), self._y_of(point), say(point, self.words)) for i, point in enumerate(self.points)
        )
        return Picture(items, tuple(spots), self._top, self._bottom)

    @property
    def _radius(self) -> float:
        return self.ruler.height * 0.34

    @cached_property
    def _left(self) -> float:
        return self.ruler.width("10") + self.ruler.height * 0.6

    @property
    def _top(self) -> float:
        return self.ruler.height * 0.6

    @cached_property
    def _bottom(self) -> float:
        rows = 1 + bool(self._legend_entries()) + bool(hint(self.points, self.words))
        return self.height - rows * self.ruler.height * 1.55

    @cached_property
    def _step(self) -> float:
        return (self.width - self._left) / max(1, len(self.points))

    def _x(self, index: int) -> float:
        return self._left + self._step * (index + 0.5)

    def _y(self, useful: int) -> float:
        return self._bottom - (self._bottom - self._top) * useful / HIGHEST

    def _y_of(self, point: TrendPoint) -> float | None:
        return None if point.useful is None or point.rest else self._y(point.useful)

    def _grid(self) -> Iterable[Item]:
        for useful in (0, HIGHEST // 2, HIGHEST):
            y = self._y(useful)
            yield Line(self._left, y, self.width, y, "grid")
            yield Label(self._left - self.ruler.height * 0.5, y, str(useful), anchor="end")

    def _bands(self) -> Iterable[Item]:
        """A rest week is a band of its own; the words stand in it as far as there is room."""
        step = self._step
        wide = min(step * 0.9, self.ruler.height * 3.5)
        for index, point in enumerate(self.points):
            if point.rest:
                x = self._x(index)
                yield Band(x - wide / 2, self._top, wide, self._bottom - self._top)
                if self._rest_words_fit(wide):
                    middle = (self._top + self._bottom) / 2
                    yield Label(x, middle, self.words.rest, "hold", upright=True)

    def _rest_words_fit(self, wide: float) -> bool:
        tall = self._bottom - self._top
        return wide >= self.ruler.height and tall >= self.ruler.width(self.words.rest)

    def _lines(self) -> Iterable[Item]:
        if _scored(self.points) < FEWEST_FOR_A_LINE:
            return
        heights = [self._y_of(point) for point in self.points]
        for index in range(1, len(heights)):
            before, here = heights[index - 1], heights[index]
            if before is not None and here is not None:
                yield Line(self._x(index - 1), before, self._x(index), here, "accent", 1.8)

    def _dots(self) -> Iterable[Item]:
        for index, point in enumerate(self.points):
            y = self._y_of(point)
            if y is not None:
                yield Dot(self._x(index), y, self._radius, _SHAPES[point.outcome])

    def _days(self) -> Iterable[Item]:
        places = [(self._x(index), self.words.day(point.day)) for index, point in enumerate(self.points)]
        return along_the_foot(places, self._bottom + self.ruler.height, self.width, self.ruler)

    def _legend_entries(self) -> list[tuple[Shape | None, str]]:
        """The shapes that occur, and the band if there is one."""
        seen = {point.outcome for point in self.points if self._y_drawn(point)}
        *texts, rest = self.words.legend
        entries: list[tuple[Shape | None, str]] = [
            (_SHAPES[outcome], text) for outcome, text in zip(_LEGEND, texts, strict=True) if outcome in seen
        ]
        if any(point.rest for point in self.points):
            entries.append((None, rest))
        return entries

    @staticmethod
    def _y_drawn(point: TrendPoint) -> bool:
        return point.useful is not None and not point.rest

    def _legend(self) -> Iterable[Item]:
        y = self._bottom + self.ruler.height * 2.6
        return legend(self._legend_entries(), y, self._radius, self.width, self.ruler)

    def _hint(self) -> Iterable[Item]:
        text = hint(self.points, self.words)
        if text:
            yield Label(0.0, self.height - self.ruler.height * 0.6, text, "text3", "start")

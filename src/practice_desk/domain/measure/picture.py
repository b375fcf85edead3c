"""The picture of the totals over time: bands, days and dots, and nothing made of them.

Days are as far apart as they were. What has no total is a gap: the line breaks, and a short stroke at the
foot says that something was filled in. There is no average, no smoothing and no line ahead.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from practice_desk.domain.days import short_day
from practice_desk.domain.measure.reading import Reading
from practice_desk.domain.measure.scale import Scale
from practice_desk.domain.picture import (
    FEWEST_FOR_A_LINE,
    Band,
    Dot,
    Item,
    Label,
    Line,
    Picture,
    Ruler,
    Shape,
    Spot,
    along_the_foot,
)

_WIDEST_WORDS = 0.4
"""Of the width: band names that would take more are left to the words."""
_HINTS = (
    "Three totals and a line appears.",
    "Two more and a line appears.",
    "One more and a line appears.",
)


def say_total(reading: Reading) -> str:
    """One measure in words: "3 Nov, 16 of 27, moderately severe"."""
    return f"{short_day(reading.measure.day)}, {reading.words}"


def say_totals(course: Sequence[Reading]) -> str:
    """Every measure in words, the oldest first."""
    return "; ".join(say_total(reading) for reading in course)


def totals_hint(course: Sequence[Reading]) -> str:
    """What is still to come before a line can be drawn; empty once it is."""
    known = sum(reading.measure.total is not None for reading in course)
    return _HINTS[known] if known < FEWEST_FOR_A_LINE else ""


def totals_picture(
    scale: Scale, course: Sequence[Reading], width: float, height: float, ruler: Ruler
) -> Picture:
    """Lay the measures of one scale out, the oldest first, in a box of that size."""
    return _Layout(scale, course, width, height, ruler).picture()


@dataclass(frozen=True, slots=True)
class _Layout:
    scale: Scale
    course: Sequence[Reading]
    width: float
    height: float
    ruler: Ruler

    def picture(self) -> Picture:
        items = (
            *self._bands(),
            *self._edges(),
            *self._lines(),
            *self._dots(),
            *self._days(),
            *self._hint(),
        )
        spots = (
            Spot(self._x(reading.measure.day), self._y_of(reading), say_total(reading))
            for reading in self.course
        )
        return Picture(items, tuple(spots), self._top, self._bottom)

    @property
    def _radius(self) -> float:
        return self.ruler.height * 0.34

    @property
    def _left(self) -> float:
        ends = (str(self.scale.lowest), str(self.scale.highest))
        return max(self.ruler.width(end) for end in ends) + self.ruler.height * 0.6

    @property
    def _words_width(self) -> float:
        """Room for the band names at the end; none where they would take too much of the picture."""
        widest = max((self.ruler.width(band.words) for band in self.scale.bands), default=0.0)
        needed = widest + self.ruler.height * 0.6
        return needed if widest > 0 and needed <= self.width * _WIDEST_WORDS else 0.0

    @property
    def _right(self) -> float:
        return self.width - self._words_width

    @property
    def _top(self) -> float:
        return self.ruler.height * 0.6

    @property
    def _bottom(self) -> float:
        return self.height - self.ruler.height * 1.55 * (2 if totals_hint(self.course) else 1)

    def _x(self, day: date) -> float:
        """Days as far apart as they were, with room for a dot at either end."""
        inset = self.ruler.height * 1.2
        first, last = self.course[0].measure.day, self.course[-1].measure.day
        room = self._right - self._left - 2 * inset
        if first == last:
            return self._left + inset + room / 2
        return self._left + inset + room * (day - first).days / (last - first).days

    def _y(self, total: float) -> float:
        span = max(1, self.scale.highest - self.scale.lowest)
        return self._bottom - (self._bottom - self._top) * (total - self.scale.lowest) / span

    def _y_of(self, reading: Reading) -> float | None:
        return None if reading.measure.total is None else self._y(reading.measure.total)

    def _edge(self, total: int) -> float:
        """Half-way between the last total of one band and the first of the next; the ends stay the ends."""
        return self._y(total if total in (self.scale.lowest, self.scale.highest) else total - 0.5)

    def _bands(self) -> Iterable[Item]:
        """Every second band is filled; its name stands at the end of it, where names do not touch."""
        free_above = self.height
        for number, band in enumerate(self.scale.bands):
            low = self._edge(band.low)
            high = self._edge(band.high + 1) if band.high < self.scale.highest else self._y(band.high)
            if number % 2:
                yield Band(self._left, high, self._right - self._left, low - high, "sunken", "grid", 0.0)
            middle = (low + high) / 2
            if self._words_width and middle + self.ruler.height / 2 <= free_above:
                yield Label(self._right + self.ruler.height * 0.4, middle, band.words, anchor="start")
                free_above = middle - self.ruler.height / 2

    def _edges(self) -> Iterable[Item]:
        """A line with its number where each band begins, the one that sources read by drawn stronger."""
        cutoff = self.scale.cutoff.at if self.scale.cutoff else None
        begins = {band.low for band in self.scale.bands} | {self.scale.lowest, self.scale.highest}
        free_above = self.height
        for total in sorted(begins | ({cutoff} if cutoff is not None else set())):
            y = self._edge(total)
            strong = total == cutoff
            yield Line(self._left, y, self._right, y, "border_strong" if strong else "grid", 1.0)
            if y + self.ruler.height / 2 <= free_above:
                yield Label(self._left - self.ruler.height * 0.5, y, str(total), anchor="end")
                free_above = y - self.ruler.height / 2

    def _lines(self) -> Iterable[Item]:
        if totals_hint(self.course):
            return
        for before, here in pairwise(self.course):
            y1, y2 = self._y_of(before), self._y_of(here)
            if y1 is not None and y2 is not None:
                yield Line(self._x(before.measure.day), y1, self._x(here.measure.day), y2, "accent", 1.8)

    def _dots(self) -> Iterable[Item]:
        for reading in self.course:
            x, y = self._x(reading.measure.day), self._y_of(reading)
            if y is not None:
                yield Dot(x, y, self._radius, Shape.FULL)
            else:
                yield Line(x, self._bottom, x, self._bottom - self.ruler.height * 0.6, "text2", 1.6)

    def _days(self) -> Iterable[Item]:
        places = [(self._x(one.measure.day), short_day(one.measure.day)) for one in self.course]
        return along_the_foot(places, self._bottom + self.ruler.height, self.width, self.ruler)

    def _hint(self) -> Iterable[Item]:
        text = totals_hint(self.course)
        if text:
            yield Label(0.0, self.height - self.ruler.height * 0.6, text, "text3", "start")

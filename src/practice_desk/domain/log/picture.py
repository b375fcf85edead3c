"""A log as a picture, by day and by time of day, in the same short list of things to draw as the other ones.

What was put down is drawn and nothing else: a gap stays a gap, a line needs three values, and the middle of a
time of day is marked from three entries on.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import median_low

from practice_desk.domain.days import named_day, short_day
from practice_desk.domain.log.pattern import FEWEST
from practice_desk.domain.log.tracker import LogEntry, Tracker, slot_words, value_words, with_numbers
from practice_desk.domain.picture import (
    FEWEST_FOR_A_LINE,
    Dot,
    Item,
    Label,
    Line,
    Picture,
    Ruler,
    Shape,
    Spot,
)
from practice_desk.domain.shape import TrackingScale

SHAPES = (Shape.FULL, Shape.RING, Shape.DIAMOND)
"""The mark of each time of a day."""
NOTHING = "nothing put down"
_CLOSEST = 0.5
"""Line heights from one time to the next before the oldest days are left out."""
_ROUND = (5, 10, 20, 50, 100, 200, 500, 1000)
_HALF_HOUR = 30


def by_day(
    tracker: Tracker, entries: Sequence[LogEntry], width: float, height: float, ruler: Ruler
) -> Picture:
    """Every time of every day from the first entry to the last, the latest that fit."""
    return _ByDay(tracker, entries, width, height, ruler).picture()


def by_time(
    tracker: Tracker, entries: Sequence[LogEntry], width: float, height: float, ruler: Ruler
) -> Picture:
    """A column for each time of day, with the entries of all days in it from left to right."""
    return _ByTime(tracker, entries, width, height, ruler).picture()


def say_entries(tracker: Tracker, entries: Sequence[LogEntry]) -> str:
    """Every entry that holds a number, in words, the earliest first."""
    return "; ".join(_said(tracker, entry.day, entry.slot, value) for entry, value in with_numbers(entries))


def highest_drawn(tracker: Tracker, values: Iterable[int]) -> int:
    """The upper end of the picture: that of a scale, else a round number that holds every value."""
    if tracker.span and (tracker.rated or tracker.scale is TrackingScale.TICK):
        return tracker.span[1]
    top = max(values, default=0)
    if tracker.scale is TrackingScale.MINUTES and top > 60:
        return -(-top // _HALF_HOUR) * _HALF_HOUR
    return next((number for number in _ROUND if number >= top), top)


def _said(tracker: Tracker, day: date, slot: int, value: int | None) -> str:
    when = ", ".join(part for part in (named_day(day), slot_words(tracker, slot)) if part)
    return f"{when}: {NOTHING if value is None else value_words(tracker.scale, value)}"


@dataclass(frozen=True)
class _Sheet:
    """What both pictures share: the room, the scale at the side and the row of marks below."""

    tracker: Tracker
    entries: Sequence[LogEntry]
    width: float
    height: float
    ruler: Ruler

    @property
    def numbers(self) -> list[tuple[LogEntry, int]]:
        return with_numbers(self.entries)

    @property
    def highest(self) -> int:
        return highest_drawn(self.tracker, (value for _entry, value in self.numbers))

    @property
    def ticks(self) -> tuple[int, ...]:
        return (0, self.highest) if self.highest < 2 else (0, self.highest // 2, self.highest)

    def words(self, value: int) -> str:
        return value_words(self.tracker.scale, value)

    @property
    def left(self) -> float:
        return max(self.ruler.width(self.words(tick)) for tick in self.ticks) + self.ruler.height * 0.6

    @property
    def top(self) -> float:
        return self.ruler.height * 0.6

    @property
    def rows(self) -> int:
        """Rows of words below."""
        return 1

    @property
    def bottom(self) -> float:
        return self.height - self.rows * self.ruler.height * 1.55

    def y(self, value: int) -> float:
        return self.bottom - (self.bottom - self.top) * value / max(1, self.highest)

    def grid(self) -> Iterator[Item]:
        for tick in self.ticks:
            y = self.y(tick)
            yield Line(self.left, y, self.width, y, "grid")
            yield Label(self.left - self.ruler.height * 0.5, y, self.words(tick), anchor="end")

    def shape(self, slot: int) -> Shape:
        return SHAPES[slot % len(SHAPES)]


@dataclass(frozen=True)
class _ByDay(_Sheet):
    def picture(self) -> Picture:
        days, cut = self._days()
        values = {(entry.day, entry.slot): value for entry, value in self.numbers}
        places = [(day, slot) for day in days for slot in range(len(self.tracker.slots))]
        step = (self.width - self.left) / max(1, len(places))
        marks = [
            (self.left + step * (number + 0.5), slot, values.get((day, slot)))
            for number, (day, slot) in enumerate(places)
        ]
        items = (
            *self.grid(),
            *self._lines([(x, value) for x, _slot, value in marks]),
            *self._dots(marks, step),
            *self._named(days, step * len(self.tracker.slots)),
            *self._legend(),
            *self._cut(cut),
        )
        spots = tuple(
            Spot(x, None if value is None else self.y(value), _said(self.tracker, day, slot, value))
            for (x, slot, value), (day, _slot) in zip(marks, places, strict=True)
        )
        return Picture(items, spots, self.top, self.bottom)

    @property
    def rows(self) -> int:
        return 1 + (len(self.tracker.slots) > 1) + bool(self._days()[1])

    def _days(self) -> tuple[list[date], int]:
        """The days drawn, and how many there are in all where some are left out."""
        numbers = self.numbers
        if not numbers:
            return [], 0
        first, last = numbers[0][0].day, numbers[-1][0].day
        count = (last - first).days + 1
        a_day = self.ruler.height * _CLOSEST * max(2, len(self.tracker.slots))
        most = max(1, int((self.width - self.left) / a_day))
        days = [last - timedelta(days=back) for back in range(min(count, most) - 1, -1, -1)]
        return days, count if count > most else 0

    def _lines(self, marks: Sequence[tuple[float, int | None]]) -> Iterator[Item]:
        if sum(value is not None for _x, value in marks) < FEWEST_FOR_A_LINE:
            return
        for (x1, before), (x2, here) in pairwise(marks):
            if before is not None and here is not None:
                yield Line(x1, self.y(before), x2, self.y(here), "accent", 1.4)

    def _dots(self, marks: Sequence[tuple[float, int, int | None]], step: float) -> Iterator[Item]:
        radius = max(2.2, min(self.ruler.height * 0.3, step * 0.42))
        for x, slot, value in marks:
            if value is not None:
                yield Dot(x, self.y(value), radius, self.shape(slot))

    def _named(self, days: Sequence[date], step: float) -> Iterator[Item]:
        """As many days as fit, always with the last one, never two touching."""
        free_until = self.width
        for place in range(len(days) - 1, -1, -1):
            text = short_day(days[place])
            half = self.ruler.width(text) / 2
            x = min(self.left + step * (place + 0.5), self.width - half)
            if x + half <= free_until and x - half >= 0:
                yield Label(x, self.bottom + self.ruler.height, text)
                free_until = x - half - self.ruler.height

    def _legend(self) -> Iterator[Item]:
        if len(self.tracker.slots) == 1:
            return
        size, x = self.ruler.height * 0.3, 0.0
        y = self.bottom + self.ruler.height * 2.5
        for slot, name in enumerate(self.tracker.slots):
            text = name.lower()
            yield Dot(x + size, y, size, self.shape(slot))
            yield Label(x + size * 2 + self.ruler.height * 0.4, y, text, anchor="start")
            x += size * 2 + self.ruler.height * 1.2 + self.ruler.width(text)

    def _cut(self, count: int) -> Iterator[Item]:
        if count:
            y = self.height - self.ruler.height * 0.6
            shown = len(self._days()[0])
            yield Label(0.0, y, f"The latest {shown} of {count} days.", "text3", "start")


@dataclass(frozen=True)
class _ByTime(_Sheet):
    def picture(self) -> Picture:
        count = len(self.tracker.slots)
        step = (self.width - self.left) / count
        columns = [[value for entry, value in self.numbers if entry.slot == slot] for slot in range(count)]
        items: list[Item] = list(self.grid())
        spots: list[Spot] = []
        for slot, values in enumerate(columns):
            middle = self.left + step * (slot + 0.5)
            items += self._column(slot, values, middle, step * 0.7)
            name = self.tracker.slots[slot]
            items.append(Label(middle, self.bottom + self.ruler.height, name.lower()))
            at = self.y(median_low(values)) if values else None
            spots.append(Spot(middle, at, f"{name}: {self._told(values)}"))
        return Picture(tuple(items), tuple(spots), self.top, self.bottom)

    def _column(self, slot: int, values: Sequence[int], middle: float, wide: float) -> Iterator[Item]:
        if len(values) >= FEWEST:
            y = self.y(median_low(values))
            yield Line(middle - wide / 2, y, middle + wide / 2, y, "border_strong", 2.0)
        step = wide / max(1, len(values))
        radius = max(2.2, min(self.ruler.height * 0.3, step * 0.42))
        for number, value in enumerate(values):
            x = middle - wide / 2 + step * (number + 0.5)
            yield Dot(x, self.y(value), radius, self.shape(slot))

    def _told(self, values: Sequence[int]) -> str:
        if not values:
            return NOTHING
        if len(values) < FEWEST:
            return ", ".join(map(self.words, values))
        low, high, middle = map(self.words, (min(values), max(values), median_low(values)))
        return f"{len(values)} entries from {low} to {high}, {middle} in the middle"

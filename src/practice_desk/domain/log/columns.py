"""Which column of a table holds the day, which the time of day, which the value."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from practice_desk.domain.log.read_day import looks_like_day, read_slot
from practice_desk.domain.log.read_value import read_value
from practice_desk.domain.log.rows import Row
from practice_desk.domain.log.tracker import Tracker
from practice_desk.domain.refused import Refused
from practice_desk.domain.text import fold

NO_DAY = "No column holds dates. Say which one it is, or put a column named Date into the table."
NO_VALUE = "No column holds values of this log. Say which one it is."
_SAMPLE = 60
"""Rows looked at."""
_MOST = 0.5
"""The share of a column's cells that has to fit before it is taken for what it seems."""
_DAY_WORDS = frozenset({"date", "day", "datum", "jour", "fecha", "when", "timestamp"})
_SLOT_WORDS = frozenset({"time", "slot", "part", "period", "moment", "hour", "when", "of"})
_VALUE_WORDS = frozenset(
    {"value", "score", "rating", "level", "number", "answer", "amount", "minutes", "note"}
)


@dataclass(frozen=True)
class Columns:
    """Places counted from 0. ``slots`` is for tables with a column for each time of day: (place, slot).

    ``headed`` says that the first row names the columns; ``notes`` what was noticed.
    """

    day: int | None
    value: int | None
    slot: int | None = None
    slots: tuple[tuple[int, int], ...] = ()
    headed: bool = True
    notes: tuple[str, ...] = ()

    def chosen(self, day: int | None, slot: int | None, value: int | None) -> "Columns":
        """The columns somebody pointed at, in place of the ones found."""
        return replace(self, day=day, slot=slot, value=value, slots=(), notes=())


def find_columns(rows: Sequence[Row], tracker: Tracker) -> Columns:
    """By what the columns hold first, by their headings where that leaves a choice."""
    headed = not any(looks_like_day(cell) for cell in rows[0].cells)
    return _Finder(rows, tracker, headed=headed).columns()


def headings(rows: Sequence[Row], *, headed: bool) -> tuple[str, ...]:
    """A name for every column."""
    width = max(len(row.cells) for row in rows)
    named = [rows[0].cell(place) if headed else "" for place in range(width)]
    return tuple(name or f"Column {place + 1}" for place, name in enumerate(named))


class _Finder:
    """Looks at one table."""

    def __init__(self, rows: Sequence[Row], tracker: Tracker, *, headed: bool) -> None:
        self._tracker = tracker
        self._headed = headed
        self._names = headings(rows, headed=headed)
        self._body = rows[1 : _SAMPLE + 1] if headed else rows[:_SAMPLE]
        named = self._names if headed else [""] * len(self._names)
        self._words = [set(fold(name).replace("_", " ").split()) for name in named]

    def columns(self) -> Columns:
        days = self._shares(looks_like_day)
        day = self._best(days, _DAY_WORDS, set())
        wide = self._by_time_of_day(day)
        if wide:
            return Columns(day, None, None, wide, self._headed)
        taken = {place for place in (day,) if place is not None}
        slot = self._slot(taken)
        taken |= {place for place in (slot,) if place is not None}
        named = _VALUE_WORDS | set(fold(self._tracker.what).split())
        value = self._best(self._shares(self._is_value), named, taken)
        return Columns(day, value, slot, (), self._headed, self._swapped(day, value))

    def _shares(self, fits: Callable[[str], bool]) -> list[float]:
        """For each column, the share of its filled cells that fit."""
        found: list[float] = []
        for place in range(len(self._names)):
            cells = [cell for row in self._body if (cell := row.cell(place))]
            found.append(sum(map(fits, cells)) / len(cells) if cells else 0.0)
        return found

    def _best(self, shares: list[float], words: set[str] | frozenset[str], taken: set[int]) -> int | None:
        open_ones = [place for place in range(len(shares)) if place not in taken]
        fitting = [place for place in open_ones if shares[place] >= _MOST]
        named = [place for place in fitting if self._words[place] & words]
        if fitting:
            return max(named or fitting, key=lambda place: shares[place])
        return next((place for place in open_ones if self._words[place] & words), None)

    def _is_value(self, cell: str) -> bool:
        try:
            return read_value(cell, self._tracker) is not None and not looks_like_day(cell)
        except Refused:
            return False

    def _is_slot(self, cell: str) -> bool:
        try:
            read_slot(cell, len(self._tracker.slots))
        except Refused:
            return False
        return True

    def _slot(self, taken: set[int]) -> int | None:
        """A column that says the time of day; plain numbers alone never count as one without its name."""
        if len(self._tracker.slots) == 1:
            return None
        shares = self._shares(self._is_slot)
        numbers = self._shares(str.isdecimal)
        fitting = [
            place
            for place, share in enumerate(shares)
            if place not in taken and share >= _MOST
            if numbers[place] < _MOST or self._words[place] & _SLOT_WORDS
        ]
        return max(fitting, key=lambda place: shares[place], default=None)

    def _by_time_of_day(self, day: int | None) -> tuple[tuple[int, int], ...]:
        """Columns that are headed by the times of day themselves."""
        if not self._headed or len(self._tracker.slots) == 1:
            return ()
        found: dict[int, int] = {}
        for place, name in enumerate(self._names):
            if place != day and self._is_slot(name) and not name.isdecimal():
                found.setdefault(read_slot(name, len(self._tracker.slots)), place)
        return tuple((place, slot) for slot, place in sorted(found.items())) if len(found) > 1 else ()

    def _swapped(self, day: int | None, value: int | None) -> tuple[str, ...]:
        """A sentence when the headings say the contrary of what the columns hold."""
        if day is None or value is None:
            return ()
        crossed = bool(self._words[value] & _DAY_WORDS) and not self._words[day] & _DAY_WORDS
        if not crossed:
            return ()
        one, other = self._names[day], self._names[value]
        return (f"The headings “{other}” and “{one}” seem swapped: the dates stand under “{one}”.",)

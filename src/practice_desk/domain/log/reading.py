"""What a table or a page that came back would bring into a log, and what would stay out of it and why.

Nothing is kept here: a reading is looked at first, and then taken whole.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from practice_desk.domain.days import named_day
from practice_desk.domain.log.columns import NO_DAY, NO_VALUE, Columns, find_columns, headings
from practice_desk.domain.log.field_name import FieldName
from practice_desk.domain.log.read_day import DayOrder, hour_in, is_open, order_in, read_day, read_slot
from practice_desk.domain.log.read_value import read_value
from practice_desk.domain.log.rows import Row
from practice_desk.domain.log.tracker import Cell, LogEntry, Tracker, slot_words, value_words
from practice_desk.domain.refused import Refused

IN_THEIR_ORDER = "No column says the time of day, so the rows of one day are taken in their order."


@dataclass(frozen=True)
class LeftOut:
    """``where`` names the row ("Row 7"), or the box of a page by its day."""

    where: str
    reason: str


@dataclass(frozen=True)
class Found:
    """A cell that fits, and where it was found."""

    where: str
    cell: Cell


@dataclass(frozen=True)
class Reading:
    """What fits and what does not. ``columns`` and ``names`` are there for tables only.

    ``order`` is how dates were read, ``asked`` whether they could be read the other way as well.
    """

    found: tuple[Found, ...]
    left_out: tuple[LeftOut, ...]
    notes: tuple[str, ...] = ()
    columns: Columns | None = None
    names: tuple[str, ...] = ()
    order: DayOrder = DayOrder.DAY_FIRST
    asked: bool = False


@dataclass(frozen=True)
class Comparison:
    """A reading beside what the log has already: new, there with the same value, there with another."""

    new: tuple[Cell, ...]
    same: int
    differing: tuple[tuple[Found, LogEntry], ...]

    def to_take(self, *, replace: bool) -> tuple[Cell, ...]:
        """What would be written; with ``replace`` also what differs."""
        others = tuple(found.cell for found, _entry in self.differing)
        return self.new + others if replace else self.new


def compare(reading: Reading, entries: Iterable[LogEntry]) -> Comparison:
    """What is new about a reading."""
    known = {(entry.day, entry.slot): entry for entry in entries}
    new: list[Cell] = []
    differing: list[tuple[Found, LogEntry]] = []
    same = 0
    for found in reading.found:
        entry = known.get(found.cell.place)
        if entry is None:
            new.append(found.cell)
        elif (entry.value, entry.words) == (found.cell.value, found.cell.words):
            same += 1
        else:
            differing.append((found, entry))
    return Comparison(tuple(new), same, tuple(differing))


def read_table(
    rows: Sequence[Row],
    tracker: Tracker,
    today: date,
    usual: DayOrder,
    columns: Columns | None = None,
    order: DayOrder | None = None,
) -> Reading:
    """Read a table. ``columns`` and ``order`` are somebody's choice; without, they are found.

    ``usual`` is how dates are written where the practice is, for those that do not tell themselves.
    """
    used = columns or find_columns(rows, tracker)
    names = headings(rows, headed=used.headed)
    body = rows[1:] if used.headed else rows
    if used.day is None or (used.value is None and not used.slots):
        missing = NO_DAY if used.day is None else NO_VALUE
        return Reading((), (), (missing,), used, names, order or usual)
    written = [row.cell(used.day) for row in body]
    told = order_in(written)
    chosen = order or told or usual
    reader = _TableReader(tracker, used, today, chosen)
    for row in body:
        reader.read(row)
    asked = told is None and is_open(written)
    return Reading(
        tuple(reader.found), tuple(reader.left_out), tuple(reader.notes), used, names, chosen, asked
    )


def read_form(fields: Mapping[FieldName, str], tracker: Tracker, today: date) -> Reading:
    """Read the boxes of a page that came back, by their names."""
    gathering = _Gathering(tracker)
    for name, text in sorted(fields.items(), key=lambda item: (item[0].day, item[0].slot)):
        when = slot_words(tracker, name.slot) if name.slot < len(tracker.slots) else ""
        where = ", ".join(part for part in (named_day(name.day), when) if part)
        if not text.strip():
            continue
        if name.slot >= len(tracker.slots):
            gathering.leave_out(where, "This time of day is not asked for any more.")
        elif name.day > today:
            gathering.leave_out(where, f"{named_day(name.day)} has not come yet.")
        else:
            gathering.take(where, name.day, name.slot, text)
    return Reading(tuple(gathering.found), tuple(gathering.left_out))


class _Gathering:
    """Cells as they are found, each place once."""

    def __init__(self, tracker: Tracker) -> None:
        self.found: list[Found] = []
        self.left_out: list[LeftOut] = []
        self._tracker = tracker
        self._first: dict[tuple[date, int], Found] = {}

    def leave_out(self, where: str, reason: str) -> None:
        self.left_out.append(LeftOut(where, reason))

    def take(self, where: str, day: date, slot: int, text: str) -> None:
        """Take a value; what cannot be one, or has its place taken, is left out with its reason."""
        try:
            value = read_value(text, self._tracker)
        except Refused as refusal:
            self.leave_out(where, refusal.words)
            return
        if value is None:
            return
        found = Found(where, Cell(day, slot, *value))
        before = self._first.setdefault((day, slot), found)
        if before is found:
            self.found.append(found)
        else:
            self.leave_out(where, self._taken(before))

    def _taken(self, before: Found) -> str:
        cell = before.cell
        when = " ".join(part for part in (named_day(cell.day), slot_words(self._tracker, cell.slot)) if part)
        said = value_words(self._tracker.scale, cell.value, cell.words)
        return f"{when} stands in {before.where.lower()} already, with {said}. The first one counts."


class _TableReader(_Gathering):
    """Reads the rows of one table, one after the other."""

    def __init__(self, tracker: Tracker, columns: Columns, today: date, order: DayOrder) -> None:
        super().__init__(tracker)
        self._columns = columns
        self._today = today
        self._order = order
        self._rows_of_day: dict[date, int] = {}
        self.notes = list(columns.notes)

    def read(self, row: Row) -> None:
        where = f"Row {row.number}"
        written = row.cell(self._columns.day or 0)
        cells = list(self._cells(row))
        if not written and not any(text for _slot, text in cells):
            return
        try:
            day = read_day(written, self._order, self._today)
        except Refused as refusal:
            self.leave_out(where, refusal.words)
            return
        for slot, text in cells:
            try:
                place = self._slot(row, day, written) if slot is None else slot
            except Refused as refusal:
                if text:
                    self.leave_out(where, refusal.words)
            else:
                self.take(where, day, place, text)

    def _cells(self, row: Row) -> Iterator[tuple[int | None, str]]:
        if self._columns.slots:
            yield from ((slot, row.cell(place)) for place, slot in self._columns.slots)
        elif self._columns.value is not None:
            yield None, row.cell(self._columns.value)

    def _slot(self, row: Row, day: date, written: str) -> int:
        """By its own column, else by a clock time behind the date, else in the order of the rows."""
        count = len(self._tracker.slots)
        if self._columns.slot is not None:
            return read_slot(row.cell(self._columns.slot), count)
        if count == 1:
            return 0
        if hour_in(written) is not None:
            return read_slot(written, count)
        if IN_THEIR_ORDER not in self.notes:
            self.notes.append(IN_THEIR_ORDER)
        place = self._rows_of_day.get(day, 0)
        self._rows_of_day[day] = place + 1
        if place >= count:
            raise Refused(f"{named_day(day)} has more rows than times of day.", "slot")
        return place

"""Bringing in a log from a page that came back filled in, or from a table: looked at first, then taken whole."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from practice_desk.domain.assignment import Assignment
from practice_desk.domain.change import Change
from practice_desk.domain.log.columns import Columns
from practice_desk.domain.log.field_name import FieldName, our_fields
from practice_desk.domain.log.read_day import DayOrder, usual_order
from practice_desk.domain.log.reading import Comparison, Reading, compare, read_form, read_table
from practice_desk.domain.log.rows import Row, read_rows
from practice_desk.domain.log.tracker import Cell, LogEntry, Tracker, entry_at
from practice_desk.domain.practice import Practice
from practice_desk.domain.refused import Refused
from practice_desk.ports.clock import Clock
from practice_desk.ports.pages import HandoutPress
from practice_desk.services.ledger import Ledger
from practice_desk.services.log import tracker_in

NOT_HERE = (
    "This page belongs to an assignment that is not in this practice. Open the practice it was made in."
)
AT_ONCE = 100
"""Entries written between two reports of progress."""
NO_LOG_OPEN = "No log is open for this table. Open the client whose log it is, then drop it there."
_PDF = b"%PDF-"
_HEAD = 1024
"""Bytes within which a PDF names itself."""


@dataclass(frozen=True)
class Incoming:
    """A file opened for a log: the boxes of a page, or the rows of a table."""

    client_id: str
    assignment_id: str
    tracker: Tracker
    fields: Mapping[FieldName, str] | None = None
    rows: Sequence[Row] = ()


@dataclass(frozen=True)
class Preview:
    """What would come in, beside what is there."""

    incoming: Incoming
    reading: Reading
    comparison: Comparison


def is_pdf(data: bytes) -> bool:
    return _PDF in data[:_HEAD]


class LogImportService:
    def __init__(self, ledger: Ledger, clock: Clock, press: HandoutPress) -> None:
        self._ledger = ledger
        self._clock = clock
        self._press = press

    def open(self, data: bytes, assignment_id: str | None) -> Incoming:
        """Open a file. A page knows where it belongs; a table goes to ``assignment_id``.

        Raises:
            Refused: for a page from somewhere else, for what is no table, or when nothing says whose it is.
        """
        if is_pdf(data):
            return self._page(our_fields(self._press.typed_in(data)))
        if assignment_id is None:
            raise Refused(NO_LOG_OPEN)
        rows = read_rows(data)
        with self._ledger.read() as work:
            assignment, tracker = tracker_in(work, assignment_id)
        return Incoming(assignment.client_id, assignment_id, tracker, rows=rows)

    def _page(self, fields: Mapping[FieldName, str]) -> Incoming:
        assignment_id = next(iter(fields)).assignment_id
        with self._ledger.read() as work:
            if not work.shelf(Assignment).find(id=assignment_id):
                raise Refused(NOT_HERE)
            assignment, tracker = tracker_in(work, assignment_id)
        return Incoming(assignment.client_id, assignment_id, tracker, fields)

    def aim(self, incoming: Incoming, assignment_id: str) -> Incoming:
        """The same table for another log of the client."""
        with self._ledger.read() as work:
            assignment, tracker = tracker_in(work, assignment_id)
        return replace(incoming, client_id=assignment.client_id, assignment_id=assignment_id, tracker=tracker)

    def preview(
        self, incoming: Incoming, columns: Columns | None = None, order: DayOrder | None = None
    ) -> Preview:
        """What a file would bring; ``columns`` and ``order`` are somebody's choice. Nothing is written."""
        today = self._clock.today()
        with self._ledger.read() as work:
            usual = usual_order(work.shelf(Practice).find()[0].country)
            entries = work.shelf(LogEntry).find(assignment_id=incoming.assignment_id)
        if incoming.fields is not None:
            reading = read_form(incoming.fields, incoming.tracker, today)
        else:
            reading = read_table(incoming.rows, incoming.tracker, today, usual, columns, order)
        return Preview(incoming, reading, compare(reading, entries))

    def take(
        self,
        assignment_id: str,
        cells: Sequence[Cell],
        report: Callable[[int, int], None] = lambda _done, _all: None,
    ) -> Change:
        """Bring cells in, all of them or none, as one step of history.

        ``report`` is told how many of how many are written. What stands there already is no change.
        """
        count = "One entry" if len(cells) == 1 else f"{len(cells):,} entries"
        with self._ledger.write(f"{count} brought in") as entry:
            assignment = entry.shelf(Assignment).get(assignment_id)
            shelf = entry.shelf(LogEntry)
            for start in range(0, len(cells), AT_ONCE):
                report(start, len(cells))
                shelf.put_all([entry_at(assignment, cell) for cell in cells[start : start + AT_ONCE]])
        report(len(cells), len(cells))
        return entry.change

"""The index of everything that was written, in step with the shelves within each transaction.

It has the words of a record under a number made of the record's ``seq`` and its kind. The index holds no text: to
take a record out, its words are said again, so that they must be worked out now as they were then. The file keeps
by which form they were; under another form the index is filled anew on opening.

Drafts are written every half second while somebody types, and there are a few of them at most: they are not in the
index, and read through when something is sought.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

from practice_desk.domain.change import Record
from practice_desk.domain.draft import Draft
from practice_desk.domain.searched import SEARCHED, Sought, is_found, searched_text
from practice_desk.storage.driver import RawConnection
from practice_desk.storage.layout import Layout

FORM = f"1 unicode {unicodedata.unidata_version}"
"""Count up when other texts are searched or words are folded otherwise."""
INDEXED = tuple(kind for kind in SEARCHED if kind is not Draft)
PLACES = 32
"""Kinds of records a number can tell apart."""
ADD = "INSERT INTO search (rowid, words) VALUES (?, ?)"
TAKE_OUT = "INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)"
_FIND = "SELECT rowid, rank FROM search WHERE search MATCH ? ORDER BY rank, rowid DESC LIMIT ?"
_LOOKED_AT = 100
"""Hits among which the newest come first where they fit equally well; of more, those put last of their kind."""
_DAYS = ("set_on", "day", "at", "made_at")
"""Columns that tell the day of a record, the first that is there and not empty."""

Layouts = Mapping[type[Record], Layout[Any]]


class SqlSearch:
    """The index within one transaction."""

    def __init__(self, connection: Connection, layouts: Layouts) -> None:
        self._connection = connection
        self._layouts = layouts

    def follow(
        self, layout: Layout[Any], record_id: str, before: Record | None, after: Record | None
    ) -> None:
        """Take in what a record is now, while it has its row. ``after`` is ``None`` just before it is removed."""
        if layout.kind not in INDEXED:
            return
        was, now = searched_text(before), searched_text(after)
        if was == now:
            return
        number = self._number(layout, record_id)
        if was:
            self._connection.exec_driver_sql(TAKE_OUT, (number, was))
        if now:
            self._connection.exec_driver_sql(ADD, (number, now))

    def find(self, sought: Sought, limit: int) -> list[Record]:
        """Records in which everything sought stands, the best first, then the newest."""
        rows = self._connection.exec_driver_sql(_FIND, (_question(sought), _LOOKED_AT)).all()
        ranks: dict[int, float] = {row[0]: row[1] for row in rows}
        days = self._days(ranks)
        newest = sorted(ranks, key=lambda number: days[number], reverse=True)
        best = sorted(newest, key=lambda number: ranks[number])[:limit]
        records = self._records(best)
        return [*self._drafts(sought), *(records[number] for number in best)][:limit]

    def _drafts(self, sought: Sought) -> Iterator[Record]:
        layout = self._layouts[Draft]
        newest = layout.all.order_by(layout.table.c.at.desc())
        drafts = map(layout.to_record, self._connection.execute(newest).all())
        return (draft for draft in drafts if is_found(sought, searched_text(draft)))

    def _days(self, numbers: Iterable[int]) -> dict[int, str]:
        found: dict[int, str] = {}
        for layout, seqs in self._by_kind(numbers):
            columns = ", ".join(name for name in _DAYS if name in layout.names)
            query = (
                f"SELECT seq, substr(coalesce({columns}, ''), 1, 10)"  # noqa: S608  names of our own schema
                f" FROM {layout.kind.noun} WHERE seq IN ({', '.join(map(str, seqs))})"
            )
            rows = self._connection.exec_driver_sql(query).all()
            found |= {_number_of(layout, seq): day for seq, day in rows}
        return found

    def _records(self, numbers: Iterable[int]) -> dict[int, Record]:
        found: dict[int, Record] = {}
        for layout, seqs in self._by_kind(numbers):
            seq = layout.table.c.seq
            rows = self._connection.execute(layout.all.add_columns(seq).where(seq.in_(seqs))).all()
            found |= {_number_of(layout, row[-1]): layout.to_record(row[:-1]) for row in rows}
        return found

    def _by_kind(self, numbers: Iterable[int]) -> Iterator[tuple[Layout[Any], list[int]]]:
        for place, group in groupby(sorted(numbers, key=_place_of), key=_place_of):
            yield self._layouts[SEARCHED[place]], [number // PLACES for number in group]

    def _number(self, layout: Layout[Any], record_id: str) -> int:
        row = self._connection.exec_driver_sql(
            f"SELECT seq FROM {layout.kind.noun} WHERE id = ?",  # noqa: S608  names of our own schema
            (record_id,),
        ).one()
        return _number_of(layout, row[0])


def has_index(connection: RawConnection) -> bool:
    """Whether this file can be searched; one taken to an earlier schema only cannot."""
    found = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'search_form'").fetchone()
    return found is not None


def bring_in_step(connection: RawConnection, layouts: Layouts) -> None:
    """Fill the index anew when it was filled under another form, or never.

    Raises:
        DriverError: when the disk does not take it; the index is as it was then.
    """
    if connection.execute("SELECT form FROM search_form").fetchone() == (FORM,):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
        for kind in INDEXED:
            _fill(connection, layouts[kind])
        connection.execute("INSERT INTO search (search) VALUES ('optimize')")
        connection.execute("DELETE FROM search_form")
        connection.execute("INSERT INTO search_form VALUES (?)", (FORM,))
        connection.commit()
    except BaseException:
        connection.rollback()
        raise


def _fill(connection: RawConnection, layout: Layout[Any]) -> None:
    names = ", ".join(layout.names)
    last = 0
    while rows := connection.execute(
        f"SELECT seq, {names} FROM {layout.kind.noun} WHERE seq > ? ORDER BY seq LIMIT 500",  # noqa: S608
        (last,),
    ).fetchall():
        for seq, *cells in rows:
            if words := searched_text(layout.to_record(cells)):
                connection.execute(ADD, (_number_of(layout, seq), words))
            last = seq


def _number_of(layout: Layout[Any], seq: int) -> int:
    return seq * PLACES + SEARCHED.index(layout.kind)


def _place_of(number: int) -> int:
    return number % PLACES


def _question(sought: Sought) -> str:
    """The phrases in the language of the index; they hold letters and digits only."""
    return " ".join(_quoted(phrase) for phrase in sought.phrases) + ("*" if sought.goes_on else "")


def _quoted(phrase: Sequence[str]) -> str:
    return '"' + " ".join(phrase) + '"'

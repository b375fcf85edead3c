"""One kind of record between its dataclass and its table."""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Any, Generic, TypeVar, cast, get_type_hints

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    Table,
    and_,
    bindparam,
    delete,
    false,
    or_,
    select,
)
from sqlalchemy.dialects.sqlite import insert

from practice_desk.domain.change import Record
from practice_desk.domain.refused import Refused
from practice_desk.ports.store import Between
from practice_desk.storage.codecs import INSTANT_LENGTH, Codec, codec_for

R = TypeVar("R", bound=Record)

_PAST_ANY_OFFSET = "~"
"""Sorts after every offset that can follow an instant."""


class Layout(Generic[R]):
    """How records of one kind lie in their table, and the statements that fetch and keep them."""

    def __init__(self, kind: type[R], table: Table) -> None:
        hints = get_type_hints(kind)
        self.kind = kind
        self.table = table
        self.names = tuple(field.name for field in fields(kind))  # pyright: ignore[reportArgumentType]
        self.codecs: dict[str, Codec] = {name: codec_for(hints[name]) for name in self.names}
        self._turns = [
            (place, self.codecs[name].decode)
            for place, name in enumerate(self.names)
            if not self.codecs[name].plain
        ]
        columns = [table.c[name] for name in self.names]
        self.all: Select[Any] = select(*columns)
        self.one: Select[Any] = self.all.where(table.c.id == bindparam("wanted"))
        self.drop = delete(table).where(table.c.id == bindparam("wanted"))
        keep = insert(table).values({name: bindparam(name) for name in self.names})
        others = {name: keep.excluded[name] for name in self.names if name != "id"}
        self.keep = keep.on_conflict_do_update(index_elements=["id"], set_=others)

    def to_row(self, record: R) -> dict[str, Any]:
        """The cells of a record.

        Raises:
            Refused: when a text holds half of a surrogate pair, which no file can store.
        """
        row = {name: self._cell(name, getattr(record, name)) for name in self.names}
        for name, cell in row.items():
            if isinstance(cell, str) and not _storable(cell):
                words = "A character in here is damaged and cannot be stored. Delete it and type it again."
                raise Refused(words, name)
        return row

    def to_record(self, row: Row[Any] | Sequence[Any]) -> R:
        cells = list(row)
        for place, turn in self._turns:
            if (cell := cells[place]) is not None:
                cells[place] = turn(cell)
        return self.kind(*cells)

    def matching(self, where: dict[str, object]) -> list[ColumnElement[bool]]:
        """The criteria of :meth:`practice_desk.ports.store.Shelf.find` in SQL."""
        return [part for name, wanted in where.items() for part in self._criterion(name, wanted)]

    def column(self, name: str) -> ColumnElement[Any]:
        """The column to search or sort by. Raises :class:`TypeError` when there is none."""
        codec = self.codecs.get(name)
        if codec is None or codec.whole:
            raise TypeError(f"a {self.kind.noun} cannot be looked up by {name!r}")
        return self.table.c[name]

    def _cell(self, name: str, value: object) -> Any:
        return None if value is None else self.codecs[name].encode(value)

    def _criterion(self, name: str, wanted: object) -> Iterator[ColumnElement[bool]]:
        column = self.column(name)
        if isinstance(wanted, Between):
            if wanted.low is not None:
                yield column >= self._edge(name, wanted.low, "")
            if wanted.high is not None:
                yield column <= self._edge(name, wanted.high, _PAST_ANY_OFFSET)
            if wanted.low is None and wanted.high is None:
                yield column.is_not(None)
        elif isinstance(wanted, tuple):
            yield self._any_of(name, cast("tuple[object, ...]", wanted))
        else:
            yield self._equal(name, wanted)

    def _any_of(self, name: str, allowed: tuple[object, ...]) -> ColumnElement[bool]:
        """One of several values; as many as there are clients, so no chain of comparisons."""
        if self.codecs[name].spans or None in allowed:
            return or_(false(), *(self._equal(name, one) for one in allowed))
        return self.table.c[name].in_([self._cell(name, one) for one in allowed])

    def _equal(self, name: str, wanted: object) -> ColumnElement[bool]:
        column = self.table.c[name]
        if wanted is None:
            return column.is_(None)
        if self.codecs[name].spans:
            low, high = self._edge(name, wanted, ""), self._edge(name, wanted, _PAST_ANY_OFFSET)
            return and_(column >= low, column <= high)
        return column == self._cell(name, wanted)

    def _edge(self, name: str, wanted: object, end: str) -> Any:
        """The cell to compare with; of a moment, its instant without the offset."""
        cell = self._cell(name, wanted)
        return cell[:INSTANT_LENGTH] + end if self.codecs[name].spans else cell


def _storable(cell: str) -> bool:
    try:
        cell.encode()
    except UnicodeEncodeError:
        return False
    return True

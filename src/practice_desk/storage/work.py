"""One transaction on the shelves, with the images of what it touched."""

from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Select, func, select

from practice_desk.domain.change import Record, Step
from practice_desk.domain.refused import Gone
from practice_desk.domain.searched import Sought
from practice_desk.storage.history import SqlHistory
from practice_desk.storage.layout import Layout
from practice_desk.storage.search import SqlSearch

R = TypeVar("R", bound=Record)


class SqlWork:
    """The shelves within one transaction; see :class:`practice_desk.ports.store.Work`."""

    def __init__(
        self,
        connection: Connection,
        layouts: Mapping[type[Record], Layout[Any]],
        history_key: bytes,
        *,
        may_write: bool,
        indexed: bool,
    ) -> None:
        self.connection = connection
        self.history = SqlHistory(connection, history_key, may_write=may_write)
        self._layouts = layouts
        self._search = SqlSearch(connection, layouts) if indexed else None
        self._may_write = may_write
        self._images: dict[tuple[str, str], Step] = {}

    def shelf(self, kind: type[R]) -> "SqlShelf[R]":
        return SqlShelf(self, self._layouts[kind])

    @property
    def steps(self) -> Sequence[Step]:
        return [step for step in self._images.values() if step.before != step.after]

    def may_write(self) -> None:
        """Raises :class:`RuntimeError` in a reading; a programming error."""
        if not self._may_write:
            raise RuntimeError("writing in a reading")

    def note(self, noun: str, record_id: str, before: Record | None, after: Record | None) -> None:
        """Remember what a record was at first and what it is now."""
        first = self._images.get((noun, record_id))
        self._images[noun, record_id] = Step(noun, first.before if first else before, after)

    def search(self, sought: Sought, limit: int) -> Sequence[Record]:
        return self._search.find(sought, limit) if self._search else ()

    def index(self, layout: Layout[Any], record_id: str, before: Record | None, after: Record | None) -> None:
        """Keep the index in step with a record that is there: made, changed, or about to go."""
        if self._search:
            self._search.follow(layout, record_id, before, after)

    def belonging_to(self, layout: Layout[Any], record_id: str) -> list[tuple["SqlShelf[Any]", str]]:
        """The records that cannot be without this one, each with its shelf."""
        found: list[tuple[SqlShelf[Any], str]] = []
        for other in self._layouts.values():
            for key in other.table.foreign_keys:
                if key.column.table is layout.table:
                    shelf = SqlShelf(self, other)
                    found += [(shelf, one.id) for one in shelf.matching({key.parent.name: record_id})]
        return found


class SqlShelf(Generic[R]):
    """All records of one kind; see :class:`practice_desk.ports.store.Shelf`."""

    def __init__(self, work: SqlWork, layout: Layout[R]) -> None:
        self._work = work
        self._layout = layout

    def get(self, record_id: str) -> R:
        record = self._look(record_id)
        if record is None:
            raise Gone(self._layout.kind.noun)
        return record

    def find(
        self, *, order: str = "", newest_first: bool = False, limit: int | None = None, **where: object
    ) -> list[R]:
        return self.matching(where, order, newest_first=newest_first, limit=limit)

    def matching(
        self,
        where: dict[str, object],
        order: str = "",
        *,
        newest_first: bool = False,
        limit: int | None = None,
    ) -> list[R]:
        """:meth:`find`, with the criteria as one value."""
        layout = self._layout
        keys = [layout.column(order)] if order else []
        keys.append(layout.table.c.seq)
        query: Select[Any] = layout.all.where(*layout.matching(where))
        query = query.order_by(*(key.desc() if newest_first else key for key in keys)).limit(limit)
        return [layout.to_record(row) for row in self._work.connection.execute(query).all()]

    def count(self, **where: object) -> int:
        layout = self._layout
        query = select(func.count()).select_from(layout.table).where(*layout.matching(where))
        return self._work.connection.execute(query).scalar_one()

    def put(self, record: R) -> None:
        self._work.may_write()
        row = self._layout.to_row(record)
        before = self._look(record.id)
        if before == record:
            return
        self._work.connection.execute(self._layout.keep, row)
        self._work.index(self._layout, record.id, before, record)
        self._work.note(self._layout.kind.noun, record.id, before, record)

    def put_all(self, records: Sequence[R]) -> None:
        self._work.may_write()
        known = {one.id: one for one in self.matching({"id": tuple(record.id for record in records)})}
        fresh = [record for record in records if known.get(record.id) != record]
        if fresh:
            self._work.connection.execute(self._layout.keep, [self._layout.to_row(one) for one in fresh])
        for record in fresh:
            self._work.index(self._layout, record.id, known.get(record.id), record)
            self._work.note(self._layout.kind.noun, record.id, known.get(record.id), record)

    def remove(self, record_id: str) -> None:
        """What belongs to a client goes with the client, and stands among the steps before them."""
        self._work.may_write()
        before = self._look(record_id)
        if before is None:
            return
        for shelf, belonging in self._work.belonging_to(self._layout, record_id):
            shelf.remove(belonging)
        self._work.index(self._layout, record_id, before, None)
        self._work.connection.execute(self._layout.drop, {"wanted": record_id})
        self._work.note(self._layout.kind.noun, record_id, before, None)

    def _look(self, record_id: str) -> R | None:
        row = self._work.connection.execute(self._layout.one, {"wanted": record_id}).first()
        return None if row is None else self._layout.to_record(row)

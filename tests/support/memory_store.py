"""A store in memory that behaves like the encrypted one; the contract suite runs on both."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields
from datetime import datetime
from typing import Any, Generic, TypeVar

from practice_desk.domain.change import Record, Step
from practice_desk.domain.deed import Deed
from practice_desk.domain.refused import Gone, Refused
from practice_desk.domain.searched import SEARCHED, Sought, day_of, is_found, searched_text
from practice_desk.ports.history import Link
from practice_desk.ports.store import RECORDS, Between

R = TypeVar("R", bound=Record)
_Kept = dict[type[Record], dict[str, Record]]


class MemoryStore:
    def __init__(self) -> None:
        self._kept: _Kept = {kind: {} for kind in RECORDS}
        self._deeds: list[Deed] = []
        self._lock = threading.RLock()
        self._working = False
        self._closed = False

    @contextmanager
    def reading(self) -> "Iterator[MemoryWork]":
        with self._lock:
            self._open()
            outside, self._working = self._working, True
            try:
                yield MemoryWork(self._kept, self._deeds, may_write=False)
            finally:
                self._working = outside

    @contextmanager
    def writing(self) -> "Iterator[MemoryWork]":
        with self._lock:
            if self._working:
                raise RuntimeError("writing inside another piece of work")
            self._open()
            before = {kind: dict(records) for kind, records in self._kept.items()}
            deeds = len(self._deeds)
            self._working = True
            try:
                work = MemoryWork(self._kept, self._deeds, may_write=True)
                yield work
                work.settle()
            except BaseException:
                self._kept.clear()
                self._kept.update(before)
                del self._deeds[deeds:]
                raise
            finally:
                self._working = False

    def tidy(self) -> None:
        with self._lock:
            self._open()

    def close(self) -> None:
        with self._lock:
            if self._working:
                raise RuntimeError("closing inside a piece of work")
            self._closed = True

    def _open(self) -> None:
        if self._closed:
            raise Refused("The practice is closed. Unlock it and try again.")


class MemoryWork:
    def __init__(self, kept: _Kept, deeds: list[Deed], *, may_write: bool) -> None:
        self.kept = kept
        self.history = MemoryHistory(deeds, may_write=may_write)
        self._may_write = may_write
        self._images: dict[tuple[str, str], Step] = {}

    def shelf(self, kind: type[R]) -> "MemoryShelf[R]":
        return MemoryShelf(self, kind)

    @property
    def steps(self) -> Sequence[Step]:
        return [step for step in self._images.values() if step.before != step.after]

    def may_write(self) -> None:
        if not self._may_write:
            raise RuntimeError("writing in a reading")

    def search(self, sought: Sought, limit: int) -> list[Record]:
        """The more often it is said, the better it fits; the index of the real one weighs by rarity too."""
        found = [
            record
            for kind in SEARCHED
            for record in reversed(list(self.kept[kind].values()))
            if is_found(sought, searched_text(record))
        ]
        found.sort(key=day_of, reverse=True)
        return sorted(found, key=lambda record: -_times(sought, searched_text(record)))[:limit]

    def note(self, before: Record | None, after: Record | None) -> None:
        record = after or before
        assert record is not None
        key = (record.noun, record.id)
        first = self._images.get(key)
        self._images[key] = Step(record.noun, first.before if first else before, after)

    def settle(self) -> None:
        """What belongs to a client needs its client, at the end."""
        clients = next(records for kind, records in self.kept.items() if kind.noun == "client")
        for records in self.kept.values():
            for record in records.values():
                client_id = getattr(record, "client_id", None)
                if client_id is not None and client_id not in clients:
                    raise Gone("client")


class MemoryHistory:
    """Nobody can reach into memory, so there is never a break."""

    def __init__(self, deeds: list[Deed], *, may_write: bool) -> None:
        self._deeds = deeds
        self._may_write = may_write

    def add(self, at: datetime, events: Sequence[tuple[str, str]]) -> None:
        if not self._may_write:
            raise RuntimeError("writing in a reading")
        if at.utcoffset() is None:
            raise ValueError("a moment needs its zone")
        first = len(self._deeds) + 1
        self._deeds += [Deed(seq, at, event, about) for seq, (event, about) in enumerate(events, first)]

    def latest(self, limit: int, before: int | None = None) -> list[Deed]:
        found = [deed for deed in reversed(self._deeds) if before is None or deed.seq < before]
        return found[:limit]

    def last(self, events: Sequence[str]) -> str:
        return next((deed.event for deed in reversed(self._deeds) if deed.event in events), "")

    def follow(self, link: Link, limit: int) -> Link:
        return Link(min(link.seq + limit, len(self._deeds)))


class MemoryShelf(Generic[R]):
    def __init__(self, work: MemoryWork, kind: type[R]) -> None:
        self._work = work
        self._kind = kind
        self._records: dict[str, R] = work.kept[kind]  # type: ignore[assignment]

    def get(self, record_id: str) -> R:
        if record_id not in self._records:
            raise Gone(self._kind.noun)
        return self._records[record_id]

    def find(
        self, *, order: str = "", newest_first: bool = False, limit: int | None = None, **where: object
    ) -> list[R]:
        self._known(*where, *([order] if order else []))
        found = [record for record in self._records.values() if _matches(record, where)]
        if order:
            found.sort(key=lambda record: _sort_key(getattr(record, order)))
        if newest_first:  # ties as well: the one put last comes first
            found.reverse()
        return found[:limit]

    def count(self, **where: object) -> int:
        return len(self.find(**where))

    def put(self, record: R) -> None:
        self._work.may_write()
        for field in fields(record):  # type: ignore[arg-type]
            _storable(field.name, getattr(record, field.name))
        before = self._records.get(record.id)
        if before != record:
            self._records[record.id] = record
            self._work.note(before, record)

    def put_all(self, records: Sequence[R]) -> None:
        for record in records:
            self.put(record)

    def remove(self, record_id: str) -> None:
        self._work.may_write()
        before = self._records.get(record_id)
        if before is None:
            return
        if self._kind.noun == "client":
            for kind in self._work.kept:
                shelf = self._work.shelf(kind)
                for record in shelf.find():
                    if getattr(record, "client_id", None) == record_id:
                        shelf.remove(record.id)
        del self._records[record_id]
        self._work.note(before, None)

    def _known(self, *names: str) -> None:
        known = {field.name: str(field.type) for field in fields(self._kind)}  # type: ignore[arg-type]
        for name in names:
            if name not in known or known[name].startswith("tuple"):
                raise TypeError(f"a {self._kind.noun} cannot be looked up by {name!r}")


def _times(sought: Sought, text: str) -> int:
    return sum(text.count(" ".join(phrase)) for phrase in sought.phrases)


def _matches(record: object, where: dict[str, object]) -> bool:
    return all(_matches_one(getattr(record, name), wanted) for name, wanted in where.items())


def _matches_one(value: Any, wanted: Any) -> bool:
    if isinstance(wanted, Between):
        if value is None:
            return False
        return (wanted.low is None or wanted.low <= value) and (wanted.high is None or value <= wanted.high)
    return value in wanted if isinstance(wanted, tuple) else value == wanted


def _sort_key(value: Any) -> tuple[bool, Any]:
    return value is not None, 0 if value is None else value


def _storable(name: str, value: object) -> None:
    """Refuse what no file could store."""
    if isinstance(value, datetime) and value.tzinfo is None:
        raise ValueError("a moment needs its zone")
    try:
        "".join(_texts(value)).encode()
    except UnicodeEncodeError:
        words = "A character in here is damaged and cannot be stored. Delete it and type it again."
        raise Refused(words, name) from None


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            yield from _texts(getattr(value, name))

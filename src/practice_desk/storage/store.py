"""An open practice file: transactions on one encrypted connection."""

import threading
import time
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager, suppress

from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from practice_desk.domain.draft import Draft
from practice_desk.domain.refused import Gone, Refused
from practice_desk.storage.changing_key import HalfWay, change_key
from practice_desk.storage.driver import DRIVER, DriverError, RawConnection
from practice_desk.storage.faults import CLOSED, refusal
from practice_desk.storage.layout import Layout
from practice_desk.storage.mark import TALLY, Mark, answered, counts_changes, fresh_token, latest, now_text
from practice_desk.storage.search import bring_in_step, has_index
from practice_desk.storage.soundness import count, table_names
from practice_desk.storage.tables import practice_tables
from practice_desk.storage.work import SqlWork

_PAGES_AT_ONCE = 32
"""Pages copied before others may use the file again: some milliseconds."""
_BREATH = 0.001
"""Seconds the copier stands aside between two portions."""
_LEFT = (
    "The practice was closed meanwhile, so this backup was not finished. The next one is made in its place."
)


def _half_way() -> None:
    raise HalfWay


class EncryptedStore:
    """See :class:`practice_desk.ports.store.Store`. Any thread may use it; one at a time does.

    ``history_key`` seals the history. ``still_there`` is asked before every write and raises
    :class:`~practice_desk.domain.refused.Refused` when the file went away underneath.
    ``on_close`` is called once, after the file is closed.
    """

    def __init__(
        self,
        raw: RawConnection,
        history_key: bytes,
        *,
        still_there: Callable[[], None] = lambda: None,
        on_close: Callable[[], None] = lambda: None,
    ) -> None:
        self._raw = raw
        self._history_key = history_key
        self._still_there = still_there
        self._on_close = on_close
        self._lock = threading.RLock()
        self._free = threading.Condition(self._lock)
        self._work: SqlWork | None = None
        self._closed = False
        self.half_way = False
        self._copying = False
        self._leaving = False
        self._token = fresh_token()
        self._counts = counts_changes(raw)
        self.mark = latest(raw)
        self._layouts = {kind: Layout(kind, table) for kind, table in practice_tables().items()}
        self._indexed = has_index(raw)
        if self._indexed:
            bring_in_step(raw, self._layouts)
        self._engine = create_engine(
            "sqlite+pysqlite://",
            creator=lambda: raw,
            module=DRIVER,
            poolclass=StaticPool,
            hide_parameters=True,
        )
        self._connection = self._engine.connect()

    @property
    def closed(self) -> bool:
        return self._closed

    @contextmanager
    def reading(self) -> Generator[SqlWork]:
        """A reading inside another piece of work of the same thread sees what that one sees."""
        with self._lock:
            if self._work is not None:
                yield self._work_of(may_write=False)
                return
            with self._transaction("BEGIN", may_write=False) as work:
                yield work

    @contextmanager
    def writing(self) -> Generator[SqlWork]:
        """Raises :class:`RuntimeError` inside another piece of work; a programming error."""
        with self._lock:
            if self._work is not None:
                raise RuntimeError("writing inside another piece of work")
            self._still_there()
            mark = self.mark
            with self._transaction("BEGIN IMMEDIATE", may_write=True) as work:
                yield work
                if self._counts and any(step.noun != Draft.noun for step in work.steps):
                    mark = self._tally(work)
            self.mark = mark

    def _tally(self, work: SqlWork) -> Mark:
        """Count the change in the transaction that makes it; typing that is only kept does not count."""
        work.connection.exec_driver_sql(TALLY, (self._token, now_text()))
        row = work.connection.exec_driver_sql(
            "SELECT token, changes, at FROM mark WHERE token = ?", (self._token,)
        ).one()
        return Mark(*row)

    def answer(self, words: str) -> None:
        """Keep in the file why it is older than the one known here. Raises Refused like any write."""
        with self._lock:
            self._still_there()
            try:
                answered(self._raw, self._token, words)
                self.mark = latest(self._raw)
            except DriverError as fault:
                raise refusal(fault) from fault

    def change_key(self, present: bytes, fresh: bytes) -> None:
        """Put the file under another data key; a copy being made is waited for, and everybody else waits.

        Raises:
            HalfWay: when the disk broke off in the middle; either key may hold. Nothing more is written then, for
                pages under both keys would open with neither.
            Refused: when the disk does not take it, or the file is closed; the present key holds.
            RuntimeError: inside another piece of work; a programming error.
        """
        with self._lock:
            if self._work is not None:
                raise RuntimeError("changing the key inside another piece of work")
            while self._copying:
                self._free.wait()
            if self._closed:
                raise Refused(CLOSED)
            self._still_there()
            try:
                change_key(self._raw, present, fresh, self._token)
            except HalfWay:
                self.half_way, self._still_there = True, _half_way
                raise
            except DriverError as fault:
                raise refusal(fault) from fault
            with suppress(DriverError):  # it holds, whatever the disk says to what comes after
                self.mark = latest(self._raw)

    def copy_to(self, target: RawConnection) -> tuple[dict[str, int], int]:
        """Copy the whole file into an empty one, in portions between which others may use it.

        What they change meanwhile goes into the copy too, so that it is the file as it stands at the end.
        Returns how many rows each table has at that moment, as far as nobody changed anything while they were
        counted, and the count of changes.

        Raises:
            Refused: when it was closed meanwhile, or the disk does not answer.
            RuntimeError: inside a piece of work, or twice at once; a programming error.
        """
        with self._lock:
            if self._work is not None or self._copying:
                raise RuntimeError("copying inside another piece of work")
            if self._closed or self._leaving:
                raise Refused(CLOSED)
            self._copying = True
            try:
                self._raw.backup(target, pages=_PAGES_AT_ONCE, progress=self._between_portions)
                changes = self.mark.changes if self.mark else 0
                return self._counted(), changes
            except DriverError as fault:
                raise refusal(fault) from fault
            finally:
                self._copying = False
                self._free.notify_all()

    def _counted(self) -> dict[str, int]:
        changes = self._raw.total_changes
        found: dict[str, int] = {}
        for table in table_names(self._raw):
            rows = count(self._raw, table)
            if self._raw.total_changes != changes:
                break
            found[table] = rows
            self._stand_aside()
        return found

    def _between_portions(self, _status: int, remaining: int, _all: int) -> None:
        """Nobody comes between the last portion and the counting, for the copy follows no more."""
        if remaining:
            self._stand_aside()

    def _stand_aside(self) -> None:
        self._lock.release()
        time.sleep(_BREATH)
        self._lock.acquire()
        if self._leaving:
            raise Refused(_LEFT)

    def tidy(self) -> None:
        """Raises :class:`RuntimeError` inside a piece of work; a programming error."""
        with self._lock:
            if self._work is not None:
                raise RuntimeError("tidying inside a piece of work")
            if self._closed:
                raise Refused(CLOSED)
            self._still_there()
            try:
                self._raw.execute("VACUUM")
                self._raw.execute("PRAGMA wal_checkpoint(truncate)").fetchall()
            except DriverError as fault:
                raise refusal(fault) from fault

    def close(self) -> None:
        """A disk that does not answer any more is no error: what was committed is on it already."""
        with self._lock:
            if self._work is not None:
                raise RuntimeError("closing inside a piece of work")
            self._leaving = True
            while self._copying:
                self._free.wait()
            if self._closed:
                return
            self._closed = True
            with suppress(DBAPIError, DriverError), ExitStack() as closing:  # each, the last one first
                closing.callback(self._on_close)
                closing.callback(self._raw.close)
                closing.callback(self._engine.dispose)
                closing.callback(self._connection.close)

    def _work_of(self, *, may_write: bool) -> SqlWork:
        return SqlWork(
            self._connection,
            self._layouts,
            self._history_key,
            may_write=may_write,
            indexed=self._indexed,
        )

    @contextmanager
    def _transaction(self, begin: str, *, may_write: bool) -> Generator[SqlWork]:
        if self._closed:
            raise Refused(CLOSED)
        try:
            self._connection.exec_driver_sql(begin)
            self._work = self._work_of(may_write=may_write)
            yield self._work
            self._connection.commit()
        except DBAPIError as fault:
            self._undo()
            if "FOREIGN KEY" in str(fault.orig):
                raise Gone("client") from fault
            raise refusal(fault.orig) from fault
        except BaseException:
            self._undo()
            raise
        finally:
            self._work = None

    def _undo(self) -> None:
        """Roll back; SQLite may have done so itself, and a disk that is gone cannot answer.

        After a commit that did not succeed SQLAlchemy takes the transaction for ended; the driver
        knows better.
        """
        with suppress(DBAPIError):
            self._connection.rollback()
        with suppress(DriverError):
            if self._raw.in_transaction:
                self._raw.rollback()

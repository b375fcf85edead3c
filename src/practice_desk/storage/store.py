"""An open practice file: transactions on one encrypted connection."""

import threading
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager, suppress

from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from practice_desk.domain.refused import Gone, Refused
from practice_desk.storage.driver import DRIVER, DriverError, RawConnection
from practice_desk.storage.faults import CLOSED, refusal
from practice_desk.storage.layout import Layout
from practice_desk.storage.tables import practice_tables
from practice_desk.storage.work import SqlWork


class EncryptedStore:
    """See :class:`practice_desk.ports.store.Store`. Any thread may use it; one at a time does.

    ``still_there`` is asked before every write and raises
    :class:`~practice_desk.domain.refused.Refused` when the file went away underneath.
    ``on_close`` is called once, after the file is closed.
    """

    def __init__(
        self,
        raw: RawConnection,
        *,
        still_there: Callable[[], None] = lambda: None,
        on_close: Callable[[], None] = lambda: None,
    ) -> None:
        self._raw = raw
        self._still_there = still_there
        self._on_close = on_close
        self._lock = threading.RLock()
        self._work: SqlWork | None = None
        self._closed = False
        self._layouts = {kind: Layout(kind, table) for kind, table in practice_tables().items()}
        self._engine = create_engine(
            "sqlite+pysqlite://",
            creator=lambda: raw,
            module=DRIVER,
            poolclass=StaticPool,
            hide_parameters=True,
        )
        self._connection = self._engine.connect()

    @contextmanager
    def reading(self) -> Generator[SqlWork]:
        """A reading inside another piece of work of the same thread sees what that one sees."""
        with self._lock:
            if self._work is not None:
                yield SqlWork(self._connection, self._layouts, may_write=False)
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
            with self._transaction("BEGIN IMMEDIATE", may_write=True) as work:
                yield work

    def close(self) -> None:
        """A disk that does not answer any more is no error: what was committed is on it already."""
        with self._lock:
            if self._work is not None:
                raise RuntimeError("closing inside a piece of work")
            if self._closed:
                return
            self._closed = True
            with suppress(DBAPIError, DriverError), ExitStack() as closing:  # each, the last one first
                closing.callback(self._on_close)
                closing.callback(self._raw.close)
                closing.callback(self._engine.dispose)
                closing.callback(self._connection.close)

    @contextmanager
    def _transaction(self, begin: str, *, may_write: bool) -> Generator[SqlWork]:
        if self._closed:
            raise Refused(CLOSED)
        try:
            self._connection.exec_driver_sql(begin)
            self._work = SqlWork(self._connection, self._layouts, may_write=may_write)
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

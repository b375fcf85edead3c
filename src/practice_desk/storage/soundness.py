"""Whether a file is whole, and copies that were checked to be."""

import os
from pathlib import Path

from practice_desk.domain.refused import Refused
from practice_desk.storage.connection import connect
from practice_desk.storage.driver import DriverError, RawConnection
from practice_desk.storage.faults import is_full, refusal
from practice_desk.storage.files import place_without_replacing, refusal_of_system, settle_file
from practice_desk.storage.look import clear_half_made, making_place

_DAMAGED = (
    "This practice file is damaged and was not changed. Keep it, and open your latest backup;"
    " a backup is a whole practice file of its own."
)


def check(connection: RawConnection) -> None:
    """Check every page's seal and the structure of the whole.

    What the log holds is moved into the file first: after a power cut the file may be uneven
    where the log still has the right page. On a full disk that has to wait; then the pages are
    checked as they are read, so that a full disk keeps nobody from reading.

    Raises:
        Refused: when anything is not as it should be.
    """
    seals = connection.execute("PRAGMA cipher_integrity_check").fetchall() if _settled(connection) else []
    structure = connection.execute("PRAGMA quick_check").fetchall()
    if seals or structure != [("ok",)]:
        raise Refused(_DAMAGED)


def _settled(connection: RawConnection) -> bool:
    """Move the log into the file; whether there was room for it."""
    try:
        connection.execute("PRAGMA wal_checkpoint(truncate)").fetchall()
    except DriverError as fault:
        if is_full(fault):
            return False
        raise
    return True


def copy_checked(connection: RawConnection, key: bytes, copy: Path) -> None:
    """Copy an open file with the same key, then open the copy, check it and count its records.

    It has another name until all of that is done, so that a name never stands for half a copy.

    Raises:
        Refused: when the copy could not be made or is not equal; nothing is left of it then that can be removed.
        FileExistsError: when there is something at its place.
    """
    if os.path.lexists(copy):
        raise FileExistsError(copy)
    making = making_place(copy)
    try:
        clear_half_made(copy)
        connection.execute("VACUUM INTO ?", (str(making.absolute()),))
        made = connect(making, key)
        try:
            check(made)
            if counts(made) != counts(connection):
                raise Refused(_DAMAGED)
        finally:
            made.close()
        making.chmod(0o600)
        settle_file(making)
        place_without_replacing(making, copy)
    except BaseException as fault:
        clear_half_made(copy)
        if isinstance(fault, DriverError):
            raise refusal(fault) from fault
        if isinstance(fault, OSError):
            raise refusal_of_system(fault) from fault
        raise


def counts(connection: RawConnection) -> dict[str, int]:
    """How many rows each table has."""
    return {name: count(connection, name) for name in table_names(connection)}


def table_names(connection: RawConnection) -> list[str]:
    """The tables that hold rows; the index of words has its own behind it, and cannot be read through."""
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    )
    return [str(name) for (name,) in tables.fetchall()]


def count(connection: RawConnection, table: str) -> int:
    """How many rows a table of our own has."""
    row = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()  # noqa: S608  names of our own schema
    return int(row[0]) if row else 0

"""Opening a practice file with its data key, and making one: two paths that never meet."""

import os
import secrets
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from practice_desk.domain.refused import Refused
from practice_desk.storage.connection import connect
from practice_desk.storage.driver import DriverError, RawConnection
from practice_desk.storage.faults import GONE, is_unreadable, refusal
from practice_desk.storage.files import may_lie_there, refusal_of_system
from practice_desk.storage.identity import identify, mark
from practice_desk.storage.look import PAGE, PLAIN_HEADER, log_place, look, slot_place, spot_of
from practice_desk.storage.migrations.upgrade import Migration, upgrade, waiting
from practice_desk.storage.soundness import check, copy_checked
from practice_desk.whole_file import write_whole


@dataclass(frozen=True)
class Opened:
    """An open, checked and current practice file. ``practice`` is its lasting id."""

    connection: RawConnection
    practice: str


def open_file(place: Path, key: bytes, steps: Sequence[Migration], unreadable: str) -> Opened:
    """Open a practice file that is there.

    ``unreadable`` is the sentence for a key that does not fit, which nobody can tell from a
    damaged first page. A file of an earlier schema is copied, checked and then taken along.

    Raises:
        Refused: when it is no practice, newer than this program, damaged, or held by another.
    """
    look(place)
    try:
        connection = connect(place, key)
    except DriverError as fault:
        raise (Refused(unreadable) if is_unreadable(fault) else refusal(fault)) from fault
    try:
        identity = identify(connection)
        missing = waiting(identity, steps)
        check(connection)
        if missing:
            _keep_copy(connection, key, place, identity.schema)
            upgrade(connection, missing)
    except DriverError as fault:
        connection.close()
        raise refusal(fault) from fault
    except OSError as fault:
        connection.close()
        raise refusal_of_system(fault) from fault
    except BaseException:
        connection.close()
        raise
    return Opened(connection, identity.practice)


def make_file(place: Path, key: bytes, steps: Sequence[Migration]) -> str:
    """Make a practice file with nothing in it, close it, and give back its lasting id.

    Raises:
        Refused: when the disk does not take it.
        OSError: likewise; the caller clears up.
    """
    practice = secrets.token_hex(16)
    os.close(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        connection = connect(place, key, create=True)
        try:
            connection.execute("BEGIN EXCLUSIVE")
            mark(connection, practice)
            connection.commit()
            upgrade(connection, steps)
            connection.execute("PRAGMA wal_checkpoint(truncate)").fetchall()
        finally:
            connection.close()
    except DriverError as fault:
        raise refusal(fault) from fault
    _prove_encrypted(place)
    return practice


def guard(place: Path) -> Callable[[], None]:
    """A question to ask before each write: is the open file still the one that has this name?

    A system may let a file be moved or deleted while it is open; what is written to it then
    would be gone. Windows does not allow that, and its numbers for files are not always lasting.
    """
    known: Callable[[Path], object] = may_lie_there if sys.platform == "win32" else spot_of
    names = (place, log_place(place))
    at_first = [known(name) for name in names]

    def still_there() -> None:
        if [known(name) for name in names] != at_first:
            raise Refused(GONE.format(place=place))

    return still_there


def _prove_encrypted(place: Path) -> None:
    """Raises :class:`RuntimeError` when the file just made can be read without its key."""
    with place.open("rb") as file:
        header = file.read(PAGE)
    if len(header) < PAGE or header.startswith(PLAIN_HEADER):
        raise RuntimeError("the practice file came out without encryption")


def _keep_copy(connection: RawConnection, key: bytes, place: Path, schema: int) -> None:
    """Keep the file as it was before a migration, openable like any practice file."""
    number = 1
    copy = _copy_name(place, schema, number)
    while copy.exists():
        number += 1
        copy = _copy_name(place, schema, number)
    copy_checked(connection, key, copy)
    with suppress(OSError):  # without its slot the copy opens with the recovery words
        write_whole(slot_place(copy), slot_place(place).read_bytes())


def _copy_name(place: Path, schema: int, number: int) -> Path:
    again = f" ({number})" if number > 1 else ""
    return place.with_name(f"{place.stem} before schema {schema + 1}{again}{place.suffix}")

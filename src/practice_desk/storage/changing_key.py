"""Another data key for an open practice file, and the keys it was under before."""

from contextlib import suppress

from practice_desk.domain.refused import Refused
from practice_desk.storage.driver import DriverError, RawConnection
from practice_desk.storage.mark import TALLY, now_text

HALF_WAY = (
    "The disk did not take the new sheet to its end, so keep both sheets: either may be the one that opens the"
    " practice. Make some room, lock and unlock once, and make a new sheet; that one holds."
)


class HalfWay(Refused):
    """The disk broke off while the pages were encrypted; which key holds is seen at the next opening."""

    def __init__(self) -> None:
        super().__init__(HALF_WAY)


def former_keys(connection: RawConnection) -> list[bytes]:
    """The keys the file was under before, the first one first."""
    if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'former_key'").fetchone():
        return []
    return [bytes(key) for (key,) in connection.execute("SELECT key FROM former_key ORDER BY seq").fetchall()]


def change_key(connection: RawConnection, present: bytes, fresh: bytes, token: str) -> None:
    """Encrypt every page anew, in one transaction of the database; the log holds it until it is whole.

    The present key is remembered first, and a change counted, so that a backup is wanted. SQLCipher answers "ok"
    to a change that the disk broke off, too; so the log is emptied before, and holds something only if it came
    through.

    Raises:
        HalfWay: when it was not seen to come to its end. The connection may then write under a key it does not
            read with: nothing more may be written over it.
        DriverError: when it was not begun; the present key holds.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("INSERT OR IGNORE INTO former_key (key) VALUES (?)", (present,))
        connection.execute(TALLY, (token, now_text()))
        connection.commit()
    except BaseException:
        connection.rollback()
        raise
    connection.execute("PRAGMA wal_checkpoint(truncate)").fetchall()
    try:
        connection.execute(f"PRAGMA rekey = \"x'{fresh.hex()}'\"").fetchall()
        ((_busy, logged, _moved),) = connection.execute("PRAGMA wal_checkpoint(passive)").fetchall()
    except DriverError as fault:
        raise HalfWay from fault
    if logged <= 0:
        raise HalfWay
    with suppress(DriverError):
        connection.execute("PRAGMA wal_checkpoint(truncate)").fetchall()

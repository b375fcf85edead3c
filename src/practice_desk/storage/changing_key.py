"""Another data key for an open practice file, and the keys it was under before."""

from practice_desk.domain.refused import Refused
from practice_desk.storage.driver import RawConnection
from practice_desk.storage.mark import TALLY, now_text

_HALF_WAY = (
    "The new sheet was not put into force: the disk did not take it. Lock and unlock once; the earlier sheet holds."
    " Then make some room and begin again."
)


def former_keys(connection: RawConnection) -> list[bytes]:
    """The keys the file was under before, the first one first."""
    if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'former_key'").fetchone():
        return []
    return [bytes(key) for (key,) in connection.execute("SELECT key FROM former_key ORDER BY seq").fetchall()]


def change_key(connection: RawConnection, present: bytes, fresh: bytes, token: str) -> None:
    """Encrypt every page anew, in one transaction of the database; the log holds it until it is whole.

    The present key is remembered first, and a change counted, so that a backup is wanted.

    Raises:
        Refused: when the database did not do it; which key holds is then seen at the next opening.
        DriverError: likewise.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("INSERT OR IGNORE INTO former_key (key) VALUES (?)", (present,))
        connection.execute(TALLY, (token, now_text()))
        connection.commit()
    except BaseException:
        connection.rollback()
        raise
    if connection.execute(f"PRAGMA rekey = \"x'{fresh.hex()}'\"").fetchall() != [("ok",)]:
        raise Refused(_HALF_WAY)
    connection.execute("PRAGMA wal_checkpoint(truncate)").fetchall()

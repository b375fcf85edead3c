"""One connection to an encrypted file, set up in a fixed order."""

import sys
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote

from practice_desk.storage.driver import RawConnection, connect_driver

APPLICATION_ID = 0x50524144
"""Marks a file as ours ("PRAD"), for us and for the tool that names kinds of files."""
KEY_BYTES = 32
_PATIENCE = 0.5
"""Seconds to wait for another program that reads the file for a moment, such as a virus scanner."""


def connect(place: Path, key: bytes, *, create: bool = False) -> RawConnection:
    """Connect to ``place`` with the raw data key; it must be there unless ``create`` is asked for.

    The key comes before anything that reads the file; the log goes off before the key, for it
    would go to standard error. The lock is exclusive and kept until closing. A committed
    transaction is on the disk before ``commit`` returns.

    Raises:
        DriverError: when the file cannot be opened, read with this key, or locked.
        RuntimeError: when the library cannot encrypt.
    """
    connection = connect_driver(
        f"file:{quote(str(place.absolute()), safe='/')}?mode={'rwc' if create else 'rw'}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=_PATIENCE,
    )
    try:
        for statement in _opening(key):
            connection.execute(statement)
        if not connection.execute("PRAGMA cipher_version").fetchone():
            raise RuntimeError("this SQLite library cannot encrypt")
        for statement in _settings(sys.platform):
            connection.execute(statement)
        if not create:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _opening(key: bytes) -> Iterable[str]:
    if len(key) != KEY_BYTES:
        raise ValueError("a data key has 32 bytes")
    yield "PRAGMA cipher_log_level = NONE"
    yield "PRAGMA cipher_log = off"
    yield f"PRAGMA key = \"x'{key.hex()}'\""


def _settings(platform: str) -> Iterable[str]:
    yield "PRAGMA cipher_memory_security = on"
    yield "PRAGMA foreign_keys = on"
    yield "PRAGMA trusted_schema = off"
    yield "PRAGMA cell_size_check = on"
    yield "PRAGMA mmap_size = 0"
    yield "PRAGMA secure_delete = on"
    yield "PRAGMA temp_store = memory"
    yield "PRAGMA locking_mode = exclusive"
    yield "PRAGMA journal_mode = wal"
    yield "PRAGMA synchronous = full"
    if platform == "darwin":
        yield "PRAGMA fullfsync = on"
        yield "PRAGMA checkpoint_fullfsync = on"

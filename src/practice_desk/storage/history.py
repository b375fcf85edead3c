"""The history in the file: each line carries the seal of the one before, and its own over all of it."""

import hmac
from collections.abc import Iterable, Sequence
from datetime import datetime
from json.encoder import encode_basestring_ascii as _text
from typing import cast

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import Connection

from practice_desk.domain.deed import Deed
from practice_desk.ports.history import Link

_COLUMNS = "seq, at, event, about, prev, seal"
_ADD = f"INSERT INTO history ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)"  # noqa: S608
_NEXT = f"SELECT {_COLUMNS} FROM history WHERE seq > ? ORDER BY seq LIMIT ?"  # noqa: S608
_LAST = "SELECT seq, seal FROM history ORDER BY seq DESC LIMIT 1"
_LATEST = "SELECT seq, at, event, about FROM history WHERE seq < ? ORDER BY seq DESC LIMIT ?"
_PAST_ANY = 2**62
_Row = tuple[int, str, str, str, str, str]


def history_key(data_key: bytes) -> bytes:
    """A key for the seals alone, derived from the data key, so that neither is used for two things."""
    return HKDF(SHA256(), 32, salt=None, info=b"practice-desk history 1").derive(data_key)


def seal_of(key: bytes, seq: int, at: str, event: str, about: str, prev: str) -> str:
    """HMAC-SHA256 over one line, spelled as a list in JSON."""
    line = f"[{seq},{_text(at)},{_text(event)},{_text(about)},{_text(prev)}]"
    return hmac.digest(key, line.encode(), "sha256").hex()


class SqlHistory:
    """See :class:`practice_desk.ports.history.History`."""

    def __init__(self, connection: Connection, key: bytes, *, may_write: bool) -> None:
        self._connection = connection
        self._key = key
        self._may_write = may_write

    def add(self, at: datetime, events: Sequence[tuple[str, str]]) -> None:
        if not self._may_write:
            raise RuntimeError("writing in a reading")
        if at.utcoffset() is None:
            raise ValueError("a moment needs its zone")
        if not events:
            return
        last = self._connection.exec_driver_sql(_LAST).first()
        seq, prev = (int(last[0]), str(last[1])) if last else (0, "")
        when = at.isoformat(timespec="microseconds")
        rows: list[tuple[int | str, ...]] = []
        for event, about in events:
            seq += 1
            seal = seal_of(self._key, seq, when, event, about, prev)
            rows.append((seq, when, event, about, prev, seal))
            prev = seal
        self._connection.exec_driver_sql(_ADD, rows)

    def latest(self, limit: int, before: int | None = None) -> list[Deed]:
        rows = self._connection.exec_driver_sql(_LATEST, (before or _PAST_ANY, limit)).all()
        return [Deed(seq, datetime.fromisoformat(at), event, about) for seq, at, event, about in rows]

    def last(self, events: Sequence[str]) -> str:
        marks = ", ".join("?" * len(events))
        asked = f"SELECT event FROM history WHERE event IN ({marks}) ORDER BY seq DESC LIMIT 1"  # noqa: S608
        found = self._connection.exec_driver_sql(asked, tuple(events)).first()
        return str(found[0]) if found else ""

    def follow(self, link: Link, limit: int) -> Link:
        """Lines cut off at the end leave no trace here; what tells of those lies outside the file."""
        last, before, key = link.seq, link.seal, self._key
        found = self._connection.exec_driver_sql(_NEXT, (last, limit))
        rows = cast("Iterable[_Row]", found.cursor)  # bare tuples: a history is long
        for seq, at, event, about, prev, seal in rows:
            last += 1
            if seq != last or prev != before or seal != seal_of(key, seq, at, event, about, prev):
                return Link(last, before, broken=True)
            before = seal
        return Link(last, before)

"""The high-water mark: how far a practice had come when it was last closed on this computer.

SQLCipher seals each page but not the whole: an older file, put back by anybody, opens without a word. So
the file counts its changes, with a token for each time it was open, and the last count is also kept in the
program's own folder. A file that does not hold that token, or counts less, lacks something. The mark holds
no name, and nobody without the data key can make one.
"""

import json
import secrets
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

from practice_desk.domain.backup import OlderFile
from practice_desk.storage.driver import RawConnection
from practice_desk.storage.subkey import is_sealed, seal_of
from practice_desk.whole_file import write_whole

_PURPOSE = "mark"
_LARGEST = 4096
_HEX = frozenset("0123456789abcdef")

TALLY = (
    "INSERT INTO mark (token, changes, at, answer)"
    " VALUES (?, (SELECT coalesce(max(changes), 0) FROM mark) + 1, ?, '')"
    " ON CONFLICT (token) DO UPDATE SET changes = changes + 1, at = excluded.at"
)
"""Counts one change under the token of the present opening, at a moment."""


@dataclass(frozen=True)
class Mark:
    """``changes`` is the count after the last change under ``token``; ``at`` its moment in ISO form."""

    token: str
    changes: int
    at: str

    @property
    def moment(self) -> datetime | None:
        with suppress(ValueError):
            moment = datetime.fromisoformat(self.at)
            return moment if moment.tzinfo else None
        return None


def fresh_token() -> str:
    return secrets.token_hex(8)


def now_text() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def counts_changes(connection: RawConnection) -> bool:
    """Whether the file is of a schema that counts its changes."""
    return connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'mark'").fetchone() is not None


def latest(connection: RawConnection) -> Mark | None:
    """How far the file has come, or ``None`` when it counted nothing yet."""
    if not counts_changes(connection):
        return None
    row = connection.execute("SELECT token, changes, at FROM mark ORDER BY seq DESC LIMIT 1").fetchone()
    return Mark(str(row[0]), int(row[1]), str(row[2])) if row else None


def lacks(connection: RawConnection, known: Mark) -> OlderFile | None:
    """What the file lacks of the state this mark speaks of; ``None`` when it holds it all."""
    row = connection.execute("SELECT changes FROM mark WHERE token = ?", (known.token,)).fetchone()
    if row and int(row[0]) >= known.changes:
        return None
    present = latest(connection)
    missing = known.changes - (present.changes if present else 0)
    return OlderFile(max(missing, 0), _behind(present, known))


def answered(connection: RawConnection, token: str, answer: str) -> None:
    """Keep why the file is older, as a change of its own, in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(TALLY, (token, now_text()))
        connection.execute("UPDATE mark SET answer = ? WHERE token = ?", (answer, token))
        connection.commit()
    except BaseException:
        connection.rollback()
        raise


class MarkFolder:
    """The marks of the practices opened on this computer; ``None`` keeps none."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def read(self, practice: str, key: bytes) -> Mark | None:
        """The mark kept for a practice; one that is damaged, or that somebody else made, is none."""
        place = self.place(practice)
        if place is None:
            return None
        try:
            with place.open("rb") as file:
                content = cast("dict[str, Any]", json.loads(file.read(_LARGEST).decode()))
            seal = content.pop("seal")
            mark = Mark(content["token"], content["changes"], content["at"])
        except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
            return None
        if type(mark.changes) is not int or not is_sealed(content, seal, key, _PURPOSE):
            return None
        return mark if content.get("practice") == practice else None

    def write(self, practice: str, key: bytes, mark: Mark | None) -> None:
        """Keep a mark in place of the earlier one. A disk that does not take it costs no more than the mark."""
        place = self.place(practice)
        if place is None or mark is None:
            return
        content = {**asdict(mark), "practice": practice}
        with suppress(OSError):
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(place, json.dumps({**content, "seal": seal_of(content, key, _PURPOSE)}).encode())

    def forget(self, practice: str) -> None:
        """Ask nothing at the next opening: an older file was put in place on purpose."""
        place = self.place(practice)
        if place is not None:
            with suppress(OSError):
                place.unlink(missing_ok=True)

    def place(self, practice: str, what: str = "mark") -> Path | None:
        """Where something of a practice is kept, or ``None``.

        A practice id comes out of a file anybody may have made; only a plain one names a file.
        """
        if self._folder is None or len(practice) != 32 or not set(practice) <= _HEX:
            return None
        return self._folder / f"{practice}.{what}"


def _behind(present: Mark | None, known: Mark) -> timedelta | None:
    then, now = known.moment, present.moment if present else None
    return then - now if then and now and then > now else None

"""Who a practice file is: our mark, the practice it holds, and what it takes to read it.

The ``seal`` table has kept its shape since the first file, so that any version of the program
can say of any later file which version it needs.
"""

from dataclasses import dataclass

from practice_desk.domain.refused import Refused
from practice_desk.storage.connection import APPLICATION_ID
from practice_desk.storage.driver import RawConnection

FOREIGN = (
    "This file is not a practice: it belongs to another program. It was not changed."
    " Pick the file you made with Practice Desk; its name usually ends in .pdesk."
)


@dataclass(frozen=True)
class Identity:
    """``practice`` never changes; ``schema`` is the number of the last migration; ``needs`` the
    earliest version of the program that reads this schema."""

    practice: str
    schema: int
    needs: str


def mark(connection: RawConnection, practice: str) -> None:
    """Make an empty encrypted file ours."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(
        "CREATE TABLE seal (one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),"
        " practice TEXT NOT NULL, needs TEXT NOT NULL) STRICT"
    )
    connection.execute("INSERT INTO seal VALUES (1, ?, '')", (practice,))


def identify(connection: RawConnection) -> Identity:
    """Read who the file is.

    Raises:
        Refused: when it is not ours.
    """
    if _pragma(connection, "application_id") != APPLICATION_ID:
        raise Refused(FOREIGN)
    row = connection.execute("SELECT practice, needs FROM seal").fetchone()
    if row is None:
        raise Refused(FOREIGN)
    return Identity(str(row[0]), _pragma(connection, "user_version"), str(row[1]))


def _pragma(connection: RawConnection, name: str) -> int:
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return int(row[0]) if row else 0

"""How many changes the practice has seen, a row for each time it was open and changed."""

from practice_desk.storage.driver import RawConnection

NEEDS = "0.2"

_STATEMENT = """
    CREATE TABLE mark (
        seq INTEGER NOT NULL PRIMARY KEY,
        token TEXT NOT NULL UNIQUE,
        changes INTEGER NOT NULL,
        at TEXT NOT NULL,
        answer TEXT NOT NULL
    ) STRICT
"""


def migrate(connection: RawConnection) -> None:
    connection.execute(_STATEMENT)

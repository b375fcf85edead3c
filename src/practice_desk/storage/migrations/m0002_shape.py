"""Assignments that need more than a sentence, what came back from them, and what the second look remembers."""

from practice_desk.storage.driver import RawConnection

NEEDS = "0.2"

_STATEMENTS = (
    "ALTER TABLE assignment ADD COLUMN shape TEXT",
    "ALTER TABLE follow_up ADD COLUMN found TEXT",
    "ALTER TABLE practice ADD COLUMN quiet_notes TEXT NOT NULL DEFAULT '[]'",
    """
    CREATE TABLE tally (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        rule TEXT NOT NULL,
        times INTEGER NOT NULL,
        asked INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX tally_by_client_id ON tally (client_id)",
)


def migrate(connection: RawConnection) -> None:
    for statement in _STATEMENTS:
        connection.execute(statement)

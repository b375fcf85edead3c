"""The log of what a client watched: one entry for each time of each day."""

from practice_desk.storage.driver import RawConnection

NEEDS = "0.2"

_STATEMENTS = (
    """
    CREATE TABLE log_entry (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        assignment_id TEXT NOT NULL,
        day TEXT NOT NULL,
        slot INTEGER NOT NULL,
        value INTEGER,
        words TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX log_entry_by_client_id ON log_entry (client_id)",
    "CREATE INDEX log_entry_by_assignment_id ON log_entry (assignment_id)",
)


def migrate(connection: RawConnection) -> None:
    for statement in _STATEMENTS:
        connection.execute(statement)

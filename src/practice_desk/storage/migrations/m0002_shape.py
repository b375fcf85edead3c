"""The editor: shapes and what came back from them, versions, the drawer, templates, what the second look remembers."""

from practice_desk.storage.driver import RawConnection

NEEDS = "0.2"

_CLIENT = "client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"

_STATEMENTS = (
    "ALTER TABLE assignment ADD COLUMN shape TEXT",
    "ALTER TABLE follow_up ADD COLUMN found TEXT",
    "ALTER TABLE assignment ADD COLUMN their_idea TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE assignment ADD COLUMN aside TEXT",
    "ALTER TABLE assignment ADD COLUMN aside_at TEXT",
    f"""
    CREATE TABLE version (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        {_CLIENT},
        assignment_id TEXT NOT NULL,
        at TEXT NOT NULL,
        kept TEXT NOT NULL,
        stood TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX version_by_client_id ON version (client_id)",
    "CREATE INDEX version_by_assignment_id ON version (assignment_id)",
    """
    CREATE TABLE template (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        made_at TEXT NOT NULL,
        what TEXT NOT NULL,
        cue TEXT NOT NULL,
        minutes REAL,
        times_per_week REAL,
        why TEXT NOT NULL,
        if_stuck TEXT NOT NULL,
        tags TEXT NOT NULL
    ) STRICT
    """,
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

"""The history, the bin, the ledger of deletions, and how long a record is kept."""

from practice_desk.storage.driver import RawConnection

NEEDS = "0.2"

_STATEMENTS = (
    """
    CREATE TABLE binned (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        at TEXT NOT NULL,
        words TEXT NOT NULL,
        whose TEXT NOT NULL,
        images TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX binned_by_whose ON binned (whose)",
    """
    CREATE TABLE erasure (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        at TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE keeping (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        born INTEGER,
        held_because TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX keeping_by_client_id ON keeping (client_id)",
    """
    CREATE TABLE keeping_rule (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        years INTEGER NOT NULL,
        until_age INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE history (
        seq INTEGER NOT NULL PRIMARY KEY,
        at TEXT NOT NULL,
        event TEXT NOT NULL,
        about TEXT NOT NULL,
        prev TEXT NOT NULL,
        seal TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TRIGGER history_only_grows BEFORE INSERT ON history
    WHEN NEW.seq <= (SELECT coalesce(max(seq), 0) FROM history)
    BEGIN SELECT RAISE(ABORT, 'the history is only added to'); END
    """,
    """
    CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history
    BEGIN SELECT RAISE(ABORT, 'the history is only added to'); END
    """,
    """
    CREATE TRIGGER history_is_not_shortened BEFORE DELETE ON history
    BEGIN SELECT RAISE(ABORT, 'the history is only added to'); END
    """,
)


def migrate(connection: RawConnection) -> None:
    for statement in _STATEMENTS:
        connection.execute(statement)

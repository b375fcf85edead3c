"""Measures: questionnaires and totals of a client, and the scales of the therapist's own."""

from practice_desk.storage.driver import RawConnection

NEEDS = "0.2"

_STATEMENTS = (
    """
    CREATE TABLE measure (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        scale TEXT NOT NULL,
        day TEXT NOT NULL,
        made_at TEXT NOT NULL,
        answers TEXT NOT NULL,
        extra INTEGER,
        total INTEGER,
        seen TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX measure_by_client_id ON measure (client_id)",
    """
    CREATE TABLE scale (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        made_at TEXT NOT NULL,
        lowest INTEGER NOT NULL,
        highest INTEGER NOT NULL,
        better TEXT NOT NULL,
        bands TEXT NOT NULL
    ) STRICT
    """,
)


def migrate(connection: RawConnection) -> None:
    for statement in _STATEMENTS:
        connection.execute(statement)

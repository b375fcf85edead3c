"""The therapist's mirror: whether it is shown, and what was put away."""

from practice_desk.storage.driver import RawConnection

NEEDS = "0.2"

_STATEMENTS = (
    "ALTER TABLE practice ADD COLUMN mirror INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE practice ADD COLUMN mirror_away TEXT NOT NULL DEFAULT '[]'",
)


def migrate(connection: RawConnection) -> None:
    for statement in _STATEMENTS:
        connection.execute(statement)

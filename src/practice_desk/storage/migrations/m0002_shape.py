"""Assignments that need more than a sentence, and what came back from them."""

from practice_desk.storage.driver import RawConnection

NEEDS = "0.2"

_STATEMENTS = (
    "ALTER TABLE assignment ADD COLUMN shape TEXT",
    "ALTER TABLE follow_up ADD COLUMN found TEXT",
)


def migrate(connection: RawConnection) -> None:
    for statement in _STATEMENTS:
        connection.execute(statement)

"""Readiness: numbers of the rules as the practice sets them, checks as they stood, notes that come back."""

from practice_desk.storage.driver import RawConnection

NEEDS = "0.2"

_STATEMENTS = (
    "ALTER TABLE practice ADD COLUMN limits TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE readiness ADD COLUMN as_shown TEXT",
    "ALTER TABLE readiness ADD COLUMN looked_on TEXT",
    # A note for next time from before the client's latest check has been seen since.
    """
    UPDATE readiness SET looked_on = day
    WHERE result = 'talk_first' AND EXISTS (
        SELECT 1 FROM readiness AS later
        WHERE later.client_id = readiness.client_id AND later.begun_at > readiness.begun_at
    )
    """,
)


def migrate(connection: RawConnection) -> None:
    for statement in _STATEMENTS:
        connection.execute(statement)

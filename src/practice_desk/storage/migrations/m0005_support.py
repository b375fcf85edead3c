"""Support: the crisis contacts a practice has made its own."""

from practice_desk.storage.driver import RawConnection

NEEDS = "0.2"


def migrate(connection: RawConnection) -> None:
    connection.execute("ALTER TABLE practice ADD COLUMN contacts TEXT NOT NULL DEFAULT '[]'")

"""Remember the keys the file was under before.

A new recovery sheet is a new data key. The seals of the history, of the mark and of what is known of deletions
outlast it: they hang on the first key. And whoever opens the practice can still look into its older backups.
"""

from practice_desk.storage.driver import RawConnection

NEEDS = "0.2"
_TABLE = "CREATE TABLE former_key (seq INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE) STRICT"


def migrate(connection: RawConnection) -> None:
    connection.execute(_TABLE)

"""Search: an index of everything that was written. It holds no text, and what is removed leaves it at once."""

from practice_desk.storage.driver import RawConnection

NEEDS = "0.2"

_STATEMENTS = (
    """
    CREATE VIRTUAL TABLE search USING fts5 (
        words, content='', columnsize=0, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
    )
    """,
    "INSERT INTO search (search, rank) VALUES ('secure-delete', 1)",
    "CREATE TABLE search_form (form TEXT NOT NULL) STRICT",
)


def migrate(connection: RawConnection) -> None:
    for statement in _STATEMENTS:
        connection.execute(statement)

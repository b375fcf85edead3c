"""Search: an index of everything that was written. It holds no text, and what is removed leaves it at once.

It has no tables of beginnings of words: with them, taking a word out costs three times as much at every change,
and a search gains some milliseconds.
"""

from practice_desk.storage.driver import RawConnection

NEEDS = "0.2"

_STATEMENTS = (
    """
    CREATE VIRTUAL TABLE search USING fts5 (
        words, content='', columnsize=0, tokenize='unicode61 remove_diacritics 2'
    )
    """,
    "INSERT INTO search (search, rank) VALUES ('secure-delete', 1)",
    "CREATE TABLE search_form (form TEXT NOT NULL) STRICT",
)


def migrate(connection: RawConnection) -> None:
    for statement in _STATEMENTS:
        connection.execute(statement)

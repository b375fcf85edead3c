"""What the tests of the practice file share."""

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from practice_desk.domain.client import Client
from practice_desk.ports.store import Store
from practice_desk.storage.driver import DRIVER
from practice_desk.storage.key_slot import Cost

QUICK = Cost(memory_kib=8 * 1024, passes=1, lanes=1)
"""The smallest cost a slot may have, so that tests open at once."""
PASSPHRASE = "correct horse battery staple"  # noqa: S105
WRONG = "incorrect horse battery staple"
MARKER = "Zwetschgenmus"
"""A client's name that stands nowhere else."""
Words = tuple[str, ...]


@dataclass(frozen=True)
class Made:
    """The files of a practice by name, and its recovery words."""

    words: Words
    empty: dict[str, bytes]
    with_a_client: dict[str, bytes]


MADE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def a_client(number: int = 1, name: str = MARKER) -> Client:
    return Client(f"c{number}", name, MADE)


def keep(store: Store, *clients: Client) -> None:
    with store.writing() as work:
        for client in clients:
            work.shelf(Client).put(client)


def clients_in(store: Store) -> list[Client]:
    with store.reading() as work:
        return work.shelf(Client).find()


def encrypted_by_another_program(place: Path, key: bytes | None = None) -> None:
    """A SQLCipher file that is none of ours."""
    connection = DRIVER.connect(str(place), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{(key or secrets.token_bytes(32)).hex()}'\"")
    connection.execute("CREATE TABLE notes (body TEXT)")
    connection.execute("INSERT INTO notes VALUES ('theirs')")
    connection.close()


def without_encryption(place: Path) -> None:
    connection = DRIVER.connect(str(place), isolation_level=None)
    connection.execute("CREATE TABLE notes (body TEXT)")
    connection.close()


def everything_in(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir()) if file.is_file()}

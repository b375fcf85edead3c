"""Practice files for proofs: quick to open, told apart by their whole content."""

import re
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, cast

from practice_desk.domain.change import Record
from practice_desk.ports.store import RECORDS, Store
from practice_desk.services.desk import Desk, lay_out
from practice_desk.storage.store import EncryptedStore
from practice_desk.storage.vault import SqlcipherVault
from support.builders import PaperPress, SettableClock
from support.practices import PASSPHRASE, QUICK

BEGINNING = datetime(2026, 3, 2, 9, 0, tzinfo=timezone(timedelta(hours=1)))
_WHOLE = re.compile(r"(\d)[.]0(?=[,)])")
Key = tuple[str, str]
Content = Mapping[Key, str]
"""Every record by noun and id, as text; equal content is equal here."""


class NamedIds:
    """Ids in the order of being made, with a name before them, so that two makers never meet."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._count = 0

    def fresh(self) -> str:
        self._count += 1
        return f"{self._name}-{self._count}"


def vault(home: Path | None = None) -> SqlcipherVault:
    return SqlcipherVault(QUICK, marks=home)


def desk_on(store: Store, ids: str = "id", clock: SettableClock | None = None) -> Desk:
    """Every service over a store; the clock stands still unless it is moved."""
    return lay_out(store, clock or SettableClock(BEGINNING), NamedIds(ids), PaperPress(), ())


@contextmanager
def opened(place: Path, passphrase: str = PASSPHRASE) -> Generator[EncryptedStore]:
    store = cast("EncryptedStore", vault().unlock(place, passphrase))
    try:
        yield store
    finally:
        store.close()


def make(place: Path, fill: Callable[[Desk], Any] = lambda _desk: None) -> tuple[str, ...]:
    """A practice file with what ``fill`` writes into it, closed again. Returns its recovery words."""
    made = vault().make(place, PASSPHRASE)
    desk = desk_on(made.store, "base")
    desk.practice.begin("Practice")
    fill(desk)
    made.store.close()
    return made.recovery_words


def text_of(record: Record) -> str:
    """A record as text, the same for equal ones: 5 and 5.0 are."""
    return _WHOLE.sub(r"\1", repr(record))


def content(store: Store) -> dict[Key, str]:
    with store.reading() as work:
        return {(kind.noun, one.id): text_of(one) for kind in RECORDS for one in work.shelf(kind).find()}


def unsound(store: EncryptedStore) -> list[str]:
    """What is wrong with an open file: seals, structure, keys, the chain of the history."""
    raw = store._raw
    wrong = [f"seal: {row[0]}" for row in raw.execute("PRAGMA cipher_integrity_check").fetchall()]
    structure = raw.execute("PRAGMA integrity_check").fetchall()
    wrong += [f"structure: {row[0]}" for row in structure if row != ("ok",)]
    wrong += [f"without its client: {row[0]}" for row in raw.execute("PRAGMA foreign_key_check").fetchall()]
    if trouble := desk_on(store).history.trouble():
        wrong.append(f"history: {trouble[:60]}")
    return wrong


def difference(found: Content, expected: Content) -> str:
    """What differs, by noun and id alone."""
    keys = sorted(key for key in found.keys() | expected.keys() if found.get(key) != expected.get(key))
    told = [
        f"{'/'.join(key)} {'is missing' if key not in found else 'is too much' if key not in expected else 'differs'}"
        for key in keys
    ]
    return "; ".join(told[:4]) + (f" and {len(told) - 4} more" if len(told) > 4 else "")

"""The history in the file: only added to, and any other change of it is found."""

from collections.abc import Callable
from pathlib import Path

import pytest
from practice_files import MADE, PASSPHRASE, Words, a_client, keep

from practice_desk.domain.client import Client
from practice_desk.ports.history import Link
from practice_desk.ports.store import Store
from practice_desk.storage.connection import connect
from practice_desk.storage.driver import DriverError, RawConnection
from practice_desk.storage.history import history_key, seal_of
from practice_desk.storage.look import log_place
from practice_desk.storage.vault import SqlcipherVault
from practice_desk.storage.words import key_from

EVENTS = [("goal.made", "g1"), ("goal.changed", "g1"), ("goal.removed+undo", "g1")]


def add(store: Store, *events: tuple[str, str]) -> None:
    with store.writing() as work:
        work.history.add(MADE, events or EVENTS)


def first_break(store: Store) -> int | None:
    link = Link()
    while True:
        with store.reading() as work:
            found = work.history.follow(link, 2)
        if found.broken or found == link:
            return found.seq if found.broken else None
        link = found


@pytest.fixture
def tampered(vault: SqlcipherVault, place: Path, words: Words) -> Callable[..., int | None]:
    """Write three times three lines, let somebody with the key change the table, and look at the history."""

    def tamper(*statements: str) -> int | None:
        store = vault.unlock(place, PASSPHRASE)
        for _ in range(3):
            add(store)
        store.close()
        raw = connect(place, key_from(words))
        for statement in ("DROP TRIGGER history_is_not_changed", "DROP TRIGGER history_is_not_shortened",
                          "DROP TRIGGER history_only_grows", *statements):  # fmt: skip
            raw.execute(statement)
        raw.close()
        store = vault.unlock(place, PASSPHRASE)
        found = first_break(store)
        keep(store, a_client())  # a break blocks nothing
        store.close()
        return found

    return tamper


def test_lines_are_counted_from_one_and_told_from_the_last(vault: SqlcipherVault, place: Path, words: Words):
    store = vault.unlock(place, PASSPHRASE)
    add(store)
    add(store, ("client.erased", "c1"))
    with store.reading() as work:
        assert [(deed.seq, deed.event) for deed in work.history.latest(2)] == [
            (4, "client.erased"),
            (3, "goal.removed+undo"),
        ]
        assert [deed.seq for deed in work.history.latest(9, before=3)] == [2, 1]
        assert work.history.latest(1)[0].at == MADE
        assert work.history.last(("nobody.made",)) == ""
        assert (
            work.history.last([deed.event for deed in work.history.latest(9)])
            == work.history.latest(1)[0].event
        )
        assert work.history.last((work.history.latest(1, before=2)[0].event, "x' OR ''='")) != ""
    assert first_break(store) is None
    store.close()
    again = vault.unlock(place, PASSPHRASE)
    assert first_break(again) is None
    again.close()


def test_what_is_rolled_back_was_never_added(vault: SqlcipherVault, place: Path, words: Words):
    store = vault.unlock(place, PASSPHRASE)
    add(store)

    def stumble() -> None:
        with store.writing() as work:
            work.history.add(MADE, EVENTS)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stumble()
    add(store)
    with store.reading() as work:
        assert [deed.seq for deed in work.history.latest(9)] == [6, 5, 4, 3, 2, 1]
    assert first_break(store) is None
    store.close()


def test_a_reading_adds_nothing(vault: SqlcipherVault, place: Path, words: Words):
    store = vault.unlock(place, PASSPHRASE)
    with store.reading() as work, pytest.raises(RuntimeError):
        work.history.add(MADE, EVENTS)
    store.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history SET event = 'x'",
        "DELETE FROM history",
        "DELETE FROM history WHERE seq = 3",
        "INSERT OR REPLACE INTO history VALUES (2, '', '', '', '', '')",
        "INSERT INTO history VALUES (-1, '', '', '', '', '')",
    ],
)
def test_the_file_itself_refuses_any_other_change(
    vault: SqlcipherVault, place: Path, words: Words, statement: str
):
    store = vault.unlock(place, PASSPHRASE)
    add(store)
    store.close()
    raw = connect(place, key_from(words))
    with pytest.raises(DriverError, match="only added to"):
        raw.execute(statement)
    raw.close()


def resealed(raw: RawConnection, key: bytes) -> str:
    """The statement that puts a seal over a changed line without following it up."""
    seq, at, _event, about, prev = raw.execute(
        "SELECT seq, at, event, about, prev FROM history WHERE seq = 5"
    ).fetchall()[0]
    return f"UPDATE history SET event = 'x', seal = '{seal_of(key, seq, at, 'x', about, prev)}' WHERE seq = 5"  # noqa: S608


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("SELECT 1", None),
        ("UPDATE history SET event = 'goal.changed' WHERE seq = 4", 4),
        ("UPDATE history SET at = '2020-01-01T00:00:00.000000+00:00' WHERE seq = 1", 1),
        ("UPDATE history SET about = 'g2' WHERE seq = 9", 9),
        ("DELETE FROM history WHERE seq = 5", 5),
        ("DELETE FROM history WHERE seq = 1", 1),
        ("UPDATE history SET seq = seq - 1 WHERE seq > 5", 5),
        ("INSERT INTO history SELECT 10, at, event, about, prev, seal FROM history WHERE seq = 9", 10),
        ("INSERT INTO history SELECT 10, at, event, about, seal, 'made up' FROM history WHERE seq = 9", 10),
    ],
)
def test_a_change_behind_the_triggers_is_found(tampered, statement: str, found: int | None):
    if statement.startswith("UPDATE history SET seq"):
        assert tampered("DELETE FROM history WHERE seq = 5", statement) == found
    else:
        assert tampered(statement) == found


def test_a_line_sealed_anew_breaks_the_one_after(vault: SqlcipherVault, place: Path, words: Words, tampered):
    store = vault.unlock(place, PASSPHRASE)
    store.close()
    key = key_from(words)
    assert tampered() is None
    raw = connect(place, key)
    raw.execute(resealed(raw, history_key(key)))
    raw.close()
    store = vault.unlock(place, PASSPHRASE)
    assert first_break(store) == 6
    store.close()


def test_tidying_leaves_everything_but_the_gaps(vault: SqlcipherVault, place: Path, words: Words):
    store = vault.unlock(place, PASSPHRASE)
    add(store)
    for number in range(2, 300):
        keep(store, a_client(number, "x" * 200))
    with store.writing() as work:
        for number in range(2, 300):
            work.shelf(Client).remove(f"c{number}")
    large = place.stat().st_size + log_place(place).stat().st_size
    store.tidy()
    assert log_place(place).stat().st_size == 0
    assert place.stat().st_size < large
    assert store._raw.execute("PRAGMA freelist_count").fetchone() == (0,)
    add(store)
    assert first_break(store) is None
    with store.reading(), pytest.raises(RuntimeError):
        store.tidy()
    store.close()

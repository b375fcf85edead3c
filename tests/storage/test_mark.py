"""The mark outside the file: an older file is announced, a current one never, and nobody is kept out."""

import json
from pathlib import Path

import pytest
from practice_files import MADE, MARKER, PASSPHRASE, QUICK, Words, a_client, clients_in, everything_in, keep

from practice_desk.domain.backup import OlderAnswer
from practice_desk.domain.draft import Draft
from practice_desk.storage.driver import DRIVER
from practice_desk.storage.vault import SqlcipherVault


@pytest.fixture
def marks(tmp_path: Path) -> Path:
    return tmp_path / "marks"


@pytest.fixture
def vault(marks: Path) -> SqlcipherVault:
    return SqlcipherVault(QUICK, marks=marks)


def lay(place: Path, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        place.with_name(name).write_bytes(data)


def worked(vault: SqlcipherVault, place: Path, *numbers: int) -> None:
    store = vault.unlock(place, PASSPHRASE)
    for number in numbers:
        keep(store, a_client(number))
    store.close()


def test_the_same_file_is_never_announced(vault: SqlcipherVault, words: Words, place: Path):
    for number in range(2, 6):
        store = vault.unlock(place, PASSPHRASE)
        assert vault.older(store) is None
        keep(store, a_client(number))
        store.close()


@pytest.mark.parametrize("lost", [1, 3])
def test_an_older_file_is_announced_with_what_it_lacks(vault, words, place: Path, lost: int):
    worked(vault, place, 2)
    old = everything_in(place.parent)
    worked(vault, place, *range(3, 3 + lost))
    lay(place, old)
    store = vault.unlock(place, PASSPHRASE)
    older = vault.older(store)
    assert older
    assert older.changes == lost
    assert len(clients_in(store)) == 2
    store.close()


def test_it_is_asked_again_until_answered_and_the_answer_is_kept(vault, words, place: Path):
    worked(vault, place, 2)
    old = everything_in(place.parent)
    worked(vault, place, 3)
    lay(place, old)
    for _ in range(2):
        store = vault.unlock(place, PASSPHRASE)
        assert vault.older(store)
        keep(store, a_client(7))
        store.close()
    store = vault.unlock(place, PASSPHRASE)
    vault.answer_older(store, OlderAnswer.RESTORED)
    assert vault.older(store) is None
    kept = vault.held(store).store._raw.execute("SELECT answer FROM mark ORDER BY seq DESC").fetchone()
    assert kept == ("restored",)
    store.close()
    store = vault.unlock(place, PASSPHRASE)
    assert vault.older(store) is None
    store.close()


def test_two_copies_that_went_their_own_ways_are_told_apart(vault, words, place: Path):
    """As after a conflict of a cloud: as many changes, or more, but not the same."""
    worked(vault, place, 2)
    common = everything_in(place.parent)
    elsewhere = SqlcipherVault(QUICK)
    worked(elsewhere, place, 3, 4, 5)
    theirs = everything_in(place.parent)
    lay(place, common)
    worked(vault, place, 6)
    lay(place, theirs)
    store = vault.unlock(place, PASSPHRASE)
    older = vault.older(store)
    assert older
    assert older.changes == 0
    store.close()


def test_a_file_that_came_further_elsewhere_is_welcome(vault, words, place: Path):
    worked(vault, place, 2)
    worked(SqlcipherVault(QUICK), place, 3, 4)
    store = vault.unlock(place, PASSPHRASE)
    assert vault.older(store) is None
    store.close()


def test_typing_that_is_only_kept_does_not_count(vault, words, place: Path):
    store = vault.unlock(place, PASSPHRASE)
    before = vault.held(store).store.mark
    with store.writing() as work:
        work.shelf(Draft).put(Draft("d", None, MADE, (("a", "b"),)))
    assert vault.held(store).store.mark == before
    keep(store, a_client(2))
    assert vault.held(store).store.mark.changes == before.changes + 1
    store.close()


def test_a_write_that_was_undone_does_not_count(vault, words, place: Path):
    store = vault.unlock(place, PASSPHRASE)
    before = vault.held(store).store.mark

    def stumble() -> None:
        with store.writing() as work:
            work.shelf(type(a_client())).put(a_client(5))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stumble()
    assert vault.held(store).store.mark == before
    store.close()


def test_the_mark_holds_no_name_and_nobody_without_the_key_makes_one(vault, words, place: Path, marks: Path):
    worked(vault, place, 2)
    (mark,) = marks.iterdir()
    content = json.loads(mark.read_text())
    assert content.keys() == {"practice", "token", "changes", "at", "seal"}
    assert MARKER not in mark.read_text()
    mark.write_text(json.dumps({**content, "changes": content["changes"] + 5}))
    store = vault.unlock(place, PASSPHRASE)
    assert vault.older(store) is None
    store.close()


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff", b"[" * 4_000, b'{"seal": 1, "token": 2}'])
def test_a_damaged_mark_keeps_nobody_out(vault, words, place: Path, marks: Path, content: bytes):
    worked(vault, place, 2)
    (mark,) = marks.iterdir()
    mark.write_bytes(content)
    worked(vault, place, 3)
    assert json.loads(mark.read_text())["changes"] == 3


def test_a_mark_that_cannot_be_written_costs_only_the_mark(vault, words, place: Path, marks: Path):
    marks.write_bytes(b"in the way")
    worked(vault, place, 2)
    store = vault.unlock(place, PASSPHRASE)
    assert len(clients_in(store)) == 2
    store.close()


def test_an_answer_the_disk_does_not_take_is_said(vault, words, place: Path, monkeypatch):
    store = vault.unlock(place, PASSPHRASE)

    def full(*_: object) -> None:
        fault = DRIVER.OperationalError("x")
        fault.sqlite_errorname = "SQLITE_FULL"
        raise fault

    monkeypatch.setattr("practice_desk.storage.store.answered", full)
    with pytest.raises(Exception, match="disk is full"):
        vault.answer_older(store, OlderAnswer.UNSURE)
    store.close()

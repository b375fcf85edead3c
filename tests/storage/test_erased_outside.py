"""Deletions kept outside the file: ids alone, for this practice alone, and believed only under its seal."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from practice_files import MARKER, PASSPHRASE, QUICK, Words, a_client, keep

from practice_desk.domain.erasure import Erasure
from practice_desk.storage.vault import SqlcipherVault

AT = datetime(2026, 11, 26, 13, 40, tzinfo=UTC)


@pytest.fixture
def marks(tmp_path: Path) -> Path:
    return tmp_path / "marks"


@pytest.fixture
def vault(marks: Path) -> SqlcipherVault:
    return SqlcipherVault(QUICK, marks=marks)


def the_file(marks: Path) -> Path:
    (file,) = marks.glob("*.erased")
    return file


def test_they_outlast_the_file_and_add_up(vault: SqlcipherVault, words: Words, place: Path):
    old = place.read_bytes()
    store = vault.unlock(place, PASSPHRASE)
    vault.remember_erased(store, [Erasure("c2", AT)])
    vault.remember_erased(store, [Erasure("c1", AT), Erasure("c2", AT.replace(hour=9))])
    store.close()
    place.write_bytes(old)
    store = vault.unlock(place, PASSPHRASE)
    assert vault.erased(store) == [Erasure("c1", AT), Erasure("c2", AT)]
    store.close()


def test_nothing_deleted_leaves_no_file(vault: SqlcipherVault, words: Words, place: Path, marks: Path):
    store = vault.unlock(place, PASSPHRASE)
    vault.remember_erased(store, [])
    assert vault.erased(store) == []
    assert not list(marks.glob("*.erased"))
    store.close()


def test_no_name_stands_in_it(vault: SqlcipherVault, words: Words, place: Path, marks: Path):
    store = vault.unlock(place, PASSPHRASE)
    keep(store, a_client(7))
    vault.remember_erased(store, [Erasure("c7", AT)])
    assert json.loads(the_file(marks).read_text())["erased"] == [["c7", AT.isoformat()]]
    assert MARKER not in the_file(marks).read_text()
    store.close()


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b'{"seal": 1}', b"\xff\xfe", b'{"practice": "x", "erased": 1, "seal": ""}']
)
def test_a_damaged_file_deletes_nobody(vault, words, place: Path, marks: Path, data: bytes):
    store = vault.unlock(place, PASSPHRASE)
    vault.remember_erased(store, [Erasure("c1", AT)])
    the_file(marks).write_bytes(data)
    assert vault.erased(store) == []
    store.close()


def test_nobody_without_the_key_can_name_somebody(vault, words, place: Path, marks: Path):
    store = vault.unlock(place, PASSPHRASE)
    vault.remember_erased(store, [Erasure("c1", AT)])
    content = json.loads(the_file(marks).read_text())
    content["erased"].append(["c2", AT.isoformat()])
    the_file(marks).write_text(json.dumps(content))
    assert vault.erased(store) == []
    store.close()


def test_a_full_disk_costs_no_more_than_this_copy(vault, words, place: Path, marks: Path):
    marks.write_text("in the way")
    store = vault.unlock(place, PASSPHRASE)
    vault.remember_erased(store, [Erasure("c1", AT)])
    assert vault.erased(store) == []
    store.close()

"""A new recovery sheet: the file is put under another key, all of it or not at all, and nothing is lost by it."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from practice_files import PASSPHRASE, QUICK, Words, a_client, clients_in, keep

from practice_desk.domain.erasure import Erasure
from practice_desk.domain.refused import Refused
from practice_desk.ports.history import Link
from practice_desk.storage.backup import SqlcipherBackups
from practice_desk.storage.changing_key import change_key
from practice_desk.storage.driver import DRIVER
from practice_desk.storage.key_slot import NO_MATCH
from practice_desk.storage.look import log_place, next_slot_place, slot_place
from practice_desk.storage.store import EncryptedStore
from practice_desk.storage.vault import SqlcipherVault

OTHER = "another five words that open"
NOW = datetime(2026, 11, 26, 13, 40, tzinfo=UTC)


@pytest.fixture
def vault(tmp_path: Path) -> SqlcipherVault:
    return SqlcipherVault(QUICK, marks=tmp_path / "marks")


def renewed(vault: SqlcipherVault, place: Path) -> Words:
    store = vault.unlock(place, PASSPHRASE)
    fresh = vault.draw_words()
    vault.replace_words(place, store, PASSPHRASE, fresh)
    store.close()
    return fresh


def test_the_new_words_open_it_and_the_old_ones_no_more(vault, words: Words, place: Path):
    fresh = renewed(vault, place)
    assert fresh != words
    assert len(set(fresh)) > 12
    with pytest.raises(Refused, match="another practice, or the file is damaged"):
        vault.recover(place, words)
    for open_it in (lambda: vault.recover(place, fresh), lambda: vault.unlock(place, PASSPHRASE)):
        store = open_it()
        assert len(clients_in(store)) == 1
        store.close()
    assert not next_slot_place(place).exists()


def test_words_only_drawn_change_nothing(vault, words: Words, place: Path):
    before = place.read_bytes(), slot_place(place).read_bytes()
    vault.draw_words()
    assert (place.read_bytes(), slot_place(place).read_bytes()) == before
    vault.recover(place, words).close()


def test_another_passphrase_changes_nothing(vault, words: Words, place: Path):
    store = vault.unlock(place, PASSPHRASE)
    with pytest.raises(Refused, match=NO_MATCH):
        vault.replace_words(place, store, PASSPHRASE + "!", vault.draw_words())
    store.close()
    vault.recover(place, words).close()


def test_work_goes_on_under_the_new_key(vault, words: Words, place: Path):
    store = vault.unlock(place, PASSPHRASE)
    for number in (2, 3):
        vault.replace_words(place, store, PASSPHRASE, vault.draw_words())
        keep(store, a_client(number))
    store.close()
    store = vault.unlock(place, PASSPHRASE)
    assert len(clients_in(store)) == 3
    assert vault.older(store) is None
    store.close()


def test_no_page_stays_under_the_old_key(vault, words: Words, place: Path):
    """Of what lies on the disk afterwards, no page is as it was."""
    before = {place.read_bytes()[at : at + 4096] for at in range(0, place.stat().st_size, 4096)}
    renewed(vault, place)
    data = place.read_bytes()
    assert not before & {data[at : at + 4096] for at in range(0, len(data), 4096)}
    assert not log_place(place).exists() or not log_place(place).stat().st_size


def test_the_history_and_what_is_known_outside_hold_on(vault, words: Words, place: Path):
    store = vault.unlock(place, PASSPHRASE)
    with store.writing() as work:
        work.history.add(NOW, [("client.made", "c1"), ("client.changed", "c1")])
    vault.remember_erased(store, [Erasure("c9", NOW)])
    store.close()
    renewed(vault, place)
    renewed(vault, place)
    store = vault.unlock(place, PASSPHRASE)
    with store.writing() as work:
        work.history.add(NOW, [("sheet.made", "")])
    with store.reading() as work:
        found = work.history.follow(Link(), 100)
    assert (found.seq, found.broken) == (3, False)
    assert vault.erased(store) == [Erasure("c9", NOW)]
    store.close()


def test_backups_of_before_open_with_the_words_of_their_time(
    vault, words: Words, place: Path, tmp_path: Path
):
    backups = SqlcipherBackups(vault)
    store = vault.unlock(place, PASSPHRASE)
    (old,) = backups.write(store, [tmp_path], NOW)
    fresh = vault.draw_words()
    changes = backups.changes(store)
    vault.replace_words(place, store, PASSPHRASE, fresh)
    assert backups.changes(store) == changes + 1
    (new,) = backups.write(store, [tmp_path], NOW.replace(hour=14))
    assert old.backup
    assert new.backup
    for one in (old.backup, new.backup):
        assert backups.test(one.place, store).counts["client"] == 1
    store.close()
    for one, proofs in ((old.backup, (words, PASSPHRASE)), (new.backup, (fresh, PASSPHRASE))):
        for proof in proofs:
            made, _facts = backups.unpack(one.place, proof, tmp_path / "Other.pdesk")
            backups.drop(made)
    with pytest.raises(Refused, match="key of another practice"):
        backups.unpack(new.backup.place, words, tmp_path / "Other.pdesk")


def test_a_restored_backup_of_before_follows_deletions_of_after(vault, words, place: Path, tmp_path: Path):
    """The seal of what is known outside outlasts the change, in both directions."""
    backups = SqlcipherBackups(vault)
    store = vault.unlock(place, PASSPHRASE)
    (old,) = backups.write(store, [tmp_path], NOW)
    vault.replace_words(place, store, PASSPHRASE, vault.draw_words())
    vault.remember_erased(store, [Erasure("c1", NOW)])
    store.close()
    assert old.backup
    backups.put_back(*backups.unpack(old.backup.place, PASSPHRASE, place), place, NOW)
    store = vault.unlock(place, PASSPHRASE)
    assert vault.erased(store) == [Erasure("c1", NOW)]
    store.close()


def before_saying(monkeypatch: pytest.MonkeyPatch, what: str, act: Callable[[], None]) -> None:
    """Do something before the database is told this while the key is changed."""

    class Watching:
        def __init__(self, connection) -> None:
            self._connection = connection

        def execute(self, statement: str, *given):
            if what in statement:
                act()
            return self._connection.execute(statement, *given)

        def __getattr__(self, name: str):
            return getattr(self._connection, name)

    monkeypatch.setattr(
        "practice_desk.storage.store.change_key",
        lambda raw, present, fresh, token: change_key(Watching(raw), present, fresh, token),
    )


def no_answer() -> None:
    raise DRIVER.OperationalError("disk I/O error")


def test_an_ok_of_the_database_alone_is_not_believed(vault, words: Words, place: Path, monkeypatch):
    """Found by planting errors: SQLCipher says ok where the disk broke off, and the slot went to a key nothing is under."""
    store, fresh = vault.unlock(place, PASSPHRASE), vault.draw_words()

    class SaysOk:
        """Says so, and does nothing."""

        def __init__(self, connection) -> None:
            self._connection = connection

        def execute(self, statement: str, *given):
            return self._connection.execute("SELECT 'ok'" if "rekey" in statement else statement, *given)

        def __getattr__(self, name: str):
            return getattr(self._connection, name)

    monkeypatch.setattr(
        "practice_desk.storage.store.change_key",
        lambda raw, present, fresh, token: change_key(SaysOk(raw), present, fresh, token),
    )
    with pytest.raises(Refused, match="keep both sheets"):
        vault.replace_words(place, store, PASSPHRASE, fresh)
    store.close()
    for open_it in (lambda: vault.unlock(place, PASSPHRASE), lambda: vault.recover(place, words)):
        store = open_it()
        assert len(clients_in(store)) == 1
        store.close()


def test_a_practice_larger_than_the_log_likes_to_be_takes_a_new_sheet(vault, words: Words, place: Path):
    """The database moves a long log into the file by itself, at a thousand pages."""
    store = vault.unlock(place, PASSPHRASE)
    keep(store, *(a_client(number, f"{number} " + "x" * 3_000) for number in range(2, 2_000)))
    store.close()
    assert place.stat().st_size > 5_000_000
    fresh = renewed(vault, place)
    store = vault.recover(place, fresh)
    assert len(clients_in(store)) == 1_999
    store.close()


def test_where_the_disk_broke_off_nothing_more_is_written_until_it_is_opened_again(
    vault, words: Words, place: Path, monkeypatch
):
    """Found by planting errors: a change saved afterwards left pages that opened with neither key."""
    store, fresh = vault.unlock(place, PASSPHRASE), vault.draw_words()
    with monkeypatch.context() as patched:
        before_saying(patched, "PRAGMA rekey", no_answer)
        with pytest.raises(Refused, match="keep both sheets"):
            vault.replace_words(place, store, PASSPHRASE, fresh)
    assert len(clients_in(store)) == 1
    for write in (
        lambda: keep(store, a_client(2)),
        lambda: store.tidy(),
        lambda: vault.set_passphrase(place, store, PASSPHRASE),
        lambda: vault.replace_words(place, store, PASSPHRASE, fresh),
    ):
        with pytest.raises(Refused, match="lock and unlock once"):
            write()
    store.close()
    vault.recover(place, words).close()
    with pytest.raises(Refused):
        vault.recover(place, fresh)
    store = vault.unlock(place, PASSPHRASE)
    keep(store, a_client(2))
    vault.replace_words(place, store, PASSPHRASE, fresh)
    store.close()
    store = vault.recover(place, fresh)
    assert len(clients_in(store)) == 2
    store.close()


@pytest.mark.parametrize("what", ["log", "slot"])
def test_once_the_log_holds_it_the_new_sheet_is_in_force_whatever_the_disk_says(
    vault, words: Words, place: Path, monkeypatch, what: str
):
    """Said to be refused, it would be the new sheet that is thrown away; and no passphrase goes to the old key."""
    store, fresh = vault.unlock(place, PASSPHRASE), vault.draw_words()
    replace = Path.replace

    def refused(self: Path, target: Path) -> Path:
        if self == next_slot_place(place):
            raise OSError(5, "no answer")
        return replace(self, target)

    with monkeypatch.context() as patched:
        if what == "log":
            answers = iter((lambda: None, no_answer))
            before_saying(patched, "wal_checkpoint(truncate)", lambda: next(answers)())
        else:
            patched.setattr(Path, "replace", refused)
        vault.replace_words(place, store, PASSPHRASE, fresh)
    keep(store, a_client(2))
    if what == "log":
        vault.set_passphrase(place, store, OTHER)
    store.close()
    for open_it in (
        lambda: vault.unlock(place, OTHER if what == "log" else PASSPHRASE),
        lambda: vault.recover(place, fresh),
    ):
        store = open_it()
        assert len(clients_in(store)) == 2
        store.close()
    assert not next_slot_place(place).exists()
    with pytest.raises(Refused):
        vault.recover(place, words)


def test_a_slot_that_never_came_into_force_and_cannot_be_cleared_away_keeps_nobody_out(
    vault, words: Words, place: Path, monkeypatch
):
    """Found by planting errors: the practice stayed open behind an exception."""
    next_slot_place(place).write_bytes(b"{}")
    unlink = Path.unlink

    def refused(self: Path, missing_ok: bool = False) -> None:
        if self == next_slot_place(place):
            raise PermissionError(13, "not yours")
        unlink(self, missing_ok)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", refused)
        for _ in range(2):
            vault.unlock(place, PASSPHRASE).close()
    vault.unlock(place, PASSPHRASE).close()
    assert not next_slot_place(place).exists()


class Crash(BaseException):
    """The power goes."""


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_crash_leaves_it_under_one_of_the_two(
    vault, words: Words, place: Path, tmp_path: Path, monkeypatch, when
):
    """A copy of the folder is taken at the moment of the crash, as a disk would show it afterwards."""
    later = tmp_path / "later"
    later.mkdir()
    real = EncryptedStore.change_key

    def crash(self: EncryptedStore, present: bytes, fresh: bytes) -> None:
        if when == "after":
            real(self, present, fresh)
        for file in place.parent.glob(f"{place.name}*"):
            shutil.copy(file, later / file.name)
        raise Crash

    store = vault.unlock(place, PASSPHRASE)
    fresh = vault.draw_words()
    with monkeypatch.context() as patched:
        patched.setattr(EncryptedStore, "change_key", crash)
        with pytest.raises(Crash):
            vault.replace_words(place, store, PASSPHRASE, fresh)
    store.close()
    there = later / place.name
    assert next_slot_place(there).exists()
    with pytest.raises(Refused):
        vault.unlock(there, "another passphrase altogether")
    opened = vault.unlock(there, PASSPHRASE)
    assert len(clients_in(opened)) == 1
    opened.close()
    assert not next_slot_place(there).exists()
    vault.unlock(there, PASSPHRASE).close()
    vault.recover(there, fresh if when == "after" else words).close()
    with pytest.raises(Refused):
        vault.recover(there, words if when == "after" else fresh)


def test_in_the_middle_of_encrypting_the_log_decides(
    vault, words: Words, place: Path, tmp_path: Path, monkeypatch
):
    """What the disk shows once the pages are written and the log is not moved into the file yet."""
    later = tmp_path / "later"
    later.mkdir()

    def copy_the_folder() -> None:
        for file in place.parent.glob(f"{place.name}*"):
            shutil.copy(file, later / file.name)

    before_saying(monkeypatch, "wal_checkpoint(passive)", copy_the_folder)
    fresh = renewed(vault, place)
    there = later / place.name
    assert log_place(there).stat().st_size > 0
    store = vault.recover(there, fresh)
    assert len(clients_in(store)) == 1
    store.close()


def test_a_disk_without_room_is_said_before_anything_is_done(vault, words: Words, place: Path, monkeypatch):
    monkeypatch.setattr(
        "practice_desk.storage.vault.disk_usage", lambda folder: shutil._ntuple_diskusage(1, 1, 4096)
    )
    store = vault.unlock(place, PASSPHRASE)
    with pytest.raises(Refused, match="too little room"):
        vault.replace_words(place, store, PASSPHRASE, vault.draw_words())
    store.close()
    vault.recover(place, words).close()

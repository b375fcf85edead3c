"""Making and opening practice files."""

import stat
import sys
import threading
from pathlib import Path

import pytest
from practice_files import (
    PASSPHRASE,
    QUICK,
    WRONG,
    Words,
    a_client,
    clients_in,
    encrypted_by_another_program,
    everything_in,
    keep,
    without_encryption,
)

from practice_desk.domain.refused import Refused
from practice_desk.ports.store import Store
from practice_desk.storage.connection import connect
from practice_desk.storage.key_slot import KeySlot
from practice_desk.storage.look import slot_place
from practice_desk.storage.opening import make_file
from practice_desk.storage.vault import SqlcipherVault
from practice_desk.storage.words import key_from

ODD_NAMES = [
    "Praxis 🌿 Größe.pdesk",
    "a#b?c%20d&e='f'+g.pdesk",
    "50%.pdesk",
    "  spaces  .pdesk",
    "עברית\u202e.pdesk",
    "file:x?mode=memory",
    ":memory:",
    "no ending",
    "x" * 200 + ".pdesk",
]


class TestMaking:
    def test_what_was_kept_is_there_after_unlocking(self, vault: SqlcipherVault, place: Path):
        store = vault.make(place, PASSPHRASE).store
        keep(store, a_client())
        store.close()
        store = vault.unlock(place, PASSPHRASE)
        assert clients_in(store) == [a_client()]
        store.close()

    def test_a_new_practice_is_two_files_for_the_user_alone(self, vault: SqlcipherVault, place: Path):
        vault.make(place, PASSPHRASE).store.close()
        assert sorted(everything_in(place.parent)) == ["Practice.pdesk", "Practice.pdesk.key"]
        if sys.platform != "win32":
            assert {stat.S_IMODE(file.stat().st_mode) for file in place.parent.iterdir()} == {0o600}

    @pytest.mark.parametrize("content", [b"", b"something"])
    def test_a_file_is_never_replaced(self, vault: SqlcipherVault, place: Path, content: bytes):
        place.write_bytes(content)
        with pytest.raises(Refused, match="already"):
            vault.make(place, PASSPHRASE)
        assert everything_in(place.parent) == {place.name: content}

    def test_a_practice_is_never_replaced(self, vault: SqlcipherVault, words: Words, place: Path):
        before = everything_in(place.parent)
        with pytest.raises(Refused, match="already"):
            vault.make(place, WRONG)
        with pytest.raises(Refused, match="already"):
            vault.make_throwaway(place)
        assert everything_in(place.parent) == before

    def test_a_key_or_log_without_its_file_is_kept_aside(self, vault: SqlcipherVault, place: Path):
        """The file may come back from a backup, and then its key is wanted."""
        slot_place(place).write_bytes(b"old key")
        place.with_name(place.name + "-wal").write_bytes(b"old log")
        vault.make(place, PASSPHRASE).store.close()
        kept = everything_in(place.parent)
        assert kept["Practice.pdesk.key.aside-1"] == b"old key"
        assert kept["Practice.pdesk-wal.aside-1"] == b"old log"
        vault.unlock(place, PASSPHRASE).close()

    def test_what_a_crash_left_half_made_is_cleared(self, vault: SqlcipherVault, place: Path):
        half = place.with_name(place.name + ".making")
        make_file(half, bytes(32), ())
        half.with_name(half.name + "-wal").write_bytes(b"half")
        slot_place(place).write_bytes(b"half")
        assert not vault.exists(place)
        vault.make(place, PASSPHRASE).store.close()
        assert "Practice.pdesk.making" not in everything_in(place.parent)
        assert "Practice.pdesk.making-wal" not in everything_in(place.parent)
        vault.unlock(place, PASSPHRASE).close()

    def test_a_second_name_left_by_a_crash_is_cleared_on_opening(
        self, vault: SqlcipherVault, words: Words, place: Path
    ):
        place.with_name(place.name + ".making").hardlink_to(place)
        vault.unlock(place, PASSPHRASE).close()
        assert sorted(everything_in(place.parent)) == ["Practice.pdesk", "Practice.pdesk.key"]

    def test_a_making_that_does_not_work_out_leaves_nothing(
        self, vault: SqlcipherVault, place: Path, monkeypatch: pytest.MonkeyPatch
    ):
        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        for step in ("make_file", "write_whole", "place_without_replacing"):
            with monkeypatch.context() as patch:
                patch.setattr(f"practice_desk.storage.vault.{step}", full)
                with pytest.raises(Refused, match="disk is full"):
                    vault.make(place, PASSPHRASE)
            assert everything_in(place.parent) == {}
            assert not vault.exists(place)

    @pytest.mark.parametrize("fault", [Refused("The disk is full."), KeyError("nobody foresaw this")])
    def test_one_that_could_not_be_begun_leaves_nothing(self, tmp_path: Path, place: Path, fault: Exception):
        vault = SqlcipherVault(QUICK, marks=tmp_path / "marks")
        begun: list[Store] = []

        def begin(store: Store) -> None:
            keep(store, a_client())
            begun.append(store)
            raise fault

        with pytest.raises(type(fault)) as met:
            vault.make(place, PASSPHRASE, begin)
        assert met.value is fault
        assert not vault.holds(begun[0])
        assert everything_in(tmp_path) == {}
        assert not list((tmp_path / "marks").glob("*"))
        vault.make(place, PASSPHRASE).store.close()

    def test_a_folder_that_is_not_there_is_told(self, vault: SqlcipherVault, place: Path):
        with pytest.raises(Refused, match="no longer there"):
            vault.make(place.parent / "gone" / "P.pdesk", PASSPHRASE)

    def test_a_name_that_is_too_long_is_told(self, vault: SqlcipherVault, place: Path):
        with pytest.raises(Refused, match="too long"):
            vault.make(place.with_name("x" * 300), PASSPHRASE)

    @pytest.mark.parametrize("name", ODD_NAMES)
    def test_any_name_will_do(self, vault: SqlcipherVault, tmp_path: Path, name: str):
        folder = tmp_path / "ordner #1 % ?é"
        folder.mkdir()
        store = vault.make(folder / name, PASSPHRASE).store
        keep(store, a_client())
        store.close()
        assert sorted(everything_in(folder)) == [name, f"{name}.key"]
        store = vault.unlock(folder / name, PASSPHRASE)
        assert clients_in(store) == [a_client()]
        store.close()

    def test_a_throwaway_leaves_nothing(self, vault: SqlcipherVault, place: Path):
        store = vault.make_throwaway(place)
        keep(store, a_client())
        assert "Practice.pdesk.key" not in everything_in(place.parent)
        store.close()
        assert not place.parent.exists()

    def test_a_throwaway_leaves_what_lies_beside_it(self, vault: SqlcipherVault, place: Path):
        beside = place.with_name("letter.txt")
        beside.write_text("Dear Ana")
        vault.make_throwaway(place).close()
        assert [file.name for file in place.parent.iterdir()] == ["letter.txt"]


class TestUnlocking:
    def test_a_passphrase_that_does_not_match(self, vault: SqlcipherVault, words: Words, place: Path):
        before = everything_in(place.parent)
        for wrong in (WRONG, "", PASSPHRASE + " ", PASSPHRASE.upper(), "\ud83d"):
            with pytest.raises(Refused) as refused:
                vault.unlock(place, wrong)
            assert refused.value.words == "That didn't match. Take your time."
            assert refused.value.field == "passphrase"
        assert everything_in(place.parent) == before

    def test_the_same_characters_in_another_spelling_match(self, vault: SqlcipherVault, place: Path):
        vault.make(place, "Cafe\u0301 ﬁnd Ångström").store.close()
        vault.unlock(place, "Caf\u00e9 find \u212bngstro\u0308m").close()

    def test_nothing_is_trimmed_or_cut(self, vault: SqlcipherVault, place: Path):
        long = " " + "wort " * 200
        vault.make(place, long).store.close()
        for other in (long.strip(), long[:-1], long[:128]):
            with pytest.raises(Refused):
                vault.unlock(place, other)
        vault.unlock(place, long).close()

    def test_nothing_is_made_by_opening(self, vault: SqlcipherVault, place: Path, words: Words):
        elsewhere = place.parent / "typo.pdesk"
        before = everything_in(place.parent)
        for attempt in (lambda: vault.unlock(elsewhere, PASSPHRASE), lambda: vault.recover(elsewhere, words)):
            with pytest.raises(Refused, match="no practice file here"):
                attempt()
        assert everything_in(place.parent) == before

    def test_a_file_that_went_away_is_not_a_first_start(
        self, vault: SqlcipherVault, words: Words, place: Path
    ):
        place.unlink()
        assert vault.exists(place)
        with pytest.raises(Refused, match="missing here"):
            vault.unlock(place, PASSPHRASE)

    def test_an_open_practice_is_not_opened_again(
        self, vault: SqlcipherVault, words: Words, place: Path, tmp_path: Path
    ):
        link = tmp_path / "link.pdesk"
        link.symlink_to(place)
        store = vault.unlock(place, PASSPHRASE)
        for name in (place, link, place.parent / "." / place.name):
            with pytest.raises(Refused, match="open already"):
                vault.unlock(name, PASSPHRASE)
        keep(store, a_client(2))
        store.close()
        vault.unlock(place, PASSPHRASE).close()

    def test_a_link_leads_to_the_practice(
        self, vault: SqlcipherVault, words: Words, place: Path, tmp_path: Path
    ):
        link = tmp_path / "elsewhere" / "link.pdesk"
        link.parent.mkdir()
        link.symlink_to(place)
        store = vault.unlock(link, PASSPHRASE)
        keep(store, a_client(2))
        store.close()
        assert everything_in(link.parent).keys() == {"link.pdesk"}
        store = vault.unlock(place, PASSPHRASE)
        assert len(clients_in(store)) == 2
        store.close()

    def test_another_thread_may_work_and_close(self, vault: SqlcipherVault, words: Words, place: Path):
        store = vault.unlock(place, PASSPHRASE)
        thread = threading.Thread(target=lambda: (keep(store, a_client(2)), store.close()))
        thread.start()
        thread.join()
        store = vault.unlock(place, PASSPHRASE)
        assert len(clients_in(store)) == 2
        store.close()


class TestPassphraseAndRecovery:
    def test_the_words_open_the_practice(self, vault: SqlcipherVault, words: Words, place: Path):
        assert len(words) == 24
        typed = tuple(f" {word.upper()} " for word in words)
        store = vault.recover(place, typed)
        assert clients_in(store) == [a_client()]
        store.close()

    @pytest.mark.parametrize("slot", [None, b"", b"{}", b"\xff" * 5000])
    def test_the_words_help_when_the_key_file_is_lost(
        self, vault: SqlcipherVault, words: Words, place: Path, slot: bytes | None
    ):
        if slot is None:
            slot_place(place).unlink()
        else:
            slot_place(place).write_bytes(slot)
        with pytest.raises(Refused, match="recovery words"):
            vault.unlock(place, PASSPHRASE)
        store = vault.recover(place, words)
        vault.set_passphrase(place, store, "a new one")
        store.close()
        store = vault.unlock(place, "a new one")
        assert clients_in(store) == [a_client()]
        store.close()

    def test_a_new_passphrase_keeps_the_words(self, vault: SqlcipherVault, words: Words, place: Path):
        store = vault.unlock(place, PASSPHRASE)
        vault.set_passphrase(place, store, "another")
        store.close()
        with pytest.raises(Refused, match="didn't match"):
            vault.unlock(place, PASSPHRASE)
        vault.recover(place, words).close()
        vault.unlock(place, "another").close()

    def test_a_passphrase_that_cannot_be_kept_leaves_the_old_one(
        self, vault: SqlcipherVault, words: Words, place: Path, monkeypatch: pytest.MonkeyPatch
    ):
        def full(_: int) -> None:
            raise OSError(28, "No space left on device")

        store = vault.unlock(place, PASSPHRASE)
        with monkeypatch.context() as patch:
            patch.setattr("os.fsync", full)
            with pytest.raises(Refused, match="disk is full"):
                vault.set_passphrase(place, store, "another")
        store.close()
        assert sorted(everything_in(place.parent)) == ["Practice.pdesk", "Practice.pdesk.key"]
        vault.unlock(place, PASSPHRASE).close()

    def test_words_of_another_practice(self, vault: SqlcipherVault, words: Words, place: Path):
        other = vault.make(place.with_name("Other.pdesk"), PASSPHRASE)
        other.store.close()
        with pytest.raises(Refused, match="another practice"):
            vault.recover(place, other.recovery_words)

    def test_a_key_file_of_another_practice(self, vault: SqlcipherVault, words: Words, place: Path):
        other = place.with_name("Other.pdesk")
        vault.make(other, PASSPHRASE).store.close()
        slot_place(place).write_bytes(slot_place(other).read_bytes())
        with pytest.raises(Refused, match="another practice"):
            vault.unlock(place, PASSPHRASE)

    def test_a_key_file_that_cannot_be_read(self, vault: SqlcipherVault, words: Words, place: Path):
        slot_place(place).unlink()
        slot_place(place).mkdir()
        with pytest.raises(Refused, match="recovery words"):
            vault.unlock(place, PASSPHRASE)

    def test_a_key_file_that_speaks_of_another_practice(
        self, vault: SqlcipherVault, words: Words, place: Path
    ):
        slot = KeySlot.seal(key_from(words), PASSPHRASE, "another", QUICK)
        slot_place(place).write_bytes(slot.dump())
        with pytest.raises(Refused, match="belongs to another practice"):
            vault.unlock(place, PASSPHRASE)
        vault.recover(place, words).close()

    def test_a_store_of_another_vault_is_a_mistake(self, vault: SqlcipherVault, words: Words, place: Path):
        store = vault.unlock(place, PASSPHRASE)
        with pytest.raises(ValueError, match="not open"):
            SqlcipherVault().set_passphrase(place, store, "another")
        with pytest.raises(ValueError, match="not open"):
            vault.set_passphrase(place.with_name("Other.pdesk"), store, "another")
        store.close()


class TestFilesThatAreNoPractice:
    def test_zero_bytes(self, vault: SqlcipherVault, words: Words, place: Path):
        place.write_bytes(b"")
        for attempt in (lambda: vault.unlock(place, PASSPHRASE), lambda: vault.recover(place, words)):
            with pytest.raises(Refused, match="0 bytes"):
                attempt()
        assert place.stat().st_size == 0

    def test_a_database_without_encryption(self, vault: SqlcipherVault, words: Words, place: Path):
        place.unlink()
        without_encryption(place)
        with pytest.raises(Refused, match="without encryption"):
            vault.unlock(place, PASSPHRASE)

    def test_an_encrypted_file_of_another_program(self, vault: SqlcipherVault, words: Words, place: Path):
        place.unlink()
        encrypted_by_another_program(place)
        with pytest.raises(Refused, match="another practice, or the practice file is damaged"):
            vault.unlock(place, PASSPHRASE)

    def test_an_encrypted_file_of_another_program_with_our_key(
        self, vault: SqlcipherVault, words: Words, place: Path
    ):
        place.unlink()
        encrypted_by_another_program(place, key_from(words))
        before = place.read_bytes()
        with pytest.raises(Refused, match="belongs to another program"):
            vault.unlock(place, PASSPHRASE)
        with pytest.raises(Refused, match="belongs to another program"):
            vault.recover(place, words)
        assert len(place.read_bytes()) == len(before)

    def test_a_folder(self, vault: SqlcipherVault, place: Path):
        place.mkdir()
        with pytest.raises(Refused, match="a folder"):
            vault.unlock(place, PASSPHRASE)

    def test_a_newer_file_names_the_version_it_needs(self, vault: SqlcipherVault, words: Words, place: Path):
        connection = connect(place, key_from(words))
        connection.execute("PRAGMA user_version = 99")
        connection.execute("UPDATE seal SET needs = '3.2'")
        connection.close()
        with pytest.raises(Refused, match=r"version 3\.2 or later"):
            vault.unlock(place, PASSPHRASE)

    @pytest.mark.skipif(sys.platform != "linux", reason="needs a file that is all hole")
    def test_a_placeholder(self, vault: SqlcipherVault, words: Words, place: Path):
        size = place.stat().st_size
        place.write_bytes(b"")
        with place.open("r+b") as file:
            file.truncate(size)
        with pytest.raises(Refused, match="placeholder"):
            vault.unlock(place, PASSPHRASE)

    def test_a_file_taken_away_by_a_cloud(self, vault: SqlcipherVault, words: Words, place: Path):
        place.rename(place.with_name(f".{place.name}.icloud"))
        assert vault.exists(place)
        with pytest.raises(Refused, match="placeholder"):
            vault.unlock(place, PASSPHRASE)

    def test_the_key_is_missing(self, vault: SqlcipherVault, words: Words, place: Path):
        slot_place(place).unlink()
        with pytest.raises(Refused, match=r"Practice\.pdesk\.key"):
            vault.unlock(place, PASSPHRASE)


def test_five_words_are_offered(vault: SqlcipherVault):
    offers = {vault.suggest_passphrase() for _ in range(20)}
    assert len(offers) == 20
    assert all(len(offer.split(" ")) == 5 for offer in offers)

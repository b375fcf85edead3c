"""A disk that answers single calls with an error: told in words, all as it was, and the next try comes off."""

import errno
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from practice_files import PASSPHRASE, Words, a_client, clients_in, everything_in, keep
from test_migrations import KEY, SAMPLES

from practice_desk.domain.refused import Refused
from practice_desk.storage.backup import SqlcipherBackups
from practice_desk.storage.driver import DRIVER
from practice_desk.storage.files import behind_links, may_lie_there
from practice_desk.storage.look import log_place, next_slot_place, slot_place
from practice_desk.storage.vault import SqlcipherVault
from practice_desk.storage.words import recovery_words
from support.silent_disk import silent

WHEN = datetime(2026, 11, 26, 18, 2, tzinfo=UTC)
OTHER = "another five words that open"
ERRORS = (errno.EACCES, errno.EROFS, errno.EIO)


class TestASlotThatCannotBeClearedAway:
    @pytest.mark.parametrize("left", [True, False])
    @pytest.mark.parametrize("error", ERRORS)
    def test_opening_goes_on_and_tries_again_next_time(
        self, vault: SqlcipherVault, words: Words, place: Path, error: int, left: bool
    ):
        if left:
            next_slot_place(place).write_bytes(b"{}")
        with silent("unlink", error, next_slot_place(place).name) as struck:
            for number in (2, 3):
                store = vault.unlock(place, PASSPHRASE)
                keep(store, a_client(number))
                store.close()
        assert len(struck) == 2
        store = vault.unlock(place, PASSPHRASE)
        assert len(clients_in(store)) == 3
        store.close()
        assert not next_slot_place(place).exists()

    @pytest.mark.parametrize("error", ERRORS)
    def test_nothing_is_told_of_one_that_is_not_there(
        self, vault: SqlcipherVault, words: Words, place: Path, error: int
    ):
        store = vault.unlock(place, PASSPHRASE)
        with silent("unlink", error, next_slot_place(place).name):
            vault.set_passphrase(place, store, OTHER)
        store.close()
        vault.unlock(place, OTHER).close()

    def test_a_new_passphrase_says_that_an_earlier_one_opens_as_well(
        self, vault: SqlcipherVault, words: Words, place: Path
    ):
        """The slot of a new sheet that never took its place: in force, and under the earlier passphrase."""
        store, next_slot = vault.unlock(place, PASSPHRASE), next_slot_place(place)
        fresh = vault.draw_words()
        with silent("replace", errno.EIO, next_slot.name):
            vault.replace_words(place, store, PASSPHRASE, fresh)
        with (
            silent("unlink", errno.EACCES, next_slot.name),
            pytest.raises(Refused, match=r"The new passphrase holds\. An earlier one may open"),
        ):
            vault.set_passphrase(place, store, OTHER)
        store.close()
        vault.unlock(place, OTHER).close()
        assert not next_slot.exists()
        with pytest.raises(Refused, match="didn't match"):
            vault.unlock(place, PASSPHRASE)
        vault.recover(place, fresh).close()


class TestTheLastStepOfOpening:
    @pytest.fixture(params=["vault.former_keys", "store.latest", "store.has_index", "store.bring_in_step"])
    def step(self, request: pytest.FixtureRequest) -> str:
        return f"practice_desk.storage.{request.param}"

    @staticmethod
    def breaks_off(*_: object) -> None:
        raise DRIVER.OperationalError("disk I/O error")

    def test_making(self, vault: SqlcipherVault, place: Path, step: str, monkeypatch: pytest.MonkeyPatch):
        with monkeypatch.context() as broken:
            broken.setattr(step, self.breaks_off)
            with pytest.raises(Refused, match="Check that the drive is still connected"):
                vault.make(place, PASSPHRASE)
        assert everything_in(place.parent) == {}
        vault.make(place, PASSPHRASE).store.close()

    def test_taking_an_old_file_along(
        self, vault: SqlcipherVault, place: Path, step: str, monkeypatch: pytest.MonkeyPatch
    ):
        shutil.copy(SAMPLES / "schema-1.pdesk", place)
        with monkeypatch.context() as broken:
            broken.setattr(step, self.breaks_off)
            with pytest.raises(Refused, match="Check that the drive is still connected"):
                vault.recover(place, recovery_words(KEY))
        vault.recover(place, recovery_words(KEY)).close()

    def test_the_file_is_let_go_whatever_happens(
        self, vault: SqlcipherVault, words: Words, place: Path, step: str, monkeypatch: pytest.MonkeyPatch
    ):
        def stopped(*_: object) -> None:
            raise KeyboardInterrupt

        with monkeypatch.context() as broken:
            broken.setattr(step, stopped)
            with pytest.raises(KeyboardInterrupt) as kept:
                vault.unlock(place, PASSPHRASE)
        assert kept.tb, "what was under way is not forgotten yet, and would hold the file"
        SqlcipherVault().recover(place, words).close()


class TestAFolderThatDoesNotTell:
    def test_what_lies_in_it_is_not_taken_for_missing(self, vault: SqlcipherVault, words: Words, place: Path):
        """A first start is offered where there is nothing; here nobody knows."""
        names = [place.name, f"{place.name}.making"]
        with silent("stat", errno.EACCES, *names), silent("lstat", errno.EACCES, *names):
            assert vault.exists(place)
            with pytest.raises(Refused, match="You may not write in this folder"):
                vault.unlock(place, PASSPHRASE)
        vault.unlock(place, PASSPHRASE).close()

    @pytest.mark.parametrize("error", [errno.ENOENT, errno.ENOTDIR])
    def test_missing_is_missing(self, tmp_path: Path, error: int):
        with silent("stat", error, "gone"):
            assert not may_lie_there(tmp_path / "gone")
        assert not may_lie_there(tmp_path / "no\0name")
        assert may_lie_there(tmp_path)

    def test_links_that_lead_round_in_a_circle(self, vault: SqlcipherVault, tmp_path: Path):
        one, other = tmp_path / "one.pdesk", tmp_path / "other.pdesk"
        try:
            one.symlink_to(other)
        except OSError:
            pytest.skip("this system makes no links")
        other.symlink_to(one)
        assert behind_links(one) == one
        for open_it in (vault.unlock, vault.make):
            with pytest.raises(Refused):
                open_it(one, PASSPHRASE)

    def test_a_key_file_that_cannot_be_read_is_not_called_damaged(
        self, vault: SqlcipherVault, words: Words, place: Path
    ):
        slot = slot_place(place).read_bytes()
        slot_place(place).unlink()
        slot_place(place).mkdir()
        with pytest.raises(Refused, match=r"could not be read: Practice\.pdesk\.key\. Check that its drive"):
            vault.unlock(place, PASSPHRASE)
        slot_place(place).rmdir()
        slot_place(place).write_bytes(slot)
        vault.unlock(place, PASSPHRASE).close()

    def test_a_copy_before_a_migration(self, vault: SqlcipherVault, place: Path):
        shutil.copy(SAMPLES / "schema-1.pdesk", place)
        with (
            silent("stat", errno.EIO, "Practice before schema 2.pdesk"),
            pytest.raises(Refused, match="The disk did not answer"),
        ):
            vault.recover(place, recovery_words(KEY))
        assert place.read_bytes() == (SAMPLES / "schema-1.pdesk").read_bytes()
        vault.recover(place, recovery_words(KEY)).close()


class TestBackups:
    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        folder = tmp_path / "Backups"
        folder.mkdir()
        return folder

    @pytest.mark.parametrize("error", [errno.EMFILE, errno.ENOSPC, errno.EACCES, errno.EIO])
    def test_a_list_that_cannot_be_read_is_empty_until_it_can(
        self, vault: SqlcipherVault, words: Words, place: Path, folder: Path, error: int
    ):
        store, backups = vault.unlock(place, PASSPHRASE), SqlcipherBackups(vault)
        backup = backups.write(store, [folder], WHEN)[0].backup
        practice = backups.practice(store)
        with silent("scandir", error, folder.name) as struck:
            assert backups.listed(folder, practice) == []
        assert struck == [folder.name]
        assert backups.listed(folder, practice) == [backup]
        with silent("stat", error, folder.name):
            assert not backups.within_reach(folder)
        assert backups.within_reach(folder)
        with silent("stat", error, slot_place(place).name):
            assert backups.possible(store)
        store.close()

    @pytest.mark.parametrize("error", [errno.EMFILE, errno.EACCES, errno.EIO])
    def test_a_backup_that_cannot_be_looked_at(
        self, vault: SqlcipherVault, words: Words, place: Path, folder: Path, error: int
    ):
        store, backups = vault.unlock(place, PASSPHRASE), SqlcipherBackups(vault)
        backup = backups.write(store, [folder], WHEN)[0].backup
        store.close()
        assert backup
        before = everything_in(place.parent)
        with silent("stat", error, backup.place.name), pytest.raises(Refused):
            backups.unpack(backup.place, PASSPHRASE, place)
        assert everything_in(place.parent) == before
        fresh, facts = backups.unpack(backup.place, PASSPHRASE, place)
        backups.put_back(fresh, facts, place, WHEN)
        vault.unlock(place, PASSPHRASE).close()


class TestPuttingBack:
    """Over a practice that crashed, so that its last changes are still in the log beside it."""

    KEPT = "Practice before restoring 2026-11-26 18-02.pdesk"

    @pytest.fixture
    def crashed(self, vault: SqlcipherVault, words: Words, place: Path, tmp_path: Path) -> Path:
        later = tmp_path / "later"
        later.mkdir()
        store = vault.unlock(place, PASSPHRASE)
        (tmp_path / "Backups").mkdir()
        SqlcipherBackups(vault).write(store, [tmp_path / "Backups"], WHEN)
        keep(store, a_client(2))
        for file in (place, log_place(place), slot_place(place)):
            shutil.copy(file, later / file.name)
        store.close()
        assert log_place(later / place.name).stat().st_size > 0
        return later / place.name

    @pytest.mark.parametrize(
        ("call", "name", "links"),
        [
            ("replace", f"{KEPT}.key.new", True),
            ("rename", "Practice.pdesk-wal", True),
            ("rename", "Practice.pdesk", False),
            ("replace", "Practice.pdesk.restored", True),
            ("replace", "Practice.pdesk.restored", False),
        ],
    )
    @pytest.mark.parametrize("error", [errno.EACCES, errno.EIO, errno.ENOSPC])
    def test_where_it_does_not_come_off_all_is_as_it_was(
        self,
        vault: SqlcipherVault,
        crashed: Path,
        tmp_path: Path,
        call: str,
        name: str,
        error: int,
        links: bool,
    ):
        backups = SqlcipherBackups(vault)
        (backup,) = (tmp_path / "Backups").iterdir()
        before = everything_in(crashed.parent)
        fresh, facts = backups.unpack(backup, PASSPHRASE, crashed)
        without_links = () if links else (crashed.name,)
        with silent("link", errno.EPERM, *without_links):
            with silent(call, error, name) as struck, pytest.raises(Refused):
                backups.put_back(fresh, facts, crashed, WHEN)
            assert struck
            backups.drop(fresh)
            assert everything_in(crashed.parent) == before
            fresh, facts = backups.unpack(backup, PASSPHRASE, crashed)
            done = backups.put_back(fresh, facts, crashed, WHEN)
        assert done.kept
        for place, count in ((crashed, 1), (done.kept, 2)):
            store = vault.unlock(place, PASSPHRASE)
            assert len(clients_in(store)) == count
            store.close()

    def test_nothing_is_taken_back_once_the_restored_one_is_in_place(
        self, vault: SqlcipherVault, crashed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ):
        """A disk may say no to what it did."""
        backups = SqlcipherBackups(vault)
        (backup,) = (tmp_path / "Backups").iterdir()
        fresh, facts = backups.unpack(backup, PASSPHRASE, crashed)
        replace = Path.replace

        def done_and_denied(self: Path, target: Path) -> Path:
            replace(self, target)
            if self == fresh:
                raise OSError(errno.EIO, "no answer")
            return target

        with monkeypatch.context() as patched:
            patched.setattr(Path, "replace", done_and_denied)
            with pytest.raises(Refused, match="did not answer"):
                backups.put_back(fresh, facts, crashed, WHEN)
        for place, count in ((crashed, 1), (crashed.with_name(self.KEPT), 2)):
            store = vault.unlock(place, PASSPHRASE)
            assert len(clients_in(store)) == count
            store.close()

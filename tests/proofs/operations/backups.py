"""Backups, and restoring from them."""

from pathlib import Path
from types import SimpleNamespace

from bench.practices import BEGINNING
from operations.operation import State, entered, find, own_vault, place, prepare, sound_content, with_desk
from operations.saving import erase, save
from practice_desk.domain.backup import BackupWhen
from practice_desk.domain.refused import Refused
from practice_desk.ports.store import Store
from practice_desk.services.backup import BackupService, RestoreService
from practice_desk.storage.backup import SqlcipherBackups
from practice_desk.storage.vault import SqlcipherVault
from support.builders import SettableClock
from support.practices import PASSPHRASE

_SETTINGS = SimpleNamespace(
    backup_when=BackupWhen.QUIT,
    backup_hours=1,
    second_folder="",
    second_since="",
)


def _backups(own: SqlcipherVault, store: Store) -> BackupService:
    return BackupService(SqlcipherBackups(own), store, lambda: _SETTINGS, SettableClock(BEGINNING))


def back_up(folder: Path) -> None:
    own = own_vault(folder)
    store = own.unlock(place(folder), PASSPHRASE)
    try:
        _backups(own, store).make()
    finally:
        store.close()


def find_backups(folder: Path) -> State:
    """Each that is listed must stand its test, and the next one must come off."""
    own = own_vault(folder)
    store = own.unlock(place(folder), PASSPHRASE)
    try:
        there = _backups(own, store)
        found = there.every()
        for backup in found:
            there.test(backup)
        there.make()
        return {"backups": str(len(found)), **sound_content(store)}
    finally:
        store.close()


def prepare_restore(folder: Path) -> None:
    prepare(folder)
    back_up(folder)
    with_desk(save)(folder)


def _the_backup(folder: Path) -> Path:
    """As a list of backups shows it: one that the disk hides at the moment is not there to be picked."""
    try:
        return next((folder / "Backups").glob("*.pdbackup"))
    except (OSError, StopIteration) as fault:
        raise Refused("No backup is to be seen there. Try again, or pick another folder.") from fault


def restore(folder: Path) -> None:
    backup = _the_backup(folder)
    restoring = RestoreService(SqlcipherBackups(own_vault(folder)), SettableClock(BEGINNING))
    fresh, facts = restoring.unpack(backup, PASSPHRASE, place(folder))
    restoring.put_back(fresh, facts, place(folder))


def prepare_coming_back(folder: Path) -> None:
    """A backup from before a client was deleted for good."""
    prepare(folder)
    back_up(folder)
    with_desk(erase)(folder)


def restore_and_enter(folder: Path) -> None:
    restore(folder)
    with entered(folder):
        pass


def find_nobody_back(folder: Path) -> State:
    found = find(folder)
    erased = {key[1] for key in found if isinstance(key, tuple) and key[0] == "erasure"}
    assert erased, "nobody knows of the deletion any more"
    assert not [key for key in found if key in {("client", one) for one in erased}], "somebody came back"
    return found

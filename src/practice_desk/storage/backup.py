"""Backups of a practice file: made through the database alone, proved, and put back as a new file."""

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TypeVar

from practice_desk.domain.backup import Backup, BackupFacts
from practice_desk.domain.refused import Refused
from practice_desk.ports.backup import Proof, PutBack, Written
from practice_desk.ports.store import Store
from practice_desk.storage.connection import connect
from practice_desk.storage.container import DAMAGED, FOREIGN, SUFFIX, Container, Manifest, opened, pack
from practice_desk.storage.driver import DriverError, RawConnection
from practice_desk.storage.faults import is_unreadable, refusal
from practice_desk.storage.files import (
    all_or_none,
    behind_links,
    may_lie_there,
    place_without_replacing,
    refusal_of_system,
    settle_file,
    take_name,
)
from practice_desk.storage.identity import Identity, identify
from practice_desk.storage.key_slot import KeySlot
from practice_desk.storage.look import (
    clear_next_slot,
    is_placeholder,
    log_place,
    next_slot_place,
    slot_place,
    spot_of,
)
from practice_desk.storage.migrations.upgrade import waiting
from practice_desk.storage.soundness import check, counts
from practice_desk.storage.vault import Held, SqlcipherVault, read_slot
from practice_desk.storage.words import key_from
from practice_desk.whole_file import settle_folder, write_whole

T = TypeVar("T")

_OTHER_KEY = (
    "This does not open the backup: it is the key of another practice, or the backup is damaged."
    " Compare the date and name on your sheet, or take another backup."
)
_SLOT_DAMAGED = (
    "The key inside this backup is damaged, so no passphrase opens it; the records in it may be whole."
    " Use your recovery words, or take another backup."
)
_NOT_EQUAL = "The copy did not come out equal to the practice, so it was not kept. Make the backup again."
_PLACEHOLDER = (
    "This backup is only a placeholder: its content is not on this computer."
    " Ask your cloud program to keep it on this device, wait for it to arrive, then try again."
)

_STRAIGHT = ("PRAGMA journal_mode = off", "PRAGMA synchronous = off")
"""Every page goes into the copy itself at once; it is put on the disk as a whole, within the backup."""


class SqlcipherBackups:
    """See :class:`practice_desk.ports.backup.Backups`."""

    def __init__(self, vault: SqlcipherVault) -> None:
        self._vault = vault

    def possible(self, store: Store) -> bool:
        return may_lie_there(slot_place(self._vault.held(store).place))

    def place(self, store: Store) -> Path:
        return self._vault.held(store).place

    def practice(self, store: Store) -> str:
        return self._vault.held(store).practice

    def changes(self, store: Store) -> int:
        mark = self._vault.held(store).store.mark
        return mark.changes if mark else 0

    def write(self, store: Store, folders: Sequence[Path], when: datetime) -> Sequence[Written]:
        held = self._vault.held(store)
        copy = _beside(held.place, "copying")
        try:
            facts = self._copy(held, copy, when)
            slot = read_slot(held.place).dump()
            return [self._write_one(folder, copy, slot, facts, held.key) for folder in folders]
        except OSError as error:
            raise refusal_of_system(error) from error
        finally:
            _clear(copy)

    def _copy(self, held: Held, copy: Path, when: datetime) -> BackupFacts:
        """A sound copy of the open file, opened, checked and counted."""
        _clear(copy)
        take_name(copy)
        try:
            target = connect(copy, held.key, create=True)
            try:
                for setting in _STRAIGHT:
                    target.execute(setting)
                counted, changes = held.store.copy_to(target)
            finally:
                target.close()
            made = connect(copy, held.key)
        except DriverError as fault:
            raise refusal(fault) from fault
        try:
            identity, found = _checked(made)
        finally:
            made.close()
        if log_place(copy).exists():  # something of it is not in the file itself
            raise Refused(_NOT_EQUAL)
        if identity.practice != held.practice or any(found.get(table) != n for table, n in counted.items()):
            raise Refused(_NOT_EQUAL)
        return BackupFacts(
            held.practice, when.replace(microsecond=0), identity.schema, identity.needs, changes, found
        )

    def _write_one(self, folder: Path, copy: Path, slot: bytes, facts: BackupFacts, key: bytes) -> Written:
        """Written under a passing name, read back, and only then named."""
        try:
            with all_or_none() as written:
                place = _free_name(folder, facts)
                making = place.with_name(f".{place.name}.making")
                making.unlink(missing_ok=True)
                written.append(making)
                manifest = pack(making, copy, slot, facts, key)
                making.chmod(0o600)
                settle_file(making)
                _read_back(making, manifest, slot, key)
                place_without_replacing(making, place)
                return Written(folder, Backup(place, facts))
        except Refused as refused:
            return Written(folder, refusal=refused.words)

    def within_reach(self, folder: Path) -> bool:
        with suppress(OSError):
            return folder.is_dir()
        return False

    def listed(self, folder: Path, practice: str) -> Sequence[Backup]:
        found: list[Backup] = []
        with suppress(OSError):
            for place in folder.glob(f"*{SUFFIX}"):
                with suppress(Refused):
                    backup = Backup(place, self.look(place))
                    if backup.facts.practice == practice:
                        found.append(backup)
        return sorted(found, key=lambda one: one.facts.made_at, reverse=True)

    def look(self, place: Path) -> BackupFacts:
        return _reading(place, lambda container: container.manifest.facts)

    def test(self, place: Path, store: Store) -> BackupFacts:
        held = self._vault.held(store)
        trial = _beside(held.place, "testing")
        try:
            return _reading(
                place, lambda container: self._take_out(container, _fitting(container, held), trial)
            )
        finally:
            _clear(trial)

    def unpack(self, place: Path, proof: Proof, target: Path) -> tuple[Path, BackupFacts]:
        fresh = _beside(behind_links(target), "restored")

        def take(container: Container) -> BackupFacts:
            facts = self._take_out(container, _key(container, proof), fresh)
            write_whole(slot_place(fresh), container.slot())
            return facts

        try:
            fresh.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            return fresh, _reading(place, take)
        except BaseException as fault:
            self.drop(fresh)
            if isinstance(fault, OSError):
                raise refusal_of_system(fault) from fault
            raise

    def _take_out(self, container: Container, key: bytes, target: Path) -> BackupFacts:
        """Make a file of what is inside, open it through its own path, check it and count it."""
        if not container.is_sealed(key):
            raise Refused(_OTHER_KEY)
        facts = container.manifest.facts
        waiting(Identity(facts.practice, facts.schema, facts.needs), self._vault.steps)
        _slot(container, facts)
        _clear(target)
        with target.open("xb") as file:
            target.chmod(0o600)
            container.unpack(file.write)
        settle_file(target)
        try:
            connection = connect(target, key)
        except DriverError as fault:
            raise (Refused(DAMAGED) if is_unreadable(fault) else refusal(fault)) from fault
        try:
            identity, found = _checked(connection)
        finally:
            connection.close()
        if (identity.practice, identity.schema, found) != (facts.practice, facts.schema, dict(facts.counts)):
            raise Refused(DAMAGED)
        return facts

    def put_back(self, fresh: Path, facts: BackupFacts, target: Path, when: datetime) -> PutBack:
        target = behind_links(target)
        self._vault.not_open_here(target)
        try:
            if self._holds_another(target, facts.practice):
                target = _free(target.with_name(f"{target.stem} restored{target.suffix}"))
            kept = _kept_name(target, when) if os.path.lexists(target) else None
            _replace(target, fresh, kept)
        except OSError as error:
            raise refusal_of_system(error) from error
        self._vault.forget_mark(facts.practice)
        return PutBack(target, facts, kept)

    def _holds_another(self, target: Path, practice: str) -> bool:
        """Whether the key beside the place speaks of another practice; without a key nobody can tell."""
        try:
            return read_slot(target).practice != practice
        except Refused:
            return False

    def drop(self, fresh: Path) -> None:
        _clear(fresh)

    def remove(self, backup: Backup) -> None:
        try:
            backup.place.unlink(missing_ok=True)
        except OSError as error:
            raise refusal_of_system(error) from error


def _reading(place: Path, read: Callable[[Container], T]) -> T:
    """Read a backup file, with every fault of the disk in words."""
    try:
        info = place.stat()
        if is_placeholder(place, info):
            raise Refused(_PLACEHOLDER)
        if not place.is_file():
            raise Refused(FOREIGN)
        with opened(place) as container:
            return read(container)
    except OSError as error:
        raise refusal_of_system(error) from error


def _checked(connection: RawConnection) -> tuple[Identity, dict[str, int]]:
    """Every seal, the structure, whose it is, and how many rows each table has."""
    try:
        identity = identify(connection)
        check(connection)
        return identity, counts(connection)
    except DriverError as fault:
        raise (Refused(DAMAGED) if is_unreadable(fault) else refusal(fault)) from fault


def _key(container: Container, proof: Proof) -> bytes:
    if isinstance(proof, tuple):
        return key_from(proof)
    return _slot(container, container.manifest.facts).open(proof)


def _fitting(container: Container, held: Held) -> bytes:
    """The key of the practice that sealed a backup: the present one, or one it was under before."""
    return next((key for key in held.former if container.is_sealed(key)), held.key)


def _slot(container: Container, facts: BackupFacts) -> KeySlot:
    """The key slot inside; its price is bounded before anybody pays it."""
    try:
        slot = KeySlot.load(container.slot())
    except Refused:
        raise Refused(_SLOT_DAMAGED) from None
    if slot.practice != facts.practice:
        raise Refused(DAMAGED)
    return slot


def _read_back(place: Path, manifest: Manifest, slot: bytes, key: bytes) -> None:
    """Read what lies on the disk now. Raises Refused when it is not what was to be written."""
    with opened(place) as container:
        equal = container.manifest == manifest and container.is_sealed(key) and container.slot() == slot
        container.unpack(len)
    if not equal:
        raise Refused(_NOT_EQUAL)


def _beside(place: Path, what: str) -> Path:
    return place.with_name(f"{place.name}.{what}")


def _clear(place: Path) -> None:
    for file in (place, log_place(place), slot_place(place)):
        with suppress(OSError):
            file.unlink(missing_ok=True)


def _free_name(folder: Path, facts: BackupFacts) -> Path:
    """A name with the day and time and the beginning of the practice's id; never anybody's name."""
    stem = f"Practice Desk {facts.made_at:%Y-%m-%d %H-%M-%S} {facts.practice[:6]}"
    return _free(folder / f"{stem}{SUFFIX}")


def _free(place: Path) -> Path:
    """The place, or the first free one with a number."""
    names = (place.with_name(f"{place.stem} ({number}){place.suffix}") for number in count(2))
    while os.path.lexists(place):
        place = next(names)
    return place


def _kept_name(place: Path, when: datetime) -> Path:
    """A free name for the practice that is there before a restoring."""
    return _free(place.with_name(f"{place.stem} before restoring {when:%Y-%m-%d %H-%M}{place.suffix}"))


def _keep_aside(place: Path, kept: Path) -> None:
    """Give the practice that is there a second name, with its key; its first name is replaced afterwards.

    The log goes along, for what it holds belongs to that file alone. So does a slot to come, which a crash may have
    left as the only one that opens it.
    """
    for slot in (next_slot_place, slot_place):
        if slot(place).exists():
            write_whole(slot(kept), slot(place).read_bytes())
    if log_place(place).exists():
        log_place(place).rename(log_place(kept))
    try:
        kept.hardlink_to(place)
    except OSError:  # no links on this disk
        place.rename(kept)
    settle_folder(place.parent)


def _take_back(place: Path, kept: Path) -> None:
    """Undo :func:`_keep_aside` as far as it came: a practice without its log would lack what the log holds.

    Nothing is undone once another practice took the place after all.
    """
    with suppress(OSError):
        if not os.path.lexists(place):
            kept.rename(place)
        if spot_of(kept) not in (None, spot_of(place)):
            return
        if log_place(kept).exists():
            log_place(kept).rename(log_place(place))
        if next_slot_place(kept).exists():
            next_slot_place(kept).replace(next_slot_place(place))
        for file in (kept, slot_place(kept)):
            file.unlink(missing_ok=True)
        settle_folder(place.parent)


def _replace(place: Path, fresh: Path, kept: Path | None) -> None:
    """Put a fresh practice in place and keep the one before, or leave all as it was.

    The two may be under different data keys, so a slot for either lies there at every moment. Where the disk does not
    let the new one take the place of the other, the next opening does.
    """
    try:
        if kept:
            _keep_aside(place, kept)
        _bring_in(place, fresh)
    except OSError:
        if kept:
            _take_back(place, kept)
        raise
    with suppress(OSError):
        next_slot_place(place).replace(slot_place(place))
    settle_folder(place.parent)
    _clear(fresh)


def _bring_in(place: Path, fresh: Path) -> None:
    """Move a fresh practice into place behind its key, which comes first, as the slot to come."""
    write_whole(next_slot_place(place), slot_place(fresh).read_bytes())
    try:
        fresh.replace(place)
    except OSError:
        if os.path.lexists(fresh):
            clear_next_slot(place)
        raise

"""The vault: practice files and their keys."""

import os
import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from shutil import disk_usage

from practice_desk.domain.backup import OlderAnswer, OlderFile
from practice_desk.domain.erasure import Erasure
from practice_desk.domain.refused import Refused
from practice_desk.ports.store import Store
from practice_desk.ports.vault import NewPractice
from practice_desk.storage.changing_key import HalfWay, former_keys
from practice_desk.storage.connection import KEY_BYTES
from practice_desk.storage.driver import DriverError
from practice_desk.storage.erased import add_erased, read_erased
from practice_desk.storage.faults import CLOSED, refusal
from practice_desk.storage.files import (
    TAKEN,
    all_or_none,
    behind_links,
    place_without_replacing,
    refusal_of_system,
    set_aside,
)
from practice_desk.storage.history import history_key
from practice_desk.storage.key_slot import DAMAGED, LARGEST, Cost, KeySlot, calibrated
from practice_desk.storage.look import (
    Spot,
    anything_there,
    clear_half_made,
    clear_next_slot,
    log_place,
    look,
    making_place,
    next_slot_place,
    slot_place,
    spot_of,
)
from practice_desk.storage.mark import MarkFolder, lacks
from practice_desk.storage.migrations import migrations
from practice_desk.storage.migrations.upgrade import Migration
from practice_desk.storage.opening import guard, make_file, open_file
from practice_desk.storage.store import EncryptedStore
from practice_desk.storage.words import key_from, passphrase_offer, recovery_words
from practice_desk.whole_file import settle_folder, write_whole

_NO_SLOT = (
    "The key file of this practice is missing; it should lie beside it as {name}."
    " Put it back, or open the practice with your recovery words and choose a passphrase again."
)
_OTHER_SLOT = (
    "The key file beside this practice belongs to another practice, or the practice file is damaged."
    " Try your recovery words; if they do not open it either, open your latest backup."
)
_OTHER_WORDS = (
    "These words belong to another practice, or the file is damaged."
    " Compare the date and name on your sheet; if they are right, open your latest backup."
)
_NOT_READ = (
    "The key file of this practice could not be read: {name}."
    " Check that its drive is connected and that you may read it, then try again;"
    " your recovery words open the practice without it."
)
_EARLIER_OPENS = (
    "The new passphrase holds. An earlier one may open the practice as well, for a key file left of an earlier change"
    " could not be removed. Check that you may write in its folder, then lock and unlock once."
)
_NO_ROOM = (
    "The disk has too little room to encrypt the practice anew; the earlier sheet holds."
    " Make some room and begin again."
)
_OPEN_HERE = "This practice is open already. Close it first."


@dataclass
class Held:
    """What the vault knows of an open file.

    ``former`` are the keys it was under before, ``older`` is what it lacks of the one last opened here, until
    the therapist has said why.
    """

    store: EncryptedStore
    place: Path
    spot: Spot | None
    practice: str
    key: bytes = field(repr=False)
    former: list[bytes] = field(default_factory=list[bytes], repr=False)
    older: OlderFile | None = None

    @property
    def lasting(self) -> bytes:
        """The first key the practice had: what is sealed with it stays sealed under a later one."""
        return self.former[0] if self.former else self.key


def _nothing() -> None:
    """Nothing is left to be done."""


class SqlcipherVault:
    """See :class:`practice_desk.ports.vault.Vault`.

    ``cost`` is what each guess at a passphrase costs from now on, by default about a second on this
    computer, timed whenever a passphrase is chosen; ``steps`` are the migrations;
    in the folder ``marks`` it keeps how far each practice had come, and who was deleted from it for good.
    """

    def __init__(
        self,
        cost: Cost | None = None,
        steps: Sequence[Migration] | None = None,
        marks: Path | None = None,
    ) -> None:
        self._cost = cost
        self._steps = migrations() if steps is None else steps
        self._marks = MarkFolder(marks)
        self._held: list[Held] = []

    def exists(self, place: Path) -> bool:
        """Also when only a trace is left, so that nobody mistakes a lost file for a first start."""
        return anything_there(place)

    def make(self, place: Path, passphrase: str, begin: Callable[[Store], None] | None = None) -> NewPractice:
        key = secrets.token_bytes(KEY_BYTES)
        words = recovery_words(key)  # first: what has no words must not be made
        return NewPractice(self._make(behind_links(place), key, passphrase, begin=begin), words)

    def make_throwaway(self, place: Path) -> Store:
        """The file goes away on closing, for nobody could open it again, and so does a folder it was alone in."""
        place = behind_links(place)

        def throw_away() -> None:
            with suppress(OSError):
                place.unlink(missing_ok=True)
                place.parent.rmdir()

        return self._make(place, secrets.token_bytes(KEY_BYTES), None, throw_away)

    def unlock(self, place: Path, passphrase: str) -> Store:
        place = self._ready(place)
        with suppress(Refused):
            return self._finish_new_words(place, passphrase)
        slot = read_slot(place)
        store = self._open(place, slot.open(passphrase), _OTHER_SLOT, slot.practice)
        clear_next_slot(place)
        return store

    def _finish_new_words(self, place: Path, passphrase: str) -> Store:
        """Open with the slot to come, which a crash may have left, and put it in its place.

        Raises Refused when there is none, or when it is not in force: then the present one still is.
        """
        slot = load_slot(next_slot_place(place))
        store = self._open(place, slot.open(passphrase), _OTHER_SLOT, slot.practice)
        with suppress(OSError):
            next_slot_place(place).replace(slot_place(place))
        return store

    def recover(self, place: Path, words: tuple[str, ...]) -> Store:
        place = self._ready(place)
        return self._open(place, key_from(words), _OTHER_WORDS)

    def check(self, place: Path, passphrase: str) -> None:
        """Only the key slot is read, so this may be asked of a practice that is open."""
        read_slot(behind_links(place)).open(passphrase)

    def set_passphrase(self, place: Path, store: Store, passphrase: str) -> None:
        """Raises :class:`ValueError` when that store is not open there; a programming error."""
        place = behind_links(place)
        held = self._held_at(place, store)
        slot = _seal(held.key, passphrase, held.practice, self._cost)
        try:
            write_whole(slot_place(place), slot.dump())
        except OSError as error:
            raise refusal_of_system(error) from error
        clear_next_slot(place)
        if os.path.lexists(next_slot_place(place)):
            raise Refused(_EARLIER_OPENS)

    def draw_words(self) -> tuple[str, ...]:
        return recovery_words(secrets.token_bytes(KEY_BYTES))

    def replace_words(self, place: Path, store: Store, passphrase: str, words: tuple[str, ...]) -> None:
        """Raises :class:`ValueError` when that store is not open there; a programming error.

        The slot to come is on the disk before the file is put under its key, and takes its place after, so that
        a crash leaves one that opens the file at every moment. Where the disk does not let it, the next opening does.
        """
        place = behind_links(place)
        held = self._held_at(place, store)
        read_slot(place).open(passphrase)
        fresh = key_from(words)
        try:
            if disk_usage(place.parent).free < 2 * place.stat().st_size:
                raise Refused(_NO_ROOM)
            write_whole(next_slot_place(place), _seal(fresh, passphrase, held.practice, self._cost).dump())
        except OSError as error:
            raise refusal_of_system(error) from error
        held.store.change_key(held.key, fresh)
        held.former = [*(one for one in held.former if one != held.key), held.key]
        held.key = fresh
        with suppress(OSError):
            next_slot_place(place).replace(slot_place(place))
        settle_folder(place.parent)

    def _held_at(self, place: Path, store: Store) -> Held:
        """What is known of the file whose keys are to be changed.

        Raises:
            HalfWay: when nobody can tell which key it is under.
            ValueError: when that store is not open there; a programming error.
        """
        held = self.held(store)
        if held.place != place:
            raise ValueError("this practice is not open there")
        if held.store.half_way:
            raise HalfWay
        return held

    def older(self, store: Store) -> OlderFile | None:
        return self.held(store).older if self.holds(store) else None

    def answer_older(self, store: Store, answer: OlderAnswer) -> None:
        held = self.held(store)
        held.store.answer(answer.value)
        held.older = None
        self._marks.write(held.practice, held.lasting, held.store.mark)

    def erased(self, store: Store) -> Sequence[Erasure]:
        held = self.held(store)
        return read_erased(self._marks.place(held.practice, "erased"), held.practice, held.lasting)

    def remember_erased(self, store: Store, erased: Sequence[Erasure]) -> None:
        held = self.held(store)
        add_erased(self._marks.place(held.practice, "erased"), held.practice, held.lasting, erased)

    def forget_mark(self, practice: str) -> None:
        """An older file of this practice was put in place on purpose; nothing need be asked."""
        self._marks.forget(practice)

    def holds(self, store: Store) -> bool:
        """Whether this vault opened it, and it still is open."""
        return any(held.store is store for held in self._held)

    def held(self, store: Store) -> Held:
        """What is known of an open file.

        Raises:
            Refused: when it was closed meanwhile, as by a lock while work goes on beside the window.
            ValueError: when this vault never opened it; a programming error.
        """
        for held in self._held:
            if held.store is store:
                return held
        if isinstance(store, EncryptedStore) and store.closed:
            raise Refused(CLOSED)
        raise ValueError("this practice is not open")

    @property
    def steps(self) -> Sequence[Migration]:
        return self._steps

    def suggest_passphrase(self) -> str:
        return passphrase_offer()

    def _ready(self, place: Path) -> Path:
        """The file itself, behind any link, once it is sure that it can be a practice."""
        real = behind_links(place)
        self.not_open_here(real)
        look(real)
        clear_half_made(real)
        return real

    def _make(
        self,
        place: Path,
        key: bytes,
        passphrase: str | None,
        after: Callable[[], None] = _nothing,
        begin: Callable[[Store], None] | None = None,
    ) -> EncryptedStore:
        """Make the file under another name and give it its own name last, when all is done.

        A half-made file left by a crash is cleared away. A key slot or a log without its file
        may still be of use to somebody, so it is renamed, never replaced.
        """
        if os.path.lexists(place):
            raise Refused(TAKEN)
        making = making_place(place)
        with all_or_none() as written:
            clear_half_made(place)
            for stray in (slot_place(place), log_place(place)):
                if stray.exists():
                    set_aside(stray)
            written += [making, log_place(making)]
            practice = make_file(making, key, self._steps)
            if passphrase is not None:
                slot = _seal(key, passphrase, practice, self._cost)
                written.append(slot_place(place))
                write_whole(slot_place(place), slot.dump())
            place_without_replacing(making, place)
            written += [place, log_place(place)]
            store = self._open(place, key, _OTHER_SLOT, practice, after)
            try:
                if begin:
                    begin(store)
            except BaseException:
                store.close()
                self._marks.forget(practice)
                raise
            return store

    def _open(
        self,
        place: Path,
        key: bytes,
        unreadable: str,
        practice: str | None = None,
        after: Callable[[], None] = _nothing,
    ) -> EncryptedStore:
        """Open with the data key; ``practice`` is the one its slot speaks of, if it has a slot."""
        opened = open_file(place, key, self._steps, unreadable)
        if practice not in {opened.practice, None}:
            opened.connection.close()
            raise Refused(_OTHER_SLOT)

        def let_go() -> None:
            self._held = [one for one in self._held if one is not held]
            if held.older is None:
                self._marks.write(held.practice, held.lasting, store.mark)
            after()

        try:
            former = former_keys(opened.connection)
            lasting = former[0] if former else key
            known = self._marks.read(opened.practice, lasting)
            older = lacks(opened.connection, known) if known else None
            store = EncryptedStore(
                opened.connection, history_key(lasting), still_there=guard(place), on_close=let_go
            )
        except BaseException as fault:
            opened.connection.close()
            if isinstance(fault, DriverError):
                raise refusal(fault) from fault
            raise
        held = Held(store, place, spot_of(place), opened.practice, key, former, older)
        self._held.append(held)
        return store

    def not_open_here(self, place: Path) -> None:
        """Raises Refused for a file that this process has open: looking at it would drop its lock."""
        spot = spot_of(place)
        if spot and any(held.spot == spot for held in self._held):
            raise Refused(_OPEN_HERE)


def _seal(key: bytes, passphrase: str, practice: str, cost: Cost | None) -> KeySlot:
    """With the floor where memory is too short for what was timed."""
    if cost:
        return KeySlot.seal(key, passphrase, practice, cost)
    try:
        return KeySlot.seal(key, passphrase, practice, calibrated())
    except Refused:
        return KeySlot.seal(key, passphrase, practice, Cost())


def read_slot(place: Path) -> KeySlot:
    """The key slot beside a practice file. Raises Refused when it is missing, damaged or newer."""
    return load_slot(slot_place(place))


def load_slot(file: Path) -> KeySlot:
    """A key slot from its file. Raises Refused when it is missing, damaged or newer."""
    try:
        with file.open("rb") as reading:
            data = reading.read(LARGEST + 1)
    except FileNotFoundError:
        raise Refused(_NO_SLOT.format(name=file.name)) from None
    except OSError as error:
        raise Refused(_NOT_READ.format(name=file.name)) from error
    if len(data) > LARGEST:
        raise Refused(DAMAGED)
    return KeySlot.load(data)

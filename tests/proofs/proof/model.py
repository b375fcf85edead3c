"""The whole program beside a plain model of it, with undo, crashes and opening again."""

import random
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, cast

from bench.plain import Fields, Key, Plain, bin_key
from bench.practices import BEGINNING, desk_on, unsound, vault
from practice_desk.domain.binned import Binned
from practice_desk.domain.version import Version
from practice_desk.ports.store import RECORDS, Store
from practice_desk.services.export import Kind
from practice_desk.services.record_form import record_of
from practice_desk.storage.backup import SqlcipherBackups
from practice_desk.storage.look import log_place, slot_place
from proving.face import Outcome, Proof, Size, broke
from support.builders import SettableClock
from support.practices import PASSPHRASE
from twins.both import Twins
from twins.practice import image_keys

if TYPE_CHECKING:
    from practice_desk.storage.store import EncryptedStore

_STEPS = 100
"""Of one case."""
_LOOK_EVERY = 5
_FIELDS: dict[str, tuple[str, ...]] = {
    "practice": ("signature", "lock_minutes"),
    "client": ("name", "contact", "word", "archived_on"),
    "keeping": ("client_id", "born", "held_because"),
    "goal": ("client_id", "name", "state"),
    "visit": ("client_id", "day", "state", "note"),
    "assignment": ("client_id", "what", "cue", "state", "aside", "aside_at", "set_on", "closed_on"),
    "follow_up": ("client_id", "assignment_id", "day", "outcome", "words"),
    "draft": ("client_id", "at", "fields"),
    "template": ("name", "what"),
    "erasure": ("at",),
}
"""What the model knows of each record."""


def _plain_of(record: Any) -> tuple[Key, Fields]:
    if isinstance(record, Binned):
        images = dict(_plain_of(record_of(image)) for image in record.images)
        return ("binned", bin_key(image_keys(record))), {
            "at": record.at,
            "whose": record.whose,
            "images": images,
        }
    if isinstance(record, Version):
        fields: Fields = {"client_id": record.client_id, "assignment_id": record.assignment_id}
        return ("version", record.id), {**fields, "what": record.stood.what}
    return (record.noun, record.id), {name: getattr(record, name) for name in _FIELDS.get(record.noun, ())}


def seen(store: Store) -> dict[Key, Fields]:
    """The content of a store as the model tells it."""
    with store.reading() as work:
        return dict(_plain_of(one) for kind in RECORDS for one in work.shelf(kind).find())


class Run:
    """One practice and its model, step by step."""

    def __init__(self, folder: Path, seed: int, model: type[Plain] = Plain) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        self._folder = folder
        self._chance = random.Random(seed)
        self._clock = SettableClock(BEGINNING)
        self._number = self._openings = 0
        self._place = folder / "Practice 0.pdesk"
        self._store = cast("EncryptedStore", vault().make(self._place, PASSPHRASE).store)
        desk = desk_on(self._store, "first", self._clock)
        desk.practice.begin("Practice")
        self._plain = model(seen(self._store), now=self._clock.now())
        self._twins = Twins(desk, self._plain, self._chance)
        self._seldom = (
            (0.02, "crashes", self._crash),
            (0.01, "openings", self._open_again),
            (0.005, "backups", self._back_up),
            (0.005, "exports", self._export),
        )

    def steps(self, count: int) -> Outcome:
        figures = {name: 0 for _likely, name, _seldom in self._seldom}
        for number in range(count):
            wrong = self._twins.step()
            for likely, name, seldom in self._seldom:
                if not wrong and self._chance.random() < likely:
                    figures[name] += 1
                    wrong = seldom()
            if self._chance.random() < 0.1:
                self._clock.forward(days=self._chance.randint(0, 2), minutes=7)
            if not wrong and (number % _LOOK_EVERY == 0 or number == count - 1):
                wrong = self._differs(seen(self._store))
            if wrong:
                self.close()
                return broke(f"step {number + 1}: {wrong}", passed=number, **figures)
        sound = unsound(self._store)
        self.close()
        return Outcome(count, tuple(sound), figures)

    def close(self) -> None:
        self._store.close()

    def _differs(self, found: dict[Key, Fields]) -> str:
        expected = self._plain.records
        keys = [key for key in found.keys() | expected.keys() if found.get(key) != expected.get(key)]
        if not keys:
            return ""
        key = min(keys, key=str)
        there, known = found.get(key), expected.get(key)
        if there is None or known is None:
            return f"{key[0]} {'is missing' if there is None else 'is too much'}"
        return f"{key[0]}: {', '.join(name for name in known if there.get(name) != known[name])} differ"

    def _enter(self) -> None:
        self._openings += 1
        self._store = cast("EncryptedStore", vault().unlock(self._place, PASSPHRASE))
        self._twins.sit_at(desk_on(self._store, f"opening {self._openings}", self._clock))
        self._plain.reopen()

    def _crash(self) -> str:
        """The files as they are at this moment, which is all that a crash leaves, go on under another name."""
        self._number += 1
        left = self._folder / f"Practice {self._number}.pdesk"
        for part in (Path, log_place, slot_place):
            if part(self._place).exists():
                shutil.copyfile(part(self._place), part(left))
        self._store.close()
        self._place = left
        self._enter()
        return self._differs(seen(self._store))

    def _open_again(self) -> str:
        self._store.close()
        self._enter()
        return self._differs(seen(self._store))

    def _back_up(self) -> str:
        own = vault()
        self._store.close()
        store = own.unlock(self._place, PASSPHRASE)
        backups = SqlcipherBackups(own)
        (written,) = backups.write(store, [self._folder], self._clock.now())
        store.close()
        assert written.backup, written.refusal
        fresh, _facts = backups.unpack(written.backup.place, PASSPHRASE, self._folder / "Trial.pdesk")
        restored = own.unlock(fresh, PASSPHRASE)
        found = seen(restored)
        restored.close()
        backups.drop(fresh)
        self._enter()
        return self._differs(found)

    def _export(self) -> str:
        desk = self._twins.desk
        parcel = desk.incoming.read(desk.export.made(Kind.JSON, None))
        found = dict(_plain_of(record) for record in parcel.records)
        return f"{len(parcel.unfit)} records do not fit" if parcel.unfit else self._differs(found)


class Model(Proof):
    promise = (
        "The whole program beside a plain model, with undo, crashes, backups and exports: no difference."
    )
    sizes: ClassVar = {Size.GATE: 50, Size.LONG: 5_000, Size.RELEASE: 50_000}
    patience = 300.0

    def case(self, seed: int) -> Outcome:
        return Run(self.folder / "run", seed).steps(_STEPS)

    def control(self) -> Outcome:
        """A model that forgets to take back one thing in what is taken back."""
        return Run(self.folder / "run", 1, _Forgetful).steps(_STEPS)


class _Forgetful(Plain):
    def undo(self) -> None:
        before = dict(self.records)
        super().undo()
        changed = [key for key in before if self.records.get(key) != before[key]]
        if changed:
            self.records[changed[0]] = before[changed[0]]


PROOF = Model

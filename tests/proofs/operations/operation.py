"""What an operation is, the way in, and an operation with its folder before it."""

import shutil
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.practices import content, desk_on, make, unsound, vault
from practice_desk.domain.refused import Refused
from practice_desk.ports.store import Store
from practice_desk.services.client import ClientForm
from practice_desk.services.desk import Desk
from practice_desk.services.erasure import keep_to_erasures
from practice_desk.services.plan import Plan
from practice_desk.storage.vault import SqlcipherVault
from support.practices import PASSPHRASE

NOTHING: Mapping[object, str] = {}
State = Mapping[object, str]
"""What a start finds, as far as it may differ."""


@dataclass(frozen=True)
class Operation:
    """``prepare`` fills a folder once; ``act`` is what is disturbed; ``find`` is the next start.

    ``find`` opens what is there as a person would, and says what it found. It raises Refused when it does not open,
    and AssertionError when it does and is not sound.
    """

    name: str
    prepare: Callable[[Path], object]
    act: Callable[[Path], object]
    find: Callable[[Path], State]
    once: bool = False
    """Whether it gets over a fault that happens once, and must be done then."""
    true: Callable[[str, State], bool] = lambda _words, _found: True
    """Whether a refusal in these words is true of what the next start finds."""


def place(folder: Path) -> Path:
    return folder / "Practice.pdesk"


def own_vault(folder: Path) -> SqlcipherVault:
    """With the program's own folder, where it keeps how far the practice had come and who was deleted."""
    return vault(folder / "marks")


@contextmanager
def entered(folder: Path, phrase: str = PASSPHRASE, ids: str = "new") -> Generator[tuple[Store, Desk]]:
    """The way in, as the door goes it: what was deleted for good is deleted again before anything is shown."""
    own = own_vault(folder)
    store = own.unlock(place(folder), phrase)
    try:
        desk = desk_on(store, ids)
        keep_to_erasures(desk.ledger, store, own)
        yield store, desk
    finally:
        store.close()


def sound_content(store: Store) -> State:
    wrong = unsound(store)  # type: ignore[arg-type]
    assert not wrong, wrong
    return content(store)  # type: ignore[return-value]


def find(folder: Path) -> State:
    with entered(folder) as (store, _desk):
        return sound_content(store)


def filled(desk: Desk) -> None:
    for number in range(8):
        client = desk.clients.add(ClientForm(f"Client {number}", contact="x" * 400)).made("client")
        desk.assignments.write(
            client, None, Plan("Write one line after dinner.", minutes=5, times_per_week=3)
        )
        desk.goals.add(client, "Sleep better")


def prepare(folder: Path) -> None:
    make(place(folder), filled)


def with_desk(act: Callable[[Desk], object]) -> Callable[[Path], None]:
    def acted(folder: Path) -> None:
        with entered(folder) as (_store, desk):
            act(desk)

    return acted


@dataclass(frozen=True)
class Stage:
    """An operation with its folder before it, and what a start finds before it and after it."""

    operation: Operation
    template: Path
    old: State
    new: State

    @classmethod
    def of(cls, operation: Operation, folder: Path) -> "Stage":
        """Run it once undisturbed, which also loads what it needs."""
        template = folder / f"{operation.name} before"
        shutil.rmtree(template, ignore_errors=True)
        template.mkdir()
        operation.prepare(template)
        stage = cls(operation, template, NOTHING, NOTHING)
        untouched = stage.copy(folder / "untouched")
        old = operation.find(untouched)
        done = stage.copy(folder / "done")
        operation.act(done)
        return cls(operation, template, old, operation.find(done))

    def copy(self, folder: Path) -> Path:
        """A fresh copy of the folder as it was before."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.template, folder)
        return folder

    def found(self, folder: Path) -> tuple[State, str]:
        """What a start finds now, and what is wrong with it; nothing when it is the old or the new."""
        try:
            found = self.operation.find(folder)
        except (Refused, AssertionError, LookupError) as fault:
            return NOTHING, f"{type(fault).__name__}: {fault}"[:200]
        if found in (self.old, self.new):
            return found, ""
        return (
            found,
            f"neither old nor new ({len(found)} things, {len(self.old)} before, {len(self.new)} after)",
        )

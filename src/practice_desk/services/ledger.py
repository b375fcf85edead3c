"""The one place where writes happen: each becomes a Change, is announced, and can be taken back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from practice_desk.domain.change import Change, Record
from practice_desk.domain.refused import Refused
from practice_desk.ports.store import RECORDS, Shelf, Store, Work

R = TypeVar("R", bound=Record)
_KINDS: dict[str, type[Record]] = {kind.noun: kind for kind in RECORDS}


class Entry:
    """A write under way; ``change`` is there once the block has ended."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self.change = Change("", ())

    def shelf(self, kind: type[R]) -> Shelf[R]:
        return self._work.shelf(kind)


class Ledger:
    """Reads and writes the practice file, remembers what was done, takes it back.

    ``announce`` is called with every committed Change, undone ones included.
    """

    def __init__(self, store: Store, announce: Callable[[Change], None] | None = None) -> None:
        self._store = store
        self._announce = announce or (lambda _change: None)
        self._done: list[Change] = []
        self._undone: list[Change] = []

    def announce_to(self, announce: Callable[[Change], None]) -> None:
        """Tell this listener of every Change from now on."""
        self._announce = announce

    @contextmanager
    def read(self) -> Iterator[Work]:
        """A consistent view of the file."""
        with self._store.reading() as work:
            yield work

    @contextmanager
    def write(
        self, words: str, *, group: str = "", quiet: bool = False, final: bool = False
    ) -> Iterator[Entry]:
        """One write. Its Change is empty, unannounced and forgotten when nothing differs."""
        with self._store.writing() as work:
            entry = Entry(work)
            yield entry
            steps = tuple(work.steps)
        entry.change = Change(words, steps, group, quiet, final)
        if steps:
            self._remember(entry.change)
            self._announce(entry.change)

    def _remember(self, change: Change) -> None:
        if change.final:
            self._done.clear()
            self._undone.clear()
        elif not change.quiet:
            self._undone.clear()
            last = self._done[-1] if self._done else None
            if last and change.group and last.group == change.group:
                self._done[-1] = last.then(change)
            else:
                self._done.append(change)

    @property
    def to_undo(self) -> str:
        """Words for what undo would take back; empty when there is nothing."""
        return self._done[-1].words if self._done else ""

    @property
    def to_redo(self) -> str:
        """Words for what redo would do again; empty when there is nothing."""
        return self._undone[-1].words if self._undone else ""

    def undo(self) -> Change:
        """Take back the last thing done. Raises Refused when something newer stands on it."""
        return self._reverse(self._done, self._undone, "Nothing to take back.")

    def redo(self) -> Change:
        """Do again what was taken back last."""
        return self._reverse(self._undone, self._done, "Nothing to do again.")

    def _reverse(self, source: list[Change], target: list[Change], nothing: str) -> Change:
        if not source:
            raise Refused(nothing)
        inverse = source[-1].inverse()
        with self._store.writing() as work:
            for step in inverse.steps:
                _apply(work, step.noun, step.id, step.before, step.after)
        source.pop()
        target.append(inverse)
        self._announce(inverse)
        return inverse


def _apply(work: Work, noun: str, record_id: str, expected: Record | None, wanted: Record | None) -> None:
    shelf = work.shelf(_KINDS[noun])
    present = next(iter(shelf.find(id=record_id)), None)
    if present != expected:
        raise Refused("Something newer stands on this, so it can't be taken back. Change it by hand instead.")
    if wanted is None:
        shelf.remove(record_id)
    else:
        shelf.put(wanted)

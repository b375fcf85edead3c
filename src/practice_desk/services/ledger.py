"""The one place where writes happen: each becomes a Change, is announced, and can be taken back."""

from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar
from uuid import uuid4

from practice_desk.domain.binned import Binned
from practice_desk.domain.change import Change, Record, Step
from practice_desk.domain.deed import Cause, events_of
from practice_desk.domain.draft import Draft
from practice_desk.domain.refused import Refused
from practice_desk.ports.store import RECORDS, Shelf, Store, Work
from practice_desk.services.record_form import image_of

R = TypeVar("R", bound=Record)
_KINDS: dict[str, type[Record]] = {kind.noun: kind for kind in RECORDS}


class _Overtaken(Refused):
    """What was done can no longer be taken back."""


class Entry:
    """A write under way; ``change`` is there once the block has ended."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self.change = Change("", ())

    def shelf(self, kind: type[R]) -> Shelf[R]:
        return self._work.shelf(kind)


class Ledger:
    """Reads and writes the practice file, remembers what was done, takes it back.

    ``announce`` is called with every committed Change, undone ones included. Each write adds to the
    history of the file in the same transaction; ``now`` is the time that stands there.
    """

    def __init__(
        self,
        store: Store,
        announce: Callable[[Change], None] | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._store = store
        self._now = now
        self._announce = announce or _tell_nobody
        self._told_first: list[Callable[[Change], None]] = []
        self._done: list[Change] = []
        self._undone: list[Change] = []

    def announce_to(self, announce: Callable[[Change], None]) -> None:
        """Tell this listener of every Change from now on."""
        self._announce = announce

    def tell_first(self, listener: Callable[[Change], None]) -> None:
        """Tell this listener of every committed Change before it is announced."""
        self._told_first.append(listener)

    def _tell(self, change: Change) -> None:
        for listener in self._told_first:
            listener(change)
        self._announce(change)

    @contextmanager
    def read(self) -> Generator[Work, None, None]:
        """A consistent view of the file."""
        with self._store.reading() as work:
            yield work

    @contextmanager
    def write(
        self,
        words: str,
        *,
        naming: Callable[[Sequence[Step]], str] | None = None,
        group: str = "",
        quiet: bool = False,
        final: bool = False,
        with_step_of: str = "",
        cause: Cause = Cause.DONE,
        into_bin: bool = False,
    ) -> Generator[Entry, None, None]:
        """One write. Its Change is empty, unannounced and forgotten when nothing differs.

        ``naming`` puts words that fit in place of ``words``, from all that undo would take back: with those
        before it in its ``group`` that may be more than this write.
        ``with_step_of`` is the id of a record: a quiet write that follows from a change of it
        becomes part of that step, and is taken back with it. ``into_bin`` keeps what is removed in
        the bin, from where it comes back after the undo is gone too.
        """
        with self._store.writing() as work:
            entry = Entry(work)
            yield entry
            if into_bin:
                self._keep_in_bin(work, words)
            steps = tuple(work.steps)
            work.history.add(self._now(), events_of(steps, cause))
        entry.change = Change(naming(steps) if naming else words, steps, group, quiet, final)
        if steps:
            grown = self._remember(entry.change, with_step_of)
            if naming and grown:
                entry.change = replace(entry.change, words=self._name_last(naming(grown.steps)))
            self._tell(entry.change)

    def _name_last(self, words: str) -> str:
        self._done[-1] = replace(self._done[-1], words=words)
        return words

    def _keep_in_bin(self, work: Work, words: str) -> None:
        removed = [step.before for step in work.steps if step.after is None and step.before]
        kept = [record for record in removed if record.noun != Draft.noun]
        if kept:
            whose = next((step.client_id for step in work.steps if step.client_id), "")
            images = tuple(map(image_of, kept))
            work.shelf(Binned).put(Binned(uuid4().hex, self._now(), words, whose, images))

    def _remember(self, change: Change, with_step_of: str) -> Change | None:
        """The step of undo that it became or went into, unless there is none."""
        if change.final:
            self.forget()
        elif change.quiet:
            self._add_to_step(change, with_step_of)
        else:
            self._undone.clear()
            last = self._done[-1] if self._done else None
            if last and change.group and last.group == change.group and last.leads_to(change):
                change = self._done.pop().then(change)
            if change.steps:
                self._done.append(change)
                return change
        return None

    def _add_to_step(self, change: Change, record_id: str) -> None:
        for place in reversed(range(len(self._done))):
            step = self._done[place]
            if not step.leads_to(change):
                return
            if record_id in {one.id for one in step.steps}:
                self._done[place] = replace(step, steps=step.then(change).steps)
                return

    def forget(self) -> None:
        """Let what was done so far stand: nothing of it can be taken back."""
        self._done.clear()
        self._undone.clear()

    @property
    def last_done(self) -> Change | None:
        """What undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def to_undo(self) -> str:
        """Words for what undo would take back; empty when there is nothing."""
        return self._done[-1].words if self._done else ""

    @property
    def to_redo(self) -> str:
        """Words for what redo would do again; empty when there is nothing."""
        return self._undone[-1].words if self._undone else ""

    def note(self, event: str, about: str = "") -> None:
        """Write something into the history that changes no record."""
        with self._store.writing() as work:
            work.history.add(self._now(), [(event, about)])

    def tidy(self) -> None:
        """Overwrite the room that removed records took; see :meth:`practice_desk.ports.store.Store.tidy`."""
        self._store.tidy()

    def undo(self) -> Change:
        """Take back the last thing done.

        Raises Refused when something newer stands on it; it is then left out of what can be
        taken back, so that the thing done before it comes next.
        """
        return self._reverse(self._done, self._undone, Cause.UNDO, "Nothing to take back.")

    def redo(self) -> Change:
        """Do again what was taken back last."""
        return self._reverse(self._undone, self._done, Cause.REDO, "Nothing to do again.")

    def _reverse(self, source: list[Change], target: list[Change], cause: Cause, nothing: str) -> Change:
        if not source:
            raise Refused(nothing)
        inverse = source[-1].inverse()
        try:
            with self._store.writing() as work:
                _refuse_if_overtaken(work, inverse.steps)
                for step in inverse.steps:
                    _apply(work, step.noun, step.id, step.after)
                reversed_ = replace(inverse, steps=tuple(work.steps))
                work.history.add(self._now(), events_of(reversed_.steps, cause))
        except _Overtaken:
            source.pop()
            raise
        source.pop()
        target.append(reversed_)
        self._tell(reversed_)
        return reversed_


def _tell_nobody(_change: Change) -> None: ...


def _refuse_if_overtaken(work: Work, steps: Iterable[Step]) -> None:
    """Looked at before anything is touched, for a client who is removed takes along what is looked at next."""
    for step in steps:
        present = next(iter(work.shelf(_KINDS[step.noun]).find(id=step.id)), None)
        if present != step.before:
            words = "Something newer stands on this, so it can't be taken back. Change it by hand instead."
            raise _Overtaken(words)


def _apply(work: Work, noun: str, record_id: str, wanted: Record | None) -> None:
    shelf = work.shelf(_KINDS[noun])
    if wanted is None:
        shelf.remove(record_id)
    else:
        shelf.put(wanted)

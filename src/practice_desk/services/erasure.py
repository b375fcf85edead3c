"""Deleting a client for good, and doing so again in an older copy of the practice.

Whoever opens a practice calls :func:`keep_to_erasures` before anything of it is shown: its file may be an
older one, by a restored backup or a copy from elsewhere, and hold somebody again who was deleted since.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Protocol, TypeVar

from practice_desk.domain.binned import Binned
from practice_desk.domain.change import Change, Record
from practice_desk.domain.client import Client
from practice_desk.domain.deed import Cause
from practice_desk.domain.erasure import Erasure
from practice_desk.domain.keeping import Keeping
from practice_desk.domain.refused import Refused
from practice_desk.ports.store import Shelf, Store
from practice_desk.services.ledger import Ledger

R = TypeVar("R", bound=Record)
_HELD = "This record has to stay: {why} Take that off first, in File ▸ How long records are kept."


class Shelves(Protocol):
    """A piece of work, or an entry of the ledger."""

    def shelf(self, kind: type[R]) -> Shelf[R]: ...


def erasures_in(work: Shelves) -> Sequence[Erasure]:
    """The clients deleted for good that this practice knows of."""
    return work.shelf(Erasure).find()


def apply_erasures(work: Shelves, erased: Iterable[Erasure] = ()) -> int:
    """Delete again whoever was deleted for good, by the ledger of this practice and by ``erased``.

    Returns how many clients went. Safe to call at any time and any number of times.
    """
    known = work.shelf(Erasure)
    for erasure in erased:
        if not known.count(id=erasure.id):
            known.put(erasure)
    gone = 0
    for erasure in known.find():
        gone += _is_there(work, erasure.id)
        _remove(work, erasure.id)
    return gone


def reapply(ledger: Ledger, erased: Iterable[Erasure] = ()) -> Change:
    """:func:`apply_erasures` as one write, told in the history; for a practice just restored."""
    with ledger.write("Deletions done again", quiet=True, cause=Cause.ERASE) as entry:
        apply_erasures(entry, erased)
    return entry.change


class Elsewhere(Protocol):
    """Where deletions are known outside the practice file."""

    def erased(self, store: Store) -> Sequence[Erasure]: ...

    def remember_erased(self, store: Store, erased: Sequence[Erasure]) -> None: ...


def keep_to_erasures(ledger: Ledger, store: Store, elsewhere: Elsewhere) -> str:
    """Delete again whoever an older file brought back, and remember every deletion from now on.

    Returns a sentence about it, or nothing where nobody had come back.

    Raises:
        Refused: when somebody had come back and the disk does not take the deletion.
    """
    known = elsewhere.erased(store)
    with ledger.read() as work:
        own = {one.id for one in erasures_in(work)}
        back = sum(_is_there(work, one) for one in own | {one.id for one in known})
    if back or any(one.id not in own for one in known):
        reapply(ledger, known)
    if back:
        with suppress(Refused):  # the rows are gone; only their room waits for the next time
            ledger.tidy()
    with ledger.read() as work:
        elsewhere.remember_erased(store, erasures_in(work))

    def remember(change: Change) -> None:
        made = [step.after for step in change.steps if isinstance(step.after, Erasure)]
        if made:
            elsewhere.remember_erased(store, made)

    ledger.tell_first(remember)
    return again_words(back)


def again_words(count: int) -> str:
    """What is said once an older file was brought up to the deletions."""
    if count == 0:
        return ""
    who = "a client you had" if count == 1 else f"{count} clients you had"
    what = "was deleted again" if count == 1 else "were deleted again"
    return f"This file is from before a deletion: {who} deleted for good stood in it, and {what}."


def erase(work: Shelves, client_id: str, at: datetime) -> None:
    """Delete a client with all that is known of them, the bin included, and note the id."""
    work.shelf(Erasure).put(Erasure(client_id, at))
    _remove(work, client_id)


def refuse_if_held(work: Shelves, client_id: str) -> None:
    """Raises Refused while something stands in the way of deleting this client."""
    for keeping in work.shelf(Keeping).find(client_id=client_id):
        if keeping.held_because:
            why = keeping.held_because.rstrip(".") + "."
            raise Refused(_HELD.format(why=why))


def _is_there(work: Shelves, client_id: str) -> bool:
    """Whether anything of a client stands in the file, the bin included."""
    return bool(work.shelf(Client).count(id=client_id) or work.shelf(Binned).count(whose=client_id))


def _remove(work: Shelves, client_id: str) -> None:
    work.shelf(Client).remove(client_id)
    bin_ = work.shelf(Binned)
    for binned in bin_.find(whose=client_id):
        bin_.remove(binned.id)

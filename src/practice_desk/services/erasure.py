"""Deleting a client for good, and doing so again in an older copy of the practice.

Whoever restores a backup calls :func:`reapply` on the ledger of the restored file, with the erasures
known from anywhere else (the practice that was open before, the latest backup). The restored file
brings those it knew itself.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from practice_desk.domain.binned import Binned
from practice_desk.domain.change import Change, Record
from practice_desk.domain.client import Client
from practice_desk.domain.deed import Cause
from practice_desk.domain.erasure import Erasure
from practice_desk.domain.keeping import Keeping
from practice_desk.domain.refused import Refused
from practice_desk.ports.store import Shelf
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
        gone += work.shelf(Client).count(id=erasure.id)
        _remove(work, erasure.id)
    return gone


def reapply(ledger: Ledger, erased: Iterable[Erasure] = ()) -> Change:
    """:func:`apply_erasures` as one write, told in the history; for a practice just restored."""
    with ledger.write("Deletions done again", quiet=True, cause=Cause.ERASE) as entry:
        apply_erasures(entry, erased)
    return entry.change


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


def _remove(work: Shelves, client_id: str) -> None:
    work.shelf(Client).remove(client_id)
    bin_ = work.shelf(Binned)
    for binned in bin_.find(whose=client_id):
        bin_.remove(binned.id)

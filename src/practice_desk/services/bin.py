"""The bin: what was removed, put back or deleted for good when the therapist says so."""

from practice_desk.domain.binned import Binned
from practice_desk.domain.change import Change
from practice_desk.domain.client import Client
from practice_desk.domain.deed import Cause
from practice_desk.domain.refused import Refused
from practice_desk.ports.clock import Clock
from practice_desk.services.erasure import erase
from practice_desk.services.ledger import Ledger
from practice_desk.services.record_form import record_of

_THERE = "This is there already, so it need not be put back."


class BinService:
    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def all(self) -> list[Binned]:
        """What is in the bin, removed last first."""
        with self._ledger.read() as work:
            return work.shelf(Binned).find(order="at", newest_first=True)

    def due(self) -> list[Binned]:
        """What has been there for thirty days, to be offered for final deletion."""
        now = self._clock.now()
        return [one for one in self.all() if one.is_due(now)]

    def names(self) -> dict[str, str]:
        """The names of clients who can stand beside a removed thing, by id; of those in the bin as well."""
        with self._ledger.read() as work:
            known = {client.id: client.name for client in work.shelf(Client).find()}
            binned = work.shelf(Binned).find()
        return known | {client.id: client.name for one in binned if (client := client_in(one))}

    def put_back(self, binned_id: str) -> Change:
        """Put everything of one removal back where it was.

        Raises Refused when it is there already, or when its client is not.
        """
        with self._ledger.write("Put back", cause=Cause.BIN) as entry:
            binned = entry.shelf(Binned).get(binned_id)
            for record in map(record_of, binned.images):
                shelf = entry.shelf(type(record))
                if shelf.count(id=record.id):
                    raise Refused(_THERE)
                shelf.put(record)
            entry.shelf(Binned).remove(binned_id)
        return entry.change

    def delete_now(self, *binned_ids: str) -> Change:
        """Delete removed things for good; a removed client goes into the ledger of deletions."""
        with self._ledger.write("Deleted for good", final=True, cause=Cause.ERASE) as entry:
            for binned_id in binned_ids:
                for binned in entry.shelf(Binned).find(id=binned_id):
                    client = client_in(binned)
                    entry.shelf(Binned).remove(binned_id)
                    if client:
                        erase(entry, client.id, self._clock.now())
        return entry.change


def client_in(binned: Binned) -> Client | None:
    """The client that was removed, where it was one."""
    for image in binned.images:
        if image.noun == Client.noun:
            record = record_of(image)
            return record if isinstance(record, Client) else None
    return None

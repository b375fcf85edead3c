"""One client's past, read once and kept current by what is written.

What is asked for on every answer given (the suggestion, the pictures, the story) would otherwise be read from the
encrypted file each time. Only the client asked about last is held, and nothing outlives the desk.

The window and its worker ask at the same time, about different clients, and either may write. So what is held is
never changed, only replaced, and the lock is never kept while the file is read.
"""

from collections.abc import Callable, Mapping
from threading import Lock
from typing import TypeVar, cast

from practice_desk.domain.change import Change, Record
from practice_desk.services.ledger import Ledger

R = TypeVar("R", bound=Record)
V = TypeVar("V")


class Past:
    """The records of the client asked about last, kind by kind as they are asked for."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._lock = Lock()
        self._told = 0
        self._client_id = ""
        self._held: dict[str, Mapping[str, Record]] = {}
        self._made: dict[tuple[str, object], Mapping[str, tuple[Record, object]]] = {}
        ledger.tell_first(self._take_in)

    def of(self, client_id: str, kind: type[R]) -> list[R]:
        """This client's records of a kind, in the order in which they were first put."""
        return list(self._look(client_id, kind).values())

    def made_of(self, client_id: str, kind: type[R], make: Callable[[R], V]) -> dict[str, V]:
        """What ``make`` makes of each record, by its id; made anew only of records that have changed.

        ``make`` is a function of a module, and looks at nothing but its record.
        """
        key = (kind.noun, make)
        earlier = self._made.get(key, {})
        made: dict[str, tuple[Record, object]] = {}
        for record_id, record in self._look(client_id, kind).items():
            known = earlier.get(record_id)
            made[record_id] = known if known and known[0] is record else (record, make(record))
        with self._lock:
            if client_id == self._client_id:
                self._made[key] = made
        return {record_id: cast("V", value) for record_id, (_record, value) in made.items()}

    def _look(self, client_id: str, kind: type[R]) -> Mapping[str, R]:
        """What was read while something was written may be older than that, and is not held."""
        with self._lock:
            told = self._told
            if client_id == self._client_id and kind.noun in self._held:
                return cast("Mapping[str, R]", self._held[kind.noun])
        with self._ledger.read() as work:
            found = {one.id: one for one in work.shelf(kind).find(client_id=client_id)}
        with self._lock:
            if client_id != self._client_id:
                self._client_id, self._held, self._made = client_id, {}, {}
            if told == self._told:
                self._held[kind.noun] = found
        return found

    def _take_in(self, change: Change) -> None:
        with self._lock:
            self._told += 1
            fresh = {noun: dict(self._held[noun]) for noun in change.nouns & self._held.keys()}
            for step in change.steps:
                record = step.after or step.before
                if step.noun not in fresh or getattr(record, "client_id", None) != self._client_id:
                    continue
                if step.after is None:
                    fresh[step.noun].pop(step.id, None)
                else:
                    fresh[step.noun][step.id] = step.after
            self._held |= fresh

"""One client's past, read once and kept current by what is written.

What is asked for on every answer given (the suggestion, the pictures, the story) would otherwise be read from the
encrypted file each time. Only the client asked about last is held, and nothing outlives the desk.
"""

from collections.abc import Callable
from typing import TypeVar, cast

from practice_desk.domain.change import Change, Record
from practice_desk.services.ledger import Ledger

R = TypeVar("R", bound=Record)
V = TypeVar("V")


class Past:
    """The records of the client asked about last, kind by kind as they are asked for."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._client_id = ""
        self._held: dict[str, dict[str, Record]] = {}
        self._made: dict[tuple[str, object], dict[str, object]] = {}
        ledger.tell_first(self._take_in)

    def of(self, client_id: str, kind: type[R]) -> list[R]:
        """This client's records of a kind, in the order in which they were first put."""
        if client_id != self._client_id:
            self._client_id, self._held, self._made = client_id, {}, {}
        if kind.noun not in self._held:
            with self._ledger.read() as work:
                self._held[kind.noun] = {one.id: one for one in work.shelf(kind).find(client_id=client_id)}
        return cast("list[R]", list(self._held[kind.noun].values()))

    def made_of(self, client_id: str, kind: type[R], make: Callable[[R], V]) -> dict[str, V]:
        """What ``make`` makes of each record, by its id; made anew only of records that have changed.

        ``make`` is a function of a module, and looks at nothing but its record.
        """
        self.of(client_id, kind)
        held = self._held[kind.noun]
        made = self._made.setdefault((kind.noun, make), {})
        for record_id in held.keys() - made.keys():
            made[record_id] = make(cast("R", held[record_id]))
        return {record_id: cast("V", made[record_id]) for record_id in held}

    def _take_in(self, change: Change) -> None:
        for step in change.steps:
            held = self._held.get(step.noun)
            record = step.after or step.before
            if held is None or getattr(record, "client_id", None) != self._client_id:
                continue
            for (noun, _make), made in self._made.items():
                if noun == step.noun:
                    made.pop(step.id, None)
            if step.after is None:
                held.pop(step.id, None)
            else:
                held[step.id] = step.after

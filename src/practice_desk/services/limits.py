"""The numbers of the readiness rules as this practice has set them, with the record of each change."""

from dataclasses import replace

from practice_desk.domain.change import Change
from practice_desk.domain.practice import Practice
from practice_desk.domain.readiness import DEFAULT_LIMITS, InForce, LimitSet, ground_of, with_limit
from practice_desk.domain.refused import Refused
from practice_desk.ports.clock import Clock
from practice_desk.services.ledger import Entry, Ledger
from practice_desk.services.weighed import in_force


class LimitService:
    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def in_force(self) -> InForce:
        """The limits the rules go by, and what of the record cannot be used."""
        with self._ledger.read() as work:
            return in_force(work.shelf(Practice))

    def record(self) -> tuple[LimitSet, ...]:
        """Every change of a limit, the latest first."""
        with self._ledger.read() as work:
            return work.shelf(Practice).find()[0].limits[::-1]

    def set(self, limit: str, typed: str) -> Change:
        """Set one limit to a number as typed; the number it has already changes nothing.

        Raises Refused in words, and leaves everything as it is, for what is no number or out of range.
        """
        number = _typed(typed, limit)
        with self._ledger.write(f"Changed: {ground_of(limit).words}") as entry:
            present = in_force(entry.shelf(Practice)).limits
            wanted = with_limit(present, limit, number)
            if wanted != present:
                self._note(entry, limit, f"{number:g}")
        return entry.change

    def use_default(self, limit: str) -> Change:
        """Go by the default again. Raises Refused where it would contradict another limit."""
        with self._ledger.write(f"Default again: {ground_of(limit).words}") as entry:
            present = in_force(entry.shelf(Practice)).limits
            if with_limit(present, limit, DEFAULT_LIMITS.of(limit)) != present:
                self._note(entry, limit, "")
        return entry.change

    def _note(self, entry: Entry, limit: str, value: str) -> None:
        shelf = entry.shelf(Practice)
        practice = shelf.find()[0]
        entries = (*practice.limits, LimitSet(limit, value, self._clock.now()))
        shelf.put(replace(practice, limits=entries))


def _typed(text: str, limit: str) -> float:
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        ground = ground_of(limit)
        raise Refused(f"Type a number from {ground.lowest:g} to {ground.highest:g}.", limit) from None

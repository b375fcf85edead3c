"""Drafts: words typed but not committed, kept within half a second and given back after a crash.

Words a full or absent disk does not take are held in memory instead, given back like any draft, and written
with the next one that finds room. Whoever closes the desk asks for :attr:`DraftService.held`.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress

from practice_desk.domain.change import Change
from practice_desk.domain.draft import Draft
from practice_desk.domain.refused import Gone, Refused
from practice_desk.ports.clock import Clock
from practice_desk.services.ledger import Ledger


class DraftService:
    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock
        self._held: dict[str, Draft] = {}

    @property
    def held(self) -> Sequence[Draft]:
        """What is in memory only, because the disk did not take it."""
        return tuple(self._held.values())

    def take_over(self, drafts: Sequence[Draft]) -> None:
        """Go on with what an earlier desk could not write; what is refused again is held again."""
        self._held |= {draft.id: draft for draft in drafts}
        for draft in drafts:
            with suppress(Refused):
                self._write(draft)

    def keep(self, form: str, client_id: str | None, fields: Mapping[str, str]) -> Change:
        """Keep what stands in a form. ``form`` names it and its subject.

        Raises Refused when the disk does not take it; it is then held in memory.
        """
        draft = Draft(form, client_id, self._clock.now(), tuple(fields.items()))
        waiting = [held for held in self._held.values() if held.id != form]
        self._held[form] = draft
        change = self._write(draft)
        self.take_over(waiting)
        return change

    def _write(self, draft: Draft) -> Change:
        try:
            with self._ledger.write("Typing kept", quiet=True) as entry:
                entry.shelf(Draft).put(draft)
        except Gone:  # the client was deleted, and so is what was typed about them
            del self._held[draft.id]
            raise
        del self._held[draft.id]
        return entry.change

    def kept(self, form: str) -> dict[str, str]:
        """What was typed into this form and not committed; empty when there is nothing."""
        if form in self._held:
            return dict(self._held[form].fields)
        with self._ledger.read() as work:
            drafts = work.shelf(Draft).find(id=form)
        return dict(drafts[0].fields) if drafts else {}

    def forget(self, form: str) -> None:
        """The form was committed or emptied: nothing is kept any more."""
        self._held.pop(form, None)
        with self._ledger.write("Typing committed", quiet=True) as entry:
            entry.shelf(Draft).remove(form)

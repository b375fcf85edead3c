"""Drafts: words typed but not committed, kept within half a second and given back after a crash."""

from collections.abc import Mapping

from practice_desk.domain.draft import Draft
from practice_desk.ports.clock import Clock
from practice_desk.services.ledger import Ledger


class DraftService:
    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def keep(self, form: str, client_id: str | None, fields: Mapping[str, str]) -> None:
        """Keep what stands in a form. ``form`` names it and its subject."""
        draft = Draft(form, client_id, self._clock.now(), tuple(fields.items()))
        with self._ledger.write("Typing kept", quiet=True) as entry:
            entry.shelf(Draft).put(draft)

    def kept(self, form: str) -> dict[str, str]:
        """What was typed into this form and not committed; empty when there is nothing."""
        with self._ledger.read() as work:
            drafts = work.shelf(Draft).find(id=form)
        return dict(drafts[0].fields) if drafts else {}

    def forget(self, form: str) -> None:
        """The form was committed or emptied: nothing is kept any more."""
        with self._ledger.write("Typing committed", quiet=True) as entry:
            entry.shelf(Draft).remove(form)

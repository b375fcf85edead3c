"""Drafts: words typed but not committed, kept within half a second and given back after a crash.

Words a full or absent disk does not take are held in memory instead, given back like any draft, and written
with the next one that finds room. Whoever closes the desk asks for :attr:`DraftService.held`.
"""

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime

from practice_desk.domain.change import Change
from practice_desk.domain.check import STALE_AFTER
from practice_desk.domain.draft import Draft
from practice_desk.domain.refused import Gone, Refused
from practice_desk.ports.clock import Clock
from practice_desk.ports.store import Between
from practice_desk.services.ledger import Ledger

_DAY = re.compile(r":\d{4}-\d{2}-\d{2}")
"""What the names of some forms used to end in."""


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

    def kept(self, form: str, since: datetime | None = None) -> dict[str, str]:
        """What was typed last into this form, ``since`` then, and not committed; empty when there is nothing."""
        drafts = [self._held[form]] if form in self._held else self._named(form)
        typed = [draft for draft in drafts if since is None or draft.at >= since]
        return dict(max(typed, key=lambda draft: draft.at).fields) if typed else {}

    def _named(self, form: str) -> list[Draft]:
        """What the file keeps of a form, also under the names with a day that older versions gave it."""
        with self._ledger.read() as work:
            near = work.shelf(Draft).find(id=Between(form, f"{form}:9"))
        return [draft for draft in near if draft.id == form or _DAY.fullmatch(draft.id.removeprefix(form))]

    def lately(self) -> datetime:
        """Since when typing belongs to what goes on now: from midnight on, and twelve hours back at least."""
        now = self._clock.now()
        return min(now.replace(hour=0, minute=0, second=0, microsecond=0), now - STALE_AFTER)

    def forget(self, form: str, since: datetime | None = None) -> None:
        """The form was committed or emptied: nothing that was typed ``since`` then is kept any more."""
        self._held.pop(form, None)
        done = {draft.id for draft in self._named(form) if since is None or draft.at >= since}
        with self._ledger.write("Typing committed", quiet=True) as entry:
            for name in sorted({form, *done}):
                entry.shelf(Draft).remove(name)

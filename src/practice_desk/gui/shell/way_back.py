"""What was just done, and the way back: undo and redo reach what was done last, for whichever client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from practice_desk.domain.client import Client
from practice_desk.domain.refused import Gone
from practice_desk.domain.text import initials

if TYPE_CHECKING:
    from collections.abc import Callable

    from practice_desk.domain.change import Change
    from practice_desk.gui.shell.workspace import Workspace
    from practice_desk.services.ledger import Ledger


class WayBack(QObject):
    """Undo and redo. Where they touch only a client who is not open, the name is said, for nothing of it is in view."""

    def __init__(self, space: Workspace) -> None:
        super().__init__(space)
        self._space = space

    def undo(self) -> Change | None:
        if not self._ledger.to_undo:
            self._space.say(self.tr("Nothing to take back."))
            return None
        return self._reverse(
            self._ledger.undo, self.tr("Taken back: {words}"), self.tr("Taken back for {name}: {words}")
        )

    def redo(self) -> Change | None:
        if not self._ledger.to_redo:
            self._space.say(self.tr("Nothing to do again."))
            return None
        return self._reverse(
            self._ledger.redo, self.tr("Done again: {words}"), self.tr("Done again for {name}: {words}")
        )

    def turn_to(self, client_id: str) -> None:
        """Another client comes into view: what was done for the one before is no longer offered to be taken back."""
        last = self._ledger.last_done
        if last and last.client_ids and client_id not in last.client_ids:
            self._space.ui.undo_bar.dismiss()

    @property
    def _ledger(self) -> Ledger:
        return self._space.workplace.desk.ledger

    def _reverse(self, act: Callable[[], Change], here: str, elsewhere: str) -> Change | None:
        change = self._space.workplace.attempt(act, quietly=True)
        if change:
            self._keep_rhythms(change)
            name = self._elsewhere(change)
            self._space.say((elsewhere if name else here).format(name=name, words=change.words))
        return change

    def _keep_rhythms(self, change: Change) -> None:
        """Who is back on the list has visits to come again."""
        desk = self._space.workplace.desk
        for step in change.steps:
            if step.noun == "client" and step.after and desk.today.line(step.id):
                desk.visits.keep_rhythms(step.id)

    def _elsewhere(self, change: Change) -> str:
        """The client concerned, as named on the screen; empty when that is the one who is open, or several are."""
        if len(change.client_ids) != 1 or self._space.client_id in change.client_ids:
            return ""
        name = self._name(change)
        return initials(name) if self._space.names_are_hidden else name

    def _name(self, change: Change) -> str:
        images = (step.after or step.before for step in change.steps)
        for image in images:
            if isinstance(image, Client):
                return image.name
        (client_id,) = change.client_ids
        try:
            return self._space.workplace.desk.clients.get(client_id).name
        except Gone:
            return ""

"""What was written, as rows of the palette: the words found, and below them whose they are, what and when."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from practice_desk.domain.days import full_day
from practice_desk.domain.searched import Excerpt, with_initials
from practice_desk.domain.text import initials
from practice_desk.gui.palette.search import ONLY_COMMANDS
from practice_desk.services.search import Hit, Place

LULL_MS = 120
"""Without a further key, before what was written is looked through."""
Found = Callable[[list[Hit]], None]
Seek = Callable[[str, Found], None]
"""Looks for what was typed off the window's thread, and hands over what it found."""


@dataclass(frozen=True)
class Written:
    """A hit as shown here: initials while others can see the screen."""

    hit: Hit
    excerpt: Excerpt
    detail: str


class Seeker(QObject):
    """Asks for what was written once nobody types for a moment; only the answer to the last question counts."""

    found = Signal(list)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._seek: Seek | None = None
        self._typed = ""
        self._lull = QTimer(self)
        self._lull.setSingleShot(True)
        self._lull.setInterval(LULL_MS)
        self._lull.timeout.connect(self._ask)

    def begin(self, seek: Seek | None) -> None:
        self._seek = seek
        self.ask("")

    def ask(self, typed: str) -> bool:
        """Ask for this in a moment; whether there is anything to ask for."""
        self._typed = "" if typed.strip().startswith(ONLY_COMMANDS) else typed.strip()
        if self._seek is None or not self._typed:
            self._lull.stop()
            return False
        self._lull.start()
        return True

    def end(self) -> None:
        self.begin(None)

    def _ask(self) -> None:
        typed = self._typed
        if self._seek and typed:
            self._seek(typed, lambda hits: self._on_found(typed, hits))

    def _on_found(self, typed: str, hits: list[Hit]) -> None:
        if typed == self._typed:
            self.found.emit(hits)


def rows_of(hits: Iterable[Hit], shown: Iterable[str], *, hidden: bool) -> Iterator[Written]:
    """The rows for some hits; the details of a client who is ``shown`` already are left out."""
    known = set(shown)
    for hit in hits:
        client = hit.client
        if client is None:
            yield Written(hit, hit.excerpt, f"{hit.kind} · {full_day(hit.day)}")
        elif not (hit.place is Place.DETAILS and client.id in known):
            name = initials(client.name) if hidden else client.name
            excerpt = (
                with_initials(hit.excerpt, " ".join((client.name, *client.people))) if hidden else hit.excerpt
            )
            away = [QCoreApplication.translate("Palette", "put away")] if client.archived_on else []
            yield Written(hit, excerpt, " · ".join((name, *away, hit.kind, full_day(hit.day))))

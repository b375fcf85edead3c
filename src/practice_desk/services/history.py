"""The history on a page: what was done when, in words, and whether its chain is whole."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from practice_desk.domain.deed import event_words
from practice_desk.ports.history import Link
from practice_desk.services.ledger import Ledger

AT_ONCE = 5_000
"""Lines looked through before others may use the file."""
BROKEN = (
    "The history of this practice does not hold together from line {line} on: something was changed from"
    " outside, or an older file was mixed in. Your records can be used as before. If you cannot explain it,"
    " compare with your latest backup."
)


@dataclass(frozen=True)
class HistoryLine:
    """``about`` is the id of the record concerned, or empty."""

    seq: int
    at: datetime
    words: str
    about: str


class HistoryService:
    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def lines(self, limit: int, before: int | None = None) -> list[HistoryLine]:
        """So many lines, the latest first; only those earlier than line ``before`` when it is given."""
        with self._ledger.read() as work:
            deeds = work.history.latest(limit, before)
        return [HistoryLine(deed.seq, deed.at, event_words(deed.event), deed.about) for deed in deeds]

    def trouble(self, stop: Callable[[], bool] = lambda: False) -> str:
        """A sentence when the chain is broken, else nothing. Looks in portions, until ``stop`` says so."""
        link = Link()
        while not stop():
            with self._ledger.read() as work:
                found = work.history.follow(link, AT_ONCE)
            if found.broken:
                return BROKEN.format(line=f"{found.seq:,}")
            if found == link:
                break
            link = found
        return ""

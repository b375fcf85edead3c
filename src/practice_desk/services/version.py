"""Keeping versions: part of whatever write puts other words in the place of some."""

from datetime import datetime

from practice_desk.domain.assignment import Assignment
from practice_desk.domain.version import Kept, Version, is_worth_keeping, says_the_same
from practice_desk.services.ledger import Entry


def keep_version(entry: Entry, fresh: str, at: datetime, stood: Assignment, kept: Kept) -> None:
    """Keep an assignment as it stands, unless nothing is written or the last version says the same.

    What was handed over is always kept: it is what the client holds in their hands.
    """
    shelf = entry.shelf(Version)
    last = shelf.find(assignment_id=stood.id, order="at", newest_first=True, limit=1)
    known = bool(last) and says_the_same(last[0].stood, stood)
    if is_worth_keeping(stood) and (not known or kept is Kept.AS_HANDED_OVER):
        shelf.put(Version(fresh, stood.client_id, stood.id, at, kept, stood))

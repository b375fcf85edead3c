"""The drawer of a client: parked halves, drafts laid aside, older versions of what is being written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from practice_desk.domain.assignment import OPEN_STATES, Aside, Assignment, AssignmentState
from practice_desk.domain.change import Change
from practice_desk.domain.halves import halves
from practice_desk.domain.refused import Refused
from practice_desk.domain.version import Kept, Version, says_the_same, taken_up
from practice_desk.ports.clock import Clock, Ids
from practice_desk.ports.store import Work
from practice_desk.services.assignment import parked
from practice_desk.services.ledger import Ledger
from practice_desk.services.version import keep_version


@dataclass(frozen=True)
class Piece:
    """Something in the drawer: a draft, or with ``kept`` an older version."""

    id: str
    stood: Assignment
    since: datetime
    aside: Aside | None = None
    kept: Kept | None = None


class DrawerService:
    def __init__(self, ledger: Ledger, clock: Clock, ids: Ids) -> None:
        self._ledger = ledger
        self._clock = clock
        self._ids = ids

    def pieces(self, client_id: str) -> list[Piece]:
        """Everything in the drawer, the latest first.

        The versions are those of the piece of work being written, or of the last one handed over
        while nothing is. One that says what stands there already, or the same as a later one, is left out.
        """
        with self._ledger.read() as work:
            drafts = work.shelf(Assignment).find(client_id=client_id, state=AssignmentState.DRAWER)
            found = [_of_draft(one) for one in drafts] + self._versions(work, client_id)
        return sorted(found, key=lambda piece: piece.since, reverse=True)

    def _versions(self, work: Work, client_id: str) -> list[Piece]:
        present = _in_writing(work, client_id)
        subject = present or _last_set(work, client_id)
        if subject is None:
            return []
        versions = work.shelf(Version).find(client_id=client_id, order="at", newest_first=True)
        seen = [present] if present else []
        found: list[Piece] = []
        for one in versions:
            about = one.assignment_id == subject.id or one.task == subject.task
            if about and not any(says_the_same(one.stood, other) for other in seen):
                seen.append(one.stood)
                found.append(Piece(one.id, one.stood, one.at, kept=one.kept))
        return found

    def use_version(self, client_id: str, version_id: str) -> Change:
        """Write on with an older version; what stands there now is kept as one."""
        with self._ledger.write("Older version taken up") as entry:
            shelf = entry.shelf(Assignment)
            version = entry.shelf(Version).get(version_id)
            open_ones = shelf.find(client_id=client_id, state=OPEN_STATES)
            now = self._clock.now()
            present = (
                open_ones[-1] if open_ones else Assignment(self._ids.fresh(), client_id, version.task, now)
            )
            keep_version(entry, self._ids.fresh(), now, present, Kept.BEFORE_OLDER)
            shelf.put(taken_up(version.stood, present))
        return entry.change

    def throw_version_away(self, version_id: str) -> Change:
        with self._ledger.write("Older version thrown away") as entry:
            entry.shelf(Version).remove(version_id)
        return entry.change

    def park_rest(self, assignment_id: str) -> Change:
        """Keep the first task of what is written, and park the rest of it in the drawer."""
        with self._ledger.write("The rest was parked in the drawer") as entry:
            shelf = entry.shelf(Assignment)
            present = shelf.get(assignment_id)
            parted = halves(present.what)
            if parted is None or present.state not in OPEN_STATES:
                raise Refused(
                    "It is hard to tell where one ends. Cut what can wait, and write it on its own."
                )
            now = self._clock.now()
            keep_version(entry, self._ids.fresh(), now, present, Kept.BEFORE_PARKING)
            shelf.put(replace(present, what=parted.first, state=AssignmentState.DRAFT))
            shelf.put(parked(self._ids.fresh(), present.client_id, parted.rest, now))
        return entry.change


def _of_draft(draft: Assignment) -> Piece:
    return Piece(draft.id, draft, draft.aside_at or draft.made_at, draft.aside or Aside.PUT_AWAY)


def _in_writing(work: Work, client_id: str) -> Assignment | None:
    return _last(work.shelf(Assignment).find(client_id=client_id, state=OPEN_STATES))


def _last_set(work: Work, client_id: str) -> Assignment | None:
    states = (AssignmentState.RUNNING, AssignmentState.CLOSED)
    return _last(work.shelf(Assignment).find(client_id=client_id, state=states, order="made_at"))


def _last(found: Sequence[Assignment]) -> Assignment | None:
    return found[-1] if found else None

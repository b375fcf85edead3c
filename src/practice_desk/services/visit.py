"""Visits: planning, moving, noting how they went, and keeping a rhythm written out ahead."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from practice_desk.domain.change import Change
from practice_desk.domain.client import Client
from practice_desk.domain.text import PASSAGE, accept
from practice_desk.domain.visit import AHEAD, Visit, VisitState, in_phase, next_weekday, rhythm
from practice_desk.ports.clock import Clock, Ids
from practice_desk.ports.store import Between, Work
from practice_desk.services.ledger import Entry, Ledger

_STATE_WORDS = {
    VisitState.PLANNED: "Visit planned again",
    VisitState.HELD: "Visit held",
    VisitState.CANCELLED: "Visit cancelled",
    VisitState.NOT_ATTENDED: "Visit noted as not attended",
}


class VisitService:
    def __init__(self, ledger: Ledger, clock: Clock, ids: Ids) -> None:
        self._ledger = ledger
        self._clock = clock
        self._ids = ids

    def of_client(self, client_id: str) -> list[Visit]:
        """All visits, the latest first."""
        with self._ledger.read() as work:
            return work.shelf(Visit).find(client_id=client_id, order="day", newest_first=True)

    def next_for(self, client_id: str) -> Visit | None:
        """The next planned visit after today."""
        with self._ledger.read() as work:
            return next_planned(work, client_id, self._clock.today())

    def plan(self, client_id: str, day: date, at: time | None = None, note: str = "") -> Change:
        visit = Visit(self._ids.fresh(), client_id, day, at, note=accept(note, PASSAGE, "note"))
        with self._ledger.write("Visit planned") as entry:
            entry.shelf(Visit).put(visit)
        return entry.change

    def edit(self, visit_id: str, day: date, at: time | None, state: VisitState, note: str) -> Change:
        with self._ledger.write("Visit changed", group=f"visit {visit_id}") as entry:
            shelf = entry.shelf(Visit)
            present = shelf.get(visit_id)
            shelf.put(replace(present, day=day, at=at, state=state, note=accept(note, PASSAGE, "note")))
        return entry.change

    def set_state(self, visit_id: str, state: VisitState) -> Change:
        with self._ledger.write(_STATE_WORDS[state]) as entry:
            shelf = entry.shelf(Visit)
            shelf.put(replace(shelf.get(visit_id), state=state))
        return entry.change

    def remove(self, visit_id: str) -> Change:
        """Take a visit out. The farthest one of a rhythm stays, cancelled, or the rhythm would write it out again."""
        with self._ledger.write("Visit removed", into_bin=True) as entry:
            shelf = entry.shelf(Visit)
            visit = shelf.get(visit_id)
            if visit.slot and visit in _latest_slot(entry, visit.client_id):
                shelf.put(replace(visit, state=VisitState.CANCELLED))
            else:
                shelf.remove(visit_id)
        return entry.change

    def keep_rhythms(self, client_id: str | None = None) -> Change:
        """Write out planned visits ahead for clients who come every week or fortnight.

        Called on unlocking, after midnight, and when a client's rhythm was changed; with
        ``client_id`` that client's untouched planned visits are laid anew, as part of the same
        step of undo.
        """
        today = self._clock.today()
        with self._ledger.write("Visits planned ahead", quiet=True, with_step_of=client_id or "") as entry:
            clients = entry.shelf(Client)
            if client_id:
                self._lay_anew(entry, clients.get(client_id), today)
            else:
                self._roll_forward(entry, clients.find(every_weeks=(1, 2), archived_on=None), today)
        return entry.change

    def _lay_anew(self, entry: Entry, client: Client, today: date) -> None:
        shelf = entry.shelf(Visit)
        ahead = shelf.find(client_id=client.id, state=VisitState.PLANNED, day=Between(_after(today), None))
        for visit in _untouched(ahead):
            shelf.remove(visit.id)
        if client.archived_on is None:
            visits = shelf.find(client_id=client.id, day=Between(today - AHEAD, None))
            self._write_out(entry, client, visits, today, today)

    def _roll_forward(self, entry: Entry, clients: Sequence[Client], today: date) -> None:
        """Go on where each rhythm was last written out to; what was removed before stays removed."""
        near = _by_client(entry.shelf(Visit).find(day=Between(today - AHEAD, None)))
        for client in clients:
            visits = near[client.id]
            last = max((visit.slot for visit in visits if visit.slot), default=None)
            self._write_out(entry, client, visits, today, _after(last) if last else today)

    def _write_out(
        self, entry: Entry, client: Client, visits: Sequence[Visit], today: date, since: date
    ) -> None:
        if not client.every_weeks or client.usual_day is None:
            return
        shelf = entry.shelf(Visit)
        known = visits if any(visit.slot for visit in visits) else _latest_slot(entry, client.id)
        slots = [visit.slot for visit in known if visit.slot and visit.slot.weekday() == client.usual_day]
        first = in_phase(_anchor(slots, today), client.every_weeks, max(today, since)) if slots else None
        first = first or next_weekday(max(today, since), client.usual_day)
        taken = {visit.day for visit in visits} | {visit.slot for visit in visits}
        for day in rhythm(first, client.every_weeks, today + AHEAD):
            if day not in taken:
                shelf.put(Visit(self._ids.fresh(), client.id, day, client.usual_time, slot=day))


def next_planned(work: Work, client_id: str, today: date) -> Visit | None:
    """The next planned visit after today."""
    ahead = work.shelf(Visit).find(
        client_id=client_id, state=VisitState.PLANNED, day=Between(_after(today), None), order="day", limit=1
    )
    return ahead[0] if ahead else None


def mark_held(entry: Entry, client_id: str, today: date) -> None:
    """Something was noted in a session today: the visit planned for today took place."""
    shelf = entry.shelf(Visit)
    for visit in shelf.find(client_id=client_id, day=today, state=VisitState.PLANNED):
        shelf.put(replace(visit, state=VisitState.HELD))


def _after(day: date) -> date:
    return day + timedelta(days=1)


def _untouched(ahead: Sequence[Visit]) -> list[Visit]:
    """Visits of a rhythm as it wrote them: not moved to another day or time, and without a note."""
    laid = [visit for visit in ahead if visit.slot == visit.day and not visit.note]
    times = Counter(visit.at for visit in laid).most_common(1)
    return [visit for visit in laid if visit.at == times[0][0]]


def _anchor(slots: Sequence[date], today: date) -> date:
    """The slot that tells which week it is: the last one so far, else the first to come."""
    return max((slot for slot in slots if slot <= today), default=min(slots))


def _latest_slot(entry: Entry, client_id: str) -> list[Visit]:
    return entry.shelf(Visit).find(
        client_id=client_id, slot=Between(), order="slot", newest_first=True, limit=1
    )


def _by_client(visits: Iterable[Visit]) -> dict[str, list[Visit]]:
    groups: dict[str, list[Visit]] = defaultdict(list)
    for visit in visits:
        groups[visit.client_id].append(visit)
    return groups

"""Visits: planning, moving, noting how they went, and keeping a rhythm written out ahead."""

from dataclasses import replace
from datetime import date, time

from practice_desk.domain.change import Change
from practice_desk.domain.client import Client
from practice_desk.domain.text import PASSAGE, accept
from practice_desk.domain.visit import AHEAD, Visit, VisitState, next_weekday, rhythm
from practice_desk.ports.clock import Clock, Ids
from practice_desk.ports.store import Between
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
            later = [
                visit
                for visit in work.shelf(Visit).find(
                    client_id=client_id,
                    state=VisitState.PLANNED,
                    day=Between(self._clock.today(), None),
                    order="day",
                )
                if visit.day > self._clock.today()
            ]
        return later[0] if later else None

    def on_day(self, client_id: str, day: date) -> Visit | None:
        """The visit of that day that was not cancelled, if there is one."""
        with self._ledger.read() as work:
            visits = work.shelf(Visit).find(client_id=client_id, day=day)
        return next((visit for visit in visits if visit.state is not VisitState.CANCELLED), None)

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
        with self._ledger.write("Visit removed") as entry:
            entry.shelf(Visit).remove(visit_id)
        return entry.change

    def keep_rhythms(self, client_id: str | None = None) -> Change:
        """Write out planned visits ahead for clients who come every week or fortnight.

        Called on unlocking, after midnight, and when a client's rhythm was changed; with
        ``client_id`` that client's untouched planned visits are laid anew.
        """
        today = self._clock.today()
        with self._ledger.write("Visits planned ahead", quiet=True) as entry:
            clients = entry.shelf(Client)
            chosen = (
                [clients.get(client_id)] if client_id else clients.find(every_weeks=(1, 2), archived_on=None)
            )
            for client in chosen:
                if client_id:
                    self._clear_ahead(entry, client, today)
                if client.every_weeks and client.usual_day is not None:
                    self._write_out(entry, client, today)
        return entry.change

    def _clear_ahead(self, entry: Entry, client: Client, today: date) -> None:
        shelf = entry.shelf(Visit)
        for visit in shelf.find(client_id=client.id, state=VisitState.PLANNED, day=Between(today, None)):
            untouched = visit.slot == visit.day and not visit.note
            if untouched and visit.day > today:
                shelf.remove(visit.id)

    def _write_out(self, entry: Entry, client: Client, today: date) -> None:
        shelf = entry.shelf(Visit)
        visits = shelf.find(client_id=client.id, day=Between(today - AHEAD, None), order="day")
        taken = {visit.day for visit in visits} | {visit.slot for visit in visits if visit.slot}
        weekday = client.usual_day or 0
        anchors = [visit.slot for visit in visits if visit.slot and visit.slot.weekday() == weekday]
        first = anchors[-1] if anchors else next_weekday(today, weekday)
        for day in rhythm(first, client.every_weeks, today + AHEAD):
            if day >= today and day not in taken:
                shelf.put(Visit(self._ids.fresh(), client.id, day, client.usual_time, slot=day))

"""How long each record is kept: the rule, the date of each client, and whose date has passed."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from practice_desk.domain.change import Change
from practice_desk.domain.client import Client
from practice_desk.domain.keeping import (
    Keeping,
    KeepingRule,
    accept_rule,
    accept_year_of_birth,
    keep_until,
)
from practice_desk.domain.text import accept_line
from practice_desk.domain.visit import Visit, VisitState
from practice_desk.ports.clock import Clock, Ids
from practice_desk.ports.store import Work
from practice_desk.services.ledger import Ledger
from practice_desk.services.record_form import forms

_NO_CONTACT = frozenset({"visit", "keeping"})
"""A planned visit is no contact; those held are looked at by themselves."""


@dataclass(frozen=True)
class KeepingLine:
    """``until`` is ``None`` when a child's year of birth is not known."""

    client: Client
    last_contact: date
    until: date | None
    born: int | None
    held_because: str

    def may_go(self, today: date) -> bool:
        """Whether it may be destroyed by the rule: its date has passed and nothing holds it."""
        return self.until is not None and self.until < today and not self.held_because


class KeepingService:
    def __init__(self, ledger: Ledger, clock: Clock, ids: Ids) -> None:
        self._ledger = ledger
        self._clock = clock
        self._ids = ids

    def rule(self) -> KeepingRule:
        with self._ledger.read() as work:
            return _rule_in(work) or KeepingRule("")

    def set_rule(self, years: int, until_age: int) -> Change:
        """Raises Refused unless both lie between 0 and 100."""
        accept_rule(years, until_age)
        with self._ledger.write("Rule for keeping records changed", group="keeping rule") as entry:
            present = next(iter(entry.shelf(KeepingRule).find()), None) or KeepingRule(self._ids.fresh())
            entry.shelf(KeepingRule).put(replace(present, years=years, until_age=until_age))
        return entry.change

    def of_client(self, client_id: str) -> KeepingLine:
        with self._ledger.read() as work:
            client = work.shelf(Client).get(client_id)
            return self._lines(work, [client])[0]

    def set(self, client_id: str, born: int | None, held_because: str) -> Change:
        """The year of birth, and why the record has to stay (empty lets it go)."""
        accept_year_of_birth(born, self._clock.today().year)
        wanted = Keeping(client_id, client_id, born, accept_line(held_because, "held_because"))
        with self._ledger.write("Keeping of the record changed", group=f"keeping {client_id}") as entry:
            entry.shelf(Client).get(client_id)
            entry.shelf(Keeping).put(wanted)
        return entry.change

    def lines(self) -> list[KeepingLine]:
        """Every client, the earliest date first; those without a date at the end."""
        with self._ledger.read() as work:
            lines = self._lines(work, work.shelf(Client).find(order="name"))
        return sorted(lines, key=lambda line: line.until or date.max)

    def may_go(self) -> list[KeepingLine]:
        """Whose record may be destroyed by the rule. Nothing is deleted by itself."""
        today = self._clock.today()
        return [line for line in self.lines() if line.may_go(today)]

    def _lines(self, work: Work, clients: list[Client]) -> list[KeepingLine]:
        rule = _rule_in(work) or KeepingRule("")
        kept = {one.client_id: one for one in work.shelf(Keeping).find()}
        contacts = _last_contacts(work, clients)
        return [_line(rule, client, contacts[client.id], kept.get(client.id)) for client in clients]


def _line(rule: KeepingRule, client: Client, last: date, keeping: Keeping | None) -> KeepingLine:
    keeping = keeping or Keeping(client.id, client.id)
    until = keep_until(rule, client.kind, keeping.born, last)
    return KeepingLine(client, last, until, keeping.born, keeping.held_because)


def _rule_in(work: Work) -> KeepingRule | None:
    return next(iter(work.shelf(KeepingRule).find()), None)


def _last_contacts(work: Work, clients: list[Client]) -> dict[str, date]:
    """The latest day on which anything was noted or a visit was held, by client."""
    latest = {client.id: client.made_at.date() for client in clients}

    def seen(client_id: object, day: object) -> None:
        when = day.date() if isinstance(day, datetime) else day
        if isinstance(client_id, str) and client_id in latest and isinstance(when, date):
            latest[client_id] = max(latest[client_id], when)

    one: dict[str, Any] = {"client_id": clients[0].id} if len(clients) == 1 else {}
    for visit in work.shelf(Visit).find(state=VisitState.HELD, **one):
        seen(visit.client_id, visit.day)
    for noun, form in forms().items():
        if form.of_client and noun not in _NO_CONTACT:
            for record in work.shelf(form.kind).find(**one):
                for name in ("day", "set_on", "made_at"):
                    seen(getattr(record, "client_id", None), getattr(record, name, None))
    return latest

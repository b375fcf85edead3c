"""Support: the crisis contacts of the practice's country, shipped or its own."""

from dataclasses import dataclass, replace
from datetime import date

from practice_desk.domain.change import Change
from practice_desk.domain.practice import Practice
from practice_desk.domain.refused import Refused
from practice_desk.domain.support import (
    ShippedContacts,
    SupportContacts,
    accept_contacts,
    certainty_words,
    checked_words,
    same_country,
)
from practice_desk.ports.clock import Clock
from practice_desk.services.ledger import Entry, Ledger


@dataclass(frozen=True)
class Support:
    """What there is for the practice's country. ``origin`` says whose row it is, ``checked`` when it was looked at."""

    contacts: SupportContacts
    origin: str
    checked: str
    is_own: bool
    has_shipped: bool


class SupportService:
    def __init__(self, ledger: Ledger, clock: Clock, shipped: tuple[ShippedContacts, ...]) -> None:
        self._ledger = ledger
        self._clock = clock
        self._shipped = shipped

    def current(self) -> Support:
        """The contacts of the country the practice is in; empty where nothing is known of it."""
        with self._ledger.read() as work:
            practice = work.shelf(Practice).find()[0]
        today, shipped = self._clock.today(), self._shipped_for(practice.country)
        own = next((row for row in practice.contacts if self._is_of(row, practice.country)), None)
        contacts = own or (shipped.contacts if shipped else SupportContacts(practice.country))
        origin = certainty_words(shipped.certainty) if shipped else ""
        return Support(
            contacts,
            "Your own." if own else origin,
            checked_words(contacts, today) if contacts.are_there else "",
            own is not None,
            shipped is not None,
        )

    def edit(self, emergency: str, lines: str, checked_on: date | None) -> Change:
        """Make the country's row the practice's own. ``lines`` are one a line, name, colon, number."""
        present = self.current().contacts
        if not present.country.strip():
            raise Refused("Write your country first; the numbers belong to it.", "country")
        wanted = accept_contacts(present.country, emergency, lines, checked_on, self._clock.today())
        with self._ledger.write("Crisis contacts changed", group="support") as entry:
            if wanted != present:
                self._keep(entry, wanted)
        return entry.change

    def restore(self) -> Change:
        """Go back to the row that ships with the program, or to none where there is none."""
        country = self.current().contacts.country
        with self._ledger.write("Shipped contacts restored") as entry:
            practice = entry.shelf(Practice).find()[0]
            others = tuple(row for row in practice.contacts if not self._is_of(row, country))
            entry.shelf(Practice).put(replace(practice, contacts=others))
        return entry.change

    def _keep(self, entry: Entry, wanted: SupportContacts) -> None:
        practice = entry.shelf(Practice).find()[0]
        others = tuple(row for row in practice.contacts if not self._is_of(row, wanted.country))
        entry.shelf(Practice).put(replace(practice, contacts=(*others, wanted)))

    def _shipped_for(self, country: str) -> ShippedContacts | None:
        return next((row for row in self._shipped if row.is_for(country)), None)

    def _is_of(self, row: SupportContacts, country: str) -> bool:
        shipped = self._shipped_for(country)
        return same_country(row.country, country) or (shipped is not None and shipped.is_for(row.country))

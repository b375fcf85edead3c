"""Crisis contacts: whom a client can reach, by country, and when the numbers were last checked.

The program is offline: it cannot tell whether a number still works. So every practice has its own copy
of its country's row, with the day on which the therapist last checked it.

What the shipped numbers stand on lies beside them, in ``resources/support/sources.tsv``: for each number the
sources it was compared with on 26 November 2026, with their years, and whether it was confirmed, changed or
added by them. Nobody rang a number, so none ships as checked.
"""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from practice_desk.domain.days import full_day
from practice_desk.domain.refused import Refused
from practice_desk.domain.text import LINE, accept, accept_line, fold

OFFLINE = "Practice Desk is offline, watches nobody and has no alarm."
"""Said wherever support is on the page; `domain.md` §2.7."""
OFFLINE_ON_PAPER = "This page was made offline: nobody is watching, and there is no alarm."
MOST_LINES = 8
"""Rows of lines that fit on a client's page beside a card."""


@dataclass(frozen=True)
class SupportLine:
    """A line to reach: its name, and the number or the way."""

    name: str
    reach: str


@dataclass(frozen=True)
class SupportContacts:
    """The contacts of one country. ``checked_on`` is the day they were last tried or looked up, if ever."""

    country: str
    emergency: str = ""
    lines: tuple[SupportLine, ...] = ()
    checked_on: date | None = None

    @property
    def are_there(self) -> bool:
        """Whether there is anything to reach at all."""
        return bool(self.emergency or self.lines)


@dataclass(frozen=True)
class ShippedContacts:
    """A row of the table that comes with the program.

    ``also`` are other names of the country; ``certainty`` says where the numbers were seen, as far as the
    weakest of them stands.
    """

    contacts: SupportContacts
    also: tuple[str, ...]
    certainty: str

    def is_for(self, country: str) -> bool:
        """Whether a country, as somebody writes it, is this one."""
        return _bare(country) in {_bare(name) for name in (self.contacts.country, *self.also)}


class ContactsError(ValueError):
    """The shipped table cannot be read; the message says why in one plain sentence."""


def parse_contacts(text: str) -> tuple[ShippedContacts, ...]:
    """Read the shipped table from JSON. Raises ContactsError for anything that is not as it should be."""
    try:
        rows = cast("list[dict[str, Any]]", json.loads(text)["contacts"])
        found = tuple(_shipped(row) for row in rows)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise ContactsError("The table of contacts cannot be read.") from error
    names = [_bare(name) for row in found for name in (row.contacts.country, *row.also)]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice:
        raise ContactsError(f"The table of contacts has “{twice}” more than once.")
    return found


def _shipped(row: dict[str, Any]) -> ShippedContacts:
    lines = tuple(SupportLine(str(line["name"]), str(line["reach"])) for line in row["lines"])
    checked = date.fromisoformat(row["checked"]) if row["checked"] else None
    contacts = SupportContacts(str(row["country"]), str(row["emergency"]), lines, checked)
    if not (contacts.country and contacts.emergency and lines and row["certainty"]):
        raise ContactsError("A row of the table of contacts is empty.")
    return ShippedContacts(contacts, tuple(map(str, row["also"])), str(row["certainty"]))


def same_country(one: str, other: str) -> bool:
    """Whether two names are the same country's, case, accents and full stops aside."""
    return _bare(one) == _bare(other)


def _bare(country: str) -> str:
    return " ".join(fold(country).replace(".", "").split())


def lines_text(lines: tuple[SupportLine, ...]) -> str:
    """The lines as they are typed: one below the other, a colon between name and number.

    >>> lines_text((SupportLine("Samaritans", "116 123"),))
    'Samaritans: 116 123'
    """
    return "\n".join(f"{line.name}: {line.reach}" for line in lines)


def read_lines(text: str) -> tuple[SupportLine, ...]:
    """The lines that were typed; empty ones are left out.

    Raises:
        Refused: for a line without a name or a number, with what to do; nothing typed is lost by it.
    """
    found = tuple(_read_line(line) for line in text.splitlines() if line.strip())
    if len(found) > MOST_LINES:
        raise Refused(f"{MOST_LINES} lines fit on a page. Take the least needed out.", "lines")
    return found


def _read_line(line: str) -> SupportLine:
    name, colon, reach = accept(line, LINE, "lines").partition(":")
    name, reach = " ".join(name.split()), " ".join(reach.split())
    if not (colon and name and reach):
        raise Refused(
            f"Put a colon between the name and the number in “{line.strip()[:40]}”, as in “Samaritans: 116 123”.",
            "lines",
        )
    return SupportLine(name, reach)


def accept_contacts(
    country: str, emergency: str, lines: str, checked_on: date | None, today: date
) -> SupportContacts:
    """Contacts as typed. Raises Refused for what cannot be, with what to do instead."""
    if checked_on and checked_on > today:
        raise Refused("That day is still to come. Choose today or an earlier one.", "checked_on")
    return SupportContacts(country, accept_line(emergency, "emergency"), read_lines(lines), checked_on)


def need_a_look(contacts: SupportContacts, today: date) -> bool:
    """Whether the numbers were never checked, or more than twelve months ago."""
    return contacts.checked_on is None or contacts.checked_on < _a_year_before(today)


def _a_year_before(day: date) -> date:
    """The same day a year earlier; 28 February for the 29th."""
    leap = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - 1, day=28 if leap else day.day)


def checked_words(contacts: SupportContacts, today: date) -> str:
    """When the numbers were last checked, and what to do if that is long ago."""
    if contacts.checked_on is None:
        return "Not checked yet. Try the numbers or look them up before you print them."
    day = full_day(contacts.checked_on)
    if need_a_look(contacts, today):
        return f"Last checked on {day}, more than 12 months ago. Numbers change; have a look when you can."
    return f"Last checked on {day}."


def certainty_words(certainty: str) -> str:
    """Where a shipped row comes from.

    >>> certainty_words("seen in the press")
    'Shipped with the program: seen in the press, never rung.'
    """
    return f"Shipped with the program: {certainty}, never rung."


def contact_lines(contacts: SupportContacts) -> str:
    """The contacts one below the other, the emergency number first."""
    emergency = f"Emergency: {contacts.emergency}" if contacts.emergency else ""
    return "\n".join(part for part in (emergency, lines_text(contacts.lines)) if part)


def page_lines(contacts: SupportContacts) -> str:
    """The contacts in the words of a client's page, with the day they were last checked; empty if there are none."""
    checked = f"Checked on {full_day(contacts.checked_on)}." if contacts.checked_on else ""
    lines = contact_lines(contacts)
    return "\n".join(part for part in (lines, checked) if part) if lines else ""

"""Clients from a table of another program: columns found by their headings, one line a client."""

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO

from practice_desk.domain.change import Change
from practice_desk.domain.client import Client
from practice_desk.domain.deed import Cause
from practice_desk.domain.keeping import Keeping, accept_year_of_birth
from practice_desk.domain.refused import Refused
from practice_desk.ports.clock import Clock, Ids
from practice_desk.services.client import ClientForm, filled
from practice_desk.services.incoming import folded_name, looks_alike, people_in
from practice_desk.services.ledger import Ledger

LARGEST = 32 * 1024 * 1024
MOST_LINES = 50_000
_YEAR = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)(?!\d)")
_HEADINGS: Mapping[str, Sequence[str]] = {
    "name": ("name", "client", "client name", "full name", "display name", "patient", "code", "initials"),
    "first": ("preferred name", "first name", "given name", "forename", "first"),
    "last": ("last name", "surname", "family name", "last"),
    "pronouns": ("pronouns",),
    "contact": ("contact", "email", "e-mail", "email address", "phone", "telephone", "mobile", "address"),
    "born": ("born", "year of birth", "birth year", "date of birth", "birthday", "birth date", "dob"),
    "interests": ("interests", "likes"),
    "steer_clear": ("steer clear", "avoid"),
}
"""The headings of each field; where two columns say one thing, the one named first here is taken."""
_PASSAGES = frozenset({"contact", "interests", "steer_clear"})
"""What may be said in several columns, which then stand below each other."""
_NO_NAMES = (
    "No column of this table is headed “Name” (or “First name”). Give one that heading in the first line,"
    " save the table as CSV again, and pick it once more."
)
_NO_TABLE = "This file is no table in CSV. In the other program, save it as “CSV, UTF-8”, and pick that."
_TOO_MUCH = (
    "This table is too large to be a list of clients. Save only the columns with clients, and pick that."
)
_NOBODY = "There is nobody in this table to bring in. If you expected somebody, pick another one, or mend its lines."


@dataclass(frozen=True)
class _Column:
    """A column, the field it is for or none, and its rank among the headings of that field."""

    heading: str
    field: str = ""
    rank: int = 0


@dataclass(frozen=True)
class Row:
    """A line of the table, counted from 1 with the headings. ``why`` says why it does not fit, or nothing."""

    line: int
    form: ClientForm
    born: int | None
    alike: bool
    why: str = ""


@dataclass(frozen=True)
class ClientTable:
    """``taken`` are the headings that were understood, ``left`` those that were not."""

    rows: Sequence[Row]
    taken: Sequence[str]
    left: Sequence[str]


class ClientTableService:
    def __init__(self, ledger: Ledger, clock: Clock, ids: Ids) -> None:
        self._ledger = ledger
        self._clock = clock
        self._ids = ids

    def read(self, data: bytes) -> ClientTable:
        """What a table holds, line by line.

        A client is ``alike`` when one of the same name is here, or stands further up in the table, whose
        year of birth does not speak against it.

        Raises:
            Refused: when it is no table, or has no names.
        """
        lines = _lines(data)
        columns = [_column(heading) for heading in lines[0]]
        fields = {column.field for column in columns if column.field}
        if not {"name", "first"} & fields:
            raise Refused(_NO_NAMES)
        with self._ledger.read() as work:
            here = {name: set(years) for name, years in people_in(work).items()}
        rows: list[Row] = []
        for number, cells in enumerate(lines[1:], 2):
            if any(cell.strip() for cell in cells):
                row = self._row(number, _sorted(columns, cells), here)
                rows.append(row)
                here.setdefault(folded_name(row.form.name), set()).add(row.born)
        left = tuple(column.heading for column in columns if not column.field)
        taken = tuple(column.heading for column in columns if column.field)
        return ClientTable(tuple(rows), taken, left)

    def bring_in(self, rows: Iterable[Row]) -> Change:
        """Add these clients, all or none, as one step of undo. Lines that do not fit are left out."""
        wanted = [row for row in rows if not row.why]
        if not wanted:
            raise Refused(_NOBODY)
        now = self._clock.now()
        with self._ledger.write("Clients brought in", cause=Cause.IMPORT) as entry:
            for row in wanted:
                client = filled(Client(self._ids.fresh(), "", now), row.form)
                entry.shelf(Client).put(client)
                if row.born is not None:
                    entry.shelf(Keeping).put(Keeping(client.id, client.id, row.born))
        return entry.change

    def _row(self, number: int, cells: Mapping[str, str], here: Mapping[str, set[int | None]]) -> Row:
        name = cells.get("name") or " ".join(cells[key] for key in ("first", "last") if cells.get(key))
        form = ClientForm(
            name,
            pronouns=cells.get("pronouns", ""),
            contact=cells.get("contact", ""),
            interests=cells.get("interests", ""),
            steer_clear=cells.get("steer_clear", ""),
        )
        said = cells.get("born", "")
        year = _YEAR.search(said)
        born = int(year[0]) if year else None
        why = "The year of birth could not be read." if said and born is None else ""
        try:
            accept_year_of_birth(born, self._clock.today().year)
            filled(Client("", "", self._clock.now()), form)
        except Refused as refusal:
            why = refusal.words
        return Row(number, form, born, looks_alike(here, name, born), why)


def _lines(data: bytes) -> list[list[str]]:
    """The cells of a table; commas, semicolons and tabs are told apart by the line of headings."""
    if len(data) > LARGEST:
        raise Refused(_TOO_MUCH)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    first = text.split("\n", 1)[0]
    if "\0" in text or not first.strip():
        raise Refused(_NO_TABLE)
    mark = max(",;\t", key=first.count)
    try:
        lines = list(csv.reader(StringIO(text, newline=""), delimiter=mark, strict=True))
    except csv.Error as fault:
        raise Refused(_NO_TABLE) from fault
    if len(lines) > MOST_LINES:
        raise Refused(_TOO_MUCH)
    return lines


def _column(heading: str) -> _Column:
    plain = folded_name(heading.replace("_", " ")).strip(" :*")
    for field, known in _HEADINGS.items():
        if plain in known:
            return _Column(heading, field, known.index(plain))
    return _Column(heading)


def _sorted(columns: Sequence[_Column], cells: Sequence[str]) -> dict[str, str]:
    """The cells under their fields."""
    said: dict[str, list[tuple[int, str]]] = {}
    for column, cell in zip(columns, cells, strict=False):
        if column.field and (text := cell.strip()):
            said.setdefault(column.field, []).append((column.rank, text))
    return {
        field: "\n".join(text for _rank, text in texts) if field in _PASSAGES else min(texts)[1]
        for field, texts in said.items()
    }

"""Leaving: one client or everything, as JSON that can be brought in again, tables, or a page to read."""

import csv
import json
from collections.abc import Mapping, Sequence
from enum import StrEnum
from io import BytesIO, StringIO
from typing import Any, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from practice_desk.domain.binned import Binned
from practice_desk.domain.change import Record
from practice_desk.domain.client import Client
from practice_desk.domain.practice import Practice
from practice_desk.domain.text import initials
from practice_desk.ports.clock import Clock
from practice_desk.ports.pages import HandoutPress
from practice_desk.ports.store import Work
from practice_desk.services.ledger import Ledger
from practice_desk.services.parcel import Progress, by_noun, nobody, written
from practice_desk.services.record_form import forms
from practice_desk.services.record_paper import record_paper
from practice_desk.services.story import StoryService

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a table program would take for something to work out; such a cell gets an apostrophe before it."""
_ZIP_DAY = (1980, 1, 1, 0, 0, 0)
_ABOUT_TABLES = (
    "One table for each kind of record, in UTF-8, with the fields as columns. Lists and objects stand in a cell"
    " as JSON. A text that begins with = + - @ has an apostrophe before it, so that no table program works it"
    " out. What these tables hold is complete; to bring a practice in again, export it as JSON.\r\n"
)


class Kind(StrEnum):
    """The forms in which records leave; the value is the ending of the file."""

    JSON = "json"
    CSV = "zip"
    PDF = "pdf"


class ExportService:
    def __init__(self, ledger: Ledger, clock: Clock, press: HandoutPress, story: StoryService) -> None:
        self._ledger = ledger
        self._clock = clock
        self._press = press
        self._story = story

    def records(self, client_id: str | None = None) -> Mapping[str, Sequence[Record]]:
        """Every record by its noun, or those of one client with what they rest on."""
        with self._ledger.read() as work:
            return _everything(work) if client_id is None else _of_client(work, client_id)

    def made(self, kind: Kind, client_id: str | None, progress: Progress = nobody) -> bytes:
        """The file that leaves. A page to read is made of one client only.

        Raises Refused when the client is no longer there.
        """
        records = self.records(client_id)
        if kind is Kind.PDF and client_id is not None:
            return self._paper(client_id, records)
        if kind is Kind.CSV:
            return _tables(records, progress)
        return written(records, "practice" if client_id is None else "client", self._clock.now(), progress)

    def told(self, kind: Kind, client_id: str | None) -> None:
        """Keep in the history that something was handed out; call it once the file is written."""
        self._ledger.note(f"export.{kind.name.lower()}", client_id or "")

    def proposal(self, kind: Kind, client_id: str | None, *, hidden: bool) -> str:
        """A name for the file: initials at most, and nothing of anybody while names are hidden."""
        day = self._clock.today()
        if client_id is None:
            return f"Practice export {day}.{kind}"
        if hidden:
            return f"Client record {day}.{kind}"
        with self._ledger.read() as work:
            letters = initials(work.shelf(Client).get(client_id).name).replace(".", "")
        plain = "".join(letter for letter in letters if letter.isalnum() or letter == " ").strip()
        return f"Client record {plain} {day}.{kind}".replace("  ", " ")

    def _paper(self, client_id: str, records: Mapping[str, Sequence[Record]]) -> bytes:
        story = self._story.entries(client_id)
        with self._ledger.read() as work:
            size = work.shelf(Practice).find()[0].paper
        return self._press.record(record_paper(records, story, size, self._clock.today()))


def _everything(work: Work) -> dict[str, list[Record]]:
    return {noun: work.shelf(form.kind).find() for noun, form in forms().items()}


def _of_client(work: Work, client_id: str) -> dict[str, list[Record]]:
    """The client, what belongs to them, what of theirs is in the bin, and what any of it points at by id."""
    client = work.shelf(Client).get(client_id)
    own: list[Record] = [client]
    for form in forms().values():
        if form.of_client:
            own += work.shelf(form.kind).find(client_id=client_id)
    own += work.shelf(Binned).find(whose=client_id)
    pointed = {value for record in own for value in vars(record).values() if isinstance(value, str)}
    for form in forms().values():
        if not form.of_client and form.kind not in {Client, Binned, Practice}:
            own += [record for record in work.shelf(form.kind).find() if record.id in pointed - {client_id}]
    return by_noun(own)


def _tables(records: Mapping[str, Sequence[Record]], progress: Progress) -> bytes:
    kept = BytesIO()
    with ZipFile(kept, "w", ZIP_DEFLATED) as folder:
        _put(folder, "read me.txt", _ABOUT_TABLES)
        for done, (noun, found) in enumerate(records.items(), 1):
            _put(folder, f"{noun}.csv", "\ufeff" + _table(noun, found))
            progress(done, len(records))
    return kept.getvalue()


def _put(folder: ZipFile, name: str, text: str) -> None:
    entry = ZipInfo(name, _ZIP_DAY)
    entry.compress_type = ZIP_DEFLATED
    folder.writestr(entry, text.encode())


def _table(noun: str, records: Sequence[Record]) -> str:
    form = forms()[noun]
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(form.names)
    for record in records:
        writer.writerow(_cell(value) for value in form.plain(record).values())
    return text.getvalue()


def _cell(value: Any) -> object:
    if isinstance(value, list | dict):
        return json.dumps(cast(object, value), ensure_ascii=False)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value

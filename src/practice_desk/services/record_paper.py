"""What a record says on paper: who, the story in order, then every entry as it is kept."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, cast

from practice_desk.domain.binned import Binned
from practice_desk.domain.change import Record
from practice_desk.domain.client import Client
from practice_desk.domain.days import full_day, named_day
from practice_desk.domain.practice import Paper
from practice_desk.ports.pages import PaperBlock, RecordPaper
from practice_desk.services.record_form import forms, record_of
from practice_desk.services.story import StoryEntry

_NOT_READ = frozenset({"id", "client_id", "fingerprint", "rules_version", "slot"})
"""Fields that tie entries together and say nothing to a reader; the other exports carry them."""
_HEADINGS = {
    "goal": "Goals",
    "visit": "Visits",
    "follow_up": "Follow-ups",
    "readiness": "Readiness checks",
    "assignment": "Assignments",
    "hold": "Weeks left free",
    "measure": "Measures",
    "scale": "Scales",
    "version": "Earlier versions",
    "draft": "Typed and not yet saved",
    "choice": "Adjustments offered and taken",
    "dismissal": "Notes on wording left as they were",
    "tally": "Notes on wording counted",
    "binned": "In the bin",
    "keeping": "How long the record is kept",
}


def record_paper(
    records: Mapping[str, Sequence[Record]], story: Sequence[StoryEntry], size: Paper, today: date
) -> RecordPaper:
    """The record of one client, complete but for ids."""
    client = next(one for one in records[Client.noun] if isinstance(one, Client))
    blocks = [PaperBlock("Details", tuple(_lines(client)))]
    if story:
        blocks.append(PaperBlock("The story, the latest first", tuple(map(_told, story))))
    for noun, found in records.items():
        if found and noun != Client.noun:
            heading = _HEADINGS.get(noun, noun.replace("_", " ").capitalize())
            blocks.append(PaperBlock(heading, tuple("\n".join(_lines(record)) for record in found)))
    made = f"Made on {full_day(today)} from the practice file."
    return RecordPaper(client.name, made, size, tuple(blocks))


def _told(entry: StoryEntry) -> str:
    day = f"{named_day(entry.day)} {entry.day.year}"
    return "\n".join(part for part in (f"{day}: {entry.title}", entry.detail) if part)


def _lines(record: Record) -> Iterator[str]:
    if isinstance(record, Binned):
        yield f"{record.words} on {full_day(record.at.date())}"
        for image in record.images:
            yield from _lines(record_of(image))
        return
    for name, value in forms()[record.noun].plain(record).items():
        if name not in _NOT_READ and not name.endswith("_id") and value not in (None, "", [], {}):
            yield f"{name.replace('_', ' ').capitalize()}: {_words(value)}"


def _words(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return "; ".join(_several(cast("list[Any]", value)))
    if isinstance(value, dict):
        parts = cast("dict[str, Any]", value).items()
        return ", ".join(
            f"{name.replace('_', ' ')} {_words(part)}"
            for name, part in parts
            if name not in _NOT_READ and part not in (None, "", [], {})
        )
    text = f"{value:g}" if isinstance(value, float) else str(value)
    return text[:16].replace("T", " ") if _is_moment(text) else text


def _several(values: Iterable[Any]) -> Iterator[str]:
    for value in values:
        pair = cast("list[Any]", value) if isinstance(value, list) else []
        if len(pair) == 2 and all(isinstance(part, str) for part in pair):
            yield f"{pair[0]}: {pair[1]}"
        else:
            yield "not answered" if value is None else _words(value)


def _is_moment(text: str) -> bool:
    return len(text) >= 32 and text[4] == text[7] == "-" and text[10] == "T" and text[13] == ":"

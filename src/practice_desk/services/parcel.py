"""The JSON in which a practice leaves and comes back; ``resources/export/schema.md`` describes it.

One record stands on each line, so that two exports can be compared line by line. Reading refuses in
a plain sentence whatever is no such file; it never trusts a size, a depth, a type or a number.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NoReturn, cast

from practice_desk import __version__
from practice_desk.domain.change import Record
from practice_desk.domain.refused import Refused
from practice_desk.services.record_form import RecordForm, UnfitError, forms

FORMAT = "practice-desk-export"
VERSION = 1
LARGEST = 512 * 1024 * 1024
"""Bytes of a file that is read; a practice of many years has some ten million."""
_AT_ONCE = 500
_NOT_OURS = "This file is no export of Practice Desk. Pick the .json file that an export made."
_DAMAGED = (
    "This file is damaged or was changed by another program, so nothing was brought in."
    " Pick another copy of it, or export again."
)
_NEWER = "This was exported with a newer Practice Desk. Install version {version} or later, then bring it in."
_TOO_LARGE = (
    "This file is too large to be an export of Practice Desk. Pick the .json file that an export made."
)
Progress = Callable[[int, int], None]
"""Told how many records are done, of how many."""


def nobody(_done: int, _of: int) -> None:
    """Progress told to nobody."""


@dataclass(frozen=True)
class Unfit:
    """A record that cannot be taken: its noun, its number in its list from 1, and why in words."""

    noun: str
    number: int
    why: str


@dataclass(frozen=True)
class Parcel:
    """What a file holds. ``scope`` is "practice" or "client"."""

    scope: str
    exported_at: str
    records: Sequence[Record]
    unfit: Sequence[Unfit]


def written(
    records: Mapping[str, Sequence[Record]],
    scope: str,
    now: datetime,
    progress: Progress = nobody,
) -> bytes:
    """Every noun with its records in order; equal records give equal bytes but for the time."""
    head = {
        "format": FORMAT,
        "version": VERSION,
        "program": __version__,
        "exported_at": now.isoformat(timespec="seconds"),
        "scope": scope,
    }
    total = sum(map(len, records.values()))
    parts = ["{\n", *(f"{_dump(name)}: {_dump(value)},\n" for name, value in head.items()), '"records": {\n']
    done = 0
    for place, (noun, found) in enumerate(records.items()):
        parts.append(f"{',' if place else ''}{_dump(noun)}: [\n")
        form = forms()[noun]
        for number, record in enumerate(found):
            parts.append(f"{',' if number else ' '}{_dump(form.plain(record))}\n")
            done += 1
            if done % _AT_ONCE == 0:
                progress(done, total)
        parts.append("]\n")
    parts.append("}\n}\n")
    progress(total, total)
    return "".join(parts).encode()


def read(data: bytes, progress: Progress = nobody) -> Parcel:
    """What an export holds; records that do not fit are told, the others are there.

    Raises:
        Refused: when it is no export, damaged, or of a newer program.
    """
    if len(data) > LARGEST:
        raise Refused(_TOO_LARGE)
    head = _object_in(data)
    if head.get("format") != FORMAT:
        raise Refused(_NOT_OURS)
    version, program = head.get("version"), head.get("program")
    if type(version) is not int or version < 1:
        raise Refused(_DAMAGED)
    if version > VERSION:
        known = isinstance(program, str) and len(program) < 20 and program.replace(".", "").isalnum()
        raise Refused(_NEWER.format(version=program if known else "a newer one"))
    given, scope = head.get("records"), head.get("scope")
    if not isinstance(given, dict) or scope not in {"practice", "client"}:
        raise Refused(_DAMAGED)
    when = head.get("exported_at")
    fit, unfit = _sorted_out(cast("dict[str, object]", given), progress)
    return Parcel(str(scope), when if isinstance(when, str) else "", fit, unfit)


def _object_in(data: bytes) -> dict[str, Any]:
    try:
        found: object = json.loads(data.decode("utf-8-sig"), parse_constant=_no_number)
    except (ValueError, RecursionError, MemoryError) as fault:
        raise Refused(_DAMAGED if data[:400].find(FORMAT.encode()) >= 0 else _NOT_OURS) from fault
    if not isinstance(found, dict):
        raise Refused(_NOT_OURS)
    return cast("dict[str, Any]", found)


def _no_number(_text: str) -> NoReturn:
    raise ValueError("not a number")


def _sorted_out(given: dict[str, object], progress: Progress) -> tuple[list[Record], list[Unfit]]:
    total = sum(len(cast("list[object]", found)) for found in given.values() if isinstance(found, list))
    fit: list[Record] = []
    unfit = [Unfit("", 0, "a kind of record this program does not know")] * len(given.keys() - forms().keys())
    done = 0
    for noun, form in forms().items():
        found = given.get(noun, [])
        if not isinstance(found, list):
            raise Refused(_DAMAGED)
        for number, item in enumerate(cast("list[object]", found), 1):
            _take(form, number, item, fit, unfit)
            done += 1
            if done % _AT_ONCE == 0:
                progress(done, total)
    progress(total, total)
    return fit, unfit + _twice(fit)


def _take(form: RecordForm, number: int, item: object, fit: list[Record], unfit: list[Unfit]) -> None:
    try:
        fit.append(form.record(item))
    except UnfitError as why:
        unfit.append(Unfit(form.kind.noun, number, str(why)))


def _twice(fit: list[Record]) -> list[Unfit]:
    """Take out records whose number was there before."""
    seen: set[tuple[str, str]] = set()
    once: list[Record] = []
    unfit: list[Unfit] = []
    for record in fit:
        key = (record.noun, record.id)
        if not record.id or key in seen:
            unfit.append(Unfit(record.noun, 0, "has the same id as another one in this file"))
        else:
            seen.add(key)
            once.append(record)
    fit[:] = once
    return unfit


def by_noun(records: Iterable[Record]) -> dict[str, list[Record]]:
    """Records under their nouns, in the order in which kinds are told; every noun is there."""
    found: dict[str, list[Record]] = {noun: [] for noun in forms()}
    for record in records:
        found[record.noun].append(record)
    return found


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)

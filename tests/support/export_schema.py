"""The description of the export, written from the records themselves: ``python tests/support/export_schema.py``."""

import inspect
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from practice_desk.domain.change import Record
from practice_desk.domain.plain import choices, without_none
from practice_desk.services.record_form import forms

PLACE = Path(__file__).parents[2] / "resources" / "export" / "schema.md"
_PLAIN = {
    str: "text",
    int: "whole number",
    float: "number",
    bool: "true or false",
    date: "day, `2026-11-26`",
    time: "time of day, `09:30:00`",
    datetime: "moment with its offset, `2026-11-26T09:30:00.000000+01:00`",
    NoneType: "null",
}
HEAD = """# What an export holds

**File ▸ Export** writes everything in a practice, or everything about one client, into one JSON file (UTF-8).
**File ▸ Import** reads it back. This page is written from the program itself; a test holds the two equal.

## The file

| field | what it is |
|---|---|
| `format` | always `practice-desk-export` |
| `version` | `1`; a higher one is read by newer programs only |
| `program` | the version of Practice Desk that wrote it |
| `exported_at` | when |
| `scope` | `practice` for everything, `client` for one client |
| `records` | for each kind of record, a list of objects in the order in which they were first put |

Each record stands on a line of its own. Every `id` stays what it was when a file is brought in. What points at
another record holds its `id` (`client_id`, `assignment_id`, `goal_id`, a measure's `scale`).

## What is brought in

- What is not here is added. What is here word for word is left. What is here in another state stays as it is here.
- A practice in which nothing was done yet becomes the one in the file, settings and all. Otherwise the settings
  stay as they are here.
- Whoever was deleted for good here does not come back.
- A record with a field that is not known, of the wrong kind or out of range is told and left out. Fields marked
  *may be missing* are filled with what a new record has.
- All of it happens or nothing, and Edit ▸ Undo takes all of it back.

## What is equal, and what differs

Export a practice, bring the file into a new one, and export that: the two files are equal byte for byte, but for
`exported_at` (and `program`, when another version wrote it). Three things stay behind, since they are about the
file and not about what is in it: the practice file's own number and keys, the marks that tell an older file from
a newer one, and the history, which proves what was done in one file and nothing in another.

## Tables

As CSV, each kind of record is a table with the same fields as columns, all in one zip file. Lists and objects
stand in their cell as JSON; a text beginning with `=`, `+`, `-` or `@` has an apostrophe before it.

## Kinds of records
"""


def written() -> str:
    return HEAD + "".join(_kind(noun, form.kind, form.needed) for noun, form in forms().items())


def _kind(noun: str, kind: type[Record], needed: frozenset[str]) -> str:
    hints = get_type_hints(kind)
    said = inspect.getdoc(kind) or ""
    about = " ".join(("" if said.startswith(f"{kind.__name__}(") else said).replace("``", "`").split())
    rows = [
        f"| `{field.name}` | {_type(hints[field.name])}{'' if field.name in needed else ' · may be missing'} |"
        for field in fields(kind)  # type: ignore[arg-type]
    ]
    return "\n".join(
        [
            f"\n### `{noun}`\n",
            *([f"{about}\n"] if about else []),
            "| field | what it holds |",
            "|---|---|",
            *rows,
            "",
        ]
    )


def _type(hint: Any) -> str:
    kind, optional = without_none(hint)
    return _bare(kind) + (", or null" if optional else "")


def _bare(kind: Any) -> str:
    if get_origin(kind) is tuple:
        inner = get_args(kind)
        if inner[-1] is Ellipsis:
            return f"list of ({_type(inner[0])})"
        return f"list: {', '.join(map(_type, inner))}"
    if found := choices(kind):
        return "object with one field: " + "; or ".join(
            f"`{key}`: {_bare(one)}" for key, one in found.items()
        )
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return "one of " + ", ".join(f"`{member.value}`" for member in kind)
    if is_dataclass(kind) and isinstance(kind, type):
        if hasattr(kind, "noun"):
            return f"object as under `{kind.noun}`"  # type: ignore[attr-defined]
        hints = get_type_hints(kind)
        return "object {" + ", ".join(f"`{one.name}`: {_type(hints[one.name])}" for one in fields(kind)) + "}"
    return _PLAIN[kind]


if __name__ == "__main__":
    PLACE.parent.mkdir(exist_ok=True)
    PLACE.write_text(written(), "utf-8")

"""A draft: words typed into a form that were not committed yet, kept against any crash."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar


@dataclass(frozen=True)
class Draft:
    """``id`` names the form and its subject ("assignment:…"); ``fields`` are (name, text)."""

    noun: ClassVar[str] = "draft"

    id: str
    client_id: str | None
    at: datetime
    fields: tuple[tuple[str, str], ...] = ()

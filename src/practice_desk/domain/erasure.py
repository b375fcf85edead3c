"""The ledger of clients deleted for good: ids and nothing else, so that an older copy can follow."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar


@dataclass(frozen=True)
class Erasure:
    """``id`` is the id the client had. It says nothing to anybody who has no record of them."""

    noun: ClassVar[str] = "erasure"

    id: str
    at: datetime


def certificate(client_id: str, at: datetime, records: int, horizon: str) -> str:
    """What was deleted, when, and how long older copies may still hold it; no name stands in it.

    ``horizon`` says in a sentence what is known of older backups.
    """
    return (
        "Certificate of deletion\n\n"
        f"On {at:%Y-%m-%d} at {at:%H:%M} the record with the number\n{client_id}\n"
        "was deleted for good from the practice file, with everything that belonged to it:"
        f" {records} {'entry' if records == 1 else 'entries'} in all.\n\n"
        "The room it took in the file was overwritten. The history keeps that something was done, by number"
        " and time, without a name or a word of it.\n\n"
        f"{horizon}\n\n"
        "Files saved or printed elsewhere (exports, pages for clients) are not reached by this.\n"
    )


NO_BACKUPS_KNOWN = (
    "Backups made before this day may still hold the record. When one of them is restored with Practice Desk,"
    " the deletion is done again. To be sure sooner, delete the older backups."
)

"""One line of the history: what was done, when, and to which record; never a name or a word of anybody."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from practice_desk.domain.change import Step

_NOT_DONE_YET = frozenset({"draft"})
"""What is only being typed is nothing that was done."""
_VERBS = {"made": "added", "changed": "changed", "removed": "removed"}
_OTHER = {
    "export.json": "Exported as JSON",
    "export.csv": "Exported as CSV",
    "export.pdf": "Exported as PDF",
    "binned.made": "Put into the bin",
    "binned.removed": "Taken out of the bin",
    "sheet.shown": "Recovery words shown",
    "sheet.read": "Recovery words read back",
    "sheet.made": "New recovery sheet made",
    "erasure.made": "Entered among the deletions",
}
_NOUNS = {"readiness": "readiness check", "keeping": "keeping of a record"}


class Cause(StrEnum):
    """Why something was done, where it was not simply done; the value stands behind the event code."""

    DONE = ""
    UNDO = "undo"
    REDO = "redo"
    IMPORT = "import"
    BIN = "bin"
    ERASE = "erase"


_CAUSES = {
    Cause.UNDO: "taken back",
    Cause.REDO: "done again",
    Cause.IMPORT: "brought in",
    Cause.BIN: "out of the bin",
    Cause.ERASE: "deleted for good",
}


@dataclass(frozen=True)
class Deed:
    """``seq`` counts from 1 without a gap; ``event`` is a code such as ``goal.made+undo``; ``about`` an id."""

    seq: int
    at: datetime
    event: str
    about: str


def events_of(steps: Iterable[Step], cause: Cause = Cause.DONE) -> list[tuple[str, str]]:
    """The event code of each step with the id of its record."""
    ending = f"+{cause.value}" if cause.value else ""
    return [
        (f"{step.noun}.{_verb(step)}{ending}", step.id) for step in steps if step.noun not in _NOT_DONE_YET
    ]


def _verb(step: Step) -> str:
    if step.before is None:
        return "made"
    return "removed" if step.after is None else "changed"


def event_words(event: str) -> str:
    """An event code in words; a code of a newer program is shown as it is.

    >>> event_words("follow_up.changed+undo")
    'Follow up changed, taken back'
    """
    what, _, cause = event.partition("+")
    noun, _, verb = what.partition(".")
    words = _OTHER.get(what)
    if words is None:
        words = f"{_NOUNS.get(noun, noun.replace('_', ' '))} {_VERBS.get(verb, verb)}"
        words = words[:1].upper() + words[1:]
    return f"{words}, {_CAUSES[Cause(cause)]}" if cause in set(_CAUSES) else words

"""A template of the therapist's own: a plan that went well once, to start from again."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from practice_desk.domain.text import fold


@dataclass(frozen=True)
class Template:
    """It belongs to the practice, to no client. ``minutes`` is one sitting, ``times_per_week`` how many."""

    noun: ClassVar[str] = "template"

    id: str
    name: str
    made_at: datetime
    what: str = ""
    cue: str = ""
    minutes: float | None = None
    times_per_week: float | None = None
    why: str = ""
    if_stuck: str = ""
    tags: tuple[str, ...] = ()

    @property
    def searched(self) -> str:
        """What typing is compared with: name, words and tags, folded."""
        return fold(" ".join((self.name, self.what, self.cue, self.why, self.if_stuck, *self.tags)))


def tags_from(line: str) -> tuple[str, ...]:
    """Tags as typed, between commas; each once.

    >>> tags_from("sleep, Evening,, sleep ")
    ('sleep', 'Evening')
    """
    found: dict[str, str] = {}
    for part in line.split(","):
        tag = " ".join(part.split())
        if tag:
            found.setdefault(fold(tag), tag)
    return tuple(found.values())


def proposed_name(what: str, most: int = 5) -> str:
    """A name out of the first words of what is asked.

    >>> proposed_name("Write one line about the day after dinner.")
    'Write one line about the'
    """
    words = what.split()[:most]
    return " ".join(words).strip(" .,;:!?…-–—")

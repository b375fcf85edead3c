"""A text taken apart: its words, the phrases in it that are known, and its lines with their numbers and acts."""

from dataclasses import dataclass, field

from practice_desk.domain.wording.minutes.dose import Amounts, Dose
from practice_desk.domain.wording.reading.text import Reading, Sentence

Hits = dict[str, list[tuple[int, int]]]


@dataclass(slots=True, eq=False)
class Act:
    """One act: the verb (or the first word of a fragment that stands for an act) and the words up to the next."""

    verb: str
    group: str
    at: int
    last: int
    sentence: int
    joined: str = ""
    negative: bool = False
    gerund: str = ""


@dataclass(slots=True, eq=False)
class Line:
    """A sentence with its numbers and acts."""

    sentence: Sentence
    amounts: Amounts
    acts: list[Act] = field(default_factory=list)
    fragment: bool = False
    trigger_end: int = -1
    aside: bool = False  # a greeting, thanks or good wishes


@dataclass
class Scene:
    """A text taken apart: words, phrases that the lexicon knows, and lines with their acts."""

    reading: Reading
    hits: Hits
    lines: list[Line]

    @property
    def acts(self) -> list[Act]:
        """All acts in reading order."""
        return [act for line in self.lines for act in line.acts]

    @property
    def doses(self) -> list[Dose]:
        """All doses in reading order."""
        return [dose for line in self.lines for dose in line.amounts.doses]

    def has(self, tag: str, first: int, last: int) -> bool:
        """Does a phrase of this tag begin within the words ``first`` to ``last``?"""
        return any(first <= a < last for a, _ in self.hits.get(tag, ()))

    def first(self, tag: str, first: int, last: int) -> tuple[int, int] | None:
        """The first phrase of this tag that begins within the words."""
        return next(((a, b) for a, b in self.hits.get(tag, ()) if first <= a < last), None)

"""A text as words in plain form, each remembering where it stood, and the sentences they make."""

from dataclasses import dataclass, field
from functools import cached_property


@dataclass(slots=True)
class Sentence:
    """Words ``first`` to ``last`` (exclusive) of a reading; ``bullet`` is its mark where it stands in a list."""

    first: int
    last: int
    bullet: str = ""
    line: int = 0
    end_mark: str = ""


@dataclass
class Reading:
    """A text as words: plain forms, and where each stood (code points, end exclusive)."""

    text: str
    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    quoted: list[bool] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    raw_words: int = 0
    known_words: int = 0
    foreign_words: int = 0

    @cached_property
    def vocabulary(self) -> set[str]:
        """Every plain word of the text."""
        return set(self.words)

    def plain(self, first: int, last: int) -> str:
        """Words ``first`` to ``last`` in plain form, with quoted words blotted out."""
        return " ".join(self.spoken(first, last, "…"))

    def spoken(self, first: int, last: int, blot: str) -> list[str]:
        """Words ``first`` to ``last`` in plain form, with ``blot`` in place of each that is quoted."""
        words, quoted = self.words, self.quoted
        if True not in quoted[first:last]:
            return words[first:last]
        return [blot if quoted[i] else words[i] for i in range(first, last)]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where words ``first`` to ``last`` (exclusive) stand in the text."""
        return self.starts[first], self.ends[max(first, last - 1)]

    def original(self, first: int, last: int) -> str:
        """Words ``first`` to ``last`` (exclusive) as they were typed."""
        start, end = self.span(first, last)
        return self.text[start:end]


def lowered(text: str) -> str:
    """Lower case that keeps every character in its place."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)

"""Pages for clients: made as PDF, looked at as pictures, printed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from practice_desk.domain.handout import Handout
from practice_desk.domain.practice import Paper


@dataclass(frozen=True)
class PageImage:
    """One page as red, green, blue, alpha bytes, row by row from the top."""

    width: int
    height: int
    pixels: bytes


@dataclass(frozen=True)
class PaperBlock:
    """A heading with entries under it, each of one or more lines."""

    heading: str
    entries: tuple[str, ...]


@dataclass(frozen=True)
class RecordPaper:
    """The record of a client as it is read on paper. ``made`` says when it was made."""

    name: str
    made: str
    size: Paper
    blocks: tuple[PaperBlock, ...]


@dataclass(frozen=True)
class RecoverySheet:
    """The words that open a practice, with its name and when they were drawn, to tell one sheet from another."""

    practice: str
    made: str
    words: tuple[str, ...] = field(repr=False)
    size: Paper = Paper.A4


class SheetPress(Protocol):
    """Makes recovery sheets, in memory alone."""

    def recovery(self, sheet: RecoverySheet) -> bytes: ...

    def images(self, pdf: bytes, dots_per_inch: float) -> Sequence[PageImage]: ...


class HandoutPress(Protocol):
    """Makes the PDFs of handouts and records, and shows what they look like."""

    def pdf(self, handout: Handout) -> bytes: ...

    def unprintable(self, handout: Handout) -> tuple[str, ...]:
        """Characters, or scripts by name, that would come out as an empty box."""
        ...

    def record(self, paper: RecordPaper) -> bytes:
        """The record of a client as a PDF whose properties name nobody."""
        ...

    def images(self, pdf: bytes, dots_per_inch: float) -> Sequence[PageImage]: ...

    def typed_in(self, pdf: bytes) -> Mapping[str, str]:
        """What was typed into the boxes of a PDF, by the names of the boxes; empty ones are there as well.

        Raises Refused with a plain sentence for what is no PDF, is locked, or is far too large.
        """
        ...

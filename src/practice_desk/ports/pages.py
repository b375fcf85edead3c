"""Pages for clients: made as PDF, looked at as pictures, printed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from practice_desk.domain.handout import Handout


@dataclass(frozen=True)
class PageImage:
    """One page as red, green, blue, alpha bytes, row by row from the top."""

    width: int
    height: int
    pixels: bytes


class HandoutPress(Protocol):
    """Makes the PDF of a handout and shows what it looks like."""

    def pdf(self, handout: Handout) -> bytes: ...

    def unprintable(self, handout: Handout) -> tuple[str, ...]:
        """Characters, or scripts by name, that would come out as an empty box."""
        ...

    def images(self, pdf: bytes, dots_per_inch: float) -> Sequence[PageImage]: ...

    def typed_in(self, pdf: bytes) -> Mapping[str, str]:
        """What was typed into the boxes of a PDF, by the names of the boxes; empty ones are there as well.

        Raises Refused with a plain sentence for what is no PDF, is locked, or is far too large.
        """
        ...

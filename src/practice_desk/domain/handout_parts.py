"""What a page is made of: sections of text, and what can stand under them to look at or to fill in."""

from collections.abc import Iterator
from dataclasses import dataclass

BLANK = "____"
"""A place to write, in plain text."""


@dataclass(frozen=True)
class Line:
    """A line from 0 to 100 to put a mark on; ``mark`` is one that stands there already."""

    caption: str
    low: str
    high: str
    mark: int | None = None


@dataclass(frozen=True)
class Space:
    """So many empty lines to write on."""

    lines: int


@dataclass(frozen=True)
class Table:
    """Boxes in rows and columns. ``roomy`` boxes hold a few words, ``ticked`` ones a tick.

    ``fields`` names the boxes row by row, for a page that can be filled in on a screen; empty where it cannot.
    """

    columns: tuple[str, ...]
    rows: tuple[str, ...]
    roomy: bool = False
    ticked: bool = False
    fields: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Steps:
    """Numbered steps; ``here`` is the place of the one that is meant."""

    texts: tuple[str, ...]
    here: int | None = None


Part = Line | Space | Table | Steps


@dataclass(frozen=True)
class Section:
    """A short heading and the text under it; a blank line in ``text`` starts a new paragraph."""

    heading: str
    text: str
    parts: tuple[Part, ...] = ()


def part_words(part: Part) -> tuple[str, ...]:
    """Every text that stands in a part."""
    match part:
        case Line():
            return (part.caption, part.low, part.high)
        case Table():
            return (*part.columns, *part.rows)
        case Steps():
            return part.texts
        case Space():
            return ()


def section_text(section: Section) -> str:
    """A section in plain text; what is to be filled in becomes a place to write."""
    lines = [section.heading, section.text, *(line for part in section.parts for line in _lines(part))]
    return "\n".join(line for line in lines if line)


def _lines(part: Part) -> Iterator[str]:
    match part:
        case Line():
            yield f"{part.caption}: {BLANK if part.mark is None else part.mark}"
            yield f"(0 is {part.low}, 100 is {part.high})"
        case Space():
            yield BLANK * 4
        case Table():
            for row in part.rows:
                cells = "  ".join(f"{column} {BLANK}".strip() for column in part.columns)
                yield f"{row}: {cells}" if row else cells
        case Steps():
            for place, text in enumerate(part.texts):
                yield f"{place + 1}. {text}" + (" ← this one" if place == part.here else "")

"""How a record lies on paper: for reading and filing, in small type, over as many pages as it takes."""

from collections.abc import Iterator

from practice_desk.documents.faces import Face, Faces
from practice_desk.documents.handout_pages import Sheets
from practice_desk.documents.measures import SIZES
from practice_desk.documents.setting import ACCENT, QUIET, Atom, Page, Style, block, flowed, joined, lines
from practice_desk.ports.pages import PaperBlock, RecordPaper

_SIDE, _TOP, _BOTTOM = 54.0, 54.0, 54.0
_TITLE = Style(Face.STRONG, 20.0, leading=1.2)
_HEADING = Style(Face.STRONG, 12.5, ACCENT)
_TEXT = Style(Face.REGULAR, 10.5, leading=1.35)
_QUIET = Style(Face.REGULAR, 9.5, QUIET)
_BETWEEN_BLOCKS = 16.0
_BETWEEN_ENTRIES = 6.0


def record_sheets(paper: RecordPaper, faces: Faces) -> Sheets:
    """Lay out a record, each page with its number."""
    width, height = SIZES[paper.size]
    room = width - 2 * _SIDE
    atoms = list(_atoms(paper, room, faces))
    ground = height - _BOTTOM - _QUIET.line * 2
    placed = flowed(atoms, _TOP, _TOP, ground)
    pages = tuple(Page() for _ in placed)
    for number, (page, content) in enumerate(zip(pages, placed, strict=True), 1):
        for atom, top in content:
            page.put(atom, top)
        page.put(block([f"Page {number} of {len(pages)}"], _QUIET, x=_SIDE), height - _BOTTOM - _QUIET.line)
    return Sheets(width, height, pages)


def _atoms(paper: RecordPaper, room: float, faces: Faces) -> Iterator[Atom]:
    name = lines(paper.name, _TITLE.face, _TITLE.size, room, faces)
    made = lines(paper.made, _QUIET.face, _QUIET.size, room, faces)
    yield joined([block(name, _TITLE, x=_SIDE), block(made, _QUIET, x=_SIDE, gap=4.0)])
    for part in paper.blocks:
        yield from _block(part, room, faces)


def _block(part: PaperBlock, room: float, faces: Faces) -> Iterator[Atom]:
    """The heading stays with the first line below it; every other line may turn the page."""
    title = lines(part.heading, _HEADING.face, _HEADING.size, room, faces)
    heading = block(title, _HEADING, x=_SIDE, gap=_BETWEEN_BLOCKS, opens=True)
    for place, entry in enumerate(part.entries):
        for row, text in enumerate(lines(entry, _TEXT.face, _TEXT.size, room, faces)):
            line = block([text], _TEXT, x=_SIDE, gap=0.0 if row else _BETWEEN_ENTRIES)
            yield joined([heading, line]) if place == row == 0 else line

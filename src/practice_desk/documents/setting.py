"""Setting type: text broken into lines, lines and boxes gathered into atoms, atoms flowed over pages."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from practice_desk.documents.faces import Face, Faces

TEXT = "#23262B"
QUIET = "#555A61"
ACCENT = "#2F6B62"
EDGE = "#857F75"


@dataclass(frozen=True)
class Style:
    """``leading`` is the distance from one line to the next, as a factor of ``size``."""

    face: Face
    size: float
    colour: str = TEXT
    leading: float = 1.4

    @property
    def line(self) -> float:
        """Height of one line, in points."""
        return self.size * self.leading


@dataclass(frozen=True)
class Words:
    """One line of text; ``y`` is its baseline, counted down from the top of what holds it."""

    x: float
    y: float
    text: str
    style: Style


@dataclass(frozen=True)
class Frame:
    """A box to fill in; ``y`` is its upper edge.

    ``field`` is its name on a page that can be filled in on a screen, ``said`` what a screen reader says of
    it, ``ticked`` whether it takes a tick.
    """

    x: float
    y: float
    width: float
    height: float
    field: str = ""
    said: str = ""
    ticked: bool = False


@dataclass(frozen=True)
class Rule:
    """A thin straight line: to write on, to mark, or a tick on one. ``y`` is its upper end."""

    x: float
    y: float
    width: float
    height: float = 0.0


Piece = Words | Frame | Rule


@dataclass(frozen=True)
class Atom:
    """What stays together on one page. ``gap`` is the room above it, dropped at the head of a page."""

    height: float
    pieces: tuple[Piece, ...]
    gap: float = 0.0
    opens: bool = False
    """Whether a section begins here: a good place to turn the page."""


@dataclass
class Page:
    """Pieces with their place counted from the top edge of the sheet."""

    pieces: list[Piece] = field(default_factory=list[Piece])

    def put(self, atom: Atom, top: float) -> None:
        """Place an atom with its upper edge at ``top``."""
        self.pieces += [replace(piece, y=piece.y + top) for piece in atom.pieces]


def lines(text: str, face: Face, size: float, width: float, faces: Faces) -> list[str]:
    """Break ``text`` into lines no wider than ``width``; an empty line stays one.

    A word wider than a whole line is broken between letters.
    """
    found: list[str] = []
    space = faces.space(face, size)
    for paragraph in text.split("\n"):
        line, used = "", 0.0
        for word in paragraph.split(" "):
            wide = faces.width(word, face, size)
            if line and used + space + wide <= width:
                line, used = f"{line} {word}", used + space + wide
                continue
            if line:
                found.append(line)
            line, used = word, wide
            if wide > width:
                *whole, line = _broken(word, face, size, width, faces)
                found += whole
                used = faces.width(line, face, size)
        found.append(line)
    return found


def balanced(text: str, face: Face, size: float, width: float, faces: Faces) -> list[str]:
    """Like :func:`lines`, with the lines about equally long, as a title wants it."""
    best = lines(text, face, size, width, faces)
    narrower = width
    while len(best) > 1 and narrower > width / 2:
        narrower -= size / 2
        tried = lines(text, face, size, narrower, faces)
        if len(tried) > len(best):
            break
        best = tried
    return best


def _broken(word: str, face: Face, size: float, width: float, faces: Faces) -> list[str]:
    parts = [""]
    room = width
    for letter in faces.letters(word):
        wide = faces.width(letter, face, size)
        if wide > room and parts[-1]:
            parts.append("")
            room = width
        parts[-1] += letter
        room -= wide
    return parts


def block(text: Sequence[str], style: Style, *, x: float, gap: float = 0.0, opens: bool = False) -> Atom:
    """Lines of one style as an atom."""
    first = (style.line - style.size) / 2 + style.size * 0.8
    pieces = tuple(
        Words(x, first + number * style.line, line, style) for number, line in enumerate(text) if line
    )
    return Atom(len(text) * style.line, pieces, gap, opens)


def joined(atoms: Iterable[Atom]) -> Atom:
    """Several atoms below each other as one, with the gap of the first above it."""
    given = list(atoms)
    page = Page()
    top = 0.0
    for number, atom in enumerate(given):
        top += atom.gap if number else 0.0
        page.put(atom, top)
        top += atom.height
    return Atom(top, tuple(page.pieces), given[0].gap, given[0].opens)


def flowed(
    atoms: Sequence[Atom], head: float, rest_head: float, limit: float
) -> list[list[tuple[Atom, float]]]:
    """Spread atoms over pages: each page a list of atoms with their upper edges.

    The first page begins at ``head``, the others at ``rest_head``; nothing goes below ``limit``,
    but for an atom that is higher than a page by itself.
    """
    pages: list[list[tuple[Atom, float]]] = [[]]
    top = head
    for atom in atoms:
        if pages[-1] and top + atom.gap + atom.height > limit:
            pages.append([])
            top = rest_head
        top += atom.gap if pages[-1] else 0.0
        pages[-1].append((atom, top))
        top += atom.height
    return pages

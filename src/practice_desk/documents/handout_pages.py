"""How a handout lies on paper: quiet, with room around it, and never running off the sheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from practice_desk.documents.faces import Face, Faces
from practice_desk.documents.measures import Measures, measures
from practice_desk.documents.part_pages import PartSetter
from practice_desk.documents.setting import (
    ACCENT,
    QUIET,
    Atom,
    Frame,
    Page,
    Piece,
    Style,
    Words,
    balanced,
    block,
    flowed,
    joined,
    lines,
)
from practice_desk.domain.handout import Handout
from practice_desk.domain.handout_parts import Section

A_ROW = 7
"""Most boxes side by side: a week."""
FEW = 3
"""Up to so many boxes are wide enough for a few words."""


@dataclass(frozen=True)
class Sheets:
    """A handout laid out: the sheet's size in points, and what stands on each sheet."""

    width: float
    height: float
    pages: tuple[Page, ...]


def sheets(handout: Handout, faces: Faces) -> Sheets:
    """Lay out a handout: at the roomiest size that takes the fewest pages."""
    tried = [_Setter(handout, sizes, faces).sheets() for sizes in measures(handout.choices)]
    return min(tried, key=lambda laid: len(laid.pages))


class _Setter:
    """Sets one handout at one set of sizes."""

    def __init__(self, handout: Handout, sizes: Measures, faces: Faces) -> None:
        self.handout = handout
        self.sizes = sizes
        self.faces = faces
        self.text = Style(Face.REGULAR, sizes.body, leading=1.42)
        self.label = Style(Face.STRONG, sizes.small, QUIET)
        self.quiet = Style(Face.REGULAR, sizes.small, QUIET)
        self.aside = Style(Face.QUIET, sizes.small, QUIET)
        self.parts = PartSetter(sizes, faces)

    def sheets(self) -> Sheets:
        sizes = self.sizes
        foot = self._foot()
        atoms = self._atoms()
        ground = sizes.height - sizes.bottom
        strip = self.aside.line * 2
        head = sizes.top + strip
        placed = flowed(atoms, sizes.top, head, ground - foot.height - foot.gap)
        if len(placed) > 1:
            placed = self._over_several(atoms, foot, head, ground, strip)
        pages = [Page() for _ in placed]
        for number, (page, content) in enumerate(zip(pages, placed, strict=True), start=1):
            if number > 1:
                page.put(self._continued_from(number, len(pages)), sizes.top)
            for atom, top in content:
                page.put(atom, top)
            if number < len(pages):
                onward = block([f"Continued on page {number + 1}"], self.aside, x=sizes.side)
                page.put(onward, ground - onward.height)
        pages[-1].put(foot, ground - foot.height)
        return Sheets(sizes.width, sizes.height, tuple(pages))

    def _over_several(
        self, atoms: Sequence[Atom], foot: Atom, head: float, ground: float, strip: float
    ) -> list[list[tuple[Atom, float]]]:
        """Flow over several pages so that the foot never stands on a page alone."""
        placed = flowed(atoms, self.sizes.top, head, ground - strip)
        last, top = placed[-1][-1]
        if top + last.height + foot.gap + foot.height <= ground:
            return placed
        opening = max(number for number, atom in enumerate(atoms) if atom.opens)
        before = flowed(atoms[:opening], self.sizes.top, head, ground - strip)
        after = flowed(atoms[opening:], head, head, ground - foot.height - foot.gap)
        return before + after

    def _atoms(self) -> list[Atom]:
        found = [self._header()]
        for section in self.handout.sections:
            found += self._section(section)
        return found + self._boxes()

    def _header(self) -> Atom:
        sizes = self.sizes
        over = Style(Face.STRONG, sizes.small + 0.5, ACCENT)
        title = Style(Face.STRONG, sizes.title, leading=1.18)
        kicker = self._lines(self.handout.kicker, over, sizes.full)
        atoms = [block(kicker, over, x=sizes.side)]
        name = self.handout.first_name
        if name:
            atoms = self._with_name(kicker, over, name)
        headline = balanced(self.handout.title, title.face, title.size, sizes.full, self.faces)
        atoms.append(block(headline, title, x=sizes.side, gap=sizes.body * 0.2))
        return joined(atoms)

    def _with_name(self, kicker: list[str], over: Style, name: str) -> list[Atom]:
        """The first name behind the kicker, or under it when the line is full."""
        side, full = self.sizes.side, self.sizes.full
        written = f"· {name}"
        start = self.faces.width(kicker[-1] + " ", over.face, over.size)
        shown = Style(Face.REGULAR, over.size, QUIET)
        first = block(kicker, over, x=side)
        if start + self.faces.width(written, shown.face, shown.size) > full:
            return [first, block(self._lines(name, shown, full), shown, x=side)]
        behind = block([""] * (len(kicker) - 1) + [written], shown, x=side + start)
        return [Atom(first.height, first.pieces + behind.pieces)]

    def _section(self, section: Section) -> list[Atom]:
        """A heading with its first two lines, single lines, and the last two lines together."""
        sizes = self.sizes
        heading = block([section.heading], self.label, x=sizes.side, gap=sizes.body * 1.3, opens=True)
        filled = [atom for part in section.parts for atom in self.parts.atoms(part)]
        if not section.text:
            return [joined([heading, filled[0]]), *filled[1:]] if filled else [heading]
        text = self._lines(section.text, self.text, sizes.column)
        cuts = [text] if len(text) <= 4 else [text[:2], *([line] for line in text[2:-2]), text[-2:]]
        first, *others = (block(cut, self.text, x=sizes.side) for cut in cuts)
        found = [joined([heading, first]), *others, *filled]
        return [joined([found[0], filled[0]]), *filled[1:]] if filled and not others else found

    def _boxes(self) -> list[Atom]:
        groups = [(label, len(list(same))) for label, same in groupby(self.handout.boxes)]
        across = len(groups) if len(groups) <= A_ROW else (len(groups) + 1) // 2
        rows = [groups[start : start + across] for start in range(0, len(groups), across or 1)]
        return [self._row(row, across, first=number == 0) for number, row in enumerate(rows)]

    def _row(self, row: Sequence[tuple[str, int]], across: int, *, first: bool) -> Atom:
        sizes = self.sizes
        apart = sizes.body * 0.85
        width = min(self._box_width(across), (sizes.full - (across - 1) * apart) / across)
        count = max(number for _, number in row)
        high = self._box_height(across) if count == 1 else sizes.body * 2
        step = high + sizes.body * 0.4
        under = self.label.line + sizes.small * 0.2
        pieces: list[Piece] = []
        for column, (label, number) in enumerate(row):
            x = sizes.side + column * (width + apart)
            pieces += block([label], self.quiet, x=x).pieces
            pieces += [Frame(x, under + place * step, width, high) for place in range(number)]
        height = under + count * step - sizes.body * 0.4
        return Atom(height, tuple(pieces), sizes.body * (1.6 if first else 1.0), first)

    def _box_width(self, across: int) -> float:
        return self.sizes.column if across == 1 else self.sizes.body * (9 if across <= FEW else 4.4)

    def _box_height(self, across: int) -> float:
        return self.sizes.body * (5.5 if across == 1 else 4 if across <= FEW else 3.2)

    def _foot(self) -> Atom:
        sizes = self.sizes
        note = balanced(self.handout.note, self.quiet.face, self.quiet.size, sizes.full, self.faces)
        atoms = [block(note, self.quiet, x=sizes.side)]
        if self.handout.signature:
            signed = self._lines(self.handout.signature, self.quiet, sizes.full)
            atoms.append(block(signed, self.quiet, x=sizes.side, gap=sizes.small * 0.5))
        foot = joined(atoms)
        return Atom(foot.height, foot.pieces, sizes.body * 1.6)

    def _continued_from(self, number: int, pages: int) -> Atom:
        count = f"{number} of {pages}"
        room = self.sizes.full - self.faces.width(f"{count}    ", self.aside.face, self.aside.size)
        head = self._lines(f"{self.handout.kicker}, continued", self.aside, room)[0]
        left = block([head], self.aside, x=self.sizes.side)
        right = Words(
            self.sizes.width - self.sizes.side - self._wide(count), left.pieces[0].y, count, self.aside
        )
        return Atom(left.height, (*left.pieces, right))

    def _wide(self, text: str) -> float:
        return self.faces.width(text, self.aside.face, self.aside.size)

    def _lines(self, text: str, style: Style, width: float) -> list[str]:
        return lines(text, style.face, style.size, width, self.faces)

"""Parts of a page as atoms: lines to mark, room to write, tables of boxes, numbered steps."""

from dataclasses import replace

from practice_desk.documents.faces import Face, Faces
from practice_desk.documents.measures import Measures
from practice_desk.documents.setting import (
    ACCENT,
    QUIET,
    Atom,
    Frame,
    Piece,
    Rule,
    Style,
    Words,
    block,
    joined,
    lines,
)
from practice_desk.domain.handout_parts import Line, Part, Space, Steps, Table

WEEK = 7
"""Most rows of a table that stand together under one head."""
HUNDRED = 100
TOGETHER = 0.35
"""Steps that take no more of a sheet's height than this are never parted."""
_MARK = 10.0
_TENTHS = 10


class PartSetter:
    """Sets the parts of one handout at one set of sizes."""

    def __init__(self, sizes: Measures, faces: Faces) -> None:
        self.sizes = sizes
        self.faces = faces
        self.quiet = Style(Face.REGULAR, sizes.small, QUIET)
        self.text = Style(Face.REGULAR, sizes.small)
        self.here = Style(Face.STRONG, sizes.small, ACCENT)

    def atoms(self, part: Part) -> list[Atom]:
        """What stays together, from the top down."""
        match part:
            case Line():
                return [self._line(part)]
            case Space():
                return [self._space(part)]
            case Table():
                return self._table(part)
            case Steps():
                return self._steps(part)

    def _line(self, line: Line) -> Atom:
        """The caption, the line with a tick at each ten, and below it what its ends mean."""
        sizes = self.sizes
        marked = "" if line.mark is None else f": {line.mark}"
        caption = self._lines(f"{line.caption}{marked}", sizes.column)
        pieces: list[Piece] = list(block(caption, self.quiet, x=sizes.side).pieces)
        along = len(caption) * self.quiet.line + sizes.body * 0.7
        width = sizes.column
        pieces.append(Rule(sizes.side, along, width))
        for tenth in range(_TENTHS + 1):
            half = sizes.body * (0.4 if tenth % (_TENTHS // 2) == 0 else 0.2)
            pieces.append(Rule(sizes.side + width * tenth / _TENTHS, along - half, 0, 2 * half))
        if line.mark is not None:
            middle = sizes.side + width * line.mark / HUNDRED
            pieces.append(Frame(middle - _MARK / 2, along - _MARK / 2, _MARK, _MARK))
        low = self._lines(f"0 {line.low}", width / 2 - sizes.body)
        high = self._lines(f"100 {line.high}", width / 2 - sizes.body)
        under = along + sizes.body * 0.5
        pieces += _down(block(low, self.quiet, x=sizes.side), under)
        for number, words in enumerate(high):
            x = sizes.side + width - self.faces.width(words, self.quiet.face, self.quiet.size)
            pieces += _down(block([words], self.quiet, x=x), under + number * self.quiet.line)
        height = under + max(len(low), len(high)) * self.quiet.line
        return Atom(height, tuple(pieces), sizes.body * 0.5)

    def _space(self, space: Space) -> Atom:
        step = self.sizes.body * 1.9
        rules = (Rule(self.sizes.side, (n + 1) * step, self.sizes.column) for n in range(space.lines))
        return Atom(space.lines * step + 1, tuple(rules), self.sizes.body * 0.2)

    def _table(self, table: Table) -> list[Atom]:
        """A week of rows under each head, so that a page never begins with rows that nothing names."""
        return [self._week(table, start) for start in range(0, len(table.rows), WEEK)]

    def _week(self, table: Table, start: int) -> Atom:
        rows = table.rows[start : start + WEEK]
        sizes = self.sizes
        apart = sizes.body * 0.5
        named = max(self._wide(row) for row in table.rows)
        left = sizes.side + (named + sizes.body * 0.8 if named else 0)
        room = (sizes.side + sizes.column - left - (len(table.columns) - 1) * apart) / len(table.columns)
        width = min(room, sizes.body * (30 if table.roomy else 9))
        high = sizes.body * (2.5 if table.roomy else 1.9)
        top = self.quiet.line * 1.15 if any(table.columns) else 0.0
        pieces: list[Piece] = []
        for number, column in enumerate(table.columns):
            pieces += block([column], self.quiet, x=left + number * (width + apart)).pieces
        for place, row in enumerate(rows):
            y = top + place * (high + apart * 0.7)
            pieces += _down(block([row], self.quiet, x=sizes.side), y + (high - self.quiet.line) / 2)
            pieces += [
                replace(_frame(table, start + place, number), x=x, y=y, width=width, height=high)
                for number, x in enumerate(left + n * (width + apart) for n in range(len(table.columns)))
            ]
        height = top + len(rows) * (high + apart * 0.7) - apart * 0.7
        return Atom(height, tuple(pieces), sizes.body * 0.6)

    def _steps(self, steps: Steps) -> list[Atom]:
        """Numbered, each on its own lines; the one that is meant stands out by an arrow and its weight."""
        sizes = self.sizes
        arrow = self._wide("→ ") if steps.here is not None else 0.0
        start = sizes.side + arrow
        hang = max(
            self.faces.width(f"{place}. ", Face.STRONG, sizes.small)
            for place in range(1, len(steps.texts) + 1)
        )
        atoms: list[Atom] = []
        for place, text in enumerate(steps.texts):
            style = self.here if place == steps.here else self.text
            width = sizes.side + sizes.column - start - hang
            said = block(lines(text, style.face, style.size, width, self.faces), style, x=start + hang)
            number = block([f"{place + 1}."], style, x=start).pieces
            mark = block(["→"], style, x=sizes.side).pieces if place == steps.here else ()
            gap = sizes.small * (0.4 if place else 0.3)
            atoms.append(Atom(said.height, (*mark, *number, *said.pieces), gap))
        whole = joined(atoms)
        if whole.height <= sizes.height * TOGETHER:
            return [whole]
        return [*atoms[:-2], joined(atoms[-2:])]

    def _lines(self, text: str, width: float) -> list[str]:
        return lines(text, self.quiet.face, self.quiet.size, width, self.faces)

    def _wide(self, text: str) -> float:
        return self.faces.width(text, self.quiet.face, self.quiet.size)


def _frame(table: Table, row: int, column: int) -> Frame:
    """A box without its place yet, named as the table names it."""
    field = table.fields[row][column] if table.fields else ""
    said = ", ".join(part for part in (table.rows[row], table.columns[column]) if part)
    return Frame(0, 0, 0, 0, field, said, table.ticked)


def _down(atom: Atom, by: float) -> list[Piece]:
    """The pieces of an atom, moved down."""
    return [
        Words(piece.x, piece.y + by, piece.text, piece.style)
        for piece in atom.pieces
        if isinstance(piece, Words)
    ]

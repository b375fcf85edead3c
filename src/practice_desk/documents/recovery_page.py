"""The recovery sheet: 24 numbered words, the same words as a code for a camera, and what the sheet is for."""

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.pdfgen.canvas import Canvas

from practice_desk.documents.faces import Face, Faces
from practice_desk.documents.handout_pages import Sheets
from practice_desk.documents.measures import SIZES
from practice_desk.documents.setting import QUIET, Atom, Page, Style, Words, block, joined, lines
from practice_desk.domain.practice import Paper
from practice_desk.ports.pages import RecoverySheet

_SIDE, _TOP = 54.0, 60.0
_TITLE = Style(Face.STRONG, 22.0, leading=1.2)
_TEXT = Style(Face.REGULAR, 11.0)
_QUIET = Style(Face.REGULAR, 9.5, QUIET)
_WORD = Style(Face.STRONG, 13.0, leading=1.9)
_NUMBER = Style(Face.REGULAR, 9.5, QUIET)
_COLUMNS = 3
_CODE = 190.0
"""Points: 6.7 cm, some 1.1 mm a dot, which any camera reads."""
_WHAT_FOR = (
    "With these 24 words anybody can open the practice named here, and without its passphrase nothing else can."
    " Keep this sheet apart from the computer: a sealed envelope at home, in a safe, or with the person who looks"
    " after your practice if you cannot."
)
_HOW = (
    "To use it, choose “Use the recovery words” on the lock screen and type the words in this order."
    " The code holds the same words in small letters with single blanks between them."
    " Read it only with a device that keeps nothing and sends nothing."
)
_AFTER = "A newer sheet makes this one void for the practice, but for backups made before the newer one."


def recovery_sheets(sheet: RecoverySheet, faces: Faces) -> tuple[Sheets, float]:
    """The one page of the sheet, and the place of the code's upper edge, counted from the top of the page.

    On A5 the code would be too small; a page of A4 is made in its place, which a printer shrinks.
    """
    width, height = SIZES[Paper.A4 if sheet.size is Paper.A5 else sheet.size]
    room = width - 2 * _SIDE
    page, top = Page(), _TOP
    made = f"{sheet.practice} · {sheet.made}"
    for atom in (
        joined([_set("Recovery sheet", _TITLE, room, faces), _set(made, _QUIET, room, faces, 4.0)]),
        _set(_WHAT_FOR, _TEXT, room, faces, 14.0),
        _grid(sheet.words, room),
        _set(f"{_HOW} {_AFTER}", _QUIET, room, faces, 16.0),
    ):
        top += atom.gap
        page.put(atom, top)
        top += atom.height
    return Sheets(width, height, (page,)), top + 14.0


def draw_code(canvas: Canvas, words: tuple[str, ...], top: float, height: float) -> None:
    """The words as a QR code that bears a stain (level M)."""
    drawing = Drawing(_CODE, _CODE)
    drawing.add(code_of(words))
    renderPDF.draw(drawing, canvas, _SIDE, height - top - _CODE)


def code_of(words: tuple[str, ...]) -> QrCodeWidget:
    return QrCodeWidget(" ".join(words), barLevel="M", barWidth=_CODE, barHeight=_CODE)


def _set(text: str, style: Style, room: float, faces: Faces, gap: float = 0.0) -> Atom:
    return block(lines(text, style.face, style.size, room, faces), style, x=_SIDE, gap=gap)


def _grid(words: tuple[str, ...], room: float) -> Atom:
    """Numbered, in columns that are read downwards, as on the screen."""
    rows = -(-len(words) // _COLUMNS)
    pieces: list[Words] = []
    for index, word in enumerate(words):
        x = _SIDE + (index // rows) * room / _COLUMNS
        y = (index % rows) * _WORD.line + _WORD.line * 0.7
        pieces += [Words(x, y, str(index + 1), _NUMBER), Words(x + 24.0, y, word, _WORD)]
    return Atom(rows * _WORD.line, tuple(pieces), gap=14.0)

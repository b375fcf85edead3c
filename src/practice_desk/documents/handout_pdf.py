"""A handout as PDF: fonts embedded, text that can be copied in reading order, nobody's name inside."""

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from practice_desk.documents import filled_in, preview
from practice_desk.documents.faces import Face, Faces
from practice_desk.documents.form_fields import put_field
from practice_desk.documents.handout_pages import Sheets, sheets
from practice_desk.documents.record_pages import record_sheets
from practice_desk.documents.recovery_page import draw_code, recovery_sheets
from practice_desk.documents.setting import EDGE, Frame, Rule, Words
from practice_desk.domain.handout import Handout
from practice_desk.domain.handout_parts import part_words
from practice_desk.ports.pages import PageImage, RecordPaper, RecoverySheet

TITLE = "A small step"
"""The title in the file: the same for everyone, since file managers show it."""
RECORD_TITLE = "Client record"
"""Likewise of every record."""
SHEET_TITLE = "Recovery sheet"
CREATOR = "Practice Desk"


class ReportLabPress:
    """Makes PDFs in memory; nothing is written to disk. Equal handouts give equal bytes."""

    def __init__(self) -> None:
        self._faces = Faces()

    def pdf(self, handout: Handout) -> bytes:
        """The handout on as many sheets as it needs."""
        try:
            return self._printed(sheets(handout, self._faces), TITLE)
        finally:
            self._faces.forget()

    def record(self, paper: RecordPaper) -> bytes:
        """A record on as many sheets as it needs."""
        try:
            return self._printed(record_sheets(paper, self._faces), RECORD_TITLE)
        finally:
            self._faces.forget()

    def recovery(self, sheet: RecoverySheet) -> bytes:
        """A recovery sheet, on one page."""
        try:
            laid, top = recovery_sheets(sheet, self._faces)
            return self._printed(
                laid, SHEET_TITLE, lambda canvas: draw_code(canvas, sheet.words, top, laid.height)
            )
        finally:
            self._faces.forget()

    def _printed(self, laid: Sheets, title: str, first: Callable[[Canvas], None] | None = None) -> bytes:
        """``first`` draws what is no type onto the first page."""
        kept = BytesIO()
        canvas = _canvas(kept, laid, title)
        if first:
            first(canvas)
        _draw(canvas, laid, self._faces)
        canvas.save()
        return kept.getvalue()

    def images(self, pdf: bytes, dots_per_inch: float) -> Sequence[PageImage]:
        """The pages of a PDF as pictures."""
        return preview.images(pdf, dots_per_inch)

    def typed_in(self, pdf: bytes) -> Mapping[str, str]:
        """What was typed into the boxes of a page that came back."""
        return filled_in.typed_in(pdf)

    def unprintable(self, handout: Handout) -> tuple[str, ...]:
        """What will show as □ on this page: characters, or the names of scripts not supported yet."""
        sections = [part for section in handout.sections for part in (section.heading, section.text)]
        sections += [
            word for section in handout.sections for part in section.parts for word in part_words(part)
        ]
        texts = [handout.kicker, handout.first_name, handout.title, *sections, *handout.boxes]
        return self._faces.unprintable("\n".join([*texts, handout.note, handout.signature]))


def unprintable(handout: Handout) -> tuple[str, ...]:
    """:meth:`ReportLabPress.unprintable` for a caller without a press."""
    return ReportLabPress().unprintable(handout)


def _canvas(kept: BytesIO, laid: Sheets, title: str) -> Canvas:
    """An empty canvas that starts in our own face: ReportLab would name Helvetica without embedding it."""
    canvas = Canvas(
        kept,
        pagesize=(laid.width, laid.height),
        initialFontName=Face.REGULAR.value,  # pyright: ignore[reportArgumentType]
        invariant=1,
        pageCompression=1,
        lang="en",
    )
    canvas.setTitle(title)
    canvas.setAuthor("")
    canvas.setSubject("")
    canvas.setCreator(CREATOR)
    canvas.setProducer(CREATOR)
    return canvas


def _draw(canvas: Canvas, laid: Sheets, faces: Faces) -> None:
    for page in laid.pages:
        for piece in page.pieces:
            if isinstance(piece, Words):
                _write(canvas, piece, laid.height, faces)
            elif isinstance(piece, Rule):
                _rule(canvas, piece, laid.height)
            else:
                _frame(canvas, piece, laid.height)
        canvas.showPage()


def _write(canvas: Canvas, words: Words, height: float, faces: Faces) -> None:
    line = canvas.beginText(words.x, height - words.y)
    line.setFillColor(HexColor(words.style.colour))
    for run in faces.runs(words.text, words.style.face):
        line.setFont(run.font, words.style.size)
        line.textOut(run.text)
    canvas.drawText(line)


def _rule(canvas: Canvas, rule: Rule, height: float) -> None:
    canvas.setStrokeColor(HexColor(EDGE))
    canvas.setLineWidth(0.9)
    top = height - rule.y
    canvas.line(rule.x, top, rule.x + rule.width, top - rule.height)


def _frame(canvas: Canvas, frame: Frame, height: float) -> None:
    canvas.setStrokeColor(HexColor(EDGE))
    canvas.setLineWidth(0.9)
    canvas.roundRect(frame.x, height - frame.y - frame.height, frame.width, frame.height, 5)
    if frame.field:
        put_field(canvas, frame, height)

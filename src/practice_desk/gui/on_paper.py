"""Pictures as a PDF: painted by the painter of the window, in the colours of paper, with their words below.

No name stands on it, nor in what the file says about itself.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from practice_desk.domain.days import long_day
from practice_desk.domain.picture import Picture, Ruler
from practice_desk.domain.practice import Paper
from practice_desk.domain.refused import Refused
from practice_desk.gui.widgets.picture_paint import PicturePainter
from practice_desk.gui.workplace import Workplace
from practice_desk.machine.files import with_ending, write_out
from practice_desk.machine.paper import page_size

_POINTS = 72
_DOTS = 600
"""Dots an inch that places are rounded to; what is painted stays lines and letters."""
_MARGIN = 54.0
_TEXT = 11.0
_CAPTION = 9.5
_TITLE = 18.0
_TALL = 0.5
"""The picture's height, of its width."""


@dataclass(frozen=True)
class Drawing:
    """A picture for paper: what stands above it, and how it is laid out in a box. ``shows`` is a sentence on it."""

    title: str
    lay_out: Callable[[float, float, Ruler], Picture]
    shows: str = ""


def picture_name(today: date) -> str:
    """The file name to offer; never a name.

    >>> picture_name(date(2026, 11, 22))
    'picture-2026-11-22.pdf'
    """
    return f"picture-{today.isoformat()}.pdf"


def save_drawings(
    place: Workplace, parent: QWidget, drawings: Sequence[Drawing], say: Callable[[str], None]
) -> None:
    """Save pictures as one PDF where the therapist says; ``say`` tells how it went."""
    today = place.desk.today.date()
    title = QCoreApplication.translate("OnPaper", "Save the picture")
    kinds = QCoreApplication.translate("OnPaper", "PDF (*.pdf)")
    where = place.ask.save_to(parent, title, picture_name(today), kinds)
    if where is None:
        return
    theme, paper = place.theme, place.desk.practice.current().paper
    pdf = picture_pdf(drawings, paper, today, theme.paper_colour, theme.font("body").family())
    try:
        write_out(with_ending(where), pdf)
    except Refused as refusal:
        say(refusal.words)
    else:
        say(QCoreApplication.translate("OnPaper", "Saved."))


def picture_pdf(
    drawings: Sequence[Drawing],
    paper: Paper,
    today: date,
    colour: Callable[[str], QColor],
    family: str,
) -> bytes:
    """Pictures with each of their places in words below, on as many pages as that takes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle("A picture")
    writer.setCreator("")
    writer.setResolution(_DOTS)
    writer.setPageSize(page_size(paper))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    size = page_size(paper).size(QPageSize.Unit.Point)
    page = _Page(writer, size.width(), size.height(), colour, family)
    for drawing in drawings:
        page.title(drawing.title, f"{long_day(today)} {today.year}", drawing.shows)
        page.picture(drawing.lay_out)
        page.lines([spot.said for spot in page.drawn.spots])
    page.end()
    return bytes(buffer.data().data())


class _Page:
    """Goes down a page, in points, and on to the next one."""

    def __init__(
        self,
        writer: QPdfWriter,
        width: float,
        height: float,
        colour: Callable[[str], QColor],
        family: str,
    ) -> None:
        self._writer = writer
        self._width, self._height = width - 2 * _MARGIN, height
        self._colour = colour
        self._family = family
        self._y = _MARGIN
        self.drawn = Picture((), (), 0.0, 0.0)
        self._painter = QPainter(writer)
        self._painter.scale(_DOTS / _POINTS, _DOTS / _POINTS)

    def _font(self, points: float, *, strong: bool = False) -> QFont:
        """A font whose height is in the units of the page."""
        font = QFont(self._family)
        font.setPixelSize(round(points))
        font.setBold(strong)
        return font

    def title(self, title: str, day: str, shows: str) -> None:
        """Begin a picture: it stays on one page with what stands above it."""
        if self._y > _MARGIN:
            self._y += 2 * _TITLE
            above = 2 * _TITLE + 6 * _TEXT
            if self._y + above + self._width * _TALL > self._height - _MARGIN:
                self._turn()
        self._write(title, self._font(_TITLE, strong=True), "text")
        self._write(day, self._font(_CAPTION), "text2")
        if shows:
            self._y += _TEXT * 0.5
            self._write(shows, self._font(_TEXT), "text")
        self._y += _TEXT

    def picture(self, lay_out: Callable[[float, float, Ruler], Picture]) -> None:
        font = self._font(_CAPTION)
        metrics = QFontMetricsF(font)
        height = self._width * _TALL
        self.drawn = lay_out(self._width, height, Ruler(metrics.height(), metrics.horizontalAdvance))
        self._painter.save()
        self._painter.translate(_MARGIN, self._y)
        self._painter.setFont(font)
        PicturePainter(self._painter, self._colour).paint(self.drawn)
        self._painter.restore()
        self._y += height + 2 * _TEXT

    def lines(self, said: Sequence[str]) -> None:
        for line in said:
            self._write(line, self._font(_TEXT), "text")
            self._y += _TEXT * 0.3

    def _write(self, words: str, font: QFont, ink: str) -> None:
        flags = int(Qt.TextFlag.TextWordWrap)
        wanted = QFontMetricsF(font).boundingRect(QRectF(0, 0, self._width, 1e6), flags, words)
        if self._y + wanted.height() > self._height - _MARGIN:
            self._turn()
        self._painter.setFont(font)
        self._painter.setPen(self._colour(ink))
        self._painter.drawText(QRectF(_MARGIN, self._y, self._width, wanted.height() + 2), flags, words)
        self._y += wanted.height()

    def _turn(self) -> None:
        self._writer.newPage()
        self._y = _MARGIN

    def end(self) -> None:
        self._painter.end()

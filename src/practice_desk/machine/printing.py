"""Paper: page pictures on a printer of this computer. Which printer is asked by whoever may ask."""

from collections.abc import Callable, Sequence
from datetime import date

import shiboken6
from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from practice_desk.domain.practice import Paper
from practice_desk.machine.paper import page_size
from practice_desk.ports.pages import PageImage

PRINT_DOTS = 300
"""Dots per inch at which page pictures are asked for: fine enough for text, and 35 MB for a sheet of A4."""
JOB = "A small step"
"""What the print queue shows; never a name."""


def suggested_name(today: date) -> str:
    """The file name to offer for a saved page; never a name.

    >>> suggested_name(date(2026, 11, 22))
    'small-step-2026-11-22.pdf'
    """
    return f"small-step-{today.isoformat()}.pdf"


def print_images(
    images: Sequence[PageImage],
    paper: Paper,
    parent: QWidget | None,
    ask: Callable[[QPrintDialog], bool],
) -> bool:
    """Print pages on paper of that size; False when the person thinks better of it or the printer gives up.

    ``ask`` shows the dialog and says whether to go on; the person's choice of printer, range, copies
    and paper is kept.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(JOB)
    printer.setPageSize(page_size(paper))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    dialog = QPrintDialog(printer, parent)
    try:
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, len(images) > 1)
        dialog.setMinMax(1, max(1, len(images)))
        return ask(dialog) and paint(images, printer)
    finally:
        shiboken6.delete(dialog)  # at once: it points at the printer, which ends with this call


def paint(images: Sequence[PageImage], printer: QPrinter) -> bool:
    """Paint the chosen pages, each filling its sheet from edge to edge; False when the printer gives up."""
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(), QPageLayout.Unit.Point)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    went_well = True
    for number, image in enumerate(_chosen(images, printer)):
        went_well = went_well and (number == 0 or printer.newPage())
        if went_well:
            _place(image, printer, painter)
    return painter.end() and went_well


def _chosen(images: Sequence[PageImage], printer: QPrinter) -> Sequence[PageImage]:
    if printer.printRange() is not QPrinter.PrintRange.PageRange or not printer.fromPage():
        return images
    return images[printer.fromPage() - 1 : printer.toPage()]


def _place(image: PageImage, printer: QPrinter, painter: QPainter) -> None:
    """Draw one page as large as the sheet allows, in its middle: the sheet may be of another size."""
    sheet = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    size = QSizeF(image.width, image.height)
    size.scale(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(sheet.topLeft(), size)
    place.moveCenter(sheet.center())
    painter.drawImage(place, as_image(image))


def as_image(image: PageImage) -> QImage:
    """The page as a Qt picture; its pixels are copied, so the page may go."""
    form = QImage.Format.Format_RGBA8888
    return QImage(image.pixels, image.width, image.height, image.width * 4, form).copy()

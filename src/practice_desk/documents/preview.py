"""A PDF as pictures: the very bytes that will be saved or printed, drawn in memory."""

# pyright: reportMissingTypeStubs=false

from collections.abc import Sequence
from typing import Any, cast

import pypdfium2
from pypdfium2.raw import FPDFBitmap_BGRA

from practice_desk.ports.pages import PageImage

POINTS_PER_INCH = 72


def images(pdf: bytes, dots_per_inch: float) -> Sequence[PageImage]:
    """Each page on white paper. PDFium knows one thread at a time: call this from one place only."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(
            _image(document, number, dots_per_inch / POINTS_PER_INCH) for number in range(len(document))
        )
    finally:
        document.close()


def _image(document: pypdfium2.PdfDocument, number: int, scale: float) -> PageImage:
    page = cast(Any, document[number])
    try:
        bitmap = page.render(scale=scale, force_bitmap_format=FPDFBitmap_BGRA, rev_byteorder=True)
        try:
            return PageImage(bitmap.width, bitmap.height, bytes(bitmap.buffer))
        finally:
            bitmap.close()
    finally:
        page.close()

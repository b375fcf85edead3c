"""A reader of PDFs with a person before it: clicks into boxes, types, and saves."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from ctypes import c_ushort
from io import BytesIO
from typing import Any

import pypdfium2
from pypdfium2 import raw


@contextmanager
def opened(pdf: bytes) -> Iterator[Any]:
    document: Any = pypdfium2.PdfDocument(pdf)
    document.init_forms()
    try:
        yield document
    finally:
        document.close()


def fill(pdf: bytes, typed: Mapping[str, str]) -> bytes:
    """Fill boxes in as a reader of PDFs does: a click into each, then its letters; then save."""
    with opened(pdf) as document:
        form = document.formenv.raw
        for number in range(len(document)):
            page = document[number]
            for place in range(raw.FPDFPage_GetAnnotCount(page.raw)):
                annotation = raw.FPDFPage_GetAnnot(page.raw, place)
                said = name_of(form, annotation)
                rect = raw.FS_RECTF()
                raw.FPDFAnnot_GetRect(annotation, rect)
                raw.FPDFPage_CloseAnnot(annotation)
                if said in typed:
                    x, y = (rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2
                    raw.FORM_OnLButtonDown(form, page.raw, 0, x, y)
                    raw.FORM_OnLButtonUp(form, page.raw, 0, x, y)
                    for letter in typed[said]:
                        raw.FORM_OnChar(form, page.raw, ord(letter), 0)
                    raw.FORM_ForceToKillFocus(form)
            page.close()
        kept = BytesIO()
        document.save(kept)
        return kept.getvalue()


def name_of(form: Any, annotation: Any) -> str:
    buffer = (c_ushort * 200)()
    length = raw.FPDFAnnot_GetFormFieldName(form, annotation, buffer, 400)
    return bytes(buffer)[: length - 2].decode("utf-16-le")

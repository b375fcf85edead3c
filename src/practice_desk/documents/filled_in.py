"""What was typed into the boxes of a PDF that came back, by the names of the boxes."""

# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from ctypes import c_ushort
from typing import Any

import pypdfium2
import pypdfium2.raw

from practice_desk.domain.refused import Refused

MOST_BYTES = 20_000_000
MOST_PAGES = 20
"""A page for a client takes one or two sheets."""
TICKED = "yes"
raw: Any = pypdfium2.raw
_UNREADABLE = "This PDF cannot be read. Ask for it to be sent again, or type the log in from paper."
_LOCKED = "This PDF is locked with a password. Ask for it without one, or type the log in from paper."
_TOO_LARGE = "This PDF is far larger than a page of ours. Drop the page itself."


def typed_in(pdf: bytes) -> Mapping[str, str]:
    """Every box with what stands in it; a ticked one says yes, an empty one nothing.

    PDFium knows one thread at a time: call this where pages are shown, and nowhere else.

    Raises:
        Refused: for what is no PDF, is locked, or is far too large.
    """
    if len(pdf) > MOST_BYTES:
        raise Refused(_TOO_LARGE)
    with _opened(pdf) as document:
        if len(document) > MOST_PAGES:
            raise Refused(_TOO_LARGE)
        form: Any = document.formenv
        if form is None:
            return {}
        return {
            name: text for number in range(len(document)) for name, text in _boxes(document, form, number)
        }


@contextmanager
def _opened(pdf: bytes) -> Generator[Any]:
    document: Any = None
    try:
        document = pypdfium2.PdfDocument(pdf)
        document.init_forms()
        yield document
    except pypdfium2.PdfiumError as fault:
        locked = getattr(fault, "err_code", None) == raw.FPDF_ERR_PASSWORD
        raise Refused(_LOCKED if locked else _UNREADABLE) from fault
    finally:
        if document is not None:
            document.close()


def _boxes(document: Any, form: Any, number: int) -> Iterator[tuple[str, str]]:
    page: Any = document[number]
    try:
        for place in range(raw.FPDFPage_GetAnnotCount(page.raw)):
            annotation: Any = raw.FPDFPage_GetAnnot(page.raw, place)
            if not annotation:
                continue
            try:
                if raw.FPDFAnnot_GetSubtype(annotation) == raw.FPDF_ANNOT_WIDGET:
                    name = _text(raw.FPDFAnnot_GetFormFieldName, form, annotation)
                    yield name, _content(form, annotation)
            finally:
                raw.FPDFPage_CloseAnnot(annotation)
    finally:
        page.close()


def _content(form: Any, annotation: Any) -> str:
    if raw.FPDFAnnot_GetFormFieldType(form.raw, annotation) == raw.FPDF_FORMFIELD_CHECKBOX:
        return TICKED if raw.FPDFAnnot_IsChecked(form.raw, annotation) else ""
    return _text(raw.FPDFAnnot_GetFormFieldValue, form, annotation)


def _text(ask: Any, form: Any, annotation: Any) -> str:
    """A text of PDFium's, which tells its length in bytes first: UTF-16 with two zeros at its end."""
    length: int = ask(form.raw, annotation, None, 0)
    buffer = (c_ushort * (length // 2 + 1))()
    ask(form.raw, annotation, buffer, length)
    return bytes(buffer)[: max(0, length - 2)].decode("utf-16-le", "replace").rstrip("\0")

"""Paper as Qt knows it, for a printer and for a file."""

from PySide6.QtGui import QPageSize

from practice_desk.domain.practice import Paper

_SIZES = {
    Paper.A4: QPageSize.PageSizeId.A4,
    Paper.LETTER: QPageSize.PageSizeId.Letter,
    Paper.A5: QPageSize.PageSizeId.A5,
}


def page_size(paper: Paper) -> QPageSize:
    """The size of a sheet."""
    return QPageSize(_SIZES[paper])

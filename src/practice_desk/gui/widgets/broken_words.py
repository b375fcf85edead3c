"""Words that are wider than their room, broken where the room ends, as a page of paper breaks them."""

from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import QPointF

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

_SHORT = 12
"""Letters of a word that fits everywhere; measuring those as well would take time for nothing."""
_PIECE = 8
_BREAK = "\u200b"
"""Nothing to see; rich text may end a line there."""


def widest_word(text: str, metrics: "QFontMetrics") -> int:
    """The width of the widest long word, in pixels; 0 where every word is short."""
    return max((metrics.horizontalAdvance(word) for word in text.split() if len(word) > _SHORT), default=0)


def lay_out(text: str, font: "QFont", width: float, option: "QTextOption") -> tuple["QTextLayout", float]:
    """The text in lines of ``width`` pixels, which end between words wherever one can; and how high they are."""
    option.setWrapMode(QtGui.QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QtGui.QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout, height


def breakable(text: str) -> str:
    """The same to look at, with places to break in every long word."""
    return " ".join(_in_pieces(word) if len(word) > 2 * _SHORT else word for word in text.split(" "))


def _in_pieces(word: str) -> str:
    return _BREAK.join(word[start : start + _PIECE] for start in range(0, len(word), _PIECE))

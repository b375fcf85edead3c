"""A push button whose words wrap onto a second line, and end in "…" only there."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from practice_desk.gui.theme import theme_of

LINES = 2
_MOST_STRONG = 0.6
"""Of the words shown; where more of them is new, none is drawn stronger than the rest."""
_BESIDE, _ABOVE = 14, 7
"""Pixels between the edge and the words: padding and border of the style sheet."""


class Words(Protocol):
    """Words for a button; those from ``start`` up to ``end`` are drawn stronger."""

    @property
    def text(self) -> str: ...

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


@dataclass(frozen=True)
class _Plain:
    """Words of which none are drawn stronger."""

    text: str
    start: int = 0
    end: int = 0


_NOTHING = _Plain("")


@dataclass(frozen=True)
class _Laid:
    """Words broken into lines for one width; ``cut`` when there is more than is shown."""

    layout: QTextLayout
    text: str
    height: float
    width: float
    cut: bool


class WrapButton(QPushButton):
    """Shows the fullest of several ways to say the same that fits into two lines of its width.

    The whole is its name for a screen reader, and its tooltip where not all of it is seen.
    """

    def __init__(self, parent: QWidget | None = None, above: int = _ABOVE) -> None:
        """``above`` is the room above and below the words, in pixels."""
        super().__init__(parent)
        self._above = above
        self._ways: tuple[Words, ...] = (_NOTHING,)
        self._whole = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("role", "outline")

    def set_words(self, ways: Sequence[Words], whole: str) -> None:
        """``ways`` from the fullest to the shortest; ``whole`` is spoken."""
        self._ways = tuple(ways)
        self._whole = whole
        self.setText(self._ways[0].text.replace("&", "&&"))
        self.setAccessibleName(whole)
        self._name_rest()
        self.updateGeometry()

    def shown_text(self) -> str:
        """What can be read on it now."""
        return self._fitting(self.width()).text

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        laid = self._fitting(width)
        return max(round(laid.height), self.fontMetrics().lineSpacing()) + 2 * self._above

    def sizeHint(self) -> QSize:
        laid = self._lay(self._ways[0], 1_000_000)
        width = int(laid.width) + 2 * _BESIDE + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        return QSize(6 * line, line + 2 * self._above)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._name_rest()
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _name_rest(self) -> None:
        self.setToolTip("" if self.shown_text() == " ".join(self._whole.split()) else self._whole)

    def _fitting(self, width: int) -> _Laid:
        laid = [self._lay(way, width - 2 * _BESIDE) for way in self._ways]
        return next((one for one in laid if not one.cut), laid[-1])

    def _lay(self, words: Words, width: int) -> _Laid:
        whole = self._broken(words.text, words, width)
        if not whole.cut:
            return whole
        line = whole.layout.lineAt(LINES - 1)
        rest = words.text[line.textStart() :]
        kept = self._elided(rest, width, strong=words.end > line.textStart())
        text = words.text[: line.textStart()] + kept
        cut = self._broken(text, words, width)
        return _Laid(cut.layout, cut.text, cut.height, cut.width, cut=True)

    def _elided(self, rest: str, width: int, *, strong: bool) -> str:
        """The start of the last line and an ellipsis, after a whole word; it fits when drawn ``strong`` too."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if strong else font.weight())
        metrics = QFontMetricsF(font)
        words = rest.split(" ")
        while len(words) > 1 and metrics.horizontalAdvance(" ".join(words) + " …") > width:
            words.pop()
        return " ".join(words) + " …"

    def _broken(self, text: str, words: Words, width: int) -> _Laid:
        layout = QTextLayout(text, self.font())
        option = QTextOption(self._side())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        layout.setFormats(_strong(text, words))
        layout.beginLayout()
        height, widest, count = 0.0, 0.0, 0
        cut = False
        while (line := layout.createLine()).isValid():
            if count == LINES:
                cut = True
                break
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, height))
            height += line.height()
            widest = max(widest, line.naturalTextWidth())
            count += 1
        layout.endLayout()
        return _Laid(layout, text, height, widest + 1, cut)

    def _side(self) -> Qt.AlignmentFlag:
        return QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""  # pyright: ignore[reportAttributeAccessIssue]
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setPen(theme_of(self).colour("accent" if self.isEnabled() else "text3"))
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        laid = self._fitting(self.width())
        room = QRectF(self.rect()).adjusted(_BESIDE, 0, -_BESIDE, 0)
        laid.layout.draw(painter, QPointF(room.left(), (self.height() - laid.height) / 2))


def _strong(text: str, words: Words) -> list[QTextLayout.FormatRange]:
    start, end = min(words.start, len(text)), min(words.end, len(text))
    if start >= end or end - start > _MOST_STRONG * len(text):
        return []
    strong = QTextLayout.FormatRange()
    strong.start = _utf16(text[:start])  # pyright: ignore[reportAttributeAccessIssue]
    strong.length = _utf16(text[start:end])  # pyright: ignore[reportAttributeAccessIssue]
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    strong.format = look  # pyright: ignore[reportAttributeAccessIssue]
    return [strong]


def _utf16(text: str) -> int:
    """How long Qt counts a text: characters beyond U+FFFF take two places."""
    return len(text) + sum(ord(char) > 0xFFFF for char in text)

"""A text field that can be marked with quiet underlines, without a change to the text."""

import math
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from practice_desk.gui.theme import theme_of

FEWEST_LINES, MOST_LINES = 2, 8
_WAVE_LENGTH = 5.0
_WAVE_HEIGHT = 1.6
_BESIDE = 3.0
"""Pixels a second underline lies below the first where two marks share words."""


_ACCENTS = frozenset({"Mn", "Mc"})
"""Categories of marks that combine with the letter before them."""


class Shape(Enum):
    """Kinds of underline; shape tells them apart, colour only repeats it."""

    WAVE = "wave"
    LINE = "line"
    DOTS = "dots"


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters ``start`` up to, not including, ``end``, counted in code points as Python does."""

    start: int
    end: int
    shape: Shape
    token: str


class LintEdit(QPlainTextEdit):
    """Grows with its text from two lines to eight; Tab leaves it.

    Marks keep to their words while the text around them is edited, until the next :meth:`set_marks`. One
    that touches the word being typed waits until the cursor has left that word, or the keyboard the field.
    ``mark_clicked(int)`` gives the index of the mark a person clicked on.
    """

    mark_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: list[Mark] = []
        self._spans: list[QTextCursor] = []
        self._focused_mark: int | None = None
        self._typed: QTextCursor | None = None
        self.setTabChangesFocus(True)
        self.cursorPositionChanged.connect(self._on_moved)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Underline these words; what was underlined before is not any more."""
        self._marks = list(marks)
        starts = self._utf16_offsets()
        self._spans = [self._span(starts, mark) for mark in self._marks]
        self._focused_mark = None
        self.viewport().update()

    def set_focused_mark(self, index: int | None) -> None:
        """Lay a soft tint under the words of one mark."""
        self._focused_mark = index
        self.viewport().update()

    def mark_at(self, code_point: int) -> int | None:
        """The first mark that holds this place or ends at it."""
        place = self._utf16_offsets()[min(code_point, len(self.toPlainText()))]
        for index, span in enumerate(self._spans):
            if self.is_marked(index) and span.selectionStart() <= place <= span.selectionEnd():
                return index
        return None

    def mark_area(self, index: int) -> QRect:
        """All lines of a mark that are in view, in the widget's coordinates; empty when there are none."""
        area = QRectF()
        for rect in self._rects(self._spans[index]):
            area = area.united(rect)
        seen = area.toAlignedRect().intersected(self.viewport().rect())
        return seen.translated(self.viewport().pos())

    def show_mark(self, index: int) -> None:
        """Scroll to the words of a mark; the cursor stays where it is."""
        rects = self._rects(self._spans[index])
        if rects and not QRectF(self.viewport().rect()).contains(rects[0]):
            block = self.document().findBlock(self._spans[index].selectionStart())
            self.verticalScrollBar().setValue(block.firstLineNumber())

    def is_marked(self, index: int) -> bool:
        """Whether a mark is drawn now: it has words, and none of them is being typed."""
        span, typed = self._spans[index], self._typed
        if not span.hasSelection() or typed is None:
            return span.hasSelection()
        return typed.selectionEnd() < span.selectionStart() or span.selectionEnd() < typed.selectionStart()

    def cursor_code_point(self) -> int:
        """Where the text cursor stands, in code points."""
        before = QTextCursor(self.document())
        before.setPosition(self.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
        return len(before.selectedText())

    def replace_all_text(self, text: str) -> None:
        """Put ``text`` in place of everything, as one step for undo."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self._set_typed(None)

    def _utf16_offsets(self) -> list[int]:
        """For each code point, and the end, where Qt counts it: those beyond U+FFFF take two places."""
        return list(accumulate((1 + (ord(char) > 0xFFFF) for char in self.toPlainText()), initial=0))

    def _span(self, starts: list[int], mark: Mark) -> QTextCursor:
        last = len(starts) - 1
        return _selection(self.document(), starts[min(mark.start, last)], starts[min(mark.end, last)])

    def _on_moved(self) -> None:
        """The cursor went elsewhere: the word it left is typed no longer."""
        typed, here = self._typed, self.textCursor().position()
        if typed is not None and not typed.selectionStart() <= here <= typed.selectionEnd():
            self._set_typed(None)

    def _word_at_cursor(self) -> QTextCursor | None:
        """The word that the cursor stands in or beside."""
        text = self.toPlainText()
        first = last = self.cursor_code_point()
        while first > 0 and _in_word(text[first - 1]):
            first -= 1
        while last < len(text) and _in_word(text[last]):
            last += 1
        starts = self._utf16_offsets()
        return _selection(self.document(), starts[first], starts[last]) if first < last else None

    def _set_typed(self, word: QTextCursor | None) -> None:
        self._typed = word
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        before = self.document().revision()
        super().keyPressEvent(event)
        if self.document().revision() != before:
            by_command = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._set_typed(None if by_command else self._word_at_cursor())

    def inputMethodEvent(self, event: QInputMethodEvent, /) -> None:
        super().inputMethodEvent(event)
        self._set_typed(self._word_at_cursor())

    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self._set_typed(None)

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        super().mousePressEvent(event)
        self._set_typed(None)

    def sizeHint(self) -> QSize:
        return QSize(320, self._fitting_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._fitting_height())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._grow()
            self.viewport().update()

    def _line_height(self) -> float:
        block = self.document().firstBlock()
        self.blockBoundingRect(block)  # lays the block out
        layout = block.layout()
        return layout.lineAt(0).height() if layout.lineCount() else self.fontMetrics().lineSpacing()

    def _text_height(self) -> float:
        """Pixels the text takes; long texts are measured only as far as it matters."""
        total, most = 0.0, (MOST_LINES + 1) * self._line_height()
        block = self.document().firstBlock()
        while block.isValid() and total < most:
            self.blockBoundingRect(block)  # lays the block out
            total += block.layout().boundingRect().height()
            block = block.next()
        return total

    def _fitting_height(self) -> int:
        line = self._line_height()
        shown = max(FEWEST_LINES * line, min(MOST_LINES * line, self._text_height()))
        chrome = max(0, self.height() - self.viewport().height())  # a hidden viewport lags behind
        return math.ceil(shown + 2 * self.document().documentMargin()) + chrome + 2

    def _grow(self) -> None:
        overflows = self._text_height() > MOST_LINES * self._line_height()
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if overflows else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        height = self._fitting_height()
        if height != self.height():
            self.setFixedHeight(height)

    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            for index, span in enumerate(self._spans):
                marked = self.is_marked(index) and self._rects(span)
                if marked and any(rect.contains(event.position()) for rect in marked):
                    self.mark_clicked.emit(index)
                    return

    def paintEvent(self, event: QPaintEvent, /) -> None:
        self._paint_tint()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, (mark, span) in enumerate(zip(self._marks, self._spans, strict=True)):
            if not self.is_marked(index):
                continue
            lower = _BESIDE if self._overlaps_earlier(index) else 0.0
            for rect in self._rects(span):
                self._paint_underline(painter, mark, rect.translated(0, lower))

    def _overlaps_earlier(self, index: int) -> bool:
        start, end = self._spans[index].selectionStart(), self._spans[index].selectionEnd()
        return any(
            span.selectionStart() < end and start < span.selectionEnd() for span in self._spans[:index]
        )

    def _paint_tint(self) -> None:
        if self._focused_mark is None:
            return
        soft = f"{self._marks[self._focused_mark].token}_soft"
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme_of(self).colour(soft))
        for rect in self._rects(self._spans[self._focused_mark]):
            painter.drawRoundedRect(rect.adjusted(-2, 0, 2, 2), 4, 4)

    def _paint_underline(self, painter: QPainter, mark: Mark, rect: QRectF) -> None:
        pen = QPen(theme_of(self).colour(mark.token), 2)
        y = rect.bottom() - 0.5
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if mark.shape is Shape.WAVE:
            pen.setWidthF(_WAVE_HEIGHT)
            painter.setPen(pen)
            painter.drawPath(_wave(rect.left(), rect.right(), y))
            return
        if mark.shape is Shape.DOTS:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([0.01, 2.0])
        painter.setPen(pen)
        painter.drawLine(QPointF(rect.left() + 1, y), QPointF(rect.right() - 1, y))

    def _rects(self, span: QTextCursor) -> list[QRectF]:
        """One rectangle a line of text, in the viewport's coordinates, its foot where the underline goes."""
        rects: list[QRectF] = []
        start, end = span.selectionStart(), span.selectionEnd()
        block = self.document().findBlock(start)
        while start < end and block.isValid() and block.position() < end:
            rects += self._rects_in(block, start - block.position(), end - block.position())
            block = block.next()
        return rects

    def _rects_in(self, block: QTextBlock, start: int, end: int) -> Iterable[QRectF]:
        corner = self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                edges = sorted((_x(line.cursorToX(first)), _x(line.cursorToX(last))))
                drop = max(3.0, line.descent() * 0.75)
                top = corner.y() + line.y()
                yield QRectF(corner.x() + edges[0], top, edges[1] - edges[0], line.ascent() + drop)


def _selection(document: QTextDocument, start: int, end: int) -> QTextCursor:
    """A cursor over a stretch of text, counted as Qt does."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _in_word(letter: str) -> bool:
    """Whether a character belongs to a word."""
    return letter.isalnum() or letter in "_'’-" or unicodedata.category(letter) in _ACCENTS


def _x(answer: object) -> float:
    """The place out of what ``cursorToX`` answers, alone or with the cursor position beside it."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # pyright: ignore


def _wave(left: float, right: float, y: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        step = min(_WAVE_LENGTH / 2, right - x)
        path.quadTo(QPointF(x + step / 2, y + (-2.4 if up else 2.4)), QPointF(x + step, y))
        x, up = x + step, not up
    return path

"""Words that behave: wrap without pushing, end in an ellipsis, sit in a pill or on a key."""

import math

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from practice_desk.gui.theme import theme_of
from practice_desk.gui.widgets.broken_words import lay_out, widest_word


def _sorted_out(text: str | QWidget | None, parent: QWidget | None) -> tuple[str, QWidget | None]:
    """Like Qt's own label, ours are made with a text or, by compiled forms, with a parent alone."""
    return (text, parent) if isinstance(text, str) else ("", text)


class WrapLabel(QLabel):
    """Plain words that wrap, a word wider than the label as well.

    It takes the width it gets and asks only for the height that follows.
    """

    def __init__(self, text: str | QWidget | None = "", parent: QWidget | None = None) -> None:
        text, parent = _sorted_out(text, parent)
        super().__init__(parent)
        self._widest: int | None = None
        self.setWordWrap(True)
        self.setProperty("textFormat", "PlainText")  # by name: the lock screen does without the class
        self.setMinimumSize(1, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.fontMetrics().lineSpacing())

    def setText(self, text: str, /) -> None:
        self._widest = None
        super().setText(text)

    def heightForWidth(self, width: int, /) -> int:
        room = width - 2 * self.margin()
        if not self._has_wider_word(room):
            return super().heightForWidth(width)
        _layout, height = lay_out(self.text(), self.font(), room, QtGui.QTextOption())
        return math.ceil(height) + 2 * self.margin()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._widest = None

    def paintEvent(self, event: QPaintEvent, /) -> None:
        room = QtCore.QRectF(self.contentsRect())
        if not self._has_wider_word(round(room.width())):
            super().paintEvent(event)
            return
        option = QtGui.QTextOption(QtWidgets.QStyle.visualAlignment(self.layoutDirection(), self.alignment()))
        layout, height = lay_out(self.text(), self.font(), room.width(), option)
        below = 0.0 if self.alignment() & QtCore.Qt.AlignmentFlag.AlignTop else (room.height() - height) / 2
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, room.topLeft() + QtCore.QPointF(0, max(0.0, below)))

    def _has_wider_word(self, room: int) -> bool:
        """Whether a word is wider than that many pixels."""
        if self._widest is None:
            self._widest = widest_word(self.text(), self.fontMetrics())
        return self._widest > room


class ElidedLabel(QLabel):
    """One line that ends in "…" when there is too little room; the whole text is in tooltip and speech."""

    def __init__(self, text: str | QWidget | None = "", parent: QWidget | None = None) -> None:
        text, parent = _sorted_out(text, parent)
        super().__init__(parent)
        self.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(
            min(metrics.horizontalAdvance("…") * 3, self.sizeHint().width()), self.sizeHint().height()
        )

    def shown_text(self) -> str:
        """What fits."""
        return self.fontMetrics().elidedText(
            self.text(), QtCore.Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )

    def setText(self, text: str, /) -> None:
        super().setText(text)
        self._offer_whole()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._offer_whole()

    def _offer_whole(self) -> None:
        self.setToolTip(self.text() if self.shown_text() != self.text() else "")

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        alignment = QtWidgets.QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.drawText(self.contentsRect(), alignment, self.shown_text())


class Pill(QLabel):
    """A state in one or two words.  Kinds: ready, followup, rest, draft, running, neutral."""

    def __init__(
        self, text: str | QWidget | None = "", kind: str = "neutral", parent: QWidget | None = None
    ) -> None:
        super().__init__(*_sorted_out(text, parent))
        self.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("pill", kind)
        self.setFont(theme_of(self).font("caption-strong"))

    def set_kind(self, kind: str) -> None:
        self.setProperty("pill", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setFont(theme_of(self).font("caption-strong"))

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.setFont(theme_of(self).font("caption-strong"))


class KeyCap(QLabel):
    """A key as drawn on a keyboard: "Ctrl K"."""

    def __init__(self, text: str | QWidget | None = "", parent: QWidget | None = None) -> None:
        super().__init__(*_sorted_out(text, parent))
        self.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("keycap", "true")
        self.setFont(theme_of(self).font("caption"))

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.setFont(theme_of(self).font("caption"))

"""Words that behave: wrap without pushing, end in an ellipsis, sit in a pill or on a key."""

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from practice_desk.gui.theme import theme_of


def _sorted_out(text: str | QWidget | None, parent: QWidget | None) -> tuple[str, QWidget | None]:
    """Like Qt's own label, ours are made with a text or, by compiled forms, with a parent alone."""
    return (text, parent) if isinstance(text, str) else ("", text)


class WrapLabel(QLabel):
    """Plain words that wrap.  It takes the width it gets and asks only for the height that follows."""

    def __init__(self, text: str | QWidget | None = "", parent: QWidget | None = None) -> None:
        text, parent = _sorted_out(text, parent)
        super().__init__(parent)
        self.setWordWrap(True)
        self.setProperty("textFormat", "PlainText")  # by name: the lock screen does without the class
        self.setMinimumSize(1, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


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

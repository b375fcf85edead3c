"""A question answered from 0 to 10, or not asked at all, which is not the same as 0."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QStyle, QWidget

from practice_desk.gui.theme import theme_of

HIGHEST = 10
_KNOB = 10.0
_GROOVE = 4.0
_MIDDLE = 5


class _Track(QSlider):
    """The line and its knob.  Without an answer there is no knob, only a faint one under the pointer."""

    answered = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, HIGHEST)
        self.setPageStep(2)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.asked = False
        self._hovered: int | None = None
        self.valueChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(240, max(32, self.fontMetrics().height() + 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def answer(self, value: int | None) -> None:
        """Take an answer given by a person."""
        before = (self.asked, self.value())
        self.asked = value is not None
        if value is not None:
            self.setValue(max(0, min(HIGHEST, value)))
        self.update()
        if (self.asked, self.value()) != before:
            self.answered.emit(self.value() if self.asked else None)

    def _x_of(self, value: int) -> float:
        span = self.width() - 2 * _KNOB
        return _KNOB + QStyle.sliderPositionFromValue(0, HIGHEST, value, round(span), self._mirrored())

    def _value_at(self, x: float) -> int:
        span = round(self.width() - 2 * _KNOB)
        return QStyle.sliderValueFromPosition(0, HIGHEST, round(x - _KNOB), span, self._mirrored())

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.answer(self._value_at(event.position().x()))
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        value = self._value_at(event.position().x())
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.answer(value)
        if value != self._hovered:
            self._hovered = value
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        event.accept()

    def leaveEvent(self, event: QEvent, /) -> None:
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent, /) -> None:
        event.ignore()  # a page scrolled past must not change an answer

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        digit = event.key() - Qt.Key.Key_0
        if not plain:
            event.ignore()
        elif 0 <= digit <= 9:
            self.answer(digit)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.answer(None)
        elif event.key() in _STEPS:
            self._step(event.key())
        else:
            event.ignore()

    def _step(self, key: int) -> None:
        kind, amount = _STEPS[Qt.Key(key)]
        if kind == "to":
            self.answer(amount)
        elif not self.asked:
            self.answer(_MIDDLE)
        else:
            sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            self.answer(self.value() + (-amount if sideways and self._mirrored() else amount))

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self._paint_groove(painter, _KNOB, self.width() - _KNOB, "track")
        if self.asked:
            left, right = sorted((self._x_of(0), self._x_of(self.value())))
            self._paint_groove(painter, left, right, "accent")
            self._paint_knob(painter, self.value(), "accent" if self.isEnabled() else "border_strong")
        else:
            self._paint_steps(painter)
            if self._hovered is not None and self.isEnabled():
                self._paint_knob(painter, self._hovered, "border_strong")

    def _paint_groove(self, painter: QPainter, left: float, right: float, token: str) -> None:
        painter.setBrush(theme_of(self).colour(token))
        top = (self.height() - _GROOVE) / 2
        painter.drawRoundedRect(QRectF(left, top, right - left, _GROOVE), _GROOVE / 2, _GROOVE / 2)

    def _paint_knob(self, painter: QPainter, value: int, token: str) -> None:
        theme = theme_of(self)
        painter.setPen(QPen(theme.colour(token), 2))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(QPointF(self._x_of(value), self.height() / 2), _KNOB - 1, _KNOB - 1)

    def _paint_steps(self, painter: QPainter) -> None:
        painter.setBrush(theme_of(self).colour("border_strong"))
        for value in range(HIGHEST + 1):
            painter.drawEllipse(QPointF(self._x_of(value), self.height() / 2), 2.5, 2.5)


_STEPS = {
    Qt.Key.Key_Left: ("by", -1),
    Qt.Key.Key_Down: ("by", -1),
    Qt.Key.Key_Right: ("by", 1),
    Qt.Key.Key_Up: ("by", 1),
    Qt.Key.Key_PageDown: ("by", -2),
    Qt.Key.Key_PageUp: ("by", 2),
    Qt.Key.Key_Home: ("to", 0),
    Qt.Key.Key_End: ("to", HIGHEST),
}


class Scale(QWidget):
    """``changed(object)`` is the answer a person set: 0 to 10, or None, "not asked".  Setting is silent."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = ""
        self._track = _Track(self)
        self._low, self._high, self._number = QLabel(self), QLabel(self), QLabel(self)
        self._unasked = QLabel(self.tr("not asked"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._low, self._track, self._high, self._number, self._unasked):
            row.addWidget(widget, 1 if widget is self._track else 0)
        for caption in (self._low, self._high, self._unasked):
            caption.setProperty("tone", "muted")
        self._number.setProperty("tone", "accent")
        for shown in (self._number, self._unasked):
            shown.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(self._track)
        self._track.answered.connect(self._on_answered)
        self._dress()

    def set_question(self, question: str) -> None:
        """The question in words, spoken with the answer; it is not drawn."""
        self._question = question
        self._show()

    def set_captions(self, low: str, high: str) -> None:
        """What 0 and 10 mean."""
        self._low.setText(low)
        self._high.setText(high)

    @property
    def value(self) -> int | None:
        """0 to 10, or None when it was not asked."""
        return self._track.value() if self._track.asked else None

    @value.setter
    def value(self, value: int | None) -> None:
        if value is not None and not 0 <= value <= HIGHEST:
            raise ValueError(f"an answer is 0 to {HIGHEST}, not {value}")
        self._track.asked = value is not None
        self._track.setValue(value or 0)
        self._show()

    def clear(self) -> None:
        """Back to "not asked", silently."""
        self.value = None

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._dress()

    def _on_answered(self, value: int | None) -> None:
        self._show()
        self.changed.emit(value)

    def _dress(self) -> None:
        theme = theme_of(self)
        for caption in (self._low, self._high, self._unasked):
            caption.setFont(theme.font("caption"))
        self._number.setFont(theme.font("lead-strong"))
        room = QFontMetrics(theme.font("caption")).horizontalAdvance(self._unasked.text()) + 6
        self._number.setFixedWidth(room)
        self._unasked.setFixedWidth(room)
        self._show()

    def _show(self) -> None:
        value = self.value
        said = self._unasked.text() if value is None else self.tr("%1 of 10").replace("%1", str(value))
        self._track.setAccessibleName(f"{self._question} {said}".strip())
        self._number.setText("" if value is None else str(value))
        shown, hidden = (self._unasked, self._number) if value is None else (self._number, self._unasked)
        hidden.hide()  # first, or the row would for a moment make room for both
        shown.show()
        self._track.update()

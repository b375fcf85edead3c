"""Small things done to widgets in more than one page."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import (
    QBoxLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from practice_desk.gui.parting import part_with
from practice_desk.gui.soon import soon

FIELD_EDGES = 32
"""Pixels above and below the lines of a text field: its edge and its padding."""
MEASURE_EM = 54
"""The widest a page of reading and writing gets, in em of its font."""


def clear(box: QLayout) -> None:
    """Take every widget out of a layout and let go of it."""
    while (item := box.takeAt(0)) is not None:
        widget = item.widget()
        if widget:
            let_go(box, widget)


def let_go(box: QLayout, widget: QWidget) -> None:
    """Take one widget out of a layout and let go of it."""
    box.removeWidget(widget)
    part_with(widget)


def dress_as(widget: QWidget, role: str) -> None:
    """Give a widget another role of the style sheet and show it at once."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        for child in widget.findChildren(QWidget):
            child.style().unpolish(child)
            child.style().polish(child)


def weigh_alike(one: QPushButton, other: QPushButton) -> None:
    """Give two ways out nearly the same size, whatever their words: neither is the small print."""
    floor = round(0.85 * max(one.sizeHint().width(), other.sizeHint().width()))
    for button in (one, other):
        button.setMinimumWidth(max(floor, button.sizeHint().width()))


class _Again(QObject):
    """Measures a widget once, and again whenever its font or style changes, until the widget goes."""

    def __init__(self, widget: QWidget, measure: Callable[[], None]) -> None:
        super().__init__(widget)
        self._measure = measure
        widget.installEventFilter(self)
        measure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()
            soon(self, self._measure)  # the widget itself hears of it only after this
        return super().eventFilter(watched, event)


def at_least(widget: QWidget, width: int) -> None:
    """Keep small things in a column as wide as one another, and never narrower than their words."""
    _Again(widget, lambda: widget.setMinimumWidth(max(width, widget.sizeHint().width())))


def keep_readable(widget: QWidget, ems: int) -> None:
    """Let words that wrap get no narrower than so many em of their font, so that a row folds before."""
    _Again(widget, lambda: widget.setMinimumWidth(round(ems * widget.fontMetrics().height() / 1.2)))


def keep_lines(field: QPlainTextEdit, lines: int) -> None:
    """Give a text field the height of so many lines of its font, whatever its size."""

    def measure() -> None:
        field.setFixedHeight(lines * field.fontMetrics().lineSpacing() + FIELD_EDGES)

    field.ensurePolished()
    _Again(field, measure)


def keep_short(field: QLineEdit, sample: str) -> None:
    """Give a field no more width than it takes to write a text like the sample, whatever its font."""

    def measure() -> None:
        field.setFixedWidth(field.fontMetrics().horizontalAdvance(sample) + FIELD_EDGES)

    field.ensurePolished()
    _Again(field, measure)


def keep_measure(scroll: QScrollArea, ems: int = MEASURE_EM, *, held: QWidget | None = None) -> None:
    """Keep a page, or something ``held`` below what scrolls, from growing wider than is comfortable to read."""
    content = held or scroll.widget()
    if content:
        _Again(content, lambda: content.setMaximumWidth(round(ems * content.fontMetrics().height() / 1.2)))


class FoldingRow(QObject):
    """Cards or fields of a row stand side by side where they fit, else under one another."""

    def __init__(self, scroll: QScrollArea, row: QBoxLayout, inset: int = 0) -> None:
        """``inset`` is the room lost to a card around the row, in pixels."""
        super().__init__(row)
        self._inset = inset
        self._scroll = scroll
        self._row = row
        self._stretch = [row.stretch(n) for n in range(row.count())]
        for watched in (scroll.viewport(), scroll.widget()):
            if watched:
                watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.StyleChange):
            self._arrange()
        return super().eventFilter(watched, event)

    def _needed(self) -> int:
        items = [
            item for n in range(self._row.count()) if (item := self._row.itemAt(n)) and not item.isEmpty()
        ]
        widths = [item.minimumSize().width() for item in items]
        return sum(widths) + self._row.spacing() * max(0, len(widths) - 1)

    def _room(self) -> int:
        content = self._scroll.widget()
        layout = content.layout() if content else None
        width = self._scroll.viewport().width()
        if content is None or layout is None:
            return width
        margins = layout.contentsMargins()
        return min(width, content.maximumWidth()) - margins.left() - margins.right() - self._inset

    def _arrange(self) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wanted = down if self._needed() > self._room() else across
        if self._row.direction() == wanted:
            return
        self._row.setDirection(wanted)
        for place, stretch in enumerate(self._stretch):
            self._row.setStretch(place, 0 if wanted is down else stretch)

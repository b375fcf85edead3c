"""What does not fit: every label, button and page that is larger than the room it got."""

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QScrollArea,
    QTabBar,
    QWidget,
)

from practice_desk.gui.widgets.labels import ElidedLabel, WrapLabel
from practice_desk.gui.widgets.popover import Popover

SLACK = 1
"""Pixels that rounding may take."""


def clips(root: QWidget, *, may_scroll: bool = False) -> Iterator[str]:
    """Name what is clipped below ``root``, with the room it has and the room it needs.

    ``may_scroll`` lets pages that offer it be moved sideways.
    """
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and not _is_inner(widget):
            if may_scroll and isinstance(widget, QScrollArea) and widget.horizontalScrollBar().isVisible():
                continue
            yield from _own(widget)
            yield from _outside(widget)


def _own(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, ElidedLabel):
        return
    if isinstance(widget, QLabel | QAbstractButton) and not widget.text():
        return
    if isinstance(widget, QLabel) and widget.wordWrap():
        yield from _wrapped(widget)
    elif isinstance(widget, QLabel | QAbstractButton | QTabBar):
        needed = widget.minimumSizeHint()
        if needed.width() > widget.width() + SLACK:
            yield f"{_name(widget)}: {needed.width()} wide in {widget.width()}"
        if needed.height() > widget.height() + SLACK:
            yield f"{_name(widget)}: {needed.height()} high in {widget.height()}"
    elif isinstance(widget, QScrollArea) and widget.widget():
        content, room = widget.widget(), widget.viewport().width()
        needed_width = max(content.width(), content.minimumSizeHint().width())
        if needed_width > room + SLACK:
            yield f"{_name(widget)}: content {needed_width} wide in {room}"


def _wrapped(label: QLabel) -> Iterator[str]:
    needed = label.heightForWidth(label.width())
    if needed > label.height() + SLACK:
        yield f"{_name(label)}: {needed} high in {label.height()}"
    if not isinstance(label, WrapLabel) and (wide := _widest_word(label)) > label.width() + SLACK:
        yield f"{_name(label)}: a word {wide} wide in {label.width()}"


def _widest_word(label: QLabel) -> int:
    return max(label.fontMetrics().horizontalAdvance(word) for word in label.text().split())


def _outside(widget: QWidget) -> Iterator[str]:
    """Whether part of it lies beyond its parent's edge; a scrolled page may lie beyond the lower one."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(parent.parentWidget(), QAbstractScrollArea):
        return
    room = QRect(parent.rect()).adjusted(-SLACK, -SLACK, SLACK, SLACK)
    shape = widget.sheet() if isinstance(widget, Popover) else widget.geometry()  # a shadow may be cut
    if not room.contains(shape):
        yield f"{_name(widget)}: {widget.geometry().getRect()} beyond {parent.rect().getRect()}"


def _is_inner(widget: QWidget) -> bool:
    """Parts that Qt lays out by itself."""
    return widget.objectName().startswith("qt_") or isinstance(widget.parentWidget(), QTabBar)


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.objectName()!r} {text[:40]!r}"

"""The way of the Tab key: as the page is read, however late a part of it was built."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QWidget,
)

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTabBar)
"""Controls that keep the keyboard for their own insides."""
_MARGIN = 12


def in_reading_order(root: QWidget) -> Iterator[QWidget]:
    """Everything visible below ``root`` that Tab may visit, in the order of the layouts."""
    if not root.isVisible():
        return
    policy = root.focusPolicy() & Qt.FocusPolicy.TabFocus
    if policy and root.isEnabled() and root.focusProxy() is None:
        yield root
    if isinstance(root, _WHOLE):
        return
    for part in _parts(root):
        yield from in_reading_order(part)


def _parts(root: QWidget) -> Iterator[QWidget]:
    if isinstance(root, QScrollArea):
        yield from [page] if (page := root.widget()) else []
    elif isinstance(root, QStackedWidget):
        yield from [page] if (page := root.currentWidget()) else []
    elif isinstance(root, QSplitter):
        for place in range(root.count()):
            yield from [part] if (part := root.widget(place)) else []
    elif (layout := root.layout()) is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout() if item else None
        widget = item.widget() if item else None
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def move_focus(root: QWidget, *, forward: bool) -> bool:
    """Put the keyboard on the next or previous stop below ``root``, round and round; False if it is elsewhere."""
    stops = list(in_reading_order(root))
    here = next((place for place, stop in enumerate(stops) if stop.hasFocus()), None)
    if here is None:
        return False
    target = stops[(here + (1 if forward else -1)) % len(stops)]
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    bring_into_view(target)
    return True


def bring_into_view(widget: QWidget) -> None:
    """Scroll until the whole of a widget can be seen, with a little room around it."""
    parent = widget.parentWidget()
    while parent is not None:
        content = parent.widget() if isinstance(parent, QScrollArea) else None
        if isinstance(parent, QScrollArea) and content is not None:
            corner = widget.mapTo(content, QPoint(0, 0))
            bar, room = parent.verticalScrollBar(), parent.viewport().height()
            top, foot = corner.y() - _MARGIN, corner.y() + widget.height() + _MARGIN
            if top < bar.value() or widget.height() + 2 * _MARGIN > room:
                bar.setValue(top)
            elif foot > bar.value() + room:
                bar.setValue(foot - room)
        parent = parent.parentWidget()

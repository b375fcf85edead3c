"""Small things done to widgets in more than one page."""

from PySide6.QtWidgets import QLayout, QPlainTextEdit, QPushButton, QScrollArea, QWidget

MEASURE_EM = 54
"""The widest a page of reading and writing gets, in em of its font."""


def clear(box: QLayout) -> None:
    """Take every widget out of a layout and let go of it."""
    while (item := box.takeAt(0)) is not None:
        widget = item.widget()
        if widget:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


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


def keep_lines(field: QPlainTextEdit, lines: int) -> None:
    """Give a text field the height of so many lines of its font."""
    field.ensurePolished()
    room = field.contentsMargins().top() + field.contentsMargins().bottom() + 22
    field.setFixedHeight(lines * field.fontMetrics().lineSpacing() + room)


def keep_measure(scroll: QScrollArea, ems: int = MEASURE_EM) -> None:
    """Keep a page from growing wider than is comfortable to read."""
    content = scroll.widget()
    if content:
        content.setMaximumWidth(round(ems * content.fontMetrics().height() / 1.2))

"""Small things done to widgets in more than one page."""

from PySide6.QtWidgets import QLayout, QWidget


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

"""The keyboard, given back to who had it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


def give_back(widget: QWidget | None, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
    """To nobody when a page was laid anew meanwhile and the field is gone, or out of sight."""
    if widget is not None and isValid(widget) and widget.isVisible():
        widget.setFocus(reason)

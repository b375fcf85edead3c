"""How large things are: by the text, and a window never past the screen."""

from PySide6.QtWidgets import QDialog, QWidget

from practice_desk.gui.theme import style_type, theme_of

_BESIDE, _ABOVE = 40, 60
"""Pixels of the screen that a dialog leaves free beside itself, and above and below."""


def em(widget: QWidget) -> float:
    """One em of a widget's text, in pixels."""
    return widget.fontMetrics().height() * 0.82


def fit(dialog: QDialog, width: float, height: float) -> None:
    """Give a dialog a size in ems of its text."""
    unit, screen = em(dialog), dialog.screen().availableSize()
    dialog.resize(
        min(round(width * unit), screen.width() - _BESIDE),
        min(round(height * unit), screen.height() - _ABOVE),
    )


def dress(dialog: QDialog, width: float, height: float) -> None:
    """Set the type, and the size in ems of the text."""
    style_type(dialog, theme_of(dialog))
    fit(dialog, width, height)

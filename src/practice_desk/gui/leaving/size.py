"""How large the dialogs of this room are: by the text, and never past the screen."""

from PySide6.QtWidgets import QDialog

from practice_desk.gui.theme import style_type, theme_of


def dress(dialog: QDialog, width: float, height: float) -> None:
    """Set the type, and the size in ems of the text."""
    style_type(dialog, theme_of(dialog))
    em = dialog.fontMetrics().height() * 0.82
    screen = dialog.screen().availableSize()
    dialog.resize(min(round(width * em), screen.width() - 40), min(round(height * em), screen.height() - 60))

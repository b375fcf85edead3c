"""Rows of sentences with an icon, as the hold and talk-first pages show them."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

from practice_desk.gui.theme import Theme, style_type
from practice_desk.gui.tidy import clear
from practice_desk.gui.widgets.labels import WrapLabel


def fill_lines(box: QBoxLayout, lines: Iterable[str], icon: str, token: str, theme: Theme) -> None:
    """Show each sentence on a row of its own behind an icon."""
    clear(box)
    for line in lines:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        mark = QLabel()
        mark.setProperty("glyph", icon)
        mark.setProperty("glyph_token", token)
        layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(WrapLabel(line), 1)
        box.addWidget(row)
        style_type(row, theme)

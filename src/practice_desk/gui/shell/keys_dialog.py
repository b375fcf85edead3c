"""The list of keys: each key beside what it does, scrolling where the screen is too small for it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QDialog, QLabel, QWidget

from practice_desk.gui.forms.ui_keys import Ui_KeysDialog
from practice_desk.gui.size import dress
from practice_desk.gui.widgets.labels import WrapLabel

_WIDTH, _HEIGHT = 36, 50
"""In widths of the letter M; never more than the screen has."""


class KeysDialog(QDialog):
    """``rows`` are the keys of each command, as this computer writes them, and its words."""

    def __init__(self, rows: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_KeysDialog()
        self.ui.setupUi(self)
        for line, (keys, words) in enumerate(rows):
            self.ui.rows.addWidget(QLabel(keys), line, 0)
            self.ui.rows.addWidget(WrapLabel(words), line, 1)
        self.ui.close.clicked.connect(self.accept)
        dress(self, _WIDTH, _HEIGHT)
        self.ui.close.setFocus()

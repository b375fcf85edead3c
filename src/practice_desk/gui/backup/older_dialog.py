"""Asks why a practice file is older than the one last opened here. Nobody is kept out."""

from PySide6.QtWidgets import QDialog, QWidget

from practice_desk.domain.backup import OlderAnswer, OlderFile
from practice_desk.gui.forms.ui_older import Ui_OlderDialog
from practice_desk.gui.size import em
from practice_desk.gui.theme import style_type, theme_of
from practice_desk.services.backup import older_words

_WIDTH = 38


class OlderDialog(QDialog):
    """Accepted with an :attr:`answer`; closed without one, it is asked at the next opening."""

    def __init__(self, older: OlderFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_OlderDialog()
        self.ui.setupUi(self)
        self.answer: OlderAnswer | None = None
        self.ui.words.setText(older_words(older))
        for button, answer in (
            (self.ui.restored, OlderAnswer.RESTORED),
            (self.ui.other_copy, OlderAnswer.OTHER_COPY),
            (self.ui.unsure, OlderAnswer.UNSURE),
        ):
            button.clicked.connect(lambda _on=False, answer=answer: self._take(answer))
        style_type(self, theme_of(self))
        self.setMinimumWidth(round(_WIDTH * em(self)))

    def _take(self, answer: OlderAnswer) -> None:
        self.answer = answer
        self.accept()

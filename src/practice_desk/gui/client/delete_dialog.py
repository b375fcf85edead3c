"""The one thing that cannot be taken back, asked for by typing the name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from practice_desk.domain.client import Client
from practice_desk.domain.refused import Refused
from practice_desk.domain.text import initials
from practice_desk.gui.forms.ui_delete_client import Ui_DeleteClientDialog
from practice_desk.gui.leaving.erased import overwrite, write_certificate
from practice_desk.gui.size import em
from practice_desk.gui.theme import style_type, theme_of
from practice_desk.gui.workplace import Workplace

_WIDTH = 32


class DeleteClientDialog(QDialog):
    """Accepted once the client and everything about them is gone from the file."""

    def __init__(self, workplace: Workplace, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DeleteClientDialog()
        self.ui.setupUi(self)
        self._workplace = workplace
        self._client = client
        self._hidden = workplace.navigator.names_are_hidden
        name = initials(client.name) if self._hidden else client.name
        self.ui.title.setText(self.tr("Delete {name} for good?").format(name=name))
        if self._hidden:
            self.ui.typed_label.setText(self.tr("To go ahead, &type the initials"))
        self.ui.keep.clicked.connect(self.reject)
        self.ui.delete_it.clicked.connect(self._delete)
        self.ui.typed.textEdited.connect(lambda _text: self.ui.said.hide())
        style_type(self, theme_of(self))
        self.setMinimumWidth(round(_WIDTH * em(self)))
        self.ui.typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self) -> None:
        try:
            change = self._workplace.desk.clients.delete(
                self._client.id, self.ui.typed.text(), by_initials=self._hidden
            )
        except Refused as refusal:
            self.ui.said.setText(refusal.words)
            self.ui.said.show()
            self.ui.typed.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._workplace.navigator.saved(well=True)
        self._workplace.navigator.say(self.tr("Deleted for good"))
        overwrite(self._workplace)
        if self.ui.certificate.isChecked():
            write_certificate(self._workplace, self._client.id, change, self)
        self.accept()

"""Choosing another passphrase: folded away until it is wanted."""

from PySide6.QtCore import QObject, Qt, Signal

from practice_desk.domain.refused import Refused
from practice_desk.gui.forms.ui_settings import Ui_SettingsPage
from practice_desk.gui.shell.hidden_words import CapsWatch, Eye
from practice_desk.services.practice import accept_passphrase, price_of


class PassphrasePart(QObject):
    """``asked`` carries the passphrase of now and the new one; the answer comes by :meth:`say` or :meth:`done`."""

    asked = Signal(str, str)

    def __init__(self, ui: Ui_SettingsPage, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._caps = False
        self._fields = (ui.current, ui.fresh, ui.again)
        self._eye = Eye(ui.show, *self._fields)
        CapsWatch(*self._fields).changed.connect(self._on_caps)
        ui.change.clicked.connect(self.unfold)
        ui.leave_it.clicked.connect(self.fold)
        ui.change_it.clicked.connect(self._ask)
        for field in self._fields:
            field.textEdited.connect(self._hint)
            field.returnPressed.connect(self._ask)

    def fold(self) -> None:
        """Forget what was typed, and fold away."""
        for field in self._fields:
            field.clear()
        self._eye.close()
        self.busy(False)
        self._ui.said_passphrase.clear()
        self._ui.change_part.hide()
        self._ui.change.show()

    def busy(self, busy: bool) -> None:
        self._ui.change_it.setEnabled(not busy)
        for field in self._fields:
            field.setReadOnly(busy)

    def say(self, words: str) -> None:
        """It could not be changed; what was typed stays."""
        self.busy(False)
        self._ui.said_passphrase.setText(words)
        self._ui.current.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ui.current.selectAll()

    def done(self) -> None:
        """It was changed."""
        self.fold()
        self._ui.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def unfold(self) -> None:
        """Show the fields, with the keyboard at the first."""
        self._ui.change.hide()
        self._ui.change_part.show()
        self._hint()
        self._ui.current.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_caps(self, on: bool) -> None:
        self._caps = on
        self._hint()

    def _hint(self) -> None:
        fresh, again = self._ui.fresh.text(), self._ui.again.text()
        hint = ""
        if self._caps:
            hint = self.tr("Caps Lock seems to be on.")
        elif fresh:
            said = self.tr("Guessing it would cost {price}.")
            hint = _judged(fresh, again or fresh) or said.format(price=price_of(fresh))
        self._ui.said_passphrase.setText(
            hint or self.tr("At least 15 characters. The recovery words on your sheet stay as they are.")
        )

    def _ask(self) -> None:
        ui = self._ui
        if not ui.change_it.isEnabled():
            return
        if not ui.current.text():
            self.say(self.tr("Type the passphrase of now first."))
            return
        words = _judged(ui.fresh.text(), ui.again.text())
        if words:
            ui.said_passphrase.setText(words)
            field = ui.fresh if _judged(ui.fresh.text(), ui.fresh.text()) else ui.again
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.busy(True)
        ui.said_passphrase.setText(self.tr("One moment…"))
        self.asked.emit(ui.current.text(), ui.fresh.text())


def _judged(fresh: str, again: str) -> str:
    try:
        accept_passphrase(fresh, again)
    except Refused as refusal:
        return refusal.words
    return ""

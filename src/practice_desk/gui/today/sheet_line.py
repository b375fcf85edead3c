"""One quiet line on Today while nobody is known to have read the recovery words back."""

from PySide6.QtCore import QObject, Signal

from practice_desk.gui.forms.ui_today import Ui_Today
from practice_desk.gui.workplace import Workplace


class SheetLine(QObject):
    """``new_sheet_asked`` when it is to be made good. The history is looked into beside the window."""

    new_sheet_asked = Signal()

    def __init__(self, ui: Ui_Today, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._workplace = workplace
        ui.sheet_row.hide()
        ui.new_sheet.clicked.connect(self.new_sheet_asked)

    def refresh(self) -> None:
        """Look again, as after a new sheet was made."""
        unread = self._workplace.desk.practice.has_unread_sheet
        self._workplace.runner.run(unread, self._ui.sheet_row.setVisible, lambda _refusal: None)

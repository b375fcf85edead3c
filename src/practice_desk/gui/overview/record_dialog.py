"""One readiness check or hold, read back as it stood."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from practice_desk.gui.forms.ui_check_record import Ui_CheckRecordDialog
from practice_desk.gui.theme import style_type, theme_of
from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.services.check_record import CheckRecord

_WIDE, _HIGH = 34, 38
"""Of the dialog, in heights of a line of its font."""


class CheckRecordDialog(QDialog):
    """Shows the kept words section by section; they can be copied as text."""

    def __init__(self, record: CheckRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CheckRecordDialog()
        self.ui.setupUi(self)
        self.record = record
        self.ui.title.setText(record.title)
        for section in record.sections:
            self._add(section.title, "strong")
            for line in section.lines:
                self._add(line, "")
            self.ui.sections.addSpacing(10)
        self.ui.sections.addStretch(1)
        self.ui.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(record.text))
        self.ui.close.clicked.connect(self.accept)
        style_type(self, theme_of(self))
        self._take_size()

    def _add(self, words: str, kind: str) -> None:
        label = WrapLabel(words)
        if kind:
            label.setProperty("type", kind)
        self.ui.sections.addWidget(label)

    def _take_size(self) -> None:
        line = self.fontMetrics().height()
        wide, high = _WIDE * line, _HIGH * line
        parent = self.parentWidget()
        if parent:
            window = parent.window()
            wide, high = min(wide, window.width() - 40), min(high, window.height() - 40)
        self.resize(wide, high)

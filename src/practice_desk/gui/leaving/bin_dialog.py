"""The bin: put back, or delete for good."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QSizePolicy, QWidget

from practice_desk.domain.binned import Binned
from practice_desk.domain.change import Change
from practice_desk.domain.days import named_day
from practice_desk.domain.refused import Refused
from practice_desk.domain.text import initials
from practice_desk.gui.client.pen import Pen
from practice_desk.gui.forms.ui_bin import Ui_BinDialog
from practice_desk.gui.leaving.erased import overwrite
from practice_desk.gui.size import dress
from practice_desk.gui.workplace import Workplace

_ID = Qt.ItemDataRole.UserRole


class BinDialog(QDialog):
    """What was removed, the last first."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_BinDialog()
        self.ui.setupUi(self)
        self._workplace = workplace
        self._pen = Pen(workplace, self.ui.undo_bar)
        self.ui.put_back.clicked.connect(self._put_back)
        self.ui.delete_now.clicked.connect(self._delete_chosen)
        self.ui.delete_due.clicked.connect(self._delete_due)
        self.ui.close_it.clicked.connect(self.accept)
        workplace.announcer.changed.connect(self._on_change)
        self.ui.empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.ui.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        dress(self, 36, 30)
        self.refresh()

    def refresh(self) -> None:
        desk, ui = self._workplace.desk, self.ui
        binned, due, names = desk.bin.all(), desk.bin.due(), desk.bin.names()
        row = max(0, ui.list.currentRow())
        ui.list.clear()
        for one in binned:
            item = QListWidgetItem(self._words(one, names.get(one.whose, "")))
            item.setData(_ID, one.id)
            ui.list.addItem(item)
        ui.list.setCurrentRow(min(row, len(binned) - 1))
        for widget in (ui.list, ui.put_back, ui.delete_now):
            widget.setVisible(bool(binned))
        ui.empty.setVisible(not binned)
        ui.due.setVisible(bool(due))
        ui.delete_due.setVisible(bool(due))
        ui.due.setText(self._due_words(len(due)))

    def _words(self, one: Binned, name: str) -> str:
        shown = initials(name) if name and self._workplace.navigator.names_are_hidden else name
        day = f"{named_day(one.at.date())} {one.at.year}"
        return "  ·  ".join(part for part in (shown, one.words, day) if part)

    def _due_words(self, count: int) -> str:
        if count == 1:
            return self.tr("One thing has been here for thirty days and may go for good, if you say so.")
        return self.tr(
            "{count} things have been here for thirty days and may go for good, if you say so."
        ).format(count=count)

    def _chosen(self) -> str:
        item = self.ui.list.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    def _put_back(self) -> None:
        chosen = self._chosen()
        if chosen:
            self._pen.write(lambda: self._workplace.desk.bin.put_back(chosen), self._say)
            self.refresh()

    def _say(self, refusal: Refused) -> None:
        self.ui.undo_bar.show_message(refusal.words, undo=False)

    def _delete_chosen(self) -> None:
        if chosen := self._chosen():
            self._delete([chosen], self.tr("Delete this for good?"))

    def _delete_due(self) -> None:
        due = [one.id for one in self._workplace.desk.bin.due()]
        if due:
            self._delete(due, self.tr("Delete {count} for good?").format(count=len(due)))

    def _delete(self, binned_ids: Sequence[str], question: str) -> None:
        detail = self.tr("It can't be put back after that.")
        if self._workplace.ask.confirm(self, question, detail, self.tr("Delete for good")):
            if self._pen.write(lambda: self._workplace.desk.bin.delete_now(*binned_ids), self._say):
                overwrite(self._workplace)
            self.refresh()

    def _on_change(self, change: Change) -> None:
        if "binned" in change.nouns and not self._pen.writing:
            self.refresh()

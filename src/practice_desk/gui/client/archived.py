"""Clients put away: brought back, or deleted for good."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QListWidgetItem, QWidget

from practice_desk.domain.change import Change
from practice_desk.domain.client import Client
from practice_desk.domain.days import named_day
from practice_desk.domain.refused import Refused
from practice_desk.domain.text import initials
from practice_desk.gui.client.delete_dialog import DeleteClientDialog
from practice_desk.gui.client.pen import Pen
from practice_desk.gui.forms.ui_archived import Ui_ArchivedDialog
from practice_desk.gui.parting import part_with
from practice_desk.gui.size import dress
from practice_desk.gui.workplace import Workplace

_ID = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT = 34, 30


def open_archived(workplace: Workplace) -> None:
    """Show who is put away."""
    dialog = ArchivedDialog(workplace, QApplication.activeWindow())
    workplace.ask.form(dialog)
    part_with(dialog)


class ArchivedDialog(QDialog):
    """The list of clients put away, by name."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ArchivedDialog()
        self.ui.setupUi(self)
        self._workplace = workplace
        self._pen = Pen(workplace, self.ui.undo_bar)
        self.ui.bring_back.clicked.connect(self._bring_back)
        self.ui.into_bin.clicked.connect(self._into_bin)
        self.ui.delete_for_good.clicked.connect(self._delete)
        self.ui.done.clicked.connect(self.accept)
        workplace.announcer.changed.connect(self._on_change)
        dress(self, _WIDTH, _HEIGHT)
        self.refresh()

    def refresh(self) -> None:
        clients = self._workplace.desk.clients.archived()
        row = max(0, self.ui.list.currentRow())
        self.ui.list.clear()
        for client in clients:
            item = QListWidgetItem(self._words(client))
            item.setData(_ID, client.id)
            self.ui.list.addItem(item)
        self.ui.list.setCurrentRow(min(row, len(clients) - 1))
        self.ui.list.setVisible(bool(clients))
        self.ui.empty.setVisible(not clients)
        for button in (self.ui.bring_back, self.ui.into_bin, self.ui.delete_for_good):
            button.setVisible(bool(clients))

    def _words(self, client: Client) -> str:
        since = client.archived_on
        on = self.tr("put away {day}").format(day=f"{named_day(since)} {since.year}") if since else ""
        name = initials(client.name) if self._workplace.navigator.names_are_hidden else client.name
        return f"{name}  ·  {on}"

    def _chosen(self) -> str:
        item = self.ui.list.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    def _bring_back(self) -> None:
        chosen = self._chosen()
        if chosen:
            self._pen.write(lambda: self._workplace.desk.clients.bring_back(chosen), self._say)
            self.refresh()

    def _into_bin(self) -> None:
        chosen = self._chosen()
        if chosen:
            self._pen.write(lambda: self._workplace.desk.clients.into_bin(chosen), self._say)
            self.refresh()

    def _say(self, refusal: Refused) -> None:
        self.ui.undo_bar.show_message(refusal.words, undo=False)

    def _delete(self) -> None:
        chosen = self._chosen()
        if chosen:
            question = DeleteClientDialog(self._workplace, self._workplace.desk.clients.get(chosen), self)
            self._workplace.ask.form(question)
            part_with(question)

    def _on_change(self, change: Change) -> None:
        if "client" in change.nouns and not self._pen.writing:
            self.refresh()

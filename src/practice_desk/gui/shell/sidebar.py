"""The sidebar: find, the pages, the client list, and three small buttons."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidgetItem

from practice_desk.gui.forms.ui_sidebar import Ui_Sidebar
from practice_desk.gui.shell.client_list import ClientListModel
from practice_desk.gui.theme import Theme
from practice_desk.gui.widgets.client_delegate import ClientDelegate, Row
from practice_desk.services.today import Day

TODAY, ACTIVITIES = range(2)


class Sidebar(QFrame):
    """Signals say what was asked for; the workspace does it."""

    page_chosen = Signal(int)
    client_chosen = Signal(str)
    new_client_asked = Signal(str)
    settings_asked = Signal()
    lock_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.ui = Ui_Sidebar()
        self.ui.setupUi(self)
        self._theme = theme
        self.model = ClientListModel()
        self.ui.clients.setModel(self.model)
        self.ui.clients.setItemDelegate(ClientDelegate(self.ui.clients))
        self._fill_nav()
        self._connect()
        theme.changed.connect(self._on_theme)

    def _fill_nav(self) -> None:
        for words, icon in ((self.tr("Today"), "sun"), (self.tr("Activities"), "library")):
            item = QListWidgetItem(words, self.ui.nav)
            item.setData(Qt.ItemDataRole.UserRole, icon)
        self._on_theme()

    def _on_theme(self) -> None:
        height = 0
        for row in range(self.ui.nav.count()):
            item = self.ui.nav.item(row)
            item.setIcon(self._theme.icon(item.data(Qt.ItemDataRole.UserRole), "text2", 18))
            height += self.ui.nav.sizeHintForRow(row)
        self.ui.nav.setFixedHeight(height + 2 * self.ui.nav.frameWidth() + 12)

    def _connect(self) -> None:
        self.ui.nav.itemClicked.connect(lambda item: self.page_chosen.emit(self.ui.nav.row(item)))
        self.ui.nav.itemActivated.connect(lambda item: self.page_chosen.emit(self.ui.nav.row(item)))
        self.ui.find.textChanged.connect(self._on_sought)
        self.ui.find.installEventFilter(self)
        self.ui.clients.clicked.connect(self._on_client)
        self.ui.clients.activated.connect(self._on_client)
        self.ui.new_client.clicked.connect(lambda: self.new_client_asked.emit(""))
        self.ui.settings.clicked.connect(self.settings_asked)
        self.ui.lock.clicked.connect(self.lock_asked)

    def _on_client(self, index: QModelIndex) -> None:
        line = self.model.line_at(index.row())
        if line:
            self.client_chosen.emit(line.client.id)

    def _on_sought(self, text: str) -> None:
        self.model.seek(text)
        self._say_nobody(text.strip())

    def _say_nobody(self, sought: str) -> None:
        empty = self.model.rowCount() == 0
        self.ui.nobody.setVisible(empty)
        if empty and sought:
            self.ui.nobody.setText(self.tr("No one called “{name}”. Enter adds them.").format(name=sought))
        elif empty:
            self.ui.nobody.setText(self.tr("Nobody here yet."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.ui.find and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                return self._open_first()
            if event.key() == Qt.Key.Key_Escape and self.ui.find.text():
                self.ui.find.clear()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.ui.clients.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _open_first(self) -> bool:
        found = self.model.clients_in_order()
        if found:
            self.client_chosen.emit(found[0])
        elif self.ui.find.text().strip():
            self.new_client_asked.emit(self.ui.find.text().strip())
        return True

    def show_day(self, day: Day, chosen: str) -> None:
        """Fill the list; ``chosen`` is the client who is open, or empty."""
        top = self.ui.clients.verticalScrollBar().value()
        self.model.show_day(day)
        self.choose(chosen)
        self.ui.clients.verticalScrollBar().setValue(top)
        self._say_nobody(self.ui.find.text().strip())

    def choose(self, client_id: str) -> None:
        """Mark the client who is open."""
        row = self.model.row_of(client_id) if client_id else -1
        if row < 0:
            self.ui.clients.clearSelection()
            self.ui.clients.setCurrentIndex(QModelIndex())
            return
        select, above = QItemSelectionModel.SelectionFlag.ClearAndSelect, self.model.index(row - 1, 0)
        self.ui.clients.selectionModel().setCurrentIndex(self.model.index(row, 0), select)
        if above.data(Row.IS_HEADER):
            self.ui.clients.scrollTo(above)
        self.ui.nav.setCurrentRow(-1)

    def mark_page(self, page: int) -> None:
        """Mark the page that is open; -1 for none."""
        self.ui.nav.setCurrentRow(page)
        if page >= 0:
            self.choose("")

    def say_backup(self, words: str) -> None:
        """When the last backup was made, at the lower edge."""
        self.ui.backup.setText(words)
        self.ui.backup.setVisible(bool(words))

    def hide_names(self, hidden: bool) -> None:
        self.model.hide_names(hidden)

    def neighbour(self, client_id: str, step: int) -> str:
        """The next (1) or previous (-1) client in the list; empty at its end."""
        order = self.model.clients_in_order()
        if client_id not in order:
            return order[0] if order else ""
        place = order.index(client_id) + step
        return order[place] if 0 <= place < len(order) else ""

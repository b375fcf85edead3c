"""Find or do: a sheet over the window with one field; letters find, arrows move, Enter does it.

What was written comes a moment later, below the rest, and moves nothing that stands there already.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from practice_desk.domain.text import initials
from practice_desk.gui.forms.ui_palette import Ui_Palette
from practice_desk.gui.keyboard import give_back
from practice_desk.gui.palette.results import Kind, Person, ResultsModel
from practice_desk.gui.palette.row_delegate import RowDelegate
from practice_desk.gui.palette.search import Command, Found, search
from practice_desk.gui.palette.written import Seek, Seeker, Written, rows_of
from practice_desk.gui.shell.words import detail_of
from practice_desk.gui.theme import style_type, theme_of
from practice_desk.services.search import Hit
from practice_desk.services.today import ClientLine

__all__ = ["Command", "Palette"]

_WIDTH = 520
_TOP = 0.11
"""Where the sheet begins, as a part of the window's height."""
_SHADE_ALPHA = 82


class Palette(QWidget):
    """Lies over the whole window while it is open and gives the keyboard back when it closes.

    ``client_chosen`` carries an id, ``command_chosen`` a command's code, ``new_client_asked`` a name,
    ``hit_chosen`` a :class:`~practice_desk.services.search.Hit`.
    """

    client_chosen = Signal(str)
    command_chosen = Signal(str)
    new_client_asked = Signal(str)
    hit_chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.ui = Ui_Palette()
        self.ui.setupUi(self)
        self._window = window
        self._lines: Sequence[ClientLine] = ()
        self._commands: Sequence[Command] = ()
        self._today = date.min
        self._hidden = False
        self._before: QWidget | None = None
        self._found = Found((), (), (), "")
        self._hits: Sequence[Hit] = ()
        self._written: Sequence[Written] = ()
        self._seeker = Seeker(self)
        self.model = ResultsModel()
        self._set_up()
        self.hide()

    def open(
        self,
        lines: Sequence[ClientLine],
        commands: Sequence[Command],
        today: date,
        *,
        hidden: bool = False,
        seek: Seek | None = None,
    ) -> None:
        """Show the sheet over these clients and commands; with ``hidden``, initials for names.

        ``seek`` looks through what was written.
        """
        self._lines, self._commands = lines, commands
        self._today, self._hidden = today, hidden
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self.ui.field.clear()
        self._seeker.begin(seek)
        self._find("")
        self._fit()
        self.show()
        self.raise_()
        self.ui.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        """Close, and put the keyboard back where it was."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.hide()
        self._lines = ()
        self._seeker.end()
        self.ui.field.clear()
        self._hits, self._written = (), ()
        self._found = Found((), (), (), "")
        self.model.clear()
        give_back(before)

    def _set_up(self) -> None:
        view, theme = self.ui.list, theme_of(self)
        view.setModel(self.model)
        view.setItemDelegate(RowDelegate(view))
        view.clicked.connect(self._take)
        view.entered.connect(view.setCurrentIndex)
        self.ui.field.textChanged.connect(self._find)
        self._seeker.found.connect(self.show_written)
        self.ui.field.installEventFilter(self)
        self._window.installEventFilter(self)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.ui.sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._glass = self.ui.field.addAction(
            theme.icon("search", "text2", 16), QLineEdit.ActionPosition.LeadingPosition
        )
        style_type(self, theme)
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self._glass.setIcon(theme_of(self).icon("search", "text2", 16))
        self._fit()

    # Finding

    def _find(self, typed: str) -> None:
        self._found = search(typed, self._lines, self._commands)
        if not self._seeker.ask(typed):
            self._hits = ()
        self._lay_out()
        self._select(self.model.next_choice(-1, 1))

    def show_written(self, hits: Sequence[Hit]) -> None:
        """What was written has come: below the rest, and chosen only in place of adding somebody new."""
        row = self.ui.list.currentIndex().row()
        line = self.model.line(row)
        self._hits = hits
        self._lay_out()
        first = self.model.first_written()
        if first >= 0 and (line is None or line.kind in (Kind.NEW_CLIENT, Kind.WRITTEN)):
            self._select(first)
        elif row < self.model.rowCount():
            self.ui.list.setCurrentIndex(self.model.index(row))

    def _lay_out(self) -> None:
        found = self._found
        people = [Person(line.client.id, self._name(line), self._detail(line)) for line in found.clients]
        shown = [person.id for person in people]
        self._written = list(rows_of(self._hits, shown, hidden=self._hidden))
        self.model.lay_out(found, people, self._written)
        self._fit()

    def _name(self, line: ClientLine) -> str:
        return initials(line.client.name) if self._hidden else line.client.name

    def _detail(self, line: ClientLine) -> str:
        return detail_of(line, self._today)

    def _select(self, row: int) -> None:
        index = self.model.index(row) if row >= 0 else QModelIndex()
        self.ui.list.setCurrentIndex(index)
        line = self.model.line(row)
        if line is not None and self.isVisible():
            words = " ".join(part for part in (line.words, line.detail) if part)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.ui.field, words))

    def _take(self, index: QModelIndex) -> None:
        line = self.model.line(index.row())
        if line is None or not line.chooses:
            return
        hit = self._written[int(line.key)].hit if line.kind is Kind.WRITTEN else None
        self.dismiss()
        if line.kind is Kind.CLIENT:
            self.client_chosen.emit(line.key)
        elif line.kind is Kind.COMMAND:
            self.command_chosen.emit(line.key)
        elif hit is not None:
            self.hit_chosen.emit(hit)
        else:
            self.new_client_asked.emit(line.key)

    # Keys, mouse and place

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if watched is self.ui.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        row = self.ui.list.currentIndex().row()
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Tab):
            self._select(self.model.next_choice(row, 1))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Backtab):
            self._select(self.model.next_choice(row if row >= 0 else 0, -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.ui.list.currentIndex())
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        if not self.ui.sheet.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def _fit(self) -> None:
        self.setGeometry(self._window.rect())
        scale = theme_of(self).text_scale
        width = min(round(_WIDTH * scale), self.width() - 32)
        top = round(self.height() * _TOP)
        view = self.ui.list
        rows = sum(view.sizeHintForRow(row) for row in range(self.model.rowCount()))
        field = self.ui.field.sizeHint().height()
        room = self.height() - top - field - 26 - 24
        view.setFixedHeight(max(0, min(rows, room)))
        self.ui.room.setContentsMargins(0, top, 0, 0)
        self.ui.sheet.setFixedWidth(width)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        shade = QColor(0, 0, 0, _SHADE_ALPHA)
        QPainter(self).fillRect(self.rect(), shade)

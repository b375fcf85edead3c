"""The grid of a log: a row for each day, a column for each time, typed into as fast as numbers are read out."""

from datetime import date

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from practice_desk.domain.days import named_day
from practice_desk.domain.log.picture import NOTHING
from practice_desk.domain.log.tracker import LogEntry, slot_words, value_words
from practice_desk.domain.shape import TrackingScale
from practice_desk.gui.log.keys import Then, typed
from practice_desk.services.log import LogSheet

Index = QModelIndex | QPersistentModelIndex
Place = tuple[date, int]
_CELL_EM, _WORDS_EM, _ROW_EM = 3.6, 11, 2.0
_STRONG, _HEAD_SIDES = 1.15, 18
"""How much wider a heading gets while its column has the cursor, and the pixels beside it."""
_ROWS = 8
"""Days that are seen without scrolling the grid, where there are so many."""
_MOVES = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}


class LogModel(QAbstractTableModel):
    """What stands in the cells; ``pending`` is what is being typed and not taken yet."""

    written = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.sheet: LogSheet | None = None
        self._entries: dict[Place, LogEntry] = {}
        self._pending: tuple[Place, str] | None = None

    def show_sheet(self, sheet: LogSheet) -> None:
        """Show a log; the same days keep their cells, so that the cursor stays."""
        same = self.sheet is not None and self.sheet.days == sheet.days
        same = same and self.sheet is not None and self.sheet.tracker.slots == sheet.tracker.slots
        if not same:
            self.beginResetModel()
        self.sheet = sheet
        self._entries = {(entry.day, entry.slot): entry for entry in sheet.entries}
        if not same:
            self.endResetModel()
        elif sheet.days:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def place(self, index: Index) -> Place | None:
        if self.sheet is None or not index.isValid():
            return None
        return self.sheet.days[index.row()], index.column()

    def index_of(self, place: Place) -> QModelIndex:
        days = self.sheet.days if self.sheet else ()
        return self.index(days.index(place[0]), place[1]) if place[0] in days else QModelIndex()

    @property
    def pending(self) -> tuple[Place, str] | None:
        return self._pending

    def set_pending(self, place: Place | None, text: str) -> None:
        """Show what is being typed into a cell; nothing puts it away."""
        before, self._pending = self._pending, (place, text) if place and text else None
        for one in (before, self._pending):
            if one:
                index = self.index_of(one[0])
                self.dataChanged.emit(index, index)

    def words(self, place: Place) -> str:
        """What stands in a cell."""
        if self._pending and self._pending[0] == place:
            return self._pending[1]
        entry = self._entries.get(place)
        if entry is None or self.sheet is None:
            return ""
        return value_words(self.sheet.tracker.scale, entry.value, entry.words)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() or self.sheet is None else len(self.sheet.days)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() or self.sheet is None else len(self.sheet.tracker.slots)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = self.place(index)
        if place is None or self.sheet is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.words(place)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            words = self.sheet.tracker.scale is TrackingScale.WORDS
            side = Qt.AlignmentFlag.AlignLeading if words else Qt.AlignmentFlag.AlignHCenter
            return side | Qt.AlignmentFlag.AlignVCenter
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            when = slot_words(self.sheet.tracker, place[1])
            where = ", ".join(part for part in (named_day(place[0]), when) if part)
            return f"{where}: {self.words(place) or self.tr(NOTHING)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or self.sheet is None:
            return None
        if orientation is Qt.Orientation.Vertical:
            return named_day(self.sheet.days[section])
        return self.sheet.tracker.slots[section] if len(self.sheet.tracker.slots) > 1 else ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        words = self.sheet is not None and self.sheet.tracker.scale is TrackingScale.WORDS
        return flags | Qt.ItemFlag.ItemIsEditable if words else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Words typed into a cell."""
        place = self.place(index)
        if role != Qt.ItemDataRole.EditRole or place is None:
            return False
        self.written.emit(place, str(value))
        return True


class LogGrid(QTableView):
    """``taken`` gives the place and the text of a cell that is complete; whoever takes it refreshes the model.

    Digits, T for 10, Y and N go into the cell of the cursor and on; the arrows move; Space goes on; Backspace
    empties the cell, or the one before it where it is empty.
    """

    taken = Signal(object, str)
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.log = LogModel()
        self._goes_on = False
        self.setModel(self.log)
        self.log.written.connect(self._on_written)
        self.log.modelReset.connect(self._on_reset)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_sheet(self, sheet: LogSheet) -> None:
        self.log.show_sheet(sheet)
        self._measure()

    def _on_reset(self) -> None:
        """The cursor goes where typing goes on: to the first empty cell, else to the first."""
        sheet = self.log.sheet
        if sheet is None or not sheet.days:
            return
        places = [(day, slot) for day in sheet.days for slot in range(len(sheet.tracker.slots))]
        empty = next((place for place in places if not self.log.words(place)), places[0])
        self.setCurrentIndex(self.log.index_of(empty))

    def _measure(self) -> None:
        sheet = self.log.sheet
        if sheet is None:
            return
        em = self.fontMetrics().height()
        wide = _WORDS_EM if sheet.tracker.scale is TrackingScale.WORDS else _CELL_EM
        days = self.fontMetrics().horizontalAdvance("Wed 28 Nov") + em
        heads = (self.fontMetrics().horizontalAdvance(name) * _STRONG for name in sheet.tracker.slots)
        column = max(wide * em, *heads) + _HEAD_SIDES
        bar = self.verticalScrollBar().sizeHint().width() if len(sheet.days) > _ROWS else 0
        self.setMinimumWidth(round(days + column * len(sheet.tracker.slots)) + bar)
        row = round(em * _ROW_EM)
        self.verticalHeader().setDefaultSectionSize(row)
        named = len(sheet.tracker.slots) > 1
        self.horizontalHeader().setVisible(named)
        head = (max(self.horizontalHeader().sizeHint().height(), row) if named else 0) + 2 * self.frameWidth()
        self.setMinimumHeight(head + row * min(_ROWS, len(sheet.days)))
        self.setMaximumHeight(head + row * len(sheet.days))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    # typing

    def settle(self) -> bool:
        """Take what is being typed, complete or not; ``False`` when it was refused and still stands there."""
        if self.log.pending:
            self.taken.emit(*self.log.pending)
        return self.log.pending is None

    def _on_written(self, place: Place, text: str) -> None:
        """Words come out of the editor of their cell."""
        if not text.strip():
            self.taken.emit(place, "")
            return
        self.log.set_pending(place, text)
        self._goes_on = self.settle()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on once the editor is put away."""
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        goes_on, self._goes_on = self._goes_on, False
        if goes_on and hint != QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self.go_on()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Redo) or _is_second_redo(event):
            self.redo_asked.emit()
        elif not (self._on_plain_key(event) or self._on_letter(event)):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters that mean nothing here do nothing."""

    def _on_plain_key(self, event: QKeyEvent) -> bool:
        """Keys that move or take back, in any log."""
        editing = self.state() == QAbstractItemView.State.EditingState  # Enter comes through from the editor
        if editing or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = Qt.Key(event.key())
        if key in _MOVES:
            if self.settle():
                self._step(*_MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.settle():
                self.go_on()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._empty(back=key == Qt.Key.Key_Backspace)
        elif key == Qt.Key.Key_Escape and self.log.pending:
            self.log.set_pending(None, "")
        else:
            return False
        return True

    def _on_letter(self, event: QKeyEvent) -> bool:
        place, sheet = self.log.place(self.currentIndex()), self.log.sheet
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if place is None or sheet is None or held or sheet.tracker.scale is TrackingScale.WORDS:
            return False
        pending = self.log.pending
        before = pending[1] if pending and pending[0] == place else ""
        result = typed(sheet.tracker, before, event.text())
        if result is None:
            return bool(event.text().strip())
        self.log.set_pending(place, result.text)
        if result.then is Then.TAKE and self.settle():
            self.go_on()
        return True

    def _empty(self, *, back: bool) -> None:
        place = self.log.place(self.currentIndex())
        if place is None:
            return
        if self.log.pending:
            text = self.log.pending[1]
            self.log.set_pending(place, text[:-1] if back else "")
            return
        if back and not self.log.words(place):
            self.go_back()
            place = self.log.place(self.currentIndex()) or place
        if self.log.words(place):
            self.taken.emit(place, "")

    # moving

    def go_on(self) -> bool:
        """To the next time of the day, or the first of the next day; whether there was one."""
        return self._go(1)

    def go_back(self) -> bool:
        return self._go(-1)

    def _go(self, by: int) -> bool:
        columns = self.log.columnCount()
        here = self.currentIndex()
        place = here.row() * columns + here.column() + by
        if not 0 <= place < columns * self.log.rowCount():
            return False
        self.setCurrentIndex(self.log.index(*divmod(place, columns)))
        return True

    def _step(self, rows: int, columns: int) -> None:
        here = self.currentIndex()
        target = self.log.index(here.row() + rows, here.column() + columns)
        if target.isValid():
            self.setCurrentIndex(target)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.settle()
        super().focusOutEvent(event)


def _is_second_redo(event: QKeyEvent) -> bool:
    return event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_Y

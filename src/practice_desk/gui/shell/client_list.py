"""The client list's rows: today's sessions, then everyone, narrowed by what is typed into find."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from practice_desk.domain.text import fold
from practice_desk.gui.shell.words import detail_of, look_of, name_of
from practice_desk.gui.widgets.client_delegate import Row
from practice_desk.services.today import ClientLine, Day

_WHOLE = {Qt.ItemDataRole.AccessibleTextRole: ", ", Qt.ItemDataRole.ToolTipRole: "\n"}
"""Roles that give a row whole, where the list may cut it, and what stands between its two lines."""
Index = QModelIndex | QPersistentModelIndex
PAGE = 200
"""Rows a view is given at first; it asks for more as it is scrolled."""


@dataclass(frozen=True)
class _Header:
    words: str


class ClientListModel(QAbstractListModel):
    """Rows are made when they are painted, and a view is given a page of them at a time.

    A view asks for the count of rows twice for each row it lays out, so that a list of 10,000
    would cost a frame at each letter typed. Each time it is scrolled to its end it doubles.
    """

    def __init__(self) -> None:
        super().__init__()
        self._day: Day | None = None
        self._rows: Sequence[_Header | ClientLine] = ()
        self._given = 0
        self._sought = ""
        self._hidden = False

    def show_day(self, day: Day) -> None:
        self._day = day
        self._lay_out(self._given)

    def seek(self, text: str) -> None:
        """Narrow to names that hold this text; accents and case do not matter."""
        sought = fold(text.strip())
        if sought != self._sought:
            self._sought = sought
            self._lay_out()

    def hide_names(self, hidden: bool) -> None:
        self._hidden = hidden
        self._lay_out(self._given)

    def _lay_out(self, at_least: int = PAGE) -> None:
        self.beginResetModel()
        self._rows = self._found() if self._sought else self._all()
        self._given = min(len(self._rows), max(at_least, PAGE))
        self.endResetModel()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._given < len(self._rows)

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._give(2 * self._given)

    def _give(self, count: int) -> None:
        last = min(len(self._rows), count) - 1
        self.beginInsertRows(QModelIndex(), self._given, last)
        self._given = last + 1
        self.endInsertRows()

    def _all(self) -> Sequence[_Header | ClientLine]:
        if self._day is None:
            return ()
        if not self._day.sessions:
            return self._day.everyone
        here = {line.client.id for line in self._day.sessions}
        others = [line for line in self._day.everyone if line.client.id not in here]
        today = [_Header(self.tr("Today")), *self._day.sessions]
        return [*today, _Header(self.tr("Everyone")), *others] if others else today

    def _found(self) -> Sequence[ClientLine]:
        if self._day is None:
            return ()
        sought = self._sought
        hits = [line for line in self._day.everyone if sought in line.folded]
        first = [line for line in hits if line.folded.startswith(sought)]
        return first + [line for line in hits if not line.folded.startswith(sought)] if first else hits

    def line_at(self, row: int) -> ClientLine | None:
        line = self._rows[row] if 0 <= row < len(self._rows) else None
        return line if isinstance(line, ClientLine) else None

    def row_of(self, client_id: str) -> int:
        """The row a client stands in, or -1. The view is given the list as far as that."""
        rows = enumerate(self._rows)
        row = next((n for n, r in rows if isinstance(r, ClientLine) and r.client.id == client_id), -1)
        if row >= self._given:
            self._give(row + PAGE)
        return row

    def clients_in_order(self) -> list[str]:
        return [row.client.id for row in self._rows if isinstance(row, ClientLine)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else self._given

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], _Header):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if isinstance(row, _Header):
            heading: dict[int, object] = {Row.NAME: row.words, Row.IS_HEADER: True}
            return heading.get(role)
        if role == Row.NAME:
            return name_of(row, hidden=self._hidden)
        if self._day is None:
            return None
        if role == Row.DETAIL:
            return detail_of(row, self._day.date)
        if role == Row.ICON:
            return look_of(row.standing.move).icon
        if role == Row.ICON_TOKEN:
            return look_of(row.standing.move).token
        if role == Row.IS_HEADER:
            return False
        if role in _WHOLE:
            parts = (name_of(row, hidden=self._hidden), detail_of(row, self._day.date))
            return _WHOLE[Qt.ItemDataRole(role)].join(part for part in parts if part)
        return None

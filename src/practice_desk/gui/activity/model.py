"""The activities as rows under the headings of their kinds."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from practice_desk.domain.activity import Activity, SizeName
from practice_desk.gui.activity.library import amount_words, by_kind
from practice_desk.gui.widgets.client_delegate import Row

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class _Heading:
    words: str


class ActivityModel(QAbstractListModel):
    """Answers the roles of :class:`Row`; the second line says the size chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_Heading | Activity] = []
        self._size = SizeName.MICRO

    def show_found(self, activities: Sequence[Activity], size: SizeName) -> None:
        self.beginResetModel()
        self._size = size
        self._rows = []
        for kind, members in by_kind(activities):
            self._rows.append(_Heading(kind.words.capitalize()))
            self._rows.extend(members)
        self.endResetModel()

    def activity(self, row: int) -> Activity | None:
        """The activity in a row; ``None`` for a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Activity) else None

    def row_of(self, key: str) -> int:
        """Where an activity stands; the first one's row when it is not here, -1 when none is."""
        rows = [(row, one.key) for row, one in enumerate(self._rows) if isinstance(one, Activity)]
        return next((row for row, its in rows if its == key), rows[0][0] if rows else -1)

    def rowCount(self, parent: Index | None = None, /) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index, /) -> Qt.ItemFlag:
        if self.activity(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        found = self._rows[index.row()]
        if isinstance(found, _Heading):
            answers: dict[int, object] = {Row.NAME: found.words, Row.IS_HEADER: True}
        else:
            detail = self._detail(found)
            answers = {
                Row.NAME: found.name,
                Row.DETAIL: detail,
                Row.ICON: "anchor" if found.steady else "",
                Row.ICON_TOKEN: "hold",
                Qt.ItemDataRole.AccessibleTextRole: f"{found.name}, {detail}",
            }
        return answers.get(role)

    def _detail(self, activity: Activity) -> str:
        amount = amount_words(activity.size(self._size))
        return f"{amount} · {self.tr('fine in a hard week')}" if activity.steady else amount

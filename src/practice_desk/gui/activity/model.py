"""One's own templates and the activities as rows, under the headings of their kinds."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from practice_desk.domain.activity import Activity, SizeName
from practice_desk.domain.template import Template
from practice_desk.gui.activity.leaning import Leaning
from practice_desk.gui.activity.library import STEADY, amount_words, grouped
from practice_desk.gui.activity.template_detail import amount_of
from practice_desk.gui.widgets.client_delegate import Row

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class _Heading:
    words: str


class ActivityModel(QAbstractListModel):
    """Answers the roles of :class:`Row`; the second line says the size chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_Heading | Activity | Template] = []
        self._size = SizeName.MICRO
        self._leaning = Leaning()

    def show_found(
        self, own: Sequence[Template], activities: Sequence[Activity], size: SizeName, leaning: Leaning
    ) -> None:
        """One's own first; in a week that leans gently the steadying ones come before them."""
        groups = grouped(activities, steady_first=leaning.gently)
        rows: list[_Heading | Activity | Template] = []
        if own:
            rows = [_Heading(self.tr("Yours")), *own]
        for words, members in groups:
            group = [_Heading(words.capitalize()), *members]
            rows = group + rows if leaning.gently and words == STEADY else rows + group
        self.beginResetModel()
        self._rows, self._size, self._leaning = rows, size, leaning
        self.endResetModel()

    def found(self, row: int) -> Activity | Template | None:
        """What stands in a row; ``None`` for a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return None if isinstance(found, _Heading) else found

    def activity(self, row: int) -> Activity | None:
        """The activity in a row; ``None`` for anything else."""
        found = self.found(row)
        return found if isinstance(found, Activity) else None

    def row_of(self, key: str) -> int:
        """Where an activity or template stands; the first one's row when it is not here, -1 when none is."""
        rows = [(row, _key(one)) for row, one in enumerate(self._rows) if not isinstance(one, _Heading)]
        return next((row for row, its in rows if its == key), rows[0][0] if rows else -1)

    def rowCount(self, parent: Index | None = None, /) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index, /) -> Qt.ItemFlag:
        if self.found(index.row()) is None:
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
                Row.ICON: self._icon(found),
                Row.ICON_TOKEN: "accent" if isinstance(found, Template) else "hold",
                Qt.ItemDataRole.AccessibleTextRole: f"{found.name}, {detail}",
            }
        return answers.get(role)

    def _icon(self, found: Activity | Template) -> str:
        if isinstance(found, Template):
            return "bookmark"
        return "anchor" if found.steady else ""

    def _detail(self, found: Activity | Template) -> str:
        if isinstance(found, Template):
            return " · ".join(part for part in (amount_of(found), ", ".join(found.tags)) if part)
        parts = [amount_words(found.size(self._size))]
        if found.steady:
            parts.append(self.tr("fine in a hard week"))
        if self._leaning.ticked(found):
            parts.append(self.tr("better left today"))
        return " · ".join(parts)


def _key(found: Activity | Template) -> str:
    return found.key if isinstance(found, Activity) else found.id

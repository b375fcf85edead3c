"""What was entered on one scale so far, as two-line rows, the latest first."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from practice_desk.domain.days import named_day
from practice_desk.domain.measure import Reading
from practice_desk.gui.widgets.client_delegate import Row

Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._readings: Sequence[Reading] = ()

    def show_course(self, course: Sequence[Reading]) -> None:
        """Show a course, given the oldest first."""
        self.beginResetModel()
        self._readings = tuple(reversed(course))
        self.endResetModel()

    def reading(self, row: int) -> Reading:
        return self._readings[row]

    def whole(self, row: int) -> str:
        """Everything that is said of one measure."""
        return str(self.index(row, 0).data(Row.DETAIL))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._readings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        reading = self._readings[index.row()]
        measure = reading.measure
        title = f"{named_day(measure.day)} {measure.day.year}: {reading.words}"
        seen = f"Item {reading.scale.ask_first} was seen: “{measure.seen}”" if measure.seen else ""
        detail = " · ".join(part for part in (reading.since_last, reading.since_first, seen) if part)
        values: dict[int, object] = {
            Row.NAME: title,
            Row.DETAIL: detail,
            Row.ICON: "circle-dashed" if measure.total is None else "circle-check",
            Row.ICON_TOKEN: "text2",
            Row.IS_HEADER: False,
            Qt.ItemDataRole.AccessibleTextRole: f"{title}. {detail}",
            Qt.ItemDataRole.ToolTipRole: "\n".join(part for part in (title, detail) if part),
        }
        return values.get(role)

"""The course on one scale so far: its picture, and what was entered, to be corrected or removed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from practice_desk.domain.measure import Better, Measure, Reading, Scale, numbers
from practice_desk.gui.forms.ui_measures import Ui_Measures
from practice_desk.gui.measure.history import HistoryModel
from practice_desk.gui.on_paper import Drawing
from practice_desk.gui.widgets.client_delegate import ClientDelegate

_ROWS = 5
"""Of the history in view at a time."""


class Course(QObject):
    """Fills the lower part of the page. ``correct_asked`` and ``remove_asked`` carry the measure that was chosen."""

    correct_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, ui: Ui_Measures, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._correcting = False
        self.history = HistoryModel()
        ui.chart.set_title(self.tr("Totals over time"))
        ui.history.setModel(self.history)
        ui.history.setItemDelegate(ClientDelegate(ui.history))
        ui.history.activated.connect(lambda _index: self._on_correct())
        ui.history.selectionModel().currentChanged.connect(lambda *_rows: self._show_chosen())
        ui.correct.clicked.connect(self._on_correct)
        ui.remove.clicked.connect(self._on_remove)

    def fill(self, scale: Scale, course: Sequence[Reading], *, correcting: bool) -> None:
        """Show what was entered, oldest first; while one of them is corrected, no other can be chosen."""
        ui, self._correcting = self._ui, correcting
        ui.chart.show_course(scale, course)
        lower = scale.better is Better.LOWER
        ui.better.setText(self.tr("lower is better") if lower else self.tr("higher is better"))
        ui.chart_card.setVisible(bool(course))
        ui.numbers.setText(" ".join(numbers(scale)))
        ui.numbers.setVisible(bool(numbers(scale)))
        self.history.show_course(course)
        ui.history.setVisible(bool(course))
        ui.history_empty.setVisible(not course)
        self.measure()
        self._show_chosen()

    def measure(self) -> None:
        """Room for a few rows, however large the text; the list scrolls for the others."""
        rows = min(self.history.rowCount(), _ROWS)
        self._ui.history.setFixedHeight(rows * self._ui.history.sizeHintForRow(0) + 2)

    def drawing(self, scale: Scale) -> Drawing:
        """The picture as it goes on paper."""
        title = self.tr("{scale}, totals over time").format(scale=scale.name)
        return Drawing(title, self._ui.chart.lay_out, self._ui.better.text().capitalize())

    def _show_chosen(self) -> None:
        """The whole of what the chosen row says, which may be more than fits in it."""
        index = self._ui.history.currentIndex()
        chosen = index.isValid()
        words = self.history.whole(index.row()) if chosen else ""
        self._ui.history_words.setText(words)
        self._ui.history_words.setVisible(bool(words))
        for button in (self._ui.correct, self._ui.remove):
            button.setVisible(self.history.rowCount() > 0)
            button.setEnabled(chosen and not self._correcting)

    def _chosen(self) -> Measure | None:
        index = self._ui.history.currentIndex()
        return self.history.reading(index.row()).measure if index.isValid() and not self._correcting else None

    def _on_correct(self) -> None:
        if measure := self._chosen():
            self.correct_asked.emit(measure)

    def _on_remove(self) -> None:
        if measure := self._chosen():
            self.remove_asked.emit(measure)

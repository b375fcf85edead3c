"""The items of the scale in view, one below the other, with the keyboard moving on from each to the next."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame

from practice_desk.domain.measure import Scale
from practice_desk.gui.forms.ui_measures import Ui_Measures
from practice_desk.gui.measure.item_row import ItemRow
from practice_desk.gui.measure.sheet import Sheet
from practice_desk.gui.theme import Theme, style_type
from practice_desk.gui.tidy import clear


class Items(QObject):
    """``answered`` carries place and answer, ``extra_answered`` the answer to what counts towards nothing,
    ``ended`` follows the last of them, ``done`` asks for the primary button."""

    answered = Signal(int, object)
    extra_answered = Signal(object)
    ended = Signal()
    done = Signal()

    def __init__(self, ui: Ui_Measures, theme: Theme) -> None:
        super().__init__(ui.items_box)
        self._ui = ui
        self._theme = theme
        self._scale: Scale | None = None
        self.rows: list[ItemRow] = []

    def show_sheet(self, scale: Scale, sheet: Sheet) -> None:
        """Show the answers of a sheet; the rows are built anew only for another scale."""
        if scale != self._scale:
            self._build(scale)
        for row, answer in zip(self.rows, [*sheet.answers, sheet.extra], strict=False):
            row.show_answer(answer)

    def _build(self, scale: Scale) -> None:
        self._scale = scale
        clear(self._ui.items_box)
        self.rows = [
            ItemRow(place, text, scale.options, f"{place + 1}.") for place, text in enumerate(scale.items)
        ]
        if scale.extra:
            self.rows.append(ItemRow(len(self.rows), scale.extra.text, scale.extra.options))
        for row in self.rows:
            if row.place:
                self._ui.items_box.addWidget(_line())
            self._ui.items_box.addWidget(row)
            row.answered.connect(self._on_answered)
            row.moved.connect(self._on_moved)
            row.done.connect(self.done)
            style_type(row, self._theme)

    def _on_answered(self, place: int, value: object) -> None:
        if self._scale and place < len(self._scale.items):
            self.answered.emit(place, value)
            return
        self.extra_answered.emit(value)
        if value is not None:
            QTimer.singleShot(0, self, self.ended.emit)

    def _on_moved(self, place: int, step: int) -> None:
        self.focus(max(0, place + step))

    def focus(self, place: int) -> None:
        """Put the keyboard on an item and bring it into view."""
        if place < len(self.rows):
            row = self.rows[place]
            row.ui.answer.focus_first()
            self._ui.scroll.ensureWidgetVisible(row)

    def focus_after(self, place: int) -> None:
        """Go on to the next item once this answer has been painted; past the last one, to the end."""
        if place + 1 < len(self.rows):
            QTimer.singleShot(0, self, lambda: self.focus(place + 1))
        else:
            QTimer.singleShot(0, self, self.ended.emit)


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("role", "line")
    line.setFixedHeight(1)
    return line

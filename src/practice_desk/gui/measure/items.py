"""The items of the scale in view, one below the other, with the keyboard moving on from each to the next."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from practice_desk.domain.measure import Scale
from practice_desk.gui.forms.ui_measures import Ui_Measures
from practice_desk.gui.measure.item_row import ItemRow
from practice_desk.gui.measure.sheet import Sheet
from practice_desk.gui.soon import soon
from practice_desk.gui.theme import Theme, style_type


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
        self._built: dict[Scale, tuple[QWidget, list[ItemRow]]] = {}

    @property
    def rows(self) -> list[ItemRow]:
        """The rows in view; none for a scale that is entered by its total."""
        return self._built[self._scale][1] if self._scale in self._built else []

    def show_sheet(self, scale: Scale, sheet: Sheet) -> None:
        """Show the answers of a sheet. The rows of a scale are built once, for building takes a moment."""
        self._scale = scale
        if scale.items and scale not in self._built:
            self._built[scale] = self._build(scale)
        for one, (block, _rows) in self._built.items():
            block.setVisible(one == scale)
        for row, answer in zip(self.rows, [*sheet.answers, sheet.extra], strict=False):
            row.show_answer(answer)

    def _build(self, scale: Scale) -> tuple[QWidget, list[ItemRow]]:
        block = QWidget(self._ui.entry_card)
        layout = QVBoxLayout(block)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        rows = [
            ItemRow(place, text, scale.options, f"{place + 1}.") for place, text in enumerate(scale.items)
        ]
        if scale.extra:
            rows.append(ItemRow(len(rows), scale.extra.text, scale.extra.options))
        for row in rows:
            if row.place:
                layout.addWidget(_line())
            layout.addWidget(row)
            row.answered.connect(self._on_answered)
            row.moved.connect(self._on_moved)
            row.done.connect(self.done)
        self._ui.items_box.addWidget(block)
        style_type(block, self._theme)
        return block, rows

    def _on_answered(self, place: int, value: object) -> None:
        if self._scale and place < len(self._scale.items):
            self.answered.emit(place, value)
            return
        self.extra_answered.emit(value)
        if value is not None:
            soon(self, self.ended.emit)

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
            soon(self, lambda: self.focus(place + 1))
        else:
            soon(self, self.ended.emit)


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("role", "line")
    line.setFixedHeight(1)
    return line

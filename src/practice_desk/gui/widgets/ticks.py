"""Several answers at once: a grid of check boxes that folds to fewer columns as room gets scarce."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from practice_desk.gui.parting import part_with
from practice_desk.gui.widgets.flow import EvenGrid


class Ticks(QWidget):
    """``changed(object)`` gives the tuple of codes ticked after a person's click; setting is silent."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        self._grid = EvenGrid(self, gap=8, columns=3)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_question(self, question: str) -> None:
        """The question in words, spoken with each box; it is not drawn."""
        self.setAccessibleName(question)
        for box in self._boxes.values():
            box.setAccessibleDescription(question)

    def set_options(self, options: Iterable[tuple[str, str]]) -> None:
        """Offer ``(code, label)`` pairs in this order, none ticked.  Codes must differ."""
        for box in self._boxes.values():
            self._grid.removeWidget(box)
            part_with(box)
        self._boxes = {code: QCheckBox(label, self) for code, label in options}
        for box in self._boxes.values():
            box.setAccessibleDescription(self.accessibleName())
            box.clicked.connect(self._on_clicked)
            self._grid.addWidget(box)

    def set_columns(self, columns: int) -> None:
        """The most boxes abreast; three unless said otherwise."""
        self._grid.set_columns(columns)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes offered, in the order shown."""
        return tuple(self._boxes)

    @property
    def values(self) -> tuple[str, ...]:
        """The codes ticked, in the order shown."""
        return tuple(code for code, box in self._boxes.items() if box.isChecked())

    @values.setter
    def values(self, codes: Iterable[str]) -> None:
        wanted = set(codes)
        if unknown := wanted - self._boxes.keys():
            raise ValueError(f"no such answers: {sorted(unknown)}")
        for code, box in self._boxes.items():
            box.setChecked(code in wanted)

    def boxes(self) -> list[QCheckBox]:
        return list(self._boxes.values())

    def _on_clicked(self) -> None:
        self.changed.emit(self.values)

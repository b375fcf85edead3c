"""What the second look looks for: every kind of note, each of which can be switched off for everybody."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from practice_desk.domain.second_look import LOOKED_FOR, LookedFor
from practice_desk.domain.wording import Kind
from practice_desk.gui.forms.ui_looked_for_row import Ui_LookedForRow
from practice_desk.gui.workplace import Workplace

_INDENT = 1.55
"""From the edge of a tick's box to its words, in heights of a line."""


class LookedForRow(QWidget):
    """One kind of note: its name with a tick, and what it looks for."""

    def __init__(self, what: LookedFor) -> None:
        super().__init__()
        self.ui = Ui_LookedForRow()
        self.ui.setupUi(self)
        self.kind = what.kind
        self.ui.on.setText(self.tr(what.name))
        self.ui.on.setAccessibleDescription(self.tr(what.words))
        self.ui.words.setText(self.tr(what.words))
        self._indent()

    def _indent(self) -> None:
        room = round(_INDENT * self.ui.on.fontMetrics().height())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.ui.words.setContentsMargins(0 if mirrored else room, 0, room if mirrored else 0, 0)

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "kind"):
            self._indent()

    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self._indent()


class SecondLookPart(QObject):
    """Fills its part of the settings; a tick applies at once, and one that must stay says why."""

    def __init__(self, box: QVBoxLayout, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.rows = {what.kind: LookedForRow(what) for what in LOOKED_FOR}
        for row in self.rows.values():
            row.ui.on.clicked.connect(lambda on, kind=row.kind: self._on_tick(kind, on))
            box.addWidget(row)

    def refresh(self) -> None:
        """Show what is looked for now."""
        off = self._workplace.desk.second_look.switched_off()
        for kind, row in self.rows.items():
            row.ui.on.setChecked(kind not in off)

    def _on_tick(self, kind: Kind, on: bool) -> None:
        switch = self._workplace.desk.second_look.switch
        self._workplace.attempt(lambda: switch(kind, on=on))
        self.refresh()

"""What the locked demo shows: one button that opens it again, for nobody in it is real."""

from typing import Self

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from practice_desk.gui.forms.ui_demo_door import Ui_DemoDoor
from practice_desk.gui.shell.column import Column


class DemoDoor(QWidget):
    """Stands where the lock screen of a practice does. ``open_asked`` when the demo is wanted back."""

    open_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_DemoDoor()
        self.ui.setupUi(self)
        self.ui.scroll.setProperty("focusPolicy", "NoFocus")
        self._column = Column(self.ui.column, 28)
        self.ui.open.clicked.connect(self.open_asked)
        for key in ("Return", "Enter"):
            here = QtCore.Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(key, self, context=here).activated.connect(self.ui.open.click)
        self.hide()  # a window shows every child that was not hidden, and this one waits for the lock

    def ready(self) -> Self:
        """Itself, with the keyboard at its button."""
        self.ui.open.setFocus()
        return self

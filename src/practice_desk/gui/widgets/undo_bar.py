"""What was just done, and the way back, at the foot of the window for a while."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from practice_desk.gui.widgets.labels import WrapLabel

SHOWN_FOR = 10_000
"""Milliseconds.  The same step stays in the Edit menu afterwards, so nobody has to hurry."""


class UndoBar(QFrame):
    """Hidden until there is something to say; never takes the keyboard.

    It waits while the pointer or the keyboard is in it.  ``undo_clicked()`` asks for the step back.
    """

    undo_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "undo")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._text = WrapLabel(parent=self)
        self._button = QPushButton(self.tr("Undo"), self)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(self._on_undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 6, 4)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self._on_time)
        self.hide()

    def show_message(self, text: str, undo: bool = True) -> None:
        """Say ``text`` in place of what was said before, with a way back unless there is none."""
        self._text.setText(text)
        self._button.setVisible(undo)
        self._button.setAccessibleName(self.tr("Undo: %1").replace("%1", text))
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self._timer.start()

    def dismiss(self) -> None:
        self._timer.stop()
        self.hide()

    def text(self) -> str:
        return self._text.text()

    def leaveEvent(self, event: QEvent, /) -> None:
        if self.isVisible():
            self._timer.start()
        super().leaveEvent(event)

    def enterEvent(self, event: QEnterEvent, /) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def _on_undo(self) -> None:
        self.dismiss()
        self.undo_clicked.emit()

    def _on_time(self) -> None:
        if self._button.hasFocus():
            self._timer.start()
        else:
            self.hide()

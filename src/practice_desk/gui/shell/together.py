"""Look at it together: only the words meant for the client, large, over everything else."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from practice_desk.domain.assignment import Assignment, often_words
from practice_desk.domain.handout_shape import together
from practice_desk.domain.text import set_apart
from practice_desk.gui.keyboard import give_back
from practice_desk.gui.parting import part_with
from practice_desk.gui.theme import style_type, theme_of
from practice_desk.gui.widgets.labels import WrapLabel

WIDEST_EM = 44
SCROLLED = 60
"""Pixels that ↑ and ↓ move a sheet longer than the window."""


@dataclass(frozen=True)
class Sheet:
    """One sheet to look at: a title and the lines under it."""

    title: str
    lines: tuple[str, ...]


def sheet_of(assignment: Assignment) -> Sheet:
    """The words of an assignment that are meant for the client."""
    when = ", ".join(
        part for part in (set_apart(assignment.cue), often_words(assignment.times_per_week)) if part
    )
    lines = (when, *together(assignment.shape), assignment.why)
    return Sheet(assignment.what, tuple(line for line in lines if line))


class Together(QFrame):
    """Covers its window until closed by Esc, F9 or its button; ← and → turn the sheets, ↑ and ↓ move a long one."""

    def __init__(self, window: QWidget, sheets: Sequence[Sheet]) -> None:
        super().__init__(window)
        self._window = window
        self._sheets = tuple(sheets)
        self._in_view = 0
        self._focused_before = window.focusWidget()
        self.setProperty("role", "together")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = WrapLabel()
        self._title.setProperty("type", "display")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(18)
        self._scroll = QScrollArea()
        self._place_words = QLabel()
        self._build()
        window.installEventFilter(self)
        self._fill()
        self.setGeometry(window.rect())
        self.show()
        style_type(self, theme_of(self))
        self.raise_()
        self.setFocus()

    def _build(self) -> None:
        column = QWidget()
        column.setMaximumWidth(round(WIDEST_EM * self.fontMetrics().height() / 1.2))
        inside = QVBoxLayout(column)
        inside.addStretch(1)
        inside.addWidget(self._title)
        inside.addSpacing(24)
        inside.addLayout(self._lines)
        inside.addStretch(2)
        content = QWidget()
        across = QHBoxLayout(content)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(column, 8)
        across.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(content)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(32, 24, 32, 24)
        outside.addWidget(self._scroll, 1)
        outside.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self._place_words.setProperty("tone", "muted")
        foot.addWidget(self._place_words)
        foot.addStretch(1)
        if len(self._sheets) > 1:
            turn = QPushButton(self.tr("Next card"))
            turn.clicked.connect(lambda: self.turn(1))
            foot.addWidget(turn)
        close = QPushButton(self.tr("Close"))
        close.setProperty("role", "primary")
        close.clicked.connect(self.dismiss)
        foot.addWidget(close)
        return foot

    def _fill(self) -> None:
        sheet = self._sheets[self._in_view]
        self._title.setText(sheet.title)
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget:
                part_with(widget)
        for line in sheet.lines:
            label: QLabel = WrapLabel(line)
            label.setProperty("type", "title")
            label.setProperty("tone", "muted")
            self._lines.addWidget(label)
        self._scroll.verticalScrollBar().setValue(0)
        count = self.tr("{place} of {count}").format(place=self._in_view + 1, count=len(self._sheets))
        self._place_words.setText(count if len(self._sheets) > 1 else "")
        self.setAccessibleName(". ".join((sheet.title, *sheet.lines)))

    def turn(self, step: int) -> None:
        """Show the next (1) or previous (-1) sheet, round and round."""
        self._in_view = (self._in_view + step) % len(self._sheets)
        self._fill()
        style_type(self, theme_of(self))

    def dismiss(self) -> None:
        self._window.removeEventFilter(self)
        self.hide()
        give_back(self._focused_before)
        part_with(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F9):
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left) and len(self._sheets) > 1:
            self.turn(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + (1 if event.key() == Qt.Key.Key_Down else -1) * SCROLLED)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool, /) -> bool:  # noqa: A002  Qt's own name
        """Tab stays here: what lies under the sheet cannot be seen."""
        stops = self.findChildren(QPushButton)
        focused = [stop.hasFocus() for stop in stops]
        here = focused.index(True) if any(focused) else -1 if next else 0
        stops[(here + (1 if next else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

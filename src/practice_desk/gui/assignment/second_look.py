"""The second look: when the wording is read, where its notes are marked, and what is done about them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton

from practice_desk.domain.dismissal import LeaveReason
from practice_desk.domain.wording import Kind, Level, Note
from practice_desk.gui.assignment.notes_list import LOOKS, SHOWN, NotesList, is_whole
from practice_desk.gui.forms.ui_assignment import Ui_Assignment
from practice_desk.gui.widgets.lint_edit import Mark, Shape
from practice_desk.gui.workplace import Workplace
from practice_desk.services.assignment import Plan, Reading

CHECK_AFTER_MS = 600
SHORTEST_CHECKED = 12
"""Characters; nothing is noted on a shorter text."""
_SHAPES = {Kind.VAGUE: Shape.WAVE, Kind.BIG: Shape.LINE, Kind.CAPACITY: Shape.LINE, Kind.JUMP: Shape.LINE}


class SecondLook(QObject):
    """Reads the editor's plan and shows what was noted, in the list and under the words.

    ``fix_chosen`` carries the text that a fix puts in place; ``field_asked`` the kind of note that
    another field answers.
    """

    fix_chosen = Signal(str)
    field_asked = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        ui: Ui_Assignment,
        read: Callable[[], tuple[Plan, Reading]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._ui = ui
        self._read = read
        self.client_id = ""
        self.notes = NotesList(ui, workplace.theme)
        self.checking = QTimer(self)
        self.checking.setSingleShot(True)
        self.checking.setInterval(CHECK_AFTER_MS)
        self.checking.timeout.connect(self.check)
        ui.what.mark_clicked.connect(self._on_mark)
        self.notes.fix_chosen.connect(lambda note, number: self.fix_chosen.emit(note.fixes[number]))
        self.notes.left.connect(self._on_left)
        self.notes.field_asked.connect(self.field_asked)

    def touch(self) -> None:
        """Something was typed: look again when the hands rest."""
        self.checking.start()

    def check(self) -> None:
        """Read the wording now and show what is worth a second look."""
        self.checking.stop()
        plan, reading = self._read()
        shown = reading.notes if len(plan.what.strip()) >= SHORTEST_CHECKED else ()
        self._ui.what.set_marks([_mark(note, plan.what) for note in shown[:SHOWN]])
        self.notes.show_notes(shown, plan.what)

    def show_fixes(self) -> None:
        """Unfold the note at the cursor and go to its first fix."""
        marks = self._ui.what.mark_at(self._ui.what.cursor_code_point())
        place = marks if isinstance(marks, int) and marks >= 0 else 0
        if place < len(self.notes.rows):
            row = self.notes.rows[place]
            row.unfold(open_up=True)
            first = row.ui.fixes.findChild(QPushButton)
            if first:
                first.setFocus()

    def _on_mark(self, index: int) -> None:
        self._ui.what.set_focused_mark(index)
        if index < len(self.notes.rows):
            row = self.notes.rows[index]
            row.unfold(open_up=True)
            self._ui.scroll.ensureWidgetVisible(row)

    def _on_left(self, note: Note, reason: LeaveReason) -> None:
        second_look = self._workplace.desk.second_look
        text = self._ui.what.toPlainText()
        self._workplace.attempt(lambda: second_look.leave(self.client_id, text, note, reason))
        self.check()


def _mark(note: Note, text: str) -> Mark:
    """A line under the note's words; a note about the whole plan marks nothing."""
    look = note.level is Level.LOOK
    if is_whole(note, text):
        return Mark(0, 0, Shape.DOTS, LOOKS[note.kind][1])
    shape = _SHAPES.get(note.kind, Shape.WAVE if look else Shape.DOTS)
    return Mark(note.start, note.end, shape, LOOKS[note.kind][1])

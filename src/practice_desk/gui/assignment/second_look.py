"""The second look: when the wording is read, where its notes are marked, and what is done about them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget

from practice_desk.domain.client import ClientKind
from practice_desk.domain.dismissal import LeaveReason
from practice_desk.domain.refused import Gone
from practice_desk.domain.tally import rule_to_ease
from practice_desk.domain.text import name_in_short
from practice_desk.domain.wording import Kind, Note
from practice_desk.gui.assignment.ease_question import EaseQuestion
from practice_desk.gui.assignment.note_popover import NotePopover
from practice_desk.gui.assignment.notes_list import LOOKS, NotesList, is_whole
from practice_desk.gui.forms.ui_assignment import Ui_Assignment
from practice_desk.gui.parting import part_with
from practice_desk.gui.widgets.lint_edit import Mark, Shape
from practice_desk.gui.workplace import Workplace
from practice_desk.services.plan import Plan
from practice_desk.services.reading import Reading

CHECK_AFTER_MS = 600
SAY_AFTER_MS = 1500
"""How long the hands rest before a screen reader hears how many notes there are."""
_SHAPES = {Kind.VAGUE: Shape.WAVE, Kind.BIG: Shape.LINE, Kind.TIMING: Shape.LINE}
"""Underlines by kind; all others are dots, as they ask for a small thought only."""


class SecondLook(QObject):
    """Reads the editor's plan and shows what was noted: in the list, under the words, and beside them.

    ``fix_chosen`` carries a note and the number of the fix taken; ``field_asked`` the kind of note that
    another field answers; ``park_asked`` asks to keep the first of several tasks and park the rest.
    ``writing`` comes just before something is written, so that what is being typed is a step of its own
    before it. ``announce`` speaks to screen readers.
    """

    fix_chosen = Signal(object, int)
    field_asked = Signal(object)
    park_asked = Signal()
    writing = Signal()

    def __init__(
        self,
        workplace: Workplace,
        ui: Ui_Assignment,
        read: Callable[[], tuple[Plan, Reading]],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._workplace = workplace
        self._ui = ui
        self._read = read
        self._page = page
        self._client_id = ""
        self._notes: tuple[Note, ...] = ()
        self._text = ""
        self._turned_to = -1
        self._said_count: int | None = None
        self.popover: NotePopover | None = None
        self.announce: Callable[[str], None] = self._announce
        self.notes = NotesList(ui, workplace.theme)
        self.ease = EaseQuestion(ui, self)
        self.checking = self._timer(CHECK_AFTER_MS, self.check)
        self.resting = self._timer(SAY_AFTER_MS, self._say_count)
        ui.what.mark_clicked.connect(self._on_mark)
        self.notes.fix_chosen.connect(self.fix_chosen)
        self.notes.left.connect(self.leave_note)
        self.notes.field_asked.connect(self.field_asked)
        self.notes.park_asked.connect(self.park_asked)
        self.notes.opened_up.connect(self._mark_words)
        self.ease.eased.connect(self._on_eased)

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    def begin(self, client_id: str) -> None:
        """Another client, or the same one anew: what was open or asked is put away."""
        self.close()
        self._client_id = client_id
        self._said_count = None
        self._turned_to = -1
        self.notes.fold()

    def close(self) -> None:
        """Put away what lies over the page, and the question that was not answered; look no more until begun again."""
        self.checking.stop()
        self.resting.stop()
        if self.popover is not None:
            self.popover.dismiss()
        self.ease.hide()

    # reading

    def touch(self) -> None:
        """Something was typed: look again when the hands rest."""
        self.checking.start()
        if self.resting.isActive():
            self.resting.start()

    def check(self) -> None:
        """Read the wording now and show what is worth a second look."""
        self.checking.stop()
        if self.popover is not None:
            self.popover.dismiss()
        try:
            plan, reading = self._read()
        except Gone:
            return  # the client left while this was on its way; so does the page
        if reading.notes != self._notes:
            self._turned_to = -1
        self._notes, self._text = reading.notes, plan.what
        self.notes.show_reading(reading, plan.what)
        self._mark_words()
        self._count()

    def _mark_words(self) -> None:
        shown = self._notes[: len(self.notes.rows)]
        self._ui.what.set_marks([_mark(note, self._text) for note in shown])

    # how many, by ear

    def _count(self) -> None:
        count = len(self._notes)
        hint = self.tr("{notes}. Ctrl+. opens them.").format(notes=self._count_words()) if count else ""
        self._ui.what.setAccessibleDescription(hint)
        if self._said_count is None:
            self._said_count = count
        elif count != self._said_count:
            self.resting.start()

    def _say_count(self) -> None:
        if len(self._notes) != self._said_count:
            self._said_count = len(self._notes)
            self.announce(self._count_words())

    def _count_words(self) -> str:
        count = len(self._notes)
        if count == 1:
            return self.tr("1 note")
        return self.tr("{count} notes").format(count=count) if count else self.tr("No notes")

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._ui.what, words))

    # one note after the other

    def show_fixes(self) -> None:
        """Open the note at the cursor, or the first."""
        self._look_first()
        at_cursor = self._ui.what.mark_at(self._ui.what.cursor_code_point())
        self.open_note(at_cursor if at_cursor is not None else 0)

    def turn(self, step: int) -> None:
        """Open the note ``step`` places on from the one looked at last, round and round."""
        self._look_first()
        last = self._turned_to if self._turned_to >= 0 else min(0, -step)
        place = last + step
        if place >= len(self.notes.rows) and self.notes.hidden:
            self.notes.open_up()
        self.open_note(place % max(1, len(self.notes.rows)))

    def open_note(self, place: int) -> None:
        """Open a note of those shown beside its words, or move there what is open already."""
        if place >= len(self.notes.rows):
            self._workplace.navigator.say(self.tr("There is nothing noted here."))
            return
        note = self._notes[place]
        self._turned_to = place
        beside, rect = self._anchor(place, note)
        popover = self.popover or self._make_popover()
        count = self.tr("{place} of {count}").format(place=place + 1, count=len(self._notes))
        popover.show_note(note, self._text, count, self._whom())
        popover.open_near(beside, rect)
        self._ui.what.set_focused_mark(place)

    def _look_first(self) -> None:
        if self.checking.isActive():
            self.check()

    def _anchor(self, place: int, note: Note) -> tuple[QWidget, QRect | None]:
        """The words of a note; for one about the plan as a whole, the field that it is about."""
        ui = self._ui
        QApplication.sendPostedEvents(
            None, QEvent.Type.LayoutRequest
        )  # rows that have just changed take place
        if not is_whole(note, self._text):
            ui.scroll.ensureWidgetVisible(ui.what)
            ui.what.show_mark(place)
            return ui.what, ui.what.mark_area(place)
        fields: dict[Kind, QWidget] = {Kind.GOAL: ui.goal, Kind.WHY: ui.why}
        field = fields.get(note.kind, ui.what)
        ui.scroll.ensureWidgetVisible(field)
        return field, None

    def _make_popover(self) -> NotePopover:
        popover = NotePopover(self._page.window())
        popover.fix_chosen.connect(self._on_fix)
        popover.left.connect(self._on_left)
        popover.field_asked.connect(self._on_field)
        popover.park_asked.connect(self._on_park)
        popover.closed.connect(self._on_closed)
        self.popover = popover
        return popover

    def _on_closed(self) -> None:
        popover, self.popover = self.popover, None
        self._ui.what.set_focused_mark(None)
        if popover is not None:
            part_with(popover)

    def _whom(self) -> str:
        """The client as the screen may name them."""
        if self._workplace.navigator.names_are_hidden:
            return self.tr("them")
        client = self._workplace.desk.clients.get(self._client_id)
        return self.tr("them") if client.kind is ClientKind.COUPLE else name_in_short(client.first_name)

    def _on_mark(self, index: int) -> None:
        if self.checking.isActive():
            self.show_fixes()
        else:
            self.open_note(index)

    # what is done about them

    def _on_fix(self, note: Note, number: int) -> None:
        self.close()
        self.fix_chosen.emit(note, number)

    def _on_field(self, kind: Kind) -> None:
        self.close()
        self.field_asked.emit(kind)

    def _on_park(self) -> None:
        self.close()
        self.park_asked.emit()

    def _on_left(self, note: Note, reason: LeaveReason) -> None:
        self.close()
        self.leave_note(note, reason)

    def leave_note(self, note: Note, reason: LeaveReason) -> None:
        """Leave a note as it is, for a reason; after the third time running ask whether to ease off."""
        leave, text = self._workplace.desk.second_look.leave, self._text
        self.ease.hide()
        self.writing.emit()
        change = self._workplace.attempt(lambda: leave(self._client_id, text, note, reason))
        self.check()
        if change and (rule := rule_to_ease(change)):
            self.ease.ask(rule, self._whom())

    def _on_eased(self, rule: str) -> None:
        self.writing.emit()
        stop = self._workplace.desk.second_look.stop_flagging
        self._workplace.attempt(lambda: stop(self._client_id, rule))
        self.check()


def _mark(note: Note, text: str) -> Mark:
    """A line under the note's words; a note about the whole plan marks nothing."""
    start, end = (0, 0) if is_whole(note, text) else (note.start, note.end)
    return Mark(start, end, _SHAPES.get(note.kind, Shape.DOTS), LOOKS[note.kind][1])

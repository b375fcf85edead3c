"""The short list under the text: what is worth a second look, and ways to mend it."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from practice_desk.domain.dismissal import LeaveReason
from practice_desk.domain.fix_words import fix_words
from practice_desk.domain.second_look import SHORTEST_CHECKED, title
from practice_desk.domain.wording import Kind, Level, Note
from practice_desk.gui.forms.ui_assignment import Ui_Assignment
from practice_desk.gui.forms.ui_note_row import Ui_NoteRow
from practice_desk.gui.theme import Theme, style_type
from practice_desk.gui.tidy import clear
from practice_desk.gui.widgets.wrap_button import WrapButton
from practice_desk.services.reading import Reading

SHOWN = 3
"""Notes in the list at a time; the rest are counted, and can be opened."""
UNFOLDED = 2
LOOKS = {
    Kind.TIMING: ("heart-handshake", "hold", "timing"),
    Kind.VAGUE: ("waves", "consider", "vague"),
    Kind.BIG: ("ruler", "consider", "big"),
    Kind.SEVERAL: ("sparkle", "info", "several"),
    Kind.FRAMING: ("quote", "info", "words"),
    Kind.ABSOLUTE: ("repeat", "info", "no way out"),
    Kind.READING: ("book-open", "info", "reading"),
    Kind.GOAL: ("target", "info", "goal"),
    Kind.WHY: ("lightbulb", "info", "why"),
    Kind.SKILL: ("users", "info", "not tried yet"),
    Kind.CAPACITY: ("scale", "consider", "room"),
    Kind.JUMP: ("trending-up", "consider", "a jump"),
    Kind.CONFIDENCE: ("compass", "consider", "confidence"),
}
"""Icon, colour token and word for each kind of note."""

FIELDS = {
    Kind.GOAL: "Choose a goal",
    Kind.WHY: "Say why",
    Kind.SKILL: "Tried it together?",
    Kind.CONFIDENCE: "Rate it again",
}
"""Notes that another field of the editor answers, and the button that leads there."""
PARK = "Park the rest for later"
"""What is offered of several tasks in one text: one stays, the rest waits in the drawer."""
_WHOLE_RULES = frozenset({"first-time"})
_OF_THE_PLAN = frozenset({Kind.GOAL, Kind.WHY, Kind.SKILL, Kind.CAPACITY, Kind.JUMP, Kind.CONFIDENCE})


class NoteRow(QWidget):
    """One note: its words, its sentence, its fixes."""

    def __init__(self, note: Note, text: str, *, unfolded: bool, owner: "NotesList") -> None:
        super().__init__()
        self.ui = Ui_NoteRow()
        self.ui.setupUi(self)
        self.note = note
        self._owner = owner
        icon, token, kind = LOOKS[note.kind]
        self.ui.icon.setProperty("glyph", icon)
        self.ui.icon.setProperty("glyph_token", token)
        quoted = " ".join(text[note.start : note.end].split())
        whole = is_whole(note, text)
        self.ui.words.setText(self.tr("The plan as a whole") if whole else f"“{quoted}”")
        self.ui.kind.setText(self.tr(kind))
        self.ui.kind.setProperty("tone", "consider" if note.level is Level.LOOK else "muted")
        self.ui.message.setText(note.message)
        self.ui.unfold.clicked.connect(lambda: self.unfold(open_up=True))
        self.ui.unfold.setAccessibleName(self.tr("Fixes: {note}").format(note=title(note.rule)))
        self.ui.icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._add_fixes(text)
        self.unfold(open_up=unfolded)

    def _add_fixes(self, text: str) -> None:
        if self.note.kind in FIELDS:
            way = QPushButton(self.tr(FIELDS[self.note.kind]))
            way.setProperty("role", "outline")
            way.clicked.connect(partial(self._owner.field_asked.emit, self.note.kind))
            self.ui.fixes.add(way)
        for number, fix in enumerate(self.note.fixes[:3]):
            button = WrapButton()
            button.set_words(fix_words(fix, text), fix)
            button.setAccessibleName(f"{title(self.note.rule)}: {fix}")
            button.clicked.connect(partial(self._owner.fix_chosen.emit, self.note, number))
            self.ui.fixes.add(button)
        if self.note.kind is Kind.SEVERAL:
            park = QPushButton(self.tr(PARK))
            park.setProperty("role", "outline")
            park.clicked.connect(self._owner.park_asked)
            self.ui.fixes.add(park)
        leave = QPushButton(self.tr("Leave as is…"))
        leave.setAccessibleName(self.tr("Leave as is: {words}").format(words=self.ui.message.text()))
        leave.setProperty("role", "quiet")
        leave.setProperty("tone", "muted")
        leave.clicked.connect(lambda: self._owner.offer_to_leave(self.note, leave))
        self.ui.fixes.add(leave)

    def unfold(self, *, open_up: bool) -> None:
        self.ui.fixes.setVisible(open_up)
        self.ui.unfold.setVisible(not open_up)


class NotesList(QObject):
    """Fills the notes card of the editor's form."""

    fix_chosen = Signal(object, int)
    left = Signal(object, object)
    field_asked = Signal(object)
    park_asked = Signal()
    opened_up = Signal()

    def __init__(self, ui: Ui_Assignment, theme: Theme) -> None:
        super().__init__()
        self._ui = ui
        self._theme = theme
        self.rows: list[NoteRow] = []
        self._notes: tuple[Note, ...] = ()
        self._shown: tuple[Note, ...] = ()
        self._text = ""
        self._all = False
        ui.notes_more.clicked.connect(self._on_more)

    @property
    def hidden(self) -> int:
        """How many more there are below those shown."""
        return len(self._notes) - len(self._shown)

    def fold(self) -> None:
        """Show three at most from now on."""
        self._all = False

    def open_up(self) -> None:
        """Show those below the first three as well."""
        self._all = True
        self._list(self._notes, self._text)
        self.opened_up.emit()

    def _on_more(self) -> None:
        self.open_up()
        self.rows[SHOWN].ui.unfold.setFocus()

    def show_reading(self, reading: Reading, text: str) -> None:
        """Show at most three, the first two with their fixes; say how many more there are."""
        self._list(reading.notes, text)
        self._ui.notes_empty.setVisible(not reading.notes)
        self._ui.notes_empty.setText(self._nothing_noted(reading, text))

    def _nothing_noted(self, reading: Reading, text: str) -> str:
        if len(text.strip()) < SHORTEST_CHECKED:
            return self.tr("As you write, this says what would be hard to picture or too much for a week.")
        if not reading.review.english:
            return self.tr("These checks read English only, so nothing is noted here.")
        if reading.left:
            return self.tr("Nothing more to look at. What you left as it is stays quiet.")
        return self.tr("Clear, and a size that can happen. Good to go.")

    def _list(self, notes: tuple[Note, ...], text: str) -> None:
        shown = notes if self._all else notes[:SHOWN]
        self._notes = notes
        self._say_counts(len(notes), len(shown))
        if (shown, text) == (self._shown, self._text) and self.rows:
            return
        self._shown, self._text = shown, text
        clear(self._ui.notes_box)
        self.rows = []
        for place, note in enumerate(shown):
            row = NoteRow(note, text, unfolded=place < UNFOLDED, owner=self)
            row.ui.rule_line.setVisible(place > 0)
            self._ui.notes_box.addWidget(row)
            style_type(row, self._theme)
            self.rows.append(row)

    def _say_counts(self, count: int, shown: int) -> None:
        self._ui.notes_count.setText(str(count))
        self._ui.notes_count.set_kind("followup")
        self._ui.notes_count.setVisible(count > 0)
        self._ui.notes_key.setVisible(count > 0)
        self._ui.notes_key_words.setVisible(count > 0)
        more = count - shown
        self._ui.notes_more.setVisible(more > 0)
        self._ui.notes_more.setText(self.tr("{count} more below these").format(count=more))

    def offer_to_leave(self, note: Note, near: QWidget) -> None:
        """Ask, in one menu, why a note is left as it is."""
        menu = QMenu(near)
        for reason in LeaveReason:
            action = menu.addAction(reason.value)
            action.triggered.connect(partial(self._on_left, note, reason))
        menu.popup(near.mapToGlobal(near.rect().bottomLeft()))

    def _on_left(self, note: Note, reason: LeaveReason, _checked: bool = False) -> None:
        self.left.emit(note, reason)


def is_whole(note: Note, text: str) -> bool:
    """Whether a note is about the plan as a whole rather than about some of its words."""
    return note.kind in _OF_THE_PLAN or note.rule in _WHOLE_RULES or not text[note.start : note.end].strip()

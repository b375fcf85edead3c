"""One note beside the words it is about: what it says, its fixes, and ways to leave it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from practice_desk.domain.dismissal import LeaveReason
from practice_desk.domain.fix_words import FixWords, fix_words
from practice_desk.domain.second_look import title
from practice_desk.domain.wording import Kind, Note
from practice_desk.gui.assignment.notes_list import FIELDS, LOOKS, PARK
from practice_desk.gui.forms.ui_note_popover import Ui_NotePopover
from practice_desk.gui.theme import style_type, theme_of
from practice_desk.gui.tidy import clear
from practice_desk.gui.widgets.popover import Popover
from practice_desk.gui.widgets.wrap_button import WrapButton

_LINES_WIDE = 23
REASONS = tuple(reason for reason in LeaveReason if reason is not LeaveReason.NOT_FOR_CLIENT)
"""Why a note is left as it is; not flagging it at all is a button of its own."""


class NotePopover(Popover):
    """``fix_chosen`` carries the note and the number of its fix, ``left`` the note and the reason.

    ``park_asked`` when all but the first of several tasks is to wait in the drawer.
    """

    fix_chosen = Signal(object, int)
    left = Signal(object, object)
    field_asked = Signal(object)
    park_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, _LINES_WIDE)
        self.ui = Ui_NotePopover()
        inside = QWidget(self)
        self.ui.setupUi(inside)
        self.body.addWidget(inside)

    def show_note(self, note: Note, text: str, place: str, whom: str) -> None:
        """Fill it with a note of ``text``. ``place`` is "1 of 3"; ``whom`` the client as the screen may name them."""
        icon, token, _kind = LOOKS[note.kind]
        self.ui.icon.setProperty("glyph", icon)
        self.ui.icon.setProperty("glyph_token", token)
        self.ui.title.setText(title(note.rule))
        self.ui.place.setText(place)
        self._say(note.message)
        self.setAccessibleDescription(f"{self.ui.title.text()}, {place}")
        self._empty()
        self._add_ways(note, text)
        self._add_leaving(note, whom)
        style_type(self, theme_of(self))

    def ask_why(self, note: Note) -> None:
        """Ask, in place of the fixes, why the note is left as it is."""
        self._say(self.tr("Why leave it? It stays quiet until these words change."))
        self._empty()
        for reason in REASONS:
            self._add_way(reason.value).clicked.connect(partial(self.left.emit, note, reason))
        self.ui.rule_line.hide()
        self.ui.leaving.hide()
        style_type(self, theme_of(self))
        self.fit()
        self.focusNextPrevChild(True)

    def _say(self, message: str) -> None:
        self.ui.message.setText(message)
        self.setAccessibleName(message)

    def _empty(self) -> None:
        if self.isVisible():
            self.setFocus()  # the button that has the keyboard goes; it stays in here
        clear(self.ui.ways)
        self.ui.leaving.clear()

    def _add_ways(self, note: Note, text: str) -> None:
        if note.kind in FIELDS:
            self._add_way(self.tr(FIELDS[note.kind])).clicked.connect(
                partial(self.field_asked.emit, note.kind)
            )
        for number, fix in enumerate(note.fixes[:3]):
            button = self._add_way(fix)
            button.set_words(fix_words(fix, text), fix)
            button.clicked.connect(partial(self.fix_chosen.emit, note, number))
        if note.kind is Kind.SEVERAL:
            self._add_way(self.tr(PARK)).clicked.connect(lambda: self.park_asked.emit())

    def _add_way(self, words: str) -> WrapButton:
        button = WrapButton()
        button.set_words((FixWords(words),), words)
        self.ui.ways.addWidget(button)
        button.show()  # at once: what is not shown yet has no place and no size
        return button

    def _add_leaving(self, note: Note, whom: str) -> None:
        self.ui.rule_line.show()
        self.ui.leaving.show()
        self.leave = self._quiet(self.tr("Le&ave as is…"))
        self.leave.clicked.connect(partial(self.ask_why, note))
        self.spare = self._quiet(self.tr("Don’t fla&g this for {name}").format(name=whom.replace("&", "&&")))
        self.spare.clicked.connect(partial(self.left.emit, note, LeaveReason.NOT_FOR_CLIENT))

    def _quiet(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "quiet")
        button.setProperty("tone", "muted")
        self.ui.leaving.add(button)
        button.show()
        return button

"""The first thing painted: one field to open the practice, and no word about who is in it."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QShortcut, QShowEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from practice_desk.gui.forms.ui_lock import Ui_LockPage
from practice_desk.gui.shell.column import Column
from practice_desk.gui.shell.hidden_words import CapsWatch, Eye
from practice_desk.gui.theme import style_type, theme_of

RECOVERY_WORDS = 24
_LOGO = 34
_SECOND_MS = 250
"""How often a pause is looked at, so that no second of it is skipped."""


class LockPage(QWidget):
    """Asks for the passphrase, or for the words of the recovery sheet.

    ``unlock_asked`` carries what was typed, ``recover_asked`` a tuple of words. The page is told
    how it went by :meth:`say` and :meth:`busy`; what was typed stays until :meth:`clear`.
    """

    unlock_asked = Signal(str)
    recover_asked = Signal(object)
    another_place_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_LockPage()
        self.ui.setupUi(self)
        self.ui.scroll.setProperty("focusPolicy", "NoFocus")
        self._busy = False
        self._caps = False
        self._refusal = ""
        self._left: Callable[[], float] = float
        self._pausing = QTimer(self)
        self._pausing.setInterval(_SECOND_MS)
        self._pausing.timeout.connect(self._count_down)
        self._column = Column(self.ui.column, 28)
        self._eye = Eye(self.ui.show, self.ui.passphrase)
        self._connect()
        style_type(self, theme_of(self))
        theme_of(self).changed.connect(self._dress)
        self._dress()

    def set_place(self, name: str) -> None:
        """The name of the practice file that would be opened; nothing that is inside it."""
        self.ui.place.setText(name)

    def say(self, words: str) -> None:
        """Answer an attempt. What was typed stays; a passphrase is chosen whole, so that typing replaces it."""
        self.busy(False)
        self._refusal = words
        self._tell()
        self._field().setFocus()
        if not self._by_words:
            self.ui.passphrase.selectAll()

    def say_missing(self, name: str) -> None:
        """The practice file of that name, opened last, is not where it was."""
        words = self.tr(
            "{name} is not where it was. Plug in its drive and try again, or choose another file."
            " File ▸ New practice begins a new one."
        )
        self.say(words.format(name=name))

    def busy(self, busy: bool) -> None:
        """An attempt is under way: its words stand still until it has ended."""
        self._busy = busy
        self.ui.passphrase.setReadOnly(busy)
        self.ui.words.setReadOnly(busy)
        for button in (self.ui.other_way, self.ui.another_place):
            button.setEnabled(not busy)
        for button in (self.ui.unlock, self.ui.recover):
            button.setEnabled(not (busy or self.paused))
        self.ui.unlock.setText(self.tr("Opening…") if busy else self.tr("&Unlock"))
        self.ui.recover.setText(self.tr("Opening…") if busy else self.tr("&Open with the words"))

    def pause(self, left: Callable[[], float]) -> None:
        """A courtesy after several tries: nothing is asked while ``left`` gives seconds. Typing goes on.

        It protects nothing, for whoever took the file away tries elsewhere; it is time to look at the keyboard.
        """
        self._left = left
        self._count_down()

    @property
    def paused(self) -> bool:
        return self._left() > 0

    def _count_down(self) -> None:
        was, paused = self._pausing.isActive(), self.paused
        if paused and not was:
            self._pausing.start()
        elif was and not paused:
            self._pausing.stop()
            self._refusal = self.tr("You can try again now.")
        for button in (self.ui.unlock, self.ui.recover):
            button.setEnabled(not (paused or self._busy))
        if paused or was:
            self._tell()

    def _pause_words(self) -> str:
        words = self.tr(
            "Several tries did not match, so here is a short pause: {seconds} s. Is Caps Lock on, or another"
            " keyboard layout? The words on your recovery sheet open it too."
        )
        return words.format(seconds=ceil(self._left())) if self.paused else ""

    def clear(self) -> None:
        """Forget everything typed, and begin again at the passphrase."""
        self.busy(False)
        with QSignalBlocker(self.ui.passphrase), QSignalBlocker(self.ui.words):
            self.ui.passphrase.clear()
            self.ui.words.clear()
        self._eye.close()
        self._refusal = ""
        self._take_way(self.ui.passphrase_way)

    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self._field().setFocus()

    def _connect(self) -> None:
        ui = self.ui
        ui.unlock.clicked.connect(self._ask_to_unlock)
        ui.passphrase.returnPressed.connect(self._ask_to_unlock)
        ui.passphrase.textEdited.connect(self._on_typing)
        ui.recover.clicked.connect(self._ask_to_recover)
        ui.words.textChanged.connect(self._on_typing)
        ui.other_way.clicked.connect(self._change_way)
        ui.another_place.clicked.connect(self.another_place_asked)
        enter = QShortcut("Ctrl+Return", ui.words_way)
        enter.setProperty("context", "WidgetWithChildrenShortcut")
        enter.activated.connect(self._ask_to_recover)
        CapsWatch(ui.passphrase).changed.connect(self._on_caps)

    def _dress(self) -> None:
        theme = theme_of(self)
        self.ui.mark.setPixmap(theme.pixmap("sprout", "accent", _LOGO, self.devicePixelRatioF()))
        line = self.ui.passphrase_said.fontMetrics().lineSpacing()
        self.ui.passphrase_said.setMinimumHeight(2 * line)
        self.ui.words_said.setMinimumHeight(2 * line)
        self.ui.words.setFixedHeight(4 * self.ui.words.fontMetrics().lineSpacing() + 20)

    @property
    def _by_words(self) -> bool:
        return not self.ui.words_way.isHidden()

    def _field(self) -> QLineEdit | QPlainTextEdit:
        return self.ui.words if self._by_words else self.ui.passphrase

    def _change_way(self) -> None:
        self._refusal = ""
        self._take_way(self.ui.passphrase_way if self._by_words else self.ui.words_way)

    def _take_way(self, way: QWidget) -> None:
        for one in (self.ui.passphrase_way, self.ui.words_way):
            one.setVisible(one is way)
        words = self.tr("Use the passphrase") if self._by_words else self.tr("Use the recovery words")
        self.ui.other_way.setText(words)
        self._field().setFocus()
        self._tell()

    def _words(self) -> tuple[str, ...]:
        return tuple(self.ui.words.toPlainText().casefold().split())

    def _on_typing(self) -> None:
        self._refusal = ""
        self._tell()

    def _on_caps(self, on: bool) -> None:
        self._caps = on
        self._tell()

    def _tell(self) -> None:
        """Put the one line that matters under the field."""
        caps = self.tr("Caps Lock seems to be on.") if self._caps else ""
        first = self._pause_words() or self._refusal
        self.ui.passphrase_said.setText("" if self._by_words else first or caps)
        self.ui.words_said.setText((first or self._count()) if self._by_words else "")
        self._field().setAccessibleDescription(self._refusal)

    def _count(self) -> str:
        return self.tr("{count} of {all} words").format(count=len(self._words()), all=RECOVERY_WORDS)

    def _ask_to_unlock(self) -> None:
        if not self._busy and not self.paused and self.ui.passphrase.text():
            self.unlock_asked.emit(self.ui.passphrase.text())

    def _ask_to_recover(self) -> None:
        words = self._words()
        if self._busy or self.paused:
            return
        if len(words) == RECOVERY_WORDS:
            self.recover_asked.emit(words)
        else:
            asked = self.tr("There are {all} words on the sheet; {count} are here so far.")
            self._refusal = asked.format(all=RECOVERY_WORDS, count=len(words))
            self._tell()
            self.ui.words.setFocus()

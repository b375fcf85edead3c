"""A new recovery sheet in three steps: the passphrase, the words on paper, three of them read back."""

from collections.abc import Callable
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from practice_desk.domain.practice import Practice
from practice_desk.domain.refused import Refused
from practice_desk.gui.forms.ui_new_sheet import Ui_NewSheetDialog
from practice_desk.gui.shell.door import Door
from practice_desk.gui.shell.hidden_words import CapsWatch, Eye
from practice_desk.gui.shell.read_back import ReadBack
from practice_desk.gui.shell.sheet_paper import SheetPaper
from practice_desk.gui.shell.word_sheet import WordSheet
from practice_desk.gui.size import em
from practice_desk.gui.theme import style_type, theme_of

_WIDTH = 38


class SheetStep(IntEnum):
    """The steps in their order, which is also that of the stacked pages."""

    PHRASE = 0
    WORDS = 1
    CHECK = 2


class NewSheetDialog(QDialog):
    """Accepted once the new words are in force. Whoever leaves it before has the earlier sheet as it was."""

    def __init__(
        self, door: Door, paper: SheetPaper, place: Path, practice: Practice, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_NewSheetDialog()
        ui.setupUi(self)
        self._door = door
        self._paper = paper
        self._place = place
        self._practice = practice
        self._words: tuple[str, ...] = ()
        self._busy = False
        self._over = False
        self._sheet = WordSheet(ui.word_sheet, ui.word_grid)
        self._eye = Eye(ui.show, ui.passphrase)
        self.read_back = ReadBack(
            (ui.check_label_1, ui.check_label_2, ui.check_label_3),
            (ui.check_1, ui.check_2, ui.check_3),
            ui.check_hint,
        )
        self._connect()
        style_type(self, theme_of(self))
        self.setMinimumWidth(round(_WIDTH * em(self)))
        self._take(SheetStep.PHRASE)

    def _connect(self) -> None:
        ui = self.ui
        ui.next.clicked.connect(self._go_on)
        ui.back.clicked.connect(lambda: self._take(SheetStep.WORDS))
        ui.leave_it.clicked.connect(self.reject)
        ui.print_sheet.clicked.connect(lambda: self._put(self._paper.print))
        ui.save_sheet.clicked.connect(lambda: self._put(self._paper.save))
        ui.passphrase.textEdited.connect(lambda _text: ui.said.clear())
        CapsWatch(ui.passphrase).changed.connect(self._on_caps)

    @property
    def step(self) -> SheetStep:
        return SheetStep(self.ui.steps.currentIndex())

    def show_words(self, words: tuple[str, ...]) -> None:
        """The words were drawn; the earlier ones hold all the same."""
        self._words = words
        self._sheet.show(words)
        self.read_back.ask(words)
        self._take(SheetStep.WORDS)

    def forget(self) -> None:
        """Keep neither the words nor the passphrase; what is still under way is answered to nobody."""
        self._over = True
        self._words = ()
        self._sheet.clear()
        self.read_back.forget()
        self.ui.passphrase.clear()

    def reject(self) -> None:
        """Not while the file is being encrypted anew, which cannot be called back."""
        if not (self._busy and self.step is SheetStep.CHECK):
            self.forget()
            super().reject()

    def _take(self, step: SheetStep) -> None:
        ui = self.ui
        self._busy = False
        ui.steps.setCurrentIndex(step)
        ui.said.clear()
        ui.back.setVisible(step is SheetStep.CHECK)
        self._refresh()
        if step is SheetStep.PHRASE:
            ui.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        elif step is SheetStep.WORDS:
            ui.word_sheet.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.read_back.focus()
        self._make_room()

    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """As large as what it shows now: words came in, or a button says more."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            width = max(self.width(), layout.minimumSize().width())
            self.setMinimumSize(width, layout.totalHeightForWidth(width))

    def _refresh(self) -> None:
        verbs = (self.tr("Continue"), self.tr("They are on paper"), self.tr("Use the new sheet"))
        self.ui.next.setText(self.tr("One moment…") if self._busy else verbs[self.step])
        for part in (self.ui.next, self.ui.back):
            part.setEnabled(not self._busy)
        self.ui.leave_it.setEnabled(not (self._busy and self.step is SheetStep.CHECK))
        self.ui.passphrase.setReadOnly(self._busy)

    def _work(self) -> None:
        self._busy = True
        self.ui.said.clear()
        self._refresh()

    def _on_caps(self, on: bool) -> None:
        if self.step is SheetStep.PHRASE:
            self.ui.said.setText(self.tr("Caps Lock seems to be on.") if on else "")

    def _go_on(self) -> None:
        (self._leave_phrase, lambda: self._take(SheetStep.CHECK), self._leave_check)[self.step]()

    def _leave_phrase(self) -> None:
        typed = self.ui.passphrase.text()
        if not typed:
            self.ui.said.setText(self.tr("Type your passphrase first."))
            self.ui.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._work()
        self._door.draw_words(self._place, typed, self._on_drawn, self._on_refused)

    def _on_drawn(self, words: tuple[str, ...]) -> None:
        if not self._over:
            self.show_words(words)

    def _leave_check(self) -> None:
        if self.read_back.holds():
            self._work()
            self.ui.said.setText(self.tr("Encrypting the practice anew…"))
            passphrase = self.ui.passphrase.text()
            self._door.replace_words(self._place, passphrase, self._words, self._on_done, self._on_refused)

    def _on_done(self) -> None:
        if not self._over:
            self.forget()
            self.accept()

    def _on_refused(self, refusal: Refused) -> None:
        if self._over:
            return
        self._take(self.step)
        self.ui.said.setText(refusal.words)
        if self.step is SheetStep.PHRASE:
            self.ui.passphrase.selectAll()

    def _put(self, put: Callable[..., None]) -> None:
        sheet = self._paper.sheet(self._practice.name, self._words, self._practice.paper)
        put(sheet, self, self._say_of_sheet)

    def _say_of_sheet(self, words: str) -> None:
        if not self._over and self.step is SheetStep.WORDS:
            self.ui.said.setText(words)

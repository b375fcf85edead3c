"""The first run in four small steps: a name, a passphrase, the recovery words, three of them read back."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from practice_desk.domain.refused import Refused
from practice_desk.gui.forms.ui_set_up import Ui_SetUpPage
from practice_desk.gui.shell.column import Column
from practice_desk.gui.shell.hidden_words import CapsWatch, Eye
from practice_desk.gui.shell.read_back import ReadBack
from practice_desk.gui.shell.word_sheet import WordSheet
from practice_desk.gui.theme import style_type, theme_of
from practice_desk.services.practice import accept_passphrase, price_of


class SetUpStep(IntEnum):
    """The steps in their order, which is also that of the stacked pages."""

    NAME = 0
    PHRASE = 1
    WORDS = 2
    CHECK = 3


class SetUpPage(QWidget):
    """Asks what a new practice needs; making the file is the listener's work.

    ``suggestion_asked`` is answered by :meth:`offer`, ``make_asked`` (name, passphrase) by
    :meth:`show_recovery` or, when it could not be done, by :meth:`say`. ``finished`` follows once
    the recovery words were read back; ``print_asked`` and ``save_asked`` carry them before, and are answered by
    :meth:`say_of_sheet`. After :meth:`ask_passphrase` only that step is shown, and
    ``passphrase_chosen`` ends it.
    """

    make_asked = Signal(str, str)
    suggestion_asked = Signal()
    passphrase_chosen = Signal(str)
    another_place_asked = Signal()
    print_asked = Signal(object)
    save_asked = Signal(object)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SetUpPage()
        self.ui.setupUi(self)
        self._step = SetUpStep.NAME
        self._only_phrase = False
        self._busy = False
        self._caps = False
        self._words: tuple[str, ...] = ()
        self._columns = (Column(self.ui.column, 40), Column(self.ui.foot, 40))
        self._eye = Eye(self.ui.show, self.ui.own, self.ui.again)
        self._sheet = WordSheet(self.ui.word_sheet, self.ui.word_grid)
        ui = self.ui
        self._read_back = ReadBack(
            (ui.check_label_1, ui.check_label_2, ui.check_label_3),
            (ui.check_1, ui.check_2, ui.check_3),
            ui.check_hint,
        )
        self._fill_way()
        self._connect()
        style_type(self, theme_of(self))
        self._take(SetUpStep.NAME)

    @property
    def step(self) -> SetUpStep:
        return self._step

    def offer(self, words: str) -> None:
        """Show a passphrase drawn at random."""
        self.ui.offer.setText(words)
        self._refresh()

    def show_recovery(self, words: Sequence[str]) -> None:
        """The file is made: show its recovery words."""
        self._busy = False
        self._words = tuple(words)
        self._read_back.ask(self._words)
        self._sheet.show(self._words)
        self._forget_phrase()
        self._take(SetUpStep.WORDS)

    def say(self, words: str) -> None:
        """What was asked for could not be done; everything typed stays."""
        self._busy = False
        self._refresh()
        self.ui.said.setText(words)

    def say_of_sheet(self, words: str) -> None:
        """How printing or saving the sheet went."""
        if self._step is SetUpStep.WORDS:
            self.ui.said.setText(words)

    def forget(self) -> None:
        """Keep nothing of what was shown or typed."""
        self._forget_words()
        self._forget_phrase()
        self.ui.offer.clear()

    def ask_passphrase(self) -> None:
        """Only choose a passphrase, for a practice that was opened with its recovery words."""
        self._only_phrase = True
        self._take(SetUpStep.PHRASE)

    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self._focus()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _fill_way(self) -> None:
        self.ui.way.set_question(self.tr("Passphrase"))
        self.ui.way.set_options([(False, self.tr("Five words for you")), (True, self.tr("Your own phrase"))])
        self.ui.way.keep_answered()
        self.ui.way.value = False

    def _connect(self) -> None:
        ui = self.ui
        ui.next.clicked.connect(self._go_on)
        ui.back.clicked.connect(self._go_back)
        ui.way.chosen.connect(self._on_way)
        ui.another.clicked.connect(self.suggestion_asked)
        ui.another_place.clicked.connect(self.another_place_asked)
        for field in (ui.own, ui.again):
            field.textEdited.connect(self._hint_own)
        ui.print_sheet.clicked.connect(lambda: self.print_asked.emit(self._words))
        ui.save_sheet.clicked.connect(lambda: self.save_asked.emit(self._words))
        CapsWatch(ui.own, ui.again).changed.connect(self._on_caps)

    @property
    def _own(self) -> bool:
        return self.ui.way.value is True

    def _forget_phrase(self) -> None:
        self.ui.own.clear()
        self.ui.again.clear()
        self._eye.close()

    # Going from step to step

    def _take(self, step: SetUpStep) -> None:
        self._step = step
        self.ui.steps.setCurrentIndex(step)
        self.ui.said.clear()
        if step is SetUpStep.PHRASE and not self.ui.offer.text():
            self.suggestion_asked.emit()
        self._refresh()
        self._focus()

    def _refresh(self) -> None:
        ui, step = self.ui, self._step
        ui.count.setText(self.tr("Step {now} of {all}").format(now=step + 1, all=len(SetUpStep)))
        ui.count.setVisible(not self._only_phrase)
        ui.title.setText(self._titles()[step])
        ui.next.setText(self.tr("One moment…") if self._busy else self._verbs()[step])
        ui.next.setEnabled(not self._busy)
        ui.next.setAccessibleDescription(
            ui.offer.text() if step is SetUpStep.PHRASE and not self._own else ""
        )
        ui.back.setVisible(step in (SetUpStep.PHRASE, SetUpStep.CHECK) and not self._only_phrase)
        ui.back.setEnabled(not self._busy)
        ui.another_place.setEnabled(not self._busy)
        ui.offered_way.setVisible(not self._own)
        ui.own_way.setVisible(self._own)
        self._hint_own()

    def _titles(self) -> tuple[str, ...]:
        fresh = self.tr("A new passphrase") if self._only_phrase else self.tr("A passphrase")
        return (self.tr("Welcome"), fresh, self.tr("The recovery words"), self.tr("Read three of them back"))

    def _verbs(self) -> tuple[str, ...]:
        phrase = self.tr("Use this phrase") if self._own else self.tr("Use these words")
        return (self.tr("Continue"), phrase, self.tr("They are on paper"), self.tr("Open my practice"))

    def _focus(self) -> None:
        if self._step is SetUpStep.NAME:
            self.ui.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ui.name.selectAll()
        elif self._step is SetUpStep.PHRASE:
            target = self.ui.own if self._own else self.ui.next
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._step is SetUpStep.WORDS:
            self.ui.word_sheet.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._read_back.focus()

    def _go_back(self) -> None:
        self._take(SetUpStep(self._step - 1))

    def _go_on(self) -> None:
        if self._busy:
            return
        leave = (self._leave_name, self._leave_phrase, self._leave_words, self._leave_check)
        leave[self._step]()

    def _leave_name(self) -> None:
        self._take(SetUpStep.PHRASE)

    def _leave_words(self) -> None:
        self._take(SetUpStep.CHECK)

    # The passphrase

    def _on_way(self, _own: object) -> None:
        self._refresh()
        self._focus()

    def _on_caps(self, on: bool) -> None:
        self._caps = on
        self._hint_own()

    def _hint_own(self) -> None:
        own, again = self.ui.own.text(), self.ui.again.text()
        if self._caps and self._own:
            hint = self.tr("Caps Lock seems to be on.")
        elif not own:
            hint = self.tr(
                "At least 15 characters. Some words of your own that don’t belong together do well."
            )
        else:
            said = (
                self.tr("Guessing it would cost {price}. Both are the same.")
                if again
                else self.tr("Guessing it would cost {price}. Once more:")
            )
            hint = self._judge(own, again or own) or said.format(price=price_of(own))
        self.ui.own_hint.setText(hint)

    @staticmethod
    def _judge(own: str, again: str) -> str:
        try:
            accept_passphrase(own, again)
        except Refused as refusal:
            return refusal.words
        return ""

    def _leave_phrase(self) -> None:
        try:
            passphrase = self._passphrase()
        except Refused as refusal:
            self.ui.own_hint.setText(refusal.words)
            field = self.ui.again if refusal.field == "again" else self.ui.own
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not passphrase:
            self.suggestion_asked.emit()
            return
        self._busy = True
        self.ui.said.clear()
        self._refresh()
        if self._only_phrase:
            self.passphrase_chosen.emit(passphrase)
        else:
            self.make_asked.emit(self.ui.name.text().strip(), passphrase)

    def _passphrase(self) -> str:
        if self._own:
            return accept_passphrase(self.ui.own.text(), self.ui.again.text())
        return self.ui.offer.text()

    # Reading back

    def _leave_check(self) -> None:
        """Words once read back are forgotten, and not asked again when the desk could not be opened."""
        if self._words and not self._read_back.holds():
            return
        self._forget_words()
        self._busy = True
        self._refresh()
        self.finished.emit()

    def _forget_words(self) -> None:
        self._words = ()
        self._sheet.clear()
        self._read_back.forget()

"""The running lean: what it is, why, answer by answer, what pulls apart and what is still open."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from practice_desk.domain.check import ReadinessCheck
from practice_desk.domain.readiness import Outcome, Reason
from practice_desk.gui.forms.ui_readiness import Ui_Readiness
from practice_desk.gui.lean import lean_words
from practice_desk.gui.readiness.lean_line import LeanLine
from practice_desk.gui.readiness.words import CARD_ROLES, result_words
from practice_desk.gui.theme import Theme, style_type
from practice_desk.gui.tidy import dress_as
from practice_desk.gui.widgets.wrap_button import WrapButton

SHOWN = 2
"""Reasons shown before the rest is unfolded."""


@dataclass(frozen=True)
class _Sentence:
    """Words for a button, none of them drawn stronger."""

    text: str
    start: int = 0
    end: int = 0


class LeanCard(QObject):
    """Fills the card in the form of the check.

    ``answer_asked`` carries the key of the answer a reason came from, or of the first question still open.
    """

    answer_asked = Signal(str)

    def __init__(self, ui: Ui_Readiness, theme: Theme) -> None:
        super().__init__()
        self._ui = ui
        self._theme = theme
        self._outcome: Outcome | None = None
        self._unfolded = False
        self.reasons: list[WrapButton] = []
        self._keys: list[str] = []
        self._line = LeanLine(ui, theme)
        ui.more_reasons.clicked.connect(self._on_more)
        ui.open_next.clicked.connect(self._on_open)

    def show(self, check: ReadinessCheck, outcome: Outcome, apart: Sequence[str]) -> None:
        """Show what the answers lean towards now; ``apart`` are the sentences on what pulls apart."""
        self._outcome = outcome
        ui = self._ui
        role, token = CARD_ROLES[outcome.lean]
        if ui.lean_card.property("role") != role or ui.lean_icon.property("glyph_token") != token:
            dress_as(ui.lean_card, role)
            ui.lean_icon.setProperty("glyph_token", token)
            style_type(ui.lean_card, self._theme)
        ui.lean.setText(lean_words(outcome.lean, settled=outcome.settled))
        self._line.show(outcome.lean, ui.lean.text())
        ui.lean_state.setText(self._state(check, outcome))
        ui.apart.setText(" ".join(apart))
        ui.apart.setVisible(bool(apart))
        self._show_reasons(outcome.reasons)
        self._show_open(len(outcome.open))

    def _state(self, check: ReadinessCheck, outcome: Outcome) -> str:
        if check.result:
            return self.tr("decided: {result}").format(result=result_words(check.result).lower())
        return "" if outcome.settled else self.tr("can still change")

    def _show_reasons(self, reasons: Sequence[Reason]) -> None:
        shown = reasons if self._unfolded else reasons[:SHOWN]
        while len(self.reasons) < len(shown):
            self.reasons.append(self._button(len(self.reasons)))
        self._keys = [reason.answer for reason in shown]
        for button, reason in zip(self.reasons, shown, strict=False):
            words = self.tr("{reason} Goes to the answer.").format(reason=reason.text)
            if button.accessibleName() != words:
                button.set_words((_Sentence(reason.text),), words)
        for place, button in enumerate(self.reasons):
            button.setVisible(place < len(shown))
        left = len(reasons) - SHOWN
        self._ui.more_reasons.setVisible(left > 0)
        more = self.tr("{count} more reasons").format(count=left) if left > 1 else self.tr("One more reason")
        self._ui.more_reasons.setText(self.tr("Fewer reasons") if self._unfolded else more)

    def _button(self, place: int) -> WrapButton:
        button = WrapButton(self._ui.lean_card, above=4)
        button.setProperty("role", "quiet")
        button.setProperty("compact", "true")
        button.clicked.connect(lambda: self.answer_asked.emit(self._keys[place]))
        self._ui.reasons_box.addWidget(button)
        style_type(button, self._theme)
        return button

    def _show_open(self, count: int) -> None:
        one, many = self.tr("One left open"), self.tr("{count} left open").format(count=count)
        self._ui.open_next.setVisible(count > 0)
        self._ui.open_next.setText(one if count == 1 else many)
        said = self.tr("{words}; an open question counts as unsure. Goes to the first.")
        self._ui.open_next.setAccessibleName(said.format(words=self._ui.open_next.text()))
        self._ui.open_next.setToolTip(self.tr("An open question counts as unsure."))

    def _on_more(self) -> None:
        self._unfolded = not self._unfolded
        if self._outcome:
            self._show_reasons(self._outcome.reasons)

    def _on_open(self) -> None:
        if self._outcome and self._outcome.open:
            self.answer_asked.emit(self._outcome.open[0])

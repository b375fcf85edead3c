"""What today's readiness check leaves room for, said above the editor, and one click to come down to it."""

from PySide6.QtCore import QObject, Signal

from practice_desk.domain.assignment import minutes_words
from practice_desk.domain.hold import Hold
from practice_desk.gui.assignment.numbers import chosen_number
from practice_desk.gui.forms.ui_assignment import Ui_Assignment
from practice_desk.gui.lean import TodaysLean
from practice_desk.gui.tidy import FoldingRow


class CapCard(QObject):
    """Looks after the card at the top. ``wanted`` carries the minutes one sitting comes down to."""

    wanted = Signal(float)

    def __init__(self, ui: Ui_Assignment) -> None:
        super().__init__()
        self._ui = ui
        self._cap: float | None = None
        FoldingRow(ui.scroll, ui.layout_3, 28)
        ui.cap_button.clicked.connect(lambda: self.wanted.emit(self._cap or 0.0))

    def show(self, cap: float | None, hold: Hold | None, lean: TodaysLean) -> None:
        """``cap`` is minutes a day, ``None`` for no cap; ``hold`` is the one decided today."""
        self._cap = cap
        words: list[str] = []
        if hold:
            words.append(self.tr("This week is left free. What you write here is kept as a draft."))
        words.append(lean.words)
        if cap is not None:
            words.append(self._room(lean).format(cap=minutes_words(cap)))
        said = " ".join(part for part in words if part)
        self._ui.after_hold.setVisible(bool(said))
        self._ui.after_hold_words.setText(said)
        self.compare()

    def _room(self, lean: TodaysLean) -> str:
        if lean.begun and lean.against:
            return self.tr("If something is set all the same: {cap} a day at most.")
        if lean.begun:
            return self.tr("There is room for {cap} a day at most.")
        return self.tr("By today’s readiness check: something small, {cap} a day at most.")

    def compare(self) -> None:
        """Offer the cap where one sitting is longer than the whole day has room for."""
        minutes = chosen_number(self._ui.minutes)
        over = self._cap is not None and minutes is not None and minutes > self._cap
        self._ui.cap_button.setVisible(over)
        if self._cap is not None:
            self._ui.cap_button.setText(self.tr("Make it {cap}").format(cap=minutes_words(self._cap)))

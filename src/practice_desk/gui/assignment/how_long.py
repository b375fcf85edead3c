"""How long one sitting is meant to last: usual lengths, or one that is typed."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox

from practice_desk.domain.assignment import HOW_LONG, MINUTES_LIMIT, minutes_words
from practice_desk.gui.assignment.numbers import chosen_number, fill_numbers
from practice_desk.gui.assignment.typed_minutes import typed_minutes
from practice_desk.gui.workplace import Workplace

_OTHER = "other"


class HowLong(QObject):
    """Speaks through a list of the page; ``chosen`` once a length stands there."""

    chosen = Signal()

    def __init__(self, workplace: Workplace, combo: QComboBox) -> None:
        super().__init__(combo)
        self._workplace = workplace
        self._combo = combo
        self._before: float | None = None
        combo.activated.connect(self._on_activated)

    @property
    def minutes(self) -> float | None:
        return chosen_number(self._combo)

    def fill(self, minutes: float | None) -> None:
        self._before = minutes
        fill_numbers(self._combo, [(minutes_words(m), float(m)) for m in HOW_LONG], minutes, minutes_words)
        self._combo.addItem(self.tr("Other…"), _OTHER)

    def choose(self, minutes: float) -> None:
        self.fill(minutes)
        self.chosen.emit()
        self._combo.setFocus()

    def _on_activated(self, _index: int) -> None:
        if self._combo.currentData() == _OTHER:
            self.fill(self._typed() or self._before)
        self._before = self.minutes
        self.chosen.emit()

    def _typed(self) -> float | None:
        """What is typed, where it is a length; else it is said how one is typed."""
        window = self._combo.window()
        typed = self._workplace.ask.line(window, self.tr("How long"), self.tr("Minutes for one sitting"))
        minutes = typed_minutes(typed or "")
        if typed is not None and minutes is None:
            words = self.tr("How long: a number of minutes, from 1 to {most}.")
            self._workplace.navigator.say(words.format(most=MINUTES_LIMIT))
        return minutes

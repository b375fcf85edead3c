"""What we've learned: differences that hold, then the counts, each with the entries it rests on."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from practice_desk.domain.change import Change
from practice_desk.domain.learned import (
    Factor,
    Learned,
    difference_words,
    factor_lines,
    like_words,
    standing_words,
)
from practice_desk.gui.forms.ui_learned_row import Ui_LearnedRow
from practice_desk.gui.forms.ui_overview import Ui_Overview
from practice_desk.gui.reckoner import Reckoner
from practice_desk.gui.theme import style_type
from practice_desk.gui.tidy import clear
from practice_desk.gui.workplace import Workplace

_ICONS = {
    Factor.ACTIVITY: "shuffle",
    Factor.SIZE: "ruler",
    Factor.TIME: "clock",
    Factor.PLACE: "map-pin",
    Factor.DAY: "calendar",
    Factor.WORDING: "quote",
}
_TOUCHED_BY = frozenset({"follow_up", "assignment"})


class LearnedRow(QWidget):
    """One line; ``opened`` carries the ids of the records it rests on."""

    opened = Signal(object)

    def __init__(self, factor: Factor, words: str, detail: str, rests_on: Sequence[str]) -> None:
        super().__init__()
        self.ui = Ui_LearnedRow()
        self.ui.setupUi(self)
        self.ui.icon.setProperty("glyph", _ICONS[factor])
        self.ui.icon.setProperty("glyph_token", "text2")
        self.ui.words.setText(words)
        self.ui.detail.setText(detail)
        self.ui.detail.setVisible(bool(detail))
        spoken = self.tr("Show what this rests on: {words}").format(words=" ".join((words, detail)).strip())
        self.ui.open.setAccessibleName(spoken)
        self.ui.open.setToolTip(self.tr("Show what this rests on"))
        self.ui.open.clicked.connect(lambda: self.opened.emit(tuple(rests_on)))


class LearnedCard(QObject):
    """Fills its card of the overview. From a long history it is reckoned beside the window; the card keeps what it
    shows until then. ``opened`` carries the ids of the records that a line rests on."""

    opened = Signal(object)

    def __init__(self, ui: Ui_Overview, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._workplace = workplace
        self._client_id = ""
        self._reckoner = Reckoner(workplace, self._fill)
        self.rows: list[LearnedRow] = []

    def show_client(self, client_id: str) -> None:
        if client_id != self._client_id:
            self._client_id = client_id
            self._empty()
        self._reckoner.reckon(client_id)

    def refresh(self, change: Change) -> None:
        if change.nouns & _TOUCHED_BY:
            self._reckoner.reckon(self._client_id)

    def _empty(self) -> None:
        clear(self._ui.differences_box)
        clear(self._ui.counts_box)
        self.rows = []
        self._ui.learned_words.clear()
        self._ui.learned_from.clear()

    def _fill(self, learned: Learned) -> None:
        self._empty()
        for one in learned.differences:
            words = difference_words(one)
            row = LearnedRow(one.trait.factor, self.tr(words), self.tr(like_words(one)), one.rests_on)
            self._add(row, to_differences=True)
        for line in factor_lines(learned):
            name = line.factor.value.capitalize()
            self._add(LearnedRow(line.factor, self.tr(name), line.words, line.rests_on))
        self._ui.learned_words.setText(self.tr(standing_words(learned)))
        self._ui.learned_from.setText(self._from(learned))
        style_type(self._ui.learned_card, self._workplace.theme)

    def _add(self, row: LearnedRow, *, to_differences: bool = False) -> None:
        row.opened.connect(self.opened)
        box = self._ui.differences_box if to_differences else self._ui.counts_box
        box.addWidget(row)
        self.rows.append(row)

    def _from(self, learned: Learned) -> str:
        parts: list[str] = []
        if learned.asked:
            asked = self.tr("{count} follow-ups") if learned.asked > 1 else self.tr("{count} follow-up")
            parts.append(asked.format(count=learned.asked))
        if learned.logged:
            days = self.tr("{count} days of logs") if learned.logged > 1 else self.tr("{count} day of logs")
            parts.append(days.format(count=learned.logged))
        return " · ".join(parts)

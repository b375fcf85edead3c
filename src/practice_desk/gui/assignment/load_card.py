"""The week as a whole: what is asked in minutes, beside what there is room for and what went well."""

from PySide6.QtCore import QObject

from practice_desk.domain.assignment import minutes_words
from practice_desk.gui.forms.ui_assignment import Ui_Assignment
from practice_desk.services.assignment import Plan, Reading

WEEK_LIMIT = 105.0
"""Minutes a week; the wording guideline's total."""


class LoadCard(QObject):
    """Fills the card with the meter in the editor's form."""

    def __init__(self, ui: Ui_Assignment, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui

    def show(self, plan: Plan, reading: Reading) -> None:
        weekly = reading.weekly_minutes
        if weekly is None and plan.minutes and plan.times_per_week:
            weekly = plan.minutes * plan.times_per_week
        total = (weekly or 0) + reading.other_weekly_minutes
        self._ui.load_card.setVisible(weekly is not None or reading.other_weekly_minutes > 0)
        words = self.tr("About {time} a week").format(time=minutes_words(total))
        if reading.other_weekly_minutes:
            other = minutes_words(reading.other_weekly_minutes)
            words += self.tr(" with the {other} already running").format(other=other)
        self._ui.load.setText(words)
        detail = ""
        if reading.went_well is not None:
            detail = self.tr("last one that went well: {time}").format(time=minutes_words(reading.went_well))
        self._ui.load_detail.setText(detail)
        self._ui.load_icon.setProperty("glyph_token", "consider" if total > WEEK_LIMIT else "accent")
        self._ui.meter.set_load(total, WEEK_LIMIT, words, reading.went_well)

"""The week as a whole: what is asked in minutes, beside what there is room for and what tends to happen."""

from datetime import date

from PySide6.QtCore import QObject

from practice_desk.domain.assignment import minutes_words
from practice_desk.domain.days import near_day
from practice_desk.gui.forms.ui_assignment import Ui_Assignment
from practice_desk.gui.theme import style_type, theme_of
from practice_desk.gui.widgets.meter import Tick, TickKey
from practice_desk.services.reading import Reading, Room

WEEK_LIMIT = 105.0
"""Minutes a week; the wording guideline's total, where today's check does not say less."""


class LoadCard(QObject):
    """Fills the card with the meter in the editor's form."""

    def __init__(self, ui: Ui_Assignment, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._said: tuple[str, ...] = ()

    def show(self, reading: Reading, today: date) -> None:
        """Show what is asked in all of this client against their room, as of ``today``."""
        ui, total, room = self._ui, reading.total_minutes, reading.room.weekly_minutes
        limit = WEEK_LIMIT if room is None else room
        ui.load_card.setVisible(reading.weekly_minutes is not None or reading.other_weekly_minutes > 0)
        words = self._asked(reading)
        ui.load.setText(words)
        ui.load_detail.setText(self._rated(reading.room, today))
        ui.load_detail.setVisible(bool(ui.load_detail.text()))
        ui.load_icon.setProperty("glyph_token", "consider" if total > limit else "accent")
        style_type(ui.load_icon, theme_of(ui.load_icon))
        before = self._before(reading)
        ui.meter.set_load(total, limit, words, before[0] if before else None)
        self._explain(self._ticks(limit, room is not None, before), ui.load_detail.text())

    def _asked(self, reading: Reading) -> str:
        if reading.weekly_minutes is None:
            words = self.tr("About {time} a week already running")
            return words.format(time=minutes_words(reading.other_weekly_minutes))
        words = self.tr("About {time} a week").format(time=minutes_words(reading.total_minutes))
        if reading.other_weekly_minutes:
            other = minutes_words(reading.other_weekly_minutes)
            words += self.tr(" with the {other} already running").format(other=other)
        return words

    def _rated(self, room: Room, today: date) -> str:
        """The room as they rated it: a ruler, which is no length of time."""
        if room.rated is None or room.rated_on is None:
            return ""
        words = self.tr("room they rated {day}: {rated} of 10")
        return words.format(day=near_day(room.rated_on, today), rated=room.rated)

    def _before(self, reading: Reading) -> tuple[float, str] | None:
        """Minutes a week to hold this week against, and what they are."""
        if reading.tends is not None:
            words = self.tr("tends to happen: {time} (went well {well} of {of} times so far)")
            size = reading.tends
            time = minutes_words(size.minutes)
            return size.minutes, words.format(time=time, well=size.well, of=size.of)
        if reading.went_well is None:
            return None
        words = self.tr("last one that went well: {time}")
        return reading.went_well, words.format(time=minutes_words(reading.went_well))

    def _ticks(
        self, limit: float, by_check: bool, before: tuple[float, str] | None
    ) -> list[tuple[Tick, str]]:
        pattern = self.tr("room by today's check: {time}") if by_check else self.tr("a full week: {time}")
        ticks = [(Tick.LIMIT, pattern.format(time=minutes_words(limit)))]
        return [*ticks, (Tick.BEFORE, before[1])] if before else ticks

    def _explain(self, ticks: list[tuple[Tick, str]], rated: str) -> None:
        said = (*(words for _tick, words in ticks), rated)
        if said == self._said:
            return
        self._said = said
        self._ui.meter.setAccessibleDescription(". ".join(part for part in said if part))
        self._ui.load_ticks.clear()
        for tick, words in ticks:
            key = TickKey(tick, words)
            self._ui.load_ticks.add(key)
            style_type(key, theme_of(self._ui.load_ticks))

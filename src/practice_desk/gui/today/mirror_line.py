"""The mirror: at most one quiet line at the end of Today, about the therapist's own doings."""

from PySide6.QtCore import QObject

from practice_desk.domain.change import Change
from practice_desk.domain.mirror import Glance
from practice_desk.domain.text import initials
from practice_desk.gui.forms.ui_today import Ui_Today
from practice_desk.gui.workplace import Workplace
from practice_desk.services.today import Day


class MirrorLine(QObject):
    """Shows the line, puts it away when asked to. It is counted beside the window, once a day and when it changed."""

    def __init__(self, ui: Ui_Today, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._workplace = workplace
        self._day: Day | None = None
        self._hidden = False
        self._line: Glance | None = None
        self._asked = 0
        ui.mirror_row.hide()
        ui.mirror_away.clicked.connect(self._on_away)
        workplace.announcer.changed.connect(self._on_change)

    def show_day(self, day: Day) -> None:
        new = self._day is None or self._day.date != day.date
        self._day = day
        if new:
            self._look()
        else:
            self._show()

    def hide_names(self, hidden: bool) -> None:
        self._hidden = hidden
        self._show()

    def _on_change(self, change: Change) -> None:
        if "practice" in change.nouns and self._day:
            self._look()

    def _look(self) -> None:
        self._asked += 1
        asked = self._asked
        self._workplace.runner.run(
            self._workplace.desk.mirror.glance, lambda line: self._take(asked, line), lambda _refusal: None
        )

    def _take(self, asked: int, line: Glance | None) -> None:
        if asked == self._asked:
            self._line = line
            self._show()

    def _show(self) -> None:
        words = self._words()
        self._ui.mirror_row.setVisible(bool(words))
        self._ui.mirror_words.setText(words)
        self._ui.mirror_away.setAccessibleName(self.tr("Put away: {words}").format(words=words))

    def _words(self) -> str:
        """The line as it may be read now; nothing when it is about a client who is not on the list any more."""
        line = self._line
        if line is None or not line.client_id:
            return self.tr(line.words) if line else ""
        everyone = self._day.everyone if self._day else ()
        name = next((one.client.name for one in everyone if one.client.id == line.client_id), "")
        return self.tr(line.words).format(name=initials(name) if self._hidden else name) if name else ""

    def _on_away(self) -> None:
        line = self._line
        if line:
            self._workplace.attempt(lambda: self._workplace.desk.mirror.put_away(line))

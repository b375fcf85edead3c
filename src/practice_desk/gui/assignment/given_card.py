"""What is with the client already, said above an editor in which nothing is written yet."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from practice_desk.domain.assignment import Assignment
from practice_desk.domain.days import short_day
from practice_desk.domain.text import set_apart
from practice_desk.gui.forms.ui_assignment import Ui_Assignment
from practice_desk.gui.tidy import FoldingRow, keep_readable
from practice_desk.services.assignment import AssignmentService

_NARROWEST_EM = 13
_LONGEST = 90
"""Letters of an assignment that are said."""


class GivenCard(QObject):
    """Looks after the card. ``asked`` when the page that was handed over is to be seen."""

    asked = Signal()

    def __init__(self, ui: Ui_Assignment) -> None:
        super().__init__()
        self._ui = ui
        FoldingRow(ui.scroll, ui.given_row, 28)
        keep_readable(ui.given_words, _NARROWEST_EM)
        ui.see_page.clicked.connect(self.asked)

    def show(self, client_id: str, assignments: AssignmentService, today: date) -> None:
        """Say what was handed over last, while nothing newer is being written."""
        running = [one for one in assignments.running(client_id) if one.set_on and one.what]
        last = max(running, key=lambda one: str(one.set_on), default=None)
        if last is None or assignments.in_writing(client_id):
            self._ui.given.hide()
            return
        self._ui.given_words.setText(self._words(last, today))
        self._ui.given.show()

    def _words(self, last: Assignment, today: date) -> str:
        if last.set_on is None or last.set_on == today:
            words = self.tr("“{what}” was handed over today. What you write here begins the next one.")
        else:
            words = self.tr(
                "“{what}” has been with them since {day}. What you write here begins another beside it."
            )
        return words.format(what=set_apart(_in_short(last.what)), day=short_day(last.set_on or today))


def _in_short(text: str) -> str:
    flat = " ".join(text.split()).rstrip(".")
    return flat if len(flat) <= _LONGEST else flat[: _LONGEST - 1].rsplit(" ", 1)[0] + " …"

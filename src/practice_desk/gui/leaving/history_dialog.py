"""The history: what was done when, and whether its chain is whole."""

from PySide6.QtWidgets import QDialog, QWidget

from practice_desk.domain.change import Change
from practice_desk.domain.days import named_day
from practice_desk.domain.refused import Refused
from practice_desk.gui.forms.ui_history import Ui_HistoryDialog
from practice_desk.gui.size import dress
from practice_desk.gui.work import Lease
from practice_desk.gui.workplace import Workplace

AT_ONCE = 200
"""Lines shown at first, and with each *Earlier*."""


class HistoryDialog(QDialog):
    """The latest lines first."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_HistoryDialog()
        self.ui.setupUi(self)
        self._workplace = workplace
        self._lease = Lease(workplace.runner)
        self._earliest: int | None = None
        self.ui.undo.clicked.connect(self._undo)
        self.ui.earlier.clicked.connect(self._show_earlier)
        self.ui.close_it.clicked.connect(self.accept)
        workplace.announcer.changed.connect(self._on_change)
        dress(self, 36, 34)
        self.refresh()
        self._look_through()

    def done(self, result: int, /) -> None:
        self._lease.end()
        super().done(result)

    def refresh(self) -> None:
        self._earliest = None
        self.ui.list.clear()
        self._show_earlier()
        self.ui.list.setCurrentRow(0)
        to_undo = self._workplace.desk.ledger.to_undo
        self.ui.undo.setEnabled(bool(to_undo))
        self.ui.undo.setText(self.tr("&Undo: {words}").format(words=to_undo) if to_undo else self.tr("&Undo"))

    def _show_earlier(self) -> None:
        lines = self._workplace.desk.history.lines(AT_ONCE, self._earliest)
        for line in lines:
            at = line.at
            self.ui.list.addItem(f"{named_day(at.date())} {at.year} {at:%H:%M}  ·  {line.words}")
        self._earliest = lines[-1].seq if lines else 1
        self.ui.earlier.setVisible(self._earliest > 1)

    def _look_through(self) -> None:
        self.ui.whole.setText(self.tr("Looking through it…"))
        self._lease.run(self._workplace.desk.history.trouble, self._on_looked, self._on_refused)

    def _on_looked(self, trouble: str) -> None:
        self.ui.whole.setText(trouble or self.tr("It holds together from its first line to its last."))

    def _on_refused(self, refusal: Refused) -> None:
        self.ui.whole.setText(refusal.words)

    def _undo(self) -> None:
        """Take back the last thing done, as Edit ▸ Undo does."""
        self._workplace.attempt(self._workplace.desk.ledger.undo, quietly=True)
        self.refresh()

    def _on_change(self, _change: Change) -> None:
        self.refresh()

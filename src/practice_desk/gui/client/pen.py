"""Writes from inside a dialog: what was done is said at its foot, a refusal beside the field."""

from collections.abc import Callable

from practice_desk.domain.change import Change
from practice_desk.domain.refused import Refused
from practice_desk.gui.widgets.undo_bar import UndoBar
from practice_desk.gui.workplace import Workplace


class Pen:
    """Does one write at a time and says how it went; its bar takes the last one back."""

    def __init__(self, workplace: Workplace, bar: UndoBar) -> None:
        self._workplace = workplace
        self._bar = bar
        self._writing = False
        bar.undo_clicked.connect(self._undo)

    @property
    def writing(self) -> bool:
        """Whether a change being announced right now is this dialog's own."""
        return self._writing

    def write(
        self, act: Callable[[], Change], refused: Callable[[Refused], None], *, quietly: bool = False
    ) -> Change | None:
        """Do it. A refusal goes to ``refused`` and gives ``None``; nothing typed is touched.

        It stays in the dialog: the client whose page is behind it may be another one.
        """
        self._writing = True
        try:
            change = act()
        except Refused as refusal:
            refused(refusal)
            return None
        finally:
            self._writing = False
        self._workplace.navigator.saved(well=True)
        if change.steps and not quietly and not change.quiet:
            self._bar.show_message(change.words, undo=not change.final)
        return change

    def _undo(self) -> None:
        try:
            self._workplace.desk.ledger.undo()
        except Refused as refusal:
            self._bar.show_message(refusal.words, undo=False)

"""Their idea: what the client would like to try, kept with the assignment and offered first as the draft."""

from PySide6.QtCore import QObject, Signal

from practice_desk.domain.idea import idea_shown, is_their_idea
from practice_desk.gui.forms.ui_assignment import Ui_Assignment
from practice_desk.gui.tidy import FoldingRow


class IdeaCard(QObject):
    """Looks after the field above *What*. ``used`` carries the words that are to become the draft."""

    used = Signal(str)

    def __init__(self, ui: Ui_Assignment) -> None:
        super().__init__()
        self._ui = ui
        self._at_check = ""
        FoldingRow(ui.scroll, ui.idea_row)
        ui.their_idea.textChanged.connect(lambda _text: self._show())
        ui.what.textChanged.connect(self._show)
        ui.use_idea.clicked.connect(lambda: self.used.emit(self.words.strip()))

    def fill(self, own: str, at_check: str) -> None:
        """Show the idea kept with the assignment, or else the one of today's readiness check."""
        self._at_check = at_check.strip()
        self._ui.their_idea.setText(idea_shown(own, self._at_check))
        self._ui.their_idea.setCursorPosition(0)
        self._show()

    @property
    def words(self) -> str:
        return self._ui.their_idea.text()

    @property
    def is_own(self) -> bool:
        """Whether it says something that the readiness check does not say already."""
        return self.words.strip() not in ("", self._at_check)

    def _show(self) -> None:
        idea, what = self.words.strip(), self._ui.what.toPlainText()
        taken = is_their_idea(what, idea)
        self._ui.use_idea.setVisible(bool(idea) and not taken)
        said = ""
        if taken:
            said = self.tr("The draft is their own idea.")
        elif idea and idea == self._at_check:
            said = self.tr("Said at the readiness check.")
        self._ui.idea_from.setText(said)
        self._ui.idea_from.setVisible(bool(said))

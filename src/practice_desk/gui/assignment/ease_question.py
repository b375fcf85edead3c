"""A quiet question inside the notes card: ease off on what was left as it is three times running?"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from practice_desk.domain.second_look import title
from practice_desk.domain.tally import EASE_AFTER
from practice_desk.gui.forms.ui_assignment import Ui_Assignment
from practice_desk.gui.theme import style_type, theme_of

_TIMES = {3: "three"}


class EaseQuestion(QObject):
    """Stands until it is answered or the page is left. ``eased`` carries the rule not to flag any more."""

    eased = Signal(str)

    def __init__(self, ui: Ui_Assignment, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._rule = ""
        self.stop = self._answer("outline")
        self.keep = self._answer("quiet")
        self.keep.setText(self.tr("Keep it"))
        self.stop.clicked.connect(self._on_stop)
        self.keep.clicked.connect(self.hide)

    def _answer(self, role: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", role)
        button.setProperty("compact", "true")
        self._ui.ease_answers.add(button)
        return button

    def ask(self, rule: str, whom: str) -> None:
        """Ask about a rule. ``whom`` is the client as the screen may name them."""
        self._rule = rule
        words = self.tr("You left “{note}” as it is {times} times running. Ease off on this one?")
        times = _TIMES.get(EASE_AFTER, str(EASE_AFTER))
        self._ui.ease_words.setText(words.format(note=title(rule), times=times))
        self.stop.setText(self.tr("Don’t flag it for {name}").format(name=whom.replace("&", "&&")))
        style_type(self._ui.ease_card, theme_of(self._ui.ease_card))
        self._ui.ease_card.show()

    def hide(self) -> None:
        self._ui.ease_card.hide()

    def _on_stop(self) -> None:
        self.hide()
        self.eased.emit(self._rule)

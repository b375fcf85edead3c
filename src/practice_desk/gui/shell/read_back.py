"""Some of the recovery words typed back from the paper, so that it is known to be readable."""

from collections.abc import Sequence
from secrets import SystemRandom

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QLineEdit

ASKED_BACK = 3


class ReadBack:
    """Asks for three words by their numbers, in three fields with their labels; ``hint`` says what is amiss."""

    def __init__(self, labels: Sequence[QLabel], fields: Sequence[QLineEdit], hint: QLabel) -> None:
        self._labels = labels
        self._fields = fields
        self._hint = hint
        self._words: tuple[str, ...] = ()
        self.asked: tuple[int, ...] = ()
        for field in fields:
            field.textEdited.connect(lambda _text: hint.clear())

    def ask(self, words: Sequence[str]) -> None:
        """Choose which words to ask for, counted from 1."""
        self._words = tuple(words)
        self.asked = tuple(sorted(SystemRandom().sample(range(1, len(words) + 1), ASKED_BACK)))
        for label, field, number in zip(self._labels, self._fields, self.asked, strict=True):
            label.setText(QCoreApplication.translate("ReadBack", "Word {number}").format(number=number))
            field.clear()

    def forget(self) -> None:
        """Keep neither the words nor what was typed."""
        self._words = ()
        for field in self._fields:
            field.clear()

    def focus(self) -> None:
        self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def holds(self) -> bool:
        """Whether all are right; otherwise the first that is not is pointed at."""
        for field, number in zip(self._fields, self.asked, strict=True):
            typed = field.text().strip().casefold()
            if typed != self._words[number - 1].casefold():
                self._point_at(field, number, bool(typed))
                return False
        return True

    def _point_at(self, field: QLineEdit, number: int, typed: bool) -> None:
        words = (
            QCoreApplication.translate(
                "ReadBack",
                "Word {number} isn’t the one on the sheet. Have another look; Back shows them again.",
            )
            if typed
            else QCoreApplication.translate("ReadBack", "Word {number} is still open.")
        )
        self._hint.setText(words.format(number=number))
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

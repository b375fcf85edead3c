"""Words with what changed in them: gone ones struck through, new ones underlined."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from practice_desk.domain.difference import Fate, Run
from practice_desk.gui.theme import theme_of
from practice_desk.gui.widgets.broken_words import breakable
from practice_desk.gui.widgets.labels import WrapLabel

_NOTHING: tuple[Run, ...] = ()


class DifferenceLabel(WrapLabel):
    """Line and underline tell the words apart; the quieter ink of the gone ones only repeats it."""

    def __init__(self, text: str | QWidget | None = "", parent: QWidget | None = None) -> None:
        self._runs: Sequence[Run] = _NOTHING
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.RichText)

    def _has_wider_word(self, room: int) -> bool:
        """Its words are marked up, and can be broken as they stand."""
        return False

    def show_runs(self, runs: Sequence[Run]) -> None:
        self._runs = tuple(runs)
        self._draw()

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._runs:
            self._draw()

    def _draw(self) -> None:
        quiet = theme_of(self).colour("text2").name()
        self.setText(
            "".join(_marked(run, quiet) + gap for run, gap in zip(self._runs, self._gaps(), strict=True))
        )

    def _gaps(self) -> list[str]:
        """A little room where new words follow straight on gone ones."""
        following = (*self._runs[1:], None)
        return [
            " "
            if after and (run.fate, after.fate) == (Fate.GONE, Fate.NEW) and not run.text[-1:].isspace()
            else ""
            for run, after in zip(self._runs, following, strict=True)
        ]


def _marked(run: Run, quiet: str) -> str:
    words = escape(breakable(run.text)).replace("\n", "<br>")
    if run.fate is Fate.GONE:
        return f'<s><span style="color:{quiet}">{words}</span></s>'
    return f"<u>{words}</u>" if run.fate is Fate.NEW else words

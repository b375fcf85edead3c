"""The recovery sheet on paper: printed, or saved as a PDF where the therapist says. Nothing is written elsewhere."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from practice_desk import __version__
from practice_desk.domain.practice import Paper
from practice_desk.gui.ask import Ask
from practice_desk.gui.work import Runner
from practice_desk.machine.files import with_ending, write_out
from practice_desk.machine.printing import PRINT_DOTS, print_images
from practice_desk.ports.pages import RecoverySheet, SheetPress


class SheetPaper:
    """``press`` makes the page; ``today`` stands on it, so that one sheet can be told from another."""

    def __init__(self, press: SheetPress, ask: Ask, runner: Runner, today: Callable[[], date]) -> None:
        self._press = press
        self._ask = ask
        self._runner = runner
        self._today = today

    def sheet(self, practice: str, words: tuple[str, ...], size: Paper = Paper.A4) -> RecoverySheet:
        """What will stand on the page."""
        made = f"{self._today():%Y-%m-%d} · Practice Desk {__version__}"
        return RecoverySheet(practice, made, words, size)

    def print(self, sheet: RecoverySheet, parent: QWidget, say: Callable[[str], None]) -> None:
        """Ask for a printer and print; ``say`` is given how it went."""

        def go_on(images: object) -> None:
            size = Paper.A4 if sheet.size is Paper.A5 else sheet.size
            if not isValid(parent):
                return
            done = print_images(images, size, parent, self._ask.printer)  # pyright: ignore[reportArgumentType]
            say(_tr("Sent to the printer. Look whether it can be read.") if done else "")

        self._runner.run(
            lambda: self._press.images(self._press.recovery(sheet), PRINT_DOTS),
            go_on,
            lambda refusal: say(refusal.words),
        )

    def save(self, sheet: RecoverySheet, parent: QWidget, say: Callable[[str], None]) -> None:
        """Ask where to, and write the PDF there, whole or not at all."""
        name = f"recovery-sheet-{self._today():%Y-%m-%d}.pdf"
        place = self._ask.save_to(parent, _tr("Where to keep the sheet"), name, "PDF (*.pdf)")
        if place is None:
            return
        to = with_ending(place)

        def done(_nothing: None) -> None:
            say(
                _tr(
                    "Saved. Whoever has this file can open your practice: keep it on a stick in a safe, not here."
                )
            )

        self._runner.run(
            lambda: write_out(to, self._press.recovery(sheet)), done, lambda refusal: say(refusal.words)
        )


def _tr(words: str) -> str:
    return QCoreApplication.translate("SheetPaper", words)

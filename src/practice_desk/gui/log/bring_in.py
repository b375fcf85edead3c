"""The way a file takes into a log: read beside the window, looked at, then taken or left."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from practice_desk.domain.change import Change
from practice_desk.domain.refused import Refused
from practice_desk.gui.log.import_dialog import LogImportDialog
from practice_desk.gui.parting import part_with
from practice_desk.gui.workplace import Workplace
from practice_desk.machine.files import read_in
from practice_desk.services.log_import import Preview

MOST_BYTES = 20_000_000
KINDS = (".pdf", ".csv", ".txt", ".tsv")
NOT_A_LOG = "This takes a page that came back as PDF, or a table saved as CSV."


def pick_file(workplace: Workplace, parent: QWidget) -> Path | None:
    """Let a file be chosen."""
    words = QCoreApplication.translate("LogDialog", "A log that came back")
    kinds = QCoreApplication.translate("LogDialog", "Pages and tables (*.pdf *.csv *.txt *.tsv)")
    return workplace.ask.open_from(parent, words, Path.home(), kinds)


def bring_in(
    workplace: Workplace,
    place: Path,
    assignment_id: str | None,
    brought: Callable[[Change], None],
    refused: Callable[[Refused], None],
) -> None:
    """Read a file off the window's thread, show what it would bring, and bring it in if it is wanted.

    A page finds its own log; a table goes to ``assignment_id``. ``brought`` gets the change.
    """
    if place.suffix.lower() not in KINDS:
        refused(Refused(NOT_A_LOG))
        return
    imports = workplace.desk.log_imports

    def look() -> Preview:
        return imports.preview(imports.open(read_in(place, MOST_BYTES), assignment_id))

    workplace.runner.run(look, lambda preview: _ask(workplace, preview, brought), refused)


def _ask(workplace: Workplace, preview: Preview, brought: Callable[[Change], None]) -> None:
    dialog = LogImportDialog(workplace, preview, QApplication.activeWindow())
    try:
        workplace.ask.form(dialog)
        if dialog.change is not None:
            brought(dialog.change)
    finally:
        part_with(dialog)

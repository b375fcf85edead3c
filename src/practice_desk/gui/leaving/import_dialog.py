"""Import: a file is looked at first, and brought in whole when the therapist says so."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from practice_desk.domain.change import Change
from practice_desk.domain.refused import Refused
from practice_desk.gui.forms.ui_import import Ui_ImportDialog
from practice_desk.gui.leaving.background import Background
from practice_desk.gui.leaving.preview_words import counted, preview_lines, table_lines, taken
from practice_desk.gui.size import dress
from practice_desk.gui.workplace import Workplace
from practice_desk.machine.files import read_in
from practice_desk.services import client_table, parcel
from practice_desk.services.client_table import ClientTable
from practice_desk.services.incoming import Preview
from practice_desk.services.parcel import Parcel

Looked = tuple[Parcel, Preview] | ClientTable
"""An export with what it would bring, or a table of clients."""


class ImportDialog(QDialog):
    """Accepted once something was brought in."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportDialog()
        self.ui.setupUi(self)
        self._workplace = workplace
        self._looked: Looked | None = None
        self._work = Background(workplace.runner, self.ui.progress)
        self.ui.pick.clicked.connect(self._pick)
        self.ui.without.toggled.connect(lambda _on: self._show())
        self.ui.bring_in.clicked.connect(self._bring_in)
        self.ui.close_it.clicked.connect(self.reject)
        self.ui.without.setChecked(True)
        dress(self, 38, 34)
        self._show()

    def done(self, result: int, /) -> None:
        self._work.leave()
        super().done(result)

    def _pick(self) -> None:
        kinds = self.tr("Exports and tables (*.json *.csv)")
        place = self._workplace.ask.open_from(self, self.tr("Bring in"), Path.home(), kinds)
        if place is None or self._work.busy:
            return
        self._looked = None
        self._show(self.tr("Looking at it…"))
        self._work.run(lambda: self._look(place), self.show_looked, self._on_refused)

    def _look(self, place: Path) -> Looked:
        desk = self._workplace.desk
        if place.suffix.lower() == ".csv":
            return desk.client_table.read(read_in(place, client_table.LARGEST))
        found = desk.incoming.read(read_in(place, parcel.LARGEST), self._work.progress)
        return found, desk.incoming.preview(found)

    def show_looked(self, looked: Looked) -> None:
        """Show what a file holds, before anything is brought in."""
        self._looked = looked
        self._show()

    def _on_refused(self, refusal: Refused) -> None:
        self._show(refusal.words)

    def _show(self, words: str = "") -> None:
        """What is known of the file, and ``words`` below it."""
        ui, hidden = self.ui, self._workplace.navigator.names_are_hidden
        lines: list[str] = []
        summary, alike, count = "", 0, 0
        if isinstance(self._looked, ClientTable):
            lines = table_lines(self._looked, hidden=hidden)
            alike = sum(row.alike and not row.why for row in self._looked.rows)
            count = len(taken(self._looked.rows, without_alike=ui.without.isChecked()))
            summary = self.tr("To be brought in: {what}.").format(what=counted("client", count))
        elif self._looked:
            preview = self._looked[1]
            lines = preview_lines(preview, hidden=hidden)
            alike, count = len(preview.alike), sum(preview.fresh.values())
            summary = self._summary(preview)
        ui.summary.setText(summary)
        ui.summary.setVisible(bool(summary))
        ui.list.clear()
        ui.list.addItems(lines)
        ui.list.setVisible(bool(lines))
        ui.without.setVisible(bool(alike))
        ui.bring_in.setEnabled(bool(count) and not self._work.busy)
        ui.said.setText(words)
        ui.said.setVisible(bool(words))

    def _summary(self, preview: Preview) -> str:
        if preview.whole:
            return self.tr(
                "This practice is still empty, so it becomes the one in the file, settings and all."
            )
        if not preview.fresh:
            return self.tr("There is nothing in it that is not here already.")
        return self.tr("What is new comes in. What is here stays as it is.")

    def _bring_in(self) -> None:
        looked, without = self._looked, self.ui.without.isChecked()
        if looked is None or self._work.busy:
            return
        desk = self._workplace.desk

        def job() -> Change:
            if isinstance(looked, ClientTable):
                return desk.client_table.bring_in(taken(looked.rows, without_alike=without))
            found, preview = looked
            left_out = [one.client_id for one in preview.alike] if without else []
            return desk.incoming.bring_in(found, left_out, preview)

        self.ui.bring_in.setEnabled(False)
        self.ui.said.setText(self.tr("One moment…"))
        self.ui.said.show()
        self._work.run(job, self._on_brought_in, self._on_refused)

    def _on_brought_in(self, change: Change) -> None:
        self._workplace.navigator.saved(well=True)
        self._workplace.navigator.say(change.words, undo=True)
        self.accept()

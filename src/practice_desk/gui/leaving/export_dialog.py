"""Export: what leaves, as what, and where to."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from practice_desk.domain.refused import Refused
from practice_desk.domain.text import initials, name_in_short
from practice_desk.gui.forms.ui_export import Ui_ExportDialog
from practice_desk.gui.leaving.background import Background
from practice_desk.gui.size import dress
from practice_desk.gui.workplace import Workplace
from practice_desk.machine.files import with_ending, write_out
from practice_desk.services.export import Kind

_EVERYTHING = "everything"


class ExportDialog(QDialog):
    """``client_id`` is the client who can leave alone, or empty."""

    def __init__(self, workplace: Workplace, client_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ExportDialog()
        self.ui.setupUi(self)
        self._workplace = workplace
        self._client_id = client_id
        self._work = Background(workplace.runner, self.ui.progress)
        self._fill()
        self.ui.who.chosen.connect(lambda _value: self._on_who())
        self.ui.kind.chosen.connect(lambda _value: self._on_kind())
        self.ui.save.clicked.connect(self._save)
        self.ui.close_it.clicked.connect(self.reject)
        self.ui.said.hide()
        dress(self, 36, 29)

    def done(self, result: int, /) -> None:
        self._work.leave()
        super().done(result)

    def _fill(self) -> None:
        who = [(_EVERYTHING, self.tr("The whole practice"))]
        if self._client_id:
            who.append((self._client_id, self.tr("Only {name}").format(name=self._name().replace("&", "&&"))))
        self.ui.who.set_question(self.ui.who_label.text())
        self.ui.who.set_options(who)
        self.ui.who.keep_answered()
        self.ui.who.value = self._client_id or _EVERYTHING
        self.ui.kind.set_question(self.ui.kind_label.text())
        self._on_who()

    def _name(self) -> str:
        client = self._workplace.desk.clients.get(self._client_id)
        if self._workplace.navigator.names_are_hidden:
            return initials(client.name)
        return name_in_short(client.first_name)

    @property
    def _whom(self) -> str | None:
        chosen = self.ui.who.value
        return None if chosen in (None, _EVERYTHING) else str(chosen)

    @property
    def _kind(self) -> Kind:
        return Kind(str(self.ui.kind.value or Kind.JSON))

    def _on_who(self) -> None:
        kinds = [(Kind.JSON, self.tr("Data")), (Kind.CSV, self.tr("Tables"))]
        if self._whom:
            kinds.append((Kind.PDF, self.tr("Pages")))
        before = self.ui.kind.value
        self.ui.kind.set_options(kinds)
        self.ui.kind.keep_answered()
        self.ui.kind.value = before if before in dict(kinds) else Kind.JSON
        self._on_kind()

    def _on_kind(self) -> None:
        words = {
            Kind.JSON: self.tr(
                "One file (JSON) with every field of every record. Practice Desk brings it in again, here or on"
                " another computer; what it holds is described in the program's folder, in export/schema.md."
            ),
            Kind.CSV: self.tr(
                "A table (CSV) for each kind of record, all in one zip file, for any table program."
            ),
            Kind.PDF: self.tr(
                "The record as pages (PDF), to read, print, or hand over when the client asks."
            ),
        }
        self.ui.about.setText(words[self._kind])

    def _save(self) -> None:
        if self._work.busy:
            return
        desk, kind, whom = self._workplace.desk, self._kind, self._whom
        hidden = self._workplace.navigator.names_are_hidden
        try:
            name = desk.export.proposal(kind, whom, hidden=hidden)
        except Refused as refusal:
            self._say(refusal.words)
            return
        place = self._workplace.ask.save_to(self, self.tr("Where to"), name, f"(*.{kind})")
        if place is None:
            return
        place = with_ending(place, f".{kind}")

        def job() -> Path:
            write_out(place, desk.export.made(kind, whom, self._work.progress))
            desk.export.told(kind, whom)
            return place

        self.ui.save.setEnabled(False)
        self._say(self.tr("One moment…"))
        self._work.run(job, self._on_saved, self._on_refused)

    def _on_saved(self, place: Path) -> None:
        self.ui.save.setEnabled(True)
        self._say(
            self.tr("Saved in the folder “{folder}”.").format(folder=place.parent.name or str(place.parent))
        )

    def _on_refused(self, refusal: Refused) -> None:
        self.ui.save.setEnabled(True)
        self._say(refusal.words)

    def _say(self, words: str) -> None:
        self.ui.said.setText(words)
        self.ui.said.show()

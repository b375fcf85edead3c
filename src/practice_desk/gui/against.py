"""The one line of why: kept while it is typed, and given back after a detour, a lock or a crash."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from practice_desk.gui.forms.ui_handout import Ui_Handout
from practice_desk.gui.forms.ui_hold import Ui_Hold
from practice_desk.gui.forms.ui_readiness import Ui_Readiness
from practice_desk.gui.forms.ui_talk_first import Ui_TalkFirst
from practice_desk.gui.soon import soon
from practice_desk.gui.typing_keeper import TypingKeeper
from practice_desk.gui.workplace import Workplace


class AgainstLine(QObject):
    """Looks after the row that asks for the line of why. It is one line for a client, whichever page asks.

    ``given`` carries the line.
    """

    given = Signal(str)

    def __init__(
        self, page: QWidget, ui: Ui_Handout | Ui_Hold | Ui_Readiness | Ui_TalkFirst, workplace: Workplace
    ) -> None:
        super().__init__(page)
        self._ui = ui
        self._field = ui.against
        self._workplace = workplace
        self._client_id = ""
        self._typing = TypingKeeper(page, self._keep, self._keep)
        self._typing.watch(self._field)
        ui.against_go.clicked.connect(self._on_go)
        self._field.returnPressed.connect(lambda: soon(self, self._on_go))  # this Enter is for nobody else

    def ask(self) -> None:
        """Open the row and wait for the line."""
        self._ui.against_row.show()
        self._field.setFocus()
        self._ui.scroll.ensureWidgetVisible(self._ui.against_row)

    def show(self, client_id: str) -> bool:
        """Show what was typed for this client lately; whether there is anything."""
        if client_id != self._client_id:
            self._typing.flush()
        self._client_id = client_id
        if not self._typing.pending:
            drafts = self._workplace.desk.drafts
            kept = drafts.kept(self._form(), drafts.lately()).get("against", "")
            self._typing.silently(lambda: self._field.setText(kept))
        return bool(self._field.text().strip())

    def leave(self) -> None:
        """Keep what is being typed."""
        self._typing.flush()

    def taken(self) -> None:
        """The line is on record with the decision."""
        self._typing.silently(self._field.clear)
        drafts, form = self._workplace.desk.drafts, self._form()
        since = drafts.lately()
        if drafts.kept(form, since):
            self._workplace.keep(lambda: drafts.forget(form, since))

    def _on_go(self) -> None:
        if self._field.text().strip():
            self.given.emit(self._field.text())
        else:
            self._workplace.navigator.say(self.tr("One line of why is enough. It stays with the record."))

    def _form(self) -> str:
        return f"against:{self._client_id}"

    def _keep(self) -> bool:
        drafts, form, fields = self._workplace.desk.drafts, self._form(), {"against": self._field.text()}
        return self._workplace.keep(lambda: drafts.keep(form, self._client_id, fields))

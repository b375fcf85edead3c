"""Crisis contacts of the practice's country: shown, edited, checked, restored. Applies at once, with undo."""

from datetime import date

from PySide6.QtWidgets import QFrame, QWidget

from practice_desk.domain.refused import Refused
from practice_desk.domain.support import OFFLINE, lines_text
from practice_desk.gui.day_field import as_day, day_of, set_day
from practice_desk.gui.forms.ui_support_part import Ui_SupportPart
from practice_desk.gui.tidy import keep_lines
from practice_desk.gui.typing_keeper import TypingKeeper
from practice_desk.gui.workplace import Workplace
from practice_desk.services.support import Support

_NEVER = date(2000, 1, 1)
"""The day that stands in the field for *not yet*."""
_ROWS = 4


class SupportPart(QFrame):
    """A card of the settings. The row belongs to the country the practice has set."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._country = ""
        self.ui = Ui_SupportPart()
        self.ui.setupUi(self)
        self.ui.offline.setText(self.tr(OFFLINE))
        self.ui.said.hide()
        self.ui.checked.setMinimumDate(as_day(_NEVER))
        keep_lines(self.ui.lines, _ROWS)
        self._typing = TypingKeeper(self, self._keep, self._commit)
        self._typing.watch(self.ui.emergency, self.ui.lines)
        self.ui.checked.dateChanged.connect(lambda _day: self._commit())
        self.ui.today.clicked.connect(self._on_today)
        self.ui.restore.clicked.connect(self._on_restore)

    def refresh(self) -> None:
        """Show the contacts of the country; words being typed for the same one stay."""
        support = self._workplace.desk.support.current()
        moved = support.contacts.country != self._country
        self._country = support.contacts.country
        self._say_state(support)
        if moved or not self._typing.pending:
            self._typing.silently(lambda: self._fill(support))

    def flush(self) -> None:
        """Commit what is being typed."""
        self._typing.flush()

    def _say_state(self, support: Support) -> None:
        ui, known = self.ui, bool(self._country.strip())
        for field in (ui.emergency, ui.lines, ui.checked):
            field.setEnabled(known)
        ui.today.setEnabled(support.contacts.are_there)
        ui.restore.setVisible(support.is_own and support.has_shipped)
        if not known:
            words = self.tr("Write your country above first; the numbers belong to it.")
        elif support.contacts.are_there:
            words = self.tr("For {country}. {origin}").format(country=self._country, origin=support.origin)
        else:
            words = self.tr("Nothing is shipped for {country}; type your own.").format(country=self._country)
        ui.origin.setText(words)
        ui.checked_words.setText(self.tr(support.checked))
        ui.checked_words.setVisible(bool(support.checked))

    def _fill(self, support: Support) -> None:
        contacts = support.contacts
        kept = self._workplace.desk.drafts.kept(self._form())
        emergency = kept.get("emergency", contacts.emergency)
        lines = kept.get("lines", lines_text(contacts.lines))
        if self.ui.emergency.text() != emergency:
            self.ui.emergency.setText(emergency)
        if self.ui.lines.toPlainText() != lines:
            self.ui.lines.setPlainText(lines)
        today = self._workplace.desk.today.date()
        self.ui.checked.setMaximumDate(as_day(today))
        set_day(self.ui.checked, contacts.checked_on or _NEVER)
        self.ui.said.hide()

    def _form(self) -> str:
        return f"support:{self._country}"

    def _keep(self) -> bool:
        drafts, form = self._workplace.desk.drafts, self._form()
        fields = {"emergency": self.ui.emergency.text(), "lines": self.ui.lines.toPlainText()}
        return self._workplace.keep(lambda: drafts.keep(form, None, fields))

    def _commit(self) -> bool:
        day = day_of(self.ui.checked)
        checked_on = None if day == _NEVER else day
        try:
            change = self._workplace.desk.support.edit(
                self.ui.emergency.text(), self.ui.lines.toPlainText(), checked_on
            )
            self._workplace.desk.drafts.forget(self._form())
        except Refused as refusal:
            self._workplace.navigator.saved(well=False)
            self.ui.said.setText(refusal.words)
            self.ui.said.show()
            return False
        self.ui.said.hide()
        self._workplace.navigator.saved(well=True)
        if change.steps:
            self._workplace.navigator.say(change.words, undo=True)
        return True

    def _on_today(self) -> None:
        """Today is the day, for the numbers as they stand in the fields."""
        set_day(self.ui.checked, self._workplace.desk.today.date())
        self._commit()

    def _on_restore(self) -> None:
        form = self._form()
        self._typing.silently(lambda: None)
        self._workplace.keep(lambda: self._workplace.desk.drafts.forget(form))
        self._workplace.attempt(self._workplace.desk.support.restore)
        self.refresh()

"""How long records are kept: the rule, the dates, what stands in the way, and whose date has passed."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from practice_desk.domain.change import Change
from practice_desk.domain.days import short_day
from practice_desk.domain.refused import Refused
from practice_desk.domain.text import initials
from practice_desk.gui.client.delete_dialog import DeleteClientDialog
from practice_desk.gui.client.pen import Pen
from practice_desk.gui.forms.ui_keeping import Ui_KeepingDialog
from practice_desk.gui.leaving.export_dialog import ExportDialog
from practice_desk.gui.parting import part_with
from practice_desk.gui.size import dress
from practice_desk.gui.typed_number import NO_NUMBER, number_text, typed_number
from practice_desk.gui.workplace import Workplace
from practice_desk.services.keeping import KeepingLine

_ID = Qt.ItemDataRole.UserRole


class KeepingDialog(QDialog):
    """Everything is saved as a field is left; a refused value stays and is said."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_KeepingDialog()
        self.ui.setupUi(self)
        self._workplace = workplace
        self._pen = Pen(workplace, self.ui.undo_bar)
        self._lines: dict[str, KeepingLine] = {}
        self._shown = ""
        ui = self.ui
        for field in (ui.years, ui.until_age):
            field.editingFinished.connect(self._keep_rule)
        for field in (ui.born, ui.held_because):
            field.editingFinished.connect(self._keep_client)
        ui.list.currentItemChanged.connect(lambda _now, _before: self._on_chosen())
        ui.export_it.clicked.connect(self._export)
        ui.delete_for_good.clicked.connect(self._delete)
        ui.close_it.clicked.connect(self._finish)
        workplace.announcer.changed.connect(self._on_change)
        ui.said.hide()
        dress(self, 40, 41)
        self.refresh()

    def refresh(self) -> None:
        desk, ui = self._workplace.desk, self.ui
        rule, today = desk.keeping.rule(), desk.clock.today()
        for field, number in ((ui.years, rule.years), (ui.until_age, rule.until_age)):
            if not field.hasFocus():
                field.setText(number_text(number))
        self._lines = {line.client.id: line for line in desk.keeping.lines()}
        count = sum(line.may_go(today) for line in self._lines.values())
        ui.may_go.setText(self._count_words(count))
        chosen = self._chosen()
        ui.list.blockSignals(True)
        ui.list.clear()
        for line in self._lines.values():
            item = QListWidgetItem(self._words(line))
            item.setData(_ID, line.client.id)
            ui.list.addItem(item)
            if line.client.id == chosen:
                ui.list.setCurrentItem(item)
        if ui.list.currentItem() is None:
            ui.list.setCurrentRow(0)
        ui.list.blockSignals(False)
        self._on_chosen()

    def _count_words(self, count: int) -> str:
        if count == 0:
            return self.tr("By this rule, every record is to be kept today.")
        if count == 1:
            return self.tr("By this rule, one record may now be destroyed. It stays until you delete it.")
        return self.tr(
            "By this rule, {count} records may now be destroyed. They stay until you delete them."
        ).format(count=count)

    def _words(self, line: KeepingLine) -> str:
        name = initials(line.client.name) if self._workplace.navigator.names_are_hidden else line.client.name
        if line.held_because:
            until = self.tr("has to stay: {why}").format(why=line.held_because)
        elif line.until is None:
            until = self.tr("year of birth needed")
        elif line.may_go(self._workplace.desk.clock.today()):
            until = self.tr("may go since {day}").format(day=_day(line.until))
        else:
            until = self.tr("kept until {day}").format(day=_day(line.until))
        return f"{name}  ·  {until}"

    def _chosen(self) -> str:
        item = self.ui.list.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    def _on_chosen(self) -> None:
        """Show the chosen client; words being typed about the same one stay."""
        ui, chosen = self.ui, self._chosen()
        line = self._lines.get(chosen)
        other, self._shown = chosen != self._shown, chosen
        texts = (number_text(line.born), line.held_because) if line else ("", "")
        for field, text in zip((ui.born, ui.held_because), texts, strict=True):
            field.setEnabled(line is not None)
            if other or not field.hasFocus():
                field.setText(text)
        for button in (ui.export_it, ui.delete_for_good):
            button.setEnabled(line is not None)

    def _keep_rule(self) -> bool:
        years, until_age = (typed_number(field.text()) for field in (self.ui.years, self.ui.until_age))
        present = self._workplace.desk.keeping.rule()
        wanted = (NO_NUMBER if years is None else years, NO_NUMBER if until_age is None else until_age)
        if wanted == (present.years, present.until_age):
            return self._well()
        return self._wrote(lambda: self._workplace.desk.keeping.set_rule(*wanted))

    def _keep_client(self) -> bool:
        line = self._lines.get(self._shown)
        born, held = typed_number(self.ui.born.text()), self.ui.held_because.text()
        if line is None or (line.born, line.held_because) == (born, held.strip()):
            return self._well()
        return self._wrote(lambda: self._workplace.desk.keeping.set(line.client.id, born, held))

    def _well(self) -> bool:
        self.ui.said.hide()
        return True

    def _wrote(self, act: Callable[[], Change]) -> bool:
        change = self._pen.write(act, self._say)
        if change is None:
            return False
        self.ui.said.hide()
        self.refresh()
        return True

    def _say(self, refusal: Refused) -> None:
        self.ui.said.setText(refusal.words)
        self.ui.said.show()

    def _finish(self) -> None:
        """Close, unless something typed was refused: it is said, and the field is there to mend it."""
        if self._keep_rule() and self._keep_client():
            self.accept()

    def _export(self) -> None:
        self._open(ExportDialog(self._workplace, self._chosen(), self))

    def _delete(self) -> None:
        chosen = self._chosen()
        self._open(DeleteClientDialog(self._workplace, self._workplace.desk.clients.get(chosen), self))

    def _open(self, dialog: QDialog) -> None:
        self._workplace.ask.form(dialog)
        part_with(dialog)

    def _on_change(self, change: Change) -> None:
        if change.nouns & {"client", "keeping", "keeping_rule"} and not self._pen.writing:
            self.refresh()


def _day(day: date) -> str:
    return f"{short_day(day)} {day.year}"

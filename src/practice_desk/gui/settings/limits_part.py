"""The numbers of the readiness check: each with its default, its grade and its source, and what was changed."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from practice_desk.domain.days import short_day
from practice_desk.domain.readiness import DEFAULT_LIMITS, GROUNDS, Ground, LimitSet, ground_of
from practice_desk.domain.refused import Refused
from practice_desk.gui.forms.ui_limit_row import Ui_LimitRow
from practice_desk.gui.forms.ui_settings import Ui_SettingsPage
from practice_desk.gui.tidy import keep_short
from practice_desk.gui.workplace import Workplace


class LimitRow(QWidget):
    """One number: what it is for, a field for it, and where its default comes from."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self.ui = Ui_LimitRow()
        self.ui.setupUi(self)
        self.limit = ground.limit
        default = f"{DEFAULT_LIMITS.of(ground.limit):g}"
        self.ui.words.setText(self.tr(ground.words))
        self.ui.number.setAccessibleName(self.tr(ground.words))
        grounds = self.tr("Default {default} · grade {grade} · {source}")
        self.ui.ground.setText(
            grounds.format(default=default, grade=ground.grade, source=self.tr(ground.source))
        )
        self.ui.number.setAccessibleDescription(self.ui.ground.text())
        self.ui.again.setText(self.tr("Use {default} again").format(default=default))
        self.ui.again.setAccessibleName(f"{self.ui.again.text()}: {self.tr(ground.words)}")
        keep_short(self.ui.number, "100.5")
        self.ui.said.hide()

    def show_number(self, number: float) -> None:
        """Show the number in force, and the way back to the default where it is another."""
        self.ui.number.setText(f"{number:g}")
        self.ui.again.setVisible(number != DEFAULT_LIMITS.of(self.limit))

    def say(self, words: str) -> None:
        self.ui.said.setText(words)
        self.ui.said.setVisible(bool(words))


class LimitsPart(QObject):
    """Fills its part of the settings. A number applies as the field is left; one refused stays typed, and says why."""

    def __init__(self, ui: Ui_SettingsPage, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._workplace = workplace
        self.rows = {ground.limit: LimitRow(ground) for ground in GROUNDS}
        for row in self.rows.values():
            row.ui.number.editingFinished.connect(lambda row=row: self._on_number(row))
            row.ui.number.textEdited.connect(lambda _text, row=row: row.say(""))
            row.ui.again.clicked.connect(lambda _on=False, row=row: self._on_again(row))
            ui.limits_rows.addWidget(row)

    def refresh(self) -> None:
        """Show the numbers in force and what was changed; one that was refused stays as it was typed."""
        limits = self._workplace.desk.limits
        found = limits.in_force()
        for name, row in self.rows.items():
            if not row.ui.said.isVisibleTo(row) and not row.ui.number.hasFocus():
                row.show_number(found.limits.of(name))
        self._ui.limits_passed_over.setText("\n".join(found.passed_over))
        self._ui.limits_passed_over.setVisible(bool(found.passed_over))
        lines = [self._line(one) for one in limits.record()]
        self._ui.limits_record.setText("\n".join(lines))
        for part in (self._ui.limits_record, self._ui.limits_record_title):
            part.setVisible(bool(lines))

    def _line(self, one: LimitSet) -> str:
        try:
            words = self.tr(ground_of(one.limit).words)
        except KeyError:
            words = one.limit
        value = one.value or self.tr("the default again")
        return f"{short_day(one.at.date())} · {words}: {value}"

    def _on_number(self, row: LimitRow) -> None:
        limits, typed = self._workplace.desk.limits, row.ui.number.text()
        if typed.strip() == f"{limits.in_force().limits.of(row.limit):g}":
            row.say("")
            return
        try:
            change = limits.set(row.limit, typed)
        except Refused as refusal:
            self._workplace.navigator.saved(well=False)
            row.say(refusal.words)
            return
        self._done(row, change.words if change.steps else "")

    def _on_again(self, row: LimitRow) -> None:
        change = self._workplace.attempt(
            lambda: self._workplace.desk.limits.use_default(row.limit), quietly=True
        )
        if change:
            self._done(row, change.words)

    def _done(self, row: LimitRow, words: str) -> None:
        row.say("")
        row.show_number(self._workplace.desk.limits.in_force().limits.of(row.limit))
        self.refresh()
        self._workplace.navigator.saved(well=True)
        if words:
            self._workplace.navigator.say(words, undo=True)

"""The backups among the settings: when, where, whether they would come back, and bringing one back."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from practice_desk.domain.backup import HOURS, Backup, BackupFacts, BackupWhen
from practice_desk.domain.refused import Refused
from practice_desk.domain.whereabouts import Whereabouts, backup_words, practice_words
from practice_desk.gui.ask import Ask
from practice_desk.gui.backup.keeper import BackupKeeper
from practice_desk.gui.forms.ui_backup_card import Ui_BackupCard
from practice_desk.gui.theme import style_type, theme_of
from practice_desk.machine.places import Places
from practice_desk.machine.prefs import PreferencesFile
from practice_desk.ports.clock import Clock
from practice_desk.services.backup import BackupState, counts_words, last_words, second_words, when_words


@dataclass(frozen=True)
class BackupTable:
    """What the card works with."""

    keeper: BackupKeeper
    prefs: PreferencesFile
    places: Places
    clock: Clock
    ask: Ask


class BackupCard(QFrame):
    """``restore_asked`` carries the place of a backup file."""

    restore_asked = Signal(object)

    def __init__(self, table: BackupTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_BackupCard()
        self.ui.setupUi(self)
        self._table = table
        self._backups: list[Backup] = []
        self._fill_choices()
        self._connect()
        style_type(self, theme_of(self))
        self._show_settings()
        self._on_state(table.keeper.state)

    def _fill_choices(self) -> None:
        ui = self.ui
        ui.when.set_question(ui.when_label.text())
        ui.when.set_options(
            [
                (BackupWhen.QUIT, self.tr("On quitting")),
                (BackupWhen.HOURS, self.tr("While open")),
                (BackupWhen.BOTH, self.tr("Both")),
            ]
        )
        ui.when.keep_answered()
        for hours in HOURS:
            ui.hours.addItem(
                self.tr("Every hour") if hours == 1 else self.tr("Every {n} hours").format(n=hours), hours
            )
        for field, name in ((ui.which, ui.which_label), (ui.hours, ui.hours_label)):
            field.setAccessibleName(name.text().replace("&", ""))

    def _connect(self) -> None:
        ui, keeper = self.ui, self._table.keeper
        keeper.changed.connect(self._on_state)
        keeper.listed.connect(self._on_listed)
        ui.make.clicked.connect(self._make)
        ui.when.chosen.connect(lambda when: self._set(backup_when=when))
        ui.hours.activated.connect(lambda _row: self._set(backup_hours=ui.hours.currentData()))
        ui.choose_second.clicked.connect(self._choose_second)
        ui.no_second.clicked.connect(lambda: self._set(second_folder="", second_since=""))
        ui.which.activated.connect(lambda _row: ui.said.clear())
        ui.test.clicked.connect(self._test)
        ui.restore.clicked.connect(self._restore)
        ui.restore_other.clicked.connect(self._restore_other)

    # what is set

    def _set(self, **changes: object) -> None:
        self._table.prefs.change(**changes)
        self._show_settings()
        self._table.keeper.refresh()

    def _show_settings(self) -> None:
        ui, now = self.ui, self._table.prefs.now
        ui.when.value = now.backup_when
        ui.hours.setCurrentIndex(ui.hours.findData(now.backup_hours))
        for part in (ui.hours, ui.hours_label):
            part.setVisible(now.backup_when is not BackupWhen.QUIT)
        folder = now.second_folder
        ui.second_path.setText(folder or self.tr("None chosen yet."))
        ui.no_second.setVisible(bool(folder))
        place = self._table.keeper.place
        words = practice_words(self._table.places.kind(place))
        ui.place.setText(str(place))
        ui.place_words.setText(
            words or self.tr("On this computer, in a folder that no cloud program is known to take along.")
        )

    def _choose_second(self) -> None:
        start = Path(self._table.prefs.now.second_folder or Path.home())
        folder = self._table.ask.folder(self, self.tr("A second folder for backups"), start)
        if folder is None:
            return
        if folder.resolve() == self._table.keeper.folder.resolve():
            self.ui.second_words.setText(
                self.tr("Backups go there already. Choose a folder on another drive.")
            )
            return
        self._set(second_folder=str(folder), second_since=self._now().isoformat(timespec="seconds"))

    # how it stands

    def _now(self) -> datetime:
        return self._table.clock.now()

    def _on_state(self, state: BackupState) -> None:
        ui, folder = self.ui, self._table.prefs.now.second_folder
        ui.last.setText(last_words(state, self._now()) + ".")
        ui.refusal.setText(self.tr("The last try did not come off: {why}").format(why=state.refusal))
        ui.refusal.setVisible(bool(state.refusal))
        words = second_words(state, folder, self._now())
        if folder and not state.away:
            kind = self._table.places.kind(Path(folder))
            words += "" if kind is Whereabouts.OWN else " " + backup_words(kind)
        ui.second_words.setText(words)
        for part in (ui.make, ui.when, ui.hours, ui.choose_second):
            part.setEnabled(state.possible)

    def _on_listed(self, backups: list[Backup]) -> None:
        chosen = self._chosen()
        self._backups = backups
        self.ui.which.clear()
        now = self._now()
        for backup in backups:
            when = when_words(backup.facts.made_at, now)
            self.ui.which.addItem(f"{when} · {counts_words(backup.facts)}")
        if chosen in backups:
            self.ui.which.setCurrentIndex(backups.index(chosen))
        for part in (self.ui.which, self.ui.test, self.ui.restore):
            part.setEnabled(bool(backups))

    def _chosen(self) -> Backup | None:
        row = self.ui.which.currentIndex()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    # what is done

    def _make(self) -> None:
        self.ui.make.setEnabled(False)
        self.ui.said.setText(self.tr("One moment…"))
        self._table.keeper.make(self._on_made, self._on_refused)

    def _on_made(self) -> None:
        self.ui.make.setEnabled(True)
        self.ui.said.setText(self.tr("The backup is made and was checked."))

    def _on_refused(self, refusal: Refused) -> None:
        self.ui.make.setEnabled(True)
        self.ui.test.setEnabled(True)
        self.ui.said.setText(refusal.words)

    def _test(self) -> None:
        backup = self._chosen()
        if backup:
            self.ui.test.setEnabled(False)
            self.ui.said.setText(self.tr("One moment…"))
            self._table.keeper.test(backup, self._on_tested, self._on_refused)

    def _on_tested(self, facts: BackupFacts) -> None:
        self.ui.test.setEnabled(True)
        words = self.tr("This backup is whole and would come back: {counts}, from {when}.")
        self.ui.said.setText(
            words.format(counts=counts_words(facts), when=when_words(facts.made_at, self._now()))
        )

    def _restore(self) -> None:
        backup = self._chosen()
        if backup:
            self.restore_asked.emit(backup.place)

    def _restore_other(self) -> None:
        kinds = self.tr("Backups (*.pdbackup)")
        place = self._table.ask.open_from(self, self.tr("Restore a backup"), self._table.keeper.folder, kinds)
        if place:
            self.restore_asked.emit(place)

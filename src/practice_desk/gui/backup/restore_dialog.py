"""Bringing a backup back in two steps: a new file is made of it and shown, then it takes its place."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from practice_desk.domain.backup import BackupFacts
from practice_desk.domain.refused import Refused
from practice_desk.gui.forms.ui_restore import Ui_RestoreDialog
from practice_desk.gui.shell.hidden_words import CapsWatch, Eye
from practice_desk.gui.size import em
from practice_desk.gui.theme import style_type, theme_of
from practice_desk.gui.work import Lease, Runner
from practice_desk.services.backup import RestoreService, counts_words, when_words

_WIDTH = 34


class RestoreDialog(QDialog):
    """Accepted once there is a checked new file, which :attr:`fresh` names. Whoever leaves it leaves nothing."""

    def __init__(
        self,
        restore: Callable[[], RestoreService],
        runner: Runner,
        backup: Path,
        place: Path,
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_RestoreDialog()
        self.ui.setupUi(self)
        self._restore = restore
        self._runner = runner
        self._lease = Lease(runner)
        self._backup = backup
        self._place = place
        self._now = now
        self._caps = False
        self.fresh: tuple[Path, BackupFacts] | None = None
        self._eye = Eye(self.ui.show, self.ui.proof)
        self._connect()
        style_type(self, theme_of(self))
        self.setMinimumWidth(round(_WIDTH * em(self)))
        self.ui.facts.setText(self.tr("One moment…"))
        self._lease.run(lambda: restore().look(backup), self._on_looked, self._on_no_backup)
        self.ui.proof.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        ui = self.ui
        ui.check.clicked.connect(self._check)
        ui.put_back.clicked.connect(self.accept)
        ui.leave_it.clicked.connect(self.reject)
        ui.proof.textEdited.connect(lambda _text: self._hint())
        CapsWatch(ui.proof).changed.connect(self._on_caps)

    def _on_looked(self, facts: BackupFacts) -> None:
        words = self.tr("{name}, from {when}. It says it holds {counts}.")
        self.ui.facts.setText(
            words.format(name=self._backup.name, when=self._when(facts), counts=counts_words(facts))
        )

    def _on_no_backup(self, refusal: Refused) -> None:
        self.ui.facts.setText(refusal.words)
        for part in (self.ui.lead, self.ui.proof_label, self.ui.proof, self.ui.show, self.ui.check):
            part.hide()
        self.ui.leave_it.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_caps(self, on: bool) -> None:
        self._caps = on
        self._hint()

    def _hint(self) -> None:
        self.ui.said.setText(self.tr("Caps Lock seems to be on.") if self._caps else "")

    def _check(self) -> None:
        typed = self.ui.proof.text()
        if not typed:
            self.ui.said.setText(self.tr("Type the passphrase this backup was made under, or the 24 words."))
            self.ui.proof.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._busy(True)
        self.ui.said.setText(self.tr("Making a file of it and checking every page…"))
        restore, lease, backup, place = self._restore, self._lease, self._backup, self._place

        def unpack() -> tuple[Path, BackupFacts]:
            found = restore().unpack(backup, typed, place)
            if lease.over:
                restore().drop(found[0])
            return found

        self._runner.run(unpack, self._on_unpacked, self._on_refused)

    @property
    def _there(self) -> bool:
        """Whether somebody still sits in front of it; once it was left, it may be deleted."""
        return isValid(self) and self.isVisible()

    def _busy(self, busy: bool) -> None:
        self.ui.proof.setReadOnly(busy)
        self.ui.check.setEnabled(not busy)

    def _on_refused(self, refusal: Refused) -> None:
        if not self._there:
            return
        self._busy(False)
        self.ui.said.setText(refusal.words)
        self.ui.proof.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.proof.selectAll()

    def _on_unpacked(self, found: tuple[Path, BackupFacts]) -> None:
        self.fresh = found
        if not self._there:
            self.drop()
            return
        facts = found[1]
        words = self.tr(
            "It is whole: {counts}, as of {when}. Putting it in place closes the practice and opens the lock screen."
            " The present one is kept beside it, under its own name and the words “before restoring”."
        )
        self.ui.found.setText(words.format(counts=counts_words(facts), when=self._when(facts)))
        for part in (
            self.ui.proof_label,
            self.ui.proof,
            self.ui.show,
            self.ui.said,
            self.ui.lead,
            self.ui.check,
        ):
            part.hide()
        self.ui.proof.clear()
        self.ui.found.show()
        self.ui.put_back.show()
        self.adjustSize()
        self.ui.put_back.setDefault(True)
        self.ui.put_back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _when(self, facts: BackupFacts) -> str:
        return when_words(facts.made_at, self._now)

    def drop(self) -> None:
        """Clear away the new file; nothing of the form is needed for it."""
        if self.fresh:
            place, restore = self.fresh[0], self._restore
            self.fresh = None
            self._runner.run(lambda: restore().drop(place), lambda _none: None, lambda _refusal: None)

    def reject(self) -> None:
        self._lease.end()
        self.ui.proof.clear()
        super().reject()
        self.drop()

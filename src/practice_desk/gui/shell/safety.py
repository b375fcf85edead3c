"""What the window does for the file's safety: a last backup, a question about an older file, a restore."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject

from practice_desk.domain.refused import Refused
from practice_desk.gui.backup.older_dialog import OlderDialog
from practice_desk.gui.backup.restore_dialog import RestoreDialog
from practice_desk.gui.parting import part_with
from practice_desk.gui.soon import soon

if TYPE_CHECKING:
    from pathlib import Path

    from practice_desk.gui.ask import Ask
    from practice_desk.gui.shell.door import Door
    from practice_desk.gui.shell.window import MainWindow
    from practice_desk.gui.work import Runner
    from practice_desk.ports.backup import PutBack


class Safety(QObject):
    """Stands beside the main window, and is loaded when it is first needed."""

    def __init__(self, window: MainWindow, door: Door, ask: Ask, runner: Runner) -> None:
        super().__init__(window)
        self._window = window
        self._door = door
        self._ask = ask
        self._runner = runner
        self.busy = False

    def back_up_and_wait(self, *, whatever_comes: bool) -> bool:
        """Make the last backup while the window goes on painting; whether to close now.

        When it does not come off, that is said, and the practice is closed after: closing once more goes without
        it. Who has just said to go without what the disk does not take is not asked again: then it closes
        ``whatever_comes``.
        """
        if self._door.backups is None or not self._door.backups.possible:
            return True
        self._window.porch.show_waiting(self.tr("Making a backup before closing…"))
        refusal: list[str] = []
        loop = QEventLoop()

        def on_done(words: str) -> None:
            refusal.append(words)
            loop.quit()

        self.busy = True
        try:
            self._door.back_up_before_quitting(on_done)
            if not refusal:
                loop.exec()
        finally:
            self.busy = False
        if refusal == [""] or whatever_comes:
            return True
        words = self.tr(
            "{why}\n\nYour practice itself is saved. Closing once more goes without a new backup."
        )
        self._window.waiting.setText(words.format(why="".join(refusal)))
        return False

    def ask_why_older(self) -> None:
        """Ask, once the desk is seen, when the file lacks what was done here last."""
        if self._door.older:
            soon(self, self._ask_why_older)

    def _ask_why_older(self) -> None:
        older = self._door.older
        if older is None:
            return
        dialog = OlderDialog(older, self._window)
        if self._ask.form(dialog) and dialog.answer:
            try:
                self._door.answer_older(dialog.answer)
            except Refused as refusal:
                self._ask.tell(self._window, self.tr("The answer was not kept"), refusal.words)
        part_with(dialog)

    def restore(self, backup: Path, place: Path) -> None:
        """Make a new file of a backup, show it, and put it in place when that is wanted."""
        now = datetime.now().astimezone()
        dialog = RestoreDialog(self._door.restore, self._runner, backup, place, now, self._window)
        wanted = self._ask.form(dialog)
        fresh = dialog.fresh
        part_with(dialog)
        if not wanted or fresh is None:
            return
        self._window.close_for_restoring()
        self._window.porch.show_waiting(self.tr("Putting it in place…"))
        self._door.put_back(*fresh, place, self._on_put_back, self._on_refused)

    def _on_put_back(self, done: PutBack) -> None:
        self._window.porch.use_place(done.place)
        words = self.tr("The backup is in its place. Open it with the passphrase it was made under.")
        if done.kept:
            kept = self.tr(" What was here before is kept as {name}.")
            words += kept.format(name=done.kept.name)
        self._window.lock_page.say(words)

    def _on_refused(self, refusal: Refused) -> None:
        self._window.porch.show_door(first_run=False)
        self._window.lock_page.say(refusal.words)

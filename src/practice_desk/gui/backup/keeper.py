"""Makes backups by the schedule, beside the window, and says how it stands."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from practice_desk.domain.backup import Backup, BackupFacts
from practice_desk.domain.refused import Refused
from practice_desk.gui.work import Runner
from practice_desk.services.backup import BackupService, BackupState


class BackupKeeper(QObject):
    """``changed`` carries the :class:`BackupState` of now; ``listed`` every backup within reach."""

    changed = Signal(object)
    listed = Signal(object)

    def __init__(self, service: BackupService, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self._runner = runner
        self._busy = False
        self.state = BackupState()

    @property
    def place(self) -> Path:
        """Where the practice lies."""
        return self._service.place

    @property
    def folder(self) -> Path:
        """Where the backups lie that are always made."""
        return self._service.folder

    def tick(self) -> None:
        """Make a backup when the schedule asks for one."""
        self._run(self._make_if_due, self._take, lambda _refusal: self.refresh())

    def refresh(self) -> None:
        """Look how it stands, and say so."""
        self._runner.run(self._look, self._on_looked, lambda _refusal: None)

    def make(self, done: Callable[[], None], refused: Callable[[Refused], None]) -> None:
        """Make one now, whether or not anything changed."""

        def on_made(state: object) -> None:
            self._take(state)
            done()

        def on_refused(refusal: Refused) -> None:
            self.refresh()
            refused(refusal)

        if not self._run(self._service.make, on_made, on_refused):
            refused(Refused(self.tr("A backup is being made already. One moment.")))

    def test(
        self, backup: Backup, done: Callable[[BackupFacts], None], refused: Callable[[Refused], None]
    ) -> None:
        """Take a backup apart and see whether it would come back."""
        self._runner.run(lambda: self._service.test(backup), done, refused)

    def _make_if_due(self) -> BackupState | None:
        return self._service.make() if self._service.is_due() else None

    def _run(
        self, job: Callable[[], Any], done: Callable[[Any], None], refused: Callable[[Refused], None]
    ) -> bool:
        """Run what makes a backup, one at a time; False while another is being made."""
        if self._busy:
            return False
        self._busy = True

        def free(take: Callable[[Any], None]) -> Callable[[Any], None]:
            def taken(result: Any) -> None:
                self._busy = False
                take(result)

            return taken

        self._runner.run(job, free(done), free(refused))
        return True

    def _look(self) -> tuple[BackupState, list[Backup]]:
        state = self._service.state()
        return state, list(self._service.every()) if state.possible else []

    def _on_looked(self, found: tuple[BackupState, list[Backup]]) -> None:
        self.state, every = found
        self.changed.emit(self.state)
        self.listed.emit(every)

    def _take(self, state: object) -> None:
        if isinstance(state, BackupState):
            self.refresh()

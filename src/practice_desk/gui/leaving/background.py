"""Work of a dialog beside the window's thread, with a bar that shows how far it is."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QProgressBar

from practice_desk.domain.refused import Refused
from practice_desk.gui.work import Lease, Runner

_STEPS = 1000


class Background(QObject):
    """One job at a time. ``progress`` may be called from any thread; the bar moves on the window's."""

    _told = Signal(int, int)

    def __init__(self, runner: Runner, bar: QProgressBar) -> None:
        super().__init__(bar)
        self._lease = Lease(runner)
        self._bar = bar
        self._busy = False
        bar.setRange(0, _STEPS)
        bar.hide()
        self._told.connect(self._show)

    @property
    def busy(self) -> bool:
        return self._busy

    def progress(self, done: int, of: int) -> None:
        self._told.emit(done, of)

    def run(
        self, job: Callable[[], Any], done: Callable[[Any], None], refused: Callable[[Refused], None]
    ) -> None:
        """Does nothing while a job is under way."""
        if self._busy:
            return
        self._busy = True
        self._bar.setValue(0)
        self._bar.show()
        self._lease.run(job, self._ending(done), self._ending(refused))

    def leave(self) -> None:
        """The dialog goes; what is under way ends by itself and tells nobody."""
        self._lease.end()

    def _ending(self, take: Callable[[Any], None]) -> Callable[[Any], None]:
        def end(result: Any) -> None:
            self._busy = False
            self._bar.hide()
            take(result)

        return end

    def _show(self, done: int, of: int) -> None:
        if self._busy:
            self._bar.setValue(round(_STEPS * done / of) if of else _STEPS)

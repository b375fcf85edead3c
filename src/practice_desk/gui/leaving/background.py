"""Work of a dialog beside the window's thread, with a bar that shows how far it is."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QProgressBar

from practice_desk.domain.refused import Refused
from practice_desk.gui.work import Lease, Runner

_STEPS = 1000
_LOOK_MS = 40


class Background(QObject):
    """One job at a time. ``progress`` may be called from any thread, also when the dialog is gone: the bar looks."""

    def __init__(self, runner: Runner, bar: QProgressBar) -> None:
        super().__init__(bar)
        self._lease = Lease(runner)
        self._bar = bar
        self._busy = False
        bar.setRange(0, _STEPS)
        bar.hide()
        self._far = (0, 1)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._show)

    @property
    def busy(self) -> bool:
        return self._busy

    def progress(self, done: int, of: int) -> None:
        self._far = (done, of)

    def run(
        self, job: Callable[[], Any], done: Callable[[Any], None], refused: Callable[[Refused], None]
    ) -> None:
        """Does nothing while a job is under way."""
        if self._busy:
            return
        self._busy = True
        self._far = (0, 1)
        self._show()
        self._bar.show()
        self._look.start()
        self._lease.run(job, self._ending(done), self._ending(refused))

    def leave(self) -> None:
        """The dialog goes; what is under way ends by itself and tells nobody."""
        self._lease.end()
        self._look.stop()

    def _ending(self, take: Callable[[Any], None]) -> Callable[[Any], None]:
        def end(result: Any) -> None:
            self._busy = False
            self._look.stop()
            self._bar.hide()
            take(result)

        return end

    def _show(self) -> None:
        done, of = self._far
        self._bar.setValue(round(_STEPS * done / of) if of else _STEPS)

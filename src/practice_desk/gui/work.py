"""Slow work off the window's thread: one job after the other, results back on the window's thread."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from practice_desk.domain.refused import Refused

_FAULT = (
    "Something went wrong on the way. Try once more; if it happens again, close the program and open it anew."
)


class Runner(Protocol):
    """Runs a job and hands its result, or its refusal, to the window.

    ``refused`` hears of a fault too, in general words, so that nobody waits for ever; the fault goes on as faults do.
    """

    def run(
        self,
        job: Callable[[], Any],
        done: Callable[[Any], None],
        refused: Callable[[Refused], None],
    ) -> None: ...


class Lease:
    """A runner lent to somebody who may leave: what ends after that is not delivered to anyone."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._over = False

    def end(self) -> None:
        self._over = True

    @property
    def over(self) -> bool:
        """Whether nobody waits for results any more; long work asks it between two portions."""
        return self._over

    def while_held(self, take: Callable[..., None]) -> Callable[..., None]:
        """A call that does nothing once the lease is over."""

        def taken(*results: Any) -> None:
            if not self._over:
                take(*results)

        return taken

    def run(
        self,
        job: Callable[[], Any],
        done: Callable[[Any], None],
        refused: Callable[[Refused], None],
    ) -> None:
        self._runner.run(job, self.while_held(done), self.while_held(refused))


class _Job(QRunnable):
    """Lets go of what it was given as it begins: PySide keeps one that ends before ``start`` is back for ever."""

    def __init__(self, job: Callable[[], Any], finish: Callable[[Any, BaseException | None], None]) -> None:
        super().__init__()
        self._job = job
        self._finish = finish

    def run(self) -> None:
        job, finish = self._job, self._finish
        del self._job, self._finish
        try:
            result = job()
        except BaseException as fault:
            finish(None, fault)
        else:
            finish(result, None)


class ThreadRunner(QObject):
    """Jobs run in the order given, one at a time, on one thread of their own."""

    _ended = Signal(object, object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._ended.connect(self._deliver)

    def run(
        self,
        job: Callable[[], Any],
        done: Callable[[Any], None],
        refused: Callable[[Refused], None],
    ) -> None:
        self._pool.start(_Job(job, lambda result, fault: self._ended.emit(result, fault, done, refused)))

    def _deliver(
        self,
        result: object,
        fault: BaseException | None,
        done: Callable[[Any], None],
        refused: Callable[[Refused], None],
    ) -> None:
        if fault is None:
            done(result)
        elif isinstance(fault, Refused):
            refused(fault)
        else:
            try:
                refused(Refused(self.tr(_FAULT)))
            finally:
                raise fault

    def finish(self) -> None:
        """Wait for what is running; called on closing."""
        self._pool.waitForDone()

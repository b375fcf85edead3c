"""Worker processes that try cases, so that one that crashes or hangs takes nothing else along."""

import multiprocessing
import os
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from multiprocessing.connection import Connection, wait
from pathlib import Path

from proving.face import Outcome, Proof, Size, broke
from proving.found import named

_CONTROL = "control"
Order = int | str
_spawn = multiprocessing.get_context("spawn")


def _fault_words(fault: BaseException) -> str:
    """The fault and the line it came from, without any folder."""
    last = traceback.extract_tb(fault.__traceback__)[-1]
    first_line = str(fault).partition("\n")[0]
    return f"{type(fault).__name__}: {first_line[:200]} ({Path(last.filename).name}:{last.lineno})"


def attempt(proof: Proof, order: Order) -> Outcome:
    """Try one case or the control; its whole story goes to standard error when it raises.

    For a case that is a failure. For the control it is none: it must come to its end to show anything.
    """
    try:
        return proof.control() if isinstance(order, str) else proof.case(order)
    except Exception as fault:
        sys.stderr.write(f"\n{type(proof).__name__} {order}\n{traceback.format_exc()}")
        return Outcome() if isinstance(order, str) else broke(_fault_words(fault))


def _work(name: str, size: Size, folder: Path, orders: Connection) -> None:
    if hasattr(os, "setsid"):
        os.setsid()  # Ctrl+C reaches the runner alone, which lets every case end
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ["PRACTICE_DESK_HOME"] = str(folder / "home")
    proof = named(name)(folder, size)
    proof.set_up()
    try:
        orders.send(None)
        while (order := orders.recv()) is not None:
            orders.send(attempt(proof, order))
    finally:
        proof.tear_down()


class Worker:
    """One process with one proof in it, started again when it dies."""

    def __init__(self, name: str, size: Size, folder: Path) -> None:
        self._name, self._size, self._folder = name, size, folder
        self.patience = named(name).patience
        self.order: Order | None = None
        self._start()

    def _start(self) -> None:
        self.connection, far = _spawn.Pipe()
        arguments = (self._name, self._size, self._folder, far)
        self._process = _spawn.Process(target=_work, args=arguments)
        self._process.start()
        far.close()
        if not self.connection.poll(self.patience):
            self.kill()
            raise TimeoutError(f"{self._name} could not be set up in {self.patience:.0f} s")
        self.connection.recv()

    def give(self, order: Order) -> None:
        self.order, self._since = order, time.monotonic()
        self.connection.send(order)

    @property
    def is_late(self) -> bool:
        return self.order is not None and time.monotonic() - self._since > self.patience

    def take(self) -> Outcome:
        """The outcome of what it was given; a process that died has failed its case."""
        self.order = None
        try:
            outcome: Outcome = self.connection.recv()
        except EOFError:
            self._process.join()
            died = broke(f"the process died ({self._process.exitcode})")
            self.kill()
            self._start()
            return died
        return outcome

    def give_up(self) -> Outcome:
        """Stop a case that hangs."""
        self.order = None
        self.kill()
        self._start()
        return broke(f"it hung for more than {self.patience:.0f} s")

    def kill(self) -> None:
        """It and all its children."""
        with suppress(OSError):
            os.killpg(self._process.pid or 0, signal.SIGKILL) if hasattr(
                os, "killpg"
            ) else self._process.kill()
        self._process.join()
        self.connection.close()

    def end(self) -> None:
        with suppress(OSError):
            self.connection.send(None)
        self._process.join(self.patience)
        if self._process.exitcode is None:
            self.kill()


@contextmanager
def workers(name: str, size: Size, count: int) -> Iterator[list[Worker]]:
    with tempfile.TemporaryDirectory(prefix="practice-desk-proof-") as base, ExitStack() as ending:
        hired: list[Worker] = []
        for number in range(count):
            folder = Path(base) / str(number)
            folder.mkdir()
            hired.append(Worker(name, size, folder))
            ending.callback(hired[-1].end)
        yield hired


def control(worker: Worker) -> Outcome:
    """What the control came to; nothing when it did not come to its end."""
    worker.give(_CONTROL)
    if not worker.connection.poll(worker.patience):
        worker.give_up()
        return Outcome()
    return worker.take()


def cases(hired: Iterable[Worker], seeds: Iterator[int]) -> Iterator[tuple[int, Outcome]]:
    """Try the seeds, each once, as workers come free. Ends when there are no more and all have come back."""
    busy = [worker for worker in hired if _give_next(worker, seeds)]
    while busy:
        wait([worker.connection for worker in busy], timeout=1.0)
        for worker in tuple(busy):
            order = worker.order
            if worker.connection.poll():
                outcome = worker.take()
            elif worker.is_late:
                outcome = worker.give_up()
            else:
                continue
            if not _give_next(worker, seeds):
                busy.remove(worker)
            assert isinstance(order, int)
            yield order, outcome


def _give_next(worker: Worker, seeds: Iterator[int]) -> bool:
    seed = next(seeds, None)
    if seed is not None:
        worker.give(seed)
    return seed is not None

"""Children of this process that work, tell what they do on a pipe, and are killed."""

import os
import signal
import sys
import threading
import time
import traceback
import warnings
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass


@dataclass
class Child:
    """A forked process and the end of the pipe it tells on. ``said`` grows until it is dead."""

    pid: int
    pipe: int

    def __post_init__(self) -> None:
        self.said = b""
        self._first = threading.Event()
        self._listening = threading.Thread(target=self._listen)
        self._listening.start()

    def _listen(self) -> None:
        while piece := os.read(self.pipe, 65536):
            self.said += piece
            self._first.set()
        self._first.set()
        os.close(self.pipe)

    def begun(self) -> None:
        """Wait until it said something, or ended."""
        self._first.wait()

    def kill(self) -> int:
        """Kill it now. Returns how it ended, as :func:`os.waitpid` says."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        return self.wait()

    def wait(self, patience: float = 60.0) -> int:
        """Wait for its end. Raises TimeoutError, having killed it, when it does not end."""
        until = time.monotonic() + patience
        while True:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self._listening.join()
                return os.waitstatus_to_exitcode(status)
            if time.monotonic() > until:
                self.kill()
                raise TimeoutError("a child did not end")
            time.sleep(0.001)


def fork(act: Callable[[int], object]) -> Child:
    """Let a child act; it is given the pipe to tell on. Nothing may be open in this process."""
    reading, writing = os.pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    with warnings.catch_warnings():  # this process may have threads; the child only works on its own file
        warnings.simplefilter("ignore", DeprecationWarning)
        pid = os.fork()
    if pid == 0:
        status = 70
        try:
            os.close(reading)
            act(writing)
            status = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)
    os.close(writing)
    return Child(pid, reading)

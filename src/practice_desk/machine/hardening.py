"""What this process can do for itself: leave no core file, let nobody look in, and open no socket.

It keeps out programs of the same user, not an administrator. Each protection is tried for itself; where
the system has none, the program runs without it.
"""

import os
import sys
from contextlib import suppress

_PR_SET_DUMPABLE = 4
"""From ``prctl(2)``: a process that is not dumpable can be neither traced nor read by its own user."""
NO_NETWORK = "Practice Desk has no network."


def harden() -> None:
    """Do all of it; nothing of it can be taken back."""
    sys.addaudithook(refuse_sockets)
    with suppress(ImportError, OSError, ValueError):
        _leave_no_core()
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            _let_nobody_look_in()
    if os.name == "posix":
        os.umask(0o077)


def refuse_sockets(event: str, _arguments: tuple[object, ...]) -> None:
    """An audit hook. Raises :class:`PermissionError` for whatever Python code asks of the network.

    Code in C does not pass here: that no library does it either is shown by a trace of system calls.
    """
    if event.startswith("socket."):
        raise PermissionError(NO_NETWORK)


def _leave_no_core() -> None:
    import resource  # noqa: PLC0415  Windows has none

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _let_nobody_look_in() -> None:
    import ctypes  # noqa: PLC0415  only where it is used

    ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)

"""A process in place of this one, so that nothing this one knew is left in memory.

Closing a file and forgetting every object does not do it: neither Python nor Qt clears what it gives
back, and names stay where they were. A new program image does.
"""

import os
import subprocess
import sys
from collections.abc import Sequence

_FIRST_OWN_FILE = 3
"""File descriptors from here on belong to the program; those below are its three streams."""
_MOST_FILES = 4096


def own_command(frozen: bool | None = None) -> list[str]:
    """The command that started this program; ``frozen`` when it is one executable of its own."""
    bundled = bool(getattr(sys, "frozen", False)) if frozen is None else frozen
    return [sys.executable, *(sys.argv[1:] if bundled else sys.orig_argv[1:])]


def start_anew(command: Sequence[str], platform: str = sys.platform) -> None:
    """End this process without looking back, and run ``command`` in its place.

    Does not return. Raises :class:`OSError` when the command cannot be started; this process then
    goes on as it is. No file of this process stays open in the next one.
    """
    if platform == "win32":
        _start_beside(command)
        os._exit(0)
    _leave_no_file()
    os.execv(command[0], list(command))  # noqa: S606  the program itself, as it was started


def _leave_no_file() -> None:
    """Let the system close every file of ours at the moment of the change, not before: it may fail."""
    for number in range(_FIRST_OWN_FILE, _MOST_FILES):
        try:
            os.set_inheritable(number, False)
        except OSError:
            continue


def _start_beside(command: Sequence[str]) -> None:
    """Start it as a program of its own; this one ends right after."""
    own = getattr(subprocess, "DETACHED_PROCESS", 0) | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
    subprocess.Popen(list(command), close_fds=True, creationflags=own)  # noqa: S603

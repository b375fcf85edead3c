"""Faults planted in a child's system calls: it is stopped, or told an error, at the very call that is meant."""

import ctypes
import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from bench.children import Child, fork
from practice_desk.storage import connection

_ANY_TRACER = -1
_SET_TRACER = 0x59616D61
_LOCKING = "cipher_memory_security"


def why_not() -> str:
    """Why faults cannot be planted here."""
    if shutil.which("strace") is None or not hasattr(os, "fork"):
        return "it needs strace (Linux)"
    return "" if _may_attach() else "strace may not watch a process here"


def _may_attach() -> bool:
    return not disturbed(lambda _pipe: None, "trace=none", lambda child: child.wait())


@contextmanager
def memory_left_unlocked() -> Generator[None]:
    """The library locks every piece of memory it takes: 40,000 calls that strace stops at, and none that writes.

    It does so for good once it was told to, so this helps where no file was opened before.
    """
    settings = connection._settings
    connection._settings = lambda platform: (one for one in settings(platform) if _LOCKING not in one)
    try:
        yield
    finally:
        connection._settings = settings


def disturbed(act: Callable[[int], object], plant: str, end: Callable[[Child], int], log: str = "") -> int:
    """Fork a child, plant a fault in it, let it act, and give back how it ended.

    ``plant`` is what strace's ``-e`` takes; ``log`` a file for the calls that are traced.
    """
    waiting, go = os.pipe()

    def wait_and_act(pipe: int) -> None:
        os.close(go)
        ctypes.CDLL(None).prctl(_SET_TRACER, ctypes.c_ulong(_ANY_TRACER), 0, 0, 0)
        os.readv(waiting, [bytearray(1)])  # a call that no fault is planted in
        act(pipe)

    child = fork(wait_and_act)
    os.close(waiting)
    command = ["strace", "-f", "-o", log or os.devnull, "-e", plant, "-p", str(child.pid)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as tracer:
        assert tracer.stderr
        attached = "attached" in tracer.stderr.readline()
        os.close(go)
        ended = end(child)
        tracer.stderr.read()
    return ended if attached else 71


def counted(act: Callable[[int], object], calls: tuple[str, ...], log: Path) -> Counter[str]:
    """How often it makes each of these calls."""
    status = disturbed(act, f"trace={','.join(calls)}", lambda child: child.wait(), str(log))
    if status:
        raise RuntimeError(f"what was to be counted ended with {status}")
    return Counter(re.findall(r"^\d+ +(\w+)\(", log.read_text(errors="replace"), re.MULTILINE))

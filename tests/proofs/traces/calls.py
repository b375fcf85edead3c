"""System calls of a run of the program, as ``strace`` tells them."""

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

STRACE = shutil.which("strace")
_FILE_CALL = re.compile(r"(?:openat|creat|rename\w*|link\w*)\((.*)$")
_WRITE = re.compile(r"(?:write|pwrite64|writev|pwritev)\((\d+)<([^>]*)>, (.*)$")
_TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')
_NETWORK = re.compile(r"^(?:\d+ +)?(?:socket|connect|sendto|bind|sendmsg|listen|accept4?)\(")
FILES = "openat,creat,rename,renameat,renameat2,link,linkat,write,pwrite64,writev,pwritev"


def why_not() -> str:
    if sys.platform != "linux" or STRACE is None:
        return "it reads system calls with strace, on Linux"
    return ""


def watching(trace: Path, calls: str) -> list[str]:
    """What to put before a command; ``calls`` are names of system calls, between commas."""
    quiet = ["-f", "-qq", "-e", "signal=none"]
    return [str(STRACE), *quiet, "-y", "-s", "1000000", "-e", f"trace={calls}", "-o", str(trace)]


def network_calls(trace: Path) -> list[str]:
    return [line for line in trace.read_text(errors="replace").splitlines() if _NETWORK.match(line)]


def lines(trace: Path) -> Iterator[str]:
    with trace.open(encoding="latin-1") as told:
        yield from told


def files_written(trace: Path, cwd: Path) -> set[Path]:
    """Every file that was opened for writing, made, or given that name."""
    found: set[Path] = set()
    for line in lines(trace):
        called = _FILE_CALL.search(line)
        if called and "= -1" not in line[-60:]:
            if "openat(" in line and not any(flag in line for flag in ("O_WRONLY", "O_RDWR", "O_CREAT")):
                continue
            found |= {cwd / _decoded(text).decode("utf-8", "replace") for text in _TEXT.findall(called[1])}
    return found


def bytes_written(trace: Path) -> Iterator[tuple[str, bytes]]:
    """Each write with the file it went to, so that files which are gone by now are seen too."""
    for line in lines(trace):
        called = _WRITE.search(line)
        if called:
            yield called[2], b"".join(map(_decoded, _TEXT.findall(called[3])))


def _decoded(text: str) -> bytes:
    return text.encode("latin-1").decode("unicode_escape").encode("latin-1")

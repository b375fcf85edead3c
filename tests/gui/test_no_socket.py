"""Zero network, by the system's own account: the whole program is traced, call by call."""

import re
import shutil
import sys
from pathlib import Path

import pytest

from support import scenes
from support.practices import make_practice
from support.program import Machine, Played

STRACE = shutil.which("strace")
pytestmark = pytest.mark.skipif(
    STRACE is None or sys.platform != "linux", reason="strace is not installed: apt-get install strace"
)
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\(")
TEXTS = {
    "first": {"name": "Mara Lindqvist"},
    "second": {"name": "Jonah"},
    "assignment": {"what": "Write one line about the day after dinner.", "cue": "after dinner"},
}


def _traced(machine: Machine, scene, **given: object) -> tuple[Played, list[str]]:
    """Play a scene under strace; the network calls of every thread and child, as traced."""
    trace = machine.base / "trace"
    watching = [str(STRACE), "-f", "-qq", "-e", "trace=network", "-e", "signal=none", "-o", str(trace)]
    played = machine.play(scene, under=watching, **given)
    lines = trace.read_text(errors="replace").splitlines()
    return played, [line for line in lines if _CALL.match(line)]


def test_a_whole_run_opens_no_socket(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """Start, first run, two clients, readiness, assignment, preview, PDF, hold, find, themes, lock, quit."""
    machine = Machine(tmp_path).ready()
    saved = tmp_path / "page.pdf"
    played, calls = _traced(machine, scenes.whole_loop, texts=TEXTS, saved_as=str(saved))
    with capsys.disabled():
        print(f"\nnetwork calls in a whole run: {len(calls)}", *calls, sep="\n")
    assert played.status == 0, played.errors
    assert played.seen["clients"] == ["Jonah", "Mara Lindqvist"]
    assert saved.read_bytes().startswith(b"%PDF")
    assert calls == []


def test_the_trace_would_see_one(tmp_path: Path):
    """Control: one socket, opened on purpose inside the same program; past Python, which refuses it."""
    machine = Machine(tmp_path).ready()
    make_practice(machine.practice)
    played, calls = _traced(machine, scenes.open_a_socket)
    assert played.status == 0, played.errors
    assert played.seen["refused"] == "Practice Desk has no network."
    assert len([call for call in calls if "socket(AF_INET" in call]) == 1

"""A process in place of another: the same number, nothing open, nothing kept, and on it goes when it cannot be."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from practice_desk.machine.fresh_start import own_command, start_anew

_FIRST = """
import os, sys, tempfile
from practice_desk.machine.fresh_start import own_command, start_anew
if len(sys.argv) > 2:
    open_files = [name for name in os.listdir("/proc/self/fd") if int(name) > 2]
    print(os.getpid(), len(open_files), *sys.argv[1:])
    raise SystemExit
kept = open(sys.argv[0])
os.set_inheritable(kept.fileno(), True)
print(os.getpid(), flush=True)
start_anew([*own_command(), "again"])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_another_program_goes_on_in_its_place(tmp_path: Path):
    script = tmp_path / "first.py"
    script.write_text(_FIRST)
    done = subprocess.run([sys.executable, str(script), "--demo"], capture_output=True, text=True, check=True)
    before, after = done.stdout.splitlines()
    pid, open_files, *arguments = after.split()
    assert pid == before
    assert arguments == ["--demo", "again"]
    assert open_files == "1"  # the folder being listed


def test_what_cannot_be_started_is_said_and_this_process_goes_on():
    with pytest.raises(OSError, match="No such file"):
        start_anew(["/nowhere/at/all"])
    assert os.getpid()


def test_a_bundled_program_is_started_by_its_own_name(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "argv", ["desk.exe", "--demo"])
    assert own_command(frozen=True) == [sys.executable, "--demo"]
    monkeypatch.setattr(sys, "orig_argv", ["python", "-m", "practice_desk", "--demo"])
    assert own_command(frozen=False) == [sys.executable, "-m", "practice_desk", "--demo"]

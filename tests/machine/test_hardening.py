"""A process that protects itself, looked at from outside, each time beside one that does not."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
NOBODY = 65534
_PROCESS = """
import ctypes, os, resource, socket, sys
from practice_desk.machine.hardening import harden
if {nobody} and os.geteuid() == 0:
    os.setresgid({nobody}, {nobody}, {nobody})
    os.setresuid({nobody}, {nobody}, {nobody})
    ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
secret = "Zwetschgen" + "mus"
if {hardened}:
    harden()
child = os.fork()
if child == 0:
    try:
        with open(f"/proc/{{os.getppid()}}/mem", "rb"):
            print("looked in", flush=True)
    except OSError as refused:
        print(type(refused).__name__, flush=True)
    os._exit(0)
os.waitpid(child, 0)
print(next(line for line in open("/proc/self/limits") if "core" in line).split()[4:6])
try:
    socket.socket()
    print("a socket")
except PermissionError as refusal:
    print(refusal)
"""


def _told_by(*, hardened: bool) -> list[str]:
    script = _PROCESS.format(nobody=NOBODY, hardened=hardened)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_it_leaves_no_core_lets_nobody_look_in_and_opens_no_socket():
    assert _told_by(hardened=True) == ["PermissionError", "['0', '0']", "Practice Desk has no network."]


def test_otherwise_a_program_of_the_same_user_looks_in():
    """Control."""
    scope = Path("/proc/sys/kernel/yama/ptrace_scope")
    if scope.exists() and scope.read_text().strip() != "0" and os.geteuid() != 0:
        pytest.skip("this system lets nobody look in anyway")
    told = _told_by(hardened=False)
    assert told[0] == "looked in"
    assert told[-1] == "a socket"

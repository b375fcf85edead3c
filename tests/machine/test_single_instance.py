"""The desk runs once at a time."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from practice_desk.domain.refused import Refused

pytestmark = pytest.mark.gui

_HOLDER = """
import sys
from pathlib import Path
from practice_desk.machine.single_instance import SingleInstance
instance = SingleInstance(Path(sys.argv[1]))
instance.hold()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def other_desk(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen([sys.executable, "-c", _HOLDER, str(tmp_path)], **pipes) as process:  # type: ignore[call-overload]
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KiB of its own."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    may_mount = sys.platform == "linux" and os.geteuid() == 0
    if not may_mount or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a small disk")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def _instance(folder: Path):
    from practice_desk.machine.single_instance import SingleInstance

    return SingleInstance(folder)


def test_the_second_is_told(tmp_path: Path, other_desk: subprocess.Popen[str]):
    with pytest.raises(Refused, match="open already"):
        _instance(tmp_path).hold()


def test_a_crash_leaves_no_lock_that_holds(tmp_path: Path, other_desk: subprocess.Popen[str]):
    os.kill(other_desk.pid, signal.SIGKILL)
    other_desk.wait()
    assert (tmp_path / "desk.lock").exists()
    second = _instance(tmp_path)
    second.hold()
    second.let_go()


def test_a_lock_left_under_another_name_of_the_computer_does_not_hold(tmp_path: Path):
    (tmp_path / "desk.lock").write_text(f"{os.getpid()}\npython\nanother-name\n\n\n")
    instance = _instance(tmp_path)
    instance.hold()
    instance.let_go()


def test_letting_go_lets_the_next_in(tmp_path: Path):
    first, second = _instance(tmp_path), _instance(tmp_path)
    first.hold()
    first.let_go()
    second.hold()
    second.let_go()
    assert not (tmp_path / "desk.lock").exists()


def test_a_folder_that_is_gone_is_not_another_desk(tmp_path: Path):
    with pytest.raises(Refused) as refused:
        _instance(tmp_path / "gone").hold()
    assert "open already" not in refused.value.words


def test_a_full_disk_is_not_another_desk(small_disk: Path):
    with pytest.raises(OSError, match="No space"):
        (small_disk / "filler").write_bytes(b"x" * 100_000)
    with pytest.raises(Refused, match="may be full"):
        _instance(small_disk).hold()
    (small_disk / "filler").unlink()
    instance = _instance(small_disk)
    instance.hold()
    instance.let_go()


def test_a_read_only_disk_is_not_another_desk(small_disk: Path):
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(Refused, match="read-only"):
        _instance(small_disk).hold()

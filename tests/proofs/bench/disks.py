"""Small file systems in a file, whose power can be cut: what was not on the disk by then is gone."""

import contextlib
import os
import shutil
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

_SHUTDOWN = 0x8004587D
"""Both file systems know this request under their own names: EXT4_IOC_SHUTDOWN, XFS_IOC_GOINGDOWN."""
_WITHOUT_FLUSHING = 2
_MAKERS = {"ext4": ("mkfs.ext4", "-q", "-F"), "xfs": ("mkfs.xfs", "-q", "-f")}
KINDS = tuple(_MAKERS)
_ROOM = 320 << 20
"""Bytes, of which the image takes only what is written; xfs asks for 300 MB."""


def _run(*command: str) -> str:
    """Nothing, or what went wrong."""
    try:
        done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    except OSError as error:
        return f"{command[0]}: {error.strerror}"
    return "" if done.returncode == 0 else (done.stderr.strip() or command[0])


class Disk:
    """One file system, mounted at ``root``."""

    def __init__(self, kind: str, folder: Path) -> None:
        self.kind = kind
        self.root = folder / f"on {kind}"
        self._image = folder / f"{kind}.img"
        self._mounted = False

    def make(self) -> str:
        """Make it anew and mount it. Returns what went wrong, or nothing."""
        self.unmount()
        self.root.mkdir(exist_ok=True)
        self._image.unlink(missing_ok=True)
        self._image.touch()
        os.truncate(self._image, _ROOM)
        return _run(*_MAKERS[self.kind], str(self._image)) or self.mount()

    def mount(self) -> str:
        trouble = _run("mount", "-o", "loop", str(self._image), str(self.root))
        self._mounted = not trouble
        return trouble

    def unmount(self) -> None:
        """After a cut nobody can look whether it is mounted, so that is remembered."""
        if self._mounted:
            self._mounted = bool(_run("umount", str(self.root)) and _run("umount", "-l", str(self.root)))

    def cut(self) -> None:
        """Everything that is not on the disk yet is lost; nothing can be read or written any more."""
        import fcntl

        handle = os.open(self.root, os.O_RDONLY)
        try:
            fcntl.ioctl(handle, _SHUTDOWN, struct.pack("I", _WITHOUT_FLUSHING))
        finally:
            os.close(handle)

    def come_back(self) -> str:
        """The power is there again. Returns what went wrong, or nothing."""
        self.unmount()
        return self.mount()


def why_not() -> str:
    """Why there can be no such disks here."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "it needs Linux and the right to mount (root)"
    if missing := [tool[0] for tool in _MAKERS.values() if shutil.which(tool[0]) is None]:
        return f"it needs {' and '.join(missing)}"
    with tempfile.TemporaryDirectory() as folder:
        disk = Disk("ext4", Path(folder))
        trouble = disk.make()
        if not trouble:
            with contextlib.suppress(OSError):
                disk.cut()
        disk.unmount()
    return f"no disk can be mounted here ({trouble})" if trouble else ""

"""The one way to write a small file: all of it or nothing, on the disk, for the user alone."""

import os
import sys
from contextlib import suppress
from pathlib import Path


def write_whole(place: Path, data: bytes, under: str = "") -> None:
    """Put a file in place of an earlier one. It is written ``under`` another name beside it first.

    Raises:
        OSError: when it cannot; the earlier file is then still there, and nothing is left of the new one.
    """
    fresh = place.with_name(under or place.name + ".new")
    try:
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(place)
    except BaseException:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
    settle_folder(place.parent)


def settle_folder(folder: Path) -> None:
    """Make the names in a folder last through a power cut, where the system has a way to."""
    if sys.platform == "win32":
        return
    with suppress(OSError):  # some network disks have none
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

"""Files the user asks for: written where they say, whole or not at all, and read from where they are."""

import errno
import os
from pathlib import Path

from practice_desk.domain.refused import Refused
from practice_desk.whole_file import write_whole

_WRITING = {
    errno.ENOSPC: "The disk is full, so the file was not written. Free some space or choose another folder.",
    errno.EDQUOT: "Your share of the disk is full, so the file was not written. Choose another folder.",
    errno.EACCES: "You may not write in this folder. Choose a folder of yours.",
    errno.EPERM: "You may not write in this folder. Choose a folder of yours.",
    errno.EROFS: "This disk or folder is read-only. Choose a folder of yours.",
    errno.ENOENT: "This folder is no longer there. Plug its drive in, or choose another folder.",
    errno.ENOTDIR: "This folder is no longer there. Plug its drive in, or choose another folder.",
    errno.ENAMETOOLONG: "This file name is too long. Choose a shorter one.",
    errno.EIO: "The disk did not answer, so the file was not written. Check the drive or choose another folder.",
}
_NOT_WRITTEN = "The file could not be written there. Choose another folder, or close it where it is open."
_NOT_READ = "The file could not be read. Close it where it is open, or copy it to this computer first."
_TOO_LARGE = "This file is far larger than what is meant here. Look whether it is the right one."


def write_out(place: Path, data: bytes) -> None:
    """Write a file, whole and on the disk.

    Raises Refused with a plain sentence when that cannot be done; nothing is left of it then, and a
    file that had the name before is as it was.
    """
    try:
        write_whole(place, data, f".{os.getpid()}.unfinished")
    except OSError as fault:
        raise Refused(_WRITING.get(fault.errno or 0, _NOT_WRITTEN)) from fault


def read_in(place: Path, most: int) -> bytes:
    """The bytes of a file of at most ``most`` bytes. Raises Refused with a plain sentence."""
    try:
        with place.open("rb") as file:
            data = file.read(most + 1)
    except (OSError, ValueError) as fault:
        raise Refused(_NOT_READ) from fault
    if len(data) > most:
        raise Refused(_TOO_LARGE)
    return data


def with_ending(place: Path, ending: str = ".pdf") -> Path:
    """The place with this ending, where it was not typed.

    >>> with_ending(Path("page")).name
    'page.pdf'
    """
    return place if place.suffix.lower() == ending else place.with_name(place.name + ending)

"""Files and their names beside the practice, and what the system says when it cannot."""

import errno
import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from practice_desk.domain.refused import Refused
from practice_desk.whole_file import settle_folder

_WORDS = {
    errno.ENOSPC: "The disk is full. Make some room and try again.",
    errno.EDQUOT: "Your share of the disk is full. Make some room and try again.",
    errno.EROFS: "This disk or folder is read-only. Choose a folder of yours, or allow writing there.",
    errno.EACCES: "You may not write in this folder. Choose a folder of yours, or allow writing there.",
    errno.EPERM: "You may not write in this folder. Choose a folder of yours, or allow writing there.",
    errno.ENOENT: "This folder is no longer there. Plug its drive in, or choose another folder.",
    errno.ENOTDIR: "This folder is no longer there. Plug its drive in, or choose another folder.",
    errno.ENAMETOOLONG: "This file name is too long. Choose a shorter one.",
}
TAKEN = "There is a file with this name already. Open it, or choose another name."
_OTHER = "The disk did not answer. Check that the drive is still connected, then try again."


def refusal_of_system(error: OSError) -> Refused:
    """The refusal that tells of an error of the file system."""
    return Refused(_WORDS.get(error.errno or 0, _OTHER))


def may_lie_there(place: Path) -> bool:
    """Whether something has this name. Where the disk does not tell, it may: nothing is taken for missing."""
    try:
        place.lstat()
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return False
    except OSError:
        return True
    return True


def behind_links(place: Path) -> Path:
    """The file itself, behind any link; the name as it is where links lead round in a circle."""
    with suppress(OSError, RuntimeError):
        return place.resolve()
    return place.absolute()


@contextmanager
def all_or_none() -> Generator[list[Path]]:
    """A list of files written so far, which are cleared away when the block does not succeed.

    Raises:
        Refused: in place of any error of the file system.
    """
    written: list[Path] = []
    try:
        yield written
    except BaseException as fault:
        for file in written:
            with suppress(OSError):
                file.unlink(missing_ok=True)
        if isinstance(fault, FileExistsError):
            raise Refused(TAKEN) from fault
        if isinstance(fault, OSError):
            raise refusal_of_system(fault) from fault
        raise


def take_name(place: Path) -> None:
    """Make an empty file for the user alone. Raises :class:`FileExistsError` when the name is taken."""
    os.close(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def settle_file(place: Path) -> None:
    """Make the content of a file last through a power cut. Never of a practice in use."""
    handle = os.open(place, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def place_without_replacing(made: Path, place: Path) -> None:
    """Give a finished file its name. Raises :class:`FileExistsError` when the name is taken."""
    try:
        place.hardlink_to(made)
    except FileExistsError:
        raise
    except OSError:  # no links on this disk; the desk runs once at a time, so nobody comes between
        if place.exists():
            raise FileExistsError(errno.EEXIST, "taken") from None
        made.rename(place)
    else:
        with suppress(OSError):  # a second name is cleared away on opening
            made.unlink()
    settle_folder(place.parent)


def set_aside(file: Path) -> None:
    """Rename a file that is in the way, to the first free name with a number."""
    for number in range(1, 1000):
        aside = file.with_name(f"{file.name}.aside-{number}")
        if not aside.exists():
            file.rename(aside)
            return
    raise FileExistsError(errno.EEXIST, "no free name")

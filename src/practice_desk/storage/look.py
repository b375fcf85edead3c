"""A look at a file before it is opened, so that nothing is ever opened as an empty practice.

SQLCipher takes a file without content for a new one. Therefore a file is looked at first, and
only what can be a practice is opened. The look reads the file as any program would, which must
never happen while this process has it open: closing it again would drop the database's lock.
"""

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from practice_desk.domain.refused import Refused
from practice_desk.storage.files import behind_links, may_lie_there, refusal_of_system

PAGE = 4096
"""Bytes of a page; every practice file is a whole number of them."""
PLAIN_HEADER = b"SQLite format 3\0"

MISSING = (
    "There is no practice file here: {place}. Look for it in its old place, in the bin or among your backups."
)
_ASTRAY = (
    "The practice file is missing here, though its key file is still beside: {place}."
    " Look for it in the bin or among your backups, and put it back."
)
_FOLDER = "This is a folder, not a practice: {place}. Pick the file inside it that ends in .pdesk."
_PLACEHOLDER = (
    "This file is only a placeholder: its content is not on this computer."
    " Ask your cloud program to keep it on this device, wait for it to arrive, then try again."
)
_EMPTY = (
    "This practice file is empty: 0 bytes. It was not changed."
    " Something emptied it, such as a full disk while it was copied. Open your latest backup instead."
)
_SHORT = (
    "This practice file was cut short and was not changed. A copy that did not finish looks like this."
    " Copy it again from where it came, or open your latest backup."
)
_PLAIN = (
    "This file is a database without encryption, so it is not a practice. It was not changed."
    " Pick the file you made with Practice Desk; its name usually ends in .pdesk."
)
_READ_ONLY = (
    "This practice file is read-only, or it lies in a folder or on a disk that is."
    " Allow writing there, or copy it (with its key file) to a folder of yours and open it there."
)
_RECALL = 0x1000 | 0x40000 | 0x400000
"""Windows marks files kept in the cloud as offline, or as recalled when opened or read."""
_DATALESS = 0x40000000
"""macOS marks them as dataless."""


@dataclass(frozen=True)
class Spot:
    """Which file it is, whatever its name: the disk and the number of the file on it."""

    disk: int
    number: int


def slot_place(place: Path) -> Path:
    """Where the key slot of a practice file lies."""
    return place.with_name(place.name + ".key")


def next_slot_place(place: Path) -> Path:
    """Where the key slot to come lies, while the file is put under another key."""
    return place.with_name(place.name + ".key.next")


def log_place(place: Path) -> Path:
    """Where SQLite keeps what is not yet in the file itself."""
    return place.with_name(place.name + "-wal")


def making_place(place: Path) -> Path:
    """Where a practice file lies while it is being made."""
    return place.with_name(place.name + ".making")


def clear_half_made(place: Path) -> None:
    """Clear away what a crash left of making a file; nobody ever put anything in it."""
    making = making_place(place)
    for file in (making, log_place(making)):
        with suppress(OSError):
            file.unlink(missing_ok=True)


def clear_next_slot(place: Path) -> None:
    """Clear away the slot to come, once the present one was seen to open the file.

    Where the disk does not let it, the next opening does: it tries that slot, sees that it is not in force, and
    goes on with the present one.
    """
    with suppress(OSError):
        next_slot_place(place).unlink(missing_ok=True)


def anything_there(place: Path) -> bool:
    """Whether there is a practice file, or a trace of one that should be there, or a disk that does not tell."""
    if os.path.lexists(making_place(place)) and not may_lie_there(place):
        return False  # a crash while making it: there never was anything
    traces = (place, slot_place(place), log_place(place), _cloud_stub(place))
    return any(map(may_lie_there, traces))


def spot_of(place: Path) -> Spot | None:
    """Which file lies there now, or ``None``. It may be asked of an open file."""
    try:
        info = place.stat()
    except OSError:
        return None
    return Spot(info.st_dev, info.st_ino)


def look(place: Path) -> None:
    """Look whether the file can be a practice that can be opened for writing.

    Raises:
        Refused: when it cannot, with what it is and what to do next.
    """
    try:
        _look(place)
    except OSError as error:
        raise refusal_of_system(error) from error


def _look(place: Path) -> None:
    if not place.exists():
        if _cloud_stub(place).exists():
            raise Refused(_PLACEHOLDER)
        raise Refused((_ASTRAY if anything_there(place) else MISSING).format(place=place))
    if place.is_dir():
        raise Refused(_FOLDER.format(place=place))
    info = place.stat()
    if is_placeholder(place, info):
        raise Refused(_PLACEHOLDER)
    if info.st_size == 0:
        raise Refused(_EMPTY)
    with place.open("rb") as file:
        header = file.read(len(PLAIN_HEADER))
    if header == PLAIN_HEADER:
        raise Refused(_PLAIN)
    if info.st_size < PAGE or (info.st_size % PAGE and not _unfinished_log(place)):
        raise Refused(_SHORT)
    if not (os.access(place, os.W_OK) and os.access(behind_links(place).parent, os.W_OK)):
        raise Refused(_READ_ONLY)


def is_placeholder(place: Path, info: os.stat_result) -> bool:
    """Whether a cloud program took the content away and left only the name."""
    if getattr(info, "st_file_attributes", 0) & _RECALL or getattr(info, "st_flags", 0) & _DATALESS:
        return True
    if info.st_size == 0 or getattr(info, "st_blocks", 1) != 0:
        return False
    return sys.platform != "linux" or _is_all_hole(place)


def _is_all_hole(place: Path) -> bool:
    """Some file systems never count blocks; ask those whether there is any data."""
    handle = os.open(place, os.O_RDONLY)
    try:
        os.lseek(handle, 0, os.SEEK_DATA)
    except OSError:
        return True
    finally:
        os.close(handle)
    return False


def _unfinished_log(place: Path) -> bool:
    """A power cut may leave the file uneven while the log can still repair it."""
    log = log_place(place)
    return log.exists() and log.stat().st_size > 0


def _cloud_stub(place: Path) -> Path:
    """The name under which iCloud keeps a file it took away."""
    return place.with_name(f".{place.name}.icloud")

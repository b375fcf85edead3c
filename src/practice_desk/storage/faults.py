"""What the database says when it cannot write or read, in plain words with the next step."""

from practice_desk.domain.refused import Refused
from practice_desk.storage.driver import DriverError

CLOSED = "The practice is closed. Unlock it and try again."
GONE = (
    "The practice file is no longer where it was opened: {place}. Nothing was saved just now."
    " Put it back (or plug the drive in again), or quit and open it from its new place."
)
_FULL = (
    "The disk is full, so this could not be saved."
    " Make some room and try again; everything saved before is safe."
)
_READ_ONLY = (
    "The practice file cannot be written to: it, its folder or its disk is read-only."
    " Allow writing there, or move the file to a folder of yours."
)
_NOT_OPENED = (
    "The practice file could not be opened."
    " Check that its folder is there and that you may write in it, then try again."
)
_LOCKED = "The practice file is open in another program or window. Close it there, then try again."
_DISK = (
    "The disk did not answer, so this could not be saved."
    " Check that the drive is still connected, then try again; everything saved before is safe."
)
_DAMAGED = (
    "The practice file is damaged and was not changed."
    " Keep it, and open your latest backup; a backup is a whole practice file of its own."
)
_MEMORY = "The computer has too little free memory for this. Close other programs and try again."
_OTHER = "The practice file could not be used. Quit, open it again and repeat what you did last."

_WORDS = {
    "SQLITE_FULL": _FULL,
    "SQLITE_READONLY": _READ_ONLY,
    "SQLITE_PERM": _READ_ONLY,
    "SQLITE_AUTH": _READ_ONLY,
    "SQLITE_CANTOPEN": _NOT_OPENED,
    "SQLITE_BUSY": _LOCKED,
    "SQLITE_LOCKED": _LOCKED,
    "SQLITE_PROTOCOL": _LOCKED,
    "SQLITE_IOERR": _DISK,
    "SQLITE_CORRUPT": _DAMAGED,
    "SQLITE_NOTADB": _DAMAGED,
    "SQLITE_NOMEM": _MEMORY,
}

_BY_TEXT = {
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "unable to open database file": "SQLITE_CANTOPEN",
    "database is locked": "SQLITE_BUSY",
    "out of memory": "SQLITE_NOMEM",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "file is not a database": "SQLITE_NOTADB",
}
"""Copying from file to file names no error; it only says the library's own text for it."""


def refusal(fault: BaseException | None) -> Refused:
    """The refusal that tells of a database error; ``_OTHER`` when its kind is not known."""
    return Refused(_WORDS.get(_family(fault), _OTHER))


def is_full(fault: BaseException | None) -> bool:
    """Whether there is no room on the disk."""
    return _WORDS.get(_family(fault)) == _FULL


def is_unreadable(fault: BaseException | None) -> bool:
    """Whether the key does not fit or the content is damaged; nobody can tell the two apart."""
    return _WORDS.get(_family(fault)) == _DAMAGED


def _family(fault: BaseException | None) -> str:
    """The error's name without its details: SQLITE_IOERR for SQLITE_IOERR_FSYNC."""
    if not isinstance(fault, DriverError):
        return ""
    name = str(getattr(fault, "sqlite_errorname", "")) or _BY_TEXT.get(str(fault), "")
    return "_".join(name.split("_")[:2])

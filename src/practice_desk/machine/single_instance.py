"""The desk runs once at a time, so that one window writes and no other is surprised."""

from pathlib import Path

from PySide6.QtCore import QLockFile

from practice_desk.domain.refused import Refused

_HELD = "Practice Desk is open already. Look for its window; it may be hidden behind others."
_NO_ROOM = (
    "Practice Desk cannot write in its folder: {folder}."
    " The disk may be full, or the drive gone. Make some room or plug it in, then start again."
)
_READ_ONLY = (
    "Practice Desk may not write in its folder: {folder}."
    " It or its disk is read-only. Allow writing there, then start again."
)


class SingleInstance:
    """A lock beside the data, held while the program runs.

    One left behind by a crash or by another name of the computer is taken over by itself: the
    system knows whether anybody still holds it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = QLockFile(str(folder / "desk.lock"))
        self._lock.setStaleLockTime(0)  # a desk may stay open for days

    def hold(self) -> None:
        """Take the lock. Raises :class:`Refused` with who or what is in the way."""
        if self._lock.tryLock(0):
            return
        if self._lock.error() is QLockFile.LockError.LockFailedError:
            if self._lock.removeStaleLockFile() and self._lock.tryLock(0):
                return
            raise Refused(_HELD)
        denied = self._lock.error() is QLockFile.LockError.PermissionError
        raise Refused((_READ_ONLY if denied else _NO_ROOM).format(folder=self._folder))

    def let_go(self) -> None:
        self._lock.unlock()

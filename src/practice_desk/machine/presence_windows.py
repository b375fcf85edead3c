"""What Windows says when the screen is locked, the user changes, or the computer goes to sleep.

Written from the documentation of the messages and never run on Windows.
"""

import ctypes
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

_WM_POWERBROADCAST, _PBT_APMSUSPEND = 0x0218, 0x0004
_WM_WTSSESSION_CHANGE = 0x02B1
_CONSOLE_DISCONNECT, _REMOTE_DISCONNECT, _SESSION_LOCK = 0x2, 0x4, 0x7
_NOTIFY_FOR_THIS_SESSION = 0


def means_gone(message: int, what: int) -> bool:
    """Whether a window message with its first parameter says that the person went away."""
    if message == _WM_POWERBROADCAST:
        return what == _PBT_APMSUSPEND
    gone = (_CONSOLE_DISCONNECT, _REMOTE_DISCONNECT, _SESSION_LOCK)
    return message == _WM_WTSSESSION_CHANGE and what in gone


class Message(ctypes.Structure):
    """The beginning of Windows' own MSG."""

    _fields_ = [("window", ctypes.c_void_p), ("message", ctypes.c_uint), ("what", ctypes.c_size_t)]


class MessageFilter(QAbstractNativeEventFilter):
    """Passes every message on, and calls ``gone`` for those that say so."""

    def __init__(self, gone: Callable[[], None]) -> None:
        super().__init__()
        self._gone = gone

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: Any, /) -> Any:
        if bytes(kind).startswith(b"windows"):  # pyright: ignore[reportArgumentType]
            said = Message.from_address(int(message))
            if means_gone(said.message, said.what):
                self._gone()
        return False, 0


def listen(window_id: int, gone: Callable[[], None]) -> MessageFilter:
    """Listen for as long as the filter given back is kept."""
    sessions = getattr(ctypes, "windll").wtsapi32  # noqa: B009  only Windows has it
    app = QCoreApplication.instance()
    passing = MessageFilter(gone)
    sessions.WTSRegisterSessionNotification(ctypes.c_void_p(window_id), _NOTIFY_FOR_THIS_SESSION)
    if app:
        app.installNativeEventFilter(passing)
    return passing

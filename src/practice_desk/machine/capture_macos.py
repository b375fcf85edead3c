"""The sharing type of a window: with none, macOS leaves it out of pictures by its older ways.

Apple's newer ScreenCaptureKit no longer asks for it, so this is a courtesy on recent systems and no promise.
Written from the documentation of AppKit and the Objective-C runtime, and never run on macOS.
"""

import ctypes
from typing import Any

NONE, READ_ONLY = 0, 1
"""NSWindowSharingNone, and NSWindowSharingReadOnly as every window begins."""
_LIBRARY = "/usr/lib/libobjc.A.dylib"


class MacCapture:
    """``library`` is the Objective-C runtime; another one for tests. Qt's window number there is its NSView."""

    exists = True

    def __init__(self, library: Any = None) -> None:
        self._library = library

    def keep_out(self, window_id: int, *, on: bool) -> bool:
        objc = self._library or ctypes.CDLL(_LIBRARY)
        window = _message(objc, ctypes.c_void_p)(ctypes.c_void_p(window_id), _name(objc, b"window"))
        if not window:  # the view stands in none yet
            return False
        share = _message(objc, None, ctypes.c_ulong)
        share(
            ctypes.c_void_p(window),
            _name(objc, b"setSharingType:"),
            ctypes.c_ulong(NONE if on else READ_ONLY),
        )
        return True


def _name(objc: Any, name: bytes) -> ctypes.c_void_p:
    register = objc["sel_registerName"]
    register.restype, register.argtypes = ctypes.c_void_p, [ctypes.c_char_p]
    return ctypes.c_void_p(register(name))


def _message(objc: Any, result: Any, *kinds: Any) -> Any:
    """The function that sends messages, told what this one carries; each look-up is a function of its own."""
    send = objc["objc_msgSend"]
    send.restype, send.argtypes = result, [ctypes.c_void_p, ctypes.c_void_p, *kinds]
    return send

"""What macOS says when the screen is locked or the screen saver comes on.

Written from the documentation of Core Foundation and never run on macOS.
"""

import ctypes
from collections.abc import Callable
from typing import Any

GONE = (b"com.apple.screenIsLocked", b"com.apple.screensaver.didstart")
_LIBRARY = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
_UTF8 = 0x08000100
_AT_ONCE = 4
_Heard = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * 5)


def listen(gone: Callable[[], None], library: Any = None) -> object:
    """Listen for as long as this process runs; what is given back is what macOS calls, and must be kept."""
    foundation = library or ctypes.CDLL(_LIBRARY)
    heard = _Heard(lambda *_what: gone())
    for name in ("CFNotificationCenterGetDistributedCenter", "CFStringCreateWithCString"):
        getattr(foundation, name).restype = ctypes.c_void_p
    centre = ctypes.c_void_p(foundation.CFNotificationCenterGetDistributedCenter())
    observer = ctypes.cast(heard, ctypes.c_void_p)
    for name in GONE:
        text = ctypes.c_void_p(foundation.CFStringCreateWithCString(None, name, _UTF8))
        foundation.CFNotificationCenterAddObserver(centre, observer, heard, text, None, _AT_ONCE)
    return heard

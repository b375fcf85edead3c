"""Display affinity: Windows leaves a window out of whatever takes pictures of the screen.

Since Windows 10, version 2004, it is as if the window were not there; before, it is a black one. Written from
the documentation of ``SetWindowDisplayAffinity`` and never run on Windows.
"""

import ctypes
from typing import Any

SHOWN, BLACK, LEFT_OUT = 0x00, 0x01, 0x11
"""WDA_NONE, WDA_MONITOR and WDA_EXCLUDEFROMCAPTURE."""


class WindowsCapture:
    """``library`` is ``user32``; another one for tests."""

    exists = True

    def __init__(self, library: Any = None) -> None:
        self._library = library

    def keep_out(self, window_id: int, *, on: bool) -> bool:
        user32 = self._library or getattr(ctypes, "windll").user32  # noqa: B009  only Windows has it
        window = ctypes.c_void_p(window_id)
        wanted = (LEFT_OUT, BLACK) if on else (SHOWN,)
        return any(user32.SetWindowDisplayAffinity(window, ctypes.c_uint(how)) for how in wanted)

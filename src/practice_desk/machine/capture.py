"""Keeping windows out of pictures of the screen. See :class:`practice_desk.ports.capture.Capture`.

Windows and macOS have a way; Linux has none that every desktop follows.
"""

import sys

from practice_desk.ports.capture import Capture


class NoCapture:
    """For a system without a way: nothing is asked of it."""

    exists = False

    def keep_out(self, window_id: int, *, on: bool) -> bool:
        return False


def system_capture(platform: str = sys.platform) -> Capture:
    """The one for this system."""
    if platform == "win32":
        from practice_desk.machine.capture_windows import WindowsCapture  # noqa: PLC0415  of that system only

        return WindowsCapture()
    if platform == "darwin":
        from practice_desk.machine.capture_macos import MacCapture  # noqa: PLC0415

        return MacCapture()
    return NoCapture()

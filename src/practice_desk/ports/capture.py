"""Whether this computer can keep a window out of pictures of its screen."""

from typing import Protocol


class Capture(Protocol):
    @property
    def exists(self) -> bool:
        """Whether the system has a way at all."""
        ...

    def keep_out(self, window_id: int, *, on: bool) -> bool:
        """Ask the system to leave a window out of screenshots and screen sharing, or to show it in them again.

        ``window_id`` is the window's own number there. Returns whether the system took it.
        """
        ...

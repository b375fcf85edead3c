"""Whether the person who unlocked is still the one in front of the computer, as far as the system tells."""

from collections.abc import Callable
from typing import Protocol


class Presence(Protocol):
    """Tells that the screen was locked, the computer slept, or another user came in front."""

    def watch(self, gone: Callable[[], None]) -> None:
        """Call ``gone`` each time, on the window's thread, until :meth:`end`."""
        ...

    def end(self) -> None: ...

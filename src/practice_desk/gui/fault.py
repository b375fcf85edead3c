"""A fault as it may be told: where it happened, never what it was about.

Nothing of its message is kept, no value and no path: a careless message may carry a client's name.
"""

import platform
import traceback
from dataclasses import dataclass
from types import TracebackType
from zlib import crc32

from PySide6.QtCore import qVersion

from practice_desk import __version__

_FRAMES = 12
"""The innermost ones are enough to find the place."""


@dataclass(frozen=True)
class Fault:
    """``code`` is its kind and place in short; ``places`` are module, function and line, the innermost last."""

    code: str
    places: tuple[str, ...]

    @classmethod
    def of(cls, kind: type[BaseException], trace: TracebackType | None) -> "Fault":
        frames = [(frame, line) for frame, line in traceback.walk_tb(trace)]
        places = (
            f"{frame.f_globals.get('__name__', '?')}.{frame.f_code.co_name}:{line}" for frame, line in frames
        )
        return cls(code_of(kind, trace), tuple(places)[-_FRAMES:])

    def details(self) -> str:
        """What may be copied and handed on."""
        about = (
            f"Practice Desk {__version__}, Python {platform.python_version()}, Qt {qVersion()},"
            f" {platform.system()} {platform.release()}"
        )
        return "\n".join((self.code, about, *self.places))


def code_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """A short code for a fault: its kind and where it happened, never what it was about.

    >>> code_of(ValueError, None)
    'ValueError-0000'
    """
    frames = traceback.extract_tb(trace)
    if not frames:
        return f"{kind.__name__}-0000"
    last = frames[-1]
    return f"{kind.__name__}-{crc32(f'{last.name}:{last.lineno}'.encode()) % 10_000:04d}"

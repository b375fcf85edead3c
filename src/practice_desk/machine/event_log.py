"""What the program writes down about itself: codes of events and numbers, nothing else.

Whatever is given to a message is left out unless it is a number or a fault's code, and no traceback is
written, so that no careless line can carry a name.
"""

import logging
import re
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

LARGEST = 1_000_000
"""Bytes; a full log becomes the one before, and of those there is one."""
_EVENT = re.compile(r"[a-z][a-z -]{0,40}(%[sd])?")
_CODE = re.compile(r"[A-Za-z]{1,60}-\d{4}")


class CodesOnly(logging.Formatter):
    """Writes the time, the level, the event, and of its arguments what is a number or a code."""

    def format(self, record: logging.LogRecord) -> str:
        event = str(record.msg)
        name = re.sub(r" ?%[sd]$", "", event) if _EVENT.fullmatch(event) else "event"
        given = record.args if isinstance(record.args, tuple) else ()
        at = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return " ".join((at, record.levelname.lower(), name, *(_shown(one) for one in given)))


def _shown(given: object) -> str:
    if type(given) in (int, float):
        return str(given)
    return given if isinstance(given, str) and _CODE.fullmatch(given) else "-"


def keep_log(folder: Path) -> logging.Handler:
    """Keep the events of the program in ``folder``; the file begins with the first of them."""
    handler = RotatingFileHandler(
        folder / "events.log", maxBytes=LARGEST, backupCount=1, encoding="ascii", errors="replace", delay=True
    )
    handler.setFormatter(CodesOnly())
    handler.setLevel(logging.WARNING)
    handler.handleError = lambda record: None  # a log that cannot be written is no fault of the work
    logging.getLogger("practice_desk").addHandler(handler)
    return handler

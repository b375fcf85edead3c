"""Times of day as people type them: 14:00, 14.30, 1400, 2 pm, 14h."""

import re
from datetime import time

from practice_desk.domain.refused import Refused

_TYPED = re.compile(r"(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*h?\s*(am|pm)?")


def read_time(typed: str, field: str) -> time | None:
    """The time in ``typed``, or ``None`` when nothing was typed. Raises Refused when it is no time.

    >>> read_time("2.30 pm", "time")
    datetime.time(14, 30)
    """
    words = typed.strip().casefold().replace("a.m.", "am").replace("p.m.", "pm")
    if not words:
        return None
    found = _TYPED.fullmatch(words)
    if found is not None:
        hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
        if half and 1 <= hour <= 12:
            return _clock(hour % 12 + (12 if half == "pm" else 0), minute, field)
        if not half:
            return _clock(hour, minute, field)
    raise Refused("Type the time like 14:00, or leave it open.", field)


def _clock(hour: int, minute: int, field: str) -> time:
    if hour < 24 and minute < 60:
        return time(hour, minute)
    raise Refused("A day has 24 hours of 60 minutes. Type the time like 14:00.", field)

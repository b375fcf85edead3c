"""A length of time as people type it."""

import re

from practice_desk.domain.assignment import MINUTES_LIMIT

_NUMBER = r"(\d+(?:[.,]\d+)?)"
_HOURS = re.compile(rf"{_NUMBER}\s*h(?:ours?|r)?\s*(?:(\d+)\s*(?:m|min|minutes?)?)?", re.IGNORECASE)
_MINUTES = re.compile(rf"{_NUMBER}\s*(?:m|min|minutes?|’|')?", re.IGNORECASE)


def typed_minutes(text: str) -> float | None:
    """The minutes meant, more than 0 and at most :data:`MINUTES_LIMIT`; ``None`` for anything else.

    >>> typed_minutes("1 h 30"), typed_minutes("2,5 min"), typed_minutes("soon")
    (90.0, 2.5, None)
    """
    flat = text.strip()
    if found := _HOURS.fullmatch(flat):
        minutes = 60 * _number(found[1]) + _number(found[2] or "0")
    elif found := _MINUTES.fullmatch(flat):
        minutes = _number(found[1])
    else:
        return None
    return minutes if 0 < minutes <= MINUTES_LIMIT else None


def _number(text: str) -> float:
    return float(text.replace(",", "."))

"""Bands as people type them: one a line, from, to, and what it is called."""

import re
from collections.abc import Iterable

from practice_desk.domain.measure.scale import Band
from practice_desk.domain.refused import Refused

_LINE = re.compile(r"([-−]?\d{1,6})\s*(?:to|–|-|,|;|…|\s)\s*([-−]?\d{1,6})\s*[:,;=–-]?\s*(.*)", re.IGNORECASE)


def typed_bands(text: str) -> tuple[Band, ...]:
    """The bands meant, in the order typed; empty lines count for nothing.

    >>> typed_bands("0 to 24 below the line")
    (Band(low=0, high=24, words='below the line'),)

    Raises:
        Refused: for a line that is no band, naming it.
    """
    return tuple(_band(number, line) for number, line in enumerate(text.splitlines(), 1) if line.strip())


def bands_text(bands: Iterable[Band]) -> str:
    """Bands the way they are typed."""
    return "\n".join(f"{band.low} to {band.high} {band.words}" for band in bands)


def _band(number: int, line: str) -> Band:
    found = _LINE.fullmatch(line.strip())
    if not found:
        raise Refused(
            f"Line {number}, “{line.strip()[:40]}”, is no band. Write it like “10 to 14 moderate”.", "bands"
        )
    low, high = (int(part.replace("−", "-")) for part in found.groups()[:2])
    return Band(low, high, found[3].strip())

"""One value as it was written down: a number on the scale, yes or no, a length of time, or words."""

import re

from practice_desk.domain.log.tracker import Tracker
from practice_desk.domain.refused import Refused
from practice_desk.domain.shape import TrackingScale
from practice_desk.domain.text import LINE

_YES = frozenset({"yes", "y", "true", "x", "✓", "✔", "☑", "1", "on", "ticked", "tick"})
_NO = frozenset({"no", "n", "false", "0", "off", "☐", "-", "–"})
_NUMBER = re.compile(r"([-−+]?\d{1,9})(?:[.,](\d{1,9}))?\s*(?:(?:/|of|out of)\s*(\d{1,4}))?\s*%?")
_CLOCK = re.compile(r"(\d{1,2})\s*:\s*(\d{2})(?:\s*h)?")
_HOURS = re.compile(
    r"(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:h|hrs?|hours?)\.?\s*(?:(\d{1,2})\s*(?:m|min|mins|minutes?)?\.?)?"
)
_MINUTES = re.compile(r"(\d{1,4})\s*(?:m|min|mins|minutes?)?\.?")
_SHOWN = 40
"""Characters of somebody's words that a reason repeats."""

Value = tuple[int | None, str]
"""A number, or ``None`` and words."""


def read_value(text: str, tracker: Tracker) -> Value | None:
    """What was written, or ``None`` for nothing.

    Raises:
        Refused: with the reason, in words that can stand beside the row.
    """
    said = " ".join(text.split())
    if not said:
        return None
    if tracker.scale is TrackingScale.WORDS:
        return None, _words(said)
    if tracker.scale is TrackingScale.TICK:
        return _yes_or_no(said), ""
    number = _minutes(said) if tracker.scale is TrackingScale.MINUTES else _whole(said, tracker)
    low, high = tracker.span or (number, number)
    if not low <= number <= high:
        raise Refused(f"{shown(said)} is not between {low} and {high}.", "value")
    return number, ""


def shown(text: str) -> str:
    """Somebody's words within a reason, cut where they run on."""
    plain = " ".join(text.split())
    return f"“{plain[:_SHOWN]}…”" if len(plain) > _SHOWN else f"“{plain}”"


def _words(said: str) -> str:
    if len(said) > LINE:
        raise Refused(f"{shown(said)} is longer than {LINE} characters.", "value")
    if any("\ud800" <= letter <= "\udfff" for letter in said) or "\0" in said:
        raise Refused("A character in it is damaged.", "value")
    return said


def _yes_or_no(said: str) -> int:
    plain = said.casefold().rstrip(".!")
    if plain in _YES:
        return 1
    if plain in _NO or said in _NO:
        return 0
    raise Refused(f"{shown(said)} is neither yes nor no.", "value")


def _whole(said: str, tracker: Tracker) -> int:
    found = _NUMBER.fullmatch(said.casefold())
    if found is None:
        raise Refused(f"{shown(said)} is not a number.", "value")
    whole, part, most = found.groups()
    high = tracker.span[1] if tracker.span else 0
    if most is not None and tracker.rated and int(most) != high:
        raise Refused(f"{shown(said)} is on another scale; this one ends at {high}.", "value")
    if part and int(part):
        raise Refused(f"{shown(said)} lies between two numbers. Choose the nearer one.", "value")
    return int(whole.replace("−", "-"))


def _minutes(said: str) -> int:
    plain = said.casefold()
    if clock := _CLOCK.fullmatch(plain):
        hours, minutes = int(clock.group(1)), int(clock.group(2))
    elif length := _HOURS.fullmatch(plain):
        hours, minutes = 0, round(float(length.group(1).replace(",", ".")) * 60) + int(length.group(2) or 0)
        return minutes
    elif only := _MINUTES.fullmatch(plain):
        return int(only.group(1))
    else:
        raise Refused(f"{shown(said)} is not a length of time. Write minutes, or 7:30 for hours.", "value")
    if minutes > 59:
        raise Refused(f"{shown(said)} has more than 59 minutes after its hours.", "value")
    return hours * 60 + minutes

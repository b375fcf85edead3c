"""Days and times of day as tables write them: the world's way, day first, month first, with names."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from practice_desk.domain.log.read_value import shown
from practice_desk.domain.refused import Refused

OLDEST_YEARS = 10
"""Days farther back than this are taken for a slip."""
_MONTH_FIRST_COUNTRIES = frozenset({"us", "usa", "united states", "united states of america"})
_LEAP_YEARS_APART = 8
"""At most, where a century comes between."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TIME = re.compile(
    r"[T ,]+\(?(\d{1,2})[:.h](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?\s*([ap]\.?m\.?)?"
    r"\s*(?:Z|[+-]\d{2}:?\d{2})?\)?$",
    re.I,
)
_WEEKDAY = re.compile(r"^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?\s+", re.I)
_ISO = re.compile(r"(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})")
_DAY_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[ .-]+([a-z]{3,9})\.?(?:[ ,.-]+(\d{4}|\d{2}))?", re.I)
_MONTH_NAMED = re.compile(r"([a-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?(?:[ ,]+(\d{4}|\d{2}))?", re.I)
_OF_DAY = (
    (("morning", "am", "a.m.", "breakfast", "waking", "wake", "woke", "sunrise"), 8),
    (("midday", "noon", "lunch", "lunchtime", "middle"), 12),
    (("afternoon",), 15),
    (("evening", "night", "pm", "p.m.", "dinner", "supper", "bed", "bedtime", "tea"), 20),
)
_CLOCK = re.compile(r"(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*([ap]\.?m\.?)?", re.I)
_NOON, _LATE = 11, 16
"""The hours at which midday and evening begin, where a day has three times; where two, they meet at 14."""
_HALF = 14


class DayOrder(StrEnum):
    """Which number comes first in a date like 03/04/2026."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


def usual_order(country: str) -> DayOrder:
    """How dates are written in a country; day first but for the United States."""
    plain = country.strip().casefold()
    return DayOrder.MONTH_FIRST if plain in _MONTH_FIRST_COUNTRIES else DayOrder.DAY_FIRST


def order_in(texts: Iterable[str]) -> DayOrder | None:
    """The order that dates themselves give away: none has a thirteenth month, and dots mean day first.

    ``None`` when nothing tells, or when some say one thing and some the other.
    """
    found = {told for text in texts if (told := _telling(text)) is not None}
    return found.pop() if len(found) == 1 else None


def is_open(texts: Iterable[str]) -> bool:
    """Whether any of these dates could be read in two ways."""
    return any(_NUMBERS.fullmatch(_bare(text)) and _telling(text) is None for text in texts)


def _telling(text: str) -> DayOrder | None:
    found = _NUMBERS.fullmatch(_bare(text))
    if found is None:
        return None
    one, other = int(found.group(1)), int(found.group(3))
    if found.group(2) == "." or one > 12 >= other:
        return DayOrder.DAY_FIRST
    return DayOrder.MONTH_FIRST if other > 12 >= one else None


def read_day(text: str, order: DayOrder, today: date) -> date:
    """The day, which has to have come.

    Raises:
        Refused: with the reason, for what is no date, has not come yet, or lies absurdly far back.
    """
    day = _read(_bare(text), order, today)
    if day is None:
        raise Refused(f"{shown(text)} is not a date." if text.strip() else "The date is empty.", "day")
    if day > today:
        raise Refused(f"{shown(text)} has not come yet.", "day")
    if day < today - timedelta(days=OLDEST_YEARS * 366):
        raise Refused(f"{shown(text)} is more than {OLDEST_YEARS} years ago. Check the year.", "day")
    return day


def looks_like_day(text: str) -> bool:
    """Whether this is written like a date, in whatever order."""
    bare = _bare(text)
    kinds = (_ISO, _NUMBERS, _DAY_NAMED, _MONTH_NAMED)
    if not any(kind.fullmatch(bare) for kind in kinds):
        return False
    far = date(9999, 12, 1)
    return any(_read(bare, order, far) is not None for order in DayOrder)


def hour_in(text: str) -> int | None:
    """The hour of the day that stands behind a date, or alone; ``None`` when none does."""
    found = _TIME.search(text.strip()) or _CLOCK.fullmatch(text.strip())
    return _hour(found) if found else None


def read_slot(text: str, slots: int) -> int:
    """Which time of day is meant, counted from 0: by its name, its clock time or its number.

    Raises:
        Refused: with the reason.
    """
    if slots == 1:
        return 0
    plain = " ".join(text.casefold().split())
    if plain.isdecimal() and 1 <= int(plain) <= slots:
        return int(plain) - 1
    hour = hour_in(text)
    if hour is None:
        words = set(plain.split()) | {plain}
        hour = next((at for names, at in _OF_DAY if words & set(names)), None)
    if hour is None:
        said = shown(text) if plain else "Nothing"
        raise Refused(f"{said} does not say which time of day.", "slot")
    if slots == 2:
        return int(hour >= _HALF)
    return 0 if hour < _NOON else 1 if hour < _LATE else 2


def _hour(found: re.Match[str]) -> int | None:
    hour, minute, half = int(found.group(1)), int(found.group(2)), (found.group(3) or "").casefold()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return hour if hour < 24 and minute < 60 else None


def _bare(text: str) -> str:
    """A date without the time behind it and the weekday before it."""
    plain = " ".join(text.replace(" ", " ").split())
    plain = _TIME.sub("", plain) if len(plain) > 10 else plain
    return _WEEKDAY.sub("", plain).strip()


def _read(bare: str, order: DayOrder, today: date) -> date | None:
    if found := _ISO.fullmatch(bare):
        return _made(int(found.group(1)), int(found.group(3)), int(found.group(4)))
    if found := _NUMBERS.fullmatch(bare):
        one, other, year = int(found.group(1)), int(found.group(3)), _year(found.group(4))
        first_is_day = order is DayOrder.DAY_FIRST or found.group(2) == "."
        return _made(year, other, one) if first_is_day else _made(year, one, other)
    if found := _DAY_NAMED.fullmatch(bare):
        return _named(found.group(2), int(found.group(1)), found.group(3), today)
    if found := _MONTH_NAMED.fullmatch(bare):
        return _named(found.group(1), int(found.group(2)), found.group(3), today)
    return None


def _named(month: str, day: int, year: str | None, today: date) -> date | None:
    """A date with its month as a word; without a year, the last such day that has come."""
    name = month.casefold()
    place = next((n for n, known in enumerate(_MONTHS, 1) if name.startswith(known)), None)
    if place is None:
        return None
    if year is not None:
        return _made(_year(year), place, day)
    days = (_made(year, place, day) for year in range(today.year, today.year - _LEAP_YEARS_APART - 1, -1))
    return next((one for one in days if one and one <= today), None)


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None

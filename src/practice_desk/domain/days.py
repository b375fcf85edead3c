"""Dates in words, the way they are said."""

from datetime import date, time

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def weekday(number: int) -> str:
    """The name of a weekday, Monday = 0."""
    return _WEEKDAYS[number]


def long_day(day: date) -> str:
    """
    >>> long_day(date(2026, 11, 26))
    'Thursday 26 November'
    """
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"


def full_day(day: date) -> str:
    """
    >>> full_day(date(2026, 11, 26))
    '26 November 2026'
    """
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def short_day(day: date) -> str:
    """
    >>> short_day(date(2026, 11, 26))
    '26 Nov'
    """
    return f"{day.day} {_MONTHS[day.month - 1][:3]}"


def named_day(day: date) -> str:
    """
    >>> named_day(date(2026, 11, 26))
    'Thu 26 Nov'
    """
    return f"{_WEEKDAYS[day.weekday()][:3]} {short_day(day)}"


def near_day(day: date, today: date) -> str:
    """A day as it is said from today: "today", "tomorrow", a weekday within the week, else a date.

    >>> near_day(date(2026, 11, 23), date(2026, 11, 22))
    'tomorrow'
    """
    ahead = (day - today).days
    if ahead == 0:
        return "today"
    if ahead == 1:
        return "tomorrow"
    if ahead == -1:
        return "yesterday"
    if 1 < ahead < 7:
        return _WEEKDAYS[day.weekday()]
    return named_day(day)


def clock_words(at: time | None) -> str:
    """
    >>> clock_words(time(9, 5))
    '09:05'
    """
    return f"{at:%H:%M}" if at else ""

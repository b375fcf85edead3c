"""Boxes to fill in: which ones an assignment asks for, and what stands above each."""

import math
import re
from datetime import date, timedelta

from practice_desk.domain.handout_words import WEEKDAYS

MOST_A_DAY = 4
"""More sittings than this a day share one box."""
MOST_DAYS = 14
"""Two rows of a week each."""
EVERY_OTHER_DAY = 3.5
"""Times a week that mean every other day."""
ONE = ("What you noticed",)
TIMES = ("First time", "Second time", "Third time")

_SATURDAY = 5
_WORKDAYS = re.compile(r"\b(?:weekdays?|work(?:ing)?\s?days?|school\s?days?|monday (?:to|through) friday)\b")
_WEEKEND = re.compile(r"\b(?:at|over|on|this|each|every) (?:the )?weekends?\b")
_NAMED = re.compile(rf"\b({'|'.join(day.lower() for day in WEEKDAYS)})s?\b")
_A_DAY = re.compile(r"\b(?:(twice)|(two|three|four|[2-4]) times) (?:a|each|every|per) day\b")
_COUNT = {"twice": 2, "two": 2, "three": 3, "four": 4, "2": 2, "3": 3, "4": 4}


def boxes(times_per_week: float | None, words: str, today: date, next_visit: date | None) -> tuple[str, ...]:
    """The labels of the boxes. ``words`` are the assignment's own, which may name days.

    Up to three times a week the client picks the day, so the boxes are counted; from four on they
    carry the days from tomorrow to the next visit (a week when it is not known, two weeks at most).
    Several sittings a day give equal labels side by side.
    """
    said = " ".join(words.casefold().split())
    if times_per_week is None or times_per_week <= 1:
        return ONE
    a_day = _sittings_a_day(times_per_week, said)
    days_a_week = min(times_per_week / a_day, 7)
    count = math.ceil(days_a_week)
    days = _days(today, next_visit)
    named = _named_days(days[:7], said)
    if len(named) == count:
        days = named
    elif a_day == 1 and count <= len(TIMES):
        return TIMES[:count]
    else:
        days = [day for week in (days[:7], days[7:]) for day in _pick(week, said, days_a_week)]
    rows = a_day if a_day <= MOST_A_DAY else 1
    return tuple(WEEKDAYS[day.weekday()][:3] for day in days for _ in range(rows))


def _sittings_a_day(times_per_week: float, said: str) -> int:
    found = _A_DAY.search(said)
    if found:
        a_day = _COUNT[found.group(1) or found.group(2)]
        if times_per_week >= a_day:
            return a_day
    return max(1, math.ceil(times_per_week / 7))


def _days(today: date, next_visit: date | None) -> list[date]:
    ahead = (next_visit - today).days if next_visit is not None else 7
    return [today + timedelta(days=number + 1) for number in range(min(max(ahead, 1), MOST_DAYS))]


def _named_days(week: list[date], said: str) -> list[date]:
    names = {name.capitalize() for name in _NAMED.findall(said)}
    return [day for day in week if WEEKDAYS[day.weekday()] in names]


def _pick(week: list[date], said: str, days_a_week: float) -> list[date]:
    """The days of one week: those in a row, every other one for about half of them, none that the
    words leave out as long as enough are left."""
    if days_a_week == EVERY_OTHER_DAY:
        return week[::2]
    count = math.ceil(days_a_week)
    fitting = week
    if _WORKDAYS.search(said):
        fitting = [day for day in week if day.weekday() < _SATURDAY]
    elif _WEEKEND.search(said):
        fitting = [day for day in week if day.weekday() >= _SATURDAY]
    return (fitting if len(fitting) >= min(count, len(week)) else week)[:count]

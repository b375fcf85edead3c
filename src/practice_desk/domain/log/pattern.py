"""What a log shows, in one or two sentences that count and claim nothing.

The method: nothing is said about a time of day with fewer than three entries. Times of day are compared on
the days that have an entry for every time compared. A time is called lowest (or highest) when it alone was so
on at least three of those days, and on so many that days without any pattern would seldom show it: were every
time as likely as the others to be the lowest, the chance that one of them comes up as often is at most 15 in a
hundred (the binomial tail, times the number of times compared). That lets 3 of 3, 4 of 5 and 5 of 7 days speak
for three times a day, and 4 of 4 and 6 of 7 for two. The sentence carries both counts. There is no average, no
trend and no cause.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import comb
from statistics import median_low

from practice_desk.domain.log.tracker import LogEntry, Tracker, value_words, with_numbers
from practice_desk.domain.shape import TrackingScale

FEWEST = 3
"""Entries, and days, under which nothing is said."""
SELDOM = 0.15
"""How likely chance alone may be to bring up what is said."""
NOTHING_STANDS_OUT = "No time of day stands out."
_AROUND = {"morning": "in the morning", "midday": "around midday", "evening": "in the evening"}


@dataclass(frozen=True)
class Standing:
    """A time of day that stood out: on ``times`` of ``days`` days."""

    slot: int
    times: int
    days: int


@dataclass(frozen=True)
class Spread:
    """The lowest, the highest and the middle value of ``count`` entries."""

    lowest: int
    highest: int
    middle: int
    count: int


def spread_of(entries: Sequence[LogEntry]) -> Spread | None:
    """The spread of what was put down; ``None`` under three entries."""
    values = [value for _entry, value in with_numbers(entries)]
    if len(values) < FEWEST:
        return None
    return Spread(min(values), max(values), median_low(values), len(values))


def stands_out(tracker: Tracker, entries: Sequence[LogEntry], *, lowest: bool) -> Standing | None:
    """The time of day that was mostly the lowest (or highest) of its day; ``None`` when none was."""
    days = _comparable(tracker, entries)
    ends: Counter[int] = Counter()
    for values in days.values():
        end = (min if lowest else max)(values.values())
        at_end = [slot for slot, value in values.items() if value == end]
        if len(at_end) == 1:
            ends[at_end[0]] += 1
    if not ends:
        return None
    slot, times = ends.most_common(1)[0]
    compared = len(next(iter(days.values())))
    seldom = by_chance(times, len(days), compared) <= SELDOM
    return Standing(slot, times, len(days)) if times >= FEWEST and seldom else None


def by_chance(times: int, days: int, compared: int) -> float:
    """At most how likely it is that some time of day is the lowest so often where none has reason to be."""
    one = 1 / compared
    tail = sum(comb(days, n) * one**n * (1 - one) ** (days - n) for n in range(times, days + 1))
    return min(1.0, compared * tail)


def _comparable(tracker: Tracker, entries: Sequence[LogEntry]) -> dict[date, dict[int, int]]:
    """The days on which every time of day that has enough entries has one."""
    numbers = with_numbers(entries)
    counts = Counter(entry.slot for entry, _value in numbers)
    compared = {slot for slot in range(len(tracker.slots)) if counts[slot] >= FEWEST}
    days: dict[date, dict[int, int]] = {}
    for entry, value in numbers:
        if entry.slot in compared:
            days.setdefault(entry.day, {})[entry.slot] = value
    if len(compared) < 2:
        return {}
    return {day: values for day, values in days.items() if len(values) == len(compared)}


def pattern(tracker: Tracker, entries: Sequence[LogEntry]) -> str:
    """What the log shows so far; empty while there is too little to say anything."""
    if tracker.scale is TrackingScale.WORDS:
        return _noted(entries)
    if tracker.scale is TrackingScale.TICK:
        return _ticked(entries)
    said = [_compared(tracker, entries), _spread_words(tracker, entries)]
    return " ".join(part for part in said if part)


def _noted(entries: Sequence[LogEntry]) -> str:
    days = len({entry.day for entry in entries})
    return f"{len(entries)} entries on {days} days." if days >= FEWEST else ""


def _ticked(entries: Sequence[LogEntry]) -> str:
    """Days with a yes, of the days that have an answer where some are no; an empty box is no answer."""
    days = {entry.day for entry in entries}
    ticked = {entry.day for entry in entries if entry.value}
    if len(days) < FEWEST:
        return ""
    if all(entry.value for entry in entries):
        return f"Ticked on {len(days)} days."
    return f"Yes on {len(ticked)} of {len(days)} days."


def _compared(tracker: Tracker, entries: Sequence[LogEntry]) -> str:
    days = len(_comparable(tracker, entries))
    if days < FEWEST:
        return ""
    low = stands_out(tracker, entries, lowest=True)
    high = stands_out(tracker, entries, lowest=False)
    said = [_standing_words(tracker, one, word) for one, word in ((low, "lowest"), (high, "highest")) if one]
    if not said:
        return NOTHING_STANDS_OUT
    sentence = ", and ".join(said)
    return f"{sentence[:1].upper()}{sentence[1:]}."


def _standing_words(tracker: Tracker, standing: Standing, word: str) -> str:
    name = tracker.slots[standing.slot].lower()
    many = (
        f"all {standing.days}" if standing.times == standing.days else f"{standing.times} of {standing.days}"
    )
    return f"{word} {_AROUND.get(name, name)}, on {many} days"


def _spread_words(tracker: Tracker, entries: Sequence[LogEntry]) -> str:
    spread = spread_of(entries)
    if spread is None:
        return ""
    low, high, middle = (
        value_words(tracker.scale, value) for value in (spread.lowest, spread.highest, spread.middle)
    )
    if spread.lowest == spread.highest:
        return f"Always {low}, in {spread.count} entries."
    return f"Between {low} and {high}, with {middle} in the middle of {spread.count} entries."

"""Sizes: one rung smaller, the smallest, what really happened, one step more.

The way down goes rung by rung: fewer days, shorter, fewer items, an easier setting, with support, a tick
in place of writing, imagining it, doing it in the room, holding. The way up changes one number only.
Numbers that nobody knows stay unknown.
"""

from dataclasses import dataclass
from math import ceil, floor

MICRO_MINUTES = 2
SMALL_MINUTES = 5
FEW_TIMES = 2
LONG_SITTINGS = (20, 60)
"""Minutes beyond which a sitting counts as long, on paper and out in the world. Growing crosses neither."""
MINUTES_A_WEEK = 105
DAYS = 7

_ELSEWHERE = "The numbers stay and the setting grows: another place, less support, or some variety."


@dataclass(frozen=True)
class Size:
    """How much is asked: minutes a sitting and times a week, None where not known."""

    minutes: float | None
    times_per_week: float | None


@dataclass(frozen=True)
class Step:
    """A size and, in words, what changes."""

    size: Size
    change: str


def stay(size: Size, change: str) -> Step:
    """The numbers stay."""
    return Step(size, change)


def nothing(size: Size, change: str) -> Step:
    """Nothing is asked for between visits."""
    return Step(Size(_none_of(size.minutes), _none_of(size.times_per_week)), change)


def fewer_days(size: Size) -> Step | None:
    """Half the times, rounded up; None where there is nothing to take away."""
    times = size.times_per_week
    if times is None or ceil(times / 2) >= times:
        return None
    fewer = ceil(times / 2)
    way = "Fewer days" if times <= DAYS else "Less often"
    return Step(Size(size.minutes, fewer), f"{way}: {_times(fewer)} in place of {times:g}.")


def shorter(size: Size) -> Step | None:
    """Half the minutes, rounded down; None where that would leave less than a minute."""
    minutes = size.minutes
    if minutes is None or minutes < 2:
        return None
    return Step(
        Size(floor(minutes / 2), size.times_per_week),
        f"Shorter: {_minutes(floor(minutes / 2))} in place of {minutes:g}.",
    )


def one_rung_down(size: Size) -> Step:
    """The next rung of the way down that these numbers allow."""
    return fewer_days(size) or shorter(size) or _smaller_in_words(size)


def micro(size: Size) -> Step:
    """The two-minute version; where it is that short already, one rung down from there."""
    if size.minutes is None:
        return Step(size, "Only the first action, two minutes at most.")
    if size.minutes <= MICRO_MINUTES:
        return one_rung_down(size)
    return Step(
        Size(MICRO_MINUTES, size.times_per_week),
        f"Only the first action: {MICRO_MINUTES} minutes in place of {size.minutes:g}.",
    )


_ALL = 100


def what_happened(size: Size, amount: float | None) -> Step:
    """As many times, or else as many minutes, as there really were; `amount` is percent of the plan."""
    if amount is None or amount >= _ALL:
        return one_rung_down(size)
    times = _share(size.times_per_week, amount)
    if times is not None:
        return Step(
            Size(size.minutes, times),
            f"{'As often as it happened' if amount else 'Less often'}: {_times(times)} in place of {size.times_per_week:g}.",
        )
    minutes = _share(size.minutes, amount)
    if minutes is not None:
        return Step(
            Size(minutes, size.times_per_week),
            f"{'As long as it happened' if amount else 'Shorter'}: {_minutes(minutes)} in place of {size.minutes:g}.",
        )
    return one_rung_down(size)


def new_cue(size: Size) -> Step:
    """Another cue, on fewer days where that is possible."""
    fewer = fewer_days(size)
    if fewer is None:
        return Step(size, "Tie it to something they do anyway, and put a note where they will see it.")
    return Step(fewer.size, f"Tie it to something they do anyway. {fewer.change}")


def spelled_out(size: Size) -> Step:
    """The same size said plainly; numbers that were never agreed get a small one to start from."""
    minutes = SMALL_MINUTES if size.minutes is None else size.minutes
    times = FEW_TIMES if size.times_per_week is None else size.times_per_week
    return Step(
        Size(minutes, times),
        f"Write down what, when and how much: {_minutes(minutes)}, {_times(times)}, on named days.",
    )


def grown(size: Size) -> Step:
    """One step up: more days, or else longer, by at most a half; otherwise a new setting."""
    return _more_days(size) or _longer(size) or Step(size, _ELSEWHERE)


def _more_days(size: Size) -> Step | None:
    times = size.times_per_week
    if times is None:
        return None
    most = DAYS if size.minutes is None else min(DAYS, _within_the_week(size.minutes))
    more = _growth(times, most)
    if more <= 0:
        return None
    return Step(Size(size.minutes, times + more), f"More days: {_times(times + more)} in place of {times:g}.")


def _longer(size: Size) -> Step | None:
    minutes = size.minutes
    if minutes is None:
        return None
    most = next((limit for limit in LONG_SITTINGS if minutes <= limit), minutes)
    if size.times_per_week is not None:
        most = min(most, _within_the_week(size.times_per_week))
    more = _growth(minutes, most)
    if more <= 0:
        return None
    return Step(
        Size(minutes + more, size.times_per_week),
        f"Longer: {_minutes(minutes + more)} in place of {minutes:g}.",
    )


def _growth(number: float, most: float) -> int:
    """Half of a number, rounded down, but not past `most`."""
    return min(floor(number / 2), floor(most - number))


def _within_the_week(other: float) -> float:
    """How large one number may become beside the other before the week is too full."""
    return MINUTES_A_WEEK / other if other else MINUTES_A_WEEK


def _share(number: float | None, amount: float) -> int | None:
    """The part of a number that happened, at least one; None where that is no less than the number."""
    if number is None:
        return None
    part = max(1, floor(number * amount / 100))
    return part if part < number else None


def _smaller_in_words(size: Size) -> Step:
    if size.minutes is None and size.times_per_week is None:
        return Step(size, "Fewer days, or a shorter piece of it: agree which, and how much.")
    return Step(size, "Fewer items or an easier setting; the numbers stay.")


def _none_of(number: float | None) -> float | None:
    return None if number is None else 0


def _minutes(number: float) -> str:
    return "1 minute" if number == 1 else f"{number:g} minutes"


def _times(number: float) -> str:
    return "once a week" if number == 1 else f"{number:g} times a week"

"""A change said in words: how far, since when, and against the scale's own thresholds.

The ladder is the same up and down and never says why: under the noticeable change *about the same*, from the
reliable change on *more than the usual wobble of the scale*, and which side of the line it is on when that
changed (Jacobson & Truax 1991, J Consult Clin Psychol 59:12–19; numbers and sources stand with each scale).
"""

from dataclasses import dataclass
from datetime import date

from practice_desk.domain.days import short_day
from practice_desk.domain.measure.scale import Scale


@dataclass(frozen=True)
class Since:
    """A total before, and the day it is from. ``first`` when it is the first of all."""

    total: int
    day: date
    first: bool = False


def change_words(scale: Scale, since: Since, total: int, day: date) -> str:
    """From an earlier total to the one of ``day``.

    >>> from practice_desk.domain.measure.shipped import PHQ9
    >>> change_words(PHQ9, Since(16, date(2026, 11, 3)), 10, date(2026, 11, 26))
    'down 6 since 3 Nov – more than the usual wobble of the scale (reliable change 6)'
    """
    by = total - since.total
    far = _far(by, _day(since, day))
    told = [far + (f" – {_size(scale, abs(by))}" if _size(scale, abs(by)) else "")]
    told += [part for part in (_line(scale, since.total, total), _half(scale, since, total)) if part]
    return "; ".join(told)


def _far(by: int, since: str) -> str:
    if by == 0:
        return f"the same as {since}"
    return f"{'up' if by > 0 else 'down'} {abs(by)} since {since}"


def _day(since: Since, day: date) -> str:
    said = short_day(since.day)
    year = f" {since.day.year}" if since.day.year != day.year else ""
    return f"the first, {said}{year}" if since.first else f"{said}{year}"


def _size(scale: Scale, points: int) -> str:
    if scale.reliable is None or points == 0:
        return ""
    reliable = f"(reliable change {scale.reliable.points})"
    if points >= scale.reliable.points:
        return f"more than the usual wobble of the scale {reliable}"
    if scale.noticeable and points >= scale.noticeable.points:
        return (
            f"noticeable ({scale.noticeable.points} or more),"
            f" still within the usual wobble of the scale {reliable}"
        )
    return f"about the same, within the usual wobble of the scale {reliable}"


def _line(scale: Scale, before: int, total: int) -> str:
    if scale.cutoff is None or (before >= scale.cutoff.at) == (total >= scale.cutoff.at):
        return ""
    return f"now {scale.cutoff.at} or above" if total >= scale.cutoff.at else f"now below {scale.cutoff.at}"


def _half(scale: Scale, since: Since, total: int) -> str:
    if not since.first or scale.halved_from is None or since.total < scale.halved_from.at:
        return ""
    return "half of the first total or less" if 2 * total <= since.total else ""

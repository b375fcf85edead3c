"""The numbers that the readiness rules turn on: defaults that a therapist can change.

No study gives a cut-off for room, distress or minutes; those are conventions of this program (grade C)
and are shown as such. The grade letters: A a published finding, B a manual or expert convention,
C a convention of this program.
"""

import math
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from practice_desk.domain.refused import Refused


@dataclass(frozen=True)
class Limits:
    """Where the numbers tip. Capacity and confidence run 0..10, distress 0..100, caps are minutes a day."""

    capacity_hold: float = 1
    capacity_small: float = 3
    distress_hold: float = 80
    confidence_small: float = 7
    cap_tight: float = 2
    cap_small: float = 5

    def of(self, limit: str) -> float:
        """The number of one limit by its name."""
        return asdict(self)[limit]


@dataclass(frozen=True)
class Ground:
    """One limit for the settings page: its words, the range it may take, and where its default comes from."""

    limit: str
    words: str
    lowest: float
    highest: float
    grade: str
    source: str


@dataclass(frozen=True)
class LimitSet:
    """One entry of the practice's record of its limits: which was set, to what and when.

    ``value`` is the number as it was written down; empty means the default again.
    """

    limit: str
    value: str
    at: datetime


@dataclass(frozen=True)
class InForce:
    """The limits in force. ``passed_over`` says in a sentence each what stands in the record but cannot be used."""

    limits: Limits
    passed_over: tuple[str, ...] = ()


_OURS = "A convention of this program; no study sets this number"

GROUNDS: tuple[Ground, ...] = (
    Ground("capacity_hold", "Room for one more thing, 0 to 10: hold at or below", 0, 10, "C", _OURS),
    Ground(
        "capacity_small", "Room for one more thing, 0 to 10: keep it small at or below", 0, 10, "C", _OURS
    ),
    Ground("distress_hold", "Distress now, 0 to 100: hold at or above", 1, 100, "C", _OURS),
    Ground(
        "confidence_small",
        "Confidence in the plan, 0 to 10: keep it small below",
        0,
        10,
        "B",
        "Gutnick and others 2014, Brief Action Planning; cognitive therapy texts ask for 9",
    ),
    Ground(
        "cap_tight", "Minutes a day at most when the plate is full or the lean is to hold", 1, 30, "C", _OURS
    ),
    Ground("cap_small", "Minutes a day at most for a small step", 1, 60, "C", _OURS),
)

DEFAULT_LIMITS = Limits()

_PAIRS = (
    ("capacity_hold", "capacity_small", "Holding cannot begin above the number that keeps it small."),
    ("cap_tight", "cap_small", "The minutes for a full plate cannot be more than those for a small step."),
)
"""Limits of which the first may never be above the second."""
_BY_NAME = {ground.limit: ground for ground in GROUNDS}


def ground_of(limit: str) -> Ground:
    """What is known of one limit. Raises KeyError for one that does not exist."""
    return _BY_NAME[limit]


def with_limit(present: Limits, limit: str, value: float) -> Limits:
    """The limits with one of them changed.

    Raises Refused, in words that name the range, for a number that cannot be used.
    """
    ground = ground_of(limit)
    if not (math.isfinite(value) and ground.lowest <= value <= ground.highest):
        raise Refused(
            f"Choose a number from {ground.lowest:g} to {ground.highest:g}."
            f" Until then it stays at {present.of(limit):g}.",
            limit,
        )
    wanted = replace(present, **{limit: value})
    for lower, upper, words in _PAIRS:
        if wanted.of(lower) > wanted.of(upper):
            raise Refused(f"{words} It stays at {present.of(limit):g}.", limit)
    return wanted


def limits_in_force(record: Iterable[LimitSet]) -> InForce:
    """The defaults with the latest entry of each limit put in their place.

    An entry that names no limit, is no number or is out of range is passed over and named; two that
    contradict each other are both passed over. The default stays where an entry cannot be used.
    """
    latest = {one.limit: one.value for one in record}
    said = [
        f"The record names a limit “{name[:40]}” that there is not; it is passed over."
        for name in latest
        if name not in _BY_NAME
    ]
    usable: dict[str, float] = {}
    for name, value in latest.items():
        if name in _BY_NAME and value:
            number = _number(value)
            if number is None or not _BY_NAME[name].lowest <= number <= _BY_NAME[name].highest:
                said.append(_stays(name, value))
            else:
                usable[name] = number
    for lower, upper, _words in _PAIRS:
        wanted = replace(DEFAULT_LIMITS, **usable)
        if wanted.of(lower) > wanted.of(upper):
            said += [_stays(name, f"{usable.pop(name):g}") for name in (lower, upper) if name in usable]
    return InForce(replace(DEFAULT_LIMITS, **usable), tuple(said))


def _number(value: str) -> float | None:
    try:
        number = float(value)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _stays(name: str, value: str) -> str:
    return (
        f"{_BY_NAME[name].words}: “{value[:40]}” cannot be used,"
        f" so the default of {DEFAULT_LIMITS.of(name):g} stays."
    )

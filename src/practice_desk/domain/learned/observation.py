"""One thing that was seen: whether an assignment went well, or whether a place of a log was filled.

*Went well* means that it happened, at least in part, and was not hard; partial is normal. In a log it means that
something was put down. A follow-up that tells nothing of the assignment itself is left out: one at which nobody
asked, a week in which something bigger happened, one that was never gone over, or felt unnecessary.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from practice_desk.domain.activity import ActivityKind
from practice_desk.domain.adjustment.history import CLEAR_RISE, HowItWent
from practice_desk.domain.assignment import Assignment
from practice_desk.domain.days import weekday
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.learned.traits import Trait, levels_of, part_of_week, time_of_day

HEAVY_FROM = 7
"""From this rating of *how hard* on, 0 to 10, something that happened counts as heavy; see the adjustment rules."""
ASKED = ""
"""The stratum of follow-ups."""
_HAPPENED = frozenset({HowItWent.DID, HowItWent.SOME})
_TELLS_OF_OTHERS = frozenset({"B_CRISIS", "B_BETTER", "B_THERAPIST"})
_WORSE = "B_WORSE"


class Logged(NamedTuple):
    """A place of a log: ``log`` is the id of its assignment, ``slot`` a time of day in words ("evening", "after
    lunch", "21:00", or empty), ``value`` what was put down, ``None`` where nothing was."""

    log: str
    day: date
    slot: str
    value: float | str | None


@dataclass(frozen=True)
class Observation:
    """``id`` is what it rests on: a follow-up, or the assignment of a log.

    Chance is reckoned within a ``stratum``: follow-ups against follow-ups, days of a log against days of the same
    log, places of a day against those of the same day. So a good or a bad week is not taken for a good or bad hour.
    """

    id: str
    well: bool
    levels: Mapping[Trait, str]
    stratum: str = ASKED


def observe(
    follow_ups: Sequence[FollowUp],
    assignments: Sequence[Assignment],
    logs: Sequence[Logged] = (),
    kinds: Mapping[str, ActivityKind] | None = None,
) -> tuple[Observation, ...]:
    """What a client's history has to tell, follow-ups first; a follow-up without its assignment tells nothing."""
    return observed(follow_ups, {one.id: levels_of(one, kinds) for one in assignments}, logs)


def observed(
    follow_ups: Sequence[FollowUp],
    levels: Mapping[str, Mapping[Trait, str]],
    logs: Sequence[Logged] = (),
) -> tuple[Observation, ...]:
    """The same from the levels of each assignment, by its id."""
    asked = (
        Observation(one.id, went_well(one), levels[one.assignment_id])
        for one in follow_ups
        if one.assignment_id in levels and tells_of_assignment(one)
    )
    return (*asked, *_days(logs), *_places(logs))


def tells_of_assignment(follow_up: FollowUp) -> bool:
    """Whether what was said is about the assignment; see above."""
    if follow_up.outcome is HowItWent.NOT_ASKED or follow_up.acute:
        return False
    named = set(follow_up.barriers)
    return not (named & {"B_CRISIS"} or (follow_up.outcome is HowItWent.NOT and named & _TELLS_OF_OTHERS))


def went_well(follow_up: FollowUp) -> bool:
    """Whether it happened, at least in part, and was neither hard nor made anything worse."""
    if follow_up.outcome not in _HAPPENED or _WORSE in follow_up.barriers or _rose(follow_up):
        return False
    return follow_up.hard is None or follow_up.hard < HEAVY_FROM


def _rose(follow_up: FollowUp) -> bool:
    before, after = follow_up.distress_before, follow_up.distress_after
    return before is not None and after is not None and after - before >= CLEAR_RISE


def _days(logs: Sequence[Logged]) -> list[Observation]:
    """Each day of a log: whether anything was put down."""
    filled: dict[tuple[str, date], bool] = defaultdict(bool)
    for log, day, _slot, value in logs:
        filled[log, day] |= value is not None
    return [
        Observation(
            log,
            well,
            {
                Trait.WEEKDAY: weekday(day.weekday()).casefold(),
                Trait.PART_OF_WEEK: part_of_week(day.weekday()),
            },
            f"{log} days",
        )
        for (log, day), well in filled.items()
    ]


def _places(logs: Sequence[Logged]) -> list[Observation]:
    """Each place of a log whose slot is a time of day."""
    return [
        Observation(log, value is not None, {Trait.TIME: time}, f"{log} {day.isoformat()}")
        for log, day, slot, value in logs
        if (time := time_of_day(slot))
    ]

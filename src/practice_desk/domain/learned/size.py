"""A size that tends to happen: the minutes a week up to which, so far, it went well two times in three.

The method. Every follow-up that tells of its assignment gives its minutes a week as asked and whether that went well;
one that was done in part gives what did happen as gone well, and says nothing of the rest. The shares that went well
are made to fall as the size grows (isotonic regression, pooling neighbours), for what happens at a large size would
have happened at a small one, by and large. The answer is the largest size reached twice where the share is still two
in three when one more is taken not to have gone well: on the easy side. It rests on at least three that went well;
with fewer, or where nothing is small enough, there is none. Only the last ``LATEST`` follow-ups count, for people change.

On simulated clients with a known limit it was too large (going well less than half the time) for 7 of 100, where the
size of the last one that went well was for 20; see ``tests/benchmarks/learned_size.py``.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import Assignment
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.learned.chance import FEWEST
from practice_desk.domain.learned.observation import tells_of_assignment, went_well

LATEST = 24
ENOUGH = 2 / 3
_WHOLE = 100


@dataclass(frozen=True)
class Sized:
    """``minutes`` a week; ``well`` of ``of`` follow-ups at or below this size went well."""

    minutes: float
    well: int
    of: int


def tends_to_happen(
    follow_ups: Sequence[FollowUp],
    assignments: Sequence[Assignment],
    weekly: Callable[[Assignment], float | None],
) -> Sized | None:
    """The size that tends to happen; ``weekly`` gives an assignment's minutes a week. Follow-ups come oldest first."""
    by_id = {one.id: one for one in assignments}
    told = [one for one in follow_ups if one.assignment_id in by_id and tells_of_assignment(one)]
    tried = [_tried(one, minutes) for one in told[-LATEST:] if (minutes := weekly(by_id[one.assignment_id]))]
    return _largest_that_holds(tried)


def _tried(follow_up: FollowUp, minutes: float) -> tuple[float, bool]:
    """Minutes a week and whether they went well; of something done in part, the minutes that happened."""
    well = went_well(follow_up)
    partly = follow_up.outcome is HowItWent.SOME and follow_up.amount
    return (minutes * (follow_up.amount or 0) / _WHOLE if well and partly else minutes), well


def _largest_that_holds(tried: Sequence[tuple[float, bool]]) -> Sized | None:
    holds = [pool.reached for pool in _falling(tried) if pool.holds]
    if not holds:
        return None
    within = [well for minutes, well in tried if minutes <= max(holds)]
    return Sized(max(holds), sum(within), len(within)) if sum(within) >= FEWEST else None


@dataclass(frozen=True)
class _Pool:
    """Neighbouring sizes taken together: each time one was tried, from small to large."""

    sizes: tuple[float, ...]
    well: int

    @property
    def share(self) -> float:
        return self.well / len(self.sizes)

    @property
    def holds(self) -> bool:
        """Whether two in three went well even if one more had not."""
        return self.well / (len(self.sizes) + 1) >= ENOUGH

    @property
    def reached(self) -> float:
        """The largest size that was reached twice here: once may be luck."""
        return self.sizes[-2]

    def with_larger(self, other: "_Pool") -> "_Pool":
        return _Pool(self.sizes + other.sizes, self.well + other.well)


def _falling(tried: Sequence[tuple[float, bool]]) -> list[_Pool]:
    """All that was tried, from small to large, pooled until the shares fall from each to the next."""
    pools: list[_Pool] = []
    for size, group in groupby(sorted(tried), key=lambda one: one[0]):
        wells = [well for _size, well in group]
        pools.append(_Pool((size,) * len(wells), sum(wells)))
        while len(pools) > 1 and pools[-2].share <= pools[-1].share:
            pools[-2:] = [pools[-2].with_larger(pools[-1])]
    return pools

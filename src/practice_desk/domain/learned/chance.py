"""Which differences hold against chance, given everything that was looked at.

The method. Each trait of a factor is split in two in every way that leaves at least three observations on both
sides (sizes only between smaller and larger; a trait with more than four levels only each level against the others).
How far the two sides differ is measured by the Mantel–Haenszel statistic: the count that went well on one side, less
what would be expected if both sides went alike, over its standard deviation, summed over strata. Chance is taken
from the history itself: which observations went well is dealt out anew within each stratum, ``DEALS`` times, and
everything is measured again. For each factor the largest difference of a deal takes its rank among all deals, so that
a factor with many splits is heard no more than one with a single split; and a factor's difference is said only when so
high a rank comes up anywhere, in any factor, in no more than one deal in twenty. With the history itself among the
deals this is an exact permutation test (the smallest-p correction of Westfall and Young, 1993): where nothing
differs, something is said in at most 5 of 100 histories, however many levels are in use and however unevenly.

What it does not guard against: a slow change over months while the assignments changed too; two traits that always
went together; and looking again after every follow-up, since the 5 in 100 hold for one look: over sixty looks at one
growing history some difference came and went in about a third of them. So the screen says that it can still change.

Chosen by simulation: with 24 follow-ups it found about 10 of 100 planted differences more than Fisher's test with
Tarone's correction, and a little more than the same deals without ranks, with no more invented. Measuring a split by
its likelihood ratio or by its exact tail instead finds as many and no more. The power curve is
printed by ``tests/benchmarks/learned_power.py``.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from math import sqrt
from random import Random

from practice_desk.domain.learned.observation import Observation
from practice_desk.domain.learned.traits import Factor, Trait

FEWEST = 3
"""Observations below which nothing is said, on either side of a difference."""
DEALS = 999
"""Times that chance is tried; a multiple of twenty, less one, makes the test exact."""
LEVEL = 0.05
_SEED = 1993
"""The same history is always dealt the same way, so that what is said does not flicker."""
_MOST_TO_COMBINE = 4
_HOPELESS = 1.9
"""Standard deviations below which no difference can come up in fewer than one deal in twenty."""
_SLACK = 1e-9


@dataclass(frozen=True)
class Split:
    """Levels of a trait against its other levels in use."""

    trait: Trait
    levels: frozenset[str]
    others: frozenset[str]


@dataclass(frozen=True)
class Standing:
    """A split that holds against chance: ``better`` are the levels with which more went well."""

    trait: Trait
    better: frozenset[str]
    worse: frozenset[str]
    chance: float


def hold_against_chance(observations: Sequence[Observation]) -> list[Standing]:
    """What can be said, at most one split a factor, the surest first. ``chance`` runs from 0 to 1."""
    well = _bits(observations, lambda one: one.well)
    measures = _measures(observations)
    seen = {factor: _largest(group, well) for factor, group in measures.items()}
    if all(abs(apart) < _HOPELESS for _measure, apart in seen.values()):
        return []
    deals = [well, *_deals(observations, well)]
    ranks = [_ranks([abs(_largest(group, deal)[1]) for deal in deals]) for group in measures.values()]
    highest = sorted(min(of_factors) for of_factors in zip(*ranks, strict=True))
    found = [
        _standing(measure.split, apart, bisect_right(highest, rank[0]) / len(deals))
        for (measure, apart), rank in zip(seen.values(), ranks, strict=True)
    ]
    return sorted((one for one in found if one.chance <= LEVEL), key=lambda one: one.chance)


def _standing(split: Split, apart: float, chance: float) -> Standing:
    better, worse = (split.levels, split.others) if apart > 0 else (split.others, split.levels)
    return Standing(split.trait, better, worse, chance)


def _bits(observations: Sequence[Observation], choose: Callable[[Observation], bool]) -> int:
    """Those chosen, as the bits of a number."""
    return sum(1 << place for place, one in enumerate(observations) if choose(one))


def _ranks(values: Sequence[float]) -> list[int]:
    """For each value, how many are as large or larger."""
    ordered = sorted(values)
    return [len(ordered) - bisect_left(ordered, value - _SLACK) for value in values]


def _deals(observations: Sequence[Observation], well: int) -> Iterable[int]:
    """What went well, dealt out anew within each stratum."""
    strata: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(observations):
        strata[one.stratum].append(1 << place)
    hands = [(bits, (sum(bits) & well).bit_count()) for bits in strata.values()]
    stays = sum(sum(bits) for bits, count in hands if count == len(bits))
    open_hands = [(bits, count) for bits, count in hands if 0 < count < len(bits)]
    random = Random(_SEED)  # noqa: S311  chance, not secrets
    for _ in range(DEALS):
        yield stays + sum(sum(random.sample(bits, count)) for bits, count in open_hands)


class _Measure:
    """How far the two sides of a split differ, given which observations went well."""

    def __init__(self, split: Split, one: int, other: int, strata: Iterable[int]) -> None:
        self.split = split
        self._parts = [
            (known, known & one, known.bit_count(), (known & one).bit_count())
            for stratum in strata
            if (known := stratum & (one | other)) & one and known & other
        ]

    def of(self, well: int) -> float:
        """Standard deviations by which more (below 0: fewer) went well on the first side than chance gives."""
        apart = variance = 0.0
        for known, one, size, side in self._parts:
            count, share = (known & well).bit_count(), side / size
            apart += (one & well).bit_count() - share * count
            variance += share * (1 - share) * count * (size - count) / (size - 1)
        return apart / sqrt(variance) if variance > _SLACK else 0.0


def _largest(measures: Sequence[_Measure], well: int) -> tuple[_Measure, float]:
    return max(((one, one.of(well)) for one in measures), key=lambda pair: abs(pair[1]))


def _measures(observations: Sequence[Observation]) -> Mapping[Factor, list[_Measure]]:
    """Everything there is to look at, by factor; two splits that part the history alike are looked at once."""
    strata = [
        _bits(observations, lambda one, name=name: one.stratum == name)
        for name in dict.fromkeys(one.stratum for one in observations)
    ]
    out: dict[Factor, list[_Measure]] = defaultdict(list)
    seen: set[tuple[Factor, frozenset[int]]] = set()
    for split in _splits(observations):
        one, other = (
            _bits(observations, partial(_has, split.trait, side)) for side in (split.levels, split.others)
        )
        key = (split.trait.factor, frozenset({one, other}))
        if min(one.bit_count(), other.bit_count()) >= FEWEST and key not in seen:
            seen.add(key)
            out[split.trait.factor].append(_Measure(split, one, other, strata))
    return out


def _has(trait: Trait, levels: Collection[str], one: Observation) -> bool:
    return one.levels.get(trait) in levels


def _splits(observations: Sequence[Observation]) -> Iterable[Split]:
    for trait in Trait:
        used = {one.levels[trait] for one in observations if trait in one.levels}
        if trait.is_compared:
            for chosen in _halves(trait, used):
                yield Split(trait, chosen, frozenset(used) - chosen)


def _halves(trait: Trait, used: Collection[str]) -> Iterable[frozenset[str]]:
    """One half of each way to part the levels in use."""
    if trait.order:
        ordered = [level for level in trait.order if level in used]
        return [frozenset(ordered[:place]) for place in range(1, len(ordered))]
    most = len(used) // 2 if len(used) <= _MOST_TO_COMBINE else 1
    return [frozenset(some) for size in range(1, most + 1) for some in combinations(sorted(used), size)]

"""What is counted, and which differences are said."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from practice_desk.domain.learned.chance import FEWEST, Standing, hold_against_chance
from practice_desk.domain.learned.observation import ASKED, Observation
from practice_desk.domain.learned.traits import Trait

ALIKE = 0.75
"""Share of observations from which on two differences rest on much the same ones."""


@dataclass(frozen=True)
class Count:
    """How often it went well with these levels of a trait, and the records that say so."""

    trait: Trait
    levels: frozenset[str]
    well: int
    of: int
    rests_on: tuple[str, ...]


@dataclass(frozen=True)
class Difference:
    """A difference that holds against chance. ``like`` is an earlier one that rests on much the same observations,
    so that it cannot be told which of the two matters."""

    better: Count
    worse: Count
    like: Trait | None = None

    @property
    def trait(self) -> Trait:
        return self.better.trait

    @property
    def rests_on(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.better.rests_on, *self.worse.rests_on)))


@dataclass(frozen=True)
class Learned:
    """``asked`` counts the follow-ups that told something, ``logged`` the days of logs. ``counts`` has every level
    seen at least three times, by trait; ``differences`` at most one a factor, the surest first."""

    asked: int
    logged: int
    counts: tuple[Count, ...]
    differences: tuple[Difference, ...]

    @property
    def is_empty(self) -> bool:
        return not self.counts


def learn(observations: Sequence[Observation]) -> Learned:
    """Count a history and say which of its differences hold against chance; see :mod:`.chance`."""
    return Learned(
        sum(one.stratum == ASKED for one in observations),
        sum(Trait.WEEKDAY in one.levels for one in observations),
        tuple(count for count in _counts(observations) if count.of >= FEWEST),
        _differences(observations),
    )


def _counts(observations: Sequence[Observation]) -> list[Count]:
    seen: dict[tuple[Trait, str], list[Observation]] = defaultdict(list)
    for one in observations:
        for trait, level in one.levels.items():
            seen[trait, level].append(one)
    return [
        _count(trait, frozenset({level}), seen[trait, level])
        for trait in Trait
        for level in sorted(level for of, level in seen if of is trait)
    ]


def _count(trait: Trait, levels: frozenset[str], of: Sequence[Observation]) -> Count:
    rests_on = tuple(dict.fromkeys(one.id for one in of))
    return Count(trait, levels, sum(one.well for one in of), len(of), rests_on)


def _differences(observations: Sequence[Observation]) -> tuple[Difference, ...]:
    out: list[Difference] = []
    for standing in hold_against_chance(observations):
        better, worse = (
            _of_levels(observations, standing, side) for side in (standing.better, standing.worse)
        )
        fresh = Difference(better, worse)
        like = next((one.trait for one in out if _alike(one, fresh)), None)
        out.append(replace(fresh, like=like))
    return tuple(out)


def _of_levels(observations: Sequence[Observation], standing: Standing, levels: frozenset[str]) -> Count:
    chosen = [one for one in observations if one.levels.get(standing.trait) in levels]
    return _count(standing.trait, levels, chosen)


def _alike(one: Difference, other: Difference) -> bool:
    return all(
        _shared(mine.rests_on, theirs.rests_on) >= ALIKE
        for mine, theirs in ((one.better, other.better), (one.worse, other.worse))
    )


def _shared(one: Sequence[str], other: Sequence[str]) -> float:
    """Share of what either rests on that both rest on."""
    return len(set(one) & set(other)) / len(set(one) | set(other))

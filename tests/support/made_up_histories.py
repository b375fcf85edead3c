"""Simulated clients whose truth is known: what was agreed drawn at random, and how it went by one factor or none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from practice_desk.domain.learned import Factor, Learned, Observation, Trait, learn

WELL, HEAVY = 0.9, 0.2
"""Chance of going well with the good levels of the planted factor, and with its others."""
LEVELS = {
    Trait.KIND: ("notice", "practise", "try_out", "steady"),
    Trait.MINUTES: ("short", "middle", "long"),
    Trait.OFTEN: ("short", "middle", "long"),
    Trait.TIME: ("morning", "midday", "afternoon", "evening"),
    Trait.PLACE: ("home", "outside", "work", "way"),
    Trait.PART_OF_WEEK: ("weekdays", "weekend"),
    Trait.SAYS_WHEN: ("no", "yes"),
    Trait.THEIR_IDEA: ("no", "yes"),
}
TRAIT_OF = {
    Factor.ACTIVITY: Trait.KIND,
    Factor.SIZE: Trait.MINUTES,
    Factor.TIME: Trait.TIME,
    Factor.PLACE: Trait.PLACE,
    Factor.DAY: Trait.PART_OF_WEEK,
    Factor.WORDING: Trait.SAYS_WHEN,
}


@dataclass(frozen=True)
class Planted:
    """``good`` are the levels with which nine in ten go well; with the others two in ten do."""

    trait: Trait
    good: frozenset[str]

    def chance(self, levels: Mapping[Trait, str]) -> float:
        """Chance of going well with these levels, 0 to 1."""
        return WELL if levels[self.trait] in self.good else HEAVY

    def is_found(self, learned: Learned) -> bool:
        """Whether the factor is named, the right way round."""
        return any(
            one.trait is self.trait and (one.better.levels <= self.good or self.good <= one.better.levels)
            for one in learned.differences
        )

    def others_said(self, learned: Learned) -> bool:
        return any(one.trait is not self.trait for one in learned.differences)


def in_use(random: Random, levels: int) -> dict[Trait, Sequence[str]]:
    """Which levels a client's assignments have: this many in each trait, or as many as there are."""
    return {trait: random.sample(all_, min(levels, len(all_))) for trait, all_ in LEVELS.items()}


def plant(random: Random, factor: Factor, used: dict[Trait, Sequence[str]]) -> Planted:
    """Some of the levels in use, at random; of sizes the smaller ones."""
    trait = TRAIT_OF[factor]
    some = random.randrange(1, len(used[trait]))
    ordered = [level for level in trait.order if level in used[trait]]
    return Planted(trait, frozenset(ordered[:some] if ordered else random.sample(used[trait], some)))


def history(
    random: Random, entries: int, used: dict[Trait, Sequence[str]], truth: Planted | float
) -> list[Observation]:
    """Follow-ups with every level drawn evenly; ``truth`` is what decides, or one chance for all (0 to 1)."""
    out: list[Observation] = []
    for number in range(entries):
        levels = {trait: random.choice(some) for trait, some in used.items()}
        chance = truth.chance(levels) if isinstance(truth, Planted) else truth
        out.append(Observation(f"f{number}", random.random() < chance, levels))
    return out


@dataclass
class Score:
    """``found`` planted differences and ``beside`` ones that were not planted, of ``of`` histories."""

    found: int = 0
    beside: int = 0
    of: int = 0


def score_planted(seed: int, histories: int, entries: int, levels: int) -> Score:
    """One factor planted, each of the six in turn."""
    random, score = Random(seed), Score()
    for number in range(histories):
        used = in_use(random, levels)
        planted = plant(random, list(Factor)[number % len(Factor)], used)
        learned = learn(history(random, entries, used, planted))
        score.found += planted.is_found(learned)
        score.beside += planted.others_said(learned)
        score.of += 1
    return score


def score_nothing(seed: int, histories: int, entries: int, levels: int, chance: float) -> Score:
    """Nothing planted: everything goes well with the same chance."""
    random, score = Random(seed), Score()
    for _ in range(histories):
        learned = learn(history(random, entries, in_use(random, levels), chance))
        score.beside += bool(learned.differences)
        score.of += 1
    return score

"""Learning to judge from examples: logistic regression, one example at a time, with few weights left at the end.

"Follow the regularised leader" (McMahan and others, 2013) in plain Python, so that the same lessons give the
same weights on any machine.
"""

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

Bag = Sequence[Sequence[str]]
"""One text: the traits of each of its parts. It is positive when at least one part is."""
Numbered = list[list[list[int]]]
"""Bags with a number for every trait, which is faster to look up than its name."""
START = -1.0
"""Log odds of a part nothing is known about."""
SURE = 0.02
"""A part whose probability differs less than this from what it should be teaches nothing more."""
POSITIVE = 1.3
"""How much more a positive text counts than a negative one."""


@dataclass
class Learner:
    """``rate`` how fast it learns, ``sparse`` how soon a weight becomes nothing, ``small`` how small weights stay.

    All lists go by the number of a trait; ``now`` holds its weight, so that scoring only adds up.
    """

    traits: int
    rate: float = 0.15
    sparse: float = 1.0
    small: float = 1.0
    sums: list[float] = field(init=False)
    squares: list[float] = field(init=False)
    roots: list[float] = field(init=False)
    now: list[float] = field(init=False)

    def __post_init__(self) -> None:
        self.sums, self.squares, self.roots, self.now = ([0.0] * self.traits for _ in range(4))

    def score(self, traits: Sequence[int]) -> float:
        return START + sum(map(self.now.__getitem__, traits))

    def learn(self, traits: Sequence[int], error: float) -> None:
        """Move the weights of these traits against the error."""
        sums, squares, roots, now = self.sums, self.squares, self.roots, self.now
        rate, sparse, small, square = self.rate, self.sparse, self.small, error * error
        for trait in traits:
            squares[trait] = after = squares[trait] + square
            root = math.sqrt(after)
            step = (root - roots[trait]) / rate
            roots[trait] = root
            sums[trait] = z = sums[trait] + error - step * now[trait]
            if z > sparse:
                now[trait] = (sparse - z) / ((1.0 + root) / rate + small)
            elif z < -sparse:
                now[trait] = (-sparse - z) / ((1.0 + root) / rate + small)
            else:
                now[trait] = 0.0


def probability(score: float) -> float:
    return 1.0 / (1.0 + math.exp(-score)) if score > -30.0 else 0.0


def numbered(bags: Sequence[Bag]) -> tuple[Numbered, list[str]]:
    """The bags with numbers for traits, and the trait of every number."""
    names: dict[str, int] = {}
    out = [[[names.setdefault(trait, len(names)) for trait in part] for part in bag] for bag in bags]
    return out, list(names)


def teach(
    bags: Numbered, verdicts: Sequence[bool], rounds: int, seed: int, traits: int, **settings: float
) -> Learner:
    """Learn from texts whose verdict is known only for the whole: the most suspicious part answers for it."""
    return in_rounds(Learner(traits, **settings), bags, verdicts, rounds, seed, _learn_verdict)


def in_rounds(
    learner: Learner,
    bags: Numbered,
    said: Sequence[int],
    rounds: int,
    seed: int,
    learn: Callable[[Learner, list[list[int]], int], None],
) -> Learner:
    """Take all texts with what is said of each, so many times, each time in another order."""
    pick = random.Random(seed)
    order = list(range(len(bags)))
    for _ in range(rounds):
        pick.shuffle(order)
        for i in order:
            learn(learner, bags[i], said[i])
    return learner


def _learn_verdict(learner: Learner, parts: list[list[int]], verdict: int) -> None:
    if verdict:
        part = max(parts, key=learner.score)
        learner.learn(part, (probability(learner.score(part)) - 1.0) * POSITIVE)
        return
    for part in parts:
        error = probability(learner.score(part))
        if error > SURE:
            learner.learn(part, error)

"""Learning to judge from examples: logistic regression, one example at a time, with few weights left at the end.

"Follow the regularised leader" (McMahan and others, 2013) in plain Python, so that the same lessons give the
same weights on any machine.
"""

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import repeat

Bag = Sequence[Sequence[str]]
"""One text: the traits of each of its parts. It is positive when at least one part is."""
START = -1.0
"""Log odds of a part nothing is known about."""
SURE = 0.02
"""A part whose probability differs less than this from what it should be teaches nothing more."""
POSITIVE = 1.3
"""How much more a positive text counts than a negative one."""


@dataclass
class Learner:
    """``rate`` how fast it learns, ``sparse`` how soon a weight becomes nothing, ``small`` how small weights stay.

    ``now`` holds the weight of every trait that has one, so that scoring only adds up.
    """

    rate: float = 0.15
    sparse: float = 1.0
    small: float = 1.0
    sums: dict[str, float] = field(default_factory=dict)
    squares: dict[str, float] = field(default_factory=dict)
    roots: dict[str, float] = field(default_factory=dict)
    now: dict[str, float] = field(default_factory=dict)

    def score(self, traits: Sequence[str]) -> float:
        return START + sum(map(self.now.get, traits, repeat(0.0)))

    def learn(self, traits: Sequence[str], error: float) -> None:
        """Move the weights of these traits against the error."""
        sums, squares, roots, now = self.sums, self.squares, self.roots, self.now
        rate, sparse, small, square = self.rate, self.sparse, self.small, error * error
        for trait in traits:
            squares[trait] = after = squares.get(trait, 0.0) + square
            root = math.sqrt(after)
            step = (root - roots.get(trait, 0.0)) / rate
            roots[trait] = root
            sums[trait] = z = sums.get(trait, 0.0) + error - step * now.get(trait, 0.0)
            if z > sparse:
                now[trait] = (sparse - z) / ((1.0 + root) / rate + small)
            elif z < -sparse:
                now[trait] = (-sparse - z) / ((1.0 + root) / rate + small)
            else:
                now[trait] = 0.0

    def weights(self) -> dict[str, float]:
        return {trait: weight for trait, weight in self.now.items() if weight}


def probability(score: float) -> float:
    return 1.0 / (1.0 + math.exp(-score)) if score > -30.0 else 0.0


def teach(
    bags: Sequence[Bag], verdicts: Sequence[bool], rounds: int, seed: int, **settings: float
) -> Learner:
    """Learn from texts whose verdict is known only for the whole: the most suspicious part answers for it."""
    learner = Learner(**settings)
    pick = random.Random(seed)
    order = list(range(len(bags)))
    for _ in range(rounds):
        pick.shuffle(order)
        for i in order:
            if verdicts[i]:
                part = max(bags[i], key=learner.score)
                learner.learn(part, (probability(learner.score(part)) - 1.0) * POSITIVE)
            else:
                for part in bags[i]:
                    error = probability(learner.score(part))
                    if error > SURE:
                        learner.learn(part, error)
    return learner

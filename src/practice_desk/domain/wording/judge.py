"""Judges that were taught by examples: each adds up what it learned about the traits it is shown.

What they learned lies beside this module as ``judges.json`` and is made from the labelled lessons among the
tests by ``tests/benchmarks/wording/teach.py``, to the last digit. A weight is in hundredths of log odds.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from practice_desk.domain.wording.lexicon import load

HUNDREDTHS = 100


@dataclass(frozen=True)
class Judge:
    """The weight of every trait that matters, and from which sum on the verdict is yes."""

    weights: Mapping[str, int]
    threshold: int

    def sum(self, traits: Iterable[str]) -> int:
        """How much speaks for the verdict, in hundredths of log odds."""
        get = self.weights.get
        return sum([weight for trait in traits if (weight := get(trait))])

    def says_yes(self, traits: Iterable[str]) -> bool:
        return self.sum(traits) > self.threshold


@cache
def judge(name: str) -> Judge:
    """A judge by its name, read once when first needed."""
    taught = load("judges.json")[name]
    weights = {trait: int(w) for w, traits in taught["weights"].items() for trait in traits.split()}
    return Judge(weights, taught["threshold"])

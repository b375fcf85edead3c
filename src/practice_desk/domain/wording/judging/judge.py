"""Judges that were taught by examples: each adds up what it learned about what it is shown.

What each learned lies compressed in ``data/judges`` and is made from the labelled lessons among the tests by
``tests/benchmarks/wording/teach.py``, to the last digit. A weight is in hundredths of log odds.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import repeat

from practice_desk.domain.wording.reading.lexicon import load

HUNDREDTHS = 100
OPENING = "^"
"""Stands before the first word of a pair."""
WORD, PAIR = "w=", "p="


@dataclass(slots=True)
class Shown:
    """One part of a text as a judge sees it: its words, how many of them in pairs, and what else is known of it.

    ``crossed`` are the marks that count anew beside another, each with those.
    """

    words: list[str]
    paired: int
    marks: list[str]
    crossed: list[tuple[str, list[str]]] = field(default_factory=list[tuple[str, list[str]]])

    def traits(self) -> list[str]:
        """All of it spelled out, one trait a word: ``w=`` a word, ``p=`` two words in a row, ``x|y`` marks crossed."""
        pairs = zip([OPENING, *self.words], self.words[: self.paired], strict=False)
        return [
            *self.marks,
            *[f"{mark}|{beside}" for beside, marks in self.crossed for mark in marks],
            *[WORD + word for word in self.words],
            *[f"{PAIR}{one}_{two}" for one, two in pairs],
        ]


@dataclass(frozen=True)
class Judge:
    """The weight of every word, pair, mark and crossing that matters, and from which sum on the verdict is yes."""

    words: Mapping[str, int]
    pairs: Mapping[str, Mapping[str, int]]
    marks: Mapping[str, int]
    crossings: Mapping[str, Mapping[str, int]]
    threshold: int

    def sum(self, shown: Shown) -> int:
        """How much speaks for the verdict, in hundredths of log odds."""
        pairs, crossings = self.pairs, self.crossings
        total = _total(self.marks, shown.marks) + _total(self.words, shown.words)
        for beside, marks in shown.crossed:
            if beside in crossings:
                total += _total(crossings[beside], marks)
        previous = OPENING
        for word in shown.words[: shown.paired]:
            if previous in pairs:
                total += pairs[previous].get(word, 0)
            previous = word
        return total

    def says_yes(self, shown: Shown, beside: float = 0) -> bool:
        """``beside`` is what another look speaks for the same verdict, in hundredths of log odds as well."""
        return self.sum(shown) + beside > self.threshold


def _total(weights: Mapping[str, int], traits: list[str]) -> int:
    return sum(map(weights.get, traits, repeat(0)))


@cache
def judge(name: str) -> Judge:
    """A judge by its name, read once when first needed."""
    taught = load(f"judges/{name}.json.gz")
    pairs: dict[str, dict[str, int]] = {}
    for pair, weight in _spread(taught["pairs"]).items():
        first, _, second = pair.partition("_")
        pairs.setdefault(first, {})[second] = weight
    marks = _spread(taught["marks"])
    crossings: dict[str, dict[str, int]] = {}
    for crossed, weight in marks.items():
        mark, _, beside = crossed.rpartition("|")
        crossings.setdefault(beside, {})[mark] = weight
    return Judge(_spread(taught["words"]), pairs, marks, crossings, taught["threshold"])


def _spread(by_weight: Mapping[str, str]) -> dict[str, int]:
    """The weight of every trait, from the traits under each weight."""
    return {trait: int(weight) for weight, traits in by_weight.items() for trait in traits.split()}

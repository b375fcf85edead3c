"""Learning which parts of a text count, from nothing but how many of them do.

Each part is a coin with a bias of its own. Given the true number of heads, every coin has a new, surer chance of being
one of them; the learner moves each bias towards that chance. (The number of heads of unlike coins is Poisson's
binomial distribution; the chances given the number are those of expectation and maximisation.)
"""

from collections.abc import Sequence

from ftrl import SURE, Learner, Numbered, in_rounds, probability

from practice_desk.domain.wording.size.new_things import MOST, counts

MANY_COUNT = 3.0
"""How much more a text with two things or more counts than one with one, of which there are many more."""


def teach_number(
    bags: Numbered, numbers: Sequence[int], rounds: int, seed: int, traits: int, **settings: float
) -> Learner:
    """Learn from texts of which only the number of parts that count is known; none and one are not told apart."""
    return in_rounds(Learner(traits, **settings), bags, numbers, rounds, seed, _learn_number)


def _learn_number(learner: Learner, parts: list[list[int]], number: int) -> None:
    said = min(max(number, 1), MOST)
    if said == 1 == len(parts):
        return
    biases = [probability(learner.score(part)) for part in parts]
    weight = 1.0 if said == 1 else MANY_COUNT
    for part, bias, surer in zip(parts, biases, given(biases, said), strict=True):
        error = (bias - surer) * weight
        if abs(error) > SURE:
            learner.learn(part, error)


def given(biases: Sequence[float], said: int) -> list[float]:
    """The chance of each coin to be a head when ``said`` are (1: at most one; :data:`MOST`: at least so many)."""
    numbers = range(MOST + 1)
    wanted = (0, 1) if said == 1 else (said,)
    after = [[float(number in wanted) for number in numbers]]
    for bias in reversed(biases):
        rest = after[-1]
        after.append([rest[n] * (1.0 - bias) + rest[min(n + 1, MOST)] * bias for n in numbers])
    after.reverse()
    total = max(after[0][0], 1e-9)
    return [
        bias * sum(b * after[i + 1][min(n + 1, MOST)] for n, b in enumerate(counts(biases[:i]))) / total
        for i, bias in enumerate(biases)
    ]

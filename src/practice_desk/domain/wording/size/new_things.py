"""Which clauses bring a new thing to remember? One judge gives each clause a chance; the number of things follows.

"Ring Jo, tell her about Friday and say thanks" brings one thing in three clauses, "Ring Jo, weed a bed, early to bed"
three. The chances are taken as independent, so that the number of new things is a sum of coins, each with its own
bias. The judge is taught from nothing but that number (``tests/benchmarks/wording/coins.py``).
"""

import math
from collections.abc import Sequence

from practice_desk.domain.wording.judging.judge import HUNDREDTHS, Shown, judge
from practice_desk.domain.wording.size.clauses import Clause

MOST = 3
"""More new things than this are not told apart."""
_WORDS, _PAIRED = 12, 3
"""How many words of a clause are looked at one by one, and in pairs."""
_MOST_CLAUSES, _MOST_VERBS = 8, 6
_SURE = 1e-6


def shown_clauses(clauses: Sequence[Clause]) -> list[Shown]:
    """The clauses as the judge sees them, each with how many there are and how many open with a verb."""
    verbs = sum(bool(clause.verb) for clause in clauses)
    whole = [f"clauses={min(len(clauses), _MOST_CLAUSES)}", f"verbs={min(verbs, _MOST_VERBS)}"]
    return [_shown(clause, n, whole) for n, clause in enumerate(clauses)]


def _shown(clause: Clause, number: int, whole: list[str]) -> Shown:
    place = "place=first" if not number else "place=opens" if clause.opens else "place=within"
    marks = ["bias", place, *whole]
    if clause.verb:
        marks.append("v=" + clause.verb)
    return Shown(clause.words[:_WORDS], _PAIRED, marks)


def chances(clauses: Sequence[Clause]) -> list[float]:
    """How likely each clause is to bring a new thing, 0 to 1."""
    new = judge("new")
    return [_chance(new.sum(shown) - new.threshold) for shown in shown_clauses(clauses)]


def _chance(odds: int) -> float:
    return 1.0 / (1.0 + math.exp(-odds / HUNDREDTHS))


def odds_of(counts: Sequence[float], least: int) -> float:
    """The log odds, in hundredths, of at least so many new things, from the chance of each number of them."""
    chance = min(max(sum(counts[least:]), _SURE), 1.0 - _SURE)
    return math.log(chance / (1.0 - chance)) * HUNDREDTHS


def counts(each: Sequence[float]) -> list[float]:
    """The chance of no, one, two and at least three new things, from the chance of each clause."""
    none, one, two, more = 1.0, 0.0, 0.0, 0.0
    for new in each:
        old = 1.0 - new
        none, one, two, more = none * old, one * old + none * new, two * old + one * new, more + two * new
    return [none, one, two, more]

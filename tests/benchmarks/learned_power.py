"""How many planted differences are found, and how many are invented: ``python tests/benchmarks/learned_power.py
[histories]``.

Simulated clients: six factors with two, three or four levels in use, drawn evenly for every follow-up. Planted: with
some levels of one factor 90 of 100 go well, with its others 20. Nothing planted: all go well with one chance. One
table says how many would be found by somebody who knew which factor to look at; among six no more can be found.
The last table looks after every follow-up, as a therapist does: there the 5 in 100 of one look add up.
"""

import sys
from pathlib import Path
from random import Random

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parents[2] / "src")]

from practice_desk.domain.learned import Factor, Observation, learn  # noqa: E402
from support.made_up_histories import (  # noqa: E402
    history,
    in_use,
    plant,
    score_nothing,
    score_planted,
)

HISTORIES = 240
ENTRIES = (6, 9, 12, 18, 24, 30, 36, 48, 60)
LEVELS = (2, 3, 4)
CHANCES = (0.3, 0.55, 0.8)


def planted(histories: int) -> None:
    print("found, of", histories, "histories with one factor planted (beside it: others said too)")
    print("entries", *(f"{levels} levels".rjust(16) for levels in LEVELS))
    for entries in ENTRIES:
        scores = [score_planted(entries, histories, entries, levels) for levels in LEVELS]
        print(f"{entries:7}", *(f"{one.found:7} ({one.beside:2} beside)" for one in scores), flush=True)


def alone(histories: int, entries: int = 24) -> None:
    """The most there is to find: nothing but the planted factor is looked at, as if somebody had known."""
    print(
        "\nfound with", entries, "entries, of", histories, "histories, were only the planted factor looked at"
    )
    for levels in LEVELS:
        random, found = Random(entries), 0
        for number in range(histories):
            used = in_use(random, levels)
            truth = plant(random, list(Factor)[number % len(Factor)], used)
            seen = history(random, entries, used, truth)
            only = [Observation(one.id, one.well, {truth.trait: one.levels[truth.trait]}) for one in seen]
            found += truth.is_found(learn(only))
        print(f"{levels} levels: {found}", flush=True)


def nothing(histories: int) -> None:
    print("\ninvented, of", histories, "histories with nothing planted (three levels)")
    print("entries", *(f"{chance:.0%} go well".rjust(14) for chance in CHANCES))
    for entries in ENTRIES:
        scores = [score_nothing(entries, histories, entries, 3, chance) for chance in CHANCES]
        print(f"{entries:7}", *(f"{one.beside:14}" for one in scores), flush=True)


def looking_every_week(histories: int) -> None:
    random, ever = Random(7), 0
    for _ in range(histories):
        whole = history(random, max(ENTRIES), in_use(random, 3), 0.55)
        ever += any(learn(whole[:entries]).differences for entries in range(6, max(ENTRIES) + 1))
    print(
        f"\nlooked at after each of 60 entries, nothing planted: {ever} of {histories} said something at some time"
    )


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else HISTORIES
    planted(count)
    alone(count)
    nothing(count)
    looking_every_week(max(20, count // 4))

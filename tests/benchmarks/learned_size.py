"""How well a size that tends to happen is read: ``python tests/benchmarks/learned_size.py [clients]``.

Simulated clients, each with a limit in minutes a week around which things stop going well. A size was read too large
where it would go well less than half the time. Beside it stands the size of the last one that went well.
"""

import sys
from datetime import UTC, datetime
from math import exp, log
from pathlib import Path
from random import Random
from statistics import median

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[2] / "src")]

from practice_desk.domain.adjustment.history import HowItWent  # noqa: E402
from practice_desk.domain.assignment import Assignment  # noqa: E402
from practice_desk.domain.follow_up import FollowUp  # noqa: E402
from practice_desk.domain.learned import tends_to_happen  # noqa: E402

CLIENTS = 2000
SIZES = (2, 5, 10, 15, 20, 30, 45, 60, 90, 120)
NOW = datetime(2026, 11, 26, tzinfo=UTC)
STEEP = 2.0
HALF = 0.5


def chance(minutes: float, limit: float) -> float:
    """Chance that so many minutes a week go well; one in two at the limit."""
    return 1 / (1 + exp(STEEP * log(minutes / limit)))


def client(random: Random, entries: int) -> tuple[float, float | None, float | None]:
    """A client's limit, the size read from their history, and that of the last one that went well."""
    limit = exp(random.uniform(log(8), log(80)))
    plans, told, last = [], [], None
    for number in range(entries):
        size = random.choice(SIZES)
        well = random.random() < chance(size, limit)
        name = f"a{number}"
        plans.append(Assignment(name, "c", name, NOW, minutes=size, times_per_week=1))
        outcome = HowItWent.DID if well else HowItWent.NOT
        told.append(FollowUp(f"f{number}", "c", name, NOW.date(), NOW, outcome))
        last = size if well else last
    size = tends_to_happen(told, plans, lambda one: one.weekly_minutes)
    return limit, size.minutes if size else None, last


def main(clients: int) -> None:
    print("entries   size that tends to happen          last one that went well")
    print("          read  too large  of the limit       read  too large  of the limit")
    for entries in (6, 12, 24):
        random = Random(entries)
        seen = [client(random, entries) for _ in range(clients)]
        print(f"{entries:7}", *(_row([(one[0], one[place]) for one in seen], clients) for place in (1, 2)))


def _row(read: list[tuple[float, float | None]], clients: int) -> str:
    given = [(limit, size) for limit, size in read if size]
    large = sum(chance(size, limit) < HALF for limit, size in given)
    middle = median(size / limit for limit, size in given)
    return f"{len(given) / clients:7.0%} {large / len(given):9.0%} {middle:12.2f} ×    "


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else CLIENTS)

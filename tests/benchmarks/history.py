"""How long it takes to look through the history, beside reading its rows and nothing else.

Run: ``python tests/benchmarks/history.py [--lines N] [--rounds N]``. Prints one line of JSON; the ratio is
of medians taken in turns within this run.
"""

import argparse
import json
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from practice_desk.ports.history import Link
from practice_desk.ports.store import Store
from practice_desk.storage.key_slot import Cost
from practice_desk.storage.vault import SqlcipherVault

WHEN = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
AT_ONCE = 1000


def filled(store: Store, lines: int) -> None:
    for first in range(0, lines, AT_ONCE):
        with store.writing() as work:
            events = [("assignment.changed", f"{number:032x}") for number in range(first, first + AT_ONCE)]
            work.history.add(WHEN, events)


def timed(act: Callable[[], object]) -> float:
    """Seconds."""
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def verify(store: Store) -> None:
    with store.reading() as work:
        if work.history.follow(Link(), 2**62).broken:
            raise AssertionError("the history is broken")


def bare_read(store: Store) -> None:
    raw = store._raw  # type: ignore[attr-defined]
    for _row in raw.execute("SELECT seq, at, event, about, prev, seal FROM history ORDER BY seq"):
        pass


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=7)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        vault = SqlcipherVault(Cost(memory_kib=8 * 1024, passes=1, lanes=1))
        store = vault.make_throwaway(Path(folder) / "Practice.pdesk")
        filled(store, given.lines)
        turns = [(timed(lambda: verify(store)), timed(lambda: bare_read(store))) for _ in range(given.rounds)]
        store.close()
    verified, bare = (statistics.median(one) for one in zip(*turns, strict=True))
    print(
        json.dumps(
            {
                "lines": given.lines,
                "rounds": given.rounds,
                "verify_s": round(verified, 3),
                "bare_read_s": round(bare, 3),
                "ratio": round(verified / bare, 2),
            }
        )
    )


if __name__ == "__main__":
    main()

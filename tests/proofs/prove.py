"""Prove what the program promises: ``python tests/proofs/prove.py [NAME ...]``.

Without a name all proofs run; ``--list`` says which there are, ``--table`` what came of them, for the read-me.
``--size`` is how much is tried: ``gate`` at every change, ``long`` by hand, ``release`` before a release. A run can
be stopped with Ctrl+C or after ``--minutes``; the next one goes on with the seeds that are missing, and the counts
add up in ``tests/proofs/results.json``. ``--seed`` tries from that seed on, ``--runs`` so many; a seed that is
counted already is not counted again.

How to add a proof: see ``tests/proofs/proving/__init__.py``.
"""

import argparse
import os
import signal
import sys
import time
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_SOURCES = [str(_HERE), str(_HERE.parent), str(_HERE.parents[1] / "src")]
sys.path[:0] = _SOURCES
os.environ["PYTHONPATH"] = os.pathsep.join([*_SOURCES, *filter(None, [os.environ.get("PYTHONPATH")])])
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from proving.face import Size  # noqa: E402
from proving.found import named, names  # noqa: E402
from proving.run import Run  # noqa: E402
from proving.table import table  # noqa: E402
from proving.tally import RESULTS, Results  # noqa: E402


class Patience:
    """Whether to go on: until the time is over, or somebody asks to stop; asked twice, it stops at once."""

    def __init__(self, minutes: float | None) -> None:
        self._until = time.monotonic() + minutes * 60 if minutes else float("inf")
        self._before = signal.signal(signal.SIGINT, self._asked)
        self.lasts = True

    def _asked(self, *_signal: object) -> None:
        say("  stopping; what is under way is waited for")
        self.lasts = False
        signal.signal(signal.SIGINT, self._before)

    def go_on(self) -> bool:
        return self.lasts and time.monotonic() < self._until


def say(line: str) -> None:
    print(line, flush=True)


def _asked_for() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--size", type=Size, choices=Size, default=Size.GATE)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--runs", type=int)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="cases at the same time")
    parser.add_argument("--results", type=Path, default=RESULTS)
    parser.add_argument("--table", action="store_true", help="print the results as the table of the read-me")
    parser.add_argument("--list", action="store_true", help="say which proofs there are")
    given = parser.parse_args()
    if strange := set(given.names) - set(names()):
        parser.error(f"there is no proof called {', '.join(sorted(strange))}; there are {', '.join(names())}")
    return given


def main() -> int:
    given = _asked_for()
    chosen = given.names or names()
    if given.table:
        say(table(Results(given.results)))
        return 0
    if given.list:
        for name in names():
            say(f"{name}: {named(name).promise}")
        return 0
    patience = Patience(given.minutes)
    results = Results(given.results)
    runs = [
        Run(name, given.size, say, results, given.seed, given.runs, given.jobs, patience.go_on)
        for name in chosen
    ]
    whole = [run.go() for run in runs if patience.go_on()]
    return 0 if all(whole) else 1


if __name__ == "__main__":
    sys.exit(main())

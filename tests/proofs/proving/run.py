"""One run of one proof: the control first, then its cases, added up as they come."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import takewhile

from proving.face import Outcome, Size
from proving.found import named
from proving.tally import Record, Results
from proving.workers import cases, control, workers

_SAVE_EVERY = 30.0
"""Seconds between two savings of the counts."""


@dataclass
class Run:
    """What is asked for. ``first_seed`` and ``runs`` are those of the results file and of the size when not given."""

    name: str
    size: Size
    say: Callable[[str], None]
    results: Results = field(default_factory=Results)
    first_seed: int | None = None
    runs: int | None = None
    jobs: int = 2
    go_on: Callable[[], bool] = lambda: True
    """Asked before each case; after a no those under way are waited for and counted."""

    def go(self) -> bool:
        """Run it and write the counts. Returns whether all held, the control among them."""
        proof = named(self.name)
        self.say(f"{self.name}: {proof.promise}")
        if reason := proof.why_not():
            self.say(f"  not run here: {reason}")
            return True
        record = self.results.read(self.name, self.size)
        seeds = self._seeds(record, proof.sizes[self.size])
        with workers(self.name, self.size, min(self.jobs, len(seeds))) as hired:
            checked = control(hired[0])
            if not checked.failures:
                self.say("  DEAD: the control held, so these cases show nothing; none was counted")
                return False
            record.control = f"did not hold, as it must: {checked.failures[0]}"
            self.say(f"  control {record.control}")
            return self._count(record, seeds, cases(hired, self._while_wanted(seeds)))

    def _seeds(self, record: Record, runs: int) -> range:
        if self.first_seed is None:
            return record.planned(self.runs or runs)
        return range(self.first_seed, self.first_seed + (self.runs or runs))

    def _while_wanted(self, seeds: range) -> Iterator[int]:
        return takewhile(lambda _seed: self.go_on(), seeds)

    def _count(self, record: Record, seeds: range, coming: Iterator[tuple[int, Outcome]]) -> bool:
        began, saved, tried, passed, failed = time.monotonic(), time.monotonic(), 0, 0, 0
        before = record.seconds
        for seed, outcome in coming:
            tried, passed, failed = tried + 1, passed + outcome.passed, failed + len(outcome.failures)
            record.add(seed, outcome)
            for failure in outcome.failures:
                self.say(f"  seed {seed}: {failure}")
            record.seconds = before + round(time.monotonic() - began)
            if time.monotonic() - saved > _SAVE_EVERY:
                saved = time.monotonic()
                self._save(record)
        self._save(record)
        left = "" if tried == len(seeds) else f", stopped after {tried} of {len(seeds)} seeds"
        took = time.monotonic() - began
        self.say(
            f"  {self.size}, from seed {seeds.start}: {passed + failed:,} cases, {passed:,} passed, {failed:,} failed"
            f" in {took:.0f} s{left}"
        )
        self.say(
            f"  so far: {record.cases:,} cases, {record.passed:,} passed, {record.failed:,} failed {record.seen}"
        )
        return failed == 0

    def _save(self, record: Record) -> None:
        command = f"python tests/proofs/prove.py {self.name} --size {self.size}"
        self.results.write(self.name, self.size, record, command)

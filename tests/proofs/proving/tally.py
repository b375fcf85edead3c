"""The results file: what was tried so far, added up seed by seed."""

import json
import os
import platform
import re
from collections import Counter
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from proving.face import Outcome, Size

_FOLDERS = re.compile(r"(?:/[^/'\"]+)+/")
RESULTS = Path(__file__).resolve().parents[1] / "results.json"


def without_folders(words: str) -> str:
    """What a failure said, with the folders of this computer left out."""
    return _FOLDERS.sub("…/", words)


def machine_kind() -> str:
    """What kind of computer this is; neither its name nor anybody's."""
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"


@dataclass
class Failure:
    """A seed that did not hold, and what it said."""

    seed: int
    passed: int
    words: list[str]
    seen: dict[str, int]


@dataclass
class Record:
    """What one size of one proof came to. ``seeds`` are ranges, both ends included."""

    cases: int = 0
    passed: int = 0
    failed: int = 0
    seen: dict[str, int] = field(default_factory=dict[str, int])
    seeds: list[list[int]] = field(default_factory=list[list[int]])
    failures: list[Failure] = field(default_factory=list[Failure])
    mended: list[Failure] = field(default_factory=list[Failure])
    control: str = ""
    seconds: int = 0
    machine: str = ""
    date: str = ""
    command: str = ""

    @classmethod
    def load(cls, data: dict[str, Any]) -> "Record":
        record = cls(**data)
        record.failures = [Failure(**one) for one in data["failures"]]
        record.mended = [Failure(**one) for one in data["mended"]]
        return record

    @property
    def tried(self) -> set[int]:
        return {seed for first, last in self.seeds for seed in range(first, last + 1)}

    def planned(self, runs: int) -> range:
        """The seeds that are missing to the next full size: all of it at first, then what was left off."""
        tried = self.tried
        first = max(tried, default=0) + 1
        return range(first, first + runs - len(tried) % runs)

    def add(self, seed: int, outcome: Outcome) -> None:
        """Count a case; a seed that is counted already only mends what failed before."""
        if seed in self.tried:
            before = next((one for one in self.failures if one.seed == seed), None)
            if before is None or outcome.failures:
                return
            self._count(before.passed, len(before.words), before.seen, sign=-1)
            self.failures.remove(before)
            self.mended.append(before)
        elif outcome.failures:
            failure = Failure(
                seed, outcome.passed, [without_folders(one) for one in outcome.failures], dict(outcome.seen)
            )
            self.failures.append(failure)
        self._count(outcome.passed, len(outcome.failures), outcome.seen)
        self.seeds = _ranges(self.tried | {seed})

    def _count(self, passed: int, failed: int, seen: Any, sign: int = 1) -> None:
        self.passed += sign * passed
        self.failed += sign * failed
        self.cases = self.passed + self.failed
        added = Counter(self.seen)
        added.update({what: sign * count for what, count in seen.items()})
        self.seen = dict(sorted(added.items()))


def _ranges(seeds: set[int]) -> list[list[int]]:
    found: list[list[int]] = []
    for seed in sorted(seeds):
        if found and found[-1][1] == seed - 1:
            found[-1][1] = seed
        else:
            found.append([seed, seed])
    return found


class Results:
    """The file, read anew for every addition, so that two runs of different proofs do not undo each other."""

    def __init__(self, place: Path = RESULTS) -> None:
        self._place = place

    def _all(self) -> dict[str, Any]:
        return json.loads(self._place.read_text(encoding="utf-8")) if self._place.exists() else {}

    def read(self, name: str, size: Size) -> Record:
        data = self._all().get(name, {}).get(size)
        return Record.load(data) if data else Record()

    def write(self, name: str, size: Size, record: Record, command: str) -> None:
        record.machine, record.command = machine_kind(), command
        record.date = date.today().isoformat()  # noqa: DTZ011  the day on this computer
        everything = self._all()
        everything.setdefault(name, {})[str(size)] = asdict(record)
        fresh = self._place.with_suffix(".new")
        fresh.write_text(json.dumps(everything, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        fresh.replace(self._place)

"""The power cut at any moment of a working day, on two file systems."""

import random
import time
from pathlib import Path
from typing import ClassVar

from bench import disks
from bench.children import fork
from bench.day import judge, work_until_killed
from bench.practices import content, make, opened
from bench.told import Ear
from proving.face import Outcome, Proof, Size, broke, held

_LONGEST = 0.5
"""Seconds after the first change in which the cut falls."""
_FRESH_AFTER = 25
"""Cuts after which a disk is made anew."""
_TRIES = 12
"""Cuts within which a setting that is known to lose must have lost."""
_CARELESS = "PRAGMA synchronous = normal"


class PowerCut(Proof):
    promise = (
        "Power cut at a random moment of real work, on ext4 and xfs: nothing damaged, nothing lost that was"
        " acknowledged before the cut began."
    )
    sizes: ClassVar = {Size.GATE: 50, Size.LONG: 1_000, Size.RELEASE: 5_000}
    patience = 180.0

    @classmethod
    def why_not(cls) -> str:
        return disks.why_not()

    def set_up(self) -> None:
        self._cuts = 0
        self._disks = {kind: disks.Disk(kind, self.folder) for kind in disks.KINDS}
        self._before = {kind: dict[tuple[str, str], str]() for kind in disks.KINDS}
        for kind in disks.KINDS:
            self._new_disk(kind)

    def tear_down(self) -> None:
        for disk in self._disks.values():
            disk.unmount()

    def _new_disk(self, kind: str) -> None:
        if trouble := self._disks[kind].make():
            raise RuntimeError(trouble)
        make(self._place(kind))
        with opened(self._place(kind)) as store:
            self._before[kind] = content(store)

    def _place(self, kind: str) -> Path:
        return self._disks[kind].root / "Practice.pdesk"

    def case(self, seed: int) -> Outcome:
        self._cuts += 1
        kind = disks.KINDS[seed % len(disks.KINDS)]
        if self._cuts % _FRESH_AFTER == 0:
            self._new_disk(kind)
        outcome = self._cut(kind, seed)
        if outcome.failures:
            self._new_disk(kind)
        return outcome

    def _cut(self, kind: str, seed: int, statement: str = "") -> Outcome:
        disk, place = self._disks[kind], self._place(kind)
        child = fork(lambda pipe: work_until_killed(place, seed, pipe, statement))
        child.begun()
        time.sleep(random.Random(seed).uniform(0, _LONGEST))
        heard = child.said
        disk.cut()
        child.kill()
        if trouble := disk.come_back():
            return broke(f"{kind} does not come back: {trouble}")
        sure = Ear.after(self._before[kind], heard).changes
        wrong, ear, found = judge(place, self._before[kind], child.said, sure)
        if wrong:
            return broke(*(f"{kind}: {one}" for one in wrong), acknowledged=sure)
        self._before[kind] = found
        figures = {
            kind: 1,
            "acknowledged_before_the_cut": sure,
            "acknowledged_in_the_cut_and_lost": int(found in ear.kept[:-1] and found != ear.acknowledged),
            "not_acknowledged_and_there": int(found in ear.promised_after(sure) and found not in ear.kept),
        }
        return held(**figures)

    def control(self) -> Outcome:
        """The same with a setting that does not wait for the disk: it must lose something."""
        for number in range(_TRIES):
            kind = disks.KINDS[number % len(disks.KINDS)]
            outcome = self._cut(kind, 1_000_000 + number, _CARELESS)
            if outcome.failures:
                self._new_disk(kind)
                return broke(f"with synchronous = normal, {outcome.failures[0]}")
        return held()


PROOF = PowerCut

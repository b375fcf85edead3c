"""The program killed at any moment of a working day."""

import os
import random
import time
from typing import ClassVar

from bench.children import fork
from bench.day import judge, work_until_killed
from bench.practices import content, desk_on, make, opened
from bench.told import BoastingStore
from proving.face import Outcome, Proof, Size, broke, held

_LONGEST = 0.35
"""Seconds after the first change in which the kill falls."""
_FRESH_AFTER = 25
"""Kills after which a practice is laid aside for a new one."""


class Kills(Proof):
    promise = (
        "Killed at a random moment of real work: nothing damaged, no acknowledged change lost, history whole."
    )
    sizes: ClassVar = {Size.GATE: 100, Size.LONG: 2_000, Size.RELEASE: 10_000}

    @classmethod
    def why_not(cls) -> str:
        return "" if hasattr(os, "fork") else "children are forked here, which this system does not do"

    def set_up(self) -> None:
        self._number = self._kills = 0
        self._new_practice()

    def _new_practice(self) -> None:
        self._number += 1
        self._place = self.folder / f"Practice {self._number}.pdesk"
        self._place.unlink(missing_ok=True)
        self._place.with_name(self._place.name + ".key").unlink(missing_ok=True)
        make(self._place)
        with opened(self._place) as store:
            self._before = content(store)

    def case(self, seed: int) -> Outcome:
        self._kills += 1
        if self._kills % _FRESH_AFTER == 0:
            self._new_practice()
        child = fork(lambda pipe: work_until_killed(self._place, seed, pipe))
        child.begun()
        time.sleep(random.Random(seed).uniform(0, _LONGEST))
        child.kill()
        wrong, ear, found = judge(self._place, self._before, child.said)
        if wrong or not child.said:
            self._new_practice()
            return broke(*wrong or ["the child did nothing"], acknowledged=ear.changes)
        in_flight = int(found != ear.acknowledged)
        self._before = found
        return held(acknowledged=ear.changes, kept_unacknowledged=in_flight)

    def control(self) -> Outcome:
        """A child that says a change is kept before it is."""
        child = fork(self._boast)
        child.begun()
        child.kill()
        wrong, _ear, _found = judge(self._place, self._before, child.said)
        return broke(*wrong) if wrong else held()

    def _boast(self, pipe: int) -> None:
        with opened(self._place) as store:
            desk_on(BoastingStore(store, pipe)).practice.edit(signature="boasted")


PROOF = Kills

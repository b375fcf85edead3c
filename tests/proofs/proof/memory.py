"""What is left of clients in memory after locking, by ``tests/memory/after_lock.py``."""

import os
import shutil
import sys
from typing import ClassVar

from memory.after_lock import control_holds, holds, one_run
from proving.face import Outcome, Proof, Size, broke, held


class Memory(Proof):
    promise = (
        "After locking, no client's name, no passphrase and no key is in the program's memory, read page by page;"
        " before it, all names were."
    )
    sizes: ClassVar = {Size.GATE: 1, Size.LONG: 20, Size.RELEASE: 50}
    patience = 300.0

    @classmethod
    def why_not(cls) -> str:
        may = sys.platform == "linux" and os.geteuid() == 0
        return "" if may else "only Linux and its administrator read another process's memory"

    def case(self, seed: int) -> Outcome:
        place = self.folder / str(seed)
        run = one_run(place, seed)
        shutil.rmtree(place, ignore_errors=True)
        seen = {"names found before": run.open.names, "names found after": run.locked.names}
        return held(**seen) if holds(run) else broke(f"left in memory: {run.locked}", **seen)

    def control(self) -> Outcome:
        """The same process kept: every object forgotten, and names are there all the same."""
        run = one_run(self.folder / "control", 0, stay=True)
        if control_holds(run):
            return broke(f"{run.locked.names} names left in a process that was kept")
        return held()


PROOF = Memory

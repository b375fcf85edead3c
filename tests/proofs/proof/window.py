"""Random use of the real window for some thousand acts, in a process of its own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, ClassVar

from proving.face import Outcome, Proof, Size

EVENTS = 3_000
MOST_HANDLES = 4
"""Files open behind the lock screen may vary by so many: threads and the display come and go."""
MOST_KIB_A_LOCK = 6_000
"""What one lock and one opening may leave behind in a process that is kept, which the real lock puts an end to."""
WARM = 8
"""Locks until everything is loaded that ever is."""


class Window(Proof):
    promise = (
        "Random use of the window, with text of any script, every command, forms, sizes, days and locks, meets no"
        " exception and no complaint of Qt's; what it says is in the file; handles stay flat."
    )
    sizes: ClassVar = {Size.GATE: 4, Size.LONG: 40, Size.RELEASE: 400}
    patience = 400.0

    def case(self, seed: int) -> Outcome:
        return judged(self._play(seed))

    def control(self) -> Outcome:
        """A fault planted in the middle."""
        return judged(self._play(0, events=200, faulty=True))

    def _play(self, seed: int, events: int = EVENTS, *, faulty: bool = False) -> dict[str, Any]:
        place = self.folder / f"{seed}"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        asked = {"seed": seed, "events": events, "folder": str(place), "faulty": faulty}
        own = {"HOME": str(place), "TMPDIR": str(place), "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            [sys.executable, "-m", "random_use.child", json.dumps(asked)],
            env=os.environ | own,
            capture_output=True,
            text=True,
            check=False,
        )
        told = [line for line in done.stdout.splitlines() if line.startswith("{")]
        kept = os.environ.get("PRACTICE_DESK_STORIES")
        if kept:
            Path(kept, f"{seed}.json").write_text(told[-1] if told else done.stdout + done.stderr)
        shutil.rmtree(place, ignore_errors=True)
        if done.returncode or not told:
            return {"died": f"ended with {done.returncode}: {done.stderr.strip()[-200:]}"}
        return json.loads(told[-1])


def judged(story: dict[str, Any]) -> Outcome:
    if "died" in story:
        return Outcome(0, (story["died"],))
    wrong = [*story["wrong"], *map(_last_line, story["faults"]), *story["qt"], *_not_flat(story["measures"])]
    seen = {name: story[name] for name in ("events", "locks", "checks")}
    return Outcome(0 if wrong else 1, tuple(dict.fromkeys(wrong)), seen | _slopes(story["measures"]))


def _last_line(trace: str) -> str:
    lines = [line for line in trace.splitlines() if line.strip()]
    place = next((line for line in reversed(lines) if line.lstrip().startswith("File ")), "")
    return (
        f"{lines[-1]} ({Path(place.split(chr(34))[1]).name}:{place.split('line ')[1]})"
        if place
        else lines[-1]
    )


def _warm(measures: list[dict[str, int]]) -> list[dict[str, int]]:
    return measures[WARM:] if len(measures) > WARM + 2 else []


def _slopes(measures: list[dict[str, int]]) -> dict[str, int]:
    """How memory grew after warming up: in KiB, and over how many acts and locks."""
    warm = _warm(measures)
    if not warm:
        return {}
    first, last = warm[0], warm[-1]
    grown = {"kib grown": last["kib"] - first["kib"], "over events": last["events"] - first["events"]}
    return grown | {"over locks": len(warm) - 1, "none drift": last["none"] - first["none"]}


def _not_flat(measures: list[dict[str, int]]) -> list[str]:
    warm = _warm(measures)
    if not warm:
        return []
    found: list[str] = []
    handles = [one["handles"] for one in warm]
    if max(handles) - min(handles) > MOST_HANDLES:
        found.append(f"{min(handles)} to {max(handles)} files open behind the lock screen")
    grown = (warm[-1]["kib"] - warm[0]["kib"]) / (len(warm) - 1)
    if grown > MOST_KIB_A_LOCK:
        found.append(f"each lock left {grown:.0f} KiB behind")
    fallen = warm[0]["none"] - warm[-1]["none"]
    if fallen > (warm[-1]["events"] - warm[0]["events"]) // 2:
        found.append(f"references to None fell by {fallen}")
    return found


PROOF = Window

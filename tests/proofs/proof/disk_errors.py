"""A disk that is full, does not answer or may not be written to, at a call drawn at random, once or from then on."""

import json
import os
import random
import shutil
import traceback
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from typing import ClassVar

from bench import strace
from operations.every import OPERATIONS
from operations.operation import Operation, Stage
from practice_desk.domain.refused import Refused
from proving.face import Outcome, Proof, Size, broke, held

ERRORS = {
    "pwrite64": ("ENOSPC", "EIO", "EROFS"),
    "write": ("ENOSPC", "EIO", "EDQUOT"),
    "pread64": ("EIO",),
    "read": ("EIO",),
    "fsync": ("EIO", "ENOSPC"),
    "fdatasync": ("EIO", "ENOSPC"),
    "ftruncate": ("ENOSPC", "EIO"),
    "openat": ("EACCES", "EROFS", "EMFILE", "ENOSPC", "EIO"),
    "rename": ("EACCES", "EROFS", "ENOSPC", "EIO"),
    "unlink": ("EACCES", "EROFS", "EIO"),
    "link": ("EACCES", "EROFS", "ENOSPC", "EPERM"),
    "mkdir": ("EACCES", "EROFS", "ENOSPC"),
    "chmod": ("EPERM", "EROFS"),
}
"""What each call may say, as far as systems say it."""
_SHORTEST = 40
"""Letters of a sentence that says what happened and what to do next."""


class DiskErrors(Proof):
    promise = (
        "A full, broken or forbidden disk at any call: words that help, nothing half, and work goes on after."
    )
    sizes: ClassVar = {Size.GATE: 300, Size.LONG: 6_000, Size.RELEASE: 30_000}

    @classmethod
    def why_not(cls) -> str:
        return strace.why_not()

    def set_up(self) -> None:
        self._fast = ExitStack()
        self._fast.enter_context(strace.memory_left_unlocked())
        self._stages: dict[str, tuple[Stage, Counter[str]]] = {}

    def tear_down(self) -> None:
        self._fast.close()

    def _stage(self, operation: Operation) -> tuple[Stage, Counter[str]]:
        if operation.name not in self._stages:
            folder = self.folder / operation.name
            folder.mkdir(exist_ok=True)
            stage = Stage.of(operation, folder)
            there = stage.copy(folder / "disturbed")
            counts = strace.counted(lambda _pipe: operation.act(there), tuple(ERRORS), folder / "calls")
            self._stages[operation.name] = stage, counts
        return self._stages[operation.name]

    def case(self, seed: int) -> Outcome:
        chance = random.Random(seed)
        operation = chance.choice(OPERATIONS)
        stage, counts = self._stage(operation)
        call = chance.choice(sorted(counts))
        error = chance.choice(ERRORS[call])
        lasting = "" if operation.once else chance.choice(("", "+"))
        number = f"{chance.randint(1, counts[call])}{lasting}"
        folder = stage.copy(self.folder / operation.name / "disturbed")
        told = self.folder / "told"
        told.write_text("")
        plant = f"inject={call}:error={error}:when={number}"
        answer = os.open(told, os.O_WRONLY)
        try:
            strace.disturbed(lambda _pipe: _act(operation, folder, answer), plant, lambda child: child.wait())
        finally:
            os.close(answer)
        said, words = json.loads(told.read_text() or '["silent", ""]')
        wrong = self._judge(stage, folder, said, words)
        where = f"{operation.name}, {call} {number} {error}: "
        return broke(*(where + one for one in wrong)) if wrong else held(**{said: 1})

    def _judge(self, stage: Stage, folder: Path, said: str, words: str) -> list[str]:
        wrong: list[str] = []
        if said not in ("done", "refused"):
            wrong.append(f"{said} {words}")
        if said == "refused" and (len(words) < _SHORTEST or "Traceback" in words):
            wrong.append(f"poor words: {words}")
        again = folder.with_name("again")
        shutil.rmtree(again, ignore_errors=True)
        shutil.copytree(folder, again)
        found, half = stage.found(folder)
        if half:
            wrong.append(half)
        elif said == "refused" and not stage.operation.true(words, found):
            wrong.append(f"what was said is not so: {words}")
        elif said == "done" and found == stage.old != stage.new:
            wrong.append("it said it was done, and it was not")
        elif found == stage.old != stage.new:
            wrong += self._try_again(stage, again)
        return wrong

    def _try_again(self, stage: Stage, folder: Path) -> list[str]:
        """With the disk well again, the same must come off."""
        try:
            stage.operation.act(folder)
        except Refused as refused:
            return [f"it does not come off afterwards: {refused.words}"]
        found, half = stage.found(folder)
        return [half or "it came off afterwards with another outcome"] if found != stage.new else []

    def control(self) -> Outcome:
        """A saving that takes no notice of errors."""
        stage, _counts = self._stage(OPERATIONS[1])
        folder = stage.copy(self.folder / "disturbed")
        strace.disturbed(
            lambda _pipe: _careless(folder / "Practice.pdesk"),
            "inject=write:error=ENOSPC:when=2+",
            lambda child: child.wait(),
        )
        wrong = self._judge(stage, folder, "done", "")
        return broke(*wrong) if wrong else held()


def _careless(file: Path) -> None:
    data = file.read_bytes()
    handle = os.open(file, os.O_WRONLY | os.O_TRUNC)
    for start in range(0, len(data), 4096):
        try:
            os.write(handle, data[start : start + 4096])
        except OSError:
            return


def _act(operation: Operation, folder: Path, answer: int) -> None:
    """Do it, and say what came of it by a call that no fault is planted in."""
    try:
        operation.act(folder)
        said = ["done", ""]
    except Refused as refused:
        said = ["refused", refused.words]
    except BaseException as fault:
        traceback.print_exc()
        said = ["raised", f"{type(fault).__name__}: {fault}"[:200]]
    os.writev(answer, [json.dumps(said).encode()])


PROOF = DiskErrors

"""The program killed at every call that writes, one after the other, until the operation comes through."""

import signal
from contextlib import ExitStack
from pathlib import Path
from typing import ClassVar

from bench import strace
from operations.every import OPERATIONS
from operations.operation import Stage
from proving.face import Outcome, Proof, Size, broke, held

CALLS = (
    *("pwrite64", "write", "fsync", "fdatasync", "ftruncate", "fallocate"),
    *("rename", "unlink", "link", "mkdir", "chmod", "fchmod"),
)
_MOST = 2_000
"""Kills at one kind of call; an operation that makes more is not looked at to its end, which is a failure."""
_SLICES = 4
"""Cases of one operation: each takes every fourth call."""
_GATE = 3
"""Operations of the gate."""


class EveryWrite(Proof):
    promise = "Killed at every call that writes, in every operation: the old state or the new, never between."
    sizes: ClassVar = {
        Size.GATE: _GATE * _SLICES,
        Size.LONG: len(OPERATIONS) * _SLICES,
        Size.RELEASE: 3 * len(OPERATIONS) * _SLICES,
    }
    patience = 1_800.0

    @classmethod
    def why_not(cls) -> str:
        return strace.why_not()

    def set_up(self) -> None:
        self._fast = ExitStack()
        self._fast.enter_context(strace.memory_left_unlocked())

    def tear_down(self) -> None:
        self._fast.close()

    def case(self, seed: int) -> Outcome:
        """A slice of one operation, killed at each call of it in turn; each kill counts."""
        among = OPERATIONS[:_GATE] if self.size is Size.GATE else OPERATIONS
        turn, first = divmod(seed - 1, _SLICES)
        stage = Stage.of(among[turn % len(among)], self.folder)
        passed, failures = 0, list[str]()
        for call in CALLS:
            for number in range(first + 1, _MOST, _SLICES):
                ended, wrong = self._kill(stage, call, number)
                if wrong:
                    failures.append(f"{stage.operation.name}, {call} {number}: {wrong}")
                if ended != -signal.SIGKILL:
                    break
                passed += not wrong
            else:
                failures.append(f"{stage.operation.name}: more than {_MOST} calls of {call}")
        return Outcome(passed, tuple(failures), {f"of {stage.operation.name}": passed})

    def _kill(self, stage: Stage, call: str, number: int) -> tuple[int, str]:
        folder = stage.copy(self.folder / "disturbed")
        plant = f"inject={call}:signal=KILL:when={number}"
        ended = strace.disturbed(lambda _pipe: stage.operation.act(folder), plant, lambda child: child.wait())
        if ended not in (0, -signal.SIGKILL):
            return ended, f"the child ended with {ended}"
        return ended, stage.found(folder)[1]

    def control(self) -> Outcome:
        """A saving that overwrites a file in place, as many programs do."""
        stage = Stage.of(OPERATIONS[1], self.folder)
        folder = stage.copy(self.folder / "disturbed")
        file = folder / "Practice.pdesk"
        whole = file.read_bytes()

        def overwrite(_pipe: int) -> None:
            _in_place(file, whole)

        strace.disturbed(overwrite, "inject=write:signal=KILL:when=2", lambda child: child.wait())
        _found, wrong = stage.found(folder)
        return broke(wrong) if wrong else held()


def _in_place(file: Path, data: bytes) -> None:
    with file.open("wb", buffering=0) as writing:
        for start in range(0, len(data), 4096):
            writing.write(data[start : start + 4096])


PROOF = EveryWrite

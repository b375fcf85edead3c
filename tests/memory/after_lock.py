"""What is left of clients in memory after locking: ``python tests/memory/after_lock.py --runs 20``.

The real program opens a practice of made-up clients, shows their pages, and locks. Its memory is read before
and after, every readable page of it, and searched for the names in each form a program keeps text in, for the
passphrase and for the key. Two controls: before locking they must be found, and after a lock that keeps the
same process some must be found too; otherwise the search shows nothing. Linux only, and the reader must be
allowed to read another process (root, or the program started without its own protection).
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2] / "src")]

from practice_desk.storage.words import key_from
from support.practices import clients, make_practice
from support.program import Machine

CLIENTS = 40
LONGEST_S = 120.0
_SYLLABLES = ("bru", "zwe", "kla", "mur", "nel", "quo", "sti", "tru", "vop", "wix", "yad", "zef")
_AT_ONCE = 1 << 24


@dataclass(frozen=True)
class Found:
    """How many of the names were found, each counted once, and whether the two secrets were."""

    names: int
    key: bool
    passphrase: bool
    bytes_read: int


@dataclass(frozen=True)
class Run:
    """One lock: what was in memory before it, and after it; ``same_process`` by the system's own account."""

    seed: int
    clients: int
    replaced: bool
    open: Found
    locked: Found


def forms(text: str) -> tuple[bytes, ...]:
    """A text as Python, Qt and SQLite keep it."""
    return tuple(text.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-32-le"))


def made_up_names(seed: int, count: int = CLIENTS) -> list[str]:
    """Names of five random syllables each, so that no two meet and none stands anywhere else."""
    draw = random.Random(seed)
    return ["".join(draw.choices(_SYLLABLES, k=5)).title() + draw.choice("aeiou") * 2 for _ in range(count)]


def pages(pid: int) -> Iterator[bytes]:
    """Every readable page of a process. Raises :class:`PermissionError` where the system protects it."""
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in maps:
            span, rights, *_rest = line.split()
            first, last = (int(end, 16) for end in span.split("-"))
            if "r" in rights and "[v" not in line:
                yield from _pieces(memory.fileno(), first, last)


def _pieces(memory: int, first: int, last: int) -> Iterator[bytes]:
    """A stretch of memory in pieces that overlap, so that nothing is cut in two."""
    while first < last:
        try:
            piece = os.pread(memory, min(_AT_ONCE, last - first), first)
        except OSError:
            return  # mapped, and not there
        if not piece:
            return
        yield piece
        first += len(piece) if first + len(piece) >= last else max(1, len(piece) - 4096)


def search(pid: int, names: list[str], secrets: Mapping[str, tuple[bytes, ...]]) -> Found:
    """Look for each name and secret until it is found once."""
    sought = {name: forms(name) for name in names} | dict(secrets)
    found: set[str] = set()
    read = 0
    for piece in pages(pid):
        read += len(piece)
        found |= {
            one for one, shapes in sought.items() if one not in found and any(s in piece for s in shapes)
        }
    return Found(len(found & set(names)), "key" in found, "passphrase" in found, read)


def one_run(folder: Path, seed: int, *, stay: bool = False, count: int = CLIENTS) -> Run:
    """Open, show, lock, and look into memory before and after; ``stay`` keeps the process (the control)."""
    machine = Machine(folder).ready()
    names = made_up_names(seed, count)
    passphrase = "-".join(made_up_names(~seed, 5))
    words = make_practice(machine.practice, lambda desk: clients(desk, *names), passphrase=passphrase)
    key = key_from(words)
    secrets = {"passphrase": forms(passphrase), "key": (key, *forms(key.hex()))}
    go, typed = machine.base / "go", machine.base / "typed"
    typed.write_text(passphrase)  # a command line would stay in memory
    given = {"until": str(go), "typed": str(typed), "stay": stay}
    command = [sys.executable, "-m", "support.inside", "know_everybody", json.dumps(given)]
    with subprocess.Popen(
        command,
        cwd=machine.base / "cwd",
        env=machine.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as program:
        try:
            _wait_for(program, "open")
            before = search(program.pid, names, secrets)
            began = _image_of(program.pid)
            go.touch()
            _wait_for(program, "locked")
            after = search(program.pid, names, secrets)
            replaced = _image_of(program.pid) != began
        finally:
            program.kill()
    return Run(seed, count, replaced, before, after)


def _image_of(pid: int) -> str:
    """What changes only when a process takes on another program: where the system put its own page."""
    lines = Path(f"/proc/{pid}/maps").read_text().splitlines()
    return next(line.split()[0] for line in lines if "[vdso]" in line)


def _wait_for(program: "subprocess.Popen[bytes]", state: str) -> None:
    assert program.stdout is not None
    end = time.monotonic() + LONGEST_S
    for line in program.stdout:
        if line.startswith(b"{") and json.loads(line).get("at") == state:
            return
        if time.monotonic() > end:
            break
    raise RuntimeError(f"the program never said that it was {state}; it ended with {program.poll()}")


def holds(run: Run) -> bool:
    """The promise: all of it was there before, and none of it after, in a process put in place of the first."""
    left = run.locked.names or run.locked.key or run.locked.passphrase
    return run.replaced and _all_there(run) and not left


def control_holds(run: Run) -> bool:
    """Without a new process something must be found, or the search is blind."""
    return not run.replaced and _all_there(run) and run.locked.names > 0


def _all_there(run: Run) -> bool:
    """The passphrase may be gone by then: nobody keeps it."""
    return run.open.names == run.clients and run.open.key


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, help="a file for the figures, as JSON")
    asked = parser.parse_args()
    runs: list[Run] = []
    for seed in range(asked.seed, asked.seed + asked.runs):
        with tempfile.TemporaryDirectory() as folder:
            runs.append(one_run(Path(folder), seed))
            print(json.dumps(asdict(runs[-1])), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        control = one_run(Path(folder), asked.seed, stay=True)
    print("control, the same process kept:", json.dumps(asdict(control)), flush=True)
    good = sum(map(holds, runs))
    print(f"nothing left after locking in {good} of {len(runs)} runs; control {control_holds(control)}")
    if asked.out:
        asked.out.write_text(
            json.dumps({"runs": [asdict(one) for one in runs], "control": asdict(control)}, indent=1)
        )
    return 0 if good == len(runs) and control_holds(control) else 1


if __name__ == "__main__":
    sys.exit(main())

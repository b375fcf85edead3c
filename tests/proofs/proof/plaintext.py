"""Full use of the program under strace, then a search of everything it wrote for what was typed into it."""

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import ClassVar

from proving.face import Outcome, Proof, Size, broke, held
from support import scenes
from support.marks import STEM, marked_practice, marks
from support.program import Machine
from traces import calls
from traces.plain import Search


class Plaintext(Proof):
    promise = (
        "After full use, with a backup, a fault, a lock and a second run, nothing that was typed stands readable in"
        " any file or stream the program wrote, its command line, environment or window titles; what was saved to"
        " a chosen folder apart."
    )
    sizes: ClassVar = {Size.GATE: 1, Size.LONG: 20, Size.RELEASE: 100}
    patience = 400.0

    @classmethod
    def why_not(cls) -> str:
        return calls.why_not()

    def set_up(self) -> None:
        self._search = Search(STEM)

    def case(self, seed: int) -> Outcome:
        place = self.folder / str(seed)
        shutil.rmtree(place, ignore_errors=True)
        try:
            return self._one(place)
        finally:
            shutil.rmtree(place, ignore_errors=True)

    def _one(self, place: Path) -> Outcome:
        machine = Machine(place).ready()
        away, trace, go = place / "away", place / "away" / "trace", place / "away" / "go"
        chosen = away / "chosen"
        chosen.mkdir(parents=True)
        practice, count = marked_practice()
        (away / "practice.json").write_bytes(practice)
        given = {"imported": str(away / "practice.json"), "chosen": str(chosen), "until": str(go)}
        command = [sys.executable, "-m", "support.inside", scenes.full_use.__name__, json.dumps(given)]
        errors = away / "errors"
        with (
            errors.open("wb") as told,
            subprocess.Popen(
                [*calls.watching(trace, calls.FILES), *command],
                cwd=place / "cwd",
                env=machine.environment(),
                stdout=subprocess.PIPE,
                stderr=told,
            ) as program,
        ):
            assert program.stdout is not None
            said = json.loads(program.stdout.readline() or b"{}")
            about = _about(said["process"]) if said else b""
            mapped = _mapped(said["process"]) if said else set()
            go.touch()
            rest = program.stdout.read()
        if program.returncode or b'"again"' not in rest:
            return broke(f"the scene broke off with {program.returncode}: {errors.read_text()[-200:]}")
        written = calls.files_written(trace, place / "cwd") | set(place.rglob("*")) | mapped
        files = sorted(one for one in written if one.is_file() and away not in one.parents and _ours(one))
        found = [f"a file, {one.name}" for one in files if self._search.in_file(one)]
        wrote = 0
        for to, data in calls.bytes_written(trace):
            if str(away) not in to and not to.startswith("pipe:"):
                wrote += len(data)
                if self._search.hits(data):
                    found.append(f"bytes written to {Path(to).name}")
        for what, data in (
            ("command line, environment", about),
            ("titles", rest + json.dumps(said).encode()),
        ):
            if self._search.hits(data):
                found.append(what)
        if self._search.in_file(errors):
            found.append("standard error")
        left = [one.name for one in chosen.iterdir() if self._search.in_file(one)]
        seen = {
            "marks": count + said["typed"],
            "files": len(files),
            "bytes written": wrote,
            "chosen files": len(left),
        }
        return Outcome(0 if found else len(files), tuple(dict.fromkeys(found)), seen)

    def control(self) -> Outcome:
        """The same marks in a plain SQLite file, in UTF-8 and in UTF-16."""
        found: list[str] = []
        for coding in ("UTF-8", "UTF-16"):
            place = self.folder / f"plain-{coding}"
            place.unlink(missing_ok=True)
            with closing(sqlite3.connect(place)) as plain:
                plain.execute(f"PRAGMA encoding = '{coding}'")
                plain.execute("CREATE TABLE notes (body TEXT)")
                plain.execute("INSERT INTO notes VALUES (?)", (next(marks()),))
                plain.commit()
            found += [coding] if self._search.in_file(place) else []
        return broke(f"found in a plain file in {' and '.join(found)}") if len(found) == 2 else held()


def _about(process: int) -> bytes:
    return b"".join(Path(f"/proc/{process}/{name}").read_bytes() for name in ("cmdline", "environ"))


def _mapped(process: int) -> set[Path]:
    lines = Path(f"/proc/{process}/maps").read_text().splitlines()
    return {
        Path(line.split(maxsplit=5)[5]) for line in lines if len(line.split(maxsplit=5)) == 6 and "/" in line
    }


def _ours(place: Path) -> bool:
    """Not a part of the system or of what the program is made of, nor a device."""
    apart = ("/proc", "/dev", "/sys", "/usr", "/lib", sys.prefix, sys.base_prefix)
    return not str(place).startswith(apart)


PROOF = Plaintext

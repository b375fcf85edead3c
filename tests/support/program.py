"""The real program in a process of its own, with a scene played in it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TESTS = Path(__file__).parents[1]
LONGEST = 60.0
"""Seconds a scene may take."""


@dataclass(frozen=True)
class Played:
    """``status`` is negative when a signal ended it; ``said`` is what the person said, ``errors`` the rest."""

    status: int
    said: list[dict[str, Any]]
    errors: str

    @property
    def seen(self) -> dict[str, Any]:
        """Everything said, in one."""
        return {name: value for one in self.said for name, value in one.items()}


@dataclass(frozen=True)
class Machine:
    """A computer with a home, a folder for passing things and one to start in, all under ``base``."""

    base: Path

    @property
    def home(self) -> Path:
        """Where the program keeps its things."""
        return self.base / "home" / "practice-desk"

    @property
    def practice(self) -> Path:
        return self.home / "Practice.pdesk"

    def ready(self) -> "Machine":
        for name in ("home/practice-desk", "tmp", "cwd", "run"):
            (self.base / name).mkdir(parents=True, exist_ok=True)
        (self.base / "run").chmod(0o700)
        return self

    def environment(self) -> dict[str, str]:
        """What a process started here is told; nothing of the session that runs the tests."""
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
        return kept | {
            "HOME": str(self.base / "home"),
            "PRACTICE_DESK_HOME": str(self.home),
            "TMPDIR": str(self.base / "tmp"),
            "XDG_RUNTIME_DIR": str(self.base / "run"),
            "PYTHONPATH": os.pathsep.join((str(TESTS), str(TESTS.parent / "src"))),
            "PYTHONDONTWRITEBYTECODE": "1",
            "QT_QPA_PLATFORM": "offscreen",
        }

    def play(
        self,
        scene: Callable[..., object],
        *arguments: str,
        under: Sequence[str] = (),
        ends_well: bool = True,
        **given: object,
    ) -> Played:
        """Start the program (``under`` another, if wanted), play a scene, and wait for the end of both.

        ``arguments`` are the program's own. Fails when the scene broke, or when the program met a fault.
        """
        inside = [sys.executable, "-m", "support.inside", scene.__name__, json.dumps(given), *arguments]
        done = subprocess.run(
            [*under, *inside],
            cwd=self.base / "cwd",
            env=self.environment(),
            capture_output=True,
            text=True,
            timeout=LONGEST,
            check=False,
        )
        said = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
        if ends_well:
            assert done.returncode != 3, done.stderr
            log = self.home / "events.log"
            assert not log.exists(), log.read_text()
            assert "Traceback" not in done.stderr, done.stderr
        return Played(done.returncode, said, done.stderr)

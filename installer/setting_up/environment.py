"""The program's own Python environment, ``.venv`` in the checkout, with exactly the locked versions in it."""

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from setting_up import packages
from setting_up.trouble import Trouble

CHECKOUT = Path(__file__).resolve().parents[2]

_FIRST_PIP_FOR_OTHERS = (22, 3)
"""The first pip that can install into an environment other than its own."""

_VERSION = "import sys; print(*sys.version_info[:2])"
_PIP_VERSION = "import pip; print(*pip.__version__.split('.')[:2])"
_DROPPED = ("PYTHONHOME", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "__PYVENV_LAUNCHER__")


class Kind(Enum):
    """What the environment is for: using the program, or checking it too."""

    RUN = "requirements.txt"
    TEST = "requirements-test.txt"


_DOWNLOAD_MB = {Kind.RUN: 110, Kind.TEST: 200}


@dataclass(frozen=True)
class Environment:
    """One environment and how to run things in it."""

    checkout: Path = CHECKOUT

    @property
    def folder(self) -> Path:
        """Where it lies."""
        return self.checkout / ".venv"

    @property
    def python(self) -> Path:
        """Its interpreter, there or not."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def variables(self) -> dict[str, str]:
        """The variables its programs see: nothing from another Python, and compiled files are kept."""
        kept = {name: value for name, value in os.environ.items() if name not in _DROPPED}
        return {**kept, "PIP_USER": "0", "PIP_NO_INPUT": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}

    def call(self, *arguments: str, **more: str) -> int:
        """Run its Python in the checkout, with further variables, and return the exit status."""
        seen = {**self.variables(), **more}
        command = [str(self.python), *arguments]
        return subprocess.run(command, cwd=self.checkout, env=seen, check=False).returncode

    def prepare(self, kind: Kind) -> None:
        """Make the environment and install what is not there yet; at once when nothing changed.

        :raises Trouble: when something is missing that this person has to provide.
        """
        if not _supported(_answer(self.python, _VERSION)):
            self._make()
        if self._stamps().get(kind.name) != self._digest(kind):
            self._install(kind)

    def _make(self) -> None:
        print(f"Making the environment in {self.folder}", flush=True)
        can_bring_pip = all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))
        if not can_bring_pip and not _pip_for_others():
            package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
            packages.provide([package], "This Python comes without what makes environments (venv, pip).")
            can_bring_pip = True
        options = ["--clear"] if can_bring_pip else ["--clear", "--without-pip"]
        command = [sys.executable, "-m", "venv", *options, str(self.folder)]
        if subprocess.run(command, env=self.variables(), check=False).returncode != 0:
            raise Trouble("The environment could not be made; Python's own words are above.")

    def _install(self, kind: Kind) -> None:
        print(f"Installing what this needs (once, about {_DOWNLOAD_MB[kind]} MB) ...", flush=True)
        locked = ["--require-hashes", "--only-binary=:all:", "--requirement", str(self._lock(kind))]
        program = ["--no-deps", "--no-build-isolation", "--editable", str(self.checkout)]
        for what in (locked, program):
            if self._pip("install", "--quiet", "--no-warn-script-location", *what) != 0:
                raise Trouble("pip could not install it; its own words are above. Is the network there?")
        self.call("-m", "compileall", "-q", "src")
        kinds = Kind if kind is Kind.TEST else (kind,)
        stamps = {**self._stamps(), **{each.name: self._digest(each) for each in kinds}}
        self._stamp.write_text(json.dumps(stamps), encoding="utf-8")

    def _pip(self, *arguments: str) -> int:
        if _answer(self.python, _PIP_VERSION):
            return self.call("-m", "pip", *arguments)
        command = [sys.executable, "-m", "pip", "--python", str(self.python), *arguments]
        return subprocess.run(command, cwd=self.checkout, env=self.variables(), check=False).returncode

    def _lock(self, kind: Kind) -> Path:
        return self.checkout / "installer" / kind.value

    @property
    def _stamp(self) -> Path:
        return self.folder / "practice-desk.json"

    def _stamps(self) -> dict[str, str]:
        """What was installed last, by kind; nothing when that is not known."""
        try:
            return dict(json.loads(self._stamp.read_text(encoding="utf-8")))
        except (OSError, ValueError):
            return {}

    def _digest(self, kind: Kind) -> str:
        """Changes whenever what should be installed, or where, does."""
        digest = hashlib.sha256(os.fsencode(self.checkout))
        for file in (self._lock(kind), self.checkout / "pyproject.toml"):
            digest.update(file.read_bytes())
        return digest.hexdigest()


def _answer(python: Path | str, question: str) -> tuple[int, ...]:
    """The numbers an interpreter prints, or none when it does not answer."""
    try:
        done = subprocess.run([str(python), "-c", question], capture_output=True, text=True, check=True)
        return tuple(int(part) for part in done.stdout.split())
    except (OSError, subprocess.CalledProcessError, ValueError):
        return ()


def _supported(version: Sequence[int]) -> bool:
    return (3, 11) <= tuple(version) <= (3, 13)


def _pip_for_others() -> bool:
    """Whether this Python's pip can install into an environment that has none."""
    has_venv = importlib.util.find_spec("venv") is not None
    return has_venv and _answer(sys.executable, _PIP_VERSION) >= _FIRST_PIP_FOR_OTHERS

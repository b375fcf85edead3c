"""Chooses the version of everything and writes it down with hashes, for every system and Python at once."""

import os
import shutil
import subprocess
import tomllib
from collections.abc import Sequence

from setting_up.environment import Environment, Kind
from setting_up.trouble import Trouble

_COMPILE = (
    *("pip", "compile", "--universal", "--generate-hashes", "--python-version", "3.11", "--quiet"),
    *("--no-emit-index-url", "--no-emit-find-links"),
    *("--custom-compile-command", "python3 installer/desk.py lock"),
)
_EDITABLE = "editables"
"""What hatchling asks for when it installs a checkout that stays editable."""

_OLDER = (
    "cryptography<46.0.4 ; sys_platform == 'win32' and platform_machine == 'ARM64'",
    "cryptography<49 ; sys_platform == 'darwin' and platform_machine == 'x86_64'",
    "argon2-cffi-bindings<26 ; sys_platform == 'darwin' and platform_machine == 'x86_64'",
)
"""Where a library stopped making wheels for a kind of computer: its last version that has one."""


def lock(environment: Environment, more: Sequence[str]) -> int:
    """Write both requirements files; versions stay while they fit, ``--upgrade`` takes the newest.

    :raises Trouble: when uv, which does the choosing, is not there or finds no answer.
    """
    folders = (str(environment.python.parent), os.environ.get("PATH", ""))
    uv = shutil.which("uv", path=os.pathsep.join(folders))
    if uv is None:
        raise Trouble("Locking needs uv, in .venv or on the PATH: .venv/bin/python -m pip install uv")
    project = tomllib.loads((environment.checkout / "pyproject.toml").read_text(encoding="utf-8"))
    build = "\n".join([*project["build-system"]["requires"], _EDITABLE, *_OLDER])
    run, test = (f"installer/{kind.value}" for kind in (Kind.RUN, Kind.TEST))
    for ask in (("--output-file", run), ("--extra", "test", "--constraint", run, "--output-file", test)):
        command = [uv, *_COMPILE, "pyproject.toml", "-", *ask, *more]
        done = subprocess.run(command, cwd=environment.checkout, input=build, text=True, check=False)
        if done.returncode != 0:
            raise Trouble("No set of versions fits; uv's own words are above.")
    return 0

"""Packages of the operating system: installed where that is allowed, named where it is not."""

import os
import shutil
import subprocess
from collections.abc import Sequence

from setting_up.trouble import Trouble

_OPTIONS = ("install", "--yes", "--no-install-recommends")


def may_install() -> bool:
    """Whether this is a Debian-like system and this person its administrator."""
    return shutil.which("apt-get") is not None and hasattr(os, "geteuid") and os.geteuid() == 0


def install_line(packages: Sequence[str]) -> str:
    """The line an administrator can type."""
    return f"sudo apt-get update && sudo apt-get install --no-install-recommends {' '.join(packages)}"


def provide(packages: Sequence[str], why: str) -> None:
    """Install packages, or say which and stop.

    :raises Trouble: when this person may not install them, or installing them did not work.
    """
    if shutil.which("apt-get") is None:
        names = ", ".join(packages)
        raise Trouble(f"{why}\nInstall it, then try again. Debian and Ubuntu call the packages {names}.")
    by_hand = f"\n\n    {install_line(packages)}\n"
    if not may_install():
        raise Trouble(f"{why}\nInstall it with this line, then try again:{by_hand}")
    print(f"{why}\nInstalling: {' '.join(packages)}", flush=True)
    for command in (("update",), (*_OPTIONS, *packages)):
        said = _apt_get(*command)
    if said:
        raise Trouble(f"{said}\napt-get could not install it; its own words are above. By hand:{by_hand}")


def _apt_get(*arguments: str) -> str:
    """Run apt-get without questions; what it said when it did not succeed, else nothing."""
    unasked = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "-qq", *arguments]
    heard = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "encoding": "utf-8", "errors": "replace"}
    done = subprocess.run(command, env=unasked, check=False, **heard)
    return "" if done.returncode == 0 else done.stdout.strip() or "apt-get gave no reason."

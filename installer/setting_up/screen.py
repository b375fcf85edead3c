"""Whether there is a screen, and whether Qt finds the shared libraries of this system that it needs."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from setting_up import packages
from setting_up.trouble import Trouble

_LOADS = """
import ctypes, pathlib, sys
import PySide6.QtPrintSupport, PySide6.QtSvg, PySide6.QtWidgets
for plugin in sys.argv[1:]:
    ctypes.CDLL(str(pathlib.Path(PySide6.__file__).with_name("Qt") / "plugins" / "platforms" / plugin))
"""

_ALWAYS = ("libegl1", "libgl1", "libglib2.0-0", "libfontconfig1", "libdbus-1-3", "libxkbcommon0")
_FOR_X11 = (
    *("libx11-xcb1", "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0"),
    *("libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0", "libxcb-shape0"),
    *("libxcb-xfixes0", "libxcb-xkb1"),
)
_FOR_WAYLAND = ("libwayland-client0", "libwayland-cursor0")


def there_is_one(variables: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window can be shown. Windows and macOS are taken to have a screen."""
    if variables.get("QT_QPA_PLATFORM"):
        return variables["QT_QPA_PLATFORM"].partition(":")[0] not in {"offscreen", "minimal"}
    wanted = ("DISPLAY", "WAYLAND_DISPLAY")
    return not platform.startswith("linux") or any(variables.get(name) for name in wanted)


def needs(variables: Mapping[str, str], *, window: bool) -> tuple[list[str], list[str]]:
    """Qt's platform plugins that have to load, and the Debian packages with all that they need."""
    plugins, wanted = ["libqoffscreen.so"], [*_ALWAYS]
    if window and variables.get("DISPLAY"):
        plugins.append("libqxcb.so")
        wanted.extend(_FOR_X11)
    if window and variables.get("WAYLAND_DISPLAY"):
        plugins.append("libqwayland.so")
        wanted.extend(_FOR_WAYLAND)
    return plugins, wanted


def make_qt_load(python: Path, variables: Mapping[str, str], *, window: bool) -> None:
    """See to it that Qt loads, with a window or without one; only Linux lets it lack anything.

    :raises Trouble: when a library is missing that this person has to provide.
    """
    if not sys.platform.startswith("linux"):
        return
    plugins, wanted = needs(variables, window=window)
    missing = _complaint(python, plugins)
    if missing:
        packages.provide(wanted, f"Qt needs shared libraries that this system lacks ({missing}).")
        missing = _complaint(python, plugins)
    if missing:
        raise Trouble(f"Qt still does not load: {missing}")


def _complaint(python: Path, plugins: list[str]) -> str:
    """The loader's last words, or nothing when all is there."""
    done = subprocess.run([str(python), "-c", _LOADS, *plugins], capture_output=True, text=True, check=False)
    words = done.stderr.strip().splitlines()
    return (words[-1] if words else "no reason given") if done.returncode else ""

"""Where things are kept on this computer: outside the folders that clouds like to take along."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from practice_desk.domain.refused import Refused

HOME_VARIABLE = "PRACTICE_DESK_HOME"
"""Set it to keep everything in a folder of one's own choice."""
PRACTICE_NAME = "Practice.pdesk"
_NOT_MADE = (
    "Practice Desk cannot make its folder: {folder}. The disk may be full or read-only, or the drive gone."
    " Make some room, plug it in or allow writing there, then start again."
)


def home(
    platform: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
    user: Path | None = None,
) -> Path:
    """The program's folder: practice, preferences and lock. It need not be there yet.

    The system's place for data that stays on this computer, not Documents: those are often
    synchronised without being asked.
    """
    chosen = environment.get(HOME_VARIABLE, "")
    if chosen:
        return Path(chosen).absolute()
    own = user or Path.home()
    if platform == "win32":
        return _set_folder(environment, "LOCALAPPDATA", own / "AppData" / "Local") / "Practice Desk"
    if platform == "darwin":
        return own / "Library" / "Application Support" / "Practice Desk"
    return _set_folder(environment, "XDG_DATA_HOME", own / ".local" / "share") / "practice-desk"


def make_home(folder: Path) -> Path:
    """Make the folder, for this user alone. Raises :class:`Refused` when it cannot be made."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(_NOT_MADE.format(folder=folder)) from error
    return folder


def _set_folder(environment: Mapping[str, str], name: str, otherwise: Path) -> Path:
    """A folder named in the environment; relative ones do not count."""
    named = Path(environment.get(name, ""))
    return named if named.is_absolute() else otherwise

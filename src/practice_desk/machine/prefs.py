"""Preferences of this computer: how the window looks and where the practice was last.

Never anything about a client; what belongs to the practice is kept in its file.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from practice_desk.domain.backup import HOURS, BackupWhen
from practice_desk.whole_file import write_whole


class Appearance(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


SMALLEST_TEXT, LARGEST_TEXT = 0.9, 2.0


@dataclass(frozen=True)
class Preferences:
    """Every preference there is: its name, type and default.

    ``text_scale`` runs from 0.9 to 2. ``window`` is the geometry as Qt writes it, in base64.
    ``practice`` is the place of the practice file opened last. Backups are made on ``backup_when`` and every
    ``backup_hours``, into the program's folder and, if it is named, ``second_folder``, which was chosen at
    the moment ``second_since`` in ISO form.
    ``tries`` counts the tries at the door that did not match since it was last opened, ``last_try`` says
    when the latest was; ``pause_until`` is the moment, in seconds of the steady clock, at which the next one goes.
    ``keep_off_captures`` keeps the windows out of screenshots, where the system has a way.
    """

    appearance: Appearance = Appearance.SYSTEM
    text_scale: float = 1.0
    window: str = ""
    practice: str = ""
    backup_when: BackupWhen = BackupWhen.BOTH
    backup_hours: int = 1
    second_folder: str = ""
    second_since: str = ""
    tries: int = 0
    last_try: str = ""
    pause_until: float = 0.0
    keep_off_captures: bool = True


class PreferencesFile:
    """The preferences and the file they are kept in.

    A preference that cannot be read takes its default. A file that cannot be read at all is
    kept aside under another name, and everything takes its default. One that cannot be written
    costs the preference, never the work: :attr:`now` holds it until the program ends.
    """

    def __init__(self, place: Path) -> None:
        self._place = place
        self.now = self._read()

    def change(self, **changes: Any) -> Preferences:
        """Change some and keep them. Raises :class:`TypeError` for one that does not exist."""
        self.now = _valid(asdict(replace(self.now, **changes)))
        with suppress(OSError):
            self._write()
        return self.now

    def _read(self) -> Preferences:
        try:
            content = json.loads(self._place.read_text("utf-8"))
        except OSError:
            return Preferences()
        except (ValueError, RecursionError):
            return self._keep_aside()
        return _valid(content) if isinstance(content, dict) else self._keep_aside()

    def _keep_aside(self) -> Preferences:
        with suppress(OSError):
            self._place.replace(self._place.with_name(self._place.name + ".damaged"))
        return Preferences()

    def _write(self) -> None:
        write_whole(self._place, json.dumps(asdict(self.now), indent=1).encode())


def _valid(content: Mapping[str, Any]) -> Preferences:
    """What can be taken from a file that anybody may have edited."""
    defaults = asdict(Preferences())
    taken = {name: _taken(content.get(name, default), default) for name, default in defaults.items()}
    taken["text_scale"] = min(max(taken["text_scale"], SMALLEST_TEXT), LARGEST_TEXT)
    if taken["backup_hours"] not in HOURS:
        taken["backup_hours"] = Preferences.backup_hours
    return Preferences(**taken)


def _taken(value: Any, default: Any) -> Any:
    """The value when it is of its default's kind, else the default."""
    kind = type(default)
    if isinstance(default, StrEnum):
        return type(default)(value) if value in list(type(default)) else default
    if kind is float and type(value) is int:
        return float(value)
    return value if type(value) is kind and value == value else default

"""What kind of folder a place is: synchronised by a cloud, on a network, on a drive that goes away.

Clouds are known by where their programs put their folders and by the marks they leave in them. Only the
Linux side was run; the names and marks of Windows and macOS are tested on made-up folders alone.
"""

import ctypes
import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from practice_desk.domain.whereabouts import Whereabouts

_NETWORK_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "fuse.sshfs", "davfs", "webdav"}
)
_PLUGGED_IN = ("/media/", "/run/media/")
_NAMES = (
    ("onedrive", Whereabouts.ONEDRIVE),
    ("icloud", Whereabouts.ICLOUD),
    ("dropbox", Whereabouts.DROPBOX),
    ("googledrive", Whereabouts.GOOGLE_DRIVE),
)
_MARKS = (
    (".dropbox", Whereabouts.DROPBOX),
    (".dropbox.cache", Whereabouts.DROPBOX),
    (".tmp.drivedownload", Whereabouts.GOOGLE_DRIVE),
    (".tmp.driveupload", Whereabouts.GOOGLE_DRIVE),
    (".sync", Whereabouts.OTHER_CLOUD),
    (".owncloudsync.log", Whereabouts.OTHER_CLOUD),
    (".nextcloudsync.log", Whereabouts.OTHER_CLOUD),
)
_LARGEST = 64 * 1024


class Disks(Protocol):
    """What the system says of the disk below a place."""

    def kind(self, place: Path) -> Whereabouts:
        """OWN, NETWORK or REMOVABLE."""
        ...


class LinuxDisks:
    """From the table of mounts. ``table`` is its text."""

    def __init__(self, table: str | None = None) -> None:
        self._table = table

    def kind(self, place: Path) -> Whereabouts:
        best, system = "", ""
        for point, kind in _mounts(self._text()):
            if place.is_relative_to(point) and len(point) >= len(best):
                best, system = point, kind
        if system in _NETWORK_SYSTEMS:
            return Whereabouts.NETWORK
        return Whereabouts.REMOVABLE if f"{best}/".startswith(_PLUGGED_IN) else Whereabouts.OWN

    def _text(self) -> str:
        if self._table is not None:
            return self._table
        with suppress(OSError):
            return Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape")
        return ""


class MacDisks:
    """What is mounted below /Volumes is a drive of its own; which sort cannot be told from its path."""

    def kind(self, place: Path) -> Whereabouts:
        return Whereabouts.REMOVABLE if place.is_relative_to("/Volumes") else Whereabouts.OWN


class WindowsDisks:
    """Paths that begin with two strokes are on a network; the system tells of the letters."""

    _REMOVABLE, _REMOTE = 2, 4

    def kind(self, place: Path) -> Whereabouts:
        if str(place).startswith(("\\\\", "//")):
            return Whereabouts.NETWORK
        kind = self._drive_type(place.drive + "\\")
        if kind == self._REMOTE:
            return Whereabouts.NETWORK
        return Whereabouts.REMOVABLE if kind == self._REMOVABLE else Whereabouts.OWN

    @staticmethod
    def _drive_type(root: str) -> int:
        system = getattr(ctypes, "windll", None)
        return int(system.kernel32.GetDriveTypeW(root)) if system else 0


@dataclass(frozen=True)
class Places:
    """Tells what kind of folder a place is. The defaults are those of this computer."""

    disks: Disks
    environment: Mapping[str, str]
    user: Path

    def kind(self, place: Path) -> Whereabouts:
        """The kind of folder; one that cannot be looked at counts as one's own."""
        with suppress(OSError, RuntimeError):
            place = place.resolve()
        folders = [place, *place.parents]
        return (
            self._named(folders)
            or _marked(one for one in folders if one != self.user)
            or self.disks.kind(place)
        )

    def _named(self, folders: Sequence[Path]) -> Whereabouts | None:
        for root, kind in self._roots():
            if root in folders:
                return kind
        for folder in folders:
            name = folder.name.casefold().replace(" ", "").replace("-", "")
            if folder.parent == self.user or folder.parent.name == "CloudStorage":
                for begin, kind in _NAMES:
                    if name.startswith(begin):
                        return kind
            if folder.name == "CloudStorage" and folder.parent.name == "Library":
                return Whereabouts.OTHER_CLOUD
        return None

    def _roots(self) -> Iterable[tuple[Path, Whereabouts]]:
        for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
            if self.environment.get(name):
                yield _real(Path(self.environment[name])), Whereabouts.ONEDRIVE
        yield _real(self.user / "Library" / "Mobile Documents"), Whereabouts.ICLOUD
        for folder in self._dropboxes():
            yield _real(folder), Whereabouts.DROPBOX

    def _dropboxes(self) -> Iterable[Path]:
        """Dropbox writes down where its folders are."""
        settings = [self.user / ".dropbox" / "info.json"]
        named = [self.environment.get(name, "") for name in ("APPDATA", "LOCALAPPDATA")]
        settings += [Path(folder) / "Dropbox" / "info.json" for folder in named if folder]
        for file in settings:
            with suppress(OSError, ValueError, RecursionError, AttributeError, TypeError, KeyError):
                with file.open("rb") as reading:
                    content = json.loads(reading.read(_LARGEST))
                yield from [Path(account["path"]) for account in content.values()]


def places_here(platform: str = sys.platform) -> Places:
    """The places of this computer."""
    kinds: dict[str, type[Disks]] = {"win32": WindowsDisks, "darwin": MacDisks}
    return Places(kinds.get(platform, LinuxDisks)(), os.environ, Path.home())


def _marked(folders: Iterable[Path]) -> Whereabouts | None:
    for folder in folders:
        for mark, kind in _MARKS:
            with suppress(OSError):
                if folder.parent != folder and (folder / mark).exists():
                    return kind
    return None


def _real(path: Path) -> Path:
    with suppress(OSError, RuntimeError):
        return path.resolve()
    return path


def _mounts(table: str) -> Iterable[tuple[str, str]]:
    """Each mount point with its kind of file system; blanks are written as ``\\040``."""
    for line in table.splitlines():
        left, _, right = line.partition(" - ")
        fields, kind = left.split(), right.split()
        if len(fields) > 4 and kind:
            yield fields[4].replace("\\040", " "), kind[0]

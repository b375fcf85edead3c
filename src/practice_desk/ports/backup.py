"""Backups: made of an open practice, looked at, tested, and put back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from practice_desk.domain.backup import Backup, BackupFacts
from practice_desk.ports.store import Store

Proof = str | tuple[str, ...]
"""What opens a backup: its passphrase, or the recovery words."""


@dataclass(frozen=True)
class Written:
    """How it went in one folder: the backup, or why there is none."""

    folder: Path
    backup: Backup | None = None
    refusal: str = ""


@dataclass(frozen=True)
class PutBack:
    """Where the restored practice lies, and where the one that was there before was kept, if there was one."""

    place: Path
    facts: BackupFacts
    kept: Path | None = None


class Backups(Protocol):
    """All methods raise :class:`~practice_desk.domain.refused.Refused` with a plain sentence.

    ``when`` is the present moment with its zone. Nothing here ever changes the practice it is about: a backup
    is tested, and restored, as a new file.
    """

    def possible(self, store: Store) -> bool:
        """Whether backups of it could ever be opened: not of a throw-away practice, which has no passphrase."""
        ...

    def place(self, store: Store) -> Path:
        """Where the open practice lies."""
        ...

    def practice(self, store: Store) -> str:
        """The lasting id of an open practice."""
        ...

    def changes(self, store: Store) -> int:
        """How many changes the open practice has seen."""
        ...

    def write(self, store: Store, folders: Sequence[Path], when: datetime) -> Sequence[Written]:
        """Write one backup into each folder, once the copy was opened, checked and counted.

        Refused when there could be no sound copy at all; what went wrong in a single folder is told beside it.
        """
        ...

    def within_reach(self, folder: Path) -> bool:
        """Whether a folder is there now: no drive was unplugged, and none is silent."""
        ...

    def listed(self, folder: Path, practice: str) -> Sequence[Backup]:
        """The backups of a practice in a folder, newest first. A damaged one is not among them."""
        ...

    def look(self, place: Path) -> BackupFacts:
        """What a backup says of itself, without its key."""
        ...

    def test(self, place: Path, store: Store) -> BackupFacts:
        """Take a backup apart beside the open practice, check and count it, and clear it away again."""
        ...

    def unpack(self, place: Path, proof: Proof, target: Path) -> tuple[Path, BackupFacts]:
        """Make a new practice file of a backup, checked and counted, near ``target``."""
        ...

    def put_back(self, fresh: Path, facts: BackupFacts, target: Path, when: datetime) -> PutBack:
        """Give an unpacked practice its place, and keep the one that is there under another name.

        A backup of another practice never takes a place: it gets a name of its own beside.
        """
        ...

    def drop(self, fresh: Path) -> None:
        """Clear away an unpacked practice that is not wanted after all."""
        ...

    def remove(self, backup: Backup) -> None:
        """Take a backup away."""
        ...

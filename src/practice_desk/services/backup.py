"""Backups as the therapist meets them: when one is due, where they lie, and how they come back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from practice_desk.domain.backup import (
    REMIND_AFTER,
    Backup,
    BackupFacts,
    BackupWhen,
    OlderFile,
    is_due,
    is_far_away,
    may_go,
)
from practice_desk.domain.days import clock_words, short_day
from practice_desk.domain.refused import Refused
from practice_desk.ports.backup import Backups, Proof, PutBack
from practice_desk.ports.clock import Clock
from practice_desk.ports.store import Store

FOLDER = "Backups"
"""The folder beside the practice file that holds its backups."""
BETWEEN_TRIES = timedelta(minutes=10)
"""After a try, whatever came of it, the schedule asks for none for so long."""


class BackupSettings(Protocol):
    """When and where backups are made on this computer."""

    @property
    def backup_when(self) -> BackupWhen: ...

    @property
    def backup_hours(self) -> int: ...

    @property
    def second_folder(self) -> str: ...

    @property
    def second_since(self) -> str: ...


@dataclass(frozen=True)
class BackupState:
    """What there is to say: the newest backup of all, and how it stands with the second folder.

    ``away`` is true when a second folder was chosen and cannot be reached now; ``remind`` when it has taken
    none for a week. ``refusal`` is why the last attempt did not come off.
    """

    last: Backup | None = None
    second_last: Backup | None = None
    away: bool = False
    remind: bool = False
    refusal: str = ""
    possible: bool = True


class BackupService:
    """Backups of one open practice. Everything here may take a while, so it belongs beside the window."""

    def __init__(
        self,
        backups: Backups,
        store: Store,
        settings: Callable[[], BackupSettings],
        clock: Clock,
    ) -> None:
        self._backups = backups
        self._store = store
        self._settings = settings
        self._clock = clock
        self._refusal = ""
        self._tried: datetime | None = None
        self.place = backups.place(store)
        self.folder = self.place.parent / FOLDER

    @property
    def possible(self) -> bool:
        """Whether there can be any: not of a throw-away practice."""
        return self._backups.possible(self._store)

    def state(self) -> BackupState:
        """How it stands now."""
        if not self.possible:
            return BackupState(possible=False)
        settings, now = self._settings(), self._clock.now()
        own = self._listed(self.folder)
        second = Path(settings.second_folder) if settings.second_folder else None
        there = self._listed(second) if second else []
        last = max([*own[:1], *there[:1]], key=lambda one: one.facts.made_at, default=None)
        away = second is not None and not self._backups.within_reach(second)
        second_last = there[0] if there else None
        made = second_last.facts.made_at if second_last else None
        since = _moment(settings.second_since)
        remind = away and is_far_away(made, since, now)
        return BackupState(last, second_last, away, remind, self._refusal)

    def every(self) -> Sequence[Backup]:
        """All backups that can be reached now, newest first."""
        second = self._settings().second_folder
        found = self._listed(self.folder) + (self._listed(Path(second)) if second else [])
        return sorted(found, key=lambda one: one.facts.made_at, reverse=True)

    def is_due(self) -> bool:
        """Whether the schedule asks for one now, in any folder that can be reached."""
        settings, now = self._settings(), self._clock.now()
        if not self.possible or (self._tried and timedelta() <= now - self._tried < BETWEEN_TRIES):
            return False
        for last in map(self._newest, self._folders()):
            at = last.facts.made_at if last else None
            if self._changed_since(last) and is_due(settings.backup_when, settings.backup_hours, at, now):
                return True
        return False

    def is_wanted_on_quitting(self) -> bool:
        """Whether one should be made before the program ends."""
        if self._settings().backup_when is BackupWhen.HOURS or not self.possible:
            return False
        return any(self._changed_since(self._newest(folder)) for folder in self._folders())

    def make(self) -> BackupState:
        """Make a backup in each folder that can be reached, and let go what need not be kept.

        Raises Refused when there is none in the end; the earlier ones are as they were.
        """
        now = self._tried = self._clock.now()
        try:
            self._make_folder()
            written = self._backups.write(self._store, self._folders(), now)
        except Refused as refused:
            self._refusal = refused.words
            raise
        self._refusal = next((one.refusal for one in written if one.refusal), "")
        for one in written:
            if one.backup:
                self._thin(one.folder, now)
        if not any(one.backup for one in written):
            raise Refused(self._refusal)
        return self.state()

    def test(self, backup: Backup) -> BackupFacts:
        """Take a backup apart, check and count it. Raises Refused when it would not come back."""
        return self._backups.test(backup.place, self._store)

    def _thin(self, folder: Path, now: datetime) -> None:
        """Only after one was just written and proved; one that cannot be removed stays."""
        there = self._listed(folder)
        goes = may_go((one.facts.made_at for one in there), now)
        for backup in there:
            if backup.facts.made_at in goes:
                try:
                    self._backups.remove(backup)
                except Refused:
                    return

    def _make_folder(self) -> None:
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            words = "The folder for backups could not be made beside the practice. Make some room there and try again."
            raise Refused(words) from error

    def _listed(self, folder: Path) -> list[Backup]:
        return list(self._backups.listed(folder, self._backups.practice(self._store)))

    def _folders(self) -> list[Path]:
        """Where backups can go now."""
        second = self._settings().second_folder
        near = bool(second) and self._backups.within_reach(Path(second))
        return [self.folder, Path(second)] if near else [self.folder]

    def _newest(self, folder: Path) -> Backup | None:
        return next(iter(self._listed(folder)), None)

    def _changed_since(self, last: Backup | None) -> bool:
        """Whether the practice changed since that backup, as its own count says."""
        return last is None or last.facts.changes != self._backups.changes(self._store)


class RestoreService:
    """Makes a practice of a backup, whether or not one is open here."""

    def __init__(self, backups: Backups, clock: Clock) -> None:
        self._backups = backups
        self._clock = clock

    def look(self, backup: Path) -> BackupFacts:
        return self._backups.look(backup)

    def unpack(self, backup: Path, proof: str, place: Path) -> tuple[Path, BackupFacts]:
        """A new file near ``place``; the proof is a passphrase or the 24 recovery words."""
        return self._backups.unpack(backup, proof_of(proof), place)

    def put_back(self, fresh: Path, facts: BackupFacts, place: Path) -> PutBack:
        return self._backups.put_back(fresh, facts, place, self._clock.now())

    def drop(self, fresh: Path) -> None:
        self._backups.drop(fresh)


def proof_of(typed: str) -> Proof:
    """24 words are the recovery words; anything else is the passphrase, as it was typed."""
    words = tuple(typed.split())
    return words if len(words) == 24 else typed


def last_words(state: BackupState, now: datetime) -> str:
    """When the last backup was made: "Last backup today 18:02"."""
    if not state.possible:
        return "The demo practice has no backups"
    if state.last is None:
        return "No backup yet"
    return f"Last backup {when_words(state.last.facts.made_at, now)}"


def when_words(at: datetime, now: datetime) -> str:
    """A moment as said here: "today 18:02", "yesterday 18:02", "Mon 23 Nov 18:02"."""
    local = at.astimezone(now.tzinfo)
    days = (now.date() - local.date()).days
    day = {0: "today", 1: "yesterday"}.get(days) or short_day(local.date())
    year = f" {local.year}" if local.year != now.year else ""
    return f"{day}{year} {clock_words(local.time())}"


def second_words(state: BackupState, chosen: str, now: datetime) -> str:
    """How it stands with the second folder, kindly."""
    if not chosen:
        return (
            "A second folder on another drive, or one that a cloud takes along, would outlast this computer."
            " Backups are encrypted wherever they lie."
        )
    last = (
        f"its last backup is from {when_words(state.second_last.facts.made_at, now)}"
        if state.second_last
        else ""
    )
    if state.remind:
        known = last or f"it has taken none for {REMIND_AFTER.days} days"
        return (
            f"It has been a while: {known}. When it suits you, plug the drive in or open the folder;"
            " the rest goes by itself."
        )
    if state.away:
        return "It can’t be reached just now" + (f"; {last}." if last else ".")
    return f"Within reach; {last}." if last else "Within reach; the next backup goes there too."


def counts_words(facts: BackupFacts) -> str:
    """How much is in it, in the two numbers a therapist knows: "38 clients, 412 visits"."""
    named = (("client", "client"), ("visit", "visit"))
    counted = [(facts.counts.get(table, 0), noun) for table, noun in named]
    return ", ".join(f"{count} {noun}{'' if count == 1 else 's'}" for count, noun in counted)


def older_words(older: OlderFile) -> str:
    """What an older file lacks: "by 3 days, 14 changes"."""
    if not older.changes:
        return (
            "This file went another way than the one last opened on this computer: it lacks what was done there"
            " last. It may be another copy, as after a conflict of a cloud program."
        )
    changes = f"{older.changes} change{'' if older.changes == 1 else 's'}"
    behind = f"{_long(older.behind)}, " if older.behind else ""
    return f"This file is older than the one last opened on this computer: by {behind}{changes}."


def _long(span: timedelta) -> str:
    for count, noun in ((span.days, "day"), (span.seconds // 3600, "hour"), (span.seconds // 60, "minute")):
        if count:
            return f"{count} {noun}{'' if count == 1 else 's'}"
    return "less than a minute"


def _moment(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at if at.tzinfo else None

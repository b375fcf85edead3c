"""Backups: what one holds, when the next is due, and which may go."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

KEEP_ALL = timedelta(hours=24)
KEEP_DAYS, KEEP_WEEKS, KEEP_MONTHS = 14, 8, 24
"""How many days, weeks and months that have a backup keep their newest one."""
HOURS = (1, 2, 4, 8)
"""The choices for how often a backup is made while the desk is open."""
AT_THE_LATEST = timedelta(hours=24)
"""After so long a backup is made also for who never quits."""
REMIND_AFTER = timedelta(days=7)


class BackupWhen(StrEnum):
    """When backups are made by themselves."""

    QUIT = "quit"
    HOURS = "hours"
    BOTH = "both"


@dataclass(frozen=True)
class BackupFacts:
    """What a backup says of itself.

    ``practice`` is the lasting id of the practice, ``counts`` the rows of each table, ``changes`` how many
    changes the practice had seen, ``needs`` the earliest version of the program that reads it.
    """

    practice: str
    made_at: datetime
    schema: int
    needs: str
    changes: int
    counts: Mapping[str, int]


@dataclass(frozen=True)
class Backup:
    """A backup file."""

    place: Path
    facts: BackupFacts


@dataclass(frozen=True)
class OlderFile:
    """A practice file that lacks what was done in the one last opened on this computer.

    ``changes`` is how many changes it lacks, 0 when it went a way of its own; ``behind`` is how much earlier
    its last change was, if that is known and earlier.
    """

    changes: int
    behind: timedelta | None


class OlderAnswer(StrEnum):
    """Why the file is older, as the therapist says."""

    RESTORED = "restored"
    OTHER_COPY = "other copy"
    UNSURE = "unsure"


def is_due(when: BackupWhen, hours: int, last: datetime | None, now: datetime) -> bool:
    """Whether a practice that changed since its last backup should have one now, while it is open.

    A last backup that lies ahead of now does not count: the clock was wrong once.
    """
    if last is None or last > now:
        return True
    wait = AT_THE_LATEST if when is BackupWhen.QUIT else timedelta(hours=hours)
    return now - last >= wait


def may_go(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Which of the sound backups may go.

    All of the last 24 hours stay; then the newest of each of the last 14 days, 8 weeks and 24 months that
    have one, in the time of ``now``. The newest of all always stays. While any lies ahead of now, the clock
    cannot be trusted and nothing goes.
    """
    newest_first = sorted(set(made), reverse=True)
    if not newest_first or newest_first[0] > now:
        return frozenset()
    stays = {newest_first[0]} | {one for one in newest_first if now - one < KEEP_ALL}
    local = {one: one.astimezone(now.tzinfo) for one in newest_first}
    for how_many, period in ((KEEP_DAYS, _day), (KEEP_WEEKS, _week), (KEEP_MONTHS, _month)):
        stays |= _newest_of_each(newest_first, local, period, how_many)
    return frozenset(newest_first) - stays


def is_far_away(last: datetime | None, since: datetime | None, now: datetime) -> bool:
    """Whether to remind of a second folder that took no backup for a week.

    ``last`` is its newest backup, ``since`` when it was chosen.
    """
    known = last or since
    return known is not None and now - known >= REMIND_AFTER


def _newest_of_each(
    newest_first: Iterable[datetime],
    local: Mapping[datetime, datetime],
    period: Callable[[datetime], tuple[int, ...]],
    how_many: int,
) -> set[datetime]:
    found: dict[tuple[int, ...], datetime] = {}
    for one in newest_first:
        found.setdefault(period(local[one]), one)
    return set(list(found.values())[:how_many])


def _day(at: datetime) -> tuple[int, ...]:
    return at.year, at.month, at.day


def _week(at: datetime) -> tuple[int, ...]:
    return tuple(at.isocalendar())[:2]


def _month(at: datetime) -> tuple[int, ...]:
    return at.year, at.month

"""Backups as services: when one is due, what goes, what is said; over the real file and real folders."""

import errno
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from practice_desk.domain.backup import BackupWhen, OlderFile
from practice_desk.domain.client import Client
from practice_desk.domain.refused import Refused
from practice_desk.ports.store import Store
from practice_desk.services.backup import (
    BackupService,
    RestoreService,
    counts_words,
    last_words,
    older_words,
    proof_of,
    second_words,
    when_words,
)
from practice_desk.storage.backup import SqlcipherBackups
from practice_desk.storage.vault import SqlcipherVault
from support.practices import PASSPHRASE, QUICK
from support.silent_disk import silent

NOW = datetime(2026, 11, 26, 18, 2).astimezone()


class Settings:
    backup_when = BackupWhen.BOTH
    backup_hours = 2
    second_folder = ""
    second_since = ""


class Clock:
    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> datetime:
        return self.at

    def today(self):
        return self.at.date()


@dataclass
class Case:
    service: BackupService
    store: Store
    settings: Settings
    clock: Clock
    place: Path
    backups: SqlcipherBackups
    made = 0

    def change(self) -> None:
        self.made += 1
        with self.store.writing() as work:
            work.shelf(Client).put(Client(f"c{self.made}", "x", NOW))

    def later(self, **by: float) -> None:
        self.clock.at += timedelta(**by)

    def names(self) -> list[str]:
        return sorted(one.name for one in self.service.folder.glob("*"))


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    vault = SqlcipherVault(QUICK)
    place = tmp_path / "home" / "Practice.pdesk"
    place.parent.mkdir()
    store = vault.make(place, PASSPHRASE).store
    settings, clock, backups = Settings(), Clock(), SqlcipherBackups(vault)
    yield Case(BackupService(backups, store, lambda: settings, clock), store, settings, clock, place, backups)
    store.close()


def test_a_practice_locked_while_one_is_made_is_no_fault(case: Case, monkeypatch: pytest.MonkeyPatch):
    """Found by random use of the window: what stands after the writing asked a practice that was closed."""
    write = case.backups.write

    def write_and_lock(*given):
        written = write(*given)
        case.store.close()
        return written

    monkeypatch.setattr(case.backups, "write", write_and_lock)
    case.change()
    with pytest.raises(Refused, match="closed"):
        case.service.make()
    assert len(case.names()) == 1


def test_one_is_due_when_something_changed_and_the_time_has_come(case: Case):
    assert case.service.is_due()
    case.service.make()
    case.later(hours=3)
    assert not case.service.is_due()
    case.change()
    assert case.service.is_due()
    case.service.make()
    case.change()
    case.later(hours=1)
    assert not case.service.is_due()


def test_on_quitting_only_what_is_new(case: Case):
    assert case.service.is_wanted_on_quitting()
    case.service.make()
    assert not case.service.is_wanted_on_quitting()
    case.change()
    assert case.service.is_wanted_on_quitting()
    case.settings.backup_when = BackupWhen.HOURS
    assert not case.service.is_wanted_on_quitting()


def test_a_second_folder_takes_one_too_and_catches_up_when_it_is_back(case: Case, tmp_path: Path):
    second = tmp_path / "USB Blue"
    case.settings.second_folder = str(second)
    case.settings.second_since = NOW.isoformat()
    state = case.service.make()
    assert state.away
    assert not state.remind
    case.later(days=7)
    assert case.service.state().remind
    assert "been a while" in second_words(case.service.state(), str(second), case.clock.at)
    second.mkdir()
    assert not case.service.state().remind
    assert case.service.is_due()
    assert case.service.make().second_last
    assert len(list(second.iterdir())) == 1
    case.later(hours=5)
    assert not case.service.is_due()
    assert len(case.service.every()) == 3


def test_a_second_folder_that_takes_none_is_not_tried_all_the_time(case: Case, tmp_path: Path):
    second = tmp_path / "second"
    second.mkdir()
    case.settings.second_folder = str(second)
    write = case.backups.write

    def only_here(store, folders, when):
        written = list(write(store, folders[:1], when))
        return [*written, type(written[0])(folders[1], refusal="The disk is full.")]

    case.backups.write = only_here
    assert case.service.make().refusal == "The disk is full."
    assert not case.service.is_due()
    case.later(minutes=10)
    assert case.service.is_due()


def test_what_cannot_be_made_is_said_and_remembered(case: Case):
    case.service.folder.write_text("in the way")
    with pytest.raises(Refused, match="could not be made"):
        case.service.make()
    assert "could not be made" in case.service.state().refusal
    case.service.folder.unlink()
    assert case.service.make().refusal == ""


def test_thinning_keeps_what_was_promised_and_strangers_files(case: Case):
    (case.service.folder).mkdir()
    (case.service.folder / "mine.pdbackup").write_bytes(b"not a backup")
    for _ in range(20):
        case.change()
        case.service.make()
        case.later(hours=9)
    kept = case.service.every()
    assert len(kept) < 20
    assert kept[0].facts.counts["client"] == 20
    assert (case.service.folder / "mine.pdbackup").exists()
    before = case.names()
    case.later(days=-30)
    case.change()
    case.service.make()
    assert set(before) < set(case.names())


def test_a_test_says_what_it_holds(case: Case):
    case.change()
    state = case.service.make()
    assert state.last
    facts = case.service.test(state.last)
    assert counts_words(facts) == "1 client, 0 visits"


def test_restoring_by_the_passphrase(case: Case):
    case.change()
    last = case.service.make().last
    assert last
    case.change()
    case.store.close()
    restore = RestoreService(case.backups, case.clock)
    assert restore.look(last.place) == last.facts
    fresh, facts = restore.unpack(last.place, PASSPHRASE, case.place)
    done = restore.put_back(fresh, facts, case.place)
    assert done.kept
    assert done.place == case.place


def test_24_words_are_the_recovery_words():
    assert proof_of(" ".join(["abandon"] * 24)) == ("abandon",) * 24
    assert proof_of("orbit velvet lantern") == "orbit velvet lantern"


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(0), "today 18:02"),
        (timedelta(days=1), "yesterday 18:02"),
        (timedelta(days=3), "23 Nov 18:02"),
        (timedelta(days=365), "26 Nov 2025 18:02"),
    ],
)
def test_when_it_was(ago: timedelta, words: str):
    assert when_words(NOW - ago, NOW) == words


def test_the_line_in_the_sidebar(case: Case):
    assert last_words(case.service.state(), NOW) == "No backup yet"
    assert last_words(case.service.make(), NOW) == "Last backup today 18:02"


@pytest.mark.parametrize(
    ("older", "words"),
    [
        (OlderFile(14, timedelta(days=3, hours=5)), "by 3 days, 14 changes."),
        (OlderFile(1, timedelta(hours=1)), "by 1 hour, 1 change."),
        (OlderFile(2, None), "by 2 changes."),
        (OlderFile(0, None), "went another way"),
    ],
)
def test_an_older_file_in_words(older: OlderFile, words: str):
    assert words in older_words(older)


def test_a_second_folder_that_does_not_answer_is_away_until_it_does(case: Case, tmp_path: Path):
    second = tmp_path / "USB Blue"
    second.mkdir()
    case.settings.second_folder = str(second)
    with silent("stat", errno.EIO, second.name) as struck:
        assert case.service.is_due()
        state = case.service.make()
        assert state.away
        assert state.last
        assert not case.service.is_wanted_on_quitting()
    assert struck
    assert list(second.iterdir()) == []
    state = case.service.make()
    assert not state.away
    assert state.second_last

"""Preferences of the computer."""

import errno
import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from practice_desk.domain.backup import BackupWhen
from practice_desk.machine.prefs import Appearance, Preferences, PreferencesFile


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "preferences.json"


def test_without_a_file_everything_has_its_default(place: Path):
    assert PreferencesFile(place).now == Preferences()
    assert not place.exists()


def test_what_was_changed_is_there_the_next_time(place: Path):
    changed = {
        "appearance": Appearance.DARK,
        "text_scale": 1.5,
        "window": "AdnQ",
        "practice": "/home/dr é/\udce9.pdesk",
        "backup_when": BackupWhen.QUIT,
        "backup_hours": 4,
        "second_folder": "/media/USB Blau",
        "second_since": "2026-11-26T18:02:00+01:00",
        "tries": 3,
        "last_try": "2026-11-26 21:14",
        "pause_until": 1234.5,
        "keep_off_captures": False,
    }
    assert set(changed) == set(asdict(Preferences()))
    PreferencesFile(place).change(**changed)
    assert PreferencesFile(place).now == Preferences(**changed)  # type: ignore[arg-type]
    assert [file.name for file in place.parent.iterdir()] == [place.name]
    assert place.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("broken", ["", "{", "[]", "null", '"x"', "[" * 100_000, "\ufeff{}"])
def test_a_damaged_file_is_kept_aside(place: Path, broken: str):
    place.write_text(broken, "utf-8")
    preferences = PreferencesFile(place)
    assert preferences.now == Preferences()
    aside = place.with_name("preferences.json.damaged")
    assert aside.read_text("utf-8") == broken
    preferences.change(text_scale=1.2)
    assert PreferencesFile(place).now.text_scale == 1.2


def test_bytes_that_are_no_text_are_kept_aside(place: Path):
    place.write_bytes(b"\xff\xfe{}")
    assert PreferencesFile(place).now == Preferences()
    assert place.with_name("preferences.json.damaged").exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("appearance", "pink"),
        ("appearance", ["dark"]),
        ("text_scale", "big"),
        ("text_scale", True),
        ("text_scale", float("nan")),
        ("keep_off_captures", 1),
        ("tries", 2.5),
        ("tries", True),
        ("practice", None),
    ],
)
def test_one_bad_preference_costs_only_itself(place: Path, name: str, value: Any):
    place.write_text(json.dumps({"window": "AdnQ", name: value, "unknown": 1}))
    assert PreferencesFile(place).now == Preferences(window="AdnQ")


@pytest.mark.parametrize(("asked", "given"), [(0.1, 0.9), (9, 2.0), (1, 1.0), (1.25, 1.25)])
def test_text_stays_readable(place: Path, asked: float, given: float):
    assert PreferencesFile(place).change(text_scale=asked).text_scale == given
    place.write_text(json.dumps({"text_scale": asked}))
    assert PreferencesFile(place).now.text_scale == given


def test_a_preference_that_does_not_exist_is_a_mistake(place: Path):
    with pytest.raises(TypeError):
        PreferencesFile(place).change(client="Mara")


def test_a_file_that_cannot_be_written_costs_no_work(tmp_path: Path):
    preferences = PreferencesFile(tmp_path / "no folder" / "preferences.json")
    assert preferences.change(tries=1).tries == 1
    assert preferences.now.tries == 1


def test_of_what_the_disk_did_not_take_nothing_is_left(place: Path, monkeypatch: pytest.MonkeyPatch):
    PreferencesFile(place).change(tries=1)

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    PreferencesFile(place).change(tries=2)
    monkeypatch.undo()
    assert PreferencesFile(place).now.tries == 1
    assert [file.name for file in place.parent.iterdir()] == [place.name]

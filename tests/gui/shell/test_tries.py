"""Tries that did not match are told at the next unlocking, once, and cost nothing else."""

import re
from pathlib import Path

import pytest

from support.entering import enter, said_at_the_door, texts, try_passphrase
from support.practices import clients, look_into, make_practice
from support.stage import Stage


@pytest.fixture
def at_the_door(start, tmp_path: Path, clock) -> Stage:
    make_practice(tmp_path / "Practice.pdesk", lambda desk: clients(desk, "Mara"), clock)
    return start()


def _tries(stage: Stage, count: int) -> None:
    for number in range(count):
        try_passphrase(stage, f"not the passphrase {number}")
        said_at_the_door(stage)
        stage.window.lock_page.ui.passphrase_said.clear()


def _told(stage: Stage) -> list[str]:
    return [text for text in texts(stage.window, hidden_too=False) if "Since you last unlocked" in text]


@pytest.mark.parametrize(
    ("count", "says"),
    [(1, "one try at the door did not match: "), (3, "3 tries at the door did not match, the latest ")],
)
def test_they_are_told_when_the_door_opens(at_the_door: Stage, count: int, says: str):
    _tries(at_the_door, count)
    enter(at_the_door)
    told = _told(at_the_door)
    assert told
    assert re.search(re.escape(says) + r"\d{4}-\d\d-\d\d \d\d:\d\d", told[0])


def test_once(at_the_door: Stage):
    _tries(at_the_door, 1)
    enter(at_the_door)
    at_the_door.window.lock()
    enter(at_the_door)
    assert _told(at_the_door) == []


def test_nothing_is_told_when_nobody_tried(at_the_door: Stage):
    enter(at_the_door)
    assert _told(at_the_door) == []


def test_they_are_told_after_the_program_was_started_anew_and_nothing_was_wiped(
    at_the_door: Stage, start, tmp_path: Path, clock
):
    _tries(at_the_door, 12)
    at_the_door.window.close()
    again = start()
    enter(again)
    assert "12 tries" in _told(again)[0]
    again.window.close()
    names = look_into(
        tmp_path / "Practice.pdesk",
        lambda desk: [one.client.name for one in desk.today.day().everyone],
        clock,
    )
    assert names == ["Mara"]

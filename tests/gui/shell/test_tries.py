"""Tries that did not match are told at the next unlocking, once, and cost nothing else."""

import re
from pathlib import Path

import pytest

from practice_desk.gui.shell.tries import PAUSE_EVERY, PAUSE_S, Tries
from practice_desk.machine.prefs import PreferencesFile
from support.entering import enter, said_at_the_door, texts, try_passphrase
from support.practices import clients, look_into, make_practice
from support.stage import Stage


@pytest.fixture
def at_the_door(start, tmp_path: Path, clock) -> Stage:
    make_practice(tmp_path / "Practice.pdesk", lambda desk: clients(desk, "Mara"), clock)
    return start()


def _tries(stage: Stage, count: int) -> None:
    """Tries that did not match; each pause is waited out by a clock that is moved on."""
    now = [0.0]
    stage.window.porch.tries._steady = lambda: now[0]
    for number in range(count):
        now[0] += PAUSE_S
        stage.window.lock_page._count_down()
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
    assert re.search(re.escape(says) + r"[A-Z]\w\w \d+ [A-Z]\w\w, \d\d:\d\d", told[0])


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


class TestTheCourtesyPause:
    """After five tries ten seconds to look at the keyboard. Nothing waits for it, and it protects nothing."""

    @pytest.fixture
    def paused(self, at_the_door: Stage) -> tuple[Stage, list[float]]:
        now = [1_000.0]
        at_the_door.window.porch.tries._steady = lambda: now[0]
        for number in range(PAUSE_EVERY):
            assert not at_the_door.window.lock_page.paused
            at_the_door.window.lock_page.ui.passphrase_said.clear()
            try_passphrase(at_the_door, f"not the passphrase {number}")
            said_at_the_door(at_the_door)
        return at_the_door, now

    def test_it_says_what_to_look_at_and_counts_down(self, paused: tuple[Stage, list[float]]):
        stage, now = paused
        page = stage.window.lock_page
        said = page.ui.passphrase_said
        for left in (10, 9, 4, 1):
            now[0] = 1_000.0 + PAUSE_S - left
            page._count_down()
            assert f"a short pause: {left} s." in said.text()
        for word in ("Caps Lock", "keyboard layout", "recovery sheet"):
            assert word in said.text()
        assert "protect" not in said.text()
        now[0] += 1
        page._pausing.timeout.emit()
        assert said.text() == "You can try again now."
        assert page.ui.unlock.isEnabled()
        assert not page._pausing.isActive()

    def test_typing_goes_on_and_nothing_is_asked(self, paused: tuple[Stage, list[float]]):
        stage, now = paused
        page = stage.window.lock_page
        asked: list[str] = []
        page.unlock_asked.connect(asked.append)
        assert not page.ui.unlock.isEnabled()
        assert not page.ui.recover.isEnabled()
        assert page.ui.other_way.isEnabled()
        try_passphrase(stage)
        assert asked == []
        assert "a short pause" in page.ui.passphrase_said.text()
        now[0] += PAUSE_S
        page._count_down()
        page.ui.unlock.click()
        stage.person.until(lambda: stage.window.room is not None)
        assert "5 tries" in _told(stage)[0]

    def test_it_outlasts_a_start_anew_but_not_the_computer(
        self, paused: tuple[Stage, list[float]], tmp_path: Path
    ):
        stage, now = paused
        now[0] += 4
        stage.window.close()
        prefs = PreferencesFile(tmp_path / "preferences.json")
        assert Tries(prefs, lambda: now[0]).left() == pytest.approx(PAUSE_S - 4)
        assert Tries(prefs, lambda: 3.0).left() == 0

    def test_the_door_shows_it_again(self, paused: tuple[Stage, list[float]]):
        stage, _now = paused
        stage.window.porch.show_door(first_run=False)
        assert "a short pause" in stage.window.lock_page.ui.passphrase_said.text()

    def test_the_next_one_comes_after_five_more(self, paused: tuple[Stage, list[float]]):
        stage, now = paused
        now[0] += PAUSE_S
        stage.window.lock_page._count_down()
        try_passphrase(stage, "still not")
        said_at_the_door(stage)
        stage.person.until(lambda: "match" in stage.window.lock_page.ui.passphrase_said.text())
        assert not stage.window.lock_page.paused

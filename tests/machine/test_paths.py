"""Where the program keeps things."""

import os
import stat
import sys
from pathlib import Path

import pytest

from practice_desk.domain.refused import Refused
from practice_desk.machine.paths import home, make_home

USER = Path("/home/someone")


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, USER / ".local/share/practice-desk"),
        ("linux", {"XDG_DATA_HOME": "/data"}, Path("/data/practice-desk")),
        ("linux", {"XDG_DATA_HOME": "not/absolute"}, USER / ".local/share/practice-desk"),
        ("darwin", {"XDG_DATA_HOME": "/data"}, USER / "Library/Application Support/Practice Desk"),
        ("win32", {"LOCALAPPDATA": "/c/Local"}, Path("/c/Local/Practice Desk")),
        ("win32", {}, USER / "AppData/Local/Practice Desk"),
        ("win32", {"PRACTICE_DESK_HOME": "/mine", "LOCALAPPDATA": "/c/Local"}, Path("/mine")),
        ("linux", {"PRACTICE_DESK_HOME": "/mine"}, Path("/mine")),
    ],
)
def test_each_system_has_its_place(platform: str, environment: dict[str, str], expected: Path):
    assert home(platform, environment, USER) == expected


def test_an_own_place_may_be_relative():
    assert home("linux", {"PRACTICE_DESK_HOME": "mine"}, USER) == Path.cwd() / "mine"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows gives rights by lists, not by bits")
def test_the_folder_is_for_the_user_alone(tmp_path: Path):
    before = os.umask(0)
    try:
        made = make_home(tmp_path / "a" / "desk")
    finally:
        os.umask(before)
    assert stat.S_IMODE(made.stat().st_mode) == 0o700
    assert make_home(made) == made


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path):
    (tmp_path / "desk").write_text("in the way")
    with pytest.raises(Refused, match=r"cannot make its folder: .*desk\. .* then start again"):
        make_home(tmp_path / "desk")
    (tmp_path / "desk").unlink()
    assert make_home(tmp_path / "desk").is_dir()

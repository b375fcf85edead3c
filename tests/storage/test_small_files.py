"""Files written whole, named last, and never replaced."""

import errno
import os
from pathlib import Path

import pytest

from practice_desk.domain.refused import Refused
from practice_desk.storage.files import (
    all_or_none,
    place_without_replacing,
    refusal_of_system,
    set_aside,
)
from practice_desk.whole_file import settle_folder, write_whole


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    file = tmp_path / "file"
    write_whole(file, b"first")

    def broken(_: int) -> None:
        raise OSError(errno.EIO, "no answer")

    monkeypatch.setattr(os, "fsync", broken)
    with pytest.raises(OSError, match="no answer"):
        write_whole(file, b"second")
    assert file.read_bytes() == b"first"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("links", [True, False])
class TestNaming:
    @pytest.fixture(autouse=True)
    def disk(self, links: bool, monkeypatch: pytest.MonkeyPatch) -> None:
        """Some disks, such as most sticks, have no second names."""

        def no_links(*_: object) -> None:
            raise OSError(errno.EPERM, "no links here")

        if not links:
            monkeypatch.setattr(Path, "hardlink_to", no_links)

    def test_a_finished_file_gets_its_name(self, tmp_path: Path):
        made = tmp_path / "made"
        made.write_bytes(b"new")
        place_without_replacing(made, tmp_path / "place")
        assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("place", b"new")]

    def test_a_name_that_is_taken_stays_taken(self, tmp_path: Path):
        made, place = tmp_path / "made", tmp_path / "place"
        made.write_bytes(b"new")
        place.write_bytes(b"old")
        with pytest.raises(FileExistsError):
            place_without_replacing(made, place)
        assert place.read_bytes() == b"old"
        assert made.exists()


def test_what_is_in_the_way_is_numbered(tmp_path: Path):
    for content in (b"1", b"2", b"3"):
        file = tmp_path / "key"
        file.write_bytes(content)
        set_aside(file)
    kept = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert kept == {"key.aside-1": b"1", "key.aside-2": b"2", "key.aside-3": b"3"}


def test_a_folder_that_cannot_be_settled_is_no_error(tmp_path: Path):
    settle_folder(tmp_path / "gone")


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (OSError(errno.ENOSPC, ""), "disk is full"),
        (FileExistsError(errno.EEXIST, ""), "already"),
        (PermissionError(errno.EACCES, ""), "may not write"),
    ],
)
def test_all_or_none_clears_up_and_tells(tmp_path: Path, fault: OSError, words: str):
    one = tmp_path / "one"
    with pytest.raises(Refused, match=words), all_or_none() as written:  # noqa: PT012  all of it is one write
        written += [one, tmp_path / "never made"]
        one.write_bytes(b"half")
        raise fault
    assert list(tmp_path.iterdir()) == []


def test_all_or_none_keeps_what_succeeds(tmp_path: Path):
    with all_or_none() as written:
        written.append(tmp_path / "one")
        written[0].write_bytes(b"whole")
    assert written[0].exists()


def test_an_error_nobody_thought_of_has_a_sentence_too():
    assert "did not answer" in refusal_of_system(OSError(errno.EIO, "")).words
    assert "did not answer" in refusal_of_system(OSError("nothing known")).words

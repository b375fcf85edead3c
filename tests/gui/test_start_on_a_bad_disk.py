"""Starting, and dropping a file, on a disk that is full or does not answer: words, and no traceback."""

import errno
import tempfile
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QUrl

from practice_desk import start
from practice_desk.domain.refused import Refused
from practice_desk.gui.dropped import dropped_file
from practice_desk.services.story_clock import StoryClock
from support.fake_ask import FakeAsk
from support.silent_disk import silent


def test_a_program_folder_that_cannot_be_made_ends_the_start_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "desk").write_text("in the way")
    monkeypatch.setenv("PRACTICE_DESK_HOME", str(tmp_path / "desk"))
    ask = FakeAsk()
    assert start._own_folder(ask) is None
    (told,) = ask.asked
    assert "cannot make its folder" in told
    (tmp_path / "desk").unlink()
    assert start._own_folder(ask) == tmp_path / "desk"


@pytest.mark.parametrize("error", [errno.EACCES, errno.EIO])
def test_a_folder_that_does_not_tell_is_no_first_start(tmp_path: Path, error: int):
    place = tmp_path / "Practice.pdesk"
    with silent("stat", error, place.name):
        assert start._something_at(place)
    assert not start._something_at(place)
    place.with_name("Practice.pdesk.key").write_text("")
    assert start._something_at(place)


def test_a_demo_without_room_says_so(monkeypatch: pytest.MonkeyPatch):
    def full(**_: object) -> str:
        raise OSError(errno.ENOSPC, "full")

    asked = list[object]()
    window = SimpleNamespace(porch=SimpleNamespace(open_with=lambda make, _fill, _cover: asked.append(make)))
    start.start_demo(window, StoryClock())
    (make,) = asked
    monkeypatch.setattr(tempfile, "mkdtemp", full)
    with pytest.raises(Refused, match="disk is full"):
        make()


def test_a_dropped_file_that_cannot_be_looked_at_is_left_to_whoever_reads_it(tmp_path: Path):
    file, data = tmp_path / "log.csv", QMimeData()
    file.write_text("Date")
    data.setUrls([QUrl.fromLocalFile(str(file))])
    with silent("stat", errno.EACCES, file.name):
        assert dropped_file(data) == file
    assert dropped_file(data) == file
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    assert dropped_file(data) is None
    data.setUrls([QUrl.fromLocalFile(str(file))] * 2)
    assert dropped_file(data) is None

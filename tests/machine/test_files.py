"""Files the user asks for: whole or not there."""

import errno
import os
from pathlib import Path

import pytest

from practice_desk.domain.refused import Refused
from practice_desk.machine.files import read_in, write_out


def test_what_was_written_is_read_again(tmp_path: Path):
    place = tmp_path / "Ελένη #1?.json"
    write_out(place, b"one")
    write_out(place, b"two")
    assert read_in(place, 3) == b"two"
    assert list(tmp_path.iterdir()) == [place]
    assert place.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("before", [None, b"what was there"])
@pytest.mark.parametrize("call", ["write", "fsync", "replace"])
@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.ENOSPC, "full"), (errno.EIO, "did not answer"), (errno.EACCES, "may not write"), (0, ".")],
)
def test_a_disk_that_does_not_take_it_leaves_what_was(
    tmp_path: Path, monkeypatch, before, call, number, said
):
    place = tmp_path / "out.json"
    if before is not None:
        place.write_bytes(before)

    def refuse(*_given, **_more):
        raise OSError(number, "no")

    if call == "write":
        real = os.fdopen

        def half(handle, mode):
            file = real(handle, mode, buffering=0)
            return _Half(file, refuse)

        monkeypatch.setattr(os, "fdopen", half)
    elif call == "fsync":
        monkeypatch.setattr(os, "fsync", refuse)
    else:
        monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(Refused, match=said):
        write_out(place, b"x" * 100)
    monkeypatch.undo()
    assert [one.read_bytes() for one in tmp_path.iterdir()] == ([] if before is None else [before])


class _Half:
    """A file that takes half of what it is given."""

    def __init__(self, file, refuse):
        self._file = file
        self._refuse = refuse

    def __enter__(self):
        return self

    def __exit__(self, *_fault):
        self._file.close()

    def write(self, data):
        self._file.write(data[: len(data) // 2])
        self._refuse()


def test_a_folder_that_is_gone_is_said(tmp_path: Path):
    with pytest.raises(Refused, match="no longer there"):
        write_out(tmp_path / "gone" / "out.json", b"")


def test_reading_what_is_not_there_or_too_large_is_refused(tmp_path: Path):
    for place in (tmp_path / "gone", tmp_path, tmp_path / "a\0b"):
        with pytest.raises(Refused, match="could not be read"):
            read_in(place, 10)
    (tmp_path / "large").write_bytes(b"x" * 11)
    with pytest.raises(Refused, match="far larger"):
        read_in(tmp_path / "large", 10)

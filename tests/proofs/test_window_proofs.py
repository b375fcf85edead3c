"""What the proofs of the window rest on: a search that finds, a trace that is read right, a judge that sees."""

import base64
import unicodedata
import zlib
from io import BytesIO
from pathlib import Path
from urllib.parse import quote
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from proof.window import WARM, judged
from support.marks import STEM, marked_practice
from traces.calls import bytes_written, files_written, network_calls
from traces.plain import Search

TEXT = f"before {STEM}0042 after"


def _zipped() -> bytes:
    kept = BytesIO()
    with ZipFile(kept, "w", ZIP_DEFLATED) as folder:
        folder.writestr("a name.txt", TEXT * 3)
    return kept.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        TEXT.encode("latin-1"),
        unicodedata.normalize("NFD", TEXT).encode(),
        TEXT.upper().encode(),
        TEXT.lower().encode(),
        base64.b64encode(TEXT.encode()),
        base64.b64encode(b"x" + TEXT.encode()),
        base64.b64encode(b"xy" + TEXT.encode()),
        quote(TEXT).encode(),
        b"head" + zlib.compress(TEXT.encode()) + b"tail",
        _zipped(),
    ],
)
def test_the_search_finds_it_however_it_is_written(data: bytes) -> None:
    assert Search(STEM).hits(b"\0" * 7 + data)


def test_the_search_finds_nothing_where_nothing_is() -> None:
    assert not Search(STEM).hits(zlib.compress(b"Write one line") + "Qzwo ytkl".encode("utf-16-le"))


def test_every_kind_of_record_is_marked_often_enough() -> None:
    practice, count = marked_practice()
    assert count >= 200
    assert all(f"{STEM}{number:04}" in practice.decode() for number in (0, count // 2, count - 1))


def test_a_trace_is_read_right(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    trace.write_text(
        '7 openat(AT_FDCWD</w>, "read", O_RDONLY) = 3</w/read>\n'
        '7 openat(AT_FDCWD</w>, "made", O_WRONLY|O_CREAT, 0600) = 3</w/made>\n'
        '7 openat(AT_FDCWD</w>, "not", O_RDWR) = -1 ENOENT (No such file or directory)\n'
        '7 rename("made", "/w/named") = 0\n'
        '7 pwrite64(3</w/made>, "Qzw\\303\\266\\0a", 7, 0) = 7\n'
        "7 socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = 3\n"
    )
    assert files_written(trace, Path("/w")) == {Path("/w/made"), Path("/w/named")}
    assert list(bytes_written(trace)) == [("/w/made", b"Qzw\xc3\xb6\0a")]
    assert len(network_calls(trace)) == 1


class TestJudging:
    @staticmethod
    def story(**changed: object) -> dict[str, object]:
        measure = {"events": 0, "kib": 100_000, "handles": 7, "none": 5_000}
        measures = [measure | {"events": 100 * number} for number in range(WARM + 5)]
        story = {
            "wrong": [],
            "faults": {},
            "qt": {},
            "measures": measures,
            "events": 9,
            "locks": 3,
            "checks": 1,
        }
        return story | changed

    def test_a_quiet_run_holds(self) -> None:
        assert judged(self.story()).failures == ()

    @pytest.mark.parametrize("grows", ["handles", "kib", "none"])
    def test_what_is_not_flat_is_seen(self, grows: str) -> None:
        step = {"handles": 2, "kib": 10_000, "none": -100}[grows]
        story = self.story()
        for number, measure in enumerate(story["measures"]):  # type: ignore[arg-type]
            measure[grows] += step * number
        assert len(judged(story).failures) == 1

    def test_a_fault_a_complaint_and_two_stories_are_seen(self) -> None:
        trace = 'Traceback\n  File "/a/b.py", line 7, in c\n    d()\nValueError: e\n'
        told = judged(self.story(faults={trace: 2}, qt={"QPainter: not active": 1}, wrong=["two stories"]))
        assert told.failures == ("two stories", "ValueError: e (b.py:7, in c)", "QPainter: not active")

"""No client outside the practice file: not in a title, a suggested name, a preference, any other file, a PDF.

The whole program is run with names and texts that stand nowhere else; then every file it could have written
is searched for them, in each spelling they might have been kept in.
"""

import base64
import gc
import json
import unicodedata
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

import pypdfium2
import pytest

from practice_desk.domain.assignment import Assignment
from practice_desk.domain.client import Client
from practice_desk.domain.visit import Visit
from practice_desk.gui.workplace import Step
from practice_desk.services.desk import Desk
from practice_desk.services.today import ClientLine, Day
from support import scenes
from support.entering import enter, texts
from support.practices import clients, make_practice, running
from support.program import Machine, Played
from support.stage import Stage

NAME, SURNAME = "Zwetschgenmus", "Wollknäuel"
TEXTS = {
    "first": {
        "name": f"{NAME} {SURNAME}",
        "pronouns": "Pronomenprobe",
        "contact": "Kontaktstelle Murmelbach 77",
        "interests": "Sternschnuppenkunde",
        "steer_clear": "Nebelhornblasen",
    },
    "second": {"name": "Quittenbrot"},
    "assignment": {"what": "Sit with the Kachelofen for five minutes.", "cue": "after the Glockenschlag"},
}
ABOUT_CLIENTS = (
    NAME,
    SURNAME,
    "Pronomenprobe",
    "Murmelbach",
    "Sternschnuppen",
    "Nebelhorn",
    "Quittenbrot",
    "Kachelofen",
    "Glockenschlag",
)


def spellings(marker: str) -> Iterator[bytes]:
    """Each way a text might have been written down."""
    decomposed = unicodedata.normalize("NFD", marker)
    for form in {marker, marker.lower(), marker.upper(), decomposed}:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            yield form.encode(encoding)
    yield marker.encode("latin-1", "replace")
    yield quote(marker).encode()
    yield json.dumps(marker)[1:-1].encode()
    for shift in range(3):
        plain = b" " * shift + marker.encode()
        yield base64.b64encode(plain + b" " * (-len(plain) % 3))[4:-4]


def hits(folder: Path, apart_from: frozenset[Path] = frozenset()) -> list[str]:
    """Which markers stand in which files (or their names) under a folder."""
    found: list[str] = []
    for file in sorted(folder.rglob("*")):
        if file.is_file() and file not in apart_from:
            data = str(file.relative_to(folder)).encode() + b"\n" + file.read_bytes()
            data += b"\n" + _unpacked(data)
            stand = [one for one in ABOUT_CLIENTS if any(spelling in data for spelling in spellings(one))]
            found += [f"{file.relative_to(folder)}: {marker}" for marker in stand]
    return found


def _unpacked(data: bytes) -> bytes:
    """What zlib streams in it hold."""
    out: list[bytes] = []
    at = data.find(b"\x78")
    while at >= 0 and len(out) < 500:
        if data[at + 1 : at + 2] in (b"\x01", b"\x5e", b"\x9c", b"\xda"):
            with suppress(zlib.error):
                out.append(zlib.decompressobj().decompress(data[at:]))
        at = data.find(b"\x78", at + 1)
    return b"\n".join(out)


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> tuple[Machine, Played, Path]:
    """The whole loop, once for all these tests."""
    machine = Machine(tmp_path_factory.mktemp("machine")).ready()
    saved = machine.base / "handed over.pdf"
    played = machine.play(scenes.whole_loop, texts=TEXTS, saved_as=str(saved))
    assert played.status == 0, played.errors
    assert played.seen["clients"] == ["Quittenbrot", f"{NAME} {SURNAME}"]
    return machine, played, saved


class TestAfterAWholeRun:
    def test_no_file_says_anything_about_a_client(self, ran: tuple[Machine, Played, Path]):
        machine, _played, saved = ran
        files = [file for file in machine.base.rglob("*") if file.is_file()]
        assert machine.practice in files
        assert machine.home / "preferences.json" in files
        assert hits(machine.base, frozenset({saved})) == []

    def test_the_search_would_find_it(self, ran: tuple[Machine, Played, Path], tmp_path: Path):
        """Control: in the clear, in another encoding, packed, in a file's name."""
        (tmp_path / "plain.json").write_text(json.dumps({"name": f"{NAME} {SURNAME}"}))
        (tmp_path / "wide.bin").write_bytes(b"\0" + "wollknäuel".encode("utf-16-le"))
        (tmp_path / "packed.bin").write_bytes(b"abc" + zlib.compress(b"Kontaktstelle Murmelbach"))
        (tmp_path / "coded.txt").write_bytes(base64.b64encode(b"xx Sternschnuppenkunde und mehr"))
        (tmp_path / "Quittenbrot.txt").write_bytes(b"")
        found = " ".join(hits(tmp_path))
        for marker in (NAME, SURNAME, "Murmelbach", "Sternschnuppen", "Quittenbrot"):
            assert marker in found

    def test_only_known_files_are_left(self, ran: tuple[Machine, Played, Path]):
        machine, _played, saved = ran
        left = {str(file.relative_to(machine.base)) for file in machine.base.rglob("*") if file.is_file()}
        left -= {file for file in left if file.startswith("home/.cache/fontconfig/")}
        practice = machine.practice.relative_to(machine.base)
        known = {f"{practice}", f"{practice}.key", f"{practice.parent}/preferences.json", saved.name}
        qt_own = {"home/.config/QtProject.conf"}
        kept = {
            file for file in left if file.endswith((".mark", ".pdbackup"))
        }  # how far it came, and the backup
        assert len(kept) == 2
        assert left - qt_own - kept == known

    def test_no_title_names_anybody(self, ran: tuple[Machine, Played, Path]):
        _machine, played, _saved = ran
        titles = [*played.seen["titles"], *played.seen["titles_locked"]]
        assert "Practice Desk" in titles
        assert "New client" in titles
        assert not [title for title in titles if any(marker in title for marker in ABOUT_CLIENTS)]

    def test_the_suggested_file_name_names_nobody(self, ran: tuple[Machine, Played, Path]):
        _machine, played, _saved = ran
        offered = played.seen["offered"]
        assert offered.startswith("small-step-")
        assert not any(marker.lower() in offered.lower() for marker in ABOUT_CLIENTS)

    def test_nothing_is_printed(self, ran: tuple[Machine, Played, Path]):
        _machine, played, _saved = ran
        assert not any(marker in played.errors for marker in ABOUT_CLIENTS)

    def test_the_clipboard_is_empty_after_locking(self, ran: tuple[Machine, Played, Path]):
        assert ran[1].seen["clipboard"] == ""

    def test_the_pdf_has_the_words_and_not_the_name(self, ran: tuple[Machine, Played, Path]):
        _machine, _played, saved = ran
        pdf = pypdfium2.PdfDocument(saved)
        said = " ".join(page.get_textpage().get_text_range() for page in pdf)
        about = pdf.get_metadata_dict()
        pdf.close()
        assert "Kachelofen" in said
        for marker in (NAME, SURNAME, "Quittenbrot", "Murmelbach"):
            assert marker not in said
            assert not any(marker in value for value in about.values()), about
        raw = saved.read_bytes()
        raw += _unpacked(raw)
        for marker in (NAME, SURNAME, "Quittenbrot", "Murmelbach"):
            assert not any(spelling in raw for spelling in spellings(marker))


class TestAfterLocking:
    """Not a promise about memory as such, which a program in Python cannot give; but nothing is kept on purpose."""

    KINDS = (Client, ClientLine, Day, Desk, Assignment, Visit)

    def left(self) -> list[str]:
        gc.unfreeze()
        gc.collect()
        return sorted({type(one).__name__ for one in gc.get_objects() if isinstance(one, self.KINDS)})

    def test_nobody_is_left_among_the_objects_of_the_program(self, start, tmp_path: Path, clock):
        ids: list[str] = []
        make_practice(tmp_path / "Practice.pdesk", lambda desk: ids.extend(clients(desk, NAME)), clock)
        before = self.left()
        stage = start()
        for _ in range(2):
            enter(stage)
            for step in Step:
                stage.room.workspace.open_client(ids[0], step)
            stage.room.show_settings()
            stage.room.show_activities()
            stage.room.show_palette()
            assert set(self.left()) >= {"Client", "ClientLine", "Day", "Desk"}
            stage.window.lock()
            stage.person.until(lambda: self.left() == before)


class TestHiddenNames:
    """While others can see the screen there are initials, in every list and in what a screen reader says."""

    @pytest.fixture
    def hidden(self, start, tmp_path: Path, clock) -> Stage:
        ids: list[str] = []

        def fill(desk) -> None:
            ids.extend(clients(desk, f"{NAME} {SURNAME}", "Quittenbrot Kletterhahn"))
            running(desk, ids[1])

        make_practice(tmp_path / "Practice.pdesk", fill, clock)
        stage = start()
        enter(stage)
        stage.room.workspace.hide_names(True)
        self.ids = ids
        return stage

    @staticmethod
    def named(stage: Stage) -> set[str]:
        names = (NAME, SURNAME, "Quittenbrot", "Kletterhahn")
        shown = [text for text in texts(stage.window, hidden_too=False) if text]
        return {text for text in shown if any(name in text for name in names)}

    def test_today_and_the_sidebar(self, hidden: Stage):
        assert self.named(hidden) == set()
        assert "Z. W." in set(texts(hidden.window, hidden_too=False))

    @pytest.mark.parametrize("step", list(Step))
    def test_the_header_and_the_pages(self, hidden: Stage, step: Step):
        for client in self.ids:
            hidden.room.workspace.open_client(client, step)
            assert self.named(hidden) == set()

    def test_the_finder(self, hidden: Stage):
        hidden.room.workspace.open_client(self.ids[0], Step.OVERVIEW)
        hidden.room.show_palette()
        assert self.named(hidden) == set()

    def test_the_finder_finds_by_the_name_and_shows_initials(self, hidden: Stage):
        hidden.room.show_palette()
        hidden.person.write(hidden.room.palette.ui.field, "kletter")
        model = hidden.room.palette.ui.list.model()
        shown = [str(model.index(row, 0).data() or "") for row in range(model.rowCount())]
        assert "Q. K." in shown
        assert not any("Kletterhahn" in text for text in shown)

    def test_what_is_said_at_the_foot(self, hidden: Stage):
        hidden.room.workspace.workplace.attempt(
            lambda: hidden.room.workspace.workplace.desk.clients.archive(self.ids[0])
        )
        assert self.named(hidden) == set()

    def test_names_come_back(self, hidden: Stage):
        hidden.room.workspace.hide_names(False)
        assert self.named(hidden)

"""Files that are wrong, met through the real window: said in plain words, left alone, and gone on from.

Every case ends on the lock screen with what it is and what to do next; put right, the same window opens it.
"""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from practice_desk.gui.assignment.page import AssignmentPage
from practice_desk.gui.follow_up.page import FollowUpPage
from practice_desk.gui.workplace import Step
from practice_desk.storage.connection import connect
from practice_desk.storage.driver import DRIVER
from practice_desk.storage.key_slot import KeySlot
from practice_desk.storage.look import slot_place
from support import scenes
from support.entering import enter, said_at_the_door, texts, traces_in, try_passphrase
from support.practices import PASSPHRASE, clients, look_into, make_practice
from support.program import Machine
from support.stage import SetClock, Stage

Spoil = Callable[[Path], None]


@pytest.fixture
def place(tmp_path: Path, clock: SetClock) -> Path:
    place = tmp_path / "Practice.pdesk"
    make_practice(place, lambda desk: clients(desk, "Mara"), clock)
    return place


def nothing_in_it(place: Path) -> None:
    place.write_bytes(b"")


def of_another_program(place: Path) -> None:
    place.write_bytes(random.Random(1).randbytes(3 * 4096))


def plain_sqlite(place: Path) -> None:
    place.unlink()
    connection = DRIVER.connect(str(place), isolation_level=None)
    connection.execute("CREATE TABLE notes (body TEXT)")
    connection.close()


def cut_in_a_page(place: Path) -> None:
    os.truncate(place, place.stat().st_size - 1000)


def cut_after_a_page(place: Path) -> None:
    os.truncate(place, place.stat().st_size // 4096 // 2 * 4096)


def one_bit_turned(place: Path) -> None:
    data = bytearray(place.read_bytes())
    data[4096 * 2 + 77] ^= 4
    place.write_bytes(bytes(data))


def of_a_newer_program(place: Path) -> None:
    key = KeySlot.load(slot_place(place).read_bytes()).open(PASSPHRASE)
    connection = connect(place, key)
    connection.execute("PRAGMA user_version = 99")
    connection.execute("UPDATE seal SET needs = '9.2'")
    connection.commit()
    connection.close()


def no_key_file(place: Path) -> None:
    slot_place(place).unlink()


def key_of_another(place: Path) -> None:
    other = place.with_name("Other.pdesk")
    make_practice(other)
    shutil.copy(slot_place(other), slot_place(place))


def damaged_key(place: Path) -> None:
    slot_place(place).write_bytes(b'{"not": "a slot"}')


def no_file(place: Path) -> None:
    place.unlink()


def a_folder(place: Path) -> None:
    place.unlink()
    place.mkdir()


SPOILT: dict[Spoil, str] = {
    nothing_in_it: "empty: 0 bytes",
    of_another_program: "belongs to another practice, or the practice file is damaged",
    plain_sqlite: "without encryption",
    cut_in_a_page: "cut short",
    cut_after_a_page: "damaged",
    one_bit_turned: "damaged",
    of_a_newer_program: "newer Practice Desk",
    no_key_file: "key file of this practice is missing",
    key_of_another: "belongs to another practice",
    damaged_key: "key file",
    no_file: "missing here",
    a_folder: "folder, not a practice",
}


def _everything(folder: Path) -> dict[str, bytes]:
    return {
        file.name: file.read_bytes()
        for file in folder.iterdir()
        if file.name.startswith("Practice.") and file.is_file()
    }


@pytest.mark.parametrize("spoil", SPOILT, ids=lambda spoil: spoil.__name__)
def test_it_is_said_left_alone_and_gone_on_from(start: Callable[..., Stage], place: Path, spoil: Spoil):
    sound = _everything(place.parent)
    stage = start()
    spoil(place)
    spoilt = _everything(place.parent)
    try_passphrase(stage)
    assert SPOILT[spoil] in said_at_the_door(stage)
    assert stage.window.room is None
    assert stage.window.lock_page.ui.unlock.isEnabled()
    assert traces_in(stage.window) == []
    assert _everything(place.parent) == spoilt
    if place.is_dir():
        place.rmdir()
    for name, data in sound.items():
        place.with_name(name).write_bytes(data)
    enter(stage)
    assert [line.client.name for line in stage.room.workspace.day.everyone] == ["Mara"]


class TestWrongPassphrase:
    def test_a_fresh_try_and_no_count_of_tries(self, start: Callable[..., Stage], place: Path):
        stage = start()
        field = stage.window.lock_page.ui.passphrase
        for wrong in ("a", PASSPHRASE.upper(), "ελληνικά 🌱"):
            try_passphrase(stage, wrong)
            assert said_at_the_door(stage).replace("'", "’").startswith("That didn’t match.")
            assert field.hasFocus()
            assert field.selectedText() == wrong or field.hasSelectedText()
            assert not any(digit in said_at_the_door(stage) for digit in "0123456789")
            assert traces_in(stage.window) == []
        enter(stage)

    def test_lone_surrogates_do_not_match(self, start: Callable[..., Stage], place: Path):
        stage = start()
        stage.window.lock_page.unlock_asked.emit("half \udc00")
        assert said_at_the_door(stage).replace("'", "’").startswith("That didn’t match.")
        assert traces_in(stage.window) == []


class SmallDisk:
    """A disk of one megabyte of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filler = folder / "filler"

    def fill(self) -> None:
        free = os.statvfs(self.folder)
        with self._filler.open("ab") as file:
            file.write(b"x" * (free.f_bavail * free.f_frsize))

    def free(self) -> None:
        self._filler.unlink()

    def read_only(self, yes: bool) -> None:
        assert _mount("-o", f"remount,{'ro' if yes else 'rw'}", str(self.folder))


def _mount(*arguments: str) -> bool:
    return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode == 0


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """A small disk mounted where the window keeps its things."""
    may_mount = sys.platform == "linux" and os.geteuid() == 0
    if not (may_mount and _mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", str(tmp_path))):
        pytest.skip("only root may mount a small disk")
    yield SmallDisk(tmp_path)
    subprocess.run(["umount", "-l", str(tmp_path)], check=True)


class TestReadOnly:
    @pytest.fixture
    def stage(self, disk: SmallDisk, place: Path, start: Callable[..., Stage]) -> Iterator[Stage]:
        stage = start()
        disk.read_only(True)
        yield stage
        disk.read_only(False)

    def test_it_is_said_and_opens_once_it_may_be_written(self, stage: Stage, disk: SmallDisk):
        try_passphrase(stage)
        assert "read-only" in said_at_the_door(stage)
        assert traces_in(stage.window) == []
        disk.read_only(False)
        enter(stage)


class FullDesk:
    """Two clients, one open in the editor, and no room left on the disk."""

    def __init__(self, start: Callable[..., Stage], disk: SmallDisk, clock: SetClock) -> None:
        ids: list[str] = []
        self.place = disk.folder / "Practice.pdesk"
        make_practice(self.place, lambda desk: ids.extend(clients(desk, "Mara", "Jonah")), clock)
        self.disk, self.clock, self.mara, self.jonah = disk, clock, *ids
        self.stage = start()
        enter(self.stage)
        self.open(self.mara)
        disk.fill()

    @property
    def editor(self) -> AssignmentPage:
        page = self.stage.room.workspace.pages[Step.ASSIGNMENT]
        assert isinstance(page, AssignmentPage)
        return page

    @property
    def text(self) -> str:
        return self.editor.ui.what.toPlainText()

    def open(self, client: str) -> None:
        self.stage.room.workspace.open_client(client, Step.ASSIGNMENT)

    def write(self, text: str) -> None:
        self.stage.person.write(self.editor.ui.what, text)

    def pause(self) -> None:
        """Half a second without a key."""
        self.editor._typing._on_pause()

    def said(self) -> str:
        return " ".join(texts(self.stage.window, hidden_too=False))

    def on_disk(self) -> str:
        def what(desk) -> str:
            written = desk.assignments.in_writing(self.mara)
            form = f"assignment:{written.id if written else 'new'}:{self.mara}"
            return desk.drafts.kept(form).get("what", written.what if written else "")

        return str(look_into(self.place, what, self.clock))


@pytest.fixture
def full(start: Callable[..., Stage], disk: SmallDisk, clock: SetClock) -> FullDesk:
    return FullDesk(start, disk, clock)


LONG = "Sit on the wall in the sun for five minutes. " * 150
"""More than fits into what SQLite may already have set aside."""


class TestFullDisk:
    def test_it_is_said_and_the_words_stay(self, full: FullDesk):
        full.write(LONG)
        full.pause()
        assert "The disk is full" in full.said()
        assert "Couldn’t save. Your words are still here." in full.said()
        assert full.text == LONG
        assert traces_in(full.stage.window) == []
        assert full.stage.ask.asked == []

    def test_it_goes_on_when_there_is_room_again(self, full: FullDesk):
        full.write(LONG)
        full.pause()
        full.disk.free()
        full.pause()
        assert "✓ Saved" in full.said()
        full.stage.window.close()
        assert full.on_disk().strip() == LONG.strip()

    def test_going_elsewhere_and_back_keeps_the_words(self, full: FullDesk):
        full.write(LONG)
        full.open(full.jonah)
        assert full.text == ""
        full.open(full.mara)
        assert full.text == LONG
        full.disk.free()
        full.open(full.jonah)
        full.stage.window.close()
        assert full.on_disk() == LONG.strip()

    def test_locking_keeps_the_words_for_the_next_time(self, full: FullDesk):
        full.write(LONG)
        full.stage.window.lock()
        assert full.stage.window.room is None
        assert "Sit on the wall" not in full.said()
        enter(full.stage)
        full.open(full.mara)
        assert full.text == LONG
        full.disk.free()
        full.stage.window.lock()
        assert full.on_disk() == LONG.strip()

    def test_what_is_held_is_written_as_soon_as_there_is_room(self, full: FullDesk):
        full.write(LONG)
        full.open(full.jonah)
        full.disk.free()
        full.stage.window._on_tick()
        full.stage.window.close()
        assert full.on_disk() == LONG

    def test_quitting_says_so_once(self, full: FullDesk):
        full.write(LONG)
        assert not full.stage.window.close()
        assert "is not saved" in full.said()
        assert full.text == LONG
        full.disk.free()
        assert full.stage.window.close()
        assert full.on_disk() == LONG.strip()

    def test_quitting_twice_goes_without(self, full: FullDesk):
        full.write(LONG)
        assert not full.stage.window.close()
        assert full.stage.window.close()
        full.disk.free()
        assert full.on_disk() == ""

    def test_their_words_too(self, full: FullDesk):
        space = full.stage.room.workspace
        space.open_client(full.mara, Step.FOLLOW_UP)
        page = space.pages[Step.FOLLOW_UP]
        assert isinstance(page, FollowUpPage)
        page.ui.asked.show()
        full.stage.person.write(page.ui.words, LONG)
        space.open_client(full.jonah, Step.FOLLOW_UP)
        assert "The disk is full" in full.said()
        space.open_client(full.mara, Step.FOLLOW_UP)
        kept = space.workplace.desk.drafts.kept(page._form())
        assert kept["words"] == LONG


class TestSecondWindow:
    def test_the_second_says_so_and_goes(self, tmp_path: Path):
        """Both are the real program, on one home."""
        machine = Machine(tmp_path).ready()
        make_practice(machine.practice)
        seen = machine.play(scenes.start_a_second)
        assert "open already" in seen.seen["second"]
        assert seen.seen["status"] == 1
        assert seen.status == 0

"""A disk that is full, read-only, gone or shared: told in words, nothing lost, and going on afterwards."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from practice_files import MADE, MARKER, PASSPHRASE, Words, a_client, clients_in, everything_in, keep

from practice_desk.domain.client import Client
from practice_desk.domain.refused import Refused
from practice_desk.ports.store import Store
from practice_desk.storage.driver import DRIVER
from practice_desk.storage.faults import refusal
from practice_desk.storage.look import log_place
from practice_desk.storage.opening import make_file
from practice_desk.storage.soundness import copy_checked
from practice_desk.storage.vault import SqlcipherVault

posix = pytest.mark.skipif(sys.platform == "win32", reason="the system does not let an open file go")


class SmallDisk:
    """A disk of 2 MiB of its own, mounted for one test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.filler = folder / "filler"

    def fill(self, leaving: int = 0) -> None:
        free = os.statvfs(self.folder)
        size = free.f_bavail * free.f_frsize - leaving
        self.filler.write_bytes(b"x" * max(size, 0))

    def free(self) -> None:
        self.filler.unlink()

    def read_only(self, yes: bool) -> None:
        _mount("-o", f"remount,{'ro' if yes else 'rw'}", str(self.folder))


def _mount(*arguments: str) -> bool:
    return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode == 0


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    folder = tmp_path / "disk"
    folder.mkdir()
    may_mount = sys.platform == "linux" and os.geteuid() == 0
    if not (may_mount and _mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder))):
        pytest.skip("only root may mount a small disk")
    yield SmallDisk(folder)
    subprocess.run(["umount", "-l", str(folder)], check=True)


def write_until_refused(store: Store) -> tuple[int, Refused]:
    """How many clients were kept before the first refusal."""
    for number in range(5_000):
        try:
            keep(store, Client(f"c{number}", "x" * 150, MADE, interests="y" * 8_000))
        except Refused as refused:
            return number, refused
    raise AssertionError("nothing was ever refused")


class TestFullDisk:
    def test_what_was_kept_stays_and_work_goes_on(self, vault: SqlcipherVault, disk: SmallDisk):
        place = disk.folder / "P.pdesk"
        store = vault.make(place, PASSPHRASE).store
        disk.fill(leaving=300_000)
        kept, refused = write_until_refused(store)
        assert kept > 5
        assert "disk is full" in refused.words
        assert len(clients_in(store)) == kept
        store.close()
        store = vault.unlock(place, PASSPHRASE)
        assert len(clients_in(store)) == kept
        for _ in range(2):
            with pytest.raises(Refused, match="disk is full"):
                keep(store, *(Client(f"more{n}", "z", MADE, word="w" * 9_000) for n in range(9)))
        assert len(clients_in(store)) == kept
        disk.free()
        keep(store, a_client(9_999))
        store.close()
        store = vault.unlock(place, PASSPHRASE)
        assert len(clients_in(store)) == kept + 1
        store.close()

    def test_room_made_while_it_is_open_is_used(self, vault: SqlcipherVault, disk: SmallDisk):
        store = vault.make(disk.folder / "P.pdesk", PASSPHRASE).store
        disk.fill(leaving=40_000)
        kept, _ = write_until_refused(store)
        disk.free()
        keep(store, a_client(9_999))
        assert len(clients_in(store)) == kept + 1
        store.close()

    @pytest.mark.parametrize("room", [0, 4_096, 16_384, 65_536, 131_072, 196_608])
    def test_making_leaves_all_or_nothing(self, vault: SqlcipherVault, disk: SmallDisk, room: int):
        place = disk.folder / "P.pdesk"
        disk.fill(leaving=room)
        try:
            vault.make(place, PASSPHRASE).store.close()
        except Refused as refused:
            assert "full" in refused.words  # noqa: PT017
            assert everything_in(disk.folder).keys() == {"filler"}
            disk.free()
            vault.make(place, PASSPHRASE).store.close()
        vault.unlock(place, PASSPHRASE).close()

    def test_a_new_passphrase_that_finds_no_room(self, vault: SqlcipherVault, disk: SmallDisk):
        place = disk.folder / "P.pdesk"
        store = vault.make(place, PASSPHRASE).store
        disk.fill()
        with pytest.raises(Refused, match="full"):
            vault.set_passphrase(place, store, "another")
        store.close()
        disk.free()
        vault.unlock(place, PASSPHRASE).close()

    def test_a_copy_that_finds_no_room_leaves_nothing(
        self, vault: SqlcipherVault, disk: SmallDisk, place: Path
    ):
        key = bytes(32)
        make_file(place, key, ())
        from practice_desk.storage.connection import connect

        connection = connect(place, key)
        disk.fill(leaving=4_096)
        with pytest.raises(Refused, match="full"):
            copy_checked(connection, key, disk.folder / "copy.pdesk")
        assert everything_in(disk.folder).keys() == {"filler"}
        disk.free()
        copy_checked(connection, key, disk.folder / "copy.pdesk")
        connection.close()


def test_a_disk_that_breaks_off_while_the_index_is_brought_in_step(
    vault: SqlcipherVault, place: Path, monkeypatch: pytest.MonkeyPatch
):
    def breaks_off(*_: object) -> None:
        raise DRIVER.OperationalError("disk I/O error")

    with monkeypatch.context() as broken:
        broken.setattr("practice_desk.storage.store.bring_in_step", breaks_off)
        with pytest.raises(Refused, match="disk"):
            vault.make(place, PASSPHRASE)
    assert everything_in(place.parent) == {}
    vault.make(place, PASSPHRASE).store.close()
    with monkeypatch.context() as broken:
        broken.setattr("practice_desk.storage.store.bring_in_step", breaks_off)
        with pytest.raises(Refused, match="disk"):
            vault.unlock(place, PASSPHRASE)
    vault.unlock(place, PASSPHRASE).close()


@posix
def test_a_file_that_may_not_grow(vault: SqlcipherVault, words: Words, place: Path):
    """A limit on the size of files stands in for a disk that gives errors half-way."""
    import resource

    store = vault.unlock(place, PASSPHRASE)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (place.stat().st_size, before[1]))
    try:
        kept, refused = write_until_refused(store)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert "could not be saved" in refused.words
    keep(store, a_client(9_999))
    store.close()
    store = vault.unlock(place, PASSPHRASE)
    assert len(clients_in(store)) in {kept + 1, kept + 2}
    store.close()


class TestReadOnly:
    def test_a_disk(self, vault: SqlcipherVault, disk: SmallDisk):
        place = disk.folder / "P.pdesk"
        vault.make(place, PASSPHRASE).store.close()
        disk.read_only(True)
        with pytest.raises(Refused, match="read-only"):
            vault.unlock(place, PASSPHRASE)
        with pytest.raises(Refused, match="read-only"):
            vault.make(disk.folder / "Q.pdesk", PASSPHRASE)
        disk.read_only(False)
        vault.unlock(place, PASSPHRASE).close()

    @pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere")
    def test_a_file(self, vault: SqlcipherVault, words: Words, place: Path):
        place.chmod(0o400)
        with pytest.raises(Refused, match="read-only"):
            vault.unlock(place, PASSPHRASE)


@posix
class TestFilesThatGoAway:
    @pytest.mark.parametrize("part", [lambda place: place, log_place])
    def test_nothing_is_said_to_be_saved(self, vault: SqlcipherVault, words: Words, place: Path, part):
        store = vault.unlock(place, PASSPHRASE)
        away = place.with_name("away")
        part(place).rename(away)
        with pytest.raises(Refused, match="no longer where it was"):
            keep(store, a_client(2))
        assert clients_in(store) == [a_client()]
        away.rename(part(place))
        keep(store, a_client(2))
        store.close()
        store = vault.unlock(place, PASSPHRASE)
        assert len(clients_in(store)) == 2
        store.close()

    def test_another_file_under_its_name_is_left_alone(
        self, vault: SqlcipherVault, words: Words, place: Path
    ):
        store = vault.unlock(place, PASSPHRASE)
        place.rename(place.with_name("away"))
        place.write_bytes(b"another")
        with pytest.raises(Refused, match="no longer where it was"):
            keep(store, a_client(2))
        store.close()
        assert place.read_bytes() == b"another"


_OTHER_PROGRAM = """
import sys
from pathlib import Path
from practice_files import QUICK, PASSPHRASE
from practice_desk.domain.refused import Refused
from practice_desk.storage.vault import SqlcipherVault
try:
    store = SqlcipherVault(QUICK).unlock(Path(sys.argv[1]), PASSPHRASE)
except Refused as refused:
    print(refused.words, flush=True)
else:
    print("open", flush=True)
    sys.stdin.read()
    store.close()
"""


def other_program(place: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", _OTHER_PROGRAM, str(place)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parent,
    )


class TestTwoPrograms:
    def test_one_writes_and_the_other_is_told(self, vault: SqlcipherVault, words: Words, place: Path):
        with other_program(place) as other:
            assert other.stdout
            assert other.stdout.readline() == "open\n"
            for _ in range(2):
                with pytest.raises(Refused, match="open in another program"):
                    vault.unlock(place, PASSPHRASE)
            other.communicate()
        store = vault.unlock(place, PASSPHRASE)
        assert clients_in(store) == [a_client()]
        store.close()

    def test_looking_at_a_file_does_not_free_it(self, vault: SqlcipherVault, words: Words, place: Path):
        """Reading an open file in the same program would drop its lock; see that nothing does."""
        store = vault.unlock(place, PASSPHRASE)
        with pytest.raises(Refused, match="open already"):
            vault.unlock(place, PASSPHRASE)
        with pytest.raises(Refused, match="already"):
            vault.make(place, PASSPHRASE)
        vault.exists(place)
        vault.set_passphrase(place, store, PASSPHRASE)
        keep(store, a_client(2))
        with other_program(place) as other:
            said, silence = other.communicate()
        assert "open in another program" in said
        assert silence == ""
        store.close()

    def test_after_a_kill_the_next_gets_in(self, vault: SqlcipherVault, words: Words, place: Path):
        with other_program(place) as other:
            assert other.stdout
            assert other.stdout.readline() == "open\n"
            other.kill()
        vault.unlock(place, PASSPHRASE).close()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("SQLITE_FULL", "disk is full"),
        ("SQLITE_IOERR_FSYNC", "did not answer"),
        ("SQLITE_IOERR", "did not answer"),
        ("SQLITE_READONLY_DBMOVED", "read-only"),
        ("SQLITE_CANTOPEN", "could not be opened"),
        ("SQLITE_BUSY_SNAPSHOT", "another program"),
        ("SQLITE_CORRUPT_VTAB", "damaged"),
        ("SQLITE_NOTADB", "damaged"),
        ("SQLITE_NOMEM", "memory"),
        ("SQLITE_CONSTRAINT", "could not be used"),
        ("", "could not be used"),
    ],
)
def test_each_error_has_its_sentence(name: str, words: str):
    fault = DRIVER.OperationalError(MARKER)
    fault.sqlite_errorname = name
    assert words in refusal(fault).words
    assert MARKER not in refusal(fault).words

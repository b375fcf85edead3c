"""Backups under a disk that is full, gives errors, or a program that is killed: old or new, never between."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from practice_files import MADE, PASSPHRASE, Words, clients_in, everything_in, keep

from practice_desk.domain.client import Client
from practice_desk.domain.refused import Refused
from practice_desk.storage.backup import SqlcipherBackups
from practice_desk.storage.vault import SqlcipherVault

WHEN = datetime(2026, 11, 26, 18, 2, tzinfo=UTC)
linux = pytest.mark.skipif(sys.platform != "linux", reason="faults are injected with Linux tools")


def _mount(*arguments: str) -> bool:
    return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MiB of its own."""
    folder = tmp_path / "disk"
    folder.mkdir()
    may_mount = sys.platform == "linux" and os.geteuid() == 0
    if not (may_mount and _mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder))):
        pytest.skip("only root may mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(folder: Path, leaving: int) -> Path:
    free = os.statvfs(folder)
    filler = folder / "filler"
    filler.write_bytes(b"x" * max(free.f_bavail * free.f_frsize - leaving, 0))
    return filler


def grown(vault: SqlcipherVault, place: Path):
    store = vault.unlock(place, PASSPHRASE)
    for number in range(4):
        keep(store, Client(f"big{number}", "x", MADE, interests="y" * 30_000))
    return store


@pytest.mark.parametrize("room", [0, 4_096, 65_536, 200_000, 400_000])
def test_a_full_folder_keeps_the_old_backup_and_says_so(
    vault: SqlcipherVault, words: Words, place: Path, small_disk: Path, room: int
):
    backups = SqlcipherBackups(vault)
    store = grown(vault, place)
    (first,) = backups.write(store, [small_disk], WHEN)
    assert first.backup
    filler = fill(small_disk, room)
    (second,) = backups.write(store, [small_disk], WHEN + timedelta(hours=1))
    if second.backup is None:
        assert "disk is full" in second.refusal
        assert everything_in(small_disk).keys() == {"filler", first.backup.place.name}
    assert backups.test(first.backup.place, store) == first.backup.facts
    filler.unlink()
    (third,) = backups.write(store, [small_disk], WHEN + timedelta(hours=2))
    assert third.backup
    assert len(clients_in(store)) == 5
    store.close()


@pytest.mark.parametrize("room", [0, 4_096, 131_072, 300_000])
def test_no_room_beside_the_practice(vault: SqlcipherVault, small_disk: Path, tmp_path: Path, room: int):
    backups = SqlcipherBackups(vault)
    place = small_disk / "P.pdesk"
    vault.make(place, PASSPHRASE).store.close()
    store = grown(vault, place)
    before = everything_in(small_disk).keys()
    filler = fill(small_disk, room)
    with pytest.raises(Refused, match="disk is full"):
        backups.write(store, [tmp_path], WHEN)
    assert everything_in(small_disk).keys() == before | {"filler"}
    assert list(tmp_path.glob("*.pdbackup")) == []
    filler.unlink()
    assert backups.write(store, [tmp_path], WHEN)[0].backup
    assert len(clients_in(store)) == 4
    store.close()


def test_a_restore_that_finds_no_room_leaves_the_present_one(
    vault: SqlcipherVault, words: Words, place: Path, small_disk: Path, tmp_path: Path
):
    backups = SqlcipherBackups(vault)
    store = grown(vault, place)
    backup = backups.write(store, [tmp_path], WHEN)[0].backup
    assert backup
    store.close()
    target = small_disk / "P.pdesk"
    fill(small_disk, 50_000)
    with pytest.raises(Refused, match="disk is full"):
        backups.unpack(backup.place, words, target)
    assert everything_in(small_disk).keys() == {"filler"}


_WORK = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from practice_files import PASSPHRASE, QUICK
from practice_desk.domain.refused import Refused
from practice_desk.storage.backup import SqlcipherBackups
from practice_desk.storage.vault import SqlcipherVault
vault = SqlcipherVault(QUICK)
backups = SqlcipherBackups(vault)
job, place, folder = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
print("ready", flush=True)
try:
    if job == "write":
        store = vault.unlock(place, PASSPHRASE)
        one = backups.write(store, [folder], datetime(2026, 11, 26, 19, tzinfo=UTC))[0]
        print(one.refusal or "written", flush=True)
        store.close()
    else:
        backup = next(folder.glob("*.pdbackup"))
        fresh, facts = backups.unpack(backup, PASSPHRASE, place)
        backups.put_back(fresh, facts, place, datetime(2026, 11, 26, 19, tzinfo=UTC))
        print("restored", flush=True)
except Refused as refused:
    print(refused.words, flush=True)
"""


def work(job: str, place: Path, folder: Path, *inject: str) -> tuple[int, str]:
    """Do a job in a program of its own, with faults put into its calls to the system."""
    trace = ["strace", "-f", "-qq", "-o", "/dev/null", *inject] if inject else []
    done = subprocess.run(
        [*trace, sys.executable, "-c", _WORK, job, str(place), str(folder)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parent,
        check=False,
        timeout=90,
    )
    return done.returncode, done.stdout.removeprefix("ready").strip() or done.stderr


@pytest.fixture
def scene(vault: SqlcipherVault, words: Words, place: Path, tmp_path: Path) -> Path:
    """A practice with one good backup of it in a folder, which is given back."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not here")
    folder = tmp_path / "backups"
    folder.mkdir()
    store = grown(vault, place)
    assert SqlcipherBackups(vault).write(store, [folder], WHEN)[0].backup
    store.close()
    return folder


def sound(vault: SqlcipherVault, place: Path, folder: Path) -> int:
    """How many backups there are, each of which is whole; the practice itself is too."""
    backups = SqlcipherBackups(vault)
    store = vault.unlock(place, PASSPHRASE)
    assert len(clients_in(store)) == 5
    listed = backups.listed(folder, backups.practice(store))
    assert len(listed) == len(list(folder.glob("*.pdbackup")))
    assert all(backups.test(one.place, store) == one.facts for one in listed)
    store.close()
    return len(listed)


@linux
@pytest.mark.parametrize("call", ["fsync", "rename,link,linkat", "pwrite64", "write"])
@pytest.mark.parametrize("number", [1, 2, 5])
def test_killed_at_a_call_there_is_the_old_backup_or_the_new_one(
    vault: SqlcipherVault, scene: Path, place: Path, call: str, number: int
):
    path = ["-P", str(place) + ".copying"] if call == "pwrite64" else []
    if call == "write":
        path = [
            "-P",
            str(scene / f".Practice Desk 2026-11-26 19-00-00 {_practice(vault, scene)[:6]}.pdbackup.making"),
        ]
    code, said = work("write", place, scene, *path, "-e", f"inject={call}:signal=SIGKILL:when={number}")
    assert code != 0 or said == "written", said
    assert sound(vault, place, scene) in {1, 2}
    assert work("write", place, scene) == (0, "written")
    assert sound(vault, place, scene) in {2, 3}


def _practice(vault: SqlcipherVault, folder: Path) -> str:
    return SqlcipherBackups(vault).look(next(folder.glob("*.pdbackup"))).practice


@linux
@pytest.mark.parametrize("fault", ["ENOSPC", "EIO", "EROFS", "EACCES"])
@pytest.mark.parametrize("number", [1, 3])
def test_an_error_of_the_disk_is_told_in_words(
    vault: SqlcipherVault, scene: Path, place: Path, fault: str, number: int
):
    making = scene / f".Practice Desk 2026-11-26 19-00-00 {_practice(vault, scene)[:6]}.pdbackup.making"
    code, said = work(
        "write", place, scene, "-P", str(making), "-e", f"inject=write,fsync:error={fault}:when={number}+"
    )
    assert code == 0, said
    assert said == "written" or said.endswith(".")
    assert "Traceback" not in said
    assert not making.exists()
    assert sound(vault, place, scene) == (2 if said == "written" else 1)


@linux
@pytest.mark.parametrize("fault", ["ENOSPC", "EIO"])
def test_an_error_while_copying_is_told_in_words(vault: SqlcipherVault, scene: Path, place: Path, fault: str):
    copy = ("-P", str(place) + ".copying")
    code, said = work("write", place, scene, *copy, "-e", f"inject=pwrite64:error={fault}:when=3+")
    assert code == 0, said
    assert "disk" in said
    assert "Traceback" not in said
    assert sound(vault, place, scene) == 1
    assert not (place.parent / f"{place.name}.copying").exists()


@linux
@pytest.mark.parametrize("number", range(1, 7))
def test_a_restore_that_was_killed_leaves_the_old_practice_or_the_new_one(
    vault: SqlcipherVault, scene: Path, place: Path, number: int
):
    code, said = work(
        "restore", place, scene, "-e", f"inject=rename,link,linkat:signal=SIGKILL:when={number}"
    )
    assert code != 0 or said == "restored", said
    store = vault.unlock(place, PASSPHRASE)
    assert len(clients_in(store)) == 5
    store.close()
    assert work("restore", place, scene) == (0, "restored")
    assert sound(vault, place, scene) == 1

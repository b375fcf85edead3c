"""Backups: made while the practice is in use, proved, and equal to it when put back."""

import json
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from practice_files import (
    MADE,
    MARKER,
    PASSPHRASE,
    QUICK,
    WRONG,
    Words,
    a_client,
    clients_in,
    everything_in,
    keep,
)

from practice_desk.domain.backup import Backup
from practice_desk.domain.client import Client
from practice_desk.domain.refused import Refused
from practice_desk.ports.store import Store
from practice_desk.storage.backup import SqlcipherBackups
from practice_desk.storage.container import VERSION
from practice_desk.storage.key_slot import KeySlot
from practice_desk.storage.look import slot_place
from practice_desk.storage.migrations import migrations
from practice_desk.storage.subkey import seal_of
from practice_desk.storage.vault import SqlcipherVault
from support.store_contract import everything

WHEN = datetime(2026, 11, 26, 18, 2, tzinfo=UTC)


@pytest.fixture
def backups(vault: SqlcipherVault) -> SqlcipherBackups:
    return SqlcipherBackups(vault)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "backups"
    folder.mkdir()
    return folder


@pytest.fixture
def store(vault: SqlcipherVault, words: Words, place: Path):
    store = vault.unlock(place, PASSPHRASE)
    yield store
    store.close()


def written(backups: SqlcipherBackups, store: Store, folder: Path, when: datetime = WHEN) -> Backup:
    one = backups.write(store, [folder], when)[0]
    assert one.backup, one.refusal
    return one.backup


class TestWriting:
    def test_it_is_named_counted_and_listed(self, backups, store, folder: Path):
        backup = written(backups, store, folder)
        assert backup.facts.counts["client"] == 1
        assert backup.facts.made_at == WHEN
        assert backup.facts.changes == backups.changes(store) == 1
        assert backups.listed(folder, backups.practice(store)) == [backup]
        assert backups.listed(folder, "another") == []
        assert everything_in(folder).keys() == {backup.place.name}
        assert backups.test(backup.place, store) == backup.facts

    def test_nothing_is_left_beside_the_practice(self, backups, store, folder: Path, place: Path):
        before = everything_in(place.parent).keys()
        backups.test(written(backups, store, folder).place, store)
        assert everything_in(place.parent).keys() == before

    def test_no_name_stands_in_it_or_outside_it(self, backups, store, folder: Path):
        backup = written(backups, store, folder)
        assert MARKER.encode() not in backup.place.read_bytes()
        assert MARKER not in backup.place.name

    def test_any_zip_tool_takes_it_apart(self, backups, vault, store, folder: Path, tmp_path: Path):
        backup = written(backups, store, folder)
        with zipfile.ZipFile(backup.place) as archive:
            archive.extractall(tmp_path / "apart")
        other = vault.unlock(tmp_path / "apart" / "Practice.pdesk", PASSPHRASE)
        assert clients_in(other) == clients_in(store)
        other.close()

    def test_two_in_one_second_stand_side_by_side(self, backups, store, folder: Path):
        first, second = (written(backups, store, folder) for _ in range(2))
        assert first.place != second.place
        assert len(backups.listed(folder, backups.practice(store))) == 2

    def test_one_folder_that_is_gone_does_not_keep_the_other_from_it(self, backups, store, folder: Path):
        here, there = backups.write(store, [folder, folder / "unplugged"], WHEN)
        assert here.backup
        assert there.backup is None
        assert "no longer there" in there.refusal

    def test_work_goes_on_meanwhile_and_goes_along(self, backups, store, folder: Path):
        for number in range(40):
            keep(store, Client(f"big{number}", "x" * 3_000, MADE, interests="y" * 60_000))
        stop, kept = threading.Event(), [0]

        def write() -> None:
            while not stop.is_set():
                keep(store, a_client(1_000 + kept[0]))
                kept[0] += 1

        thread = threading.Thread(target=write)
        thread.start()
        try:
            made = [written(backups, store, folder) for _ in range(3)]
        finally:
            stop.set()
            thread.join()
        assert kept[0] > 3
        assert all(backups.test(one.place, store) == one.facts for one in made)
        assert made[0].facts.changes < made[-1].facts.changes

    def test_somebody_changes_something_at_every_pause(
        self, vault, backups, store, words, folder: Path, place: Path, monkeypatch
    ):
        """What the backup says of itself is true of the moment it holds, whatever comes right after."""
        for number in range(6):
            keep(store, Client(f"big{number}", "x", MADE, interests="y" * 100_000))
        pauses: list[None] = []

        def pause(_seconds: float) -> None:
            pauses.append(None)
            other = threading.Thread(target=keep, args=(store, a_client(1_000 + len(pauses))))
            other.start()
            other.join()

        monkeypatch.setattr("practice_desk.storage.store.time.sleep", pause)
        backup = written(backups, store, folder)
        monkeypatch.undo()
        assert len(pauses) > 3
        fresh, facts = backups.unpack(backup.place, words, place)
        taken_out = vault.recover(fresh, words)
        assert vault.held(taken_out).store.mark.changes == facts.changes < backups.changes(store)
        assert len(clients_in(taken_out)) == facts.counts["client"] < len(clients_in(store))
        taken_out.close()

    def test_closing_does_not_wait_for_it(
        self, vault, backups, words, place: Path, folder: Path, monkeypatch
    ):
        """The practice is locked in the middle: the file is closed at once and there is no half backup."""
        store = vault.unlock(place, PASSPHRASE)
        begun, refusals = threading.Event(), []
        stand_aside = type(store)._stand_aside
        monkeypatch.setattr(type(store), "_stand_aside", lambda self: (begun.set(), stand_aside(self))[1])

        def back_up() -> None:
            try:
                backups.write(store, [folder], WHEN)
            except Refused as refused:
                refusals.append(refused.words)

        for number in range(30):
            keep(store, Client(f"big{number}", "x", MADE, interests="y" * 100_000))
        thread = threading.Thread(target=back_up)
        thread.start()
        assert begun.wait(10)
        store.close()
        thread.join()
        assert everything_in(folder) == {}
        assert len(refusals) == 1
        assert "closed meanwhile" in refusals[0]
        assert sorted(everything_in(place.parent)) == [place.name, slot_place(place).name]


class TestRestoring:
    def proof(self, way: str, words: Words) -> str | Words:
        return PASSPHRASE if way == "passphrase" else words

    @pytest.mark.parametrize("way", ["passphrase", "words"])
    def test_it_comes_back_as_it_was_and_the_present_one_is_kept(
        self, vault, backups, store, words: Words, folder: Path, place: Path, way: str
    ):
        before = everything(store)
        backup = written(backups, store, folder)
        keep(store, a_client(2))
        after = everything(store)
        store.close()
        fresh, facts = backups.unpack(backup.place, self.proof(way, words), place)
        assert facts == backup.facts
        done = backups.put_back(fresh, facts, place, WHEN)
        assert done.place == place
        restored = vault.unlock(place, PASSPHRASE)
        assert everything(restored) == before
        restored.close()
        kept = vault.unlock(done.kept, PASSPHRASE)
        assert everything(kept) == after
        kept.close()
        assert not fresh.exists()

    def test_on_a_new_computer_there_is_nothing_to_keep(self, vault, backups, store, words, folder, tmp_path):
        backup = written(backups, store, folder)
        store.close()
        target = tmp_path / "new" / "Practice.pdesk"
        fresh, facts = backups.unpack(backup.place, words, target)
        done = backups.put_back(fresh, facts, target, WHEN)
        assert done.kept is None
        vault.unlock(target, PASSPHRASE).close()

    def test_it_never_replaces_another_practice(self, vault, backups, store, words, folder, tmp_path):
        backup = written(backups, store, folder)
        target = tmp_path / "theirs" / "Practice.pdesk"
        target.parent.mkdir()
        vault.make(target, WRONG).store.close()
        before = everything_in(target.parent)
        fresh, facts = backups.unpack(backup.place, words, target)
        done = backups.put_back(fresh, facts, target, WHEN)
        assert done.place.name == "Practice restored.pdesk"
        assert done.kept is None
        assert before.items() <= everything_in(target.parent).items()
        vault.unlock(done.place, PASSPHRASE).close()

    def test_it_is_not_put_under_an_open_practice(self, backups, store, words, folder: Path, place: Path):
        backup = written(backups, store, folder)
        fresh, facts = backups.unpack(backup.place, words, place)
        with pytest.raises(Refused, match="open already"):
            backups.put_back(fresh, facts, place, WHEN)
        backups.drop(fresh)
        assert backups.test(backup.place, store) == facts

    def test_a_wrong_proof_makes_nothing(self, backups, store, folder: Path, place: Path):
        backup = written(backups, store, folder)
        before = everything_in(place.parent).keys()
        stranger = SqlcipherVault(QUICK).make(folder / "other.pdesk", WRONG)
        stranger.store.close()
        with pytest.raises(Refused, match="didn't match"):
            backups.unpack(backup.place, WRONG, place)
        with pytest.raises(Refused, match="another practice"):
            backups.unpack(backup.place, stranger.recovery_words, place)
        with pytest.raises(Refused, match="24 recovery words"):
            backups.unpack(backup.place, ("abandon",), place)
        assert everything_in(place.parent).keys() == before

    def test_a_damaged_practice_is_kept_too(self, vault, backups, store, words, folder: Path, place: Path):
        backup = written(backups, store, folder)
        store.close()
        place.write_bytes(b"\x00" * 8192)
        fresh, facts = backups.unpack(backup.place, PASSPHRASE, place)
        done = backups.put_back(fresh, facts, place, WHEN)
        assert done.kept
        assert done.kept.read_bytes() == b"\x00" * 8192
        vault.unlock(place, PASSPHRASE).close()

    @pytest.mark.parametrize("seed", range(6))
    def test_round_after_round(self, vault, backups, words, folder: Path, place: Path, seed: int):
        """Backup, change, restore: what comes back is what was there, each time, through every round."""
        for turn in range(3):
            store = vault.unlock(place, PASSPHRASE)
            keep(
                store, *(a_client(100 * seed + 10 * turn + n, f"{seed}-{turn}-{n}") for n in range(seed + 1))
            )
            before = everything(store)
            backup = written(backups, store, folder, WHEN + timedelta(minutes=turn))
            keep(store, a_client(9_000 + turn))
            with store.writing() as work:
                work.shelf(Client).remove(a_client(100 * seed + 10 * turn).id)
            store.close()
            fresh, facts = backups.unpack(backup.place, words, place)
            backups.put_back(fresh, facts, place, WHEN + timedelta(minutes=turn))
            store = vault.unlock(place, PASSPHRASE)
            assert everything(store) == before
            store.close()


_MAKE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from practice_files import PASSPHRASE, QUICK, a_client, keep
from practice_desk.storage.backup import SqlcipherBackups
from practice_desk.storage.vault import SqlcipherVault
vault = SqlcipherVault(QUICK)
place, folder = Path(sys.argv[1]), Path(sys.argv[2])
made = vault.make(place, PASSPHRASE)
keep(made.store, a_client(), a_client(2, "second"))
one = SqlcipherBackups(vault).write(made.store, [folder], datetime.now(UTC))[0]
print(one.backup.place)
print(" ".join(made.recovery_words))
made.store.close()
"""
_RESTORE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from practice_files import PASSPHRASE, QUICK, clients_in
from practice_desk.storage.backup import SqlcipherBackups
from practice_desk.storage.vault import SqlcipherVault
vault = SqlcipherVault(QUICK)
backups = SqlcipherBackups(vault)
backup, place, proof = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
fresh, facts = backups.unpack(backup, tuple(proof.split()) if proof.count(" ") == 23 else proof, place)
backups.put_back(fresh, facts, place, datetime.now(UTC))
store = vault.recover(place, tuple(sys.argv[4].split()))
print(sorted(client.name for client in clients_in(store)))
store.close()
"""


def run(script: str, *arguments: object) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parent,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize("way", ["passphrase", "words"])
def test_made_by_one_run_and_restored_by_another(tmp_path: Path, folder: Path, way: str):
    backup, words = run(_MAKE, tmp_path / "Practice.pdesk", folder)
    proof = PASSPHRASE if way == "passphrase" else words
    said = run(_RESTORE, backup, tmp_path / "another computer" / "Practice.pdesk", proof, words)
    assert said == [str(sorted([MARKER, "second"]))]


def rewritten(
    source: Path,
    target: Path,
    key: bytes | None = None,
    change: Callable[[dict], object] = lambda _: None,
    slot: Callable[[bytes], bytes] = lambda data: data,
    compress: int = zipfile.ZIP_STORED,
) -> Path:
    """The same backup with something in it changed, sealed anew when the key is given."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", compress) as new:
        for name in old.namelist():
            data = old.read(name)
            if name.endswith(".key"):
                data = slot(data)
            if name.endswith(".json"):
                manifest = json.loads(data)
                change(manifest)
                if key:
                    manifest.pop("seal")
                    manifest["seal"] = seal_of(manifest, key, "backup")
                data = json.dumps(manifest).encode()
            new.writestr(name, data)
    return target


class TestRefusing:
    @pytest.fixture
    def key(self, vault: SqlcipherVault, store: Store) -> bytes:
        return vault.held(store).key

    def refused(self, backups: SqlcipherBackups, place: Path, store: Store) -> str:
        with pytest.raises(Refused) as caught:
            backups.test(place, store)
        return caught.value.words

    @pytest.mark.parametrize(
        ("number", "said"), [(VERSION + 1, "newer Practice Desk"), (VERSION - 1, "earlier Practice Desk")]
    )
    def test_another_version(self, backups, store, folder, key, number, said):
        place = written(backups, store, folder).place
        other = rewritten(place, folder / "o.pdbackup", key, lambda m: m.update(version=number))
        assert said in self.refused(backups, other, store)

    def test_a_newer_practice_inside(self, backups, store, folder, key):
        place = written(backups, store, folder).place
        newer = {"schema": len(migrations()) + 1, "needs": "9.9"}
        other = rewritten(place, folder / "o.pdbackup", key, lambda m: m.update(newer))
        assert "9.9 or later" in self.refused(backups, other, store)

    def test_another_practice(self, vault, backups, store, folder, tmp_path):
        theirs = vault.make(tmp_path / "theirs.pdesk", WRONG).store
        place = written(backups, theirs, folder).place
        theirs.close()
        assert "another practice" in self.refused(backups, place, store)

    @pytest.mark.parametrize(
        "content", [b"", b"PK", b"PK\x03\x04", b"PK\x03\x04" + b"\x00" * 4_000, b"%PDF-1.7 " * 99]
    )
    def test_something_else(self, backups, store, folder, content):
        place = folder / "o.pdbackup"
        place.write_bytes(content)
        words = self.refused(backups, place, store)
        assert "damaged" in words or "not a backup" in words

    def test_a_folder_and_nothing(self, backups, store, folder):
        (folder / "o.pdbackup").mkdir()
        assert "not a backup" in self.refused(backups, folder / "o.pdbackup", store)
        assert self.refused(backups, folder / "none.pdbackup", store)

    def test_other_archives(self, backups, store, folder):
        place = folder / "o.pdbackup"
        with zipfile.ZipFile(place, "w") as archive:
            for name in "abc":
                archive.writestr(name, "x")
        assert "not a backup" in self.refused(backups, place, store)

    def test_one_that_swells(self, backups, store, folder, key):
        """A few kilobytes that claim to be many: nothing compressed is ever taken out."""
        place = folder / "o.pdbackup"
        with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in ("Practice.pdesk", "Practice.pdesk.key", "manifest.json"):
                archive.writestr(name, b"\x00" * 40_000_000)
        assert place.stat().st_size < 200_000
        assert "damaged" in self.refused(backups, place, store)

    def test_a_slot_that_asks_for_the_moon(self, vault, backups, store, folder, key, place):
        """The price of a guess is bounded before it is paid."""
        backup = written(backups, store, folder).place
        dear = (
            KeySlot.load(slot_place(place).read_bytes())
            .dump()
            .replace(b'"memory_kib": 8192', b'"memory_kib": 99999999')
        )
        other = rewritten(backup, folder / "o.pdbackup", key, slot=lambda _: dear)
        with pytest.raises(Refused, match="damaged"):
            backups.unpack(other, PASSPHRASE, place)

    def test_counts_that_were_made_up(self, backups, store, folder, key):
        place = written(backups, store, folder).place
        more = rewritten(place, folder / "o.pdbackup", key, lambda m: m["counts"].update(client=99))
        assert "damaged" in self.refused(backups, more, store)

    def test_a_manifest_nobody_with_the_key_wrote(self, backups, store, folder):
        place = written(backups, store, folder).place
        other = rewritten(place, folder / "o.pdbackup", None, lambda m: m["counts"].update(client=99))
        assert "another practice, or the backup is damaged" in self.refused(backups, other, store)

    @pytest.mark.parametrize(
        "change",
        [
            lambda m: m.pop("counts"),
            lambda m: m.update(counts=[1]),
            lambda m: m.update(counts={"client": -1}),
            lambda m: m.update(counts={"client": True}),
            lambda m: m.update(made_at="yesterday"),
            lambda m: m.update(made_at="2026-01-01T00:00:00"),
            lambda m: m.update(size=4096),
            lambda m: m.update(size="large"),
            lambda m: m.update(sha256=None),
            lambda m: m.update(practice=7),
        ],
    )
    def test_a_manifest_that_makes_no_sense(self, backups, store, folder, key, change):
        place = written(backups, store, folder).place
        assert "damaged" in self.refused(backups, rewritten(place, folder / "o.pdbackup", key, change), store)

    def test_a_placeholder_of_a_cloud(self, backups, store, folder):
        place = folder / "o.pdbackup"
        with place.open("wb") as file:
            file.truncate(400_000)
        assert "placeholder" in self.refused(backups, place, store)


@given(data=st.data())
@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_damaged_backup_is_refused_or_equal(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory):
    """Bits turned, pieces cut out or put in: never another content, never anything but words."""
    vault, place, backup = _ONE.get(tmp_path_factory)
    original = backup.place.read_bytes()
    at = data.draw(st.integers(0, len(original) - 1))
    kind = data.draw(st.sampled_from(["flip", "cut", "shorten", "insert", "zero", "double"]))
    some = data.draw(st.binary(min_size=1, max_size=64))
    mutant = {
        "flip": original[:at] + bytes([original[at] ^ (1 + some[0] % 255)]) + original[at + 1 :],
        "cut": original[:at] + original[at + len(some) :],
        "shorten": original[:at],
        "insert": original[:at] + some + original[at:],
        "zero": original[:at] + b"\x00" * len(some) + original[at + len(some) :],
        "double": original + original[at:],
    }[kind]
    damaged = place.with_name("damaged.pdbackup")
    damaged.write_bytes(mutant)
    try:
        fresh, facts = SqlcipherBackups(vault).unpack(damaged, _ONE.words, place)
    except Refused:
        assert mutant != original
        return
    assert facts == backup.facts
    store = vault.unlock(fresh, PASSPHRASE)
    assert clients_in(store) == [a_client()]
    store.close()


class _One:
    """One backup for all mutants."""

    words: Words = ()
    _made: tuple[SqlcipherVault, Path, Backup] | None = None

    def get(self, factory: pytest.TempPathFactory) -> tuple[SqlcipherVault, Path, Backup]:
        if self._made is None:
            vault = SqlcipherVault(QUICK)
            place = factory.mktemp("one") / "Practice.pdesk"
            made = vault.make(place, PASSPHRASE)
            keep(made.store, a_client())
            backup = written(SqlcipherBackups(vault), made.store, place.parent)
            made.store.close()
            self.words = made.recovery_words
            self._made = vault, place, backup
        return self._made


_ONE = _One()


def test_a_backup_of_an_earlier_schema_opens(vault, backups, store, words, folder: Path, place: Path):
    """Taken along on opening, like any practice file."""
    backup = written(backups, store, folder)
    later = SqlcipherVault(
        QUICK, [*migrations(), type(migrations()[0])(len(migrations()) + 1, "9", lambda _: None)]
    )
    target = folder / "later" / "Practice.pdesk"
    fresh, facts = SqlcipherBackups(later).unpack(backup.place, words, target)
    SqlcipherBackups(later).put_back(fresh, facts, target, WHEN)
    opened = later.unlock(target, PASSPHRASE)
    assert clients_in(opened) == [a_client()]
    opened.close()


def test_a_throw_away_practice_has_none(vault, backups, tmp_path: Path, folder: Path):
    store = vault.make_throwaway(tmp_path / "demo.pdesk")
    assert not backups.possible(store)
    with pytest.raises(Refused, match="key file"):
        backups.write(store, [folder], WHEN)
    store.close()

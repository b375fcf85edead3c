"""Files of every format there ever was, and of formats still to come."""

import json
import shutil
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any, ClassVar
from unittest.mock import patch

from bench.practices import BEGINNING, PASSPHRASE, content, desk_on, opened, vault
from operations.backups import back_up, prepare_restore
from operations.keys import SAMPLE_KEY, SAMPLES
from operations.operation import place
from practice_desk.domain.refused import Refused
from practice_desk.services.backup import RestoreService
from practice_desk.services.export import Kind
from practice_desk.storage.backup import SqlcipherBackups
from practice_desk.storage.connection import connect
from practice_desk.storage.container import VERSION as CONTAINER
from practice_desk.storage.key_slot import VERSION as SLOT
from practice_desk.storage.look import slot_place
from practice_desk.storage.migrations import migrations
from practice_desk.storage.migrations.upgrade import Migration
from practice_desk.storage.soundness import table_names
from practice_desk.storage.vault import SqlcipherVault
from practice_desk.storage.words import recovery_words
from proving.face import Outcome, Proof, Size, broke, held
from support.builders import SettableClock
from support.practices import QUICK

_TODAY = len(migrations())
Rows = dict[str, list[dict[str, Any]]]


def _rows(file: Path) -> Rows:
    """Every table of a file as it lies there, the program's own marks left out."""
    with closing(connect(file, SAMPLE_KEY)) as connection:
        found: Rows = {}
        for table in table_names(connection):
            cursor = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608  names of our own schema
            names = [str(column[0]) for column in cursor.description]  # type: ignore[attr-defined]
            found[table] = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
        found.pop("seal")
        return found


def _lost(before: Rows, after: Rows) -> list[str]:
    """What of an older file is not in the newer one, or not as it was."""
    wrong = [table for table in before if len(before[table]) != len(after.get(table, []))]
    for table in before.keys() - set(wrong):
        pairs = zip(before[table], after[table], strict=True)
        wrong += [f"{table} {old.get('id', '')}" for old, new in pairs if not old.items() <= new.items()]
    return sorted(wrong)


class Formats(Proof):
    promise = "Files of every released format open with equal content; newer ones are refused with the version to install."
    sizes: ClassVar = dict.fromkeys(Size, _TODAY + 5)

    def set_up(self) -> None:
        older = [partial(self._older, number) for number in range(1, _TODAY + 1)]
        self._cases: Sequence[Callable[[], list[str]]] = [
            self._newer_practice,
            self._newer_slot,
            self._newer_backup,
            self._newer_export,
            self._own_formats,
            *older,  # last, so that a new schema takes a seed of its own
        ]

    def case(self, seed: int) -> Outcome:
        wrong = self._cases[(seed - 1) % len(self._cases)]()
        return broke(*wrong) if wrong else held()

    def _sample(self, number: int) -> Path:
        """A file of this schema: the latest sample that is not past it, taken along as far as that."""
        there = sorted(int(file.stem.removeprefix("schema-")) for file in SAMPLES.glob("schema-*.pdesk"))
        for stray in self.folder.glob("Old*"):
            stray.unlink()
        file = self.folder / "Old.pdesk"
        shutil.copy(SAMPLES / f"schema-{max(one for one in there if one <= number)}.pdesk", file)
        SqlcipherVault(QUICK, migrations()[:number]).recover(file, recovery_words(SAMPLE_KEY)).close()
        return file

    def _older(self, number: int, steps: Sequence[Migration] | None = None) -> list[str]:
        """It opens with every value it had, and again with the very same records."""
        file = self._sample(number)
        before = _rows(file)
        with closing(SqlcipherVault(QUICK, steps).recover(file, recovery_words(SAMPLE_KEY))) as store:
            first = content(store)
        with closing(vault().recover(file, recovery_words(SAMPLE_KEY))) as store:
            second = content(store)
        wrong = [f"schema {number}: {one} is not as it was" for one in _lost(before, _rows(file))]
        return (
            wrong
            if first == second and first
            else [*wrong, f"schema {number}: not the same when opened again"]
        )

    def _refused(self, what: str, act: Callable[[], object], says: str) -> list[str]:
        try:
            act()
        except Refused as refused:
            return [] if says in refused.words else [f"{what}: {refused.words}"]
        return [f"{what} of a later version was taken"]

    def _newer_practice(self) -> list[str]:
        """By a program with one more migration."""
        file = self._sample(_TODAY)
        later = [*migrations(), Migration(_TODAY + 1, "9.9", lambda _connection: None)]
        SqlcipherVault(QUICK, later).recover(file, recovery_words(SAMPLE_KEY)).close()
        before = file.read_bytes()
        wrong = self._refused(
            "a practice",
            lambda: vault().recover(file, recovery_words(SAMPLE_KEY)),
            "Install version 9.9 or later",
        )
        return [*wrong, "it was changed"] if file.read_bytes() != before else wrong

    def _base(self) -> Path:
        folder = self.folder / "base"
        if not folder.exists():
            folder.mkdir()
            prepare_restore(folder)
        return folder

    def _newer_slot(self) -> list[str]:
        """Its checksum is right, its version is not known."""
        import hashlib

        folder = self._base()
        slot = slot_place(place(folder))
        whole = slot.read_bytes()
        later = json.loads(whole)
        del later["checksum"]
        later["version"] = SLOT + 1
        checksum = hashlib.sha256(json.dumps(later, sort_keys=True).encode()).hexdigest()
        slot.write_text(json.dumps({**later, "checksum": checksum}))
        try:
            return self._refused(
                "a key", lambda: vault().unlock(place(folder), PASSPHRASE), "newer Practice Desk"
            )
        finally:
            slot.write_bytes(whole)

    def _newer_backup(self) -> list[str]:
        later = self.folder / "later"
        shutil.copytree(self._base(), later, dirs_exist_ok=True)
        shutil.rmtree(later / "Backups")
        with patch("practice_desk.storage.container.VERSION", CONTAINER + 1):
            back_up(later)
        (backup,) = (later / "Backups").glob("*.pdbackup")
        restoring = RestoreService(SqlcipherBackups(vault()), SettableClock(BEGINNING))
        return self._refused("a backup", lambda: restoring.look(backup), "newer Practice Desk")

    def _newer_export(self) -> list[str]:
        with opened(place(self._base())) as store:
            desk = desk_on(store)
            made = desk.export.made(Kind.JSON, None)
            later = made.replace(b'"version": 1', b'"version": 2', 1)
            return self._refused("an export", lambda: desk.incoming.read(later), "newer Practice Desk")

    def _own_formats(self) -> list[str]:
        """What leaves today comes back today: a backup with the content of then, an export equal to the byte."""
        folder = self._base()
        (backup,) = (folder / "Backups").glob("*.pdbackup")
        restoring = RestoreService(SqlcipherBackups(vault()), SettableClock(BEGINNING))
        fresh, facts = restoring.unpack(backup, PASSPHRASE, self.folder / "Restored.pdesk")
        with opened(fresh) as store:
            restored, made = content(store), desk_on(store).export.made(Kind.JSON, None)
        restoring.drop(fresh)
        wrong = (
            [] if facts.counts["client"] == sum(noun == "client" for noun, _id in restored) else ["counts"]
        )
        with closing(vault().make_throwaway(self.folder / "Coming.pdesk")) as store:
            desk = desk_on(store, "new")
            desk.practice.begin("Practice")
            desk.incoming.bring_in(desk.incoming.read(made))
            if content(store) != restored or desk.export.made(Kind.JSON, None) != made:
                wrong.append("an export does not come back equal")
        return wrong

    def control(self) -> Outcome:
        """A migration that loses the names of clients."""
        steps = list(migrations())
        last = steps[-1]

        def forgetful(connection: Any) -> None:
            last.migrate(connection)
            connection.execute("UPDATE client SET name = ''")

        steps[-1] = Migration(last.number, last.needs, forgetful)
        wrong = self._older(1, steps)
        return broke(*wrong) if wrong else held()


PROOF = Formats

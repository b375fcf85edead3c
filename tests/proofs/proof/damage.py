"""Damaged practice files, key slots, backups and imports."""

import random
import re
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any, ClassVar

from bench.damage import Damager, other_files
from bench.practices import BEGINNING, Content, content, desk_on, opened, vault
from operations.backups import prepare_restore
from operations.operation import place
from practice_desk.domain.client import Client
from practice_desk.domain.goal import Goal
from practice_desk.domain.refused import Refused
from practice_desk.services.backup import RestoreService
from practice_desk.services.export import Kind
from practice_desk.storage.backup import SqlcipherBackups
from practice_desk.storage.driver import DRIVER, DriverError
from practice_desk.storage.look import slot_place
from proving.face import Outcome, Proof, Size, broke, held
from support.builders import SettableClock
from support.memory_store import MemoryStore
from support.practices import PASSPHRASE

_AT_ONCE = 25
"""Damaged files of one case."""
_ROOM = 3 << 30
"""Bytes of address space a worker may take: whatever asks for more is refused, or has crashed."""
_SHORTEST = 40
_NEXT_STEP = re.compile(
    r"\b(allow|ask|check|choose|close|compare|copy|export|give|install|keep|look|make|open|pick|put|restore"
    r"|save|take|try|type|use|wait)\b",
    re.IGNORECASE,
)
_TABLE = "Name,Pronouns,Contact,Born\n" + "".join(
    f"Ada {n},she,a{n}@example.org,19{n}\n" for n in range(50, 80)
)


class Damage(Proof):
    promise = "A damaged practice, key, backup or import is refused with a next step, or is whole; no crash, no hang."
    sizes: ClassVar = {Size.GATE: 200, Size.LONG: 8_000, Size.RELEASE: 80_000}
    patience = 120.0

    def set_up(self) -> None:
        self._bound(_ROOM)
        base = self.folder / "base"
        if not base.exists():
            base.mkdir()
            prepare_restore(base)
        self._practice = place(base).read_bytes()
        self._slot = slot_place(place(base)).read_bytes()
        (backup,) = (base / "Backups").glob("*.pdbackup")
        self._backup = backup.read_bytes()
        self._content = _content_of(place(base))
        self._damager = Damager([*other_files(self.folder), self._practice, self._backup, self._slot])
        with opened(place(base)) as store:
            desk = desk_on(store)
            self._export = desk.export.made(Kind.JSON, None)
        self._place = self.folder / "Damaged.pdesk"
        self._restoring = RestoreService(SqlcipherBackups(vault()), SettableClock(BEGINNING))
        self._before_save = self._restored(self._backup)
        self._kinds = {
            "practice": self._try_practice,
            "key": self._try_slot,
            "backup": self._try_backup,
            "json": self._try_json,
            "csv": self._try_csv,
        }

    def tear_down(self) -> None:
        self._bound(-1)

    @staticmethod
    def _bound(room: int) -> None:
        """Bound the memory of this process, where the system can; -1 for as much as before."""
        if sys.platform != "win32":
            import resource

            _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
            resource.setrlimit(resource.RLIMIT_AS, (hard if room < 0 else room, hard))

    def case(self, seed: int) -> Outcome:
        chance = random.Random(seed)
        failures: list[str] = []
        seen: Counter[str] = Counter()
        for number in range(_AT_ONCE):
            kind = chance.choice(list(self._kinds))
            try:
                came = self._kinds[kind](chance)
            except Refused as refused:
                came = "refused"
                if len(refused.words) < _SHORTEST or not _NEXT_STEP.search(refused.words):
                    failures.append(f"{kind} {number}: poor words: {refused.words}")
            except Exception as fault:
                failures.append(f"{kind} {number}: {type(fault).__name__}: {str(fault)[:120]}")
                continue
            seen[f"{kind}_{came}"] += 1
        return Outcome(_AT_ONCE - len(failures), tuple(failures), seen)

    def _lay(self, practice: bytes, slot: bytes) -> None:
        for stray in self.folder.glob("Damaged*"):
            stray.unlink()
        self._place.write_bytes(practice)
        slot_place(self._place).write_bytes(slot)

    def _try_practice(self, chance: random.Random) -> str:
        self._lay(self._damager.damaged(self._practice, chance), self._slot)
        return self._same(_content_of(self._place), self._content)

    def _try_slot(self, chance: random.Random) -> str:
        self._lay(self._practice, self._damager.damaged(self._slot, chance, text=True))
        return self._same(_content_of(self._place), self._content)

    def _try_backup(self, chance: random.Random) -> str:
        return self._same(self._restored(self._damager.damaged(self._backup, chance)), self._before_save)

    def _restored(self, backup: bytes) -> Content:
        file = self.folder / "Damaged.pdbackup"
        file.write_bytes(backup)
        fresh, _facts = self._restoring.unpack(file, PASSPHRASE, self._place)
        try:
            return _content_of(fresh)
        finally:
            self._restoring.drop(fresh)

    @staticmethod
    def _same(found: Content, expected: Content) -> str:
        assert found == expected, "it opened with another content"
        return "whole"

    def _try_json(self, chance: random.Random) -> str:
        """An export has no seal, so what still is one is taken as it stands: all that was shown, or nothing."""
        data = self._damager.damaged(self._export, chance, text=True)
        store = MemoryStore()
        desk = desk_on(store)
        desk.practice.begin("Practice")
        before = content(store)
        try:
            parcel = desk.incoming.read(data)
            preview = desk.incoming.preview(parcel)
            desk.incoming.bring_in(parcel, expected=preview)
        except Refused:
            assert content(store) == before, "refused, and yet something was brought in"
            raise
        added = len(content(store)) - len(before) + preview.whole
        assert added == sum(preview.fresh.values()), "not what was shown"
        return "as_shown"

    def _try_csv(self, chance: random.Random) -> str:
        data = self._damager.damaged(_TABLE.encode(), chance, text=True)
        store = MemoryStore()
        desk = desk_on(store)
        table = desk.client_table.read(data)
        shown = sum(not row.why for row in table.rows)
        desk.client_table.bring_in(table.rows)
        with store.reading() as work:
            assert work.shelf(Client).count() == shown, "not what was shown"
        return "as_shown"

    def control(self) -> Outcome:
        """A database without seals takes damage without a word."""
        file = self.folder / "plain.db"
        file.unlink(missing_ok=True)
        _plain(file).close()
        data = file.read_bytes()
        chance = random.Random(1)
        unnoticed = 0
        for _ in range(200):
            mutant = bytearray(data)
            mutant[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            file.write_bytes(mutant)
            unnoticed += _unnoticed(file)
        if unnoticed:
            return broke(f"a database without seals took 1 flipped bit unnoticed in {unnoticed} of 200 files")
        return held()


def _content_of(file: Path) -> Content:
    with closing(vault().unlock(file, PASSPHRASE)) as store:
        return content(store)


def _plain(file: Path) -> Any:
    connection = DRIVER.connect(str(file), isolation_level=None)
    connection.execute("CREATE TABLE IF NOT EXISTS notes (body TEXT)")
    if not connection.execute("SELECT count(*) FROM notes").fetchone()[0]:
        connection.executemany(
            "INSERT INTO notes VALUES (?)", [(f"{Goal.noun} {n} " * 20,) for n in range(60)]
        )
    return connection


def _unnoticed(file: Path) -> bool:
    """Whether it passes its own check with another content."""
    connection = DRIVER.connect(str(file), isolation_level=None)
    try:
        sound = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        bodies = [body for (body,) in connection.execute("SELECT body FROM notes").fetchall()]
        return sound and bodies != [f"{Goal.noun} {n} " * 20 for n in range(60)]
    except (DriverError, UnicodeDecodeError):
        return False
    finally:
        connection.close()


PROOF = Damage

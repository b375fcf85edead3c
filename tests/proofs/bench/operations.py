"""Everything that writes files, one operation each: what is there before, what it does, and how a start finds it."""

import json
import shutil
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

from bench.practices import BEGINNING, content, desk_on, make, unsound, vault
from practice_desk.domain.backup import BackupWhen
from practice_desk.domain.client import Client
from practice_desk.domain.refused import Refused
from practice_desk.machine.files import read_in, write_out
from practice_desk.ports.store import Store
from practice_desk.services.backup import BackupService, RestoreService
from practice_desk.services.client import ClientForm
from practice_desk.services.desk import Desk
from practice_desk.services.erasure import keep_to_erasures
from practice_desk.services.export import Kind
from practice_desk.services.parcel import LARGEST
from practice_desk.services.plan import Plan
from practice_desk.storage.backup import SqlcipherBackups
from practice_desk.storage.vault import SqlcipherVault
from practice_desk.storage.words import recovery_words
from support.builders import SettableClock
from support.practices import PASSPHRASE

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
SAMPLE_KEY = bytes(range(32))
NEW_SHEET = recovery_words(bytes(range(32, 64)))
OTHER = "another five words that open"
NOTHING: Mapping[object, str] = {}
State = Mapping[object, str]
"""What a start finds, as far as it may differ."""
_SETTINGS = SimpleNamespace(
    backup_when=BackupWhen.DAILY if hasattr(BackupWhen, "DAILY") else next(iter(BackupWhen)),
    backup_hours=1,
    second_folder="",
    second_since="",
)


@dataclass(frozen=True)
class Operation:
    """``prepare`` fills a folder once; ``act`` is what is disturbed; ``find`` is the next start.

    ``find`` opens what is there as a person would, and says what it found. It raises Refused when it does not open,
    and AssertionError when it does and is not sound.
    """

    name: str
    prepare: Callable[[Path], object]
    act: Callable[[Path], object]
    find: Callable[[Path], State]
    once: bool = False
    """Whether it gets over a fault that happens once, and must be done then."""
    true: Callable[[str, State], bool] = lambda _words, _found: True
    """Whether a refusal in these words is true of what the next start finds."""


def place(folder: Path) -> Path:
    return folder / "Practice.pdesk"


def own_vault(folder: Path) -> SqlcipherVault:
    """With the program's own folder, where it keeps how far the practice had come and who was deleted."""
    return vault(folder / "marks")


@contextmanager
def entered(folder: Path, phrase: str = PASSPHRASE, ids: str = "new") -> Generator[tuple[Store, Desk]]:
    """The way in, as the door goes it: what was deleted for good is deleted again before anything is shown."""
    own = own_vault(folder)
    store = own.unlock(place(folder), phrase)
    try:
        desk = desk_on(store, ids)
        keep_to_erasures(desk.ledger, store, own)
        yield store, desk
    finally:
        store.close()


def _sound_content(store: Store) -> State:
    wrong = unsound(store)  # type: ignore[arg-type]
    assert not wrong, wrong
    return content(store)  # type: ignore[return-value]


def _find(folder: Path) -> State:
    with entered(folder) as (store, _desk):
        return _sound_content(store)


def _filled(desk: Desk) -> None:
    for number in range(8):
        client = desk.clients.add(ClientForm(f"Client {number}", contact="x" * 400)).made("client")
        desk.assignments.write(
            client, None, Plan("Write one line after dinner.", minutes=5, times_per_week=3)
        )
        desk.goals.add(client, "Sleep better")


def _prepare(folder: Path) -> None:
    make(place(folder), _filled)


def _with_desk(act: Callable[[Desk], object]) -> Callable[[Path], None]:
    def acted(folder: Path) -> None:
        with entered(folder) as (_store, desk):
            act(desk)

    return acted


# making


def _make(folder: Path) -> None:
    own_vault(folder).make(place(folder), PASSPHRASE).store.close()


def _find_made(folder: Path) -> State:
    if own_vault(folder).exists(place(folder)):
        return {"practice": "made", **_find(folder)}
    made = own_vault(folder).make(place(folder), PASSPHRASE)  # a person would begin again, and it must work
    made.store.close()
    return NOTHING


def _first_run(folder: Path) -> None:
    made = own_vault(folder).make(place(folder), PASSPHRASE)
    desk_on(made.store, "new").practice.begin("Practice")
    made.store.close()


def _find_begun(folder: Path) -> State:
    if not own_vault(folder).exists(place(folder)):
        return NOTHING
    with entered(folder) as (store, desk):
        _sound_content(store)
        practice = desk.practice
        practice.begin_unless_begun()  # as the door does on the way in
        return {"practice": practice.current().paper.value}


# saving


def _save(desk: Desk) -> None:
    with desk.ledger.read() as work:
        client = work.shelf(Client).find()[0]
    desk.assignments.write(client.id, None, Plan("Walk to the corner. " * 60, minutes=5, times_per_week=2))


def _type(desk: Desk) -> None:
    """Words being typed; those the disk does not take stay with the desk."""
    try:
        desk.drafts.keep("assignment new", None, {"what": "half a sentence " * 50})
    except Refused:
        assert desk.drafts.kept("assignment new") == {"what": "half a sentence " * 50}, "typed words are gone"
        raise


def _keep_on(desk: Desk) -> None:
    """Somebody who is refused and tries again, with nothing closed between."""
    try:
        desk.practice.edit(signature="M. L.")
    except Refused:
        desk.practice.edit(signature="M. L.")


def _erase(desk: Desk) -> None:
    with desk.ledger.read() as work:
        client = work.shelf(Client).find()[0]
    desk.clients.delete(client.id, client.name)
    desk.ledger.tidy()


# backups


def _backups(own: SqlcipherVault, store: Store) -> BackupService:
    return BackupService(SqlcipherBackups(own), store, lambda: _SETTINGS, SettableClock(BEGINNING))


def back_up(folder: Path) -> None:
    own = own_vault(folder)
    store = own.unlock(place(folder), PASSPHRASE)
    try:
        _backups(own, store).make()
    finally:
        store.close()


def _find_backups(folder: Path) -> State:
    """Each that is listed must stand its test, and the next one must come off."""
    own = own_vault(folder)
    store = own.unlock(place(folder), PASSPHRASE)
    try:
        there = _backups(own, store)
        found = there.every()
        for backup in found:
            there.test(backup)
        there.make()
        return {"backups": str(len(found)), **_sound_content(store)}
    finally:
        store.close()


def prepare_restore(folder: Path) -> None:
    _prepare(folder)
    back_up(folder)
    _with_desk(_save)(folder)


def _the_backup(folder: Path) -> Path:
    """As a list of backups shows it: one that the disk hides at the moment is not there to be picked."""
    try:
        return next((folder / "Backups").glob("*.pdbackup"))
    except (OSError, StopIteration) as fault:
        raise Refused("No backup is to be seen there. Try again, or pick another folder.") from fault


def _restore(folder: Path) -> None:
    backup = _the_backup(folder)
    restoring = RestoreService(SqlcipherBackups(own_vault(folder)), SettableClock(BEGINNING))
    fresh, facts = restoring.unpack(backup, PASSPHRASE, place(folder))
    restoring.put_back(fresh, facts, place(folder))


def _prepare_coming_back(folder: Path) -> None:
    """A backup from before a client was deleted for good."""
    _prepare(folder)
    back_up(folder)
    _with_desk(_erase)(folder)


def _restore_and_enter(folder: Path) -> None:
    _restore(folder)
    with entered(folder):
        pass


def _find_nobody_back(folder: Path) -> State:
    found = _find(folder)
    erased = {key[1] for key in found if isinstance(key, tuple) and key[0] == "erasure"}
    assert erased, "nobody knows of the deletion any more"
    assert not [key for key in found if key in {("client", one) for one in erased}], "somebody came back"
    return found


# keys and schemas


def _change_passphrase(folder: Path) -> None:
    own = own_vault(folder)
    store = own.unlock(place(folder), PASSPHRASE)
    try:
        own.set_passphrase(place(folder), store, OTHER)
    finally:
        store.close()


def _find_passphrase(folder: Path) -> State:
    phrase = PASSPHRASE
    try:
        own_vault(folder).check(place(folder), phrase)
    except Refused:
        phrase = OTHER
    with entered(folder, phrase) as (store, _desk):
        return {"passphrase": phrase, **_sound_content(store)}


def _prepare_sheet(folder: Path) -> None:
    words = make(place(folder), _filled)
    (folder / "sheet").write_text(" ".join(words))


def _new_sheet(folder: Path) -> None:
    """As the door does it; whoever is refused goes on working, with no lock between."""
    own = own_vault(folder)
    store = own.unlock(place(folder), PASSPHRASE)
    try:
        own.replace_words(place(folder), store, PASSPHRASE, NEW_SHEET)
    finally:
        with suppress(Refused):
            desk_on(store, "new").ledger.note("sheet.made")
        store.close()


def _find_sheet(folder: Path) -> State:
    """The passphrase opens it, and one of the two sheets, which opens the same."""
    found = _find(folder)
    sheets = {"earlier": tuple((folder / "sheet").read_text().split()), "new": NEW_SHEET}
    opens = {name: opened for name, words in sheets.items() if (opened := _opened_with(folder, words))}
    assert len(opens) == 1, f"{len(opens)} sheets open it"
    ((sheet, opened),) = opens.items()
    assert opened == found, "the sheet opens another content than the passphrase"
    return {"sheet": sheet, **found}


def _opened_with(folder: Path, words: tuple[str, ...]) -> State:
    try:
        store = own_vault(folder).recover(place(folder), words)
    except Refused:
        return NOTHING
    try:
        return _sound_content(store)
    finally:
        store.close()


def _sheet_said(words: str, found: State) -> bool:
    """Nobody lays the sheet aside that opens it because of what was said."""
    return found["sheet"] == "earlier" or "both sheets" in words


def _prepare_old(folder: Path) -> None:
    shutil.copy(SAMPLES / "schema-1.pdesk", place(folder))


def _migrate(folder: Path) -> None:
    own_vault(folder).recover(place(folder), recovery_words(SAMPLE_KEY)).close()


def _find_migrated(folder: Path) -> State:
    """Opening takes it along, however far it had come; every copy that was kept opens too."""
    for copy in folder.glob("Practice before schema*.pdesk"):
        own_vault(folder).recover(copy, recovery_words(SAMPLE_KEY)).close()
    store = own_vault(folder).recover(place(folder), recovery_words(SAMPLE_KEY))
    try:
        return _sound_content(store)
    finally:
        store.close()


# leaving and coming


def _export(folder: Path) -> None:
    with entered(folder) as (_store, desk):
        write_out(folder / "leaving.json", desk.export.made(Kind.JSON, None))
        desk.export.told(Kind.JSON, None)


def _find_export(folder: Path) -> State:
    there = folder / "leaving.json"
    if not there.exists():
        return _find(folder)
    return {"export": str(json.loads(there.read_bytes())), **_find(folder)}


def _prepare_import(folder: Path) -> None:
    other = folder / "other"
    other.mkdir()
    _prepare(other)
    _export(other)
    shutil.move(other / "leaving.json", folder / "coming.json")
    shutil.rmtree(other)
    make(place(folder))


def _import(folder: Path) -> None:
    with entered(folder) as (_store, desk):
        parcel = desk.incoming.read(read_in(folder / "coming.json", LARGEST))
        desk.incoming.bring_in(parcel)


def _keep_on_in(folder: Path) -> None:
    """A fault on the way in may be refused as ever; once inside, trying again must do."""
    with entered(folder) as (_store, desk):
        try:
            _keep_on(desk)
        except Refused as refused:
            raise AssertionError(f"work does not go on: {refused.words}") from refused


def _nothing(_folder: Path) -> None:
    """Nothing is there yet."""


OPERATIONS = (
    Operation("make practice", _nothing, _make, _find_made),
    Operation("save", _prepare, _with_desk(_save), _find),
    Operation("backup", _prepare, back_up, _find_backups),
    Operation("first run", _nothing, _first_run, _find_begun),
    Operation("restore", prepare_restore, _restore, _find),
    Operation("migrate", _prepare_old, _migrate, _find_migrated),
    Operation("change passphrase", _prepare, _change_passphrase, _find_passphrase),
    Operation("erase client", _prepare, _with_desk(_erase), _find),
    Operation("export", _prepare, _export, _find_export),
    Operation("import", _prepare_import, _import, _find),
    Operation("typing", _prepare, _with_desk(_type), _find),
    Operation("keep on", _prepare, _keep_on_in, _find, once=True),
    Operation("restore after deleting", _prepare_coming_back, _restore_and_enter, _find_nobody_back),
    Operation("new sheet", _prepare_sheet, _new_sheet, _find_sheet, true=_sheet_said),
)


@dataclass(frozen=True)
class Stage:
    """An operation with its folder before it, and what a start finds before it and after it."""

    operation: Operation
    template: Path
    old: State
    new: State

    @classmethod
    def of(cls, operation: Operation, folder: Path) -> "Stage":
        """Run it once undisturbed, which also loads what it needs."""
        template = folder / f"{operation.name} before"
        shutil.rmtree(template, ignore_errors=True)
        template.mkdir()
        operation.prepare(template)
        stage = cls(operation, template, NOTHING, NOTHING)
        untouched = stage.copy(folder / "untouched")
        old = operation.find(untouched)
        done = stage.copy(folder / "done")
        operation.act(done)
        return cls(operation, template, old, operation.find(done))

    def copy(self, folder: Path) -> Path:
        """A fresh copy of the folder as it was before."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.template, folder)
        return folder

    def found(self, folder: Path) -> tuple[State, str]:
        """What a start finds now, and what is wrong with it; nothing when it is the old or the new."""
        try:
            found = self.operation.find(folder)
        except (Refused, AssertionError, LookupError) as fault:
            return NOTHING, f"{type(fault).__name__}: {fault}"[:200]
        if found in (self.old, self.new):
            return found, ""
        return (
            found,
            f"neither old nor new ({len(found)} things, {len(self.old)} before, {len(self.new)} after)",
        )

"""Passphrases, sheets, and files of earlier schemas."""

import shutil
from contextlib import suppress
from pathlib import Path

from bench.practices import desk_on, make
from operations.operation import NOTHING, State, entered, filled, find, own_vault, place, sound_content
from practice_desk.domain.refused import Refused
from practice_desk.storage.words import recovery_words
from support.practices import PASSPHRASE

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
SAMPLE_KEY = bytes(range(32))
NEW_SHEET = recovery_words(bytes(range(32, 64)))
OTHER = "another five words that open"


def change_passphrase(folder: Path) -> None:
    own = own_vault(folder)
    store = own.unlock(place(folder), PASSPHRASE)
    try:
        own.set_passphrase(place(folder), store, OTHER)
    finally:
        store.close()


def find_passphrase(folder: Path) -> State:
    phrase = PASSPHRASE
    try:
        own_vault(folder).check(place(folder), phrase)
    except Refused:
        phrase = OTHER
    with entered(folder, phrase) as (store, _desk):
        return {"passphrase": phrase, **sound_content(store)}


def prepare_sheet(folder: Path) -> None:
    words = make(place(folder), filled)
    (folder / "sheet").write_text(" ".join(words))


def new_sheet(folder: Path) -> None:
    """As the door does it; whoever is refused goes on working, with no lock between."""
    own = own_vault(folder)
    store = own.unlock(place(folder), PASSPHRASE)
    try:
        own.replace_words(place(folder), store, PASSPHRASE, NEW_SHEET)
    finally:
        with suppress(Refused):
            desk_on(store, "new").ledger.note("sheet.made")
        store.close()


def find_sheet(folder: Path) -> State:
    """The passphrase opens it, and one of the two sheets, which opens the same."""
    found = find(folder)
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
        return sound_content(store)
    finally:
        store.close()


def sheet_said(words: str, found: State) -> bool:
    """Nobody lays the sheet aside that opens it because of what was said."""
    return found["sheet"] == "earlier" or "both sheets" in words


def prepare_old(folder: Path) -> None:
    shutil.copy(SAMPLES / "schema-1.pdesk", place(folder))


def migrate(folder: Path) -> None:
    own_vault(folder).recover(place(folder), recovery_words(SAMPLE_KEY)).close()


def find_migrated(folder: Path) -> State:
    """Opening takes it along, however far it had come; every copy that was kept opens too."""
    for copy in folder.glob("Practice before schema*.pdesk"):
        own_vault(folder).recover(copy, recovery_words(SAMPLE_KEY)).close()
    store = own_vault(folder).recover(place(folder), recovery_words(SAMPLE_KEY))
    try:
        return sound_content(store)
    finally:
        store.close()

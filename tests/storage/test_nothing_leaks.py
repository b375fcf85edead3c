"""What belongs to clients stays inside."""

import base64
import subprocess
import sys
import traceback
from pathlib import Path

import pytest
from practice_files import MARKER, PASSPHRASE, Words, a_client, everything_in, keep, without_encryption

from practice_desk.domain.refused import Refused
from practice_desk.storage.driver import DRIVER
from practice_desk.storage.store import EncryptedStore
from practice_desk.storage.vault import SqlcipherVault
from practice_desk.storage.words import key_from

SPELLINGS = [
    MARKER.encode(),
    MARKER.upper().encode(),
    MARKER.encode("utf-16-le"),
    MARKER.encode("utf-16-be"),
    base64.b64encode(MARKER.encode() * 3)[4:-4],
]


def leaks(folder: Path) -> list[str]:
    return [name for name, data in everything_in(folder).items() if any(one in data for one in SPELLINGS)]


def test_the_scan_finds_what_is_written_plainly(tmp_path: Path):
    """Otherwise the next test would show nothing."""
    place = tmp_path / "plain"
    without_encryption(place)
    connection = DRIVER.connect(str(place))
    connection.execute("INSERT INTO notes VALUES (?)", (MARKER,))
    connection.commit()
    connection.close()
    assert leaks(tmp_path) == ["plain"]


@pytest.mark.skipif(sys.platform == "win32", reason="another program may not read an open file")
def test_no_client_stands_in_any_file_in_the_clear(vault: SqlcipherVault, place: Path, tmp_path: Path):
    store = vault.make(place, PASSPHRASE).store
    keep(store, *(a_client(number) for number in range(300)))
    vault.set_passphrase(place, store, "another")
    copies = tmp_path / "copies"
    copies.mkdir()
    subprocess.run(["sh", "-c", f"cp -p '{place.parent}'/Practice* '{copies}'"], check=True)
    store.close()
    assert everything_in(copies).keys() == {place.name, f"{place.name}-wal", f"{place.name}.key"}
    assert everything_in(copies)[f"{place.name}-wal"]
    assert leaks(copies) == []
    assert leaks(tmp_path) == []


def test_the_key_stands_in_no_file(vault: SqlcipherVault, words: Words, place: Path):
    key = key_from(words)
    for data in everything_in(place.parent).values():
        for spelling in (key, key.hex().encode(), base64.b64encode(key), words[0].encode() + b" "):
            assert spelling not in data


def test_a_traceback_tells_no_content(vault: SqlcipherVault, words: Words, place: Path):
    store = vault.unlock(place, PASSPHRASE)
    assert isinstance(store, EncryptedStore)
    store._raw.execute("PRAGMA max_page_count = 1")  # no more than there are
    with pytest.raises(Refused, match="disk is full") as refused:
        keep(store, *(a_client(number, MARKER * 500) for number in range(10)))
    told = "".join(traceback.format_exception(refused.value))
    assert "INSERT INTO client" in told
    assert "parameters hidden" in told
    assert MARKER not in told
    store.close()


def test_a_damaged_character_tells_no_content(vault: SqlcipherVault, words: Words, place: Path):
    store = vault.unlock(place, PASSPHRASE)
    with pytest.raises(Refused) as refused:
        keep(store, a_client(2, MARKER + "\udc00"))
    store.close()
    assert MARKER not in "".join(traceback.format_exception(refused.value))


_SILENT = """
import sys
from pathlib import Path
from practice_files import PASSPHRASE, QUICK, WRONG, a_client, keep
from practice_desk.domain.refused import Refused
from practice_desk.storage.vault import SqlcipherVault

place = Path(sys.argv[1])
vault = SqlcipherVault(QUICK)
made = vault.make(place, PASSPHRASE)
keep(made.store, a_client())
made.store.close()
other = vault.make(place.with_name("other"), PASSPHRASE)
other.store.close()
for attempt in (lambda: vault.unlock(place, WRONG), lambda: vault.recover(place, other.recovery_words)):
    try:
        attempt()
    except Refused:
        continue
    raise SystemExit("opened")
print(*sorted({name.split(".")[0] for name in sys.modules} & {"PySide6", "shiboken6", "sqlite3", "_sqlite3"}))
"""


def test_storage_is_silent_and_needs_no_window_and_no_second_database(place: Path):
    """Two copies of SQLite in one program would drop each other's locks."""
    done = subprocess.run(
        [sys.executable, "-c", _SILENT, str(place)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parent,
    )
    assert done.stdout.strip() == ""
    assert done.stderr == ""

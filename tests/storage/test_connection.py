"""How a connection is set up."""

from pathlib import Path

import pytest

from practice_desk.storage import connection as module
from practice_desk.storage.connection import connect
from practice_desk.storage.driver import DriverError
from practice_desk.storage.opening import make_file

KEY = bytes(range(32))
_MAPS = Path("/proc/self/maps")


def statements(platform: str) -> list[str]:
    return [*module._opening(KEY), *module._settings(platform)]


def test_the_order_is_fixed():
    """The log before the key, the key before all that reads, the lock before the log file."""
    assert statements("linux") == [
        "PRAGMA cipher_log_level = NONE",
        "PRAGMA cipher_log = off",
        f"PRAGMA key = \"x'{KEY.hex()}'\"",
        "PRAGMA cipher_memory_security = on",
        "PRAGMA foreign_keys = on",
        "PRAGMA trusted_schema = off",
        "PRAGMA cell_size_check = on",
        "PRAGMA mmap_size = 0",
        "PRAGMA secure_delete = on",
        "PRAGMA temp_store = memory",
        "PRAGMA locking_mode = exclusive",
        "PRAGMA journal_mode = wal",
        "PRAGMA synchronous = full",
    ]


def test_a_mac_is_told_to_mean_it():
    assert statements("darwin") == [
        *statements("linux"),
        "PRAGMA fullfsync = on",
        "PRAGMA checkpoint_fullfsync = on",
    ]


@pytest.fixture
def made(place: Path) -> Path:
    make_file(place, KEY, ())
    return place


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("cipher_memory_security", "1"),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("locking_mode", "exclusive"),
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("application_id", module.APPLICATION_ID),
    ],
)
def test_the_settings_hold(made: Path, pragma: str, value: object):
    connection = connect(made, KEY)
    assert connection.execute(f"PRAGMA {pragma}").fetchone() == (value,)
    connection.close()


def test_no_shared_memory_is_laid_beside_the_file(made: Path):
    connection = connect(made, KEY)
    connection.execute("INSERT INTO seal VALUES (1, 'again', '') ON CONFLICT DO NOTHING")
    assert sorted(file.name for file in made.parent.iterdir()) == [made.name, f"{made.name}-wal"]
    connection.close()
    assert [file.name for file in made.parent.iterdir()] == [made.name]


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(33)])
def test_a_key_of_another_length_never_reaches_the_file(made: Path, key: bytes):
    with pytest.raises(ValueError, match="32 bytes"):
        connect(made, key)


def test_another_key_does_not_open(made: Path):
    with pytest.raises(DriverError, match="not a database"):
        connect(made, bytes(32))


def test_connecting_makes_no_file(place: Path):
    with pytest.raises(DriverError, match="unable to open"):
        connect(place, KEY)
    assert not place.exists()


def test_a_library_that_cannot_encrypt_is_not_used(made: Path, monkeypatch: pytest.MonkeyPatch):
    class Plain:
        closed = False

        def execute(self, statement: str, *_: object) -> "Plain":
            assert "journal_mode" not in statement
            return self

        def fetchone(self) -> None:
            return None

        def close(self) -> None:
            Plain.closed = True

    monkeypatch.setattr(module, "connect_driver", lambda *_, **__: Plain())
    with pytest.raises(RuntimeError, match="cannot encrypt"):
        connect(made, KEY)
    assert Plain.closed


@pytest.mark.skipif(not _MAPS.exists(), reason="only Linux tells what is mapped")
@pytest.mark.parametrize("beside", [None, b"", b"\0" * 32_768, b"not an index at all"])
def test_no_file_of_a_practice_is_mapped_into_memory(tmp_path: Path, beside: bytes | None):
    """A file cut short under a mapping ends the process with no word said; so an index beside it is not touched."""
    place, index = tmp_path / "Practice.pdesk", tmp_path / "Practice.pdesk-shm"
    make_file(place, KEY, ())
    if beside is not None:
        index.write_bytes(beside)
    connection = connect(place, KEY)
    connection.execute("CREATE TABLE one (number)")
    connection.execute("INSERT INTO one VALUES (1)")
    assert connection.execute("SELECT count(*) FROM one").fetchone() == (1,)
    assert str(tmp_path) not in _MAPS.read_text(errors="replace")
    assert (index.read_bytes() if index.exists() else None) == beside
    connection.close()

"""Practice files for tests: made once, and laid where a test wants one."""

from pathlib import Path

import pytest
from practice_files import PASSPHRASE, QUICK, Made, Words, a_client, everything_in, keep

from practice_desk.storage.vault import SqlcipherVault


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A practice as it was made, and the same with one client."""
    folder = tmp_path_factory.mktemp("made once")
    place = folder / "Practice.pdesk"
    vault = SqlcipherVault(QUICK)
    made = vault.make(place, PASSPHRASE)
    made.store.close()
    empty = everything_in(folder)
    store = vault.unlock(place, PASSPHRASE)
    keep(store, a_client())
    store.close()
    return Made(made.recovery_words, empty, everything_in(folder))


@pytest.fixture
def vault() -> SqlcipherVault:
    return SqlcipherVault(QUICK)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "Practice.pdesk"


@pytest.fixture
def words(made_once: Made, place: Path) -> Words:
    """The recovery words of a practice with one client that lies at ``place``."""
    for name, data in made_once.with_a_client.items():
        place.with_name(name).write_bytes(data)
    return made_once.words


@pytest.fixture
def words_of_empty(made_once: Made, place: Path) -> Words:
    """The recovery words of a practice with nothing in it that lies at ``place``."""
    for name, data in made_once.empty.items():
        place.with_name(name).write_bytes(data)
    return made_once.words

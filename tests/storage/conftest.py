"""Practice files for tests."""

from pathlib import Path

import pytest
from practice_files import PASSPHRASE, QUICK, a_client, keep

from practice_desk.storage.vault import SqlcipherVault


@pytest.fixture
def vault() -> SqlcipherVault:
    return SqlcipherVault(QUICK)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "Practice.pdesk"


@pytest.fixture
def words(vault: SqlcipherVault, place: Path) -> tuple[str, ...]:
    """The recovery words of a practice with one client, made at ``place`` and closed."""
    made = vault.make(place, PASSPHRASE)
    keep(made.store, a_client())
    made.store.close()
    return made.recovery_words

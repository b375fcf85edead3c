"""Practice files for tests: with the smallest cost for a passphrase, so that they open at once."""

from pathlib import Path

import pytest

from practice_desk.storage.key_slot import Cost
from practice_desk.storage.vault import SqlcipherVault

QUICK = Cost(memory_kib=8 * 1024, passes=1, lanes=1)
PASSPHRASE = "correct horse battery staple"  # noqa: S105


@pytest.fixture
def vault() -> SqlcipherVault:
    return SqlcipherVault(QUICK)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "Practice.pdesk"

"""The stand-in and the real store keep the same promises."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from practice_files import Words

from practice_desk.ports.store import Store
from practice_desk.storage.vault import SqlcipherVault
from support.memory_store import MemoryStore
from support.store_contract import StoreContract


class TestInMemory(StoreContract):
    @pytest.fixture
    def store(self) -> Store:
        return MemoryStore()


class TestEncrypted(StoreContract):
    @pytest.fixture
    def store(self, vault: SqlcipherVault, place: Path, words_of_empty: Words) -> Iterator[Store]:
        store = vault.recover(place, words_of_empty)
        yield store
        store.close()

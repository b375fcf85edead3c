"""Damage of every kind: refused in words or harmless, never taken for an empty practice."""

import random
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from practice_files import PASSPHRASE, Words, a_client, clients_in, keep

from practice_desk.domain.client import Client
from practice_desk.domain.refused import Refused
from practice_desk.storage.look import PAGE, log_place
from practice_desk.storage.vault import SqlcipherVault

posix = pytest.mark.skipif(sys.platform == "win32", reason="another program may not read an open file")
CLIENTS = 60
MUTANTS = 100


@pytest.fixture
def full(vault: SqlcipherVault, words: Words, place: Path) -> Path:
    """A practice of some pages with a known content."""
    store = vault.unlock(place, PASSPHRASE)
    keep(store, *(a_client(number, f"client {number} " + "x" * 600) for number in range(CLIENTS)))
    store.close()
    return place


def opens_whole(vault: SqlcipherVault, place: Path, words: Words) -> bool:
    """Whether it opens with all its content; opening with anything less fails the test."""
    try:
        store = vault.recover(place, words)
    except Refused as refused:
        assert len(refused.words) > 40  # noqa: PT017  what it is and what to do next
        return False
    names = [client.name.split()[1] for client in clients_in(store)]
    store.close()
    assert names == [str(number) for number in [1, 0, *range(2, CLIENTS)]]
    return True


def bytes_of_open_file(place: Path) -> bytes:
    """Read by another program: reading it here would drop the lock."""
    return subprocess.run(["cat", str(place)], capture_output=True, check=True).stdout


def test_the_whole_file_opens(vault: SqlcipherVault, full: Path, words: Words):
    assert opens_whole(vault, full, words)


def test_a_file_cut_anywhere_is_refused(vault: SqlcipherVault, full: Path, words: Words):
    data = full.read_bytes()
    pages = len(data) // PAGE
    lengths = {0, 1, 15, 16, 17, 511, 512, PAGE - 1, PAGE, PAGE + 1, len(data) - PAGE, len(data) - 1}
    lengths |= {PAGE * page for page in range(1, pages, 4)}
    for length in lengths:
        full.write_bytes(data[:length])
        assert not opens_whole(vault, full, words), length
        assert full.stat().st_size == length
    full.write_bytes(data)
    assert opens_whole(vault, full, words)


def test_a_file_with_something_behind_it_is_refused_or_whole(vault: SqlcipherVault, full: Path, words: Words):
    data = full.read_bytes()
    for more in (b"x", b"\0" * 100, random.Random(1).randbytes(PAGE)):
        full.write_bytes(data + more)
        opens_whole(vault, full, words)


def test_flipped_bits_are_refused(vault: SqlcipherVault, full: Path, words: Words):
    data = full.read_bytes()
    chance = random.Random(20261122)
    for _ in range(MUTANTS):
        mutant = bytearray(data)
        mutant[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        full.write_bytes(mutant)
        assert not opens_whole(vault, full, words)
    full.write_bytes(data)
    assert opens_whole(vault, full, words)


def test_swapped_and_emptied_pages_are_refused(vault: SqlcipherVault, full: Path, words: Words):
    data = full.read_bytes()
    chance = random.Random(7)
    pages = [data[start : start + PAGE] for start in range(0, len(data), PAGE)]
    for _ in range(10):
        one, other = chance.sample(range(len(pages)), 2)
        swapped = list(pages)
        swapped[one], swapped[other] = swapped[other], swapped[one]
        full.write_bytes(b"".join(swapped))
        assert not opens_whole(vault, full, words)
        emptied = list(pages)
        emptied[one] = bytes(PAGE)
        full.write_bytes(b"".join(emptied))
        assert not opens_whole(vault, full, words)


@posix
def test_damage_to_the_log_costs_at_most_what_was_last(vault: SqlcipherVault, full: Path, words: Words):
    """A log with a flipped bit is read up to the last whole transaction before it."""
    store = vault.unlock(full, PASSPHRASE)
    keep(store, a_client(1, "client 1 again"))
    copies = full.parent / "copies"
    copies.mkdir()
    copy = copies / full.name
    data, log = bytes_of_open_file(full), bytes_of_open_file(log_place(full))
    store.close()
    chance = random.Random(3)
    for _ in range(25):
        mutant = bytearray(log)
        mutant[chance.randrange(len(log))] ^= 1 << chance.randrange(8)
        copy.write_bytes(data)
        log_place(copy).write_bytes(mutant)
        assert opens_whole(vault, copy, words)
        log_place(copy).unlink(missing_ok=True)
    shutil.rmtree(copies)


@posix
def test_a_file_that_was_moved_without_its_log_is_whole_as_it_was(
    vault: SqlcipherVault, full: Path, words: Words
):
    store = vault.unlock(full, PASSPHRASE)
    keep(store, a_client(9_999, "client later"))
    data = bytes_of_open_file(full)
    store.close()
    full.write_bytes(data)
    assert opens_whole(vault, full, words)


@posix
def test_an_uneven_file_is_repaired_by_its_log(vault: SqlcipherVault, full: Path, words: Words):
    """A power cut may leave the file short while the log still has the pages."""
    store = vault.unlock(full, PASSPHRASE)
    with store.writing() as work:
        for client in work.shelf(Client).find():
            work.shelf(Client).put(replace(client, contact="y" * 6_000))
    data, log = bytes_of_open_file(full), bytes_of_open_file(log_place(full))
    store.close()
    assert full.stat().st_size > len(data)
    half_moved = full.read_bytes()[: full.stat().st_size - PAGE * 3 - 100]
    full.write_bytes(half_moved)
    log_place(full).write_bytes(log)
    assert opens_whole(vault, full, words)

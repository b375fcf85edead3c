"""A backup from before a new recovery sheet is put back: whatever breaks off, a passphrase that is known opens it."""

import errno
import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from unittest import mock

import pytest
from practice_files import PASSPHRASE, QUICK, Words, a_client, clients_in, keep

from practice_desk.domain.backup import BackupFacts
from practice_desk.domain.refused import Refused
from practice_desk.storage.backup import SqlcipherBackups
from practice_desk.storage.look import next_slot_place
from practice_desk.storage.vault import SqlcipherVault
from support.silent_disk import silent

WHEN = datetime(2026, 11, 26, 18, 2, tzinfo=UTC)
KEPT = "Practice before restoring 2026-11-26 18-02.pdesk"
LATER = "another passphrase chosen since"
CALLS = ("open", "replace", "rename", "link", "unlink")
SINCE = ("nothing", "a new sheet", "a new sheet and passphrase", "a new sheet whose slot was not moved")


@pytest.fixture(params=SINCE)
def fresh(
    request: pytest.FixtureRequest, vault: SqlcipherVault, words: Words, place: Path, tmp_path: Path
) -> tuple[Path, BackupFacts]:
    """A backup with one client, ready to be put back where there are two by now, and something happened since."""
    backups, since = SqlcipherBackups(vault), request.param
    store = vault.unlock(place, PASSPHRASE)
    folder = tmp_path / "backups"
    folder.mkdir()
    backup = backups.write(store, [folder], WHEN)[0].backup
    assert backup
    keep(store, a_client(2))
    if since != "nothing":
        stuck = [next_slot_place(place).name] if since.endswith("not moved") else []
        with silent("replace", errno.EIO, *stuck):
            vault.replace_words(place, store, PASSPHRASE, vault.draw_words())
    if since.endswith("passphrase"):
        vault.set_passphrase(place, store, LATER)
    store.close()
    return backups.unpack(backup.place, PASSPHRASE, place)


@contextmanager
def before_each_call(act) -> Generator[None]:
    """Do something before each call that changes a name, with the number of the call."""
    number = 0

    def told(real):
        def call(*given, **named):
            nonlocal number
            if real.__name__ != "open" or given[1] & os.O_CREAT:
                number += 1
                act(number)
            return real(*given, **named)

        return call

    changed = {call: told(getattr(os, call)) for call in CALLS}
    with mock.patch.multiple(os, **changed):
        yield


def known_clients(place: Path) -> int:
    """How many clients a passphrase shows that is known; none where it opens nothing."""
    for passphrase in (LATER, PASSPHRASE):
        try:
            store = SqlcipherVault(QUICK).unlock(place, passphrase)
        except Refused:
            continue
        found = len(clients_in(store))
        store.close()
        return found
    return 0


@pytest.mark.parametrize("links", [True, False])
def test_a_kill_at_any_moment_leaves_one_that_opens(
    request, vault: SqlcipherVault, place: Path, fresh, tmp_path_factory, links: bool
):
    """In its own place, but where the disk has no links, or only a slot to come opened what is kept aside."""
    always = links and not request.node.callspec.params["fresh"].endswith("not moved")
    left = tmp_path_factory.mktemp("left")
    moments: list[Path] = []

    def as_a_kill_would_leave_it(number: int) -> None:
        if len(moments) < number:
            moments.append(left / str(number))
            with mock.patch.multiple(os, **real):
                shutil.copytree(place.parent, moments[-1])

    real = {call: getattr(os, call) for call in CALLS}
    with (
        silent("link", errno.EPERM, *([] if links else [place.name])),
        before_each_call(as_a_kill_would_leave_it),
    ):
        SqlcipherBackups(vault).put_back(*fresh, place, WHEN)
    assert len(moments) > 4
    for moment in moments:
        there, kept = known_clients(moment / place.name), known_clients(moment / KEPT)
        assert there or (kept == 2 and not always), f"before call {moment.name}"
    assert (known_clients(place), known_clients(place.with_name(KEPT))) == (1, 2)


@pytest.mark.parametrize("number", range(1, 12))
def test_an_error_at_any_call_leaves_one_that_opens_and_it_can_be_tried_again(
    vault: SqlcipherVault, place: Path, fresh, number: int
):
    def no_room(now: int) -> None:
        if now == number:
            raise OSError(errno.ENOSPC, "full")

    backups, refused = SqlcipherBackups(vault), False
    with before_each_call(no_room):
        try:
            backups.put_back(*fresh, place, WHEN)
        except Refused:
            refused = True
    assert known_clients(place) == (2 if refused else 1)
    if refused:
        assert not place.with_name(KEPT).exists()
        backups.put_back(*fresh, place, WHEN)
    assert (known_clients(place), known_clients(place.with_name(KEPT))) == (1, 2)
    left = {file.name for file in place.parent.glob("Practice*") if not file.name.endswith("-wal")}
    assert left <= {place.name, f"{place.name}.key", KEPT, f"{KEPT}.key", f"{place.name}.restored.key"}

"""Drafts: kept, given back, forgotten; held in memory when the disk does not take them."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from practice_desk.domain.refused import Gone, Refused
from practice_desk.ports.store import Work
from support.builders import TestDesk, a_client, a_desk
from support.memory_store import MemoryStore


class FullDisk(MemoryStore):
    """Takes no writing while it is ``full``."""

    full = False

    @contextmanager
    def writing(self) -> Iterator[Work]:
        if self.full:
            raise Refused("The disk is full.")
        with super().writing() as work:
            yield work


@pytest.fixture
def disk() -> FullDisk:
    return FullDisk()


@pytest.fixture
def desk(disk: FullDisk) -> TestDesk:
    return a_desk(disk)


def test_what_is_kept_is_given_back_until_it_is_forgotten(desk: TestDesk):
    desk.drafts.keep("form", None, {"what": "half a"})
    desk.drafts.keep("form", None, {"what": "half a sentence"})
    assert desk.drafts.kept("form") == {"what": "half a sentence"}
    desk.drafts.forget("form")
    assert desk.drafts.kept("form") == {}
    assert not desk.drafts.held


def test_what_the_disk_refuses_is_held_and_given_back(desk: TestDesk, disk: FullDisk):
    desk.drafts.keep("form", None, {"what": "old"})
    disk.full = True
    with pytest.raises(Refused):
        desk.drafts.keep("form", None, {"what": "new"})
    assert desk.drafts.kept("form") == {"what": "new"}
    assert [draft.id for draft in desk.drafts.held] == ["form"]


def test_the_next_draft_that_finds_room_takes_the_held_ones_along(desk: TestDesk, disk: FullDisk):
    disk.full = True
    for form in ("one", "two"):
        with pytest.raises(Refused):
            desk.drafts.keep(form, None, {"what": form})
    disk.full = False
    desk.drafts.keep("two", None, {"what": "two and more"})
    assert not desk.drafts.held
    assert [desk.drafts.kept(form)["what"] for form in ("one", "two")] == ["one", "two and more"]


def test_what_was_held_goes_on_at_the_next_desk(desk: TestDesk, disk: FullDisk):
    disk.full = True
    with pytest.raises(Refused):
        desk.drafts.keep("form", None, {"what": "typed"})
    disk.full = False
    tomorrow = a_desk(disk)
    disk.full = True
    tomorrow.drafts.take_over(desk.drafts.held)
    assert tomorrow.drafts.kept("form") == {"what": "typed"}
    assert tomorrow.drafts.held
    disk.full = False
    tomorrow.drafts.take_over(tomorrow.drafts.held)
    assert not tomorrow.drafts.held
    assert a_desk(disk).drafts.kept("form") == {"what": "typed"}


def test_words_about_someone_deleted_are_not_held_for_ever(desk: TestDesk):
    client = a_client(desk, "Mara")
    desk.clients.delete(client, "Mara")
    with pytest.raises(Gone):
        desk.drafts.keep("form", client, {"what": "typed"})
    assert not desk.drafts.held
    assert desk.drafts.kept("form") == {}


def test_forgetting_lets_go_of_what_is_held_even_on_a_full_disk(desk: TestDesk, disk: FullDisk):
    disk.full = True
    with pytest.raises(Refused):
        desk.drafts.keep("form", None, {"what": "typed"})
    with pytest.raises(Refused):
        desk.drafts.forget("form")
    assert not desk.drafts.held

"""Drafts: kept, given back, forgotten; held in memory when the disk does not take them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

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


class TestNamesWithADay:
    """Some forms used to have the day in their name; what stands in a file under such a name is still given back."""

    @pytest.fixture
    def old(self, desk: TestDesk) -> TestDesk:
        for day, words in ((26, "first"), (27, "last")):
            desk.drafts.keep(f"hold:c1:2026-11-{day}", None, {"say": words})
            desk.clock.forward(days=1)
        desk.drafts.keep("hold:c10:2026-11-28", None, {"say": "somebody else's"})
        desk.drafts.keep("hold:c1:note", None, {"say": "something else"})
        return desk

    def test_the_last_is_given_back_and_no_other_form_s(self, old: TestDesk):
        assert old.drafts.kept("hold:c1") == {"say": "last"}

    def test_what_was_typed_since_comes_first(self, old: TestDesk):
        old.drafts.keep("hold:c1", None, {"say": "new"})
        assert old.drafts.kept("hold:c1") == {"say": "new"}

    def test_what_is_older_is_neither_given_back_nor_forgotten(self, old: TestDesk):
        yesterday = old.clock.now() - timedelta(days=1)
        assert old.drafts.kept("hold:c1", yesterday) == {"say": "last"}
        assert old.drafts.kept("hold:c1", old.clock.now()) == {}
        old.drafts.forget("hold:c1", yesterday)
        assert old.drafts.kept("hold:c1") == {"say": "first"}
        old.drafts.forget("hold:c1")
        assert old.drafts.kept("hold:c1") == {}
        assert old.drafts.kept("hold:c10") == {"say": "somebody else's"}
        assert old.drafts.kept("hold:c1:note") == {"say": "something else"}


@pytest.mark.parametrize(
    ("hour", "day_then", "hour_then"), [(0, 25, 12), (11, 25, 23), (12, 26, 0), (23, 26, 0)]
)
def test_typing_of_lately_is_of_today_and_of_twelve_hours(desk: TestDesk, hour, day_then, hour_then):
    desk.clock.at = desk.clock.at.replace(hour=hour)
    assert desk.drafts.lately() == desk.clock.at.replace(day=day_then, hour=hour_then)


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

"""The crisis contacts of a practice: its country's row, made its own, taken back, restored."""

from datetime import date

import pytest

from practice_desk.domain.refused import Refused
from practice_desk.domain.support import SupportLine


@pytest.fixture
def in_ireland(desk):
    desk.practice.edit(country="Ireland")
    return desk


def test_without_a_country_there_is_nothing_and_it_is_asked_for_first(desk):
    assert not desk.support.current().contacts.are_there
    with pytest.raises(Refused, match="Write your country first"):
        desk.support.edit("112", "", None)


def test_the_country_of_the_practice_chooses_the_row(in_ireland):
    support = in_ireland.support.current()
    assert support.contacts.emergency == "112 or 999"
    assert (support.is_own, support.has_shipped) == (False, True)
    assert "Not checked yet" in support.checked


def test_a_row_made_ones_own_is_kept_with_its_day_and_can_be_taken_back(in_ireland):
    in_ireland.support.edit("112", "Pieta: 1800 247 247", date(2026, 11, 20))
    own = in_ireland.support.current()
    assert own.contacts.lines == (SupportLine("Pieta", "1800 247 247"),)
    assert (own.is_own, own.origin) == (True, "Your own.")
    in_ireland.ledger.undo()
    assert not in_ireland.support.current().is_own
    in_ireland.ledger.redo()
    assert in_ireland.support.current() == own


def test_what_was_checked_over_a_year_ago_wants_another_look(in_ireland):
    in_ireland.support.edit("112", "", date(2025, 11, 1))
    support = in_ireland.support.current()
    assert "more than 12 months ago" in support.checked


def test_the_shipped_row_can_be_restored_and_that_taken_back(in_ireland):
    shipped = in_ireland.support.current()
    in_ireland.support.edit("112", "", None)
    in_ireland.support.restore()
    assert in_ireland.support.current() == shipped
    in_ireland.ledger.undo()
    assert in_ireland.support.current().is_own


def test_an_edit_that_changes_nothing_makes_no_row(in_ireland):
    shipped = in_ireland.support.current()
    change = in_ireland.support.edit(
        "112 or 999", "Samaritans: 116 123\nText About It: text HELLO to 50808", None
    )
    assert change.steps == ()
    assert in_ireland.support.current() == shipped


def test_what_cannot_be_read_leaves_the_row_as_it_was(in_ireland):
    before = in_ireland.support.current()
    with pytest.raises(Refused):
        in_ireland.support.edit("112", "no number here", None)
    assert in_ireland.support.current() == before


def test_another_country_has_a_row_of_its_own_and_the_first_one_stays(in_ireland):
    in_ireland.support.edit("112", "", None)
    in_ireland.practice.edit(country="Chile")
    assert not in_ireland.support.current().has_shipped
    in_ireland.support.edit("131", "Fono: 600 360 7777", None)
    assert in_ireland.support.current().contacts.emergency == "131"
    in_ireland.practice.edit(country="Republic of Ireland")
    assert in_ireland.support.current().contacts.emergency == "112"
    assert in_ireland.support.current().is_own

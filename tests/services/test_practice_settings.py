"""The practice as a whole: its settings, its passphrase, and words typed but not committed."""

import re

import pytest

from practice_desk.domain.practice import Paper, Practice
from practice_desk.domain.refused import Gone, Refused
from practice_desk.services.practice import LOCK_MINUTES, SHORTEST_PASSPHRASE, accept_passphrase, price_of
from support.builders import a_client
from support.store_contract import everything


def test_a_practice_whose_making_was_broken_off_is_begun_on_the_way_in(desk):
    """Found by kills at every write: the file was made, its first record was not, and no page could open."""
    with desk.ledger.write("") as entry:
        entry.shelf(Practice).remove(desk.practice.current().id)
    desk.practice.begin_unless_begun()
    made = desk.practice.current()
    assert made.name == "My practice"
    desk.practice.begin_unless_begun()
    assert desk.practice.current() == made


class TestSettings:
    def test_a_practice_has_a_name_whatever_was_typed(self, desk):
        assert desk.practice.current().name == "Test practice"
        desk.practice.edit(name="  ")
        assert desk.practice.current().name == "Test practice"
        assert desk.ledger.to_undo == ""

    def test_one_at_a_time_and_undone_together(self, desk):
        before = desk.practice.current()
        for change in (
            {"name": "Πρακτική 🌿"},
            {"signature": "Dr Example"},
            {"phone": "01632 960 014"},
            {"country": "GB"},
            {"paper": Paper.LETTER},
            *({"lock_minutes": minutes} for minutes in LOCK_MINUTES),
        ):
            desk.practice.edit(**change)
            (field,) = change
            assert getattr(desk.practice.current(), field) == change[field]
        desk.practice.edit(signature="")
        assert desk.practice.current().signature == "", "what was filled can be emptied"
        desk.ledger.undo()
        assert desk.practice.current() == before

    @pytest.mark.parametrize(
        ("change", "field"),
        [
            ({"lock_minutes": 0}, "lock_minutes"),
            ({"lock_minutes": 61}, "lock_minutes"),
            ({"name": "x" * 201}, "name"),
            ({"signature": "\ud800"}, "signature"),
            ({"phone": "\0"}, "phone"),
        ],
    )
    def test_what_is_refused_changes_nothing(self, desk, change, field):
        before = desk.practice.current()
        with pytest.raises(Refused) as refused:
            desk.practice.edit(**change)
        assert refused.value.field == field
        assert desk.practice.current() == before


class TestPassphrase:
    @pytest.mark.parametrize(
        "typed",
        [
            "x7Kq9!mZr2Lw5Tb",
            "five plain words do well here",
            "καλημέρα στη θάλασσα",
            "👩‍💻🦊🚲🌋🎻🧭🪁🐙🍋🪵🛶🧦🦜",
        ],
    )
    def test_long_enough_and_twice_the_same(self, typed):
        assert accept_passphrase(typed, typed) == typed

    @pytest.mark.parametrize(("length", "says"), [(0, "15 more characters,"), (14, "1 more character,")])
    def test_too_short_says_how_much_is_missing(self, length, says):
        with pytest.raises(Refused, match=says) as refused:
            accept_passphrase("x" * length, "x" * length)
        assert refused.value.field == "passphrase"

    def test_two_that_differ(self):
        with pytest.raises(Refused) as refused:
            accept_passphrase("velvet lantern orbit canoe", "velvet lantern orbit canoes")
        assert refused.value.field == "again"

    @pytest.mark.parametrize(
        "typed", ["x" * 15, "Password1234567", "qwertzuiopasdfgh", "abcabcabcabcabc", "p@ssw0rd p@ssw0rd"]
    )
    def test_what_is_long_and_easily_guessed_says_its_price(self, typed):
        assert len(typed) >= SHORTEST_PASSPHRASE
        with pytest.raises(
            Refused, match=r"would cost less than 2 dollars.*or take the five words"
        ) as refused:
            accept_passphrase(typed, typed)
        assert refused.value.field == "passphrase"

    def test_five_words_cost_a_fortune(self):
        assert re.fullmatch(
            r"about \d+ (billion|trillion) dollars", price_of("acorn gravel pebble tulip velvet")
        )


class TestDrafts:
    def test_typing_is_kept_quietly_and_given_back(self, desk, mara):
        done = desk.ledger.to_undo
        desk.drafts.keep("assignment:new", mara, {"what": " half a sen ", "cue": ""})
        assert desk.drafts.kept("assignment:new") == {"what": " half a sen ", "cue": ""}
        desk.drafts.keep("assignment:new", mara, {"what": "half a sentence"})
        assert desk.drafts.kept("assignment:new") == {"what": "half a sentence"}
        assert desk.ledger.to_undo == done
        assert all(change.quiet for change in desk.heard if "draft" in change.nouns)

    def test_committed_it_is_forgotten(self, desk, mara):
        desk.drafts.keep("form", mara, {"a": "b"})
        desk.drafts.forget("form")
        desk.drafts.forget("form")
        assert desk.drafts.kept("form") == {}

    def test_forms_do_not_share_their_words(self, desk, mara):
        desk.drafts.keep("one", mara, {"a": "1"})
        desk.drafts.keep("two", None, {"a": "2"})
        assert (desk.drafts.kept("one"), desk.drafts.kept("two")) == ({"a": "1"}, {"a": "2"})

    def test_a_text_of_any_length_is_kept_before_it_is_refused(self, desk):
        desk.drafts.keep("form", None, {"what": "x" * 100_000})
        assert len(desk.drafts.kept("form")["what"]) == 100_000

    def test_what_no_file_can_hold_leaves_what_is_in_the_file(self, desk):
        desk.drafts.keep("form", None, {"a": "before"})
        with pytest.raises(Refused):
            desk.drafts.keep("form", None, {"a": "\ud83d"})
        (kept,) = everything(desk.store)["draft"]
        assert kept.fields == (("a", "before"),)

    def test_a_client_who_is_gone_takes_their_typing_along(self, desk):
        jo = a_client(desk, "Jo")
        desk.drafts.keep("form", jo, {"a": "b"})
        desk.clients.delete(jo, "jo")
        assert everything(desk.store)["draft"] == []
        with pytest.raises(Gone):
            desk.drafts.keep("form", jo, {"a": "c"})

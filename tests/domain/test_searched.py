"""What is looked for, which texts of a record are read, and the words shown around what was found."""

from dataclasses import fields, is_dataclass
from datetime import date

import pytest

from practice_desk.domain.draft import Draft
from practice_desk.domain.searched import (
    SEARCHED,
    Excerpt,
    Sought,
    day_of,
    excerpt,
    is_found,
    searched_text,
    sought_in,
    texts_of,
)
from support.store_contract import MADE, one_of_each, sparse_ones

UNSAID = {
    "id", "client_id", "task", "goal_id", "activity", "assignment_id", "check_id", "kept", "lean", "rules_version",
    "scale", "barriers", "acute", "answers", "reasons", "as_shown",
}  # fmt: skip
"""Fields of searched records that hold text nobody typed: ids, codes, and what the program said."""


def sought(typed: str) -> Sought:
    found = sought_in(typed)
    assert found
    return found


def test_words_are_folded_and_kept_together_where_signs_join_them() -> None:
    assert sought("Dvořák didn't  stop-now") == Sought((("dvorak",), ("didn", "t"), ("stop", "now")))


@pytest.mark.parametrize("typed", ["", "  ", "*", '"', "- —", "🌿", "\ud800", "\0", "a", " 7 "])
def test_nothing_to_look_for(typed: str) -> None:
    assert sought_in(typed) is None


def test_a_single_letter_at_the_end_is_only_begun() -> None:
    assert sought_in("walk a") == sought_in("walk")
    assert sought("a walk").phrases == (("a",), ("walk",))
    assert sought("水").phrases == (("水",),)


def test_no_more_is_looked_for_than_a_line_holds() -> None:
    assert len(sought("ab " * 5_000).phrases) == 67


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        ("walk", True),
        ("wal", True),
        ("WALK sea", True),
        ("sea wal", True),
        ("alk", False),
        ("sea-side w", True),
        ("sea-side wa", False),
        ("sea to", True),
        ("sid", True),
        ("si", False),
    ],
)
def test_every_word_whole_the_last_begun(typed: str, there: bool) -> None:
    assert is_found(sought(typed), "A walk to the sea-side. And walks.") is there


def test_every_text_that_is_typed_is_read() -> None:
    """A field of text that is added to a record has to be searched, or named above."""
    for record in one_of_each():
        if type(record) not in SEARCHED:
            continue
        assert is_dataclass(record)
        read = searched_text(record).split("\n")
        for field in fields(record):
            value = getattr(record, field.name)
            if type(value) is str and field.name not in UNSAID:
                assert sought_in(value) is None or is_found(sought(value), "\n".join(read)), (
                    record.noun,
                    field.name,
                )


def test_what_the_program_said_is_not_read() -> None:
    read = "\n".join(searched_text(one) for one in one_of_each() if one.noun == "readiness")
    assert "little sleep" not in read


def test_a_form_of_the_practice_is_nobodys_words() -> None:
    assert texts_of(Draft("client:new", None, MADE, (("name", "Mara"),))) == ()


def test_empty_records_hold_nothing() -> None:
    assert [one.noun for one in sparse_ones() if searched_text(one)] == [
        "client"
    ]  # what it is called stands there


def test_the_day_of_a_record() -> None:
    days = {one.noun: day_of(one) for one in one_of_each() if type(one) in SEARCHED}
    assert set(days.values()) == {date(2026, 3, 2)}


def marked(found: Excerpt) -> str:
    return f"{found.words[: found.start]}[{found.words[found.start : found.end]}]{found.words[found.end :]}"


@pytest.mark.parametrize(
    ("typed", "texts", "shown"),
    [
        ("sea", ("To the sea.",), "To the [sea]."),
        ("wal", ("Nothing", "He walked"), "He [wal]ked"),
        ("dvorak", ("Met Dvořák",), "Met [Dvořák]"),
        ("dvor", ("Met Dvor\u030cák",), "Met [Dvor\u030c]ák"),
        ("strass", ("Auf der Straße",), "Auf der [Straß]e"),
        ("παρκο", ("στο πάρκο",), "στο [πάρκο]"),
        ("didn't", ("She didn't.",), "She [didn't]."),
        ("two lines", ("one\ntwo\tlines",), "one [two] lines"),
        ("sea walk", ("the sea", "a walk by the sea"), "a [walk] by the sea"),
        ("gone", ("Something else",), "[]Something else"),
        ("gone", (), "[]"),
    ],
)
def test_the_words_found_are_marked(typed: str, texts: tuple[str, ...], shown: str) -> None:
    assert marked(excerpt(sought(typed), texts)) == shown


def test_a_long_text_is_cut_around_what_was_found() -> None:
    long = "one two three " * 200 + "and the marker " + "four five six " * 200
    found = excerpt(sought("marker"), (long,))
    assert found.words[found.start : found.end] == "marker"
    assert found.words.startswith("… ")
    assert found.words.endswith(" …")
    assert 60 < len(found.words) < 100


def test_ten_thousand_characters_without_a_gap() -> None:
    found = excerpt(sought("y" * 300), ("x" * 5_000 + " " + "y" * 5_000,))
    assert set(found.words[found.start : found.end]) == {"y"}

"""Text as typed: what is taken, what is refused in words, how a search compares it."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice_desk.domain.refused import Gone, Refused
from practice_desk.domain.text import (
    LINE,
    PASSAGE,
    accept,
    accept_line,
    fold,
    initials,
    name_in_short,
    set_apart,
)


@pytest.mark.parametrize(
    "text",
    [
        "👩‍💻 after lunch",
        "לכתוב שורה אחת",
        "Μία γραμμή",
        "một dòng",
        "e\u0301",
        "\u202eabc",
        "a\u00adb",
        "𝕏",
        "line\nline",
    ],
)
def test_any_text_is_taken_as_typed(text):
    assert accept(text, PASSAGE, "what") == text


def test_surrounding_space_goes():
    assert accept(" \n a  b \t", PASSAGE, "what") == "a  b"
    assert accept_line("  a \n b\u2028c ", "name") == "a b c"


@pytest.mark.parametrize("text", ["half \ud83d", "\udc00", "nul\0l"])
def test_what_no_file_can_hold_is_refused_in_words(text):
    with pytest.raises(Refused) as refused:
        accept(text, PASSAGE, "why")
    assert refused.value.field == "why"
    assert "damaged" in refused.value.words
    with pytest.raises(Refused):
        accept_line(text, "name")


def test_the_limit_counts_characters_and_says_how_many_are_over():
    assert len(accept("🌿" * PASSAGE, PASSAGE, "what")) == PASSAGE
    assert accept(" " * 500 + "x" * PASSAGE + " ", PASSAGE, "what") == "x" * PASSAGE
    with pytest.raises(Refused, match=r"1,234 characters more than fit here \(10,000\)"):
        accept("x" * (PASSAGE + 1234), PASSAGE, "what")
    assert accept_line("x" * LINE, "name")
    with pytest.raises(Refused):
        accept_line("x" * (LINE + 1), "name")


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Dvořák", "dvorak"),
        ("ØRSTED", "orsted"),
        ("Łukasz", "lukasz"),
        ("Đặng", "dang"),
        ("Straße", "strasse"),
        ("ΕΛΈΝΗΣ", "ελενησ"),
        ("Ελένης", "ελενησ"),
        ("İpek", "ipek"),
        ("Işık", "isik"),
        ("ﬁna", "fina"),
        ("", ""),
    ],
)
def test_a_search_sees_neither_accents_nor_case(typed, folded):
    assert fold(typed) == folded


@given(st.text())
def test_a_search_does_not_mind_how_a_keyboard_composes(text):
    assert fold(normalize("NFC", text)) == fold(normalize("NFD", text))
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Mara Lindqvist", "M. L."),
        ("mara", "M."),
        ("Anders & Bea", "A. B."),
        ("(Jo) O'Neil", "J. O."),
        ("Ελένη Παππά", "Ε. Π."),
        ("K-17", "K."),
        ("#12", "1."),
        ("a b c d", "A. B. C."),
        ("🌿", "🌿."),
        ("", ""),
    ],
)
def test_initials_come_from_letters(name, short):
    assert initials(name) == short


def test_what_is_gone_says_where_to_go():
    gone = Gone("follow_up")
    assert gone.words == "This follow up is no longer there. Go back to the list and pick again."
    assert gone.field == ""


@pytest.mark.parametrize(
    ("name", "short"),
    [("Mara", "Mara"), ("M" * 24, "M" * 24), ("M" * 25, "M" * 23 + "…"), ("M" * 22 + " x y", "M" * 22 + "…")],
)
def test_a_long_name_ends_in_an_ellipsis(name: str, short: str) -> None:
    assert name_in_short(name) == short


@pytest.mark.parametrize("text", ["לכתוב שורה", "اكتب سطرا", "Call אמא"])
def test_what_is_written_from_right_to_left_keeps_its_direction_to_itself(text: str) -> None:
    assert set_apart(text) == f"\u2068{text}\u2069"


@pytest.mark.parametrize("text", ["", "Write one line.", "Γράψε μια γραμμή", "12 × 3"])
def test_other_text_stands_as_it_is(text: str) -> None:
    assert set_apart(text) == text

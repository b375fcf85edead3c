"""Telling one note from another by its words."""

import pytest

from practice_desk.domain.dismissal import fingerprint

TEXT = "After dinner try to relax a bit and then write one line."


def mark(text, words, rule="vague"):
    start = text.index(words)
    return fingerprint(rule, text, start, start + len(words))


def test_it_stays_while_the_text_around_it_moves():
    first = mark(TEXT, "relax a bit")
    assert (
        mark("Every day. After dinner try  to\nrelax a bit and then write two lines!", "relax a bit") == first
    )
    assert mark(TEXT.upper(), "RELAX A BIT") == first


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("relax a bit", "relax a lot", "relax a lot"),
        ("try to relax", "try not relax", "relax a bit"),
        ("bit and then", "bit or then", "relax a bit"),
    ],
)
def test_it_changes_with_its_words_and_nearest_neighbours(old, new, words):
    assert mark(TEXT.replace(old, new), words) != mark(TEXT, "relax a bit")


def test_another_rule_is_another_note():
    assert mark(TEXT, "relax a bit", "framing") != mark(TEXT, "relax a bit")


@pytest.mark.parametrize("text", ["", "🌿", "half \ud83d"])
def test_any_text_has_one(text):
    assert len(fingerprint("vague", text, 0, len(text))) == 24

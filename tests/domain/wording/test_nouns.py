"""What a noun names: the two lists hold no word twice, and plurals and possessives are known."""

import pytest

from practice_desk.domain.wording.reading.lexicon import load
from practice_desk.domain.wording.reading.nouns import IDEA, THING, sorts_of


@pytest.mark.parametrize("word", ["piano", "pianos", "piano's", "cherry", "cherries", "torch", "torches"])
def test_what_can_be_held_is_a_thing(word: str) -> None:
    assert sorts_of([word]) == [THING]


@pytest.mark.parametrize("word", ["resentment", "resentments", "closeness"])
def test_what_no_hand_can_hold_is_an_idea(word: str) -> None:
    assert sorts_of([word]) == [IDEA]


def test_a_word_that_is_no_noun_is_neither() -> None:
    assert sorts_of(["slowly", "'s", ""]) == ["", "", ""]


def test_no_word_stands_twice() -> None:
    words = " ".join(load("nouns.json").values()).split()
    assert len(words) == len(set(words))

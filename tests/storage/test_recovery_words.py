"""Keys as words."""

import secrets

import pytest

from practice_desk.domain.refused import Refused
from practice_desk.storage.words import key_from, passphrase_offer, recovery_words

KEY = bytes.fromhex("68a79eaca2324873eacc50cb9c6eca8cc68ea5d936f98787c60c7ebc74e6ce7c")
WORDS = (
    "hamster diagram private dutch cause delay private meat slide toddler razor book happy fancy gospel"
    " tennis maple dilemma loan word shrug inflict delay length"
)
"""A vector of the BIP-39 reference."""


def test_the_published_vector():
    assert " ".join(recovery_words(KEY)) == WORDS
    assert key_from(tuple(WORDS.split())) == KEY


def test_there_and_back():
    for _ in range(20):
        key = secrets.token_bytes(32)
        assert key_from(recovery_words(key)) == key


@pytest.mark.parametrize("typed", [(WORDS,), tuple(WORDS.upper().split()), (WORDS.replace(" ", "\n \t"),)])
def test_case_and_spacing_do_not_matter(typed: tuple[str, ...]):
    assert key_from(typed) == KEY


@pytest.mark.parametrize("typed", [(), ("",), tuple(WORDS.split()[:23]), (*WORDS.split(), "more")])
def test_the_count_is_told(typed: tuple[str, ...]):
    with pytest.raises(Refused, match="24 recovery words") as refused:
        key_from(typed)
    assert refused.value.field == "words"


def test_a_misspelt_word_is_named_by_its_place():
    with pytest.raises(Refused, match="Word 4 is not"):
        key_from(WORDS.replace("dutch", "dutsch").split())


def test_words_in_another_order_do_not_fit():
    typed = WORDS.split()
    typed[0], typed[1] = typed[1], typed[0]
    with pytest.raises(Refused, match="do not fit together"):
        key_from(typed)


def test_offers_come_from_the_whole_list():
    drawn = {word for _ in range(400) for word in passphrase_offer().split(" ")}
    assert len(drawn) > 1_500  # 2,000 draws from 7,776 words

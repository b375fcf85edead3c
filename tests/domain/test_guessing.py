"""What a guess at a passphrase costs: known pieces are cheap, in whatever disguise, and chance is dear."""

from itertools import pairwise

import pytest

from practice_desk.domain.guessing import ENOUGH, guesses, price

WORDS = {"velvet": 7776, "lantern": 7776, "pepper": 7776, "canoe": 7776, "password": 1, "love": 20}


@pytest.mark.parametrize(
    ("phrase", "least", "most"),
    [
        ("velvet lantern pepper canoe", 15.5, 16.3),  # four words of 7,776
        ("password", 0.2, 0.4),
        ("p@ssw0rd", 0.8, 1.0),
        ("aaaaaaaaaaaaaaaa", 2.0, 2.4),
        ("abcdefghijklmnop", 2.0, 2.4),
        ("poiuztrewq", 1.9, 2.1),
        ("love1984", 3.2, 3.6),
        ("velvet velvet velvet velvet", 4.0, 7.0),
        ("x7kq9!mzr2lw5tb", 14.0, 16.0),
    ],
)
def test_the_cheapest_way_to_build_it_counts(phrase: str, least: float, most: float):
    assert least <= guesses(phrase, WORDS) <= most


def test_four_words_from_the_list_are_enough_and_three_are_not():
    assert guesses("velvet lantern pepper canoe", WORDS) > ENOUGH
    assert guesses("velvet lantern pepper", WORDS) < ENOUGH


def test_a_piece_more_never_makes_it_cheaper():
    phrase = "velvet-Lantern7 pepper love abc zz canoe"
    powers = [guesses(phrase[:length], {}) for length in range(len(phrase) + 1)]
    assert powers[0] == 0.0
    assert all(later >= earlier - 3.0 for earlier, later in pairwise(powers))
    assert powers[-1] > powers[10]


def test_a_very_long_one_is_judged_at_once():
    assert guesses("ab9" * 5_000, WORDS) > 0


@pytest.mark.parametrize(
    ("power", "words"),
    [
        (3.0, "less than 2 dollars"),
        (9.5, "about 90 dollars"),
        (12.0, "about 30,000 dollars"),
        (14.0, "about 3 million dollars"),
        (19.45, "about 800 billion dollars"),
        (40.0, "more than a thousand trillion dollars"),
    ],
)
def test_the_price_in_words(power: float, words: str):
    assert price(power) == words

"""Histories whose truth is known: planted differences are found, and where nothing differs nothing is invented.

The whole power curve is printed by ``tests/benchmarks/learned_power.py``.
"""

from support.made_up_histories import score_nothing, score_planted


def test_with_24_follow_ups_nine_in_ten_against_two_in_ten_is_found_in_8_of_10_histories():
    score = score_planted(seed=24, histories=120, entries=24, levels=2)
    assert score.found * 10 >= score.of * 8
    assert score.beside * 20 <= score.of


def test_with_twelve_follow_ups_most_is_not_found_yet_and_nothing_else_is_said():
    score = score_planted(seed=12, histories=48, entries=12, levels=2)
    assert score.found < score.of / 2
    assert score.beside * 20 <= score.of


def test_where_nothing_differs_nothing_is_said_in_19_of_20_histories():
    scores = [
        score_nothing(entries, 40, entries, 3, chance)
        for entries in (12, 24, 48)
        for chance in (0.3, 0.55, 0.8)
    ]
    assert sum(one.of for one in scores) == 360
    assert sum(one.beside for one in scores) * 20 <= sum(one.of for one in scores)

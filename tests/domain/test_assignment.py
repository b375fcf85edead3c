"""An assignment's own sums and words."""

from datetime import UTC, datetime

import pytest

from practice_desk.domain.assignment import HOW_OFTEN, Assignment, minutes_words, often_words


@pytest.mark.parametrize(
    ("minutes", "times", "weekly"), [(10, 7, 70), (0.5, 14, 7), (None, 7, None), (10, None, None)]
)
def test_minutes_a_week_need_both(minutes, times, weekly):
    made = datetime(2026, 3, 2, tzinfo=UTC)
    assert Assignment("a", "c", "t", made, minutes=minutes, times_per_week=times).weekly_minutes == weekly


def test_how_often_in_words():
    assert [often_words(choice.times) for choice in HOW_OFTEN] == [choice.words for choice in HOW_OFTEN]
    assert often_words(None) == ""
    assert often_words(6) == "6 times a week"
    assert often_words(2.5) == "2.5 times a week"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0.2, "under a minute"),
        (1, "1 min"),
        (59, "59 min"),
        (59.6, "1 h"),
        (60, "1 h"),
        (61, "1 h 01"),
        (210, "3 h 30"),
    ],
)
def test_how_long_in_words(minutes, words):
    assert minutes_words(minutes) == words

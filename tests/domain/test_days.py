"""Dates in words."""

from datetime import date, time, timedelta

import pytest

from practice_desk.domain.days import clock_words, long_day, named_day, near_day, short_day, weekday


def test_each_way_of_saying_a_day():
    day = date(2026, 11, 26)
    assert long_day(day) == "Thursday 26 November"
    assert short_day(day) == "26 Nov"
    assert named_day(day) == "Thu 26 Nov"
    assert [weekday(number)[:2] for number in range(7)] == ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (-7, "Thu 24 Dec"),
        (-1, "yesterday"),
        (0, "today"),
        (1, "tomorrow"),
        (2, "Saturday"),
        (6, "Wednesday"),
        (7, "Thu 7 Jan"),
    ],
)
def test_a_day_as_it_is_said_from_the_last_day_of_the_year(ahead, words):
    today = date(2026, 12, 31)
    assert near_day(today + timedelta(days=ahead), today) == words


def test_clock_words():
    assert clock_words(time(9, 5)) == "09:05"
    assert clock_words(time(0, 0)) == "00:00"
    assert clock_words(None) == ""

"""Values, days and times of day as people and programs write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.log.logs import TODAY, tracker
from practice_desk.domain.log.read_day import (
    DayOrder,
    is_open,
    looks_like_day,
    order_in,
    read_day,
    read_slot,
    usual_order,
)
from practice_desk.domain.log.read_value import read_value
from practice_desk.domain.refused import Refused
from practice_desk.domain.shape import TrackingScale

DAY, MONTH = DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST
THE_24TH = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("scale", "text", "value"),
    [
        (TrackingScale.TEN, "7", 7),
        (TrackingScale.TEN, " 10 ", 10),
        (TrackingScale.TEN, "7/10", 7),
        (TrackingScale.TEN, "7 out of 10", 7),
        (TrackingScale.TEN, "7.0", 7),
        (TrackingScale.TEN, "7,0", 7),
        (TrackingScale.HUNDRED, "70%", 70),
        (TrackingScale.COUNT, "12", 12),
        (TrackingScale.TICK, "x", 1),
        (TrackingScale.TICK, "✓", 1),
        (TrackingScale.TICK, "Yes", 1),
        (TrackingScale.TICK, "no", 0),
        (TrackingScale.TICK, "FALSE", 0),
        (TrackingScale.MINUTES, "90", 90),
        (TrackingScale.MINUTES, "90 min", 90),
        (TrackingScale.MINUTES, "7:30", 450),
        (TrackingScale.MINUTES, "7.5 h", 450),
        (TrackingScale.MINUTES, "7 h 30", 450),
        (TrackingScale.MINUTES, "1 hour", 60),
        (TrackingScale.MINUTES, "24:00", 1440),
    ],
)
def test_a_value_is_read(scale: TrackingScale, text: str, value: int):
    assert read_value(text, tracker(scale)) == (value, "")


@pytest.mark.parametrize(
    ("scale", "text", "reason"),
    [
        (TrackingScale.TEN, "11", "not between 0 and 10"),
        (TrackingScale.TEN, "-1", "not between 0 and 10"),
        (TrackingScale.TEN, "−1", "not between 0 and 10"),
        (TrackingScale.TEN, "6.5", "between two numbers"),
        (TrackingScale.TEN, "3/5", "another scale"),
        (TrackingScale.TEN, "lots", "“lots” is not a number"),
        (TrackingScale.TEN, "1e5", "not a number"),
        (TrackingScale.TEN, "9" * 30, "not a number"),
        (TrackingScale.HUNDRED, "101", "not between 0 and 100"),
        (TrackingScale.TICK, "maybe", "neither yes nor no"),
        (TrackingScale.MINUTES, "25:00", "not between 0 and 1440"),
        (TrackingScale.MINUTES, "7:75", "59 minutes"),
        (TrackingScale.MINUTES, "long", "not a length of time"),
        (TrackingScale.WORDS, "w" * 201, "longer than 200"),
        (TrackingScale.WORDS, "half \ud83d", "damaged"),
    ],
)
def test_what_cannot_be_says_why(scale: TrackingScale, text: str, reason: str):
    with pytest.raises(Refused, match=reason):
        read_value(text, tracker(scale))


@given(st.text(max_size=30), st.sampled_from(list(TrackingScale)))
def test_nothing_lands_outside_its_scale(text: str, scale: TrackingScale):
    watched = tracker(scale)
    try:
        read = read_value(text, watched)
    except Refused:
        return
    if read is None:
        assert not text.strip()
    elif watched.span is None:
        assert read[0] is None
        assert read[1]
    else:
        low, high = watched.span
        assert read[0] is not None
        assert low <= read[0] <= high


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("2026-11-24", DAY),
        ("2026/11/24", MONTH),
        ("20261124", DAY),
        ("2026-11-24T08:30:00", DAY),
        ("2026-11-24 08:30:00+01:00", DAY),
        ("24/11/2026", DAY),
        ("24/11/26", DAY),
        ("11/24/2026", MONTH),
        ("11/24/2026 8:30 PM", MONTH),
        ("24.11.2026", MONTH),
        ("24 Nov 2026", DAY),
        ("24 November", DAY),
        ("Tue 24 Nov 2026", DAY),
        ("November 24, 2026", DAY),
        ("Nov 24th", MONTH),
    ],
)
def test_a_day_is_read(text: str, order: DayOrder):
    assert read_day(text, order, TODAY) == THE_24TH
    assert looks_like_day(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("27/11/2026", "has not come yet"),
        ("2062-11-24", "has not come yet"),
        ("2006-11-24", "more than 10 years ago"),
        ("31/02/2026", "not a date"),
        ("7", "not a date"),
        ("soon", "not a date"),
        ("", "The date is empty"),
    ],
)
def test_a_day_that_cannot_be_says_why(text: str, reason: str):
    with pytest.raises(Refused, match=reason):
        read_day(text, DAY, TODAY)


def test_a_day_without_a_year_is_the_last_that_has_come():
    assert read_day("3 Dec", DAY, TODAY) == date(2025, 12, 3)
    assert read_day("29 Feb", DAY, date(2026, 3, 5)) == date(2024, 2, 29)


@given(st.text(max_size=30))
def test_no_text_breaks_the_reading_of_a_day(text: str):
    try:
        day = read_day(text, DAY, TODAY)
    except Refused:
        return
    assert day <= TODAY


@pytest.mark.parametrize(
    ("texts", "order", "open_"),
    [
        (["03/04/2026", "24/04/2026"], DAY, True),
        (["03/04/2026", "04/24/2026"], MONTH, True),
        (["03/04/2026", "05/04/2026"], None, True),
        (["03.04.2026"], DAY, False),
        (["13/04/2026", "04/13/2026"], None, False),
        (["2026-04-03"], None, False),
    ],
)
def test_dates_give_their_order_away(texts: list[str], order: DayOrder | None, open_: bool):
    assert order_in(texts) is order
    assert is_open(texts) is open_


def test_only_one_country_writes_the_month_first():
    assert usual_order("United States") is usual_order("us") is MONTH
    assert usual_order("United Kingdom") is usual_order("") is DAY


@pytest.mark.parametrize(
    ("text", "slots", "slot"),
    [
        ("Morning", 3, 0),
        ("in the evening", 3, 2),
        ("lunch", 3, 1),
        ("afternoon", 3, 1),
        ("afternoon", 2, 1),
        ("08:15", 3, 0),
        ("13:00", 3, 1),
        ("8 pm", 2, 1),
        ("9:00 pm", 3, 2),
        ("12:10 am", 3, 0),
        ("2", 3, 1),
        ("whatever", 1, 0),
        ("2026-11-24 21:04", 3, 2),
    ],
)
def test_a_time_of_day_is_read(text: str, slots: int, slot: int):
    assert read_slot(text, slots) == slot


@pytest.mark.parametrize("text", ["", "sometime", "4", "25:00", "2026-11-24"])
def test_no_time_of_day_is_guessed(text: str):
    with pytest.raises(Refused, match="which time of day"):
        read_slot(text, 3)

"""The dates of a rhythm."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice_desk.domain.visit import in_phase, next_weekday, rhythm

DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))


def test_dates_of_a_rhythm_over_the_end_of_the_year():
    first = date(2026, 12, 17)
    assert list(rhythm(first, 2, date(2027, 1, 14))) == [first, date(2026, 12, 31), date(2027, 1, 14)]
    assert list(rhythm(first, 1, first)) == [first]
    assert list(rhythm(first, 1, first - timedelta(days=1))) == []


@pytest.mark.parametrize("none", [0, -1])
def test_no_rhythm_gives_no_dates(none):
    assert list(rhythm(date(2026, 1, 1), none, date(2027, 1, 1))) == []


@given(DAYS, st.integers(0, 6))
def test_the_next_weekday_is_the_first_one_from_that_day(after, wanted):
    found = next_weekday(after, wanted)
    assert found.weekday() == wanted
    assert 0 <= (found - after).days < 7


@given(DAYS, st.sampled_from([1, 2]), DAYS)
def test_in_phase_is_the_first_date_a_whole_number_of_rhythms_away(anchor, weeks, since):
    found = in_phase(anchor, weeks, since)
    assert 0 <= (found - since).days < 7 * weeks
    assert (found - anchor).days % (7 * weeks) == 0

"""What cannot be taken is refused in a sentence that names the next step."""

from datetime import date

import pytest

from practice_desk.domain.measure import PHQ9, Band, accept_bands, accept_day, accept_total
from practice_desk.domain.measure.checking import accept_range
from practice_desk.domain.refused import Refused

TODAY = date(2026, 11, 26)


def refused(*bands: Band, lowest: int = 0, highest: int = 20) -> str:
    with pytest.raises(Refused) as refusal:
        accept_bands(bands, lowest, highest)
    assert refusal.value.field == "bands"
    return refusal.value.words


def test_bands_that_meet_are_taken_in_order() -> None:
    given = (Band(10, 20, " more "), Band(0, 9, "less"))
    assert accept_bands(given, 0, 20) == (Band(0, 9, "less"), Band(10, 20, "more"))
    assert accept_bands((), 0, 20) == ()
    assert accept_bands((Band(0, 20, "all"),), 0, 20) == (Band(0, 20, "all"),)


def test_an_overlap_names_both_and_two_ways_out() -> None:
    words = refused(Band(0, 10, "less"), Band(10, 20, "more"))
    assert words == (
        "“less” (0 to 10) and “more” (10 to 20) overlap. Begin “more” at 11, or end “less” at 9."
    )


def test_a_gap_names_what_it_leaves_out() -> None:
    assert "No band covers 10, between" in refused(Band(0, 9, "less"), Band(11, 20, "more"))
    assert "No band covers 10 to 11" in refused(Band(0, 9, "less"), Band(12, 20, "more"))


@pytest.mark.parametrize(
    ("bands", "said"),
    [
        ((Band(1, 20, "all"),), "Begin “all” at 0"),
        ((Band(0, 19, "all"),), "End “all” at 20"),
        ((Band(0, 21, "all"),), "reaches beyond"),
        ((Band(-1, 20, "all"),), "reaches beyond"),
        ((Band(20, 0, "all"),), "backwards"),
        ((Band(0, 20, "  "),), "has no words"),
        (tuple(Band(n, n, "x") for n in range(13)), "12 bands"),
    ],
)
def test_other_bands_that_cannot_be_taken(bands: tuple[Band, ...], said: str) -> None:
    assert said in refused(*bands)


def test_a_day_to_come_is_refused_and_today_is_not() -> None:
    assert accept_day(TODAY, TODAY) == TODAY
    with pytest.raises(Refused, match=r"still to come\. Choose") as refusal:
        accept_day(date(2026, 11, 27), TODAY)
    assert refusal.value.field == "day"


@pytest.mark.parametrize("total", [-1, 28, 1000])
def test_a_total_off_the_scale_is_refused(total: int) -> None:
    with pytest.raises(Refused, match=r"between 0 and 27\. Look") as refusal:
        accept_total(total, PHQ9)
    assert refusal.value.field == "total"


def test_the_ends_of_a_scale_are_on_it() -> None:
    assert (accept_total(0, PHQ9), accept_total(27, PHQ9)) == (0, 27)
    with pytest.raises(Refused, match="Type the total"):
        accept_total(None, PHQ9)


@pytest.mark.parametrize(("lowest", "highest"), [(5, 5), (6, 5), (0, 10_001), (-10_001, 0)])
def test_a_range_without_room_is_refused(lowest: int, highest: int) -> None:
    with pytest.raises(Refused):
        accept_range(lowest, highest)

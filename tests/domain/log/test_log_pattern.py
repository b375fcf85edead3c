"""What a log shows: counted, never under three, and nothing where nothing is."""

import random
from datetime import date, timedelta

import pytest

from domain.log.logs import MONDAY, entry, tracker, week
from practice_desk.domain.assignment import Assignment
from practice_desk.domain.log.pattern import (
    NOTHING_STANDS_OUT,
    SELDOM,
    Spread,
    by_chance,
    pattern,
    spread_of,
    stands_out,
)
from practice_desk.domain.log.picture import by_day, by_time, highest_drawn, say_entries
from practice_desk.domain.log.tracker import days_shown, tracker_of, value_words
from practice_desk.domain.picture import Dot, Label, Line, Ruler, Shape
from practice_desk.domain.shape import Skill, Tracking, TrackingScale
from support.builders import THURSDAY

RULER = Ruler(16, lambda text: len(text) * 7.0)
LOW_LUNCH = week("636", "625", "526", "748", "437")


def test_the_time_that_was_mostly_lowest_is_said_with_both_counts():
    assert pattern(tracker(), LOW_LUNCH).startswith("Lowest around midday, on all 5 days. Between 2 and 8")
    both = week("846", "735", "624", "957", "413")
    said = "Lowest around midday, on all 5 days, and highest in the morning, on all 5 days."
    assert pattern(tracker(), both).startswith(said)
    four = [*LOW_LUNCH[:-3], *week(".", ".", ".", ".", "247")]
    assert pattern(tracker(), four).startswith("Lowest around midday, on 4 of 5 days")


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (("636", "625"), ""),
        (("6.6", "5.5", "4.4"), NOTHING_STANDS_OUT),
        (("345", "453", "534"), NOTHING_STANDS_OUT),
        (("555", "555", "555"), NOTHING_STANDS_OUT),
        (("3..", "4..", "5.."), "Between 3 and 5"),
        (("36.", "46.", "5.7"), "Between 3 and 7"),
    ],
)
def test_little_or_nothing_is_not_dressed_up(days: tuple[str, ...], said: str):
    told = pattern(tracker(), week(*days))
    assert told.startswith(said)
    if said != NOTHING_STANDS_OUT and "and" not in said:
        assert "days" not in told


def test_a_time_lowest_on_half_of_the_days_only_is_not_said():
    assert stands_out(tracker(), week("345", "345", "345", "654", "654", "654"), lowest=True) is None


def test_days_with_a_gap_are_not_counted_among_the_days_compared():
    found = stands_out(tracker(), week("636", "625", "5.6", "526", "748"), lowest=True)
    assert found is not None
    assert (found.slot, found.times, found.days) == (1, 4, 4)


@pytest.mark.parametrize("days", [3, 4, 5, 6, 7, 10, 14])
@pytest.mark.parametrize("times", [2, 3])
def test_chance_alone_seldom_makes_a_time_stand_out(days: int, times: int):
    """Values drawn alike for every time: one is named in no more than 15 of 100 logs, whatever their length."""
    chance = random.Random(7)
    told = 0
    for _ in range(400):
        drawn = ["".join(str(chance.randint(0, 9)) for _ in range(times)) for _ in range(days)]
        told += stands_out(tracker(times=times), week(*drawn), lowest=True) is not None
    assert told <= 400 * (SELDOM + 0.03)


@pytest.mark.parametrize(
    ("times", "days", "compared", "said"),
    [
        *((3, 3, 3, True), (3, 4, 3, False), (4, 5, 3, True), (3, 5, 3, False)),
        *((5, 7, 3, True), (4, 7, 3, False)),
        *((3, 3, 2, False), (4, 4, 2, True), (4, 5, 2, False), (6, 7, 2, True)),
    ],
)
def test_how_often_is_often_enough(times: int, days: int, compared: int, said: bool):
    assert (by_chance(times, days, compared) <= SELDOM) is said


def test_a_planted_low_is_found():
    chance = random.Random(7)
    found = 0
    for _ in range(100):
        days = [f"{chance.randint(4, 8)}{chance.randint(1, 5)}{chance.randint(4, 8)}" for _ in range(7)]
        told = stands_out(tracker(), week(*days), lowest=True)
        found += told is not None and told.slot == 1
    assert found >= 80


def test_the_spread_needs_three():
    assert spread_of(week("4.6")) is None
    assert spread_of(week("4.6", "9")) == Spread(4, 9, 6, 3)
    assert pattern(tracker(times=1), week("4", "4", "4")) == "Always 4, in 3 entries."


def test_ticks_and_words_are_counted_by_day():
    yes = [entry(day, 0, 1) for day in range(4)]
    assert pattern(tracker(TrackingScale.TICK, 1), yes) == "Ticked on 4 days."
    assert pattern(tracker(TrackingScale.TICK, 1), [*yes, entry(4, 0, 0)]) == "Yes on 4 of 5 days."
    assert pattern(tracker(TrackingScale.TICK, 1), yes[:2]) == ""
    noted = [entry(day, 0, None, "heavy") for day in range(3)]
    assert pattern(tracker(TrackingScale.WORDS, 1), noted) == "3 entries on 3 days."


def test_minutes_are_said_as_lengths_of_time():
    slept = [entry(day, 0, value) for day, value in enumerate((420, 450, 360))]
    said = pattern(tracker(TrackingScale.MINUTES, 1, "sleep"), slept)
    assert said == "Between 6 h and 7 h 30, with 7 h in the middle of 3 entries."


# the tracker and its days


def test_only_tracking_that_was_handed_over_is_a_log():
    shape = Tracking("energy.", TrackingScale.TEN, 3, 7)
    plain = Assignment("a", "c", "t", THURSDAY, shape=shape)
    assert tracker_of(plain) is None
    assert tracker_of(Assignment("a", "c", "t", THURSDAY, shape=Skill(), set_on=MONDAY)) is None
    found = tracker_of(Assignment("a", "c", "t", THURSDAY, shape=shape, set_on=MONDAY))
    assert found is not None
    assert (found.what, found.slots, found.first) == (
        "energy",
        ("Morning", "Midday", "Evening"),
        date(2026, 11, 17),
    )


def test_the_days_are_those_asked_for_that_have_come_and_those_that_came_back():
    watched = tracker()
    assert days_shown(watched, [], MONDAY - timedelta(days=1)) == ()
    assert days_shown(watched, [], MONDAY + timedelta(days=2)) == tuple(
        MONDAY + timedelta(days=number) for number in range(3)
    )
    assert len(days_shown(watched, [], MONDAY + timedelta(days=30))) == 7
    early = days_shown(watched, [entry(-2, 0, 5)], MONDAY)
    assert early[0] == MONDAY - timedelta(days=2)


def test_a_value_is_shown_on_its_scale():
    assert value_words(TrackingScale.TICK, 0) == "no"
    assert value_words(TrackingScale.MINUTES, 0) == "0 min"
    assert value_words(TrackingScale.WORDS, None, "heavy") == "heavy"


# the picture


def dots(items: tuple[object, ...]) -> list[Dot]:
    return [item for item in items if isinstance(item, Dot)]


def test_a_gap_stays_a_gap():
    picture = by_day(tracker(), week("4.6", "...", "555"), 600, 200, RULER)
    sloped = [item for item in picture.items if isinstance(item, Line) and item.ink == "accent"]
    assert len(sloped) == 2
    assert len(picture.spots) == 9
    assert [spot.y is None for spot in picture.spots] == [
        False,
        True,
        False,
        True,
        True,
        True,
        False,
        False,
        False,
    ]
    assert picture.spots[1].said == "Mon 16 Nov, midday: nothing put down"
    assert picture.spots[0].said == "Mon 16 Nov, morning: 4"


def test_two_values_have_no_line_and_marks_tell_times_apart():
    picture = by_day(tracker(), week("45."), 600, 200, RULER)
    assert not [item for item in picture.items if isinstance(item, Line) and item.ink == "accent"]
    assert {dot.shape for dot in dots(picture.items)} == {Shape.FULL, Shape.RING, Shape.DIAMOND}


def test_higher_is_higher_and_inside_the_room():
    picture = by_day(tracker(times=1), week("0", "5", "X"), 600, 200, RULER)
    heights = [dot.y for dot in dots(picture.items)]
    assert heights == sorted(heights, reverse=True)
    assert heights[0] == picture.bottom
    assert heights[-1] == pytest.approx(picture.top)


def test_a_year_of_days_shows_the_latest_that_fit_and_says_so():
    many = [entry(day, slot, 5) for day in range(-330, 0) for slot in range(3)]
    picture = by_day(tracker(), many, 600, 200, RULER)
    assert 3 < len(picture.spots) < 200
    assert picture.spots[-1].said.startswith("Sun 15 Nov")
    assert any(isinstance(item, Label) and "of 330 days" in item.text for item in picture.items)


def test_by_time_marks_the_middle_from_three_on():
    picture = by_time(tracker(), week("43.", "52.", "6.."), 600, 200, RULER)
    middles = [item for item in picture.items if isinstance(item, Line) and item.ink == "border_strong"]
    assert len(middles) == 1
    assert [spot.said for spot in picture.spots] == [
        "Morning: 3 entries from 4 to 6, 5 in the middle",
        "Midday: 3, 2",
        "Evening: nothing put down",
    ]


def test_the_scale_drawn_is_the_scale_asked_for_or_a_round_one():
    assert highest_drawn(tracker(), [3]) == 10
    assert highest_drawn(tracker(TrackingScale.COUNT), [3, 12]) == 20
    assert highest_drawn(tracker(TrackingScale.MINUTES), [431]) == 450
    assert highest_drawn(tracker(TrackingScale.TICK), []) == 1


def test_an_empty_log_is_drawn_without_harm():
    assert by_day(tracker(), [], 300, 100, RULER).spots == ()
    assert len(by_time(tracker(), [], 300, 100, RULER).spots) == 3
    assert say_entries(tracker(), week("4")) == "Mon 16 Nov, morning: 4"

"""Pairs and bars show what was said: a gap stays a gap, two practices are no course, every bar has its count."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice_desk.domain.bars import Bar, Bars, bars_picture, say_bars
from practice_desk.domain.pairs import Pair, PairWords, pairs_picture, say_pair, say_pairs
from practice_desk.domain.picture import Band, Dot, Label, Line, Ruler, Shape

RULER = Ruler(height=16.0, width=lambda text: 7.0 * len(text))
START = date(2026, 9, 20)
WORDS = PairWords("before", "after", "Nothing to draw yet.")


def pairs(*numbers):
    return [Pair(START + timedelta(weeks=n), first, second) for n, (first, second) in enumerate(numbers)]


def drawn(*numbers, width=280.0, height=165.0):
    return pairs_picture(pairs(*numbers), WORDS, width, height, RULER)


def dots(picture):
    return [item for item in picture.items if isinstance(item, Dot) and item.y <= picture.bottom]


def strokes(picture):
    return [item for item in picture.items if isinstance(item, Line) and item.ink == "accent"]


class TestPairs:
    def test_the_shape_tells_first_from_second_and_higher_lies_higher(self):
        picture = drawn((80, 30))
        first, second = dots(picture)
        assert (first.shape, second.shape) == (Shape.RING, Shape.FULL)
        assert first.y < second.y
        assert first.x < second.x

    def test_a_pair_is_joined_and_two_pairs_are_not(self):
        picture = drawn((80, 30), (70, 30), (60, 30), (50, 30), (40, 30), (30, 30))
        assert len(strokes(picture)) == 6
        step = picture.spots[1].x - picture.spots[0].x
        assert all(abs(line.x2 - line.x1) < step for line in strokes(picture))

    def test_what_was_not_asked_is_a_gap(self):
        picture = drawn((80, None), (None, 40), (None, None))
        assert [dot.shape for dot in dots(picture)] == [Shape.RING, Shape.FULL]
        assert strokes(picture) == []
        assert picture.spots[2].y is None
        assert len(picture.spots) == 3

    def test_nothing_is_red_whichever_way_it_went(self):
        inks = {getattr(item, "ink", "") for item in drawn((10, 90), (90, 10)).items}
        assert inks <= {"accent", "grid", "text2"}

    def test_each_can_be_said(self):
        assert say_pair(Pair(date(2026, 11, 15), 70, 40), WORDS) == "15 Nov, before 70, after 40 of 100"
        assert (
            say_pair(Pair(date(2026, 11, 15), 70, None), WORDS) == "15 Nov, before 70, after not said of 100"
        )
        assert say_pair(Pair(date(2026, 11, 15), None, None, "Expected: “a sigh”"), WORDS) == (
            "15 Nov. Expected: “a sigh”"
        )
        assert say_pairs([], WORDS) == "Nothing to draw yet."

    def test_nothing_is_said_where_there_is_nothing(self):
        shown = [item.text for item in drawn().items if isinstance(item, Label)]
        assert "Nothing to draw yet." in shown
        assert "before" not in shown

    @pytest.mark.parametrize("wrong", [-1, 101])
    def test_a_number_off_the_scale_is_refused(self, wrong):
        with pytest.raises(ValueError, match="0 to 100"):
            Pair(START, wrong, 5)

    @given(
        st.lists(st.tuples(*[st.none() | st.integers(0, 100)] * 2), max_size=80),
        st.integers(180, 900),
        st.integers(120, 400),
    )
    def test_nothing_leaves_the_box(self, numbers, width, height):
        picture = drawn(*numbers, width=width, height=height)
        for item in picture.items:
            if isinstance(item, Dot | Label):
                assert 0 <= item.x <= width
                assert 0 <= item.y <= height
        xs = [spot.x for spot in picture.spots]
        assert xs == sorted(xs)
        if numbers:
            last = pairs(*numbers)[-1]
            assert picture.spots[-1].said == say_pair(last, WORDS)


class TestBars:
    SIX = Bars((Bar("The week was too full", 4), Bar("It slipped my mind", 1)), 6, "Nothing to draw yet.")

    def test_a_bar_is_as_long_as_its_count_and_says_it(self):
        picture = bars_picture(self.SIX, 300, 190, RULER)
        long, short = [item for item in picture.items if isinstance(item, Band)]
        assert long.width == pytest.approx(4 * short.width)
        shown = [item.text for item in picture.items if isinstance(item, Label)]
        assert shown == ["The week was too full", "4 of 6", "It slipped my mind", "1 of 6"]
        assert [spot.said for spot in picture.spots] == [
            "The week was too full: 4 of 6",
            "It slipped my mind: 1 of 6",
        ]
        assert say_bars(self.SIX) == "The week was too full: 4 of 6; It slipped my mind: 1 of 6"

    def test_those_that_do_not_fit_are_counted(self):
        many = Bars(tuple(Bar(f"Reason {n}", 1) for n in range(9)), 6, "")
        picture = bars_picture(many, 300, 190, RULER)
        shown = len(picture.spots)
        assert 0 < shown < 9
        assert f"and {9 - shown} more" in [item.text for item in picture.items if isinstance(item, Label)]
        assert say_bars(many).count("Reason") == 9

    def test_nothing_named_is_said(self):
        picture = bars_picture(Bars((), 4, "Nothing to draw yet."), 300, 190, RULER)
        assert [item.text for item in picture.items] == ["Nothing to draw yet."]

    @given(st.lists(st.integers(1, 6), max_size=19), st.integers(160, 900), st.integers(120, 400))
    def test_nothing_leaves_the_box(self, counts, width, height):
        words = "Something was missing: materials, money, a phone, a lift"
        shown = Bars(tuple(Bar(words, count) for count in counts), 6, "Nothing to draw yet.")
        picture = bars_picture(shown, width, height, RULER)
        for item in picture.items:
            if isinstance(item, Label):
                assert item.x + RULER.width(item.text) <= width
                assert item.y + RULER.height / 2 <= height + 1
            elif isinstance(item, Band):
                assert item.x + item.width <= width
                assert item.y + item.height <= height

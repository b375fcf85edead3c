"""The shapes: what they take, how a ladder keeps its order, and what an activity opens with."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice_desk.domain.activity import SizeName, parse_library
from practice_desk.domain.refused import Refused
from practice_desk.domain.shape import (
    MOST_DAYS,
    MOST_RUNGS,
    MOST_TIMES,
    Experiment,
    Ladder,
    Rung,
    Shape,
    Skill,
    Tracking,
    accept_shape,
    says_nothing,
)
from practice_desk.domain.shape_preset import preset
from practice_desk.resources import resource

RUNGS = st.lists(st.builds(Rung, st.sampled_from("abcd"), st.none() | st.integers(0, 5)), max_size=8)
LADDERS = st.builds(Ladder, RUNGS.map(tuple), st.none() | st.integers(0, 7))


def texts(ladder: Ladder) -> str:
    return "".join(rung.text for rung in ladder.rungs)


def ladder(*hard: int | None, at: int | None = None) -> Ladder:
    return Ladder(tuple(Rung("abcdefgh"[place], value) for place, value in enumerate(hard)), at)


class TestTheOrderOfALadder:
    def test_from_easy_to_hard_and_the_present_rung_goes_along(self) -> None:
        ordered = ladder(90, 20, 50, at=0).ordered()
        assert texts(ordered) == "bca"
        assert ordered.present == Rung("a", 90)

    def test_equals_keep_their_order(self) -> None:
        assert texts(ladder(50, 20, 50, 20).ordered()) == "bdac"

    def test_a_rung_without_a_number_stays_behind_its_neighbour(self) -> None:
        assert texts(ladder(90, None, 20).ordered()) == "cab"
        assert texts(ladder(None, 90, 20).ordered()) == "acb"

    @given(LADDERS)
    def test_ordering_twice_is_ordering_once_and_loses_nothing(self, any_ladder: Ladder) -> None:
        once = any_ladder.ordered()
        assert once.ordered() == once
        assert sorted(map(str, once.rungs)) == sorted(map(str, any_ladder.rungs))
        numbers = [rung.hard for rung in once.rungs if rung.hard is not None]
        assert numbers == sorted(numbers)
        if any_ladder.present:
            assert once.present == any_ladder.present

    def test_moving_past_a_harder_one_makes_it_just_as_hard(self) -> None:
        moved = ladder(20, 50, 90, at=0).swapped(0, 1)
        assert moved.rungs == (Rung("b", 50), Rung("a", 50), Rung("c", 90))
        assert moved.present == Rung("a", 50)

    def test_moving_past_an_easier_one_makes_it_just_as_easy(self) -> None:
        assert ladder(20, 50, 90).swapped(2, -1).rungs == (Rung("a", 20), Rung("c", 50), Rung("b", 50))

    def test_equals_change_places_and_keep_their_numbers(self) -> None:
        assert ladder(50, 50).swapped(0, 1).rungs == (Rung("b", 50), Rung("a", 50))

    def test_without_numbers_they_just_change_places(self) -> None:
        assert texts(ladder(None, None).swapped(1, -1)) == "ba"

    @pytest.mark.parametrize(("place", "by"), [(0, -1), (1, 1), (7, 1)])
    def test_there_is_nowhere_to_go_beyond_the_ends(self, place: int, by: int) -> None:
        assert ladder(1, 2).swapped(place, by) == ladder(1, 2)

    @given(LADDERS.map(Ladder.ordered), st.integers(0, 7), st.sampled_from([-1, 1]))
    def test_a_move_keeps_the_order_and_changes_no_number_but_its_own(
        self, any_ladder: Ladder, place: int, by: int
    ) -> None:
        moved = any_ladder.swapped(place, by)
        assert moved.ordered() == moved
        assert sorted(texts(moved)) == sorted(texts(any_ladder))
        changed = sum(a != b for a, b in zip(_numbers(any_ladder), _numbers(moved), strict=True))
        assert changed <= 1


def _numbers(any_ladder: Ladder) -> list[int]:
    return sorted(-1 if rung.hard is None else rung.hard for rung in any_ladder.rungs)


class TestWhatIsTaken:
    def test_words_come_without_the_space_around_them(self) -> None:
        given_ = Experiment(" It will rain ", 0, " Wet ", " Drops\n", " ")
        assert accept_shape(given_) == Experiment("It will rain", 0, "Wet", "Drops", "")
        assert accept_shape(Skill(" Breathing ", " In \n Out ", " tea ")) == Skill(
            "Breathing", "In \n Out", "tea"
        )
        assert accept_shape(None) is None

    def test_rungs_that_say_nothing_go_and_the_present_one_stays_the_present_one(self) -> None:
        kept = accept_shape(
            Ladder((Rung(" "), Rung(" High ", 80), Rung("Low", 10), Rung("", 5)), 1, " a phone ")
        )
        assert kept == Ladder((Rung("Low", 10), Rung("High", 80)), 1, "a phone")

    def test_nobody_stands_on_a_rung_that_says_nothing(self) -> None:
        assert accept_shape(Ladder((Rung(""), Rung("Up", 1)), 0)) == Ladder((Rung("Up", 1),), None)

    @pytest.mark.parametrize(
        ("shape", "words"),
        [
            (Experiment(belief_before=101), "How true it seems: a number from 0 to 100."),
            (Experiment(belief_before=-1), "How true it seems: a number from 0 to 100."),
            (Ladder((Rung("a"), Rung("b", 101))), "Rung 2, how hard: a number from 0 to 100."),
            (Ladder((Rung("a"),) * (MOST_RUNGS + 1)), "A ladder has room for 12 rungs. Take one off first."),
            (Tracking(times_a_day=MOST_TIMES + 1), "How often: between once and 3 times a day."),
            (Tracking(days=0), "For how long: between 1 and 14 days."),
            (Tracking(days=MOST_DAYS + 1), "For how long: between 1 and 14 days."),
        ],
    )
    def test_what_cannot_be_kept_is_said_in_a_sentence(self, shape: Shape, words: str) -> None:
        with pytest.raises(Refused) as refused:
            accept_shape(shape)
        assert refused.value.words == words

    def test_steps_are_lines_without_what_was_typed_before_them(self) -> None:
        assert Skill(practised="- In for four\n\n • Out for six\n").steps == ("In for four", "Out for six")

    def test_an_empty_shape_says_nothing(self) -> None:
        for shape in (None, Experiment(), Ladder((Rung(" "),)), Tracking(), Skill()):
            assert says_nothing(shape)
        for shape in (Experiment(belief_before=0), Ladder(aids="x"), Tracking("x"), Skill(helps="x")):
            assert not says_nothing(shape)


class TestPresets:
    activities = parse_library(resource("library", "activities.json").read_text(encoding="utf-8"))

    def test_the_kinds_that_need_more_open_with_their_shape(self) -> None:
        by_key = {activity.key: activity for activity in self.activities}
        for key, kind in (
            ("behav_experiment", Experiment),
            ("exposure_step", Ladder),
            ("mood_log", Tracking),
            ("symptom_trigger_log", Tracking),
            ("slow_breathing", Skill),
            ("body_move", type(None)),
        ):
            for size in SizeName:
                assert type(preset(by_key[key], size)) is kind

    def test_a_preset_is_taken_as_it_is_and_asks_for_as_much_as_its_size(self) -> None:
        for activity in self.activities:
            for size in SizeName:
                shape = preset(activity, size)
                assert accept_shape(shape) == shape
                if isinstance(shape, Tracking):
                    assert shape.times_a_day * shape.days == activity.size(size).times_per_week

    def test_a_skill_is_named_as_the_library_names_it(self) -> None:
        skills = [(one, preset(one, SizeName.MICRO)) for one in self.activities]
        named = [(one.name, shape.name) for one, shape in skills if isinstance(shape, Skill)]
        assert named
        assert all(ours == theirs for ours, theirs in named)


def test_a_changed_place_is_another_ladder() -> None:
    assert replace(ladder(1, 2), at=1) != ladder(1, 2)

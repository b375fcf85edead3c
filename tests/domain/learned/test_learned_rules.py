"""What was learned: how an assignment is read, what counts, what is said of it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from practice_desk.domain.activity import ActivityKind
from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import Assignment
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.learned import (
    Logged,
    Observation,
    Trait,
    difference_words,
    factor_lines,
    learn,
    levels_of,
    like_words,
    observe,
    standing_words,
    tends_to_happen,
)
from practice_desk.domain.learned.observation import tells_of_assignment, went_well
from practice_desk.domain.shape import Ladder, Tracking

NOW = datetime(2026, 11, 26, 10, 0, tzinfo=UTC)
MONDAY = date(2026, 11, 23)
DID, SOME, NOT, TOO_MUCH, NOT_ASKED = (
    HowItWent.DID,
    HowItWent.SOME,
    HowItWent.NOT,
    HowItWent.TOO_MUCH,
    HowItWent.NOT_ASKED,
)


def assigned(what: str = "Write one line.", cue: str = "", **more) -> Assignment:
    fresh = more.pop("id", "a")
    return Assignment(fresh, "c", fresh, NOW, what=what, cue=cue, **more)


def told(outcome: HowItWent = DID, assignment: str = "a", number: int = 0, **more) -> FollowUp:
    return FollowUp(f"f{number}", "c", assignment, NOW.date(), NOW, outcome, **more)


def seen(number: int, well: bool, **levels: str) -> Observation:
    return Observation(f"f{number}", well, {Trait(name): level for name, level in levels.items()})


def times(count: int, of: int, start: int = 0, **levels: str) -> list[Observation]:
    return [seen(start + number, number < count, **levels) for number in range(of)]


class TestReadingAnAssignment:
    @pytest.mark.parametrize(
        ("what", "cue", "trait", "level"),
        [
            ("Write one line.", "after dinner", Trait.TIME, "evening"),
            ("Write one line.", "Sunday after breakfast", Trait.TIME, "morning"),
            ("Walk round the block after lunch.", "", Trait.TIME, "midday"),
            ("Call a friend.", "at 7:30", Trait.TIME, "morning"),
            ("Call a friend.", "12 am", Trait.TIME, "morning"),
            ("Call a friend.", "3 p.m.", Trait.TIME, "afternoon"),
            ("Jot it down in the morning.", "in the evening", Trait.TIME, "evening"),
            ("Jot it down morning and evening.", "", Trait.TIME, None),
            ("Write one line.", "at the kitchen table", Trait.PLACE, "home"),
            ("Say one sentence.", "at the office", Trait.PLACE, "work"),
            ("Breathe out slowly.", "on the bus home", Trait.PLACE, None),
            ("Call a friend.", "Saturdays", Trait.PART_OF_WEEK, "weekend"),
            ("Call a friend.", "Monday and Thursday", Trait.PART_OF_WEEK, "weekdays"),
            ("Call a friend.", "Monday or Sunday", Trait.PART_OF_WEEK, None),
            ("Call a friend.", "Tuesday", Trait.SAYS_WHEN, "yes"),
            ("Call a friend.", "", Trait.SAYS_WHEN, "no"),
            ("Call a friend.", "", Trait.KIND, ActivityKind.TRY_OUT),
            ("Write one line.", "", Trait.KIND, ActivityKind.NOTICE),
            ("Breathe out slowly five times.", "", Trait.KIND, ActivityKind.STEADY),
            ("Spend ten minutes journaling.", "", Trait.KIND, ActivityKind.NOTICE),
            ("Écris une ligne.", "", Trait.KIND, None),
        ],
    )
    def test_words(self, what, cue, trait, level):
        assert levels_of(assigned(what, cue)).get(trait) == level

    @pytest.mark.parametrize(
        ("minutes", "level"), [(None, None), (5, "short"), (6, "middle"), (15, "middle"), (16, "long")]
    )
    def test_minutes(self, minutes, level):
        assert levels_of(assigned(minutes=minutes)).get(Trait.MINUTES) == level

    def test_a_library_activity_speaks_before_a_shape_and_a_shape_before_words(self):
        plain = assigned("Write one line.")
        assert levels_of(replace(plain, shape=Ladder()))[Trait.KIND] is ActivityKind.TRY_OUT
        assert levels_of(replace(plain, shape=Tracking()))[Trait.KIND] is ActivityKind.NOTICE
        ready_made = replace(plain, shape=Ladder(), activity="rest")
        assert levels_of(ready_made, {"rest": ActivityKind.STEADY})[Trait.KIND] is ActivityKind.STEADY

    def test_their_own_idea(self):
        theirs = assigned("Cook one easy dish on Sunday.", their_idea="Maybe cook once, something easy")
        assert levels_of(theirs)[Trait.THEIR_IDEA] == "yes"
        assert levels_of(replace(theirs, their_idea=""))[Trait.THEIR_IDEA] == "no"


class TestWhatCounts:
    @pytest.mark.parametrize(
        ("follow_up", "well"),
        [
            (told(DID), True),
            (told(SOME), True),
            (told(DID, hard=6), True),
            (told(DID, hard=7), False),
            (told(TOO_MUCH), False),
            (told(NOT), False),
            (told(DID, barriers=("B_WORSE",)), False),
            (told(DID, distress_before=40, distress_after=60), False),
            (told(DID, distress_before=40, distress_after=59), True),
        ],
    )
    def test_went_well_is_happened_at_least_in_part_and_not_heavy(self, follow_up, well):
        assert went_well(follow_up) is well

    @pytest.mark.parametrize(
        ("follow_up", "tells"),
        [
            (told(NOT_ASKED), False),
            (told(DID, acute=("panic_now",)), False),
            (told(SOME, barriers=("B_CRISIS",)), False),
            (told(NOT, barriers=("B_BETTER",)), False),
            (told(NOT, barriers=("B_THERAPIST", "B_TIME")), False),
            (told(NOT, barriers=("B_TIME",)), True),
            (told(SOME, barriers=("B_BETTER",)), True),
        ],
    )
    def test_what_tells_nothing_of_the_assignment_is_left_out(self, follow_up, tells):
        assert tells_of_assignment(follow_up) is tells

    def test_a_follow_up_without_its_assignment_tells_nothing(self):
        assert observe([told(assignment="gone")], [assigned()]) == ()

    def test_a_log_is_compared_within_its_day_and_day_by_day(self):
        logs = [Logged("a", MONDAY, "morning", 3), Logged("a", MONDAY, "evening", None)]
        day, morning, evening = observe([], [], logs)
        assert (day.well, day.levels[Trait.WEEKDAY], day.levels[Trait.PART_OF_WEEK]) == (
            True,
            "monday",
            "weekdays",
        )
        assert (morning.well, evening.well) == (True, False)
        assert morning.stratum == evening.stratum != day.stratum


class TestCounts:
    def test_nothing_is_said_of_fewer_than_three(self):
        assert learn(times(2, 2, time="evening")).is_empty
        counts = learn(times(2, 3, time="evening")).counts
        assert [(one.well, one.of) for one in counts] == [(2, 3)]

    def test_counts_name_what_they_rest_on(self):
        (count,) = learn(times(2, 3, time="evening")).counts
        assert count.rests_on == ("f0", "f1", "f2")

    def test_a_line_says_a_factor_in_counts(self):
        seen_so_far = [*times(4, 5, time="evening"), *times(1, 3, 5, time="morning")]
        (line,) = factor_lines(learn(seen_so_far))
        assert line.words == "mornings: 1 of 3 · evenings: 4 of 5"
        assert len(line.rests_on) == 8

    def test_what_was_never_so_is_not_told_alone(self):
        assert factor_lines(learn(times(2, 4, their_idea="no"))) == []
        both = [*times(2, 4, their_idea="no"), *times(3, 3, 4, their_idea="yes")]
        assert [line.words for line in factor_lines(learn(both))] == [
            "their own idea: 3 of 3 · no idea of theirs in it: 2 of 4"
        ]


class TestDifferences:
    def test_a_clear_one_is_said_with_both_counts_and_so_far(self):
        learned = learn([*times(9, 10, time="morning"), *times(2, 10, 10, time="evening")])
        (one,) = learned.differences
        assert difference_words(one) == (
            "So far it went well 9 of 10 times in the morning, 2 of 10 times in the evening."
        )
        assert len(one.rests_on) == 20

    def test_a_small_one_is_only_counted(self):
        learned = learn([*times(6, 8, time="morning"), *times(4, 8, 8, time="evening")])
        assert learned.differences == ()
        assert (
            standing_words(learned)
            == "How often it went well so far; no difference is clear enough to tell from chance."
        )

    def test_two_on_one_side_are_too_few_however_far_apart(self):
        assert learn([*times(20, 20, time="morning"), *times(0, 2, 20, time="evening")]).differences == ()

    def test_the_same_history_says_the_same_in_any_order(self):
        history = [*times(9, 11, time="morning"), *times(3, 12, 11, time="evening")]
        assert bool(learn(history).differences) == bool(learn(history[::-1]).differences)

    def test_two_that_went_together_are_said_to_be_one(self):
        history = [
            *times(9, 10, time="morning", place="home"),
            *times(2, 10, 10, time="evening", place="work"),
        ]
        first, second = learn(history).differences
        assert like_words(first) == ""
        assert like_words(second) == (
            "Mostly the same times as above: time of day and place cannot be told apart so far."
        )

    def test_two_good_levels_are_named_together_and_many_become_the_others(self):
        history = [
            *times(8, 8, time="morning"),
            *times(8, 8, 8, time="midday"),
            *times(1, 8, 16, time="afternoon"),
            *times(1, 8, 24, time="evening"),
        ]
        (one,) = learn(history).differences
        assert difference_words(one) == (
            "So far it went well 16 of 16 times in the morning or around midday,"
            " 2 of 16 times in the afternoon or in the evening."
        )
        one_of_four = [
            *times(8, 8, time="morning"),
            *times(1, 6, 8, time="midday"),
            *times(1, 6, 14, time="afternoon"),
            *times(1, 6, 20, time="evening"),
        ]
        (one,) = learn(one_of_four).differences
        assert difference_words(one).endswith(", 3 of 18 times at other times of day.")

    def test_a_bad_week_is_not_taken_for_a_bad_hour(self):
        """All of one log was filled and nothing of another; the times of day inside each went alike."""
        days = [MONDAY + timedelta(days=ahead) for ahead in range(7)]
        full = [Logged("full", day, "morning", 5) for day in days]
        bare = [Logged("bare", day, "evening", None) for day in days]
        assert learn(observe([], [], [*full, *bare])).differences == ()

    def test_a_log_whose_evenings_stay_empty_says_so(self):
        logs = [
            Logged("a", MONDAY + timedelta(days=ahead), slot, None if slot == "evening" else 4)
            for ahead in range(7)
            for slot in ("morning", "midday", "evening")
        ]
        (one,) = learn(observe([], [], logs)).differences
        assert (one.trait, one.worse.levels, one.worse.of) == (Trait.TIME, {"evening"}, 7)


class TestSize:
    def asked(self, *tried: tuple[float, FollowUp]):
        plans = [assigned(id=f"a{n}", minutes=size, times_per_week=1) for n, (size, _) in enumerate(tried)]
        spoken = [replace(one, assignment_id=f"a{n}", id=f"f{n}") for n, (_size, one) in enumerate(tried)]
        return tends_to_happen(spoken, plans, lambda one: one.weekly_minutes)

    def test_fewer_than_three_that_went_well_give_no_size(self):
        assert self.asked((10, told()), (10, told())) is None
        assert self.asked((10, told()), (10, told()), (10, told())).minutes == 10

    def test_the_largest_size_that_goes_well_two_times_in_three(self):
        small, large = [(10, told())] * 3, [(60, told()), (60, told(NOT)), (60, told(TOO_MUCH))]
        size = self.asked(*small, *large)
        assert (size.minutes, size.well, size.of) == (10, 3, 3)

    def test_one_that_stayed_undone_does_not_hide_larger_ones_that_went_well(self):
        assert self.asked((10, told(NOT)), *[(20, told())] * 4).minutes == 20

    def test_part_of_it_counts_as_what_happened(self):
        half = told(SOME, amount=50)
        assert self.asked((40, half), (40, half), (40, half)).minutes == 20

    def test_what_was_reached_once_may_be_luck(self):
        assert self.asked(*[(10, told())] * 3, (120, told())).minutes == 10
        assert self.asked(*[(10, told())] * 3, (120, told()), (120, told())).minutes == 120

    def test_two_of_three_at_a_size_are_not_yet_enough(self):
        assert self.asked((10, told()), (10, told()), (10, told()), (10, told(NOT))) is None
        assert self.asked(*[(10, told())] * 4, (10, told(NOT))).minutes == 10

    def test_only_the_latest_count(self):
        long_ago = [(90, told())] * 24
        lately = [(10, told())] * 12 + [(90, told(NOT))] * 12
        assert self.asked(*long_ago, *lately).minutes == 10

    def test_a_week_that_tells_nothing_is_left_out(self):
        crisis = told(NOT, barriers=("B_CRISIS",))
        assert self.asked(*[(10, told())] * 3, *[(10, crisis)] * 5).minutes == 10

"""What an option would put into the draft: from this client's own past or the library, and never more."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice_desk.domain.activity import parse_library
from practice_desk.domain.adjustment import Code, FollowUpView, HowItWent, Option, TaskView, options
from practice_desk.domain.adjustment.concrete import Told, made_concrete, worded
from practice_desk.domain.assignment import Assignment
from practice_desk.domain.follow_up import FollowUp

AT = datetime(2026, 11, 26, 10, tzinfo=UTC)
LIBRARY_FILE = Path(__file__).parents[3] / "resources" / "library" / "activities.json"
LIBRARY = {one.key: one for one in parse_library(LIBRARY_FILE.read_text("utf-8"))}
DID, NOT = HowItWent.DID, HowItWent.NOT


def told(outcome=DID, what="Walk for 10 minutes every evening.", minutes=10, times=7, **more):
    plan = {"what": what, "minutes": minutes, "times_per_week": times, "cue": more.pop("cue", "")}
    plan["activity"] = more.pop("activity", None)
    assignment = Assignment("a1", "c1", "t1", AT, **plan)
    return Told(assignment, FollowUp("f1", "c1", "a1", AT.date(), AT, outcome, **more))


def an_option(code, minutes=10.0, times=7.0, rule="cue", change="A change."):
    return Option(code, rule, "A reason.", minutes, times, change)


def from_library(key, place, outcome=DID, **more):
    size = LIBRARY[key].sizes[place]
    return told(outcome, size.text, size.minutes, size.times_per_week, activity=key, **more)


class TestWords:
    def test_they_follow_the_numbers(self):
        option = worded(an_option(Code.SCALE_BACK, 5, 4), told().assignment)
        assert option.what == "Walk for 5 minutes on four evenings."

    @pytest.mark.parametrize("code", [Code.HOLD, Code.PAUSE, Code.ASK, Code.IN_SESSION, Code.REVISIT_WHY])
    def test_what_changes_no_plan_puts_no_words_into_it(self, code):
        option = an_option(code)
        assert made_concrete(option, told(), (), LIBRARY) == option
        assert worded(option, told().assignment) == option

    def test_words_that_were_chosen_stay(self):
        option = replace(an_option(Code.SCALE_BACK, 5, 4), what="Sit.")
        assert worded(option, told().assignment).what == "Sit."


class TestCue:
    def test_it_is_one_that_carried_something_before_the_latest_first(self):
        earlier = [
            told(cue="after dinner"),
            told(cue="at breakfast", hard=5),
            told(NOT, cue="at noon"),
            told(cue="at night", hard=9),
            told(cue="After lunch "),
        ]
        option = made_concrete(an_option(Code.RECUE), told(cue="after lunch"), earlier, LIBRARY)
        assert option.cue == "at breakfast"
        assert option.change == "A change. “at breakfast” has carried something before."

    def test_without_one_it_is_left_open_and_says_so(self):
        option = made_concrete(an_option(Code.RECUE), told(cue="after lunch"), (), LIBRARY)
        assert option.cue == ""
        assert option.change.endswith("left open, to be agreed on anew.")

    def test_other_options_keep_the_cue(self):
        option = made_concrete(an_option(Code.KEEP), told(cue="at noon"), [told(cue="at night")], LIBRARY)
        assert option.cue is None


class TestSizeOfTheSameActivity:
    def test_scaling_back_takes_the_smaller_size_where_its_words_were_used(self):
        now = from_library("thought_record", 2)
        option = made_concrete(an_option(Code.SCALE_BACK, 10, 2), now, (), LIBRARY)
        small = LIBRARY["thought_record"].sizes[1]
        assert (option.what, option.minutes, option.times_per_week) == (small.text, 5, 2)
        assert option.change == "The smaller size of the same activity: 5 min, twice a week."

    def test_words_of_their_own_stay(self):
        now = told(what="Fill in a record for 10 minutes.", times=3, activity="thought_record")
        option = made_concrete(an_option(Code.SCALE_BACK, 5, 3), now, (), LIBRARY)
        assert worded(option, now.assignment).what == "Fill in a record for 5 minutes."

    def test_the_smallest_has_no_smaller(self):
        now = from_library("thought_record", 0)
        option = made_concrete(an_option(Code.SCALE_BACK, 1, 1), now, (), LIBRARY)
        assert (option.minutes, option.what) == (1, None)


class TestOtherActivity:
    def test_it_is_for_the_same_goal_and_no_larger(self):
        now = from_library("mood_log", 1, useful=1)
        option = made_concrete(an_option(Code.SWAP, 1, 5, "no_use"), now, (), LIBRARY)
        chosen = LIBRARY[option.activity or ""]
        assert chosen.key != "mood_log"
        assert set(chosen.goals) & set(LIBRARY["mood_log"].goals)
        assert option.minutes <= 1
        assert option.times_per_week <= 5
        assert chosen.name in option.change

    def test_what_went_well_before_comes_first_and_what_did_not_is_left_out(self):
        now = from_library("thought_record", 2, useful=1)
        plain = made_concrete(an_option(Code.SWAP, 10, 3), now, (), LIBRARY).activity
        bad = from_library(plain, 0, NOT)
        without = made_concrete(an_option(Code.SWAP, 10, 3), now, [bad], LIBRARY).activity
        assert without not in {plain, "thought_record"}
        good = from_library("mood_log", 0)
        assert made_concrete(an_option(Code.SWAP, 10, 3), now, [bad, good], LIBRARY).activity == "mood_log"

    def test_after_something_worse_only_what_steadies_is_offered(self):
        for key in LIBRARY:
            now = from_library(key, 2)
            option = made_concrete(an_option(Code.SWAP, rule="worse"), now, (), LIBRARY)
            assert option.activity is None or LIBRARY[option.activity].steady

    def test_words_of_no_activity_leave_the_choice_to_the_library_page(self):
        option = an_option(Code.SWAP)
        assert made_concrete(option, told(), (), LIBRARY) == option


ratings = st.none() | st.integers(0, 10)
tellings = st.builds(
    lambda key, place, outcome, useful, hard, cue, unknown: Told(
        Assignment(
            "a1",
            "c1",
            "t1",
            AT,
            what=LIBRARY[key].sizes[place].text,
            cue=cue,
            minutes=None if unknown else LIBRARY[key].sizes[place].minutes,
            times_per_week=LIBRARY[key].sizes[place].times_per_week,
            activity=key,
        ),
        FollowUp("f1", "c1", "a1", AT.date(), AT, outcome, useful=useful, hard=hard),
    ),
    st.sampled_from(sorted(LIBRARY)),
    st.integers(0, 2),
    st.sampled_from(HowItWent),
    ratings,
    ratings,
    st.sampled_from(["", "after lunch", "at bedtime"]),
    st.booleans(),
)


@settings(max_examples=150, deadline=None)
@given(tellings, st.lists(tellings, max_size=4))
def test_nothing_made_concrete_asks_for_more_than_its_option_or_than_now(now, earlier):
    task = TaskView("t1", now.assignment.what, now.assignment.minutes, now.assignment.times_per_week)
    said = now.follow_up
    view = FollowUpView(said.outcome, useful=said.useful, hard=said.hard)
    for option in options(task, view):
        made = made_concrete(option, now, earlier, LIBRARY)
        assert (made.code, made.rule, made.reason) == (option.code, option.rule, option.reason)
        for before, offered, present in (
            (option.minutes, made.minutes, task.minutes),
            (option.times_per_week, made.times_per_week, task.times_per_week),
        ):
            assert (before is None) == (offered is None)
            assert before is None or offered <= max(before, present or 0)
        assert made.change.endswith(".")

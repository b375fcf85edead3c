"""What holds for every option in every case, over generated histories, and the sizes one by one."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice_desk.domain.adjustment import Code, Episode, FollowUpView, HowItWent, TaskView, options
from practice_desk.domain.adjustment.ladder import (
    LONG_SITTINGS,
    MINUTES_A_WEEK,
    Size,
    grown,
    micro,
    new_cue,
    nothing,
    one_rung_down,
    spelled_out,
    what_happened,
)
from practice_desk.domain.adjustment.menu import OFFERS
from practice_desk.domain.barrier import BARRIER_CODES
from practice_desk.domain.readiness import ACUTE_CODES

SAFE_FROM_REORDERING = {"crisis", "worse", "not_asked", "three_missed", "twice_missed"}
NEVER_SHOWN = re.compile(
    r"homework|complian|overdue|fail|missed|resist|incomplete|should|must|lazy|unmotivated|\bNone\b", re.I
)

ratings = st.none() | st.integers(0, 10) | st.floats(0, 10)
percents = st.none() | st.integers(0, 100)
sizes = st.none() | st.integers(0, 90) | st.sampled_from([0.5, 2.5, 3.5, 12.5])
tasks = st.builds(
    TaskView,
    task=st.sampled_from([None, "t1", "t2", "t3"]),
    what=st.sampled_from(["Walk", "walk ", "Write a line", "Ring Sam", ""]),
    minutes=sizes,
    times_per_week=sizes,
    activity=st.none(),
)
follow_ups = st.builds(
    FollowUpView,
    outcome=st.sampled_from(HowItWent),
    amount=percents,
    useful=ratings,
    hard=ratings,
    barriers=st.lists(st.sampled_from(sorted(BARRIER_CODES)), max_size=3).map(tuple),
    distress_before=percents,
    distress_after=percents,
    acute=st.lists(st.sampled_from(sorted(ACUTE_CODES)), max_size=1).map(tuple),
)
episodes = st.builds(Episode, tasks, follow_ups, st.none() | st.sampled_from(Code))
histories = st.lists(episodes, max_size=5)


@settings(max_examples=400, deadline=None)
@given(tasks, follow_ups, histories, ratings)
def test_what_holds_for_every_case(task, follow_up, history, confidence):
    offered = options(task, follow_up, history, confidence)
    assert len(offered) >= 2
    assert len({option.code for option in offered}) == len(offered)
    assert len({option.rule for option in offered}) == 1
    growing_allowed = (
        offered[0].rule not in {"crisis", "worse"}
        and follow_up.outcome not in {HowItWent.NOT, HowItWent.TOO_MUCH}
        and (follow_up.hard is None or follow_up.hard < 7)
    )
    for option in offered:
        check_numbers(task, option, growing_allowed=growing_allowed)
        check_words(option)


def check_numbers(task, option, *, growing_allowed):
    pairs = [(task.minutes, option.minutes), (task.times_per_week, option.times_per_week)]
    if option.code is not Code.RESPECIFY:
        assert all((now is None) == (then is None) for now, then in pairs)
    known = [(now, then) for now, then in pairs if now is not None]
    grew = [(now, then) for now, then in known if then > now]
    assert len(grew) <= (option.code is Code.BUILD_ON)
    assert all(then - now <= now // 2 for now, then in grew)
    assert not grew or known.count(grew[0]) == len(known) or sum(now != then for now, then in known) == 1
    assert growing_allowed or option.code is not Code.BUILD_ON
    assert growing_allowed or not grew
    assert all(then >= 0 for _, then in known)


def check_words(option):
    assert re.fullmatch(r"[^.]+(\d\.\d[^.]*)*\.", option.reason), option.reason
    assert option.change.endswith(".")
    assert not NEVER_SHOWN.search(option.reason + option.change)


@settings(max_examples=200, deadline=None)
@given(tasks, follow_ups, histories, ratings)
def test_what_was_chosen_before_never_moves_the_first_nor_changes_the_set(
    task, follow_up, history, confidence
):
    forgotten = [Episode(past.assignment, past.follow_up) for past in history]
    plain = options(task, follow_up, forgotten, confidence)
    remembered = options(task, follow_up, history, confidence)
    assert remembered[0].code is plain[0].code
    assert {option.code for option in remembered} == {option.code for option in plain}


def test_no_row_that_forbids_growing_lists_it():
    growing = {rule for rule, offers in OFFERS.items() if any(o.code is Code.BUILD_ON for o in offers)}
    assert growing == {"easy", "right", "three_easy"}


class TestWhatWentWellBefore:
    task = TaskView("t1", "Walk", 10, 4)
    forgot = FollowUpView(HowItWent.NOT, barriers=("B_FORGOT",))
    well = FollowUpView(HowItWent.DID, useful=8, hard=5)

    def codes(self, history):
        return [option.code for option in options(self.task, self.forgot, history)]

    def test_it_moves_up_behind_the_first_and_says_so(self):
        assert self.codes([]) == [Code.RECUE, Code.SCALE_BACK, Code.RESPECIFY]
        history = [
            Episode(self.task, self.forgot, Code.RESPECIFY),
            Episode(self.task, FollowUpView(HowItWent.NOT_ASKED)),
            Episode(self.task, self.well),
        ]
        assert self.codes(history) == [Code.RECUE, Code.RESPECIFY, Code.SCALE_BACK]
        assert "went well" in options(self.task, self.forgot, history)[1].reason

    @pytest.mark.parametrize(
        "after",
        [
            FollowUpView(HowItWent.SOME, useful=8),
            FollowUpView(HowItWent.DID, useful=3),
            FollowUpView(HowItWent.DID, useful=8, hard=9),
        ],
    )
    def test_what_did_not_go_well_moves_nothing(self, after):
        history = [Episode(self.task, self.forgot, Code.RESPECIFY), Episode(self.task, after)]
        assert self.codes(history) == self.codes([])


class TestSizes:
    @pytest.mark.parametrize(
        ("size", "bigger"),
        [
            (Size(10, 3), Size(10, 4)),
            (Size(5, 6), Size(5, 7)),
            (Size(5, 1), Size(7, 1)),
            (Size(10, 7), Size(15, 7)),
            (Size(1, 1), Size(1, 1)),
            (Size(1, None), Size(1, None)),
            (Size(None, 3), Size(None, 4)),
            (Size(10, None), Size(15, None)),
            (Size(None, None), Size(None, None)),
            (Size(18, 1), Size(20, 1)),
            (Size(20, 1), Size(20, 1)),
            (Size(40, 1), Size(60, 1)),
            (Size(15, 7), Size(15, 7)),
            (Size(0, 0), Size(0, 0)),
            (Size(2.5, 1), Size(3.5, 1)),
        ],
    )
    def test_growing_changes_one_number_or_else_the_setting(self, size, bigger):
        step = grown(size)
        assert step.size == bigger
        assert ("setting" in step.change) is (size == bigger)

    @given(st.integers(0, 100), st.integers(0, 14))
    def test_growing_never_crosses_what_the_editor_would_flag(self, minutes, times):
        size = grown(Size(minutes, times)).size
        assert size == Size(minutes, times) or size.minutes * size.times_per_week <= MINUTES_A_WEEK
        assert all((size.minutes > limit) == (minutes > limit) for limit in LONG_SITTINGS)

    @pytest.mark.parametrize(
        ("size", "smaller"),
        [
            (Size(10, 7), Size(10, 4)),
            (Size(10, 2), Size(10, 1)),
            (Size(10, 1), Size(5, 1)),
            (Size(5, None), Size(2, None)),
            (Size(1, 1), Size(1, 1)),
            (Size(None, 5), Size(None, 3)),
            (Size(None, None), Size(None, None)),
            (Size(0, 0), Size(0, 0)),
            (Size(20, 0.5), Size(10, 0.5)),
        ],
    )
    def test_one_rung_down_is_fewer_days_then_shorter_then_words(self, size, smaller):
        assert one_rung_down(size).size == smaller

    @pytest.mark.parametrize(
        ("size", "smallest"),
        [
            (Size(30, 5), Size(2, 5)),
            (Size(2, 5), Size(2, 3)),
            (Size(1, 1), Size(1, 1)),
            (Size(None, 5), Size(None, 5)),
        ],
    )
    def test_the_micro_size_is_two_minutes_at_most(self, size, smallest):
        assert micro(size).size == smallest

    @pytest.mark.parametrize(
        ("size", "amount", "trimmed"),
        [
            (Size(10, 5), 60, Size(10, 3)),
            (Size(10, 5), 0, Size(10, 1)),
            (Size(10, 1), 50, Size(5, 1)),
            (Size(10, None), 50, Size(5, None)),
            (Size(10, 5), 100, Size(10, 3)),
            (Size(10, 5), None, Size(10, 3)),
            (Size(None, None), 50, Size(None, None)),
        ],
    )
    def test_trimming_goes_to_what_really_happened(self, size, amount, trimmed):
        assert what_happened(size, amount).size == trimmed

    def test_nothing_is_nothing_and_the_unknown_stays_unknown(self):
        assert nothing(Size(10, None), "").size == Size(0, None)

    def test_a_new_cue_comes_with_fewer_days_where_there_are_several(self):
        assert new_cue(Size(10, 5)).size == Size(10, 3)
        assert new_cue(Size(10, 1)).size == Size(10, 1)

    def test_only_spelling_out_fills_in_numbers(self):
        assert spelled_out(Size(None, None)).size == Size(5, 2)
        assert spelled_out(Size(30, 1)).size == Size(30, 1)

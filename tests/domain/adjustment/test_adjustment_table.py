"""The table of adjustment rules, row by row, and the order of the rows."""

from itertools import combinations

import pytest

from practice_desk.domain.adjustment import Code, Episode, FollowUpView, HowItWent, TaskView, options
from practice_desk.domain.adjustment.rules import BY_BARRIER
from practice_desk.domain.barrier import BARRIER_CODES, BARRIERS

DID, SOME, TOO_MUCH, NOT, NOT_ASKED = HowItWent
WALK = TaskView(task="t1", what="Walk to the corner after lunch", minutes=10, times_per_week=4)
WRITE = TaskView(task="t2", what="Write one line at bedtime", minutes=5, times_per_week=7)
RING = TaskView(task="t3", what="Ring Sam on Tuesday", minutes=10, times_per_week=1)


def went(outcome, **more):
    return FollowUpView(outcome, **more)


def past(task, outcome, chosen=None, **more):
    return Episode(task, went(outcome, **more), chosen)


def first(follow_up, history=(), confidence=None, task=WALK):
    return options(task, follow_up, history, confidence)[0]


EASY = {"useful": 8, "hard": 2}
ROSE = {"distress_before": 40, "distress_after": 60}


@pytest.mark.parametrize(
    ("follow_up", "rule", "code"),
    [
        (went(DID, acute=("panic_now",)), "crisis", Code.HOLD),
        (went(NOT, barriers=("B_FORGOT", "B_CRISIS")), "crisis", Code.HOLD),
        (went(DID, barriers=("B_WORSE",), **EASY), "worse", Code.PAUSE),
        (went(NOT_ASKED), "not_asked", Code.ASK),
        (went(DID, useful=6, hard=3), "easy", Code.BUILD_ON),
        (went(DID, useful=6, hard=3.5), "right", Code.KEEP),
        (went(DID, useful=10, hard=6), "right", Code.KEEP),
        (went(DID, useful=6, hard=7), "heavy", Code.KEEP),
        (went(DID, useful=5.9, hard=9), "lukewarm", Code.REVISIT_WHY),
        (went(DID, useful=3), "lukewarm", Code.REVISIT_WHY),
        (went(DID, useful=2, hard=0), "no_use", Code.SWAP),
        (went(DID, useful=0), "no_use", Code.SWAP),
        (went(DID), "unrated", Code.KEEP),
        (went(DID, useful=9), "unrated", Code.KEEP),
        (went(DID, hard=1), "unrated", Code.KEEP),
        (went(SOME, hard=7, useful=1), "partly_hard", Code.SCALE_BACK),
        (went(SOME, hard=6, useful=3), "partly_no_use", Code.REVISIT_WHY),
        (went(SOME, hard=6, useful=4), "partly", Code.SCALE_BACK),
        (went(SOME), "partly", Code.SCALE_BACK),
        (went(TOO_MUCH, **EASY), "too_much", Code.SCALE_BACK),
        (went(NOT), "unexplained", Code.ASK),
        (went(NOT, useful=8, hard=2), "unexplained", Code.ASK),
    ],
)
def test_each_row_gives_its_rule_and_its_first_option(follow_up, rule, code):
    option = first(follow_up)
    assert (option.rule, option.code) == (rule, code)


FIRST_BY_BARRIER = {
    "pressure": Code.HOLD,
    "fear": Code.SUPPORT,
    "unclear": Code.RESPECIFY,
    "why": Code.REVISIT_WHY,
    "hard": Code.SCALE_BACK,
    "perfect": Code.RESPECIFY,
    "place": Code.RECUE,
    "cue": Code.RECUE,
    "dull": Code.SWAP,
    "hopeless": Code.REVISIT_WHY,
    "fine": Code.FADE,
    "unasked": Code.IN_SESSION,
}


@pytest.mark.parametrize(("rule", "barriers"), BY_BARRIER, ids=[rule for rule, _ in BY_BARRIER])
def test_each_barrier_leads_to_its_option(rule, barriers):
    for barrier in barriers:
        option = first(went(NOT, barriers=(barrier,)))
        assert (option.rule, option.code) == (rule, FIRST_BY_BARRIER[rule])


def test_of_several_barriers_the_first_of_the_order_counts():
    order = [barrier for _, barriers in BY_BARRIER for barrier in barriers]
    ranks = {barrier: rank for rank, (_, barriers) in enumerate(BY_BARRIER) for barrier in barriers}
    for one, other in combinations(order, 2):
        winner = min(ranks[one], ranks[other])
        for named in ((one, other), (other, one)):
            assert first(went(NOT, barriers=named)).rule == BY_BARRIER[winner][0]


def test_every_barrier_has_words_and_a_rule():
    ruled = {barrier for _, barriers in BY_BARRIER for barrier in barriers}
    assert ruled | {"B_WORSE", "B_CRISIS"} == BARRIER_CODES
    assert len(BARRIERS) == 19


def test_a_barrier_beside_something_that_happened_does_not_decide():
    assert first(went(DID, barriers=("B_HARD",), **EASY)).rule == "easy"
    assert first(went(SOME, barriers=("B_PRESSURE",))).rule == "partly"


class TestWorse:
    def test_distress_has_to_rise_now_and_the_last_time_with_the_same_task(self):
        rose = went(DID, **EASY, **ROSE)
        assert first(rose, [past(WALK, DID, **ROSE)]).rule == "worse"
        assert first(rose, [past(WALK, DID, distress_before=40, distress_after=59)]).rule == "easy"
        assert first(rose, [past(WRITE, DID, **ROSE)]).rule == "easy"
        assert first(rose).rule == "easy"
        assert first(went(DID, **EASY), [past(WALK, DID, **ROSE)]).rule == "easy"

    def test_only_the_last_time_counts_and_not_asked_is_passed_over(self):
        rose = went(SOME, **ROSE)
        assert first(rose, [past(WALK, DID, **ROSE), past(WALK, DID)]).rule == "partly"
        assert first(rose, [past(WALK, DID, **ROSE), past(WALK, NOT_ASKED)]).rule == "worse"
        assert first(rose, [past(WALK, DID, **ROSE), past(WRITE, DID)]).rule == "worse"


class TestMissed:
    def test_three_different_tasks_in_a_row_hold(self):
        history = [past(WALK, NOT), past(WRITE, NOT)]
        option = first(went(NOT, barriers=("B_FORGOT",)), history, task=RING)
        assert (option.rule, option.code) == ("three_missed", Code.HOLD)

    def test_anything_that_happened_breaks_the_three(self):
        history = [past(WALK, NOT), past(WRITE, SOME), past(WALK, NOT)]
        assert first(went(NOT), history, task=RING).rule == "unexplained"

    def test_two_different_tasks_are_not_three(self):
        assert first(went(NOT), [past(WRITE, NOT)], task=RING).rule == "unexplained"

    def test_not_asked_neither_counts_nor_breaks(self):
        history = [past(WALK, NOT), past(RING, NOT_ASKED), past(WRITE, NOT), past(WALK, NOT_ASKED)]
        assert first(went(NOT), history, task=RING).rule == "three_missed"

    def test_three_come_before_two(self):
        history = [past(WALK, NOT), past(WRITE, NOT), past(RING, NOT)]
        assert first(went(NOT), history, task=RING).rule == "three_missed"

    @pytest.mark.parametrize("barrier", [None, *sorted(BARRIER_CODES - {"B_WORSE", "B_CRISIS"})])
    @pytest.mark.parametrize("minutes", [None, 0, 1, 2, 30])
    def test_twice_the_same_is_never_kept(self, barrier, minutes):
        task = TaskView("t1", "Walk", minutes, 3)
        named = (barrier,) if barrier else ()
        option = first(went(NOT, barriers=named), [past(task, NOT)], task=task)
        assert option.rule == "twice_missed"
        assert option.code in {Code.SCALE_BACK, Code.SWAP, Code.IN_SESSION}

    def test_twice_is_about_the_same_task_whatever_came_between(self):
        assert first(went(NOT), [past(WALK, NOT), past(WRITE, DID)]).rule == "twice_missed"
        assert first(went(NOT), [past(WALK, NOT), past(WALK, NOT_ASKED)]).rule == "twice_missed"
        assert first(went(NOT), [past(WALK, NOT), past(WALK, SOME)]).rule == "unexplained"

    def test_the_same_task_is_the_same_id_or_else_the_same_words(self):
        renamed = TaskView("t1", "Stand at the door")
        other = TaskView("t9", WALK.what)
        worded = TaskView(None, "  walk to THE corner\tafter  lunch ")
        for task, same in ((renamed, True), (other, False), (worded, True)):
            rule = first(went(NOT), [past(task, NOT)]).rule
            assert (rule == "twice_missed") is same


class TestShaky:
    @pytest.mark.parametrize(
        "follow_up", [went(DID, **EASY), went(DID, useful=8, hard=5), went(DID, useful=8, hard=8), went(DID)]
    )
    def test_a_plan_of_little_confidence_is_scaled_back_where_it_would_stand(self, follow_up):
        option = first(follow_up, confidence=6.5)
        assert (option.rule, option.code) == ("shaky", Code.SCALE_BACK)
        assert first(follow_up, confidence=7).rule != "shaky"

    @pytest.mark.parametrize("follow_up", [went(DID, useful=4), went(SOME), went(NOT), went(TOO_MUCH)])
    def test_it_leaves_the_other_rows_alone(self, follow_up):
        assert first(follow_up, confidence=2) == first(follow_up)

    def test_three_easy_ones_fade_all_the_same(self):
        history = [past(WALK, DID, **EASY)] * 2
        assert first(went(DID, **EASY), history, confidence=2).rule == "three_easy"


class TestThreeEasy:
    def test_the_third_easy_one_in_a_row_fades(self):
        history = [past(WALK, DID, **EASY), past(WALK, DID, **EASY)]
        option = first(went(DID, **EASY), history)
        assert (option.rule, option.code) == ("three_easy", Code.FADE)
        assert first(went(DID, **EASY), history[1:]).rule == "easy"

    def test_not_asked_neither_counts_nor_breaks(self):
        easy, unasked = past(WALK, DID, **EASY), past(WALK, NOT_ASKED, **EASY)
        assert first(went(DID, **EASY), [easy, unasked, easy, unasked]).rule == "three_easy"
        assert first(went(DID, **EASY), [easy, unasked]).rule == "easy"

    def test_one_that_was_harder_or_not_rated_breaks_the_run(self):
        easy = past(WALK, DID, **EASY)
        assert first(went(DID, **EASY), [easy, past(WALK, DID, useful=8, hard=4)]).rule == "easy"
        assert first(went(DID, **EASY), [easy, easy, past(WALK, DID)]).rule == "easy"

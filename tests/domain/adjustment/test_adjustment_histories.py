"""Each property of the adjustment rules by itself, over long generated histories, beside a plain reading of
the table that shares no code with the rules."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice_desk.domain.adjustment import Code, Episode, FollowUpView, HowItWent, Option, TaskView, options
from practice_desk.domain.barrier import BARRIER_CODES, BARRIERS
from practice_desk.domain.readiness import ACUTE_CODES

DID, SOME, TOO_MUCH, NOT, NOT_ASKED = HowItWent
FIXED_FIRST = {"crisis", "worse", "not_asked", "three_missed", "twice_missed"}
GOES_DOWN = {"scale_back", "swap", "in_session"}
BY_BARRIER = (
    ("pressure", "B_PRESSURE"),
    ("fear", "B_FEAR"),
    ("unclear", "B_UNCLEAR"),
    ("why", "B_WHY"),
    ("why", "B_GOALFIT"),
    ("hard", "B_HARD"),
    ("hard", "B_LOW"),
    ("perfect", "B_PERFECT"),
    ("place", "B_PRIVACY"),
    ("place", "B_RESOURCE"),
    ("place", "B_SUPPORT"),
    ("cue", "B_FORGOT"),
    ("cue", "B_TIME"),
    ("dull", "B_BORING"),
    ("hopeless", "B_HOPELESS"),
    ("fine", "B_BETTER"),
    ("unasked", "B_THERAPIST"),
)
FIRST = {
    "crisis": "hold", "worse": "pause", "not_asked": "ask", "three_missed": "hold", "shaky": "scale_back",
    "three_easy": "fade", "easy": "build_on", "right": "keep", "heavy": "keep", "lukewarm": "revisit_why",
    "no_use": "swap", "unrated": "keep", "partly_hard": "scale_back", "partly_no_use": "revisit_why",
    "partly": "scale_back", "too_much": "scale_back", "pressure": "hold", "fear": "support",
    "unclear": "respecify", "why": "revisit_why", "hard": "scale_back", "perfect": "respecify",
    "place": "recue", "cue": "recue", "dull": "swap", "hopeless": "revisit_why", "fine": "fade",
    "unasked": "in_session", "unexplained": "ask",
}  # fmt: skip

ratings = st.none() | st.integers(0, 10)
percents = st.none() | st.integers(0, 100)
numbers = st.none() | st.integers(0, 90)
tasks = st.builds(
    TaskView,
    task=st.sampled_from(["t1", "t2", "t3", "t4"]),
    what=st.sampled_from(["Walk", "Write a line", "Ring Sam"]),
    minutes=numbers,
    times_per_week=st.none() | st.integers(0, 21),
)
told = st.builds(
    FollowUpView,
    outcome=st.sampled_from([DID, DID, SOME, TOO_MUCH, NOT, NOT, NOT, NOT_ASKED]),
    amount=percents,
    useful=ratings,
    hard=ratings,
    barriers=st.lists(st.sampled_from(sorted(BARRIER_CODES)), max_size=2).map(tuple),
    distress_before=percents,
    distress_after=percents,
    acute=st.sampled_from([(), (), (), (), *[(code,) for code in sorted(ACUTE_CODES)]]),
)
episodes = st.builds(Episode, tasks, told, st.none() | st.sampled_from(Code))
cases = st.tuples(tasks, told, st.lists(episodes, max_size=8), ratings)
every_case = settings(max_examples=200, deadline=None)


def offered(case) -> tuple[Option, ...]:
    return options(*case)


def plain_rule(
    task: TaskView, now: FollowUpView, history: Sequence[Episode], confidence: float | None
) -> str:
    """The table read from top to bottom."""
    asked = [past for past in history if past.follow_up.outcome is not NOT_ASKED]
    same = [past.follow_up for past in asked if past.assignment.task == task.task]
    run = [Episode(task, now), *reversed(asked)]
    if now.acute or "B_CRISIS" in now.barriers:
        return "crisis"
    if "B_WORSE" in now.barriers or (rose(now) and same and rose(same[-1])):
        return "worse"
    if now.outcome is NOT_ASKED:
        return "not_asked"
    missed: list[str | None] = []
    for past in run:
        if past.follow_up.outcome is not NOT:
            break
        missed.append(past.assignment.task)
    if len(set(missed)) >= 3:
        return "three_missed"
    if now.outcome is NOT and same and same[-1].outcome is NOT:
        return "twice_missed"
    rule = plain_row(now, run)
    stands = rule in {"easy", "right", "heavy", "unrated"}
    return "shaky" if stands and confidence is not None and confidence < 7 else rule


def plain_row(now: FollowUpView, run: Sequence[Episode]) -> str:
    useful, hard = now.useful, now.hard
    if len(run) >= 3 and all(easy(past.follow_up) for past in run[:3]):
        return "three_easy"
    if now.outcome is DID:
        if useful is not None and useful < 6:
            return "no_use" if useful <= 2 else "lukewarm"
        if useful is None or hard is None:
            return "unrated"
        return "easy" if hard <= 3 else "heavy" if hard >= 7 else "right"
    if now.outcome is SOME:
        if hard is not None and hard >= 7:
            return "partly_hard"
        return "partly_no_use" if useful is not None and useful <= 3 else "partly"
    if now.outcome is TOO_MUCH:
        return "too_much"
    return next((rule for rule, code in BY_BARRIER if code in now.barriers), "unexplained")


def rose(one: FollowUpView) -> bool:
    known = one.distress_before is not None and one.distress_after is not None
    return known and one.distress_after - one.distress_before >= 20


def easy(one: FollowUpView) -> bool:
    return one.outcome is DID and (one.useful or 0) >= 6 and one.hard is not None and one.hard <= 3


@every_case
@given(cases)
def test_the_first_rule_of_the_table_that_applies_gives_the_first_option(case):
    first = offered(case)[0]
    assert first.rule == plain_rule(*case)
    if first.rule == "twice_missed":
        assert first.code in GOES_DOWN
    else:
        assert first.code == FIRST[first.rule]


@every_case
@given(cases)
def test_there_are_at_least_two_options_and_none_twice(case):
    codes = [option.code for option in offered(case)]
    assert len(codes) >= 2
    assert len(set(codes)) == len(codes)


@every_case
@given(cases)
def test_after_a_crisis_or_worse_nothing_is_built_on(case):
    found = offered(case)
    if found[0].rule in {"crisis", "worse"}:
        assert Code.BUILD_ON not in {option.code for option in found}


@every_case
@given(cases)
def test_after_too_much_nothing_or_hard_no_option_asks_for_more(case):
    task, now, _history, _confidence = case
    if now.outcome in (TOO_MUCH, NOT) or (now.hard or 0) >= 7:
        for option in offered(case):
            assert task.minutes is None or option.minutes <= task.minutes
            assert task.times_per_week is None or option.times_per_week <= task.times_per_week


@every_case
@given(cases)
def test_growing_changes_one_number_by_a_half_at_most_or_else_the_setting(case):
    task = case[0]
    for option in offered(case):
        pairs = ((task.minutes, option.minutes), (task.times_per_week, option.times_per_week))
        grown = [(now, then) for now, then in pairs if now is not None and then > now]
        if option.code is not Code.BUILD_ON:
            assert not grown
            continue
        assert sum(now != then for now, then in pairs) == len(grown) <= 1
        assert all(then - now <= now // 2 for now, then in grown)
        assert bool(grown) is not ("setting" in option.change)


@every_case
@given(cases)
def test_what_nobody_knows_stays_unknown_unless_it_is_spelled_out(case):
    task = case[0]
    for option in offered(case):
        if option.code is not Code.RESPECIFY:
            assert (option.minutes is None) == (task.minutes is None)
            assert (option.times_per_week is None) == (task.times_per_week is None)


@every_case
@given(cases)
def test_what_was_chosen_and_went_well_only_reorders_the_others(case):
    task, now, history, confidence = case
    forgotten = [Episode(past.assignment, past.follow_up) for past in history]
    plain, learned = options(task, now, forgotten, confidence), offered(case)
    assert {option.code for option in plain} == {option.code for option in learned}
    assert plain[0].code == learned[0].code
    if plain[0].rule in FIXED_FIRST:
        assert plain[0].change == learned[0].change


@every_case
@given(cases)
def test_a_reason_quotes_what_was_said_or_counts_what_was_seen(case):
    _task, now, _history, confidence = case
    first = offered(case)[0]
    words = {barrier.words for barrier in BARRIERS if barrier.code in now.barriers}
    named = first.rule in {rule for rule, _code in BY_BARRIER}
    if named or (first.rule == "twice_missed" and now.barriers):
        assert any(f"“{said}”" in first.reason for said in words)
    if first.rule in {"easy", "right", "heavy", "lukewarm", "no_use", "partly", "partly_hard", "too_much"}:
        for name, number in (("useful", now.useful), ("hard", now.hard)):
            assert number is None or f"{name} {number:g} out of 10" in first.reason
    if first.rule == "shaky":
        assert f"{confidence:g} out of 10" in first.reason


@settings(max_examples=150, deadline=None)
@given(cases, st.sampled_from(Code))
def test_choosing_something_that_then_goes_well_brings_it_to_the_front_of_the_others(case, chosen):
    task, now, history, _confidence = case
    good = FollowUpView(DID, useful=8, hard=5)
    past = [Episode(task, FollowUpView(SOME), chosen), Episode(task, good)] * (len(history) + 1)
    rests = [Episode(one.assignment, one.follow_up) for one in history]
    first, *others = options(task, now, [*rests, *past])
    if chosen in {option.code for option in others}:
        assert others[0].code is chosen
        assert "went well when you chose it before" in others[0].reason
    elif first.code is chosen:
        assert "went well when you chose it before" in first.reason


def test_what_came_of_a_choice_is_the_next_time_of_the_same_task():
    walk, sing = TaskView("a", "Walk", 10, 3), TaskView("b", "Sing", 10, 3)
    chosen = Episode(walk, FollowUpView(NOT), Code.SUPPORT)
    well, too_much = FollowUpView(DID, useful=8, hard=5), FollowUpView(TOO_MUCH)

    def said(*later):
        return [o.reason for o in options(walk, well, [chosen, *later]) if o.code is Code.SUPPORT]

    credit = "went well when you chose it before"
    assert not any(credit in reason for reason in said(Episode(sing, well), Episode(walk, too_much)))
    assert all(credit in reason for reason in said(Episode(sing, too_much), Episode(walk, well)))
    assert all(credit in reason for reason in said(Episode(sing, too_much)))


@pytest.mark.parametrize(
    "told",
    [{"acute": ("panic_now",)}, {"distress_before": 10, "distress_after": 60}],
    ids=lambda told: min(told),
)
def test_what_left_somebody_worse_did_not_go_well(told):
    walk = TaskView("a", "Walk", 10, 3)
    past = [
        Episode(walk, FollowUpView(NOT), Code.SUPPORT),
        Episode(walk, FollowUpView(DID, useful=8, hard=5, **told)),
    ]
    found = options(walk, FollowUpView(DID, useful=8, hard=5), past)
    assert not any("went well" in option.reason for option in found)


@pytest.mark.parametrize(("times", "told"), [(3, "third"), (4, "fourth"), (10, "tenth")])
def test_a_row_of_easy_times_is_counted(times, told):
    walk, easy = TaskView("a", "Walk", 10, 3), FollowUpView(DID, useful=8, hard=2)
    first = options(walk, easy, [Episode(walk, easy)] * (times - 1))[0]
    assert first.reason.startswith(f"For the {told} time in a row it happened")
    assert options(walk, easy, [Episode(walk, easy)] * 10)[0].reason.startswith(
        "Once more in a row it happened"
    )


def test_a_rise_of_twenty_is_one_whatever_the_fractions():
    walk = TaskView("a", "Walk", 10, 3)
    rose = FollowUpView(DID, useful=4, distress_before=12.3, distress_after=32.3)
    past = [Episode(walk, FollowUpView(DID, distress_before=0, distress_after=20))]
    assert options(walk, rose, past)[0].rule == "worse"


@pytest.mark.parametrize(
    ("amount", "change"),
    [
        (100, "Shorter: 3 minutes in place of 7.5."),
        (50, "As long as it happened: 3 minutes in place of 7.5."),
        (0, "Shorter: 1 minute in place of 7.5."),
    ],
)
def test_as_much_as_happened_is_only_said_of_what_did(amount, change):
    first = options(TaskView("a", "Walk", 7.5, None), FollowUpView(SOME, amount=amount))[0]
    assert (first.code, first.change) == (Code.SCALE_BACK, change)


def test_only_the_first_option_is_said_to_come_first():
    walk = TaskView("a", "Walk", 10, 3)
    for outcome in (DID, NOT, SOME, TOO_MUCH, NOT_ASKED):
        _first, *others = options(walk, FollowUpView(outcome))
        assert not any("comes first" in option.reason for option in others)


@pytest.mark.parametrize(("times", "change"), [(12, "Less often: 6 times"), (6, "Fewer days: 3 times")])
def test_more_times_than_a_week_has_days_are_not_called_days(times, change):
    first = options(TaskView("a", "Walk", 10, times), FollowUpView(TOO_MUCH))[0]
    assert first.change.startswith(change)

"""The story so far: every part of it in its place, and how useful it felt."""

from dataclasses import replace

import pytest

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import HandedOver
from practice_desk.domain.check import Result
from practice_desk.domain.refused import Gone
from practice_desk.domain.shape import Tracking, TrackingScale
from practice_desk.domain.version import Kept
from practice_desk.domain.visit import VisitState
from practice_desk.services.follow_up import Said
from practice_desk.services.plan import Plan
from practice_desk.services.readiness import HoldPlan
from practice_desk.services.story import Kind
from support.builders import REST, a_check, a_client, a_draft, a_goal, a_running, a_visit
from support.store_contract import put


def told(desk, client_id):
    return [(entry.day, entry.kind) for entry in desk.story.entries(client_id)]


def test_a_visit_is_told_in_the_order_in_which_it_goes(desk, mara):
    first = desk.clock.today()
    running = a_running(desk, mara)
    desk.clock.forward(days=7)
    second = desk.clock.today()
    a_visit(desk, mara, note="Late, but glad to be here.", state=VisitState.HELD)
    a_running(desk, mara, "Next")
    desk.readiness.decide(a_check(desk, mara), Result.ASSIGN)
    desk.follow_ups.note(running.id, Said(HowItWent.SOME))
    assert told(desk, mara) == [
        (second, Kind.SET),
        (second, Kind.CHECK),
        (second, Kind.SOME),
        (second, Kind.VISIT),
        (first, Kind.SET),
    ]


def test_a_week_left_free_is_an_entry_like_any_other(desk, mara):
    desk.readiness.hold(a_check(desk, mara, REST), mara, HoldPlan(("A loss.", "Sleep.", "More.")))
    (entry,) = desk.story.entries(mara)
    assert (entry.kind, entry.title, entry.detail) == (Kind.REST, "Week left free", "A loss. Sleep.")
    desk.clock.forward(days=7)
    desk.readiness.decide(a_check(desk, mara), Result.ASSIGN)
    assert desk.story.entries(mara)[1].detail == "A loss. Sleep. Looked again 3 Dec."


@pytest.mark.parametrize("outcome", list(HowItWent))
def test_each_outcome_has_its_kind_and_its_words(desk, mara, outcome):
    running = a_running(desk, mara, "Walk")
    desk.clock.forward(days=7)
    desk.follow_ups.note(running.id, Said(outcome, useful=0, barriers=("B_LOW", "gone"), words="Ναι 🌿"))
    entry = desk.story.entries(mara)[0]
    assert (entry.kind.value, entry.title) == (outcome.value, "Walk")
    assert "Useful 0." in entry.detail
    assert entry.detail.endswith(" “Ναι 🌿”")


def test_what_was_set_says_its_size_and_whether_it_runs(desk, mara):
    running = a_running(desk, mara, minutes=10, times_per_week=7)
    assert desk.story.entries(mara)[0].detail == "Small step, handed over · 10 min · every day · running"
    desk.clock.forward(days=7)
    desk.follow_ups.note(running.id, Said(HowItWent.DID))
    assert desk.story.entries(mara)[1].detail == "Small step, handed over · 10 min · every day"


def test_a_check_tells_its_reasons_or_the_line_of_why(desk, mara):
    desk.readiness.decide(a_check(desk, mara, "nuyyyyyyy"), Result.SMALL)
    plain = desk.story.entries(mara)[0]
    assert plain.title == "Readiness check: something small"
    assert plain.detail.endswith(".")
    assert ".;" not in plain.detail, "reasons are sentences"
    assert "Decided otherwise" not in plain.detail
    check = a_check(desk, mara, REST)
    desk.readiness.decide(check, Result.ASSIGN, "They insisted.")
    assert desk.story.entries(mara)[0].detail == "Leaned towards hold. Decided otherwise: “They insisted.”"


def test_a_check_that_came_without_a_lean_is_told_without_one(desk, mara):
    check = replace(a_check(desk, mara), result=Result.SMALL, against="They asked.")
    put(desk.store, check)
    assert desk.story.entries(mara)[0].title == "Readiness check: something small"


def test_a_line_of_why_that_was_not_needed_claims_nothing(desk, mara):
    desk.readiness.decide(a_check(desk, mara), Result.ASSIGN, "Just so.")
    assert "otherwise" not in desk.story.entries(mara)[0].detail


def test_drafts_open_checks_and_ordinary_visits_are_no_story(desk, mara):
    a_draft(desk, mara)
    a_check(desk, mara, "n")
    for state in (VisitState.PLANNED, VisitState.HELD, VisitState.CANCELLED):
        a_visit(desk, mara, -7, state)
    assert desk.story.entries(mara) == []
    a_visit(desk, mara, -6, VisitState.NOT_ATTENDED)
    assert [entry.title for entry in desk.story.entries(mara)] == ["Visit not attended"]
    a_visit(desk, mara, -5, VisitState.CANCELLED, note="Their child was ill.")
    told_first = desk.story.entries(mara)[0]
    assert (told_first.title, told_first.detail) == ("Visit cancelled", "Their child was ill.")


def test_nobody_else_s_story_is_told(desk, mara):
    a_running(desk, a_client(desk, "Jo"))
    assert desk.story.entries(mara) == []
    assert desk.story.trend(mara) == []


def test_the_trend_has_every_answer_and_rest_weeks_between(desk, mara):
    start = desk.clock.today()
    for useful, outcome in ((5, HowItWent.SOME), (None, HowItWent.NOT), (8, HowItWent.DID)):
        running = a_running(desk, mara)
        desk.clock.forward(days=7)
        desk.follow_ups.note(running.id, Said(HowItWent.NOT_ASKED))
        desk.clock.forward(days=7)
        desk.follow_ups.note(running.id, Said(outcome, useful))
        if useful is None:
            desk.clock.forward(days=1)
            desk.readiness.hold(None, mara, HoldPlan())
    points = [
        ((point.day - start).days, point.useful, point.outcome, point.rest)
        for point in desk.story.trend(mara)
    ]
    assert points == [
        (14, 5, "some", False),
        (28, None, "not", False),
        (29, None, None, True),
        (43, 8, "did", False),
    ]


def test_goals_count_what_was_handed_over_towards_them(desk, mara):
    sleep, work = a_goal(desk, mara, "Sleep"), a_goal(desk, mara, "Work")
    for _ in range(2):
        a_running(desk, mara, goal_id=sleep)
    a_draft(desk, mara, goal_id=work)
    assert [(line.goal.name, line.steps) for line in desk.story.goals(mara)] == [("Sleep", 2), ("Work", 0)]


def test_earlier_words_and_decisions_against_the_lean_are_entries_of_their_own(desk, mara):
    draft = a_draft(desk, mara, "Relax more.")
    desk.assignments.write(mara, draft, Plan("Sit by the window."), Kept.BEFORE_FIX)
    desk.readiness.decide(a_check(desk, mara, REST), Result.ASSIGN, "They asked for it.")
    desk.assignments.hand_over(draft, HandedOver.TOLD)
    handed, version, check = desk.story.entries(mara)
    assert (handed.kind, handed.title) == (Kind.SET, "Sit by the window.")
    assert (version.kind, version.title, version.detail) == (
        Kind.VERSION,
        "Relax more.",
        "Earlier words, kept before a fix",
    )
    assert (check.kind, check.title) == (Kind.OTHERWISE, "Readiness check: assign")


def test_each_entry_can_be_read_back_whole(desk, mara):
    goal = a_goal(desk, mara, "Sleep better")
    running = a_running(
        desk, mara, "Walk", minutes=10, times_per_week=4, cue="after lunch", goal_id=goal, confidence=8
    )
    desk.clock.forward(days=7)
    said = Said(HowItWent.SOME, 6, 3, 50, ("B_TIME",), "Two days.", "Air helps.", 70, 40, ("panic_now",))
    desk.follow_ups.note(running.id, said)
    desk.readiness.hold(a_check(desk, mara, REST), mara, HoldPlan(("A loss.", "Sleep.", "More.")))
    draft = a_draft(desk, mara, "Relax more.", cue="at noon")
    desk.assignments.write(mara, draft, Plan("Sit."), Kept.BEFORE_FIX)
    a_visit(desk, mara, -1, VisitState.HELD, note="Late, but glad.")
    wholes = {entry.kind: desk.story.whole(entry) for entry in desk.story.entries(mara)}
    for kind, parts in {
        Kind.SOME: (
            "Some of it", "Useful: 6 of 10", "Hard: 3 of 10", "percent: 50", "Distress before: 70 of 100",
            "The week was too full", "a panic attack right now", "“Two days.”", "“Air helps.”",
        ),
        Kind.SET: ("Told, with no paper", "after lunch", "10 min, four days a week", "Sleep better", "8 of 10"),
        Kind.REST: ("A loss.",),
        Kind.VERSION: ("Kept before a fix", "at noon"),
        Kind.VISIT: ("Late, but glad.",),
    }.items():  # fmt: skip
        for part in parts:
            assert part in wholes[kind]


def test_what_is_gone_cannot_be_read_back(desk, mara):
    a_running(desk, mara)
    (entry,) = desk.story.entries(mara)
    desk.ledger.undo()
    desk.ledger.undo()
    with pytest.raises(Gone):
        desk.story.whole(entry)


class TestLogs:
    def test_what_came_back_of_a_log_is_one_entry_on_its_last_day(self, desk, mara):
        log = a_running(desk, mara, "Jot it down", shape=Tracking("energy", TrackingScale.TEN, 3, 7))
        desk.clock.forward(days=5)
        days = desk.logs.sheet(log.id).days
        assert Kind.LOG not in [kind for _day, kind in told(desk, mara)]
        for slot, value in enumerate("738"):
            desk.logs.put(log.id, days[0], slot, value)
        desk.logs.put(log.id, days[2], 1, "2")
        (entry,) = [one for one in desk.story.entries(mara) if one.kind is Kind.LOG]
        assert (entry.day, entry.title, entry.id) == (days[2], "Log: energy", log.id)
        assert entry.detail.startswith("4 entries, 27 Nov to 29 Nov.")
        assert desk.story.whole(entry).splitlines() == [
            "Fri 27 Nov: morning 7, midday 3, evening 8",
            "Sun 29 Nov: midday 2",
        ]

    def test_it_goes_when_the_last_entry_is_emptied(self, desk, mara):
        log = a_running(desk, mara, "Jot it down", shape=Tracking("energy", TrackingScale.TEN, 1, 7))
        desk.clock.forward(days=2)
        day = desk.logs.sheet(log.id).days[0]
        desk.logs.put(log.id, day, 0, "7")
        assert Kind.LOG in [kind for _day, kind in told(desk, mara)]
        desk.logs.put(log.id, day, 0, "")
        assert Kind.LOG not in [kind for _day, kind in told(desk, mara)]

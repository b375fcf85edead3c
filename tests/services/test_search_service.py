"""Search: whose it is, what it is called, when, the words around it, and where it is read."""

import pytest

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import Assignment
from practice_desk.domain.check import Result
from practice_desk.domain.draft import Draft
from practice_desk.domain.log.tracker import LogEntry
from practice_desk.domain.measure import Measure
from practice_desk.domain.version import Kept, Version
from practice_desk.domain.visit import VisitState
from practice_desk.services.follow_up import Said
from practice_desk.services.readiness import HoldPlan
from practice_desk.services.search import MOST, Place
from practice_desk.services.template import TemplateForm
from support.builders import REST, a_check, a_client, a_draft, a_goal, a_running, a_visit
from support.store_contract import MADE, put


def found(desk, typed):
    return [(hit.kind, hit.place, hit.entry) for hit in desk.search.find(typed)]


def test_a_hit_says_whose_what_when_and_the_words(desk, mara):
    running = a_running(desk, mara, "Walk to the pier and look at the gulls.")
    desk.clock.forward(days=7)
    desk.follow_ups.note(running.id, Said(HowItWent.DID, words="The gulls were loud."))
    told = desk.story.entries(mara)[0]
    newest, older = desk.search.find("gulls")
    assert (newest.client, newest.kind, newest.day) == (
        desk.clients.get(mara),
        "How it went",
        desk.clock.today(),
    )
    assert newest.excerpt.words[newest.excerpt.start : newest.excerpt.end] == "gulls"
    assert (newest.place, newest.entry, newest.id) == (Place.STORY, told.id, told.id)
    assert (older.kind, older.entry) == ("What was set", running.id)


def test_what_opens_in_the_story_stands_in_the_story(desk, mara):
    running = a_running(desk, mara, "Marker one")
    desk.follow_ups.note(running.id, Said(HowItWent.SOME, learned="Marker two"))
    a_visit(desk, mara, note="Marker three", state=VisitState.HELD)
    desk.readiness.decide(desk.readiness.set_idea(a_check(desk, mara), "Marker four"), Result.ASSIGN)
    put(desk.store, Version("x1", mara, running.id, desk.clock.now(), Kept.BEFORE_FIX, a_plan("Marker five")))
    desk.clock.forward(days=7)
    check = desk.readiness.set_idea(a_check(desk, mara, REST), "Marker seven")
    desk.readiness.hold(check, mara, HoldPlan((), say="Marker six"))
    entries = {entry.id for entry in desk.story.entries(mara)}
    hits = desk.search.find("marker")
    assert len(hits) == 6  # the version stands for less than the assignment it is of
    assert {hit.place for hit in hits} == {Place.STORY}
    assert {hit.entry for hit in hits} <= entries


def a_plan(what):
    return Assignment("other", "c", "t", MADE, what)


def test_what_is_not_in_the_story_is_read_where_it_is_written(desk, mara):
    draft = a_draft(desk, mara, "Marker in the making")
    assert found(desk, "making") == [("Being written", Place.ASSIGNMENT, draft)]
    desk.assignments.set_aside(draft)
    assert found(desk, "making") == [("In the drawer", Place.DRAWER, draft)]
    a_visit(desk, mara, note="Bring the sketch")
    assert found(desk, "sketch") == [("Visit", Place.DETAILS, mara)]
    goal = a_goal(desk, mara, "Sleep through")
    assert found(desk, "through") == [("Goal", Place.OVERVIEW, goal)]
    desk.templates.add(TemplateForm("Ten breaths", what="Breathe slowly."))
    assert [(hit.client, hit.kind, hit.place) for hit in desk.search.find("breathe")] == [
        (None, "Template: Ten breaths", Place.TEMPLATE)
    ]
    assert found(desk, "lindqvist") == [("Details", Place.DETAILS, mara)]


@pytest.mark.parametrize(
    ("form", "place", "entry"),
    [
        ("assignment:new:c", Place.ASSIGNMENT, "new:c"),
        ("follow_up:a1", Place.FOLLOW_UP, "a1"),
        ("hold:c", Place.READINESS, "c"),
        ("follow_up:a1:2026-11-26", Place.FOLLOW_UP, "a1:2026-11-26"),
        ("against:c:2026-11-26", Place.READINESS, "c:2026-11-26"),
        ("hold:c:2026-11-26", Place.READINESS, "c:2026-11-26"),
        ("log:a1", Place.LOG, "a1"),
        ("client:c", Place.DETAILS, "c"),
        ("words:c", Place.OVERVIEW, "c"),
    ],
)
def test_what_was_typed_and_not_finished_is_found_where_it_was_typed(desk, mara, form, place, entry):
    put(desk.store, Draft(form, mara, desk.clock.now(), (("what", "half a marker"),)))
    assert found(desk, "marker") == [("Typed, not finished", place, entry)]


def test_a_log_and_a_measure(desk, mara):
    put(desk.store, LogEntry("a1 x 0", mara, "a1", desk.clock.today(), 0, words="heavy fog"))
    put(
        desk.store,
        Measure("m1", mara, "phq9", desk.clock.today(), desk.clock.now(), seen="Spoke of the fog."),
    )
    assert sorted(found(desk, "fog")) == [("Log", Place.LOG, "a1"), ("Measure", Place.STORY, "m1")]


def test_words_said_again_stand_once_with_the_newest_day(desk, mara):
    for _ in range(3):
        running = a_running(desk, mara, "Write a line after lunch.")
        desk.clock.forward(days=7)
    (hit,) = desk.search.find("write lunch")
    assert (hit.entry, hit.day) == (running.id, running.set_on)


def test_an_earlier_version_is_left_out_where_the_assignment_is_found(desk, mara):
    running = a_running(desk, mara, "Write a line after lunch.")
    put(
        desk.store,
        Version(
            "x1", mara, running.id, desk.clock.now(), Kept.BEFORE_FIX, a_plan("Write after lunch, alone")
        ),
    )
    assert [hit.id for hit in desk.search.find("lunch")] == [running.id]
    assert [hit.id for hit in desk.search.find("lunch alone")] == ["x1"]


def test_there_are_no_more_than_can_be_looked_at(desk):
    for number in range(2 * MOST):
        a_goal(desk, a_client(desk, f"Client {number}"), f"Goal {number} of all")
    assert len(desk.search.find("goal all")) == MOST
    assert len(desk.search.find("goal all", 3)) == 3


def test_the_bin_the_deleted_and_the_taken_back_are_not_found(desk, mara):
    goal = a_goal(desk, mara, "Marker goal")
    desk.goals.remove(goal)
    assert found(desk, "marker") == []
    desk.ledger.undo()
    assert found(desk, "marker") == [("Goal", Place.OVERVIEW, goal)]
    desk.clients.into_bin(mara)
    assert desk.bin.all()
    assert found(desk, "marker") == found(desk, "lindqvist") == []
    desk.bin.put_back(desk.bin.all()[0].id)
    assert len(found(desk, "marker")) == 1
    desk.clients.delete(mara, "Mara Lindqvist")
    assert found(desk, "marker") == []


def test_clients_put_away_are_found(desk, mara):
    desk.clients.archive(mara)
    (hit,) = desk.search.find("lindq")
    assert hit.client
    assert hit.client.archived_on == desk.clock.today()


@pytest.mark.parametrize("typed", ["", " ", "*", '"', "a", "\ud800", "x" * 10_000, "🌿"])
def test_nothing_to_find_is_nothing(desk, mara, typed):
    assert desk.search.find(typed) == []


def test_handed_over_words_are_read_with_what_was_set(desk, mara):
    running = a_running(desk, mara, "Something else now")
    old = Version("x9", mara, running.id, desk.clock.now(), Kept.AS_HANDED_OVER, a_plan("As it was on paper"))
    put(desk.store, old)
    assert found(desk, "paper") == [("Earlier words", Place.STORY, running.id)]

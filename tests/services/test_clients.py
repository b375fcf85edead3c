"""Clients and their goals: added with a name or a code, changed, put away, deleted for good."""

from datetime import time

import pytest

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.client import SMALL_STEP, ClientKind
from practice_desk.domain.dismissal import LeaveReason
from practice_desk.domain.goal import GoalState
from practice_desk.domain.refused import Gone, Refused
from practice_desk.domain.shape import Tracking, TrackingScale
from practice_desk.domain.wording import Kind, Level, Note
from practice_desk.ports.store import RECORDS
from practice_desk.services.client import ClientForm
from practice_desk.services.follow_up import Said
from practice_desk.services.measure import Entered
from practice_desk.services.plan import Plan
from practice_desk.services.readiness import HoldPlan
from support.builders import (
    THURSDAY,
    TestDesk,
    a_check,
    a_client,
    a_draft,
    a_goal,
    a_running,
    a_visit,
    edited,
)
from support.store_contract import everything

FULL = ClientForm(
    "Anders & Bea",
    ClientKind.COUPLE,
    "Anders, Bea",
    "they",
    "anders@example.org\n01632 960 014",
    4,
    time(17, 30),
    2,
    "expériment",
    "Gardening 🌿",
    "The word “homework”",
)
NOTE = Note("vague", Kind.VAGUE, Level.LOOK, 0, 5, "Hard to picture.", ())


def a_full_life(desk: TestDesk, name: str = "Mara Lindqvist") -> str:
    """A client with something on every shelf that a client's things stand on."""
    mara = a_client(desk, name)
    a_goal(desk, mara)
    a_visit(desk, mara)
    running = a_running(desk, mara)
    log = a_running(desk, mara, "Jot down your energy.", shape=Tracking("energy", TrackingScale.TEN, 3, 7))
    desk.clock.forward(days=7)
    desk.follow_ups.note(running.id, Said(HowItWent.DID, 8, 5))
    desk.logs.put(log.id, desk.logs.sheet(log.id).days[0], 0, "7")
    advice = desk.adjustments.advise(mara)
    desk.adjustments.take(mara, advice.options[0].code)
    a_draft(desk, mara)
    desk.readiness.hold(a_check(desk, mara), mara, HoldPlan(("Tired",)))
    desk.second_look.leave(mara, "Write", NOTE, LeaveReason.AGREED)
    desk.measures.record(mara, Entered("gad7", desk.clock.today(), (1,) * 7))
    desk.drafts.keep(f"assignment:new:{mara}", mara, {"what": "half a"})
    desk.goals.remove(a_goal(desk, mara, "Not this one"))
    desk.keeping.set(mara, 1980, "")
    return mara


class TestDetails:
    @pytest.mark.parametrize("name", ["Mara", "K-17", "Ελένη Παππά", "מרה", "👩‍💻", "x" * 200])
    def test_a_name_or_a_code_is_enough(self, desk, name):
        client = desk.clients.get(a_client(desk, name))
        assert (client.name, client.word, client.archived_on) == (name, SMALL_STEP, None)
        assert client.made_at == THURSDAY

    def test_everything_that_can_be_said(self, desk):
        change = desk.clients.add(FULL)
        assert change.words == "Client added"
        client = desk.clients.get(change.made("client"))
        assert ClientForm.of(client) == FULL
        assert client.people == ("Anders", "Bea")

    def test_edited_field_by_field(self, desk):
        mara = a_client(desk)
        desk.clients.edit(mara, FULL)
        assert ClientForm.of(desk.clients.get(mara)) == FULL
        desk.clients.edit(mara, edited(FULL, people="Anders,, Bea ,", name="  Anders  &  Bea "))
        assert ClientForm.of(desk.clients.get(mara)) == FULL

    @pytest.mark.parametrize(
        ("changes", "field"),
        [
            ({"name": " \n"}, "name"),
            ({"name": "x" * 201}, "name"),
            ({"name": "\ud83d"}, "name"),
            ({"contact": "x" * 10_001}, "contact"),
            ({"interests": "\0"}, "interests"),
            ({"steer_clear": "\udfff"}, "steer_clear"),
            ({"pronouns": "x" * 201}, "pronouns"),
            ({"people": "x" * 201}, "people"),
            ({"word": "\ud800"}, "word"),
            ({"usual_day": 7}, "usual_day"),
            ({"usual_day": -1}, "usual_day"),
            ({"every_weeks": 3}, "every_weeks"),
        ],
    )
    def test_what_is_refused_names_its_field_and_keeps_the_client_as_it_was(self, desk, changes, field):
        mara = a_client(desk)
        before = everything(desk.store)
        for act in (lambda form: desk.clients.edit(mara, form), desk.clients.add):
            with pytest.raises(Refused) as refused:
                act(edited(FULL, **changes))
            assert refused.value.field == field
            assert refused.value.words
        assert everything(desk.store) == before

    def test_their_own_word(self, desk, mara):
        desk.clients.set_word(mara, " the Tuesday thing ")
        assert desk.clients.get(mara).word == "the Tuesday thing"
        desk.clients.set_word(mara, "  ")
        assert desk.clients.get(mara).word == SMALL_STEP

    def test_a_client_who_is_gone(self, desk):
        for act in (desk.clients.get, desk.clients.archive, lambda one: desk.clients.edit(one, FULL)):
            with pytest.raises(Gone):
                act("nobody")


class TestPuttingAway:
    def test_away_and_back_with_everything_kept(self, desk):
        mara = a_full_life(desk)
        before = everything(desk.store)
        assert desk.clients.archived() == []
        desk.clients.archive(mara)
        assert [one.id for one in desk.clients.archived()] == [mara]
        assert desk.today.line(mara) is None
        assert desk.today.day().everyone == ()
        desk.clients.bring_back(mara)
        assert everything(desk.store) == before

    def test_those_away_come_by_name(self, desk):
        for name in ("Bea", "Anna", "Chi"):
            desk.clients.archive(a_client(desk, name))
        a_client(desk, "Here")
        assert [one.name for one in desk.clients.archived()] == ["Anna", "Bea", "Chi"]


class TestDeletingForGood:
    def test_nothing_of_them_is_left_on_any_shelf(self, desk):
        jo = a_full_life(desk, "Jo")
        others = everything(desk.store)
        mara = a_full_life(desk)
        kinds = {noun for noun, records in everything(desk.store).items() if len(records) > len(others[noun])}
        assert kinds == {kind.noun for kind in RECORDS} - {
            "practice",
            "template",
            "scale",
            "erasure",
            "keeping_rule",
        }, "something on every shelf"
        change = desk.clients.delete(mara, "Mara Lindqvist")
        assert [one.id for one in everything(desk.store)["erasure"]] == [mara]
        assert everything(desk.store) | {"erasure": []} == others
        assert change.final
        assert change.client_ids == {mara}
        assert desk.clients.get(jo)

    def test_it_cannot_be_taken_back(self, desk):
        mara = a_full_life(desk)
        desk.ledger.undo()
        desk.clients.delete(mara, "Mara Lindqvist")
        assert (desk.ledger.to_undo, desk.ledger.to_redo) == ("", "")
        with pytest.raises(Refused):
            desk.ledger.undo()

    @pytest.mark.parametrize("typed", ["José  pérez", " josé PÉREZ ", "Jose\u0301 Pe\u0301rez"])
    def test_the_name_may_be_typed_as_keyboards_do(self, desk, typed):
        jose = a_client(desk, "José Pérez")
        desk.clients.delete(jose, typed)
        assert desk.today.day().everyone == ()

    @pytest.mark.parametrize("typed", ["", "Jose Perez", "José", "José Pérez!", "\ud800"])
    def test_anything_else_deletes_nothing_and_keeps_the_history(self, desk, typed):
        jose = a_client(desk, "José Pérez")
        before = everything(desk.store)
        with pytest.raises(Refused) as refused:
            desk.clients.delete(jose, typed)
        assert refused.value.field == "typed"
        assert everything(desk.store) == before
        assert desk.ledger.to_undo == "Client added"


class TestGoals:
    def test_added_renamed_reached_and_taken_up_again(self, desk, mara):
        sleep, work = a_goal(desk, mara, "Sleep  better"), a_goal(desk, mara, "Speak up")
        assert [one.name for one in desk.goals.of_client(mara)] == ["Sleep better", "Speak up"]
        desk.goals.rename(sleep, "Sleep through")
        words = [
            desk.goals.set_state(work, state).words for state in (GoalState.REACHED, GoalState.SET_ASIDE)
        ]
        assert words == ["Goal reached", "Goal set aside"]
        assert [one.name for one in desk.goals.working(mara)] == ["Sleep through"]
        desk.goals.set_state(work, GoalState.WORKING)
        assert len(desk.goals.working(mara)) == 2

    def test_removed_while_an_assignment_points_at_it(self, desk, mara):
        goal = a_goal(desk, mara)
        draft = a_draft(desk, mara, goal_id=goal)
        desk.goals.remove(goal)
        plan = Plan.of(desk.assignments.get(draft))
        assert plan.goal_id == goal
        assert desk.readings.read(mara, draft, plan)
        assert desk.story.goals(mara) == []
        desk.ledger.undo()
        assert desk.goals.of_client(mara)[0].id == goal

    @pytest.mark.parametrize("name", ["", " \n ", "x" * 201, "\ud800"])
    def test_without_words_there_is_no_goal(self, desk, mara, name):
        goal = a_goal(desk, mara, "Kept")
        for act in (lambda: desk.goals.add(mara, name), lambda: desk.goals.rename(goal, name)):
            with pytest.raises(Refused) as refused:
                act()
            assert refused.value.field == "goal"
        assert [one.name for one in desk.goals.of_client(mara)] == ["Kept"]

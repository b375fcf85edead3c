"""The ledger: what is announced, what can be taken back, and what stands in the way."""

from dataclasses import replace

import pytest

from practice_desk.domain.check import Result
from practice_desk.domain.goal import Goal, GoalState
from practice_desk.domain.readiness import Answer
from practice_desk.domain.refused import Refused
from practice_desk.services.client import ClientForm
from practice_desk.services.plan import Plan
from practice_desk.services.readiness import Rulers
from support.builders import a_check, a_client, a_draft, a_goal, a_visit, edited
from support.store_contract import everything

FORM = ClientForm("Mara")


def put_goal(desk, goal, **how):
    with desk.ledger.write("Goal put", **how) as entry:
        entry.shelf(Goal).put(goal)
    return entry.change


@pytest.fixture
def goal(desk, mara):
    return Goal("g1", mara, "A", desk.clock.now())


class TestWriting:
    def test_a_change_is_announced_once_it_is_kept(self, desk, goal):
        seen = []
        desk.ledger.announce_to(lambda change: seen.append((change, desk.goals.of_client(goal.client_id))))
        change = put_goal(desk, goal)
        assert seen == [(change, [goal])]

    def test_nothing_is_said_when_nothing_changed(self, desk, goal):
        put_goal(desk, goal)
        desk.heard.clear()
        done = desk.ledger.to_undo
        assert put_goal(desk, goal).steps == ()
        assert desk.heard == []
        assert desk.ledger.to_undo == done

    def test_a_block_that_raises_writes_and_says_nothing(self, desk, goal):
        before, done = everything(desk.store), desk.ledger.to_undo
        desk.heard.clear()

        def half():
            with desk.ledger.write("Half") as entry:
                entry.shelf(Goal).put(goal)
                raise LookupError

        with pytest.raises(LookupError):
            half()
        assert everything(desk.store) == before
        assert desk.heard == []
        assert desk.ledger.to_undo == done

    def test_quiet_changes_are_announced_but_not_remembered(self, desk, goal):
        done = desk.ledger.to_undo
        put_goal(desk, goal, quiet=True)
        assert desk.heard[-1].quiet
        assert desk.ledger.to_undo == done

    def test_a_final_change_clears_the_history(self, desk, goal):
        put_goal(desk, goal)
        put_goal(desk, replace(goal, name="B"))
        desk.ledger.undo()
        put_goal(desk, replace(goal, name="C"), final=True)
        assert (desk.ledger.to_undo, desk.ledger.to_redo) == ("", "")


class TestTakingBack:
    def test_there_is_nothing_to_take_back_at_first(self, desk):
        with pytest.raises(Refused, match="Nothing to take back"):
            desk.ledger.undo()
        with pytest.raises(Refused, match="Nothing to do again"):
            desk.ledger.redo()

    def test_back_and_forth_as_often_as_one_likes(self, desk, mara):
        states = [everything(desk.store)]
        for name in ("A", "B", "C"):
            a_goal(desk, mara, name)
            states.append(everything(desk.store))
        for _ in range(2):
            for state in states[-2::-1]:
                desk.ledger.undo()
                assert everything(desk.store) == state
            for state in states[1:]:
                desk.ledger.redo()
                assert everything(desk.store) == state

    def test_each_taking_back_is_announced(self, desk, mara):
        a_goal(desk, mara)
        assert desk.ledger.undo() is desk.heard[-1]
        assert desk.heard[-1].steps[0].after is None
        assert desk.ledger.redo() is desk.heard[-1]
        assert desk.heard[-1].steps[0].before is None

    def test_something_new_ends_redoing(self, desk, mara):
        a_goal(desk, mara, "A")
        desk.ledger.undo()
        assert desk.ledger.to_redo == "Goal added"
        a_goal(desk, mara, "B")
        assert desk.ledger.to_redo == ""

    def test_quiet_typing_does_not_end_redoing(self, desk, mara):
        a_goal(desk, mara)
        desk.ledger.undo()
        desk.drafts.keep("form", mara, {"a": "b"})
        desk.ledger.redo()
        assert len(desk.goals.of_client(mara)) == 1

    def test_what_something_newer_stands_on_is_refused_and_left_out(self, desk, goal):
        """One refusal must not bar the way to everything done before it."""
        a_goal(desk, goal.client_id, "First")
        put_goal(desk, goal)
        put_goal(desk, replace(goal, state=GoalState.REACHED), quiet=True)
        with pytest.raises(Refused, match="Something newer"):
            desk.ledger.undo()
        assert [one.name for one in desk.goals.of_client(goal.client_id)] == ["First", "A"]
        desk.ledger.undo()
        assert [one.name for one in desk.goals.of_client(goal.client_id)] == ["A"]

    def test_a_store_that_cannot_write_leaves_it_to_be_taken_back_later(self, desk, mara):
        a_goal(desk, mara)
        desk.store.close()
        for _ in range(2):
            with pytest.raises(Refused, match="closed"):
                desk.ledger.undo()
        assert desk.ledger.to_undo == "Goal added"

    def test_taking_back_a_new_client_loses_nothing_noted_since(self, desk):
        """Answers are kept quietly: they go with the client, and come back with them."""
        mara = a_client(desk)
        a_check(desk, mara)
        desk.drafts.keep("assignment", mara, {"what": "half a sen"})
        before = everything(desk.store)
        undone = desk.ledger.undo()
        assert undone.nouns == {"client", "readiness", "draft"}, "what went is announced"
        assert everything(desk.store)["readiness"] == []
        desk.ledger.redo()
        assert everything(desk.store) == before


class TestSteps:
    """What is one step of undo."""

    def test_changes_of_one_group_in_a_row_are_one(self, desk):
        mara = a_client(desk)
        before = everything(desk.store)
        for contact in ("0", "01", "012"):
            desk.clients.edit(mara, edited(FORM, contact=contact))
        desk.ledger.undo()
        assert everything(desk.store) == before
        desk.ledger.redo()
        assert desk.clients.get(mara).contact == "012"

    def test_something_in_between_keeps_them_apart(self, desk):
        mara = a_client(desk)
        desk.clients.edit(mara, edited(FORM, contact="0"))
        a_goal(desk, mara)
        desk.clients.edit(mara, edited(FORM, contact="01"))
        desk.ledger.undo()
        assert desk.clients.get(mara).contact == "0"

    def test_two_clients_are_never_one_group(self, desk):
        mara, jo = a_client(desk), a_client(desk, "Jo")
        desk.clients.edit(mara, edited(FORM, contact="0"))
        desk.clients.edit(jo, ClientForm("Jo", contact="1"))
        desk.ledger.undo()
        assert desk.clients.get(mara).contact == "0"
        assert desk.clients.get(jo).contact == ""

    def test_there_and_back_leaves_no_step(self, desk):
        mara = a_client(desk)
        desk.clients.edit(mara, edited(FORM, contact="0"))
        desk.clients.edit(mara, FORM)
        assert desk.ledger.to_undo == "Client added"

    def test_what_was_noted_quietly_in_between_is_never_taken_back_with_them(self, desk, mara):
        """Decide, change an answer (kept quietly), decide again: undo must not lose the answer."""
        check = a_check(desk, mara)
        desk.readiness.decide(check, Result.ASSIGN)
        check = desk.readiness.check_for_today(mara)
        check = desk.readiness.answer(check, "plate_full", Answer.UNSURE)
        check = desk.readiness.set_rulers(check, Rulers(confidence=4))
        desk.readiness.decide(check, Result.SMALL)
        desk.ledger.undo()
        now = desk.readiness.check_for_today(mara)
        assert now.answer("plate_full") == "unsure"
        assert now.confidence == 4
        assert now.result is None

    def test_each_writing_of_an_assignment_is_a_step(self, desk, mara):
        """A fix is taken back without the typing before it."""
        draft = a_draft(desk, mara, "Relax for 90 minutes every day.")
        desk.assignments.write(mara, draft, Plan("Relax for 90 minutes every day on the sofa."))
        desk.assignments.write(mara, draft, Plan("Sit on the sofa for ten minutes after lunch."))
        desk.ledger.undo()
        assert desk.assignments.get(draft).what == "Relax for 90 minutes every day on the sofa."

    def test_two_new_drafts_are_two_steps(self, desk, mara):
        first = a_draft(desk, mara, "Walk")
        a_draft(desk, mara, "Swim")
        desk.ledger.undo()
        assert desk.assignments.get(first).what == "Walk"

    def test_getting_ready_is_taken_back_with_what_was_written(self, desk, mara):
        """Preview, then Ctrl+Z: it must not be refused."""
        before = everything(desk.store)
        draft = a_draft(desk, mara)
        desk.assignments.make_ready(draft)
        after = everything(desk.store)
        assert desk.ledger.to_undo == "Assignment written"
        desk.ledger.undo()
        assert everything(desk.store) == before
        desk.ledger.redo()
        assert everything(desk.store) == after

    def test_planned_visits_are_taken_back_with_the_rhythm(self, desk):
        mara = a_client(desk)
        before = everything(desk.store)
        desk.clients.edit(mara, edited(FORM, usual_day=3, every_weeks=1))
        desk.visits.keep_rhythms(mara)
        assert len(desk.visits.of_client(mara)) == 9
        desk.ledger.undo()
        assert everything(desk.store) == before
        desk.ledger.redo()
        assert len(desk.visits.of_client(mara)) == 9

    def test_rolling_forward_joins_nothing(self, desk):
        mara = a_client(desk, usual_day=3, every_weeks=1)
        a_visit(desk, mara, 1)
        desk.visits.keep_rhythms()
        desk.ledger.undo()
        assert len(desk.visits.of_client(mara)) == 9

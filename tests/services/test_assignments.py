"""Assignments: from draft to closed, the drawer, and how their wording is read for this client."""

import pytest

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import AssignmentState, HandedOver
from practice_desk.domain.dismissal import LeaveReason
from practice_desk.domain.learned import Sized
from practice_desk.domain.readiness import KEYS, Answer
from practice_desk.domain.refused import Gone, Refused
from practice_desk.domain.standing import Move
from practice_desk.domain.visit import VisitState
from practice_desk.services.follow_up import Said
from practice_desk.services.plan import Plan
from practice_desk.services.readiness import Rulers
from support.builders import WHAT, a_client, a_draft, a_goal, a_running, a_visit
from support.store_contract import everything

FULL = Plan(
    "Γράψε μία γραμμή 🌿", "after lunch", 2.5, 7, "g1", "To see\nwhat drains you.", "Bea", "Half counts.",
    "one_line", False, 0,
)  # fmt: skip
VAGUE = "Try to relax more and practise mindfulness."


class TestWriting:
    def test_a_plan_comes_back_as_it_was_written(self, desk, mara):
        draft = desk.assignments.write(mara, None, FULL).made("assignment")
        kept = desk.assignments.get(draft)
        assert Plan.of(kept) == FULL
        assert (kept.state, kept.task, kept.set_on) == (AssignmentState.DRAFT, draft, None)
        assert desk.assignments.in_writing(mara) == kept

    def test_writing_the_same_again_changes_nothing(self, desk, mara):
        draft = desk.assignments.write(mara, None, FULL).made("assignment")
        desk.assignments.make_ready(draft)
        desk.heard.clear()
        assert desk.assignments.write(mara, draft, FULL).steps == ()
        assert desk.heard == []
        assert desk.assignments.get(draft).state is AssignmentState.READY

    @pytest.mark.parametrize(
        ("changes", "field"),
        [
            ({"what": "x" * 10_001}, "what"),
            ({"what": "\ud83d"}, "what"),
            ({"cue": "x" * 201}, "cue"),
            ({"why": "\0"}, "why"),
            ({"who": "x" * 201}, "who"),
            ({"if_stuck": "\udc00"}, "if_stuck"),
            ({"minutes": 0}, "minutes"),
            ({"minutes": 601}, "minutes"),
            ({"minutes": float("nan")}, "minutes"),
            ({"times_per_week": 0}, "times_per_week"),
            ({"times_per_week": 201}, "times_per_week"),
            ({"confidence": 11}, "confidence"),
        ],
    )
    def test_what_is_refused_names_its_field_and_keeps_nothing(self, desk, mara, changes, field):
        before = everything(desk.store)
        with pytest.raises(Refused) as refused:
            desk.assignments.write(mara, None, Plan(**changes))
        assert refused.value.field == field
        assert everything(desk.store) == before

    def test_the_longest_text_is_kept_and_read(self, desk, mara):
        plan = Plan("ώ" * 10_000)
        draft = desk.assignments.write(mara, None, plan).made("assignment")
        assert desk.assignments.get(draft).what == plan.what
        desk.readings.read(mara, draft, plan)

    def test_what_was_handed_over_stays_as_it_was_handed_over(self, desk, mara):
        running = a_running(desk, mara)
        desk.follow_ups.note(a_running(desk, mara, "Closed").id, Said(HowItWent.DID))
        before = everything(desk.store)
        acts = (
            lambda one: desk.assignments.write(mara, one, Plan("Other")),
            desk.assignments.set_aside,
            desk.assignments.take_out,
            desk.assignments.throw_away,
        )
        for one in everything(desk.store)["assignment"]:
            for act in acts:
                with pytest.raises(Refused, match="handed over"):
                    act(one.id)
        assert everything(desk.store) == before
        assert desk.assignments.get(running.id) == running

    def test_an_assignment_that_is_gone(self, desk, mara):
        for act in (desk.assignments.get, desk.assignments.set_aside, desk.assignments.make_ready):
            with pytest.raises(Gone):
                act("nowhere")


class TestFromDraftToClosed:
    def test_all_the_way(self, desk, mara):
        def state():
            return desk.assignments.get(draft).state, desk.today.line(mara).standing.move

        draft = a_draft(desk, mara)
        assert state() == (AssignmentState.DRAFT, Move.DRAFT)
        desk.assignments.make_ready(draft)
        assert state() == (AssignmentState.READY, Move.READY)
        desk.assignments.hand_over(draft, HandedOver.PDF)
        assert state() == (AssignmentState.RUNNING, Move.RUNNING)
        desk.clock.forward(days=7)
        assert state() == (AssignmentState.RUNNING, Move.FOLLOW_UP)
        desk.follow_ups.note(draft, Said(HowItWent.DID))
        assert state() == (AssignmentState.CLOSED, Move.NOTHING)

    def test_changing_a_ready_page_makes_it_a_draft_again(self, desk, mara):
        draft = a_draft(desk, mara)
        desk.assignments.make_ready(draft)
        desk.assignments.write(mara, draft, Plan("Another"))
        assert desk.assignments.get(draft).state is AssignmentState.DRAFT

    @pytest.mark.parametrize("what", ["", " \n "])
    def test_only_an_empty_what_cannot_be_handed_over(self, desk, mara, what):
        draft = a_draft(desk, mara, what, cue="after lunch")
        for act in (
            desk.assignments.make_ready,
            lambda one: desk.assignments.hand_over(one, HandedOver.TOLD),
        ):
            with pytest.raises(Refused) as refused:
                act(draft)
            assert refused.value.field == "what"
        assert desk.assignments.get(draft).state is AssignmentState.DRAFT

    @pytest.mark.parametrize("what", ["x", VAGUE, "2 hours, 20 times a day. And run. And sing."])
    def test_no_note_ever_bars_the_way(self, desk, mara, what):
        assert a_running(desk, mara, what).state is AssignmentState.RUNNING

    def test_handing_over_says_how_and_when_and_that_the_visit_took_place(self, desk, mara):
        visit = a_visit(desk, mara)
        draft = a_draft(desk, mara)
        before = everything(desk.store)
        desk.assignments.hand_over(draft, HandedOver.PRINTED)
        kept = desk.assignments.get(draft)
        assert (kept.set_on, kept.handed_over) == (desk.clock.today(), HandedOver.PRINTED)
        assert desk.visits.of_client(mara)[0].state is VisitState.HELD
        desk.ledger.undo()
        assert everything(desk.store) == before
        assert desk.visits.of_client(mara)[0].id == visit

    def test_giving_the_page_again_neither_restarts_nor_reopens(self, desk, mara):
        running = a_running(desk, mara)
        desk.clock.forward(days=7)
        assert desk.assignments.hand_over(running.id, HandedOver.PDF).steps == ()
        desk.follow_ups.note(running.id, Said(HowItWent.DID))
        assert desk.assignments.hand_over(running.id, HandedOver.PDF).steps == ()
        assert desk.assignments.get(running.id).state is AssignmentState.CLOSED


class TestDrawer:
    def test_in_and_out(self, desk, mara):
        draft = a_draft(desk, mara)
        desk.assignments.set_aside(draft)
        assert desk.assignments.in_writing(mara) is None
        assert [one.id for one in desk.assignments.drawer(mara)] == [draft]
        assert desk.today.line(mara).standing.move is Move.NOTHING
        desk.assignments.take_out(draft)
        assert desk.assignments.in_writing(mara).id == draft
        assert desk.assignments.drawer(mara) == []

    def test_taking_one_out_puts_the_other_in(self, desk, mara):
        first, second = a_draft(desk, mara, "First"), None
        desk.assignments.set_aside(first)
        desk.clock.forward(minutes=1)
        second = a_draft(desk, mara, "Second")
        desk.assignments.take_out(first)
        assert desk.assignments.in_writing(mara).id == first
        assert [one.id for one in desk.assignments.drawer(mara)] == [second]
        desk.ledger.undo()
        assert desk.assignments.in_writing(mara).id == second

    def test_what_is_parked_is_a_draft_of_its_own_the_latest_first(self, desk, mara):
        for text in (" Walk once. ", "Swim once."):
            desk.assignments.park(mara, text)
            desk.clock.forward(minutes=1)
        assert [one.what for one in desk.assignments.drawer(mara)] == ["Swim once.", "Walk once."]

    @pytest.mark.parametrize("text", ["", " \n", "x" * 10_001, "\ud800"])
    def test_nothing_is_not_parked(self, desk, mara, text):
        with pytest.raises(Refused):
            desk.assignments.park(mara, text)
        assert desk.assignments.drawer(mara) == []

    def test_one_client_s_drawer_is_not_another_s(self, desk, mara):
        desk.assignments.park(a_client(desk, "Jo"), "Walk")
        assert desk.assignments.drawer(mara) == []

    def test_a_draft_thrown_away_comes_back_by_undo(self, desk, mara):
        draft = a_draft(desk, mara)
        desk.assignments.throw_away(draft)
        assert desk.assignments.in_writing(mara) is None
        desk.ledger.undo()
        assert desk.assignments.in_writing(mara).id == draft


class TestReading:
    def notes(self, desk, mara, text, **plan):
        return desk.readings.read(mara, None, Plan(text, **plan)).notes

    def test_a_note_left_as_it_is_returns_when_its_words_change(self, desk, mara):
        note = self.notes(desk, mara, VAGUE)[0]
        desk.second_look.leave(mara, VAGUE, note, LeaveReason.AGREED)
        assert note not in self.notes(desk, mara, VAGUE)
        assert note.rule not in {one.rule for one in self.notes(desk, mara, f"{VAGUE}\n")}
        changed = "Try to chill out more and practise calm."
        assert note.rule in {one.rule for one in self.notes(desk, mara, changed)}
        desk.ledger.undo()
        assert note in self.notes(desk, mara, VAGUE)

    def test_never_for_this_client_is_for_this_client_only(self, desk, mara):
        note = self.notes(desk, mara, VAGUE)[0]
        desk.second_look.leave(mara, VAGUE, note, LeaveReason.NOT_FOR_CLIENT)
        for text in (VAGUE, "Try to chill out more and practise calm."):
            assert note.rule not in {one.rule for one in self.notes(desk, mara, text)}
        jo = a_client(desk, "Jo")
        assert note.rule in {one.rule for one in self.notes(desk, jo, VAGUE)}

    def test_what_is_left_does_not_change_what_is_found(self, desk, mara):
        note = self.notes(desk, mara, VAGUE)[0]
        desk.second_look.leave(mara, VAGUE, note, LeaveReason.JUST_LEAVE)
        assert note in desk.readings.read(mara, None, Plan(VAGUE)).review.notes

    def test_others_running_count_towards_the_week(self, desk, mara):
        a_running(desk, mara, "Walk round the block.", minutes=10, times_per_week=3)
        a_running(desk, mara, "Write one line for five minutes every day.")
        a_draft(desk, mara, minutes=60, times_per_week=7)
        a_running(desk, a_client(desk, "Jo"), minutes=60, times_per_week=7)
        reading = desk.readings.read(mara, None, Plan(WHAT, minutes=2, times_per_week=5))
        assert reading.weekly_minutes == 10
        assert reading.other_weekly_minutes == 30 + 35, "by the fields, and by the words alone"

    def test_a_closed_one_counts_no_longer_and_one_does_not_count_itself(self, desk, mara):
        running = a_running(desk, mara, minutes=10, times_per_week=3)
        assert desk.readings.read(mara, running.id, Plan.of(running)).other_weekly_minutes == 0
        desk.follow_ups.note(running.id, Said(HowItWent.NOT))
        assert desk.readings.read(mara, None, Plan(WHAT)).other_weekly_minutes == 0

    def test_the_size_that_went_well_is_the_last_one_done_and_found_useful(self, desk, mara):
        def went(minutes, outcome, useful):
            one = a_running(desk, mara, "Walk round the block.", minutes=minutes, times_per_week=2)
            desk.clock.forward(days=7)
            desk.follow_ups.note(one.id, Said(outcome, useful))
            return desk.readings.read(mara, None, Plan(WHAT)).went_well

        assert went(2, HowItWent.SOME, 9) is None
        assert went(3, HowItWent.DID, 6) == 6
        assert went(10, HowItWent.DID, 8) == 20
        assert went(4, HowItWent.DID, 5) == 20
        assert went(4, HowItWent.NOT, None) == 20
        assert went(1, HowItWent.DID, 7) == 2

    def test_a_size_that_tends_to_happen_rests_on_three_that_went_well(self, desk, mara):
        def went(minutes, outcome, **said):
            one = a_running(desk, mara, "Walk round the block.", minutes=minutes, times_per_week=2)
            desk.clock.forward(days=7)
            desk.follow_ups.note(one.id, Said(outcome, **said))
            return desk.readings.read(mara, None, Plan(WHAT)).tends

        assert went(3, HowItWent.DID) is None
        assert went(4, HowItWent.SOME) is None
        assert went(5, HowItWent.DID) is None, "the largest was reached once only"
        assert went(5, HowItWent.DID) == Sized(10, 4, 4)
        assert went(30, HowItWent.NOT) == Sized(10, 4, 4)
        half_of_forty = {"outcome": HowItWent.SOME, "amount": 50}
        assert went(20, **half_of_forty) == Sized(10, 4, 4)
        assert went(20, **half_of_forty) == Sized(20, 6, 6)

    def test_the_context_is_this_client_s_own_course(self, desk, mara):
        def rules(client, **plan):
            return {one.rule for one in self.notes(desk, client, "Walk round the block after lunch.", **plan)}

        goal = a_goal(desk, mara, "Get out of the house")
        bare = rules(mara, minutes=20, times_per_week=3)
        tied = rules(mara, minutes=20, times_per_week=3, goal_id=goal, why="Fresh air.", tried_together=True)
        assert tied < bare, "a goal, a why and having tried it each answer a note"
        small = a_running(desk, mara, "Walk round the block.", minutes=2, times_per_week=3)
        desk.follow_ups.note(small.id, Said(HowItWent.DID))
        again = rules(mara, minutes=20, times_per_week=3, goal_id=goal, why="Fresh air.", tried_together=True)
        assert again > tied, "ten times what was done so far is a jump"

    def test_minutes_come_from_the_words_and_else_from_the_fields(self, desk, mara):
        def weekly(text, **plan):
            return desk.readings.read(mara, None, Plan(text, **plan)).weekly_minutes

        assert weekly("Walk ten minutes every day.", minutes=3, times_per_week=2) == 70
        assert weekly("Ring a friend", minutes=3, times_per_week=2) == 6
        assert weekly("Ring a friend") is None

    def test_only_the_minutes_of_today_s_settled_check_are_held_against_a_plan(self, desk, mara):
        def over(**plan):
            rules = {one.rule for one in self.notes(desk, mara, "Walk round the block after lunch.", **plan)}
            return "over-capacity" in rules

        plan = {"minutes": 10, "times_per_week": 7}
        check = desk.readiness.check_for_today(mara)
        check = desk.readiness.set_rulers(check, Rulers(capacity=5))
        check = desk.readiness.answer(check, KEYS[0], Answer.NO)
        assert not over(**plan), "open questions can still change the lean; a ruler is no length of time"
        small = {"steadying": Answer.NO, "plate_full": Answer.YES}
        for key in KEYS:
            check = desk.readiness.answer(check, key, small.get(key, Answer.YES))
        reading = desk.readings.read(mara, None, Plan(WHAT, **plan))
        assert (reading.room.minutes_per_day, reading.room.weekly_minutes) == (2, 14)
        assert (reading.room.rated, reading.room.rated_on) == (5, desk.clock.today())
        assert over(**plan)
        assert not over(minutes=2, times_per_week=7)
        desk.clock.forward(days=1)
        later = desk.readings.read(mara, None, Plan(WHAT, **plan)).room
        assert (later.minutes_per_day, later.weekly_minutes, later.rated) == (None, None, 5)
        assert not over(**plan)

    def test_a_goal_that_is_gone_is_no_goal(self, desk, mara):
        assert self.notes(desk, mara, WHAT, goal_id="gone") == self.notes(desk, mara, WHAT)

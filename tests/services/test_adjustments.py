"""Adjusting: advice drawn from the records, the choice kept, the draft filled in one step."""

from dataclasses import replace

import pytest

from practice_desk.domain.adjustment.history import Code, HowItWent
from practice_desk.domain.assignment import AssignmentState, HandedOver
from practice_desk.domain.choice import Choice
from practice_desk.services.follow_up import Said
from practice_desk.services.plan import Plan
from support.builders import WHAT, a_client, a_draft, a_goal, a_running
from support.store_contract import everything, put

EASY = Said(HowItWent.DID, useful=8, hard=2)
NOT = Said(HowItWent.NOT)


def asked(desk, client_id, said, what=WHAT, **plan):
    """One week: something set, and what was said of it at the next visit."""
    assignment = a_running(desk, client_id, what, **plan)
    desk.clock.forward(days=7)
    desk.follow_ups.note(assignment.id, said)
    return assignment


def used(desk, client_id, code):
    """The draft after using an option, offered by the rules or not."""
    base = desk.adjustments.advise(client_id).options[0]
    offered = {one.code: one for one in desk.adjustments.advise(client_id).options}
    desk.adjustments.use(client_id, offered.get(code) or replace(base, code=code))
    return desk.assignments.in_writing(client_id)


class TestAdvice:
    def test_a_choice_that_says_nothing_is_none(self, desk, mara):
        asked(desk, mara, EASY)
        (follow_up,) = desk.follow_ups.of_client(mara)
        put(desk.store, Choice("o1", mara, follow_up.id, desk.clock.now()))
        assert desk.adjustments.advise(mara).taken == ""

    def test_there_is_none_before_the_first_follow_up(self, desk, mara):
        a_running(desk, mara)
        assert desk.adjustments.advise(mara) is None
        asked(desk, a_client(desk, "Jo"), EASY)
        assert desk.adjustments.advise(mara) is None, "one client's answers are not another's"

    def test_it_rests_on_the_latest_follow_up(self, desk, mara):
        asked(desk, mara, NOT, "First")
        second = asked(desk, mara, EASY, "Second", minutes=4, times_per_week=3)
        advice = desk.adjustments.advise(mara)
        assert advice.assignment.id == second.id
        assert advice.follow_up.outcome is HowItWent.DID
        assert advice.options[0].code is Code.BUILD_ON
        assert len(advice.options) >= 2
        assert all(one.reason for one in advice.options)

    def test_a_corrected_answer_corrects_the_advice(self, desk, mara):
        assignment = asked(desk, mara, EASY)
        desk.follow_ups.note(assignment.id, Said(HowItWent.TOO_MUCH))
        assert desk.adjustments.advise(mara).options[0].code is Code.SCALE_BACK

    def test_runs_are_told_by_the_task_and_not_by_the_words(self, desk, mara):
        asked(desk, mara, NOT, "Walk")
        draft = used(desk, mara, Code.RECUE)
        desk.assignments.hand_over(draft.id, HandedOver.TOLD)
        desk.clock.forward(days=7)
        desk.follow_ups.note(draft.id, NOT)
        assert desk.adjustments.advise(mara).options[0].rule == "twice_missed"

    def test_acute_states_of_the_follow_up_hold(self, desk, mara):
        asked(desk, mara, Said(HowItWent.DID, 8, 2, acute=("panic_now",)))
        assert desk.adjustments.advise(mara).options[0].code is Code.HOLD


class TestChoice:
    def test_it_is_kept_quietly_with_what_was_offered(self, desk, mara):
        asked(desk, mara, EASY)
        advice = desk.adjustments.advise(mara)
        done = desk.ledger.to_undo
        desk.adjustments.take(mara, Code.KEEP)
        (kept,) = everything(desk.store)["choice"]
        assert kept.offered == tuple(one.code for one in advice.options)
        assert (kept.taken, kept.follow_up_id) == ("keep", advice.follow_up.id)
        assert desk.adjustments.advise(mara).taken == "keep"
        assert desk.ledger.to_undo == done

    def test_another_choice_takes_its_place(self, desk, mara):
        asked(desk, mara, EASY)
        desk.adjustments.take(mara, Code.KEEP)
        desk.adjustments.take(mara, Code.FADE)
        assert [one.taken for one in everything(desk.store)["choice"]] == ["fade"]

    def test_nothing_to_choose_from_keeps_nothing(self, desk, mara):
        assert desk.adjustments.take(mara, Code.KEEP).steps == ()
        with pytest.raises(LookupError):
            desk.adjustments.use(mara, None)

    def test_a_choice_that_does_not_exist_is_a_mistake_and_spoils_nothing(self, desk, mara):
        asked(desk, mara, EASY)
        with pytest.raises(ValueError, match="nonsense"):
            desk.adjustments.take(mara, "nonsense")
        assert desk.adjustments.advise(mara)


class TestUse:
    def test_it_is_one_step_of_undo(self, desk, mara):
        asked(desk, mara, EASY, minutes=4, times_per_week=3)
        a_draft(desk, mara, "Something begun")
        before = everything(desk.store)
        used(desk, mara, Code.BUILD_ON)
        after = everything(desk.store)
        assert after["choice"][0].taken == "build_on"
        desk.ledger.undo()
        assert everything(desk.store) == before
        desk.ledger.redo()
        assert everything(desk.store) == after

    def test_the_same_piece_of_work_with_the_numbers_of_the_option(self, desk, mara):
        goal = a_goal(desk, mara)
        last = asked(
            desk, mara, Said(HowItWent.TOO_MUCH), "Walk", minutes=10, times_per_week=4, cue="after lunch",
            goal_id=goal, why="Air.", who="Bea", if_stuck="Stand at the door.", tried_together=True, confidence=8,
        )  # fmt: skip
        offered = desk.adjustments.advise(mara).options[0]
        draft = used(desk, mara, offered.code)
        assert draft.task == last.task
        assert draft.id != last.id
        assert (draft.minutes, draft.times_per_week) == (offered.minutes, offered.times_per_week)
        assert (draft.what, draft.cue, draft.goal_id, draft.why, draft.who) == (
            "Walk", "after lunch", goal, "Air.", "Bea",
        )  # fmt: skip
        assert (draft.if_stuck, draft.tried_together) == ("Stand at the door.", True)
        assert draft.confidence is None, "asked anew"

    def test_a_page_that_was_ready_is_a_draft_again(self, desk, mara):
        asked(desk, mara, EASY)
        ready = a_draft(desk, mara, "Ready")
        desk.assignments.make_ready(ready)
        draft = used(desk, mara, Code.KEEP)
        assert (draft.id, draft.state) == (ready, AssignmentState.DRAFT)

    def test_looking_at_the_why_again_keeps_the_work_and_empties_the_why(self, desk, mara):
        last = asked(desk, mara, Said(HowItWent.DID, useful=4), "Walk", why="Air.")
        draft = used(desk, mara, Code.REVISIT_WHY)
        assert (draft.what, draft.why, draft.task) == ("Walk", "", last.task)

    def test_another_way_in_is_another_piece_of_work(self, desk, mara):
        last = asked(
            desk,
            mara,
            Said(HowItWent.DID, useful=1),
            "Walk",
            why="Air.",
            activity="walk",
            tried_together=True,
        )
        draft = used(desk, mara, Code.SWAP)
        assert (draft.what, draft.task, draft.activity, draft.tried_together) == ("", draft.id, None, None)
        assert draft.task != last.task
        assert draft.why == "Air."

    def test_another_way_in_after_having_used_the_same_one(self, desk, mara):
        """Pressing one button and then the other leaves nothing of the first."""
        last = asked(desk, mara, NOT, "Walk")
        first = used(desk, mara, Code.RECUE)
        assert first.task == last.task
        draft = used(desk, mara, Code.SWAP)
        assert (draft.id, draft.task, draft.what) == (first.id, first.id, "")

    def test_words_already_found_for_another_way_in_stay(self, desk, mara):
        asked(desk, mara, NOT, "Walk")
        a_draft(desk, mara, "Swim")
        assert used(desk, mara, Code.SWAP).what == "Swim"

    def test_another_activity_from_the_library_is_another_piece_of_work(self, desk, mara):
        last = asked(desk, mara, EASY, "Walk")
        draft = used(desk, mara, Code.KEEP)
        desk.assignments.write(mara, draft.id, replace(Plan.of(draft), minutes=3))
        assert desk.assignments.get(draft.id).task == last.task, "still the same, in other numbers"
        desk.assignments.write(mara, draft.id, Plan("Five slow breaths.", activity="breaths"))
        assert desk.assignments.get(draft.id).task == draft.id

    def test_the_words_follow_the_numbers_and_the_cue_comes_from_their_own_past(self, desk, mara):
        asked(desk, mara, EASY, "Ring Sam.", minutes=5, times_per_week=1, cue="after dinner")
        asked(
            desk,
            mara,
            Said(HowItWent.NOT, barriers=("B_FORGOT",)),
            "Walk for 10 minutes every evening.",
            minutes=10,
            times_per_week=7,
            cue="after lunch",
        )
        draft = used(desk, mara, Code.RECUE)
        assert (draft.what, draft.cue, draft.times_per_week) == (
            "Walk for 10 minutes on four evenings.",
            "after dinner",
            4,
        )

    def test_a_plan_that_is_not_trusted_is_scaled_back_from_where_it_stands(self, desk, mara):
        asked(desk, mara, EASY, "Walk", minutes=10, times_per_week=4)
        draft = used(desk, mara, Code.BUILD_ON)
        assert draft.times_per_week == 6
        desk.assignments.write(mara, draft.id, replace(Plan.of(draft), confidence=5))
        advice = desk.adjustments.advise(mara)
        first = advice.options[0]
        assert (first.rule, first.code, first.times_per_week) == ("shaky", Code.SCALE_BACK, 3)
        assert "5 out of 10" in first.reason
        again = used(desk, mara, Code.SCALE_BACK)
        assert (again.id, again.times_per_week, again.confidence) == (draft.id, 3, None)

    def test_a_plan_that_is_trusted_changes_no_advice(self, desk, mara):
        asked(desk, mara, EASY, "Walk", minutes=10, times_per_week=4)
        draft = used(desk, mara, Code.KEEP)
        before = desk.adjustments.advise(mara).options
        desk.assignments.write(mara, draft.id, replace(Plan.of(draft), confidence=7))
        assert desk.adjustments.advise(mara).options == before

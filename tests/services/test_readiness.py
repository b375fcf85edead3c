"""Readiness: answers kept at once, resumed where they were left, decided, and held."""

from dataclasses import replace
from datetime import timedelta

import pytest

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import AssignmentState, HandedOver
from practice_desk.domain.check import Result
from practice_desk.domain.readiness import DEFAULT_LIMITS, KEYS, QUESTIONS, RULES_VERSION, Answer, Lean
from practice_desk.domain.refused import Refused
from practice_desk.domain.standing import Move
from practice_desk.domain.visit import VisitState
from practice_desk.services.follow_up import Said
from practice_desk.services.readiness import HoldPlan, Rulers, leans_boldly
from practice_desk.services.weighed import has_answers, outcome_of
from support.builders import GO, REST, a_check, a_draft, a_running, a_visit
from support.store_contract import everything

PLAN = HoldPlan(("A loss this week.",), ("Steadying, in here.",), "Let’s leave the week free.", None)


def look_again(desk, days):
    return HoldPlan(look_again=desk.clock.today() + timedelta(days=days))


def holds(desk):
    return everything(desk.store)["hold"]


class TestAnswers:
    def test_a_blank_check_is_not_kept(self, desk, mara):
        check = desk.readiness.check_for_today(mara)
        assert not has_answers(check)
        assert everything(desk.store)["readiness"] == []
        assert desk.today.line(mara).standing.move is Move.NOTHING

    def test_each_answer_is_kept_at_once_and_quietly(self, desk, mara):
        done = desk.ledger.to_undo
        check = desk.readiness.check_for_today(mara)
        for number, key in enumerate(reversed(KEYS), start=1):
            check = desk.readiness.answer(check, key, Answer.UNSURE)
            assert desk.readiness.check_for_today(mara) == check
            assert len(check.answers) == number
        assert [key for key, _ in check.answers] == list(KEYS), "in the order of the questions"
        assert desk.ledger.to_undo == done
        assert desk.today.line(mara).standing.move is Move.CHECK

    def test_an_answer_is_changed_and_taken_back(self, desk, mara):
        check = a_check(desk, mara, "y")
        assert desk.readiness.answer(check, "steadying", Answer.NO).answer("steadying") == "no"
        assert desk.readiness.answer(check, "steadying", None).answers == ()

    def test_everything_else_on_the_pages(self, desk, mara):
        check = a_check(desk, mara, "y")
        check = desk.readiness.set_acute(check, ("panic_now",))
        check = desk.readiness.set_said_no(check, True)
        check = desk.readiness.set_rulers(check, Rulers(0, 10, 5, 100))
        check = desk.readiness.set_goal(check, "g1")
        check = desk.readiness.set_idea(check, " Περπάτημα 🚶 ")
        check = desk.readiness.set_next_time(check, "Ask about sleep.")
        check = desk.readiness.turn_to(check, 2)
        assert desk.readiness.check_for_today(mara) == check
        assert (check.acute, check.said_no, check.goal_id, check.part) == (("panic_now",), True, "g1", 2)
        assert (check.importance, check.confidence, check.capacity, check.distress) == (0, 10, 5, 100)
        assert (check.idea, check.next_time) == ("Περπάτημα 🚶", "Ask about sleep.")

    def test_acute_states_belong_to_a_day_that_is_about_steadying(self, desk, mara):
        check = desk.readiness.set_acute(a_check(desk, mara, "y"), ("panic_now",))
        assert desk.readiness.answer(check, "plate_full", Answer.NO).acute == ("panic_now",)
        assert desk.readiness.answer(check, "steadying", Answer.UNSURE).acute == ()

    @pytest.mark.parametrize(
        ("rulers", "field"),
        [
            (Rulers(importance=11), "importance"),
            (Rulers(confidence=-1), "confidence"),
            (Rulers(capacity=11), "capacity"),
            (Rulers(distress=101), "distress"),
        ],
    )
    def test_numbers_out_of_range_are_refused(self, desk, mara, rulers, field):
        with pytest.raises(Refused) as refused:
            desk.readiness.set_rulers(a_check(desk, mara), rulers)
        assert refused.value.field == field

    @pytest.mark.parametrize("text", ["x" * 10_001, "\ud800"])
    def test_text_out_of_range_is_refused(self, desk, mara, text):
        check = a_check(desk, mara)
        for write in (desk.readiness.set_idea, desk.readiness.set_next_time):
            with pytest.raises(Refused):
                write(check, text)

    def test_what_only_rules_of_another_version_asked_is_left_out(self, desk, mara):
        check = a_check(desk, mara)
        older = replace(check, answers=(*check.answers, ("slept", "no")), acute=("tired",))
        assert desk.readiness.outcome(older) == desk.readiness.outcome(check)


class TestResuming:
    def test_at_the_same_part_with_the_same_answers(self, desk, mara):
        check = desk.readiness.turn_to(a_check(desk, mara, "nnyu"), 2)
        desk.clock.forward(hours=12)
        assert desk.readiness.check_for_today(mara) == check

    def test_after_twelve_hours_today_has_changed(self, desk, mara):
        check = desk.readiness.set_acute(a_check(desk, mara, "yn" + GO[2:]), ("panic_now",))
        check = desk.readiness.set_rulers(check, Rulers(importance=7, confidence=6, capacity=5, distress=40))
        check = desk.readiness.turn_to(check, 3)
        desk.clock.forward(hours=12, minutes=1)
        resumed = desk.readiness.check_for_today(mara)
        first = [question.key for question in QUESTIONS if question.part == 1]
        assert [key for key, _ in resumed.answers] == [key for key in KEYS if key not in first]
        assert (resumed.part, resumed.acute, resumed.distress, resumed.capacity) == (1, (), None, None)
        assert (resumed.importance, resumed.confidence) == (7, 6)
        assert resumed.id == check.id

    def test_twelve_hours_count_from_the_last_answer(self, desk, mara):
        check = a_check(desk, mara, "nn")
        desk.clock.forward(hours=11)
        desk.readiness.answer(check, "wants", Answer.YES)
        desk.clock.forward(hours=11)
        assert desk.readiness.check_for_today(mara).answer("steadying") == "no"

    def test_a_decided_check_stands_for_its_day_only(self, desk, mara):
        check = a_check(desk, mara)
        desk.readiness.decide(check, Result.ASSIGN)
        assert desk.readiness.check_for_today(mara).result is Result.ASSIGN
        desk.clock.forward(days=1)
        assert desk.readiness.check_for_today(mara).result is None
        assert desk.readiness.check_for_today(mara).id != check.id

    def test_one_begun_before_midnight_is_decided_today(self, desk, mara):
        """Decided the next morning without another answer, it must not look undecided."""
        desk.clock.forward(hours=12)
        check = a_check(desk, mara)
        desk.clock.forward(hours=10)
        desk.readiness.decide(desk.readiness.check_for_today(mara), Result.ASSIGN)
        decided = desk.readiness.check_for_today(mara)
        assert (decided.id, decided.result, decided.day) == (check.id, Result.ASSIGN, desk.clock.today())


class TestDeciding:
    def test_it_is_kept_as_it_was_shown(self, desk, mara):
        check = a_check(desk, mara)
        outcome = outcome_of(check, DEFAULT_LIMITS)
        desk.readiness.decide(check, Result.ASSIGN)
        kept = desk.readiness.check_for_today(mara)
        assert (kept.lean, kept.rules_version, kept.ended_at) == ("assign", RULES_VERSION, desk.clock.now())
        assert [(one.answer, one.toward, one.text) for one in kept.reasons] == [
            (reason.answer, reason.toward.value, reason.text) for reason in outcome.reasons
        ]
        assert desk.today.line(mara).standing.move is Move.NOTHING

    @pytest.mark.parametrize("lean", list(Lean))
    @pytest.mark.parametrize("result", list(Result))
    def test_what_is_bolder(self, lean, result):
        order = ["assign", "small", "talk_first", "hold"]
        assert leans_boldly(lean, result) == (order.index(result) < order.index(lean))

    @pytest.mark.parametrize("result", [Result.ASSIGN, Result.SMALL, Result.TALK_FIRST])
    def test_going_bolder_costs_a_line_of_why(self, desk, mara, result):
        check = a_check(desk, mara, REST)
        before = everything(desk.store)
        with pytest.raises(Refused) as refused:
            desk.readiness.decide(check, result, " \n ")
        assert refused.value.field == "against"
        assert everything(desk.store) == before
        desk.readiness.decide(check, result, " They asked\nfor it. ")
        assert desk.readiness.check_for_today(mara).against == "They asked for it."

    def test_going_gentler_costs_nothing(self, desk, mara):
        desk.readiness.decide(a_check(desk, mara), Result.TALK_FIRST)
        assert desk.readiness.check_for_today(mara).result is Result.TALK_FIRST

    @pytest.mark.parametrize(
        "change",
        [
            lambda service, check: service.answer(check, "wants", Answer.NO),
            lambda service, check: service.set_said_no(check, True),
            lambda service, check: service.set_rulers(check, Rulers(confidence=3)),
            lambda service, check: service.set_acute(check, ("panic_now",)),
        ],
    )
    def test_changing_an_answer_opens_it_again(self, desk, mara, change):
        desk.readiness.decide(a_check(desk, mara, "nuyyyyyyy"), Result.ASSIGN, "We talked it through.")
        change(desk.readiness, desk.readiness.check_for_today(mara))
        opened = desk.readiness.check_for_today(mara)
        assert (opened.result, opened.against, opened.ended_at) == (None, "", None)

    @pytest.mark.parametrize(
        "change",
        [
            lambda service, check: service.set_goal(check, "g"),
            lambda service, check: service.set_idea(check, "Walk"),
            lambda service, check: service.set_next_time(check, "Ask"),
            lambda service, check: service.turn_to(check, 2),
        ],
    )
    def test_a_note_beside_it_does_not(self, desk, mara, change):
        desk.readiness.decide(a_check(desk, mara), Result.ASSIGN)
        change(desk.readiness, desk.readiness.check_for_today(mara))
        assert desk.readiness.check_for_today(mara).result is Result.ASSIGN

    @pytest.mark.parametrize("change", ["set_next_time", "set_idea", "set_goal", "turn_to"])
    def test_a_note_beside_it_after_midnight_leaves_it_on_its_day(self, desk, mara, change):
        desk.clock.at = desk.clock.at.replace(hour=23, minute=50)
        desk.readiness.decide(a_check(desk, mara), Result.TALK_FIRST)
        decided = desk.readiness.check_for_today(mara)
        desk.clock.forward(minutes=20)
        noted = getattr(desk.readiness, change)(decided, 2 if change == "turn_to" else "g1")
        assert noted != decided
        assert (noted.day, noted.answered_at) == (decided.day, decided.answered_at)
        assert noted.day == noted.ended_at.date()

    def test_the_visit_of_the_day_took_place(self, desk, mara):
        a_visit(desk, mara)
        desk.readiness.decide(a_check(desk, mara), Result.TALK_FIRST)
        assert [one.state for one in desk.visits.of_client(mara)] == [VisitState.HELD]

    def test_a_hold_is_not_decided_without_its_record(self, desk, mara):
        with pytest.raises(ValueError, match="hold"):
            desk.readiness.decide(a_check(desk, mara), Result.HOLD)


class TestHolding:
    def test_it_is_a_record_of_its_own_and_ends_the_check(self, desk, mara):
        a_visit(desk, mara)
        check = a_check(desk, mara, REST)
        plan = HoldPlan(("A loss.",), ("Steadying.",), " Rest. ", desk.clock.today() + timedelta(days=7))
        desk.readiness.hold(check, mara, plan)
        kept = desk.readiness.hold_today(mara)
        assert (kept.rests_on, kept.instead, kept.say) == (("A loss.",), ("Steadying.",), "Rest.")
        assert (kept.look_again, kept.check_id, kept.looked_on) == (plan.look_again, check.id, None)
        assert desk.readiness.check_for_today(mara).result is Result.HOLD
        assert desk.today.line(mara).standing.move is Move.REST
        assert [one.state for one in desk.visits.of_client(mara)] == [VisitState.HELD]

    def test_it_needs_neither_a_check_nor_a_reason(self, desk, mara):
        desk.readiness.hold(None, mara, HoldPlan())
        assert desk.readiness.hold_today(mara).check_id is None

    def test_a_check_left_open_ends_with_it(self, desk, mara):
        """Else Today would ask for the rest of a check in a week that was left free."""
        check = desk.readiness.turn_to(desk.readiness.check_for_today(mara), 2)
        desk.readiness.hold(None, mara, PLAN)
        assert desk.readiness.hold_today(mara).check_id == check.id
        assert desk.today.line(mara).standing.move is Move.REST

    def test_the_draft_goes_into_the_drawer_and_undo_brings_it_back(self, desk, mara):
        draft = a_draft(desk, mara)
        desk.assignments.make_ready(draft)
        before = everything(desk.store)
        desk.readiness.hold(None, mara, PLAN)
        assert desk.readiness.hold_today(mara).kept == draft
        assert [one.id for one in desk.assignments.drawer(mara)] == [draft]
        assert desk.assignments.in_writing(mara) is None
        desk.ledger.undo()
        assert everything(desk.store) == before

    def test_held_again_the_same_day_it_is_the_same_record(self, desk, mara):
        draft = a_draft(desk, mara)
        desk.readiness.hold(None, mara, PLAN)
        first = desk.readiness.hold_today(mara)
        desk.readiness.hold(None, mara, look_again(desk, 14))
        (only,) = holds(desk)
        assert (only.id, only.kept) == (first.id, draft), "the draft it keeps is not forgotten"
        assert only.look_again == desk.clock.today() + timedelta(days=14)

    def test_setting_something_anyway_withdraws_it_and_brings_the_draft_back(self, desk, mara):
        draft = a_draft(desk, mara)
        check = a_check(desk, mara, REST)
        desk.readiness.hold(check, mara, PLAN)
        held = everything(desk.store)
        desk.readiness.decide(desk.readiness.check_for_today(mara), Result.SMALL, "They insisted.")
        assert desk.readiness.hold_today(mara) is None
        assert desk.assignments.in_writing(mara).id == draft
        desk.ledger.undo()
        assert everything(desk.store) == held

    def test_another_draft_begun_meanwhile_is_left_in_its_place(self, desk, mara):
        kept = a_draft(desk, mara, "Kept")
        desk.readiness.hold(None, mara, PLAN)
        other = a_draft(desk, mara, "Other")
        desk.readiness.decide(a_check(desk, mara), Result.ASSIGN)
        assert desk.assignments.in_writing(mara).id == other
        assert desk.assignments.get(kept).state is AssignmentState.DRAWER

    @pytest.mark.parametrize("say", ["x" * 10_001, "\ud800"])
    def test_what_cannot_be_kept_is_refused_whole(self, desk, mara, say):
        draft = a_draft(desk, mara)
        with pytest.raises(Refused) as refused:
            desk.readiness.hold(a_check(desk, mara), mara, HoldPlan(say=say))
        assert refused.value.field == "say"
        assert desk.assignments.in_writing(mara).id == draft


class TestLookingAgain:
    def test_the_date_is_the_next_planned_visit_or_in_a_week(self, desk, mara):
        today = desk.clock.today()
        a_visit(desk, mara, 0)
        assert desk.readiness.suggested_look_again(mara) == today + timedelta(days=7)
        a_visit(desk, mara, 10)
        a_visit(desk, mara, 3, VisitState.CANCELLED)
        assert desk.readiness.suggested_look_again(mara) == today + timedelta(days=10)
        assert desk.readiness.suggested_look_again(mara, weeks=4) == today + timedelta(days=28)

    def test_it_comes_back_to_today_on_its_date_and_stays_until_looked_at(self, desk, mara):
        desk.readiness.hold(None, mara, look_again(desk, 7))
        moves = []
        for days in (0, 6, 1, 30):
            desk.clock.forward(days=days)
            moves.append(desk.today.line(mara).standing.move)
        assert moves == [Move.REST, Move.REST, Move.LOOK_AGAIN, Move.LOOK_AGAIN]
        assert desk.today.day().waiting[0].client.id == mara

    @pytest.mark.parametrize("how", ["decided", "held again", "handed over"])
    def test_whatever_is_decided_next_has_looked_at_it(self, desk, mara, how):
        desk.readiness.hold(None, mara, look_again(desk, 7))
        first = holds(desk)[0].id
        desk.clock.forward(days=7)
        if how == "decided":
            desk.readiness.decide(a_check(desk, mara), Result.ASSIGN)
        elif how == "held again":
            desk.readiness.hold(None, mara, look_again(desk, 7))
        else:
            desk.assignments.hand_over(a_draft(desk, mara), HandedOver.TOLD)
        looked = {one.id: one.looked_on for one in holds(desk)}
        assert looked[first] == desk.clock.today()
        assert desk.today.line(mara).standing.move is not Move.LOOK_AGAIN
        desk.clock.forward(days=1)
        assert desk.today.line(mara).standing.move is not Move.LOOK_AGAIN


class TestSettingSomethingMeanwhile:
    """A check left open while something is handed over ends with it, as it stood."""

    @pytest.mark.parametrize(
        ("answers", "lean", "result"),
        [
            ("nn", Lean.TALK_FIRST, Result.SMALL),
            ("y", Lean.HOLD, Result.ASSIGN),
            ("nuyyyyyyy", Lean.SMALL, Result.SMALL),
            (GO, Lean.ASSIGN, Result.ASSIGN),
        ],
    )
    def test_it_goes_on_record_with_what_it_leaned_to(self, desk, mara, answers, lean, result):
        check = a_check(desk, mara, answers)
        a_running(desk, mara)
        (kept,) = everything(desk.store)["readiness"]
        assert (kept.id, kept.result, kept.lean) == (check.id, result, lean)
        assert kept.as_shown.settled is (answers not in ("nn",))
        assert kept.ended_at is not None
        assert desk.today.line(mara).standing.move is Move.RUNNING

    def test_taking_the_handing_over_back_opens_it_again(self, desk, mara):
        check = a_check(desk, mara, "nn")
        a_running(desk, mara)
        desk.ledger.undo()
        assert desk.readiness.check_for_today(mara) == check

    def test_one_that_was_decided_stays_as_it_was(self, desk, mara):
        desk.readiness.decide(a_check(desk, mara), Result.ASSIGN)
        before = everything(desk.store)["readiness"]
        a_running(desk, mara)
        assert everything(desk.store)["readiness"] == before

    def test_one_without_an_answer_is_left(self, desk, mara):
        desk.readiness.set_idea(desk.readiness.check_for_today(mara), "Cook once")
        a_running(desk, mara)
        assert desk.readiness.check_for_today(mara).idea == "Cook once"
        assert desk.today.line(mara).standing.move is Move.RUNNING

    def test_a_stale_one_ends_on_its_own_day(self, desk, mara):
        check = a_check(desk, mara, "nnyy")
        desk.clock.forward(days=1)
        a_running(desk, mara)
        (kept,) = everything(desk.store)["readiness"]
        assert (kept.day, kept.answers, kept.result) == (check.day, check.answers, Result.SMALL)
        assert not has_answers(desk.readiness.check_for_today(mara))
        assert desk.today.line(mara).standing.move is Move.RUNNING

    def test_a_week_later_nothing_of_it_comes_back(self, desk, mara):
        a_check(desk, mara, "nn")
        running = a_running(desk, mara)
        desk.clock.forward(days=7)
        assert desk.today.line(mara).standing.move is Move.FOLLOW_UP
        desk.follow_ups.note(running.id, Said(HowItWent.DID))
        assert desk.today.line(mara).standing.move is Move.NOTHING
        assert not has_answers(desk.readiness.check_for_today(mara))

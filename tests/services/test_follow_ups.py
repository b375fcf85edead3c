"""Following up: whom to ask about what, what was said, and what nobody asked."""

from datetime import timedelta

import pytest

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import AssignmentState, HandedOver
from practice_desk.domain.refused import Refused
from practice_desk.domain.standing import Move
from practice_desk.domain.tally import rule_to_ease
from practice_desk.domain.visit import VisitState
from practice_desk.services.follow_up import Said
from practice_desk.services.readiness import HoldPlan
from support.builders import a_client, a_draft, a_running, a_visit
from support.store_contract import everything

DID = Said(HowItWent.DID, useful=8, hard=3)
UNASKED = Said(HowItWent.NOT_ASKED)


@pytest.fixture
def set_last_week(desk, mara):
    """An assignment handed over a week ago."""
    assignment = a_running(desk, mara)
    desk.clock.forward(days=7)
    return assignment


class TestWhatToAsk:
    def test_nothing_was_set(self, desk, mara):
        asked = desk.follow_ups.to_ask(mara)
        assert (asked.assignment, asked.follow_up, asked.others, asked.unasked, asked.rest) == (
            None, None, (), 0, None,
        )  # fmt: skip

    def test_what_was_set_today_waits_until_another_day(self, desk, mara):
        assignment = a_running(desk, mara)
        assert desk.follow_ups.to_ask(mara).assignment is None
        assert desk.today.line(mara).standing.move is Move.RUNNING
        desk.clock.forward(days=1)
        assert desk.follow_ups.to_ask(mara).assignment == assignment
        assert desk.today.line(mara).standing.move is Move.FOLLOW_UP

    def test_neither_drafts_nor_what_is_in_the_drawer_are_asked_about(self, desk, mara):
        a_draft(desk, mara)
        desk.assignments.park(mara, "Walk")
        desk.clock.forward(days=7)
        assert desk.follow_ups.to_ask(mara).assignment is None

    def test_of_several_the_longest_running_comes_first(self, desk, mara):
        late_made = a_draft(desk, mara, "Written first, set last")
        first = a_running(desk, mara, "A")
        desk.clock.forward(days=7)
        desk.assignments.hand_over(late_made, HandedOver.TOLD)
        desk.clock.forward(days=7)
        asked = desk.follow_ups.to_ask(mara)
        assert asked.assignment == first
        assert [one.id for one in asked.others] == [late_made]
        assert desk.today.line(mara).standing.assignment == first, "Today names the same one"
        assert desk.follow_ups.to_ask(mara, late_made).assignment.id == late_made

    def test_one_asked_about_today_is_shown_again(self, desk, mara, set_last_week):
        desk.follow_ups.note(set_last_week.id, DID)
        asked = desk.follow_ups.to_ask(mara)
        assert asked.assignment.id == set_last_week.id
        assert asked.follow_up.useful == 8
        desk.clock.forward(days=1)
        assert desk.follow_ups.to_ask(mara).assignment is None

    def test_what_got_in_the_way_before_is_handed_over_oldest_first(self, desk, mara):
        for named in (("B_TIME",), (), ("B_LOW", "B_TIME")):
            running = a_running(desk, mara)
            desk.clock.forward(days=7)
            desk.follow_ups.note(running.id, Said(HowItWent.NOT, barriers=named))
        assert desk.follow_ups.to_ask(mara).barriers == (("B_TIME",),), (
            "the answer of today is no earlier one"
        )
        desk.clock.forward(days=1)
        assert desk.follow_ups.to_ask(mara).barriers == (("B_TIME",), ("B_LOW", "B_TIME"))

    def test_a_week_left_free_is_remembered(self, desk, mara):
        desk.readiness.hold(None, mara, HoldPlan())
        assert desk.follow_ups.to_ask(mara).rest is None, "not on the same day"
        desk.clock.forward(days=7)
        assert desk.follow_ups.to_ask(mara).rest.day == desk.clock.today() - timedelta(days=7)


class TestNoting:
    @pytest.mark.parametrize("outcome", [one for one in HowItWent if one is not HowItWent.NOT_ASKED])
    def test_every_answer_closes_it(self, desk, mara, set_last_week, outcome):
        desk.follow_ups.note(set_last_week.id, Said(outcome))
        closed = desk.assignments.get(set_last_week.id)
        assert (closed.state, closed.closed_on) == (AssignmentState.CLOSED, desk.clock.today())
        assert desk.today.line(mara).standing.move is Move.NOTHING

    def test_all_that_can_be_said_is_kept(self, desk, mara, set_last_week):
        said = Said(
            HowItWent.TOO_MUCH,
            0,
            10,
            40,
            ("B_FEAR", "B_LOW"),
            " «Ουφ» 😮‍💨 ",
            "שתיים",
            100,
            0,
            ("panic_now",),
        )
        desk.follow_ups.note(set_last_week.id, said)
        kept = desk.follow_ups.of_client(mara)[0]
        assert (kept.useful, kept.hard, kept.amount, kept.barriers) == (0, 10, 40, ("B_FEAR", "B_LOW"))
        assert (kept.words, kept.learned) == ("«Ουφ» 😮‍💨", "שתיים")
        assert (kept.distress_before, kept.distress_after, kept.acute) == (100, 0, ("panic_now",))
        assert (kept.day, kept.at) == (desk.clock.today(), desk.clock.now())

    def test_asked_again_the_same_day_it_is_the_same_note(self, desk, mara, set_last_week):
        before = everything(desk.store)
        for said in (DID, Said(HowItWent.SOME, useful=5), Said(HowItWent.SOME, words="A bit.")):
            desk.clock.forward(minutes=1)
            desk.follow_ups.note(set_last_week.id, said)
        (kept,) = desk.follow_ups.of_client(mara)
        assert (kept.outcome, kept.useful, kept.words) == (HowItWent.SOME, None, "A bit.")
        desk.ledger.undo()
        assert everything(desk.store) == before, "one note, one step of undo"

    def test_a_change_is_called_by_what_it_changed(self, desk, mara, set_last_week):
        note = desk.follow_ups.note
        assert note(set_last_week.id, Said(HowItWent.TOO_MUCH)).words == "Noted: too much"
        a_client(desk, "Jo")
        after = Said(HowItWent.TOO_MUCH, words="A bit.")
        assert note(set_last_week.id, after).words == "Noted: their words"
        desk.ledger.undo()
        (kept,) = desk.follow_ups.of_client(mara)
        assert (kept.outcome, kept.words) == (HowItWent.TOO_MUCH, ""), "what was named has gone, no more"
        both = Said(HowItWent.TOO_MUCH, useful=2, words="A bit.")
        assert note(set_last_week.id, both).words == "Noted: how useful it felt, their words"

    def test_what_goes_with_one_undo_is_called_by_all_of_it(self, desk, mara, set_last_week):
        desk.follow_ups.note(set_last_week.id, Said(HowItWent.TOO_MUCH))
        change = desk.follow_ups.note(set_last_week.id, Said(HowItWent.TOO_MUCH, words="A bit."))
        assert change.words == desk.ledger.to_undo == "Noted: too much"
        desk.ledger.undo()
        assert desk.follow_ups.of_client(mara) == []

    def test_a_part_taken_back_by_hand_names_no_other_step(self, desk, mara, set_last_week):
        desk.follow_ups.note(set_last_week.id, Said(HowItWent.TOO_MUCH))
        a_client(desk, "Jo")
        desk.follow_ups.note(set_last_week.id, Said(HowItWent.TOO_MUCH, words="A bit."))
        desk.follow_ups.note(set_last_week.id, Said(HowItWent.TOO_MUCH))
        assert desk.ledger.to_undo == "Client added"

    def test_on_another_day_it_is_another_note(self, desk, mara, set_last_week):
        desk.follow_ups.note(set_last_week.id, UNASKED)
        desk.clock.forward(days=7)
        desk.follow_ups.note(set_last_week.id, DID)
        assert [one.outcome for one in desk.follow_ups.of_client(mara)] == [
            HowItWent.NOT_ASKED,
            HowItWent.DID,
        ]

    def test_after_midnight_it_is_still_the_note_of_the_day_before(self, desk, mara, set_last_week):
        desk.clock.at = desk.clock.at.replace(hour=23, minute=55)
        visit = a_visit(desk, mara)
        desk.follow_ups.note(set_last_week.id, DID)
        (noted,) = desk.follow_ups.of_client(mara)
        desk.clock.forward(minutes=10)
        asked = desk.follow_ups.to_ask(mara, set_last_week.id, noted.day)
        assert (asked.follow_up, asked.asked_at) == (noted, noted.at)
        desk.follow_ups.note(set_last_week.id, Said(HowItWent.DID, words="It went well."), noted.day)
        (changed,) = desk.follow_ups.of_client(mara)
        assert (changed.id, changed.day, changed.words) == (noted.id, noted.day, "It went well.")
        assert desk.assignments.get(set_last_week.id).closed_on == noted.day
        assert desk.visits.of_client(mara)[0].id == visit
        assert desk.follow_ups.to_ask(mara).assignment is None

    def test_taking_the_answer_back_to_not_asked_lets_it_run_on(self, desk, mara, set_last_week):
        desk.follow_ups.note(set_last_week.id, DID)
        desk.follow_ups.note(set_last_week.id, UNASKED)
        running = desk.assignments.get(set_last_week.id)
        assert (running.state, running.closed_on) == (AssignmentState.RUNNING, None)

    def test_each_of_several_is_closed_by_its_own_answer(self, desk, mara, set_last_week):
        other = a_running(desk, mara, "Swim")
        desk.clock.forward(days=7)
        desk.follow_ups.note(set_last_week.id, DID)
        assert [one.id for one in desk.assignments.running(mara)] == [other.id]
        assert desk.follow_ups.to_ask(mara).others[0].id == other.id
        assert desk.today.line(mara).standing.assignment.id == other.id

    def test_the_visit_of_the_day_took_place(self, desk, mara, set_last_week):
        visit = a_visit(desk, mara)
        other = a_visit(desk, mara, 1)
        desk.follow_ups.note(set_last_week.id, UNASKED)
        states = {one.id: one.state for one in desk.visits.of_client(mara)}
        assert states == {visit: VisitState.HELD, other: VisitState.PLANNED}
        desk.ledger.undo()
        assert {one.state for one in desk.visits.of_client(mara)} == {VisitState.PLANNED}

    @pytest.mark.parametrize(
        ("said", "field"),
        [
            (Said(HowItWent.DID, useful=11), "useful"),
            (Said(HowItWent.DID, hard=-1), "hard"),
            (Said(HowItWent.SOME, amount=101), "amount"),
            (Said(HowItWent.DID, distress_before=101), "distress_before"),
            (Said(HowItWent.DID, distress_after=-1), "distress_after"),
            (Said(HowItWent.DID, words="x" * 10_001), "words"),
            (Said(HowItWent.DID, learned="\ud83d"), "learned"),
        ],
    )
    def test_what_is_refused_names_its_field_and_changes_nothing(self, desk, set_last_week, said, field):
        before = everything(desk.store)
        with pytest.raises(Refused) as refused:
            desk.follow_ups.note(set_last_week.id, said)
        assert refused.value.field == field
        assert everything(desk.store) == before

    def test_what_was_never_handed_over_cannot_be_followed_up(self, desk, mara):
        """It would close a draft that nobody has seen, and hide it for good."""
        draft = a_draft(desk, mara)
        for act in (lambda: desk.follow_ups.note(draft, DID), lambda: desk.follow_ups.close_unasked(draft)):
            with pytest.raises(Refused, match="not handed over"):
                act()
        assert desk.assignments.in_writing(mara).id == draft


class TestNotAsked:
    def test_it_comes_first_again_next_time(self, desk, mara, set_last_week):
        desk.follow_ups.note(set_last_week.id, UNASKED)
        assert desk.today.line(mara).standing.move is Move.RUNNING, "settled for today"
        desk.clock.forward(days=7)
        assert desk.follow_ups.to_ask(mara).assignment.id == set_last_week.id
        assert desk.today.line(mara).standing.move is Move.FOLLOW_UP

    def test_it_stays_visible_although_the_next_visit_is_still_to_come(self, desk, mara, set_last_week):
        a_visit(desk, mara, 0, VisitState.HELD)
        a_visit(desk, mara, 7)
        desk.clock.forward(days=1)
        assert desk.today.line(mara).standing.move is Move.FOLLOW_UP

    def test_the_visits_at_which_nobody_asked_are_counted(self, desk, mara, set_last_week):
        assert desk.follow_ups.to_ask(mara).unasked == 0
        desk.follow_ups.note(set_last_week.id, UNASKED)
        assert desk.follow_ups.to_ask(mara).unasked == 0, "answered for today"
        desk.clock.forward(days=7)
        assert desk.follow_ups.to_ask(mara).unasked == 1
        a_visit(desk, mara, 0, VisitState.HELD)
        desk.clock.forward(days=7)
        a_visit(desk, mara, 0, VisitState.NOT_ATTENDED)
        desk.clock.forward(days=7)
        a_visit(desk, mara, 0)
        assert desk.follow_ups.to_ask(mara).unasked == 2, "today and the one not attended do not count"

    def test_after_two_sessions_it_is_to_be_said_and_only_once(self, desk, mara, set_last_week):
        desk.follow_ups.note(set_last_week.id, UNASKED)
        desk.clock.forward(days=7)
        assert not desk.follow_ups.to_ask(mara).say_so
        desk.follow_ups.note(set_last_week.id, UNASKED)
        desk.clock.forward(days=7)
        assert desk.follow_ups.to_ask(mara).say_so
        heard, done = len(desk.heard), desk.ledger.to_undo
        change = desk.follow_ups.said_unasked(set_last_week.id)
        assert rule_to_ease(change) == "", "it is not a rule of the wording"
        assert desk.ledger.to_undo == done
        assert not desk.follow_ups.to_ask(mara).say_so
        assert desk.follow_ups.said_unasked(set_last_week.id).steps == ()
        assert len(desk.heard) == heard + 1
        desk.clock.forward(days=7)
        assert not desk.follow_ups.to_ask(mara).say_so
        assert desk.follow_ups.to_ask(mara).assignment.id == set_last_week.id, "and still asked about"

    def test_another_assignment_is_said_for_itself(self, desk, mara, set_last_week):
        desk.follow_ups.said_unasked(set_last_week.id)
        desk.follow_ups.close_unasked(set_last_week.id)
        other = a_running(desk, mara, "Swim")
        for _ in range(2):
            desk.clock.forward(days=7)
            desk.follow_ups.note(other.id, UNASKED)
        desk.clock.forward(days=7)
        assert desk.follow_ups.to_ask(mara).say_so

    def test_closing_without_asking_is_a_choice_and_stays_in_the_story(self, desk, mara, set_last_week):
        desk.follow_ups.close_unasked(set_last_week.id)
        assert desk.assignments.get(set_last_week.id).closed_on == desk.clock.today()
        assert desk.follow_ups.to_ask(mara).assignment is None
        (told,) = desk.story.entries(mara)
        assert "closed without asking on 3 Dec" in told.detail
        desk.ledger.undo()
        assert desk.follow_ups.to_ask(mara).assignment.id == set_last_week.id

    def test_closing_again_keeps_the_day_it_was_closed(self, desk, set_last_week):
        desk.follow_ups.note(set_last_week.id, DID)
        closed_on = desk.clock.today()
        desk.clock.forward(days=7)
        assert desk.follow_ups.close_unasked(set_last_week.id).steps == ()
        assert desk.assignments.get(set_last_week.id).closed_on == closed_on

"""Assignments with a shape through the services: written, carried on, followed up, told, taken back."""

from dataclasses import replace

import pytest

from practice_desk.domain.adjustment.history import Code, HowItWent
from practice_desk.domain.assignment import AssignmentState
from practice_desk.domain.found import ExperimentFound, LadderFound, Move, TrackingFound
from practice_desk.domain.handout import PageChoices
from practice_desk.domain.refused import Refused
from practice_desk.domain.shape import Experiment, Ladder, Rung, Skill, Tracking
from practice_desk.services.follow_up import Said
from practice_desk.services.plan import Plan
from support.builders import a_draft, a_running
from support.store_contract import everything

EXPERIMENT = Experiment("They will be cross", 80, "A sigh")
LADDER = Ladder((Rung("Look in", 20), Rung("Go in", 40), Rung("Pay", 60)), 1)
DID = HowItWent.DID


def followed_up(desk, client_id, shape, found, what="Go in"):
    """A week with an assignment of this shape, and what came back of it."""
    assignment = a_running(desk, client_id, what, shape=shape)
    desk.clock.forward(days=7)
    desk.follow_ups.note(assignment.id, Said(DID, 8, 3, found=found))
    return assignment


def used(desk, client_id, code=Code.KEEP):
    base = desk.adjustments.advise(client_id).options[0]
    desk.adjustments.use(client_id, replace(base, code=code))
    return desk.assignments.in_writing(client_id)


class TestWriting:
    @pytest.mark.parametrize("shape", [EXPERIMENT, LADDER, Tracking("energy"), Skill("Breathing", "In\nOut")])
    def test_a_shape_is_kept_with_its_assignment(self, desk, mara, shape):
        draft = desk.assignments.get(a_draft(desk, mara, shape=shape))
        assert draft.shape == shape
        assert Plan.of(draft).shape == shape

    def test_writing_one_is_one_step_to_take_back(self, desk, mara):
        draft = a_draft(desk, mara)
        before = everything(desk.store)
        desk.assignments.write(mara, draft, Plan("Go in", shape=LADDER))
        desk.ledger.undo()
        assert everything(desk.store) == before
        desk.ledger.redo()
        assert desk.assignments.get(draft).shape == LADDER

    def test_what_cannot_be_kept_changes_nothing(self, desk, mara):
        draft = a_draft(desk, mara)
        before = everything(desk.store)
        with pytest.raises(Refused, match="0 to 100"):
            desk.assignments.write(mara, draft, Plan("Go in", shape=Experiment(belief_before=400)))
        assert everything(desk.store) == before

    def test_another_shape_makes_a_ready_page_a_draft_again(self, desk, mara):
        draft = a_draft(desk, mara, "Go in")
        desk.assignments.make_ready(draft)
        desk.assignments.write(mara, draft, Plan("Go in", shape=LADDER))
        assert desk.assignments.get(draft).state is AssignmentState.DRAFT

    def test_it_stands_on_the_page(self, desk, mara):
        handout = desk.handouts.page(a_draft(desk, mara, "Go in", shape=LADDER), PageChoices())
        assert "The whole ladder" in [section.heading for section in handout.sections]


class TestWhatCameBack:
    def test_it_is_kept_with_the_follow_up_and_changed_the_same_day(self, desk, mara):
        assignment = followed_up(desk, mara, EXPERIMENT, ExperimentFound(55, " They laughed "))
        (told,) = desk.follow_ups.of_client(mara)
        assert told.found == ExperimentFound(55, "They laughed")
        desk.follow_ups.note(assignment.id, Said(DID, found=ExperimentFound(40)))
        (told,) = desk.follow_ups.of_client(mara)
        assert told.found == ExperimentFound(40)
        desk.ledger.undo()
        assert desk.follow_ups.of_client(mara) == []

    def test_nothing_said_is_nothing_kept(self, desk, mara):
        followed_up(desk, mara, EXPERIMENT, ExperimentFound())
        assert desk.follow_ups.of_client(mara)[0].found is None

    def test_what_is_no_number_changes_nothing(self, desk, mara):
        assignment = a_running(desk, mara, shape=EXPERIMENT)
        desk.clock.forward(days=7)
        before = everything(desk.store)
        with pytest.raises(Refused, match="How true it seems now"):
            desk.follow_ups.note(assignment.id, Said(DID, found=ExperimentFound(-1)))
        assert everything(desk.store) == before

    @pytest.mark.parametrize(
        ("shape", "found", "line"),
        [
            (EXPERIMENT, ExperimentFound(55), "Did it. Useful 8. Belief before 80, after 55."),
            (
                LADDER,
                LadderFound(1, 30, 60, 20),
                "Rung 2 of 3, how hard before 30, at its hardest 60, after 20.",
            ),
            (Tracking("mood"), TrackingFound(3, "2", "8"), "3 of 4 came back, lowest 2, highest 8."),
            (Skill("x"), None, "Did it. Useful 8."),
        ],
    )
    def test_the_story_tells_it_in_one_line(self, desk, mara, shape, found, line):
        followed_up(desk, mara, shape, found)
        assert line in desk.story.entries(mara)[0].detail

    def test_the_story_says_what_was_handed_over(self, desk, mara):
        a_running(desk, mara, shape=LADDER)
        assert desk.story.entries(mara)[0].detail == "Small step, handed over · ladder, rung 2 of 3 · running"


class TestTheNextDraft:
    @pytest.mark.parametrize(
        ("move", "what", "at"),
        [
            (Move.NEXT, "Pay", 2),
            (Move.EASIER, "Look in", 0),
            (Move.STAY, "Go in, on Monday at noon", 1),
            (None, "Go in, on Monday at noon", 1),
        ],
    )
    def test_it_stands_on_the_rung_that_was_chosen(self, desk, mara, move, what, at):
        followed_up(desk, mara, LADDER, LadderFound(1, move=move), "Go in, on Monday at noon")
        draft = used(desk, mara)
        assert (draft.what, draft.shape) == (what, replace(LADDER, at=at))

    def test_nothing_moves_before_it_is_used(self, desk, mara):
        written = a_draft(desk, mara, "Look in", shape=replace(LADDER, at=0))
        before = desk.assignments.get(written)
        running = a_running(desk, mara, "Go in", shape=LADDER)
        desk.clock.forward(days=7)
        desk.follow_ups.note(running.id, Said(DID, found=LadderFound(1, move=Move.NEXT)))
        assert desk.assignments.get(written) == before

    def test_the_choice_moves_no_rule(self, desk, mara):
        followed_up(desk, mara, LADDER, None)
        plain = desk.adjustments.advise(mara).options
        running = desk.follow_ups.to_ask(mara).assignment
        desk.follow_ups.note(running.id, Said(DID, 8, 3, found=LadderFound(1, 90, 90, 90, move=Move.EASIER)))
        assert desk.adjustments.advise(mara).options == plain

    def test_a_belief_is_rated_anew(self, desk, mara):
        followed_up(desk, mara, EXPERIMENT, ExperimentFound(55))
        assert used(desk, mara).shape == replace(EXPERIMENT, belief_before=None)

    def test_tracking_less_often_is_tracking_on_fewer_days(self, desk, mara):
        tracking = Tracking("energy", times_a_day=3, days=4)
        what = "Jot down your energy at breakfast, lunch and dinner, for four days."
        running = a_running(desk, mara, what, shape=tracking, times_per_week=12, minutes=1)
        desk.clock.forward(days=7)
        desk.follow_ups.note(running.id, Said(HowItWent.TOO_MUCH))
        draft = used(desk, mara, Code.SCALE_BACK)
        assert draft.times_per_week == 6
        assert draft.shape == replace(tracking, days=2)
        assert draft.what == "Jot down your energy at breakfast, lunch and dinner, for two days."

    @pytest.mark.parametrize(("days", "times"), [(4, 5), (3, 9)])
    def test_tracking_stays_where_its_days_say_something_else(self, desk, mara, days, times):
        tracking = Tracking("energy", times_a_day=3, days=days)
        running = a_running(desk, mara, shape=tracking, times_per_week=times, minutes=1)
        desk.clock.forward(days=7)
        desk.follow_ups.note(running.id, Said(HowItWent.TOO_MUCH))
        assert used(desk, mara, Code.SCALE_BACK).shape == tracking

    def test_something_else_begins_without_a_shape(self, desk, mara):
        followed_up(desk, mara, LADDER, LadderFound(1, move=Move.NEXT))
        assert used(desk, mara, Code.SWAP).shape is None

    def test_the_last_ladder_can_be_gone_on_with(self, desk, mara):
        assert desk.assignments.last_ladder(mara) is None
        followed_up(desk, mara, LADDER, LadderFound(1, move=Move.NEXT))
        followed_up(desk, mara, EXPERIMENT, None)
        a_draft(desk, mara, shape=Ladder((Rung("Not handed over"),)))
        assert desk.assignments.last_ladder(mara) == replace(LADDER, at=2)

    def test_a_ladder_not_followed_up_yet_stands_where_it_stood(self, desk, mara):
        a_running(desk, mara, shape=LADDER)
        assert desk.assignments.last_ladder(mara) == LADDER

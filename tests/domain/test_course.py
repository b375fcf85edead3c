"""What can be drawn of a course: which numbers make a pair, and what is counted."""

from datetime import UTC, date, datetime, timedelta

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import Assignment
from practice_desk.domain.course import LATEST, course_of
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.found import ExperimentFound, LadderFound, TrackingFound
from practice_desk.domain.hold import Hold
from practice_desk.domain.pairs import Pair
from practice_desk.domain.shape import Experiment, Ladder, Rung, Tracking

AT = datetime(2026, 9, 3, 10, tzinfo=UTC)
DAY = AT.date()


def told(number=0, outcome=HowItWent.DID, **said):
    at = AT + timedelta(weeks=number)
    return FollowUp(f"f{number}", "c1", f"a{number}", at.date(), at, outcome, **said)


def course(*follow_ups, shapes=()):
    assignments = {
        f"a{n}": Assignment(f"a{n}", "c1", f"t{n}", AT, shape=shape) for n, shape in enumerate(shapes)
    }
    return course_of(follow_ups, assignments, ())


class TestDistress:
    def test_it_is_what_was_asked_in_the_follow_up(self):
        pairs = course(
            told(distress_before=70, distress_after=40), told(1), told(2, distress_after=10)
        ).distress
        assert pairs == (Pair(DAY, 70, 40), Pair(DAY + timedelta(weeks=2), None, 10))

    def test_on_a_ladder_what_was_said_of_the_step_fills_in_but_never_mixes(self):
        step = LadderFound(before=60, peak=80, after=30)
        assert course(told(found=step)).distress == (Pair(DAY, 60, 30),)
        assert course(told(found=step, distress_before=50)).distress == (Pair(DAY, 50, None),)
        assert course(told(found=LadderFound(peak=80))).distress == ()


class TestBelief:
    EXPERIMENT = Experiment("They will laugh", 80, "A grin")

    def test_it_pairs_what_was_written_down_with_what_came_back(self):
        shown = course(told(found=ExperimentFound(35, "Nobody did")), shapes=(self.EXPERIMENT,))
        assert shown.belief == (Pair(DAY, 80, 35, "“They will laugh”"),)

    def test_what_was_not_rated_then_is_looked_back_at(self):
        found = ExperimentFound(35, "", 70)
        shown = course(told(found=found), shapes=(Experiment("They will laugh"),))
        assert (shown.belief[0].first, shown.belief[0].second) == (70, 35)
        rated = course(told(found=found), shapes=(self.EXPERIMENT,))
        assert rated.belief[0].first == 80, "the rating of then counts"

    def test_without_a_number_there_is_no_pair(self):
        shown = course(told(found=ExperimentFound(None, "So so")), shapes=(Experiment("They will laugh"),))
        assert shown.belief == ()


class TestExpectation:
    LADDER = Ladder((Rung("Look in", 20), Rung("Go in", 45)), 0)

    def test_it_is_about_the_step_that_was_tried(self):
        found = LadderFound(rung=1, peak=30, expected="I will run", happened="I stayed")
        (pair,) = course(told(found=found), shapes=(self.LADDER,)).expectation
        assert (pair.first, pair.second) == (45, 30)
        assert pair.told == "Go in. Expected: “I will run”. Happened: “I stayed”"

    def test_without_a_step_said_it_is_the_one_agreed_on(self):
        (pair,) = course(told(found=LadderFound(peak=50)), shapes=(self.LADDER,)).expectation
        assert (pair.first, pair.second) == (20, 50)

    def test_an_experiment_says_its_expectation_and_leaves_a_gap(self):
        shape = Experiment("They will laugh", 80, "A grin")
        (pair,) = course(told(found=ExperimentFound(35, "Nobody did")), shapes=(shape,)).expectation
        assert not pair.drawn
        assert pair.told == "Expected: “A grin”. Happened: “Nobody did”"

    def test_other_shapes_have_none(self):
        shown = course(told(found=TrackingFound(3)), told(1), shapes=(Tracking("energy"), None))
        assert shown.expectation == ()


class TestBarriers:
    def test_they_are_counted_in_the_latest_answers_that_could_name_one(self):
        old = [told(n, HowItWent.NOT, barriers=("B_FEAR",)) for n in range(3)]
        new = [told(n, HowItWent.SOME, barriers=("B_TIME",)) for n in range(3, 3 + LATEST - 1)]
        bars = course(*old, *new, told(20, barriers=("B_LOW",)), told(21, HowItWent.NOT_ASKED)).barriers
        assert [(bar.words, bar.count) for bar in bars.bars] == [
            ("The week was too full", LATEST - 1),
            ("I worried about what would come up", 1),
        ]
        assert bars.of == LATEST
        assert bars.heading == "of the last 6 answers"

    def test_nothing_named_makes_no_bar(self):
        bars = course(told(outcome=HowItWent.NOT)).barriers
        assert (bars.bars, bars.heading) == ((), "")


def test_rest_weeks_stand_between_and_not_asked_is_no_point():
    holds = [Hold("h1", "c1", DAY + timedelta(days=3), AT)]
    shown = course_of([told(0, useful=4), told(1, HowItWent.NOT_ASKED), told(2, useful=6)], {}, holds)
    assert [(point.day, point.useful, point.rest) for point in shown.trend] == [
        (DAY, 4, False),
        (date(2026, 9, 6), None, True),
        (DAY + timedelta(weeks=2), 6, False),
    ]

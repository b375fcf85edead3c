"""Whatever is done through the services can be taken back and done again, to the very same records."""

from dataclasses import replace
from datetime import time, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from practice_desk.domain.adjustment.history import Code, HowItWent
from practice_desk.domain.assignment import AssignmentState, HandedOver
from practice_desk.domain.check import Result
from practice_desk.domain.client import ClientKind
from practice_desk.domain.dismissal import LeaveReason
from practice_desk.domain.found import ExperimentFound, LadderFound, TrackingFound
from practice_desk.domain.found import Move as LadderMove
from practice_desk.domain.goal import GoalState
from practice_desk.domain.log.tracker import Cell
from practice_desk.domain.practice import Paper
from practice_desk.domain.readiness import KEYS, Answer
from practice_desk.domain.refused import Refused
from practice_desk.domain.shape import Experiment, Ladder, Rung, Skill, Tracking
from practice_desk.domain.standing import Move
from practice_desk.domain.visit import VisitState
from practice_desk.services.adjustment import IN_THE_ROOM, NOTHING_HOME
from practice_desk.services.client import ClientForm
from practice_desk.services.follow_up import Said
from practice_desk.services.measure import Entered, ScaleForm
from practice_desk.services.plan import Plan
from practice_desk.services.readiness import HoldPlan
from support.builders import TestDesk, a_client, a_desk, a_draft, a_goal, a_running, a_visit
from support.store_contract import everything

TEXTS = st.sampled_from(
    [
        "Walk round the block.",
        "Relax more, every day, for 2 hours.",
        "Γράψε μία γραμμή 🌿",
        "אחת",
        "x" * 300,
        "",
    ]
)
NAMES = st.sampled_from(["Mara", "Ελένη", "K-17", "Anders & Bea", "Dvořák"])
SHAPES = (
    None,
    Experiment("It rains", 80),
    Ladder((Rung("A", 9), Rung("B", 2)), 0),
    Tracking("mood"),
    Skill("x"),
)
FOUNDS = (
    None,
    ExperimentFound(300),
    ExperimentFound(5),
    LadderFound(0, move=LadderMove.NEXT),
    TrackingFound(3, "2"),
)
NUMBERS = st.one_of(st.none(), st.integers(0, 10))


class Nobody(Exception):  # noqa: N818
    """There is no such thing to do something with."""


class Person:
    """Does things at random, as someone at the desk could; what is refused changes nothing."""

    def __init__(self, desk: TestDesk, draw) -> None:
        self.desk = desk
        self.draw = draw

    def one_of(self, noun: str):
        records = everything(self.desk.store)[noun]
        if not records:
            raise Nobody
        return self.draw(st.sampled_from(records))

    def there_is(self, noun: str) -> bool:
        return bool(everything(self.desk.store)[noun])

    # clients

    def add_a_client(self):
        self.desk.clients.add(self.form())

    def form(self):
        return ClientForm(
            self.draw(NAMES),
            self.draw(st.sampled_from(ClientKind)),
            usual_day=self.draw(st.one_of(st.none(), st.integers(0, 6))),
            usual_time=self.draw(st.sampled_from([None, time(9), time(14, 30)])),
            every_weeks=self.draw(st.integers(0, 2)),
            word=self.draw(st.sampled_from(["", "practice"])),
        )

    def edit_a_client(self):
        client = self.one_of("client")
        self.desk.clients.edit(client.id, self.form())
        if self.draw(st.booleans()):
            self.desk.visits.keep_rhythms(client.id)

    def put_a_client_away_or_back(self):
        client = self.one_of("client")
        act = self.desk.clients.bring_back if client.archived_on else self.desk.clients.archive
        act(client.id)

    def change_their_word(self):
        self.desk.clients.set_word(self.one_of("client").id, self.draw(TEXTS))

    def a_goal(self):
        if self.draw(st.booleans()):
            self.desk.goals.add(self.one_of("client").id, self.draw(TEXTS))
        elif self.draw(st.booleans()):
            self.desk.goals.set_state(self.one_of("goal").id, self.draw(st.sampled_from(GoalState)))
        else:
            self.desk.goals.remove(self.one_of("goal").id)

    def change_a_setting(self):
        self.desk.practice.edit(name=self.draw(NAMES), paper=self.draw(st.sampled_from(Paper)))

    # visits

    def plan_a_visit(self):
        day = self.desk.clock.today() + timedelta(days=self.draw(st.integers(-9, 9)))
        self.desk.visits.plan(self.one_of("client").id, day, self.draw(st.sampled_from([None, time(9)])))

    def change_a_visit(self):
        visit = self.one_of("visit")
        day = visit.day + timedelta(days=self.draw(st.integers(-9, 9)))
        state = self.draw(st.sampled_from(VisitState))
        match self.draw(st.integers(0, 2)):
            case 0:
                self.desk.visits.edit(visit.id, day, None, state, self.draw(TEXTS))
            case 1:
                self.desk.visits.set_state(visit.id, state)
            case _:
                self.desk.visits.remove(visit.id)

    # the loop

    def put_into_a_log(self):
        """A cell typed, or a few brought in at once; on a day to come or beyond the scale it is refused."""
        assignment = self.one_of("assignment")
        day = self.desk.clock.today() + timedelta(days=self.draw(st.integers(-2, 1)))
        slot, text = self.draw(st.integers(0, 1)), self.draw(st.sampled_from(["", "0", "7", "10", "11"]))
        if self.draw(st.booleans()):
            self.desk.logs.put(assignment.id, day, slot, text)
        else:
            self.desk.log_imports.take(assignment.id, [Cell(day, 0, 3), Cell(day, 1, 4)])

    def say_how_it_went(self):
        assignment = self.one_of("assignment")
        if self.draw(st.booleans()):
            self.desk.follow_ups.close_unasked(assignment.id)
            return
        said = Said(self.draw(st.sampled_from(HowItWent)), self.draw(NUMBERS), self.draw(NUMBERS))
        said = replace(said, found=self.draw(st.sampled_from(FOUNDS)))
        self.desk.follow_ups.note(assignment.id, said)

    def answer_a_question(self):
        readiness = self.desk.readiness
        check = readiness.check_for_today(self.one_of("client").id)
        readiness.answer(check, self.draw(st.sampled_from(KEYS)), self.draw(st.sampled_from([None, *Answer])))

    def decide(self):
        readiness = self.desk.readiness
        check = readiness.check_for_today(self.one_of("client").id)
        readiness.decide(check, self.draw(st.sampled_from(list(Result)[:3])), self.draw(TEXTS))

    def hold(self):
        readiness = self.desk.readiness
        client_id = self.one_of("client").id
        check = readiness.check_for_today(client_id) if self.draw(st.booleans()) else None
        again = self.desk.clock.today() + timedelta(days=self.draw(st.integers(0, 9)))
        readiness.hold(check, client_id, HoldPlan(say=self.draw(TEXTS), look_again=again))

    def write(self):
        minutes = self.draw(st.sampled_from([None, 5, 45]))
        plan = Plan(self.draw(TEXTS), minutes=minutes, times_per_week=self.draw(st.sampled_from([None, 7])))
        plan = replace(plan, shape=self.draw(st.sampled_from(SHAPES)))
        if self.draw(st.booleans()):
            self.desk.assignments.write(self.one_of("client").id, None, plan)
        else:
            present = self.one_of("assignment")
            self.desk.assignments.write(present.client_id, present.id, plan)

    def move_an_assignment(self):
        assignments, one = self.desk.assignments, self.one_of("assignment")
        act = self.draw(
            st.sampled_from(
                [
                    assignments.set_aside,
                    assignments.take_out,
                    assignments.throw_away,
                    assignments.make_ready,
                    lambda it: assignments.hand_over(it, HandedOver.TOLD),
                    lambda it: assignments.hand_over(it, HandedOver.TOLD),
                ]
            )
        )
        act(one.id)

    def a_measure(self):
        measures = self.desk.measures
        match self.draw(st.integers(0, 3)):
            case 0:
                highest = self.draw(st.integers(-1, 40))
                present = self.one_of("scale").id if self.draw(st.booleans()) else ""
                measures.keep_scale(ScaleForm(self.draw(NAMES), 0, highest), present)
            case 1:
                measures.record(self.one_of("client").id, self.entered())
            case 2:
                measures.correct(self.one_of("measure").id, self.entered())
            case _:
                measures.remove(self.one_of("measure").id)

    def entered(self):
        keys = ["phq9", "gad7", *(one.id for one in everything(self.desk.store)["scale"])]
        day = self.desk.clock.today() + timedelta(days=self.draw(st.integers(-9, 1)))
        answers = (self.draw(st.sampled_from([None, 0, 3])),) * self.draw(st.sampled_from([7, 9]))
        total, seen = self.draw(st.integers(-1, 41)), self.draw(st.sampled_from(["", "Seen"]))
        return Entered(self.draw(st.sampled_from(keys)), day, answers, total=total, seen=seen)

    def park(self):
        self.desk.assignments.park(self.one_of("client").id, self.draw(TEXTS))

    def leave_a_note(self):
        client_id, text = self.one_of("client").id, "Relax more, every day, for 2 hours."
        notes = self.desk.readings.read(client_id, None, Plan(text)).notes
        if notes:
            reason = self.draw(st.sampled_from(LeaveReason))
            self.desk.second_look.leave(client_id, text, self.draw(st.sampled_from(notes)), reason)

    def adjust(self):
        client_id = self.one_of("client").id
        advice = self.desk.adjustments.advise(client_id)
        if advice:
            option = self.draw(st.sampled_from(advice.options))
            if option.code in NOTHING_HOME | IN_THE_ROOM:
                self.desk.adjustments.take(client_id, option.code)
            else:
                self.desk.adjustments.use(client_id, option)

    def type_something(self):
        self.desk.drafts.keep("form", self.one_of("client").id, {"what": self.draw(TEXTS)})

    def let_time_pass(self):
        self.desk.clock.forward(hours=self.draw(st.sampled_from([1, 13, 24, 24 * 7])))
        self.desk.visits.keep_rhythms()

    def do_something(self):
        if not self.there_is("client"):
            self.add_a_client()
            return
        acts = [getattr(self, name) for name in DEEDS]
        act = self.draw(st.sampled_from(acts))
        before = everything(self.desk.store)
        try:
            act()
        except (Refused, Nobody):
            assert everything(self.desk.store) == before


DEEDS = [
    name
    for name in vars(Person)
    if not name.startswith("_") and name not in ("one_of", "there_is", "form", "entered", "do_something")
]


def a_busy_desk() -> TestDesk:
    """Two clients in the middle of things."""
    desk = a_desk()
    for name in ("Mara", "Jo"):
        client_id = a_client(desk, name)
        a_goal(desk, client_id)
        a_running(desk, client_id, "Walk round the block.", minutes=5, times_per_week=3)
        a_running(desk, client_id, "Write one line.")
    desk.clock.forward(days=7)
    desk.follow_ups.note(a_running(desk, client_id).id, Said(HowItWent.NOT))
    a_draft(desk, client_id)
    a_visit(desk, client_id)
    desk.ledger.forget()
    return desk


def sound(desk: TestDesk) -> None:
    """What holds after anything anyone can do."""
    kept = everything(desk.store)
    clients = {one.id for one in kept["client"]}
    for noun, records in kept.items():
        if noun not in ("client", "practice", "scale", "binned"):
            assert {one.client_id for one in records} <= {*clients, None}
    for one in kept["assignment"]:
        assert (one.set_on is not None) == (one.state in (AssignmentState.RUNNING, AssignmentState.CLOSED))
        assert (one.closed_on is not None) == (one.state is AssignmentState.CLOSED)
    holds = [(one.client_id, one.day) for one in kept["hold"]]
    assert len(set(holds)) == len(holds), "one hold a day"
    told = [(one.assignment_id, one.day) for one in kept["follow_up"]]
    assert len(set(told)) == len(told), "one note a day"
    slots = [(one.client_id, one.slot) for one in kept["visit"] if one.slot]
    assert len(set(slots)) == len(slots), "no slot twice"
    for line in desk.today.day().everyone:
        assert isinstance(line.standing.move, Move)
        desk.story.entries(line.client.id)
        desk.follow_ups.to_ask(line.client.id)
        assert desk.today.line(line.client.id) == line
        assert desk.today.seat(line.client.id).standing == line.standing


def take_back(desk: TestDesk, act) -> bool:
    """Undo or redo once. Refused, the step is left out and nothing changed."""
    before = everything(desk.store)
    try:
        act()
    except Refused:
        assert everything(desk.store) == before
        return False
    return True


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(st.data())
def test_each_thing_done_is_taken_back_and_done_again(data):
    desk = a_busy_desk()
    person = Person(desk, data.draw)
    for _ in range(data.draw(st.integers(1, 25))):
        before, heard = everything(desk.store), len(desk.heard)
        person.do_something()
        sound(desk)
        after = everything(desk.store)
        done = [change for change in desk.heard[heard:] if not change.quiet]
        if len(done) == 1 and not done[0].group:
            desk.ledger.undo()
            assert everything(desk.store) == before
            desk.ledger.redo()
            assert everything(desk.store) == after


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(st.data())
def test_all_that_was_done_is_taken_back_step_by_step_and_done_again(data):
    """Nothing is ever torn: whatever undo refuses, what it does is sound and can be done again."""
    desk = a_busy_desk()
    person = Person(desk, data.draw)
    for _ in range(data.draw(st.integers(1, 20))):
        person.do_something()
    states = [everything(desk.store)]
    while desk.ledger.to_undo:
        if take_back(desk, desk.ledger.undo):
            states.append(everything(desk.store))
            sound(desk)
    for state in states[-2::-1]:
        desk.ledger.redo()
        assert everything(desk.store) == state
    assert desk.ledger.to_redo == ""


def test_every_code_of_an_option_has_its_place():
    assert NOTHING_HOME.isdisjoint(IN_THE_ROOM)
    assert set(Code) >= NOTHING_HOME | IN_THE_ROOM

"""What happens in a practice in one sentence each, so that a made-up story can be told with them."""

from dataclasses import dataclass
from datetime import time, timedelta

from practice_desk.domain.assignment import HandedOver
from practice_desk.domain.check import Result
from practice_desk.domain.client import Client
from practice_desk.domain.readiness import KEYS, Answer
from practice_desk.domain.visit import Visit, VisitState
from practice_desk.services.client import ClientForm
from practice_desk.services.desk import Desk
from practice_desk.services.follow_up import Said
from practice_desk.services.plan import Plan
from practice_desk.services.readiness import HoldPlan
from practice_desk.services.story_clock import StoryClock


@dataclass(frozen=True)
class Week:
    """One past week: what was set, and what was said of it at the visit after."""

    weeks_ago: float
    plan: Plan
    said: Said | None = None


class Storyteller:
    """Tells with the same calls the window uses, some of it weeks back."""

    def __init__(self, desk: Desk, clock: StoryClock) -> None:
        self._desk = desk
        self._clock = clock
        self._goals: dict[tuple[str, str], str] = {}

    def client(self, form: ClientForm, *goals: str, weeks_ago: float = 10) -> str:
        with self._clock.weeks_ago(weeks_ago):
            client_id = self._desk.clients.add(form).made(Client.noun)
            for goal in goals:
                self._goals[client_id, goal] = self._desk.goals.add(client_id, goal).made("goal")
        return client_id

    def goal(self, client_id: str, name: str) -> str:
        return self._goals[client_id, name]

    def visit(
        self,
        client_id: str,
        days: int,
        at: time | None,
        state: VisitState = VisitState.PLANNED,
        note: str = "",
    ) -> None:
        day = self._clock.today() + timedelta(days=days)
        visit_id = self._desk.visits.plan(client_id, day, at, note).made(Visit.noun)
        if state is not VisitState.PLANNED:
            self._desk.visits.set_state(visit_id, state)

    def held(self, client_id: str, at: time, *weeks_ago: int) -> None:
        for weeks in weeks_ago:
            self.visit(client_id, -7 * weeks, at, VisitState.HELD)

    def give(self, client_id: str, weeks_ago: float, plan: Plan) -> str:
        with self._clock.weeks_ago(weeks_ago, time(14, 45)):
            assignment_id = self._desk.assignments.write(client_id, None, plan).made("assignment")
            self._desk.assignments.hand_over(assignment_id, HandedOver.PRINTED)
        return assignment_id

    def weeks(self, client_id: str, *weeks: Week) -> None:
        for week in weeks:
            assignment_id = self.give(client_id, week.weeks_ago, week.plan)
            if week.said:
                with self._clock.weeks_ago(week.weeks_ago - 1, time(14, 5)):
                    self._desk.follow_ups.note(assignment_id, week.said)

    def check(self, client_id: str, answers: str, *, idea: str = "") -> None:
        """Answers as letters in question order: y, u, n, or a dot for left open."""
        readiness = self._desk.readiness
        check = readiness.check_for_today(client_id)
        letters = {"y": Answer.YES, "u": Answer.UNSURE, "n": Answer.NO}
        for key, letter in zip(KEYS, answers, strict=False):
            if letter in letters:
                check = readiness.answer(check, key, letters[letter])
        if idea:
            check = readiness.set_idea(check, idea)

    def decide(self, client_id: str, result: Result, why: str = "") -> None:
        readiness = self._desk.readiness
        readiness.decide(readiness.check_for_today(client_id), result, why)

    def rest(self, client_id: str, weeks_ago: float, ground: str, look_again: int) -> None:
        with self._clock.weeks_ago(weeks_ago, time(15, 30)):
            again = self._clock.today() + timedelta(days=look_again)
            plan = HoldPlan(
                (ground,),
                ("Keep the work in the room: support and steadying.",),
                "You’ve got enough on your plate. Let’s leave the week free.",
                again,
            )
            self._desk.readiness.hold(None, client_id, plan)

"""What a therapist does in a day, at random: real service calls in every room, from one seed."""

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import AssignmentState, HandedOver
from practice_desk.domain.client import Client
from practice_desk.domain.goal import Goal, GoalState
from practice_desk.domain.measure import Measure
from practice_desk.domain.readiness import KEYS, Answer
from practice_desk.domain.refused import Refused
from practice_desk.domain.visit import Visit, VisitState
from practice_desk.services.client import ClientForm
from practice_desk.services.desk import Desk
from practice_desk.services.follow_up import Said
from practice_desk.services.measure import Entered, ScaleForm
from practice_desk.services.plan import Plan
from practice_desk.services.readiness import HoldPlan
from practice_desk.services.template import TemplateForm
from support.builders import SettableClock

_WORDS = (
    *(
        "walk",
        "tea",
        "Márta",
        "ночь",
        "ξένος",
        "散歩",
        "🌿",
        "a\u0301",
        "ß",
        "\u202eback",
        "'; --",
        '"',
        "x" * 60,
    ),
    *("sleep", "one line", "after dinner", "𝔘nicode", "na\u00efve", "\t", "…"),
)


class Doings:
    """One thing after another on a desk. What is refused counts as done too."""

    def __init__(self, desk: Desk, chance: random.Random) -> None:
        self._desk = desk
        self._chance = chance
        self.refused = 0
        self._all: Sequence[Callable[[], object]] = [
            *[self._add_client] * 3,
            *(self._edit_client, self._archive, self._client_into_bin, self._delete_client, self._word),
            *[self._add_goal] * 2,
            *(self._rename_goal, self._goal_state, self._remove_goal),
            *[self._plan_visit] * 2,
            *(self._edit_visit, self._remove_visit, self._rhythm),
            *[self._write] * 3,
            *(
                self._hand_over,
                self._hand_over,
                self._follow_up,
                self._park,
                self._throw_away,
                self._take_out,
            ),
            *(self._check, self._decide, self._hold, self._measure, self._scale, self._template),
            *(self._keeping, self._rule, self._settings, self._limit),
            *[self._draft] * 3,
            *(self._forget_draft, self._put_back, self._delete_binned, self._bring_in_table),
            *[self._undo] * 3,
            *(self._redo, self._redo, self._tell_export, self._day_passes),
        ]

    def do(self) -> str:
        """One thing; its name."""
        doing = self._chance.choice(self._all)
        try:
            doing()
        except Refused:
            self.refused += 1
        return getattr(doing, "__name__", "")

    # what there is

    def _text(self, most: int = 6) -> str:
        return " ".join(self._chance.choices(_WORDS, k=self._chance.randint(1, most)))[:190]

    def _passage(self) -> str:
        return self._text(8) * self._chance.choice((1, 1, 2, 20))

    def _client(self) -> str:
        with self._desk.ledger.read() as work:
            found = work.shelf(Client).find()
        if not found or self._chance.random() < 0.1:
            return self._desk.clients.add(ClientForm(self._text())).made("client")
        return self._chance.choice(found).id

    def _some(self, found: Sequence[str]) -> str:
        """One of them, or an id that is not there."""
        return self._chance.choice(found) if found else "nobody"

    def _goal(self) -> str:
        with self._desk.ledger.read() as work:
            return self._some([one.id for one in work.shelf(Goal).find()])

    def _visit(self) -> str:
        with self._desk.ledger.read() as work:
            return self._some([one.id for one in work.shelf(Visit).find()])

    def _assignment(self, *states: AssignmentState) -> str:
        from practice_desk.domain.assignment import Assignment

        with self._desk.ledger.read() as work:
            return self._some([one.id for one in work.shelf(Assignment).find(state=states)])

    def _day(self, ahead: int = 30) -> object:
        return self._desk.clock.today() + timedelta(days=self._chance.randint(0, ahead))

    # clients

    def _add_client(self) -> None:
        self._desk.clients.add(ClientForm(self._text(), contact=self._passage(), every_weeks=0))

    def _edit_client(self) -> None:
        client = self._desk.clients.get(self._client())
        form = replace(ClientForm.of(client), interests=self._passage(), name=self._text())
        self._desk.clients.edit(client.id, form)

    def _archive(self) -> None:
        if self._chance.random() < 0.5:
            self._desk.clients.archive(self._client())
        else:
            self._desk.clients.bring_back(self._client())

    def _client_into_bin(self) -> None:
        self._desk.clients.into_bin(self._client())

    def _delete_client(self) -> None:
        client = self._desk.clients.get(self._client())
        self._desk.clients.delete(client.id, client.name)

    def _word(self) -> None:
        self._desk.clients.set_words(self._client(), self._text(2), self._text())

    def _bring_in_table(self) -> None:
        rows = "\n".join(f"Row {self._chance.randrange(10**6)},{1950 + n}" for n in range(5))
        self._desk.client_table.bring_in(self._desk.client_table.read(f"Name,Born\n{rows}\n".encode()).rows)

    # goals and visits

    def _add_goal(self) -> None:
        self._desk.goals.add(self._client(), self._text())

    def _rename_goal(self) -> None:
        self._desk.goals.rename(self._goal(), self._text())

    def _goal_state(self) -> None:
        self._desk.goals.set_state(self._goal(), self._chance.choice(list(GoalState)))

    def _remove_goal(self) -> None:
        self._desk.goals.remove(self._goal())

    def _plan_visit(self) -> None:
        self._desk.visits.plan(self._client(), self._day(), note=self._passage())  # type: ignore[arg-type]

    def _edit_visit(self) -> None:
        state = self._chance.choice(list(VisitState))
        self._desk.visits.edit(self._visit(), self._day(), None, state, self._passage())  # type: ignore[arg-type]

    def _remove_visit(self) -> None:
        self._desk.visits.remove(self._visit())

    def _rhythm(self) -> None:
        client = self._desk.clients.get(self._client())
        form = replace(ClientForm.of(client), usual_day=self._chance.randrange(7), every_weeks=2)
        self._desk.clients.edit(client.id, form)
        self._desk.visits.keep_rhythms(client.id)

    # the loop

    def _write(self) -> None:
        client_id = self._client()
        present = self._desk.assignments.in_writing(client_id)
        plan = Plan(self._passage(), self._text(), minutes=5, times_per_week=3, why=self._text())
        self._desk.assignments.write(client_id, present.id if present else None, plan)

    def _hand_over(self) -> None:
        ready = self._assignment(AssignmentState.DRAFT, AssignmentState.READY)
        self._desk.assignments.hand_over(ready, self._chance.choice(list(HandedOver)))

    def _follow_up(self) -> None:
        running = self._assignment(AssignmentState.RUNNING, AssignmentState.CLOSED)
        outcome = self._chance.choice(list(HowItWent))
        self._desk.follow_ups.note(running, Said(outcome, words=self._passage(), learned=self._text()))

    def _park(self) -> None:
        self._desk.assignments.park(self._client(), self._passage())

    def _throw_away(self) -> None:
        self._desk.assignments.throw_away(self._assignment(AssignmentState.DRAFT, AssignmentState.DRAWER))

    def _take_out(self) -> None:
        self._desk.assignments.take_out(self._assignment(AssignmentState.DRAWER))

    def _check(self) -> None:
        check = self._desk.readiness.check_for_today(self._client())
        for key in self._chance.sample(KEYS, 4):
            check = self._desk.readiness.answer(check, key, self._chance.choice(list(Answer)))

    def _decide(self) -> None:
        from practice_desk.domain.check import Result

        check = self._desk.readiness.check_for_today(self._client())
        self._desk.readiness.decide(check, Result.SMALL, self._text(3))

    def _hold(self) -> None:
        plan = HoldPlan(("tired",), ("rest",), self._text(), self._desk.clock.today() + timedelta(days=7))
        self._desk.readiness.hold(None, self._client(), plan, self._text(3))

    def _measure(self) -> None:
        scale = self._chance.choice(self._desk.measures.scales()).key
        with self._desk.ledger.read() as work:
            there = [one.id for one in work.shelf(Measure).find()]
        entered = Entered(scale, self._desk.clock.today(), total=self._chance.randrange(20), seen="seen")
        if there and self._chance.random() < 0.3:
            self._desk.measures.remove(self._chance.choice(there))
        else:
            self._desk.measures.record(self._client(), entered)

    def _scale(self) -> None:
        self._desk.measures.keep_scale(ScaleForm(self._text(3)))

    def _template(self) -> None:
        templates = self._desk.templates.all()
        if templates and self._chance.random() < 0.4:
            self._desk.templates.remove(self._chance.choice(templates).id)
        else:
            self._desk.templates.add(TemplateForm(self._text(), self._passage()))

    # the practice

    def _keeping(self) -> None:
        held = self._text(3) if self._chance.random() < 0.3 else ""
        self._desk.keeping.set(self._client(), self._chance.randint(1940, 2015), held)

    def _rule(self) -> None:
        self._desk.keeping.set_rule(self._chance.randint(3, 20), 25)

    def _settings(self) -> None:
        self._desk.practice.edit(signature=self._text(), lock_minutes=self._chance.randint(1, 30))

    def _limit(self) -> None:
        self._desk.mirror.switch(on=self._chance.random() < 0.5)

    def _draft(self) -> None:
        form = f"form {self._chance.randrange(6)}"
        whose = self._client() if self._chance.random() < 0.5 else None
        self._desk.drafts.keep(form, whose, {"what": self._passage()})

    def _forget_draft(self) -> None:
        self._desk.drafts.forget(f"form {self._chance.randrange(6)}")

    def _put_back(self) -> None:
        self._desk.bin.put_back(self._some([one.id for one in self._desk.bin.all()]))

    def _delete_binned(self) -> None:
        self._desk.bin.delete_now(self._some([one.id for one in self._desk.bin.all()]))

    def _undo(self) -> None:
        self._desk.ledger.undo()

    def _redo(self) -> None:
        self._desk.ledger.redo()

    def _tell_export(self) -> None:
        from practice_desk.services.export import Kind

        self._desk.export.told(Kind.JSON, None)

    def _day_passes(self) -> None:
        clock = self._desk.clock
        if isinstance(clock, SettableClock):
            clock.forward(days=self._chance.randint(0, 5), minutes=17)

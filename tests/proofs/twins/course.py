"""Goals and visits."""

from datetime import timedelta

from bench.plain import named, passage
from practice_desk.domain.change import Change
from practice_desk.domain.goal import GoalState
from practice_desk.domain.visit import VisitState
from twins.drawn import Doing, Drawn, Real, Twin


class Goals(Drawn):
    """Naming them, and how they stand."""

    def doings(self) -> tuple[Doing, ...]:
        return (*[self._add_goal] * 2, self._rename_goal, self._goal_state, self._remove_goal)

    def _add_goal(self) -> tuple[Real, Twin]:
        client, name = self.id("client"), self.text()

        def twin(change: Change | None) -> None:
            kept = {"client_id": client, "name": named(name), "state": GoalState.WORKING}
            self.plain.write({("goal", self.made(change, "goal")): kept})

        return lambda: self.desk.goals.add(client, name), twin

    def _rename_goal(self) -> tuple[Real, Twin]:
        goal, name = self.id("goal"), self.text()

        def twin(_change: object) -> None:
            self.plain.write(self.whole("goal", goal, name=named(name)))

        return lambda: self.desk.goals.rename(goal, name), twin

    def _goal_state(self) -> tuple[Real, Twin]:
        goal, state = self.id("goal"), self.chance.choice(list(GoalState))

        def twin(_change: object) -> None:
            self.plain.write(self.whole("goal", goal, state=state))

        return lambda: self.desk.goals.set_state(goal, state), twin

    def _remove_goal(self) -> tuple[Real, Twin]:
        goal = self.id("goal")
        return lambda: self.desk.goals.remove(goal), lambda _change: self.remove("goal", goal)


class Visits(Drawn):
    """Planning, moving, removing."""

    def doings(self) -> tuple[Doing, ...]:
        return (*[self._plan_visit] * 2, self._edit_visit, self._visit_state, self._remove_visit)

    def _plan_visit(self) -> tuple[Real, Twin]:
        client, note = self.id("client"), self.text()
        day = self.desk.clock.today() + timedelta(days=self.chance.randint(0, 3))

        def twin(change: Change | None) -> None:
            kept = {"client_id": client, "day": day, "state": VisitState.PLANNED, "note": passage(note)}
            self.plain.write({("visit", self.made(change, "visit")): kept})

        return lambda: self.desk.visits.plan(client, day, note=note), twin

    def _edit_visit(self) -> tuple[Real, Twin]:
        visit, state, note = self.id("visit"), self.chance.choice(list(VisitState)), self.text()
        day = self.desk.clock.today() + timedelta(days=self.chance.randint(0, 3))

        def twin(_change: object) -> None:
            kept = self.whole("visit", visit, day=day, state=state, note=passage(note))
            self.plain.write(kept, f"visit {visit}")

        return lambda: self.desk.visits.edit(visit, day, None, state, note), twin

    def _visit_state(self) -> tuple[Real, Twin]:
        visit, state = self.id("visit"), self.chance.choice(list(VisitState))

        def twin(_change: object) -> None:
            self.plain.write(self.whole("visit", visit, state=state))

        return lambda: self.desk.visits.set_state(visit, state), twin

    def _remove_visit(self) -> tuple[Real, Twin]:
        visit = self.id("visit")

        def twin(_change: object) -> None:
            self.plain.get("visit", visit)
            self.remove("visit", visit)

        return lambda: self.desk.visits.remove(visit), twin

"""Goals: adding, renaming, reaching, setting aside."""

from dataclasses import replace

from practice_desk.domain.change import Change
from practice_desk.domain.goal import Goal, GoalState
from practice_desk.domain.refused import Refused
from practice_desk.domain.text import accept_line
from practice_desk.ports.clock import Clock, Ids
from practice_desk.services.ledger import Ledger

_STATE_WORDS = {
    GoalState.WORKING: "Goal taken up again",
    GoalState.REACHED: "Goal reached",
    GoalState.SET_ASIDE: "Goal set aside",
}


class GoalService:
    def __init__(self, ledger: Ledger, clock: Clock, ids: Ids) -> None:
        self._ledger = ledger
        self._clock = clock
        self._ids = ids

    def of_client(self, client_id: str) -> list[Goal]:
        """Goals in the order they were added."""
        with self._ledger.read() as work:
            return work.shelf(Goal).find(client_id=client_id)

    def working(self, client_id: str) -> list[Goal]:
        return [goal for goal in self.of_client(client_id) if goal.state is GoalState.WORKING]

    def add(self, client_id: str, name: str) -> Change:
        goal = Goal(self._ids.fresh(), client_id, _named(name), self._clock.now())
        with self._ledger.write("Goal added") as entry:
            entry.shelf(Goal).put(goal)
        return entry.change

    def rename(self, goal_id: str, name: str) -> Change:
        with self._ledger.write("Goal renamed") as entry:
            shelf = entry.shelf(Goal)
            shelf.put(replace(shelf.get(goal_id), name=_named(name)))
        return entry.change

    def set_state(self, goal_id: str, state: GoalState) -> Change:
        with self._ledger.write(_STATE_WORDS[state]) as entry:
            shelf = entry.shelf(Goal)
            shelf.put(replace(shelf.get(goal_id), state=state))
        return entry.change

    def remove(self, goal_id: str) -> Change:
        """Remove a goal. Assignments that pointed at it stay and point at nothing."""
        with self._ledger.write("Goal removed", into_bin=True) as entry:
            entry.shelf(Goal).remove(goal_id)
        return entry.change


def _named(name: str) -> str:
    kept = accept_line(name, "goal")
    if not kept:
        raise Refused("Say the goal in a few words first.", "goal")
    return kept

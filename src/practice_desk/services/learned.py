"""What we've learned: a client's follow-ups, assignments and logs, read as observations."""

from collections.abc import Callable, Mapping, Sequence

from practice_desk.domain.activity import Activity
from practice_desk.domain.assignment import Assignment
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.learned import Learned, Logged, Observation, Trait, learn, levels_of, observed
from practice_desk.ports.store import Work
from practice_desk.services.ledger import Ledger
from practice_desk.services.past import Past

LogsOf = Callable[[Work, str], Sequence[Logged]]
"""Every place of every log of a client, filled or not."""


def no_logs(_work: Work, _client_id: str) -> Sequence[Logged]:
    """For a practice that keeps none."""
    return ()


class LearnedService:
    def __init__(
        self, ledger: Ledger, activities: Sequence[Activity], past: Past, logs_of: LogsOf = no_logs
    ) -> None:
        self._ledger = ledger
        self._past = past
        self._kinds = {one.key: one.kind for one in activities}
        self._logs_of = logs_of

    def observations(self, client_id: str) -> tuple[Observation, ...]:
        """What this client's history has to tell. Reading it is quick; :func:`learn` from it takes a moment."""
        follow_ups = sorted(self._past.of(client_id, FollowUp), key=lambda one: one.at)
        levels = self._past.made_of(client_id, Assignment, self._levels)
        with self._ledger.read() as work:
            logs = self._logs_of(work, client_id)
        return observed(follow_ups, levels, logs)

    def _levels(self, assignment: Assignment) -> Mapping[Trait, str]:
        return levels_of(assignment, self._kinds)

    def of_client(self, client_id: str) -> Learned:
        """What was learned, in one go."""
        return learn(self.observations(client_id))

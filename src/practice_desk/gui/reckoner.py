"""What we've learned, reckoned for whoever shows it: at once from a short history, else beside the window."""

from collections.abc import Callable

from practice_desk.domain.learned import Learned, learn
from practice_desk.gui.workplace import Workplace

AT_ONCE = 60
"""Observations that are reckoned on the spot, which takes some 20 ms; more of them beside the window."""


class Reckoner:
    """Only the last asking is answered: ``show`` is given what it came to."""

    def __init__(self, workplace: Workplace, show: Callable[[Learned], None], at_once: int = AT_ONCE) -> None:
        self._workplace = workplace
        self._show = show
        self._at_once = at_once
        self._asked = 0

    def forget(self) -> None:
        """Answer nothing that was asked so far."""
        self._asked += 1

    def reckon(self, client_id: str) -> None:
        self._asked += 1
        asked = self._asked
        seen = self._workplace.desk.learned.observations(client_id)
        if len(seen) <= self._at_once:
            self._show(learn(seen))
            return

        def done(learned: Learned) -> None:
            if asked == self._asked:
                self._show(learned)

        self._workplace.runner.run(lambda: learn(seen), done, lambda _refusal: None)

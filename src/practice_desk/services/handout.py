"""Handouts: the page for a client, looked at, saved, printed or copied as text."""

from collections.abc import Sequence

from practice_desk.domain.assignment import Assignment
from practice_desk.domain.client import Client
from practice_desk.domain.goal import Goal
from practice_desk.domain.handout import Along, Handout, PageChoices, as_text, compose, compose_rest
from practice_desk.domain.practice import Practice
from practice_desk.ports.clock import Clock
from practice_desk.ports.pages import HandoutPress, PageImage
from practice_desk.services.ledger import Ledger
from practice_desk.services.visit import next_planned


class HandoutService:
    def __init__(self, ledger: Ledger, clock: Clock, press: HandoutPress) -> None:
        self._ledger = ledger
        self._clock = clock
        self._press = press

    def page(self, assignment_id: str, choices: PageChoices) -> Handout:
        """The page for an assignment, in the client's own word."""
        with self._ledger.read() as work:
            assignment = work.shelf(Assignment).get(assignment_id)
            client = work.shelf(Client).get(assignment.client_id)
            practice = work.shelf(Practice).find()[0]
            goal = (
                next(iter(work.shelf(Goal).find(id=assignment.goal_id)), None) if assignment.goal_id else None
            )
            following = next_planned(work, client.id, self._clock.today())
        return compose(
            assignment,
            client,
            practice,
            goal.name if goal else "",
            following.day if following else None,
            choices,
            self._clock.today(),
        )

    def rest_page(self, client_id: str, choices: PageChoices, along: Along) -> Handout:
        """The page for a week left free, whether the hold is kept yet or not."""
        with self._ledger.read() as work:
            client = work.shelf(Client).get(client_id)
            practice = work.shelf(Practice).find()[0]
            following = next_planned(work, client.id, self._clock.today())
        return compose_rest(client, practice, choices, following.day if following else None, along)

    def text(self, handout: Handout) -> str:
        return as_text(handout)

    def unprintable(self, handout: Handout) -> tuple[str, ...]:
        """Characters, or scripts by name, that would come out as an empty box."""
        return self._press.unprintable(handout)

    def pdf(self, handout: Handout) -> bytes:
        """The very bytes that are shown, saved and printed. Takes some tens of milliseconds."""
        return self._press.pdf(handout)

    def images(self, pdf: bytes, dots_per_inch: float) -> Sequence[PageImage]:
        return self._press.images(pdf, dots_per_inch)

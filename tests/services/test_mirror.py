"""The mirror over a practice: what it counts, putting a line away, switching it off."""

from dataclasses import replace

import pytest

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.visit import VisitState
from practice_desk.services.follow_up import Said
from support.builders import a_client, a_desk, a_running, a_visit


@pytest.fixture
def desk():
    return a_desk()


def same_task(desk, client, times=4, outcome=HowItWent.DID):
    """The same assignment set again every week, each asked about."""
    for _ in range(times):
        one = a_running(desk, client, why="To see what helps.")
        with desk.ledger.write("Set again") as entry:
            entry.shelf(type(one)).put(replace(one, task="walk"))
        desk.clock.forward(days=7)
        desk.follow_ups.note(one.id, Said(outcome))

    return replace(one, task="walk")


def test_nothing_to_see_at_first(desk):
    assert desk.mirror.glance() is None


@pytest.mark.parametrize("outcome", [HowItWent.DID, HowItWent.NOT, HowItWent.TOO_MUCH])
def test_the_same_task_is_said_whatever_came_of_it(desk, outcome):
    mara = a_client(desk)
    same_task(desk, mara, outcome=outcome)
    assert desk.mirror.glance().client_id == mara


def test_a_client_put_away_is_left_out(desk):
    mara = a_client(desk)
    same_task(desk, mara)
    desk.clients.archive(mara)
    assert desk.mirror.glance() is None


def test_visits_at_which_nobody_asked_are_left_open(desk):
    for number in range(4):
        client = a_client(desk, f"Client {number}")
        one = a_running(desk, client, why="To see what helps.")
        desk.clock.forward(days=7)
        a_visit(desk, client, state=VisitState.HELD)
        if number == 0:
            desk.follow_ups.note(one.id, Said(HowItWent.NOT_ASKED))
        if number == 3:
            desk.follow_ups.note(one.id, Said(HowItWent.SOME))
    words = "You often leave Thursday’s follow-up open: 3 of the last 4 on a Thursday."
    assert desk.mirror.glance().words == words


def test_put_away_it_stays_away_for_twelve_weeks_and_can_be_taken_back(desk):
    mara = a_client(desk)
    same_task(desk, mara)
    line = desk.mirror.glance()
    desk.mirror.put_away(line)
    assert desk.mirror.glance() is None
    desk.ledger.undo()
    assert desk.mirror.glance() == line
    desk.mirror.put_away(line)
    desk.clock.forward(days=70)
    same_task(desk, mara, times=1)
    assert desk.mirror.glance() is None
    desk.clock.forward(days=14)
    same_task(desk, mara, times=4)
    assert desk.mirror.glance().key == line.key


def test_switched_off_it_shows_nothing_until_it_is_switched_on(desk):
    same_task(desk, a_client(desk))
    assert desk.mirror.is_on()
    desk.mirror.switch(on=False)
    assert (desk.mirror.is_on(), desk.mirror.glance()) == (False, None)
    desk.ledger.undo()
    assert desk.mirror.glance()

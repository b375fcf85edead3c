"""What we've learned, read from the practice file."""

from datetime import timedelta

import pytest

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.learned import Logged, Trait
from practice_desk.services.follow_up import Said
from practice_desk.services.learned import LearnedService
from practice_desk.services.past import Past
from support.builders import a_client, a_desk, a_running


@pytest.fixture
def desk():
    return a_desk()


def told(desk, client, cue, outcome):
    one = a_running(desk, client, cue=cue)
    desk.clock.forward(days=7)
    return desk.follow_ups.note(one.id, Said(outcome)).made("follow_up")


def test_a_client_s_own_follow_ups_are_counted_and_named(desk):
    mara, jo = a_client(desk), a_client(desk, "Jo")
    mine = [told(desk, mara, "after dinner", HowItWent.DID) for _ in range(3)]
    told(desk, mara, "after dinner", HowItWent.NOT_ASKED)
    told(desk, jo, "after dinner", HowItWent.NOT)
    learned = desk.learned.of_client(mara)
    evenings = next(one for one in learned.counts if one.trait is Trait.TIME)
    assert (learned.asked, evenings.well, evenings.of) == (3, 3, 3)
    assert evenings.rests_on == tuple(mine)


def test_a_client_with_nothing_has_learned_nothing(desk):
    assert desk.learned.of_client(a_client(desk)).is_empty


def test_logs_are_read_beside_them(desk):
    mara = a_client(desk)
    today = desk.clock.today()

    def logs_of(_work, client_id):
        days = [today + timedelta(days=ahead) for ahead in range(4)]
        return [Logged("log", day, "evening", 5) for day in days] if client_id == mara else []

    learned = LearnedService(desk.ledger, (), Past(desk.ledger), logs_of).of_client(mara)
    evenings = next(one for one in learned.counts if one.trait is Trait.TIME)
    assert (learned.asked, learned.logged, evenings.well, evenings.of) == (0, 4, 4, 4)

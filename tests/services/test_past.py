"""A client's past is read once, and is at all times what the file would say if it were read anew."""

import pytest

from practice_desk.domain.adjustment.history import Code, HowItWent
from practice_desk.domain.assignment import Assignment, HandedOver
from practice_desk.domain.check import Result
from practice_desk.domain.choice import Choice
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.goal import Goal
from practice_desk.domain.hold import Hold
from practice_desk.domain.version import Version
from practice_desk.domain.visit import Visit, VisitState
from practice_desk.services.export import Kind
from practice_desk.services.follow_up import Said
from practice_desk.services.past import Past
from practice_desk.services.readiness import HoldPlan
from support.builders import (
    CountingStore,
    InterruptedStore,
    a_check,
    a_client,
    a_desk,
    a_goal,
    a_running,
    a_visit,
)

KINDS = (Assignment, FollowUp, Choice, Hold, Version, Visit, Goal)


def usefulness(one: FollowUp) -> int | None:
    return one.useful


def everything_of(past, client_id):
    held = {kind.noun: {one.id: one for one in past.of(client_id, kind)} for kind in KINDS}
    return held, past.made_of(client_id, FollowUp, usefulness)


def weeks(desk, mara):
    """A few weeks with a client, step by step."""
    yield a_goal(desk, mara)
    running = a_running(desk, mara, "Walk", minutes=10, times_per_week=4)
    yield
    desk.clock.forward(days=7)
    yield desk.follow_ups.note(running.id, Said(HowItWent.TOO_MUCH, 4, 8))
    yield desk.follow_ups.note(running.id, Said(HowItWent.SOME, 6, 3))
    yield desk.adjustments.take(mara, Code.KEEP)
    yield desk.adjustments.use(mara, desk.adjustments.advise(mara).options[0])
    yield desk.readiness.decide(a_check(desk, mara), Result.ASSIGN)
    yield desk.readiness.hold(None, mara, HoldPlan())
    yield a_visit(desk, mara, -1, VisitState.HELD, note="Late.")
    yield desk.assignments.hand_over(a_running(desk, mara, "Swim").id, HandedOver.PRINTED)
    yield desk.ledger.undo()
    yield desk.ledger.undo()
    yield desk.ledger.redo()
    yield desk.ledger.undo()
    yield desk.ledger.undo()
    yield desk.ledger.undo()
    yield desk.ledger.redo()
    yield desk.clients.delete(mara, "Mara Lindqvist")


def test_it_is_what_a_fresh_look_sees_after_every_step(desk, mara):
    past = Past(desk.ledger)
    for _ in weeks(desk, mara):
        assert everything_of(past, mara) == everything_of(Past(desk.ledger), mara)
    assert past.of(mara, FollowUp) == []


def test_another_client_s_past_is_never_mixed_in(desk, mara):
    past, jo = Past(desk.ledger), a_client(desk, "Jo")
    a_running(desk, mara, "Walk")
    assert [one.what for one in past.of(mara, Assignment)] == ["Walk"]
    assert past.of(jo, Assignment) == []
    a_running(desk, mara, "Swim")
    assert past.of(jo, Assignment) == []
    assert [one.what for one in past.of(mara, Assignment)] == ["Walk", "Swim"]


def test_what_is_given_out_is_not_what_is_held(desk, mara):
    past = Past(desk.ledger)
    a_running(desk, mara)
    past.of(mara, Assignment).clear()
    assert len(past.of(mara, Assignment)) == 1


def test_only_what_changed_is_made_anew(desk, mara):
    past, made = Past(desk.ledger), []

    def noted(one: FollowUp) -> str:
        made.append(one.id)
        return one.words

    runs = [a_running(desk, mara, what) for what in ("Walk", "Swim")]
    desk.clock.forward(days=7)
    for running in runs:
        desk.follow_ups.note(running.id, Said(HowItWent.DID, words="a"))
    assert list(past.made_of(mara, FollowUp, noted).values()) == ["a", "a"]
    desk.follow_ups.note(runs[0].id, Said(HowItWent.DID, words="b"))
    assert list(past.made_of(mara, FollowUp, noted).values()) == ["b", "a"]
    assert len(made) == 3


@pytest.mark.parametrize("read", ["advise", "trend", "course"])
def test_the_file_is_not_looked_into_again(read):
    store = CountingStore()
    desk = a_desk(store)
    mara = a_client(desk)
    running = a_running(desk, mara)
    desk.clock.forward(days=7)
    desk.follow_ups.note(running.id, Said(HowItWent.DID, 8, 2))
    look = {"advise": desk.adjustments.advise, "trend": desk.story.trend, "course": desk.story.course}[read]
    look(mara)
    desk.follow_ups.note(running.id, Said(HowItWent.TOO_MUCH))
    before = store.looked_up
    look(mara)
    assert store.looked_up == before


@pytest.fixture
def two():
    """A desk with two clients, where somebody else may come in after each reading."""
    desk = a_desk(InterruptedStore())
    mara, jo = a_client(desk, "Mara"), a_client(desk, "Jo")
    a_running(desk, mara, "Walk of Mara")
    a_running(desk, jo, "Swim of Jo")
    return desk, mara, jo


def whats(past, client_id):
    return [one.what for one in past.of(client_id, Assignment)]


@pytest.mark.parametrize("kind", [Assignment, Goal])
def test_whoever_asks_about_another_client_meanwhile_changes_nobody_s_answer(two, kind):
    desk, mara, jo = two
    past = Past(desk.ledger)
    desk.store.meanwhile = lambda: past.of(mara, kind)
    assert whats(past, jo) == ["Swim of Jo"]
    assert whats(past, mara) == ["Walk of Mara"]
    assert whats(past, jo) == ["Swim of Jo"]


def test_what_is_made_for_one_client_is_not_taken_for_another_s(two):
    desk, mara, jo = two
    past = Past(desk.ledger)

    def said(one: Assignment) -> str:
        if one.client_id == jo:
            past.made_of(mara, Assignment, said)
        return one.what

    assert list(past.made_of(jo, Assignment, said).values()) == ["Swim of Jo"]
    assert list(past.made_of(mara, Assignment, said).values()) == ["Walk of Mara"]


def test_what_is_written_while_it_is_read_is_not_missed(two):
    desk, mara, _jo = two
    past, late = Past(desk.ledger), iter(["Run", "Dance"])
    desk.store.meanwhile = lambda: [a_running(desk, mara, what) for what in late]
    assert whats(past, mara) == ["Walk of Mara"]
    desk.store.meanwhile = None
    assert whats(past, mara) == ["Walk of Mara", "Run", "Dance"]


def test_a_record_leaves_as_pages_while_the_window_shows_another_client(two):
    desk, mara, jo = two
    desk.store.meanwhile = lambda: (desk.story.goals(mara), desk.adjustments.advise(mara))
    pages = desk.export.made(Kind.PDF, jo).decode()
    assert "Swim of Jo" in pages
    assert "Mara" not in pages
    desk.store.meanwhile = None
    assert [one.title for one in desk.story.entries(mara)] == ["Walk of Mara"]
    assert [one.title for one in desk.story.entries(jo)] == ["Swim of Jo"]

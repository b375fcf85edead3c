"""The same services over the encrypted file: closed and opened again, everything is there."""

from datetime import timedelta
from pathlib import Path

import pytest

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import HandedOver
from practice_desk.domain.change import Record
from practice_desk.domain.check import Result
from practice_desk.domain.dismissal import LeaveReason
from practice_desk.domain.readiness import Answer
from practice_desk.domain.refused import Refused
from practice_desk.domain.standing import Move
from practice_desk.ports.store import Store
from practice_desk.services.client import ClientForm
from practice_desk.services.demo import fill_demo
from practice_desk.services.desk import lay_out
from practice_desk.services.follow_up import Said
from practice_desk.services.plan import Plan
from practice_desk.services.readiness import HoldPlan
from practice_desk.services.story_clock import StoryClock
from practice_desk.storage.key_slot import Cost
from practice_desk.storage.vault import SqlcipherVault
from support.builders import (
    THURSDAY,
    CountingIds,
    PaperPress,
    SettableClock,
    TestDesk,
    a_check,
    a_client,
    a_desk,
    a_draft,
    a_goal,
    a_running,
)
from support.memory_store import MemoryStore
from support.store_contract import everything

QUICK = Cost(memory_kib=8 * 1024, passes=1, lanes=1)
PASSPHRASE = "five plain words do it"  # noqa: S105


class Office:
    """A practice file that is closed and opened again."""

    def __init__(self, place: Path) -> None:
        self.vault = SqlcipherVault(QUICK)
        self.place = place
        self.store: Store = self.vault.make(place, PASSPHRASE).store
        self.desk = a_desk(self.store)

    def tomorrow(self, **later: float) -> TestDesk:
        """The desk after closing the file and opening it again."""
        self.store.close()
        self.store = self.vault.unlock(self.place, PASSPHRASE)
        clock: SettableClock = self.desk.clock
        clock.forward(**later)
        ids = CountingIds()
        ids.count = 1000
        self.desk = TestDesk(lay_out(self.store, clock, ids, PaperPress(), ()), self.store, clock)
        return self.desk


@pytest.fixture
def office(tmp_path):
    office = Office(tmp_path / "Practice.pdesk")
    yield office
    office.store.close()


def test_the_whole_loop_over_three_weeks(office):
    desk = office.desk
    mara = a_client(desk, "Ελένη", usual_day=3, every_weeks=1)
    desk.visits.keep_rhythms(mara)
    goal = a_goal(desk, mara)
    desk.readiness.decide(a_check(desk, mara), Result.ASSIGN)
    draft = a_draft(desk, mara, "Walk for five minutes.", minutes=5, times_per_week=4, goal_id=goal)
    desk.assignments.make_ready(draft)

    desk = office.tomorrow(minutes=5)
    assert desk.today.line(mara).standing.move is Move.READY
    desk.assignments.hand_over(draft, HandedOver.PDF)

    desk = office.tomorrow(days=7)
    assert desk.today.line(mara).standing.move is Move.FOLLOW_UP
    desk.follow_ups.note(draft, Said(HowItWent.TOO_MUCH, 4, 9, barriers=("B_HARD",), words="Zu viel 🌿"))
    option = desk.adjustments.advise(mara).options[0]
    desk.adjustments.use(mara, option)

    desk = office.tomorrow()
    again = desk.assignments.in_writing(mara)
    assert (again.task, again.minutes) == (draft, option.minutes)
    desk.readiness.hold(None, mara, HoldPlan(("A loss.",), look_again=desk.clock.today() + timedelta(days=7)))

    desk = office.tomorrow(days=7)
    assert desk.today.line(mara).standing.move is Move.LOOK_AGAIN
    assert [one.id for one in desk.assignments.drawer(mara)] == [again.id]
    assert len(desk.story.entries(mara)) == 4
    assert [point.rest for point in desk.story.trend(mara)] == [False, True]


def test_every_step_is_taken_back_on_the_file_too(office):
    desk = office.desk
    states = [everything(office.store)]

    def did(act):
        act()
        states.append(everything(office.store))

    did(lambda: desk.clients.add(ClientForm("Mara", usual_day=0)))
    mara = states[-1]["client"][0].id
    did(lambda: desk.goals.add(mara, "Sleep"))
    did(lambda: desk.assignments.write(mara, None, Plan("Try to relax more.")))
    draft = states[-1]["assignment"][0].id
    note = desk.readings.read(mara, draft, Plan("Try to relax more.")).notes[0]
    did(lambda: desk.second_look.leave(mara, "Try to relax more.", note, LeaveReason.AGREED))
    did(lambda: desk.assignments.hand_over(draft, HandedOver.TOLD))
    did(lambda: desk.follow_ups.note(draft, Said(HowItWent.SOME)))
    did(lambda: desk.readiness.hold(None, mara, HoldPlan()))
    for state in states[-2::-1]:
        desk.ledger.undo()
        assert everything(office.store) == state
    for state in states[1:]:
        desk.ledger.redo()
        assert everything(office.store) == state


def test_nothing_of_a_client_deleted_for_good_is_left_on_any_shelf(office):
    desk = office.desk
    before = everything(office.store)
    mara = a_client(desk)
    a_goal(desk, mara)
    a_check(desk, mara)
    a_running(desk, mara)
    desk.drafts.keep("form", mara, {"what": "half"})
    kept = everything(office.store)
    change = desk.clients.delete(mara, "mara")
    assert everything(office.store) | {"erasure": []} == before
    gone = sum(len(records) for records in kept.values()) - sum(len(records) for records in before.values())
    assert len(change.steps) == gone + 1  # the id goes into the ledger of deletions


def test_taking_back_a_new_client_and_doing_it_again_loses_nothing(office):
    desk = office.desk
    mara = a_client(desk)
    a_check(desk, mara)
    kept = everything(office.store)
    desk.ledger.undo()
    desk.ledger.redo()
    assert everything(office.store) == kept


def test_a_check_is_resumed_after_closing(office):
    desk = office.desk
    mara = a_client(desk)
    check = desk.readiness.turn_to(a_check(desk, mara, "nnyu"), 2)
    desk = office.tomorrow(hours=3)
    assert desk.readiness.check_for_today(mara) == check
    desk.readiness.answer(check, "steadying", Answer.YES)
    desk = office.tomorrow(hours=13)
    assert desk.readiness.check_for_today(mara).answer("steadying") is None


def test_typing_comes_back_after_closing(office):
    office.desk.drafts.keep("client:new", None, {"name": "Ma"})
    office.desk.drafts.keep("hold:c1:2026-11-26", None, {"say": "Rest."})
    desk = office.tomorrow()
    assert desk.drafts.kept("client:new") == {"name": "Ma"}
    assert desk.drafts.kept("hold:c1") == {"say": "Rest."}
    desk.drafts.forget("hold:c1")
    assert desk.drafts.kept("hold:c1") == {}


def test_text_up_to_the_limit_comes_back(office):
    mara = a_client(office.desk, "👩‍💻" * 60)
    texts = ["ώ" * 10_000, "שלום " * 1_999 + "שלום", "👩‍💻 \u202e\u0301\tline\nline", "\U0010ffff"]
    drafts = [a_draft(office.desk, mara, text) for text in texts]
    desk = office.tomorrow()
    assert [desk.assignments.get(draft).what for draft in drafts] == texts


def test_a_file_that_is_closed_refuses_in_words_and_keeps_the_history(office):
    desk = office.desk
    mara = a_client(desk)
    office.store.close()
    for act in (lambda: desk.goals.add(mara, "Sleep"), desk.ledger.undo, desk.today.day):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.words
    assert desk.ledger.to_undo == "Client added"


def test_the_demo_is_the_same_on_the_file_as_in_memory(office):
    def told(store: Store) -> dict[str, list[Record]]:
        clock = StoryClock(THURSDAY)
        fill_demo(clock)(lay_out(store, clock, CountingIds(), PaperPress(), ()))
        return everything(store)

    file = office.vault.make(office.place.with_name("Demo.pdesk"), PASSPHRASE).store
    try:
        assert told(file) == told(MemoryStore())
    finally:
        file.close()

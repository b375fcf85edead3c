"""The bin: what was removed comes back whole, and goes for good only when somebody says so."""

import pytest

from practice_desk.domain.binned import Binned
from practice_desk.domain.client import Client
from practice_desk.domain.erasure import Erasure, certificate
from practice_desk.domain.refused import Refused
from practice_desk.ports.store import RECORDS
from practice_desk.services.erasure import erasures_in, reapply
from practice_desk.services.ledger import Ledger
from support.builders import TestDesk, a_check, a_client, a_draft, a_goal, a_running, a_visit
from support.memory_store import MemoryStore
from support.store_contract import everything


def contents(desk):
    """Everything but the bin, in no order."""
    return {
        noun: sorted(map(repr, kept)) for noun, kept in everything(desk.store).items() if noun != "binned"
    }


def filled(desk: TestDesk, name: str = "Mara Lindqvist") -> str:
    client_id = a_client(desk, name)
    a_goal(desk, client_id)
    a_visit(desk, client_id)
    a_running(desk, client_id)
    a_draft(desk, client_id, "Another small thing.")
    a_check(desk, client_id)
    desk.drafts.keep(f"assignment:{client_id}", client_id, {"what": "half a"})
    return client_id


class TestPuttingBack:
    def test_a_client_comes_back_with_everything_but_what_was_being_typed(self, desk):
        client_id = filled(desk)
        desk.drafts.forget(f"assignment:{client_id}")
        before = contents(desk)
        desk.clients.into_bin(client_id)
        assert desk.today.line(client_id) is None
        (binned,) = desk.bin.all()
        assert binned.whose == client_id
        desk.bin.put_back(binned.id)
        assert contents(desk) == before
        assert desk.bin.all() == []

    @pytest.mark.parametrize("remove", ["goal", "visit", "draft"])
    def test_single_things_come_back(self, desk, mara, remove):
        made = {
            "goal": (a_goal(desk, mara), desk.goals.remove),
            "visit": (a_visit(desk, mara), desk.visits.remove),
            "draft": (a_draft(desk, mara), desk.assignments.throw_away),
        }
        record_id, act = made[remove]
        before = contents(desk)
        act(record_id)
        assert contents(desk) != before
        desk.bin.put_back(desk.bin.all()[0].id)
        assert contents(desk) == before

    def test_taking_a_removal_back_empties_the_bin(self, desk, mara):
        desk.goals.remove(a_goal(desk, mara))
        desk.ledger.undo()
        assert desk.bin.all() == []
        desk.ledger.redo()
        assert len(desk.bin.all()) == 1

    def test_putting_back_can_be_taken_back(self, desk, mara):
        desk.goals.remove(a_goal(desk, mara))
        there = everything(desk.store)
        desk.bin.put_back(desk.bin.all()[0].id)
        desk.ledger.undo()
        assert everything(desk.store) == there

    def test_putting_a_client_back_can_be_taken_back_with_all_that_belongs_to_them(self, desk):
        """Found by the model: the client went first, took the rest along, and the rest was then looked for."""
        client_id = filled(desk)
        desk.drafts.forget(f"assignment:{client_id}")
        desk.clients.into_bin(client_id)
        before = everything(desk.store)
        desk.bin.put_back(desk.bin.all()[0].id)
        desk.ledger.undo()
        assert everything(desk.store) == before
        desk.ledger.redo()
        assert desk.clients.get(client_id).name == "Mara Lindqvist"

    def test_without_its_client_nothing_comes_back(self, desk, mara):
        desk.goals.remove(a_goal(desk, mara))
        of_goal = desk.bin.all()[0].id
        desk.clients.into_bin(mara)
        before = everything(desk.store)
        with pytest.raises(Refused, match="client"):
            desk.bin.put_back(of_goal)
        assert everything(desk.store) == before

    def test_what_is_there_again_is_not_put_over(self, desk, mara):
        goal = desk.goals.of_client(mara) or [desk.goals.add(mara, "Sleep").steps[0].after]
        desk.goals.remove(goal[0].id)
        with desk.ledger.write("Made by hand") as entry:
            entry.shelf(type(goal[0])).put(goal[0])
        with pytest.raises(Refused, match="there already"):
            desk.bin.put_back(desk.bin.all()[0].id)


class TestThirtyDays:
    def test_nothing_is_offered_before_and_nothing_goes_by_itself(self, desk, mara):
        desk.goals.remove(a_goal(desk, mara))
        desk.clock.forward(days=29, hours=23)
        assert desk.bin.due() == []
        desk.clock.forward(hours=1)
        assert desk.bin.due() == desk.bin.all()
        desk.clock.forward(days=1000)
        assert len(desk.bin.all()) == 1

    def test_deleting_now_leaves_nothing_to_take_back(self, desk, mara):
        desk.goals.remove(a_goal(desk, mara))
        desk.bin.delete_now(*(one.id for one in desk.bin.due() or desk.bin.all()))
        assert desk.bin.all() == []
        assert desk.ledger.to_undo == ""


class TestErasing:
    def test_deleting_a_client_takes_what_is_in_the_bin_and_notes_the_id(self, desk, mara):
        other = filled(desk, "Jo")
        desk.goals.remove(a_goal(desk, mara))
        desk.goals.remove(a_goal(desk, other))
        desk.clients.delete(mara, "Mara Lindqvist")
        assert [one.whose for one in desk.bin.all()] == [other]
        with desk.store.reading() as work:
            assert [one.id for one in erasures_in(work)] == [mara]
        assert "Mara" not in repr(everything(desk.store))

    def test_a_client_deleted_out_of_the_bin_is_erased_as_well(self, desk, mara):
        desk.goals.remove(a_goal(desk, mara))
        desk.clients.into_bin(mara)
        (of_client,) = [one for one in desk.bin.all() if one.words == "Moved to the bin"]
        desk.bin.delete_now(of_client.id)
        assert desk.bin.all() == []
        assert [one.id for one in desk_erasures(desk)] == [mara]

    def test_a_hold_stands_in_the_way(self, desk, mara):
        desk.keeping.set(mara, None, "A court asked for it")
        for act in (lambda: desk.clients.delete(mara, "Mara Lindqvist"), lambda: desk.clients.into_bin(mara)):
            with pytest.raises(Refused, match="A court asked for it"):
                act()
        desk.keeping.set(mara, None, "")
        desk.clients.delete(mara, "Mara Lindqvist")

    def test_an_older_copy_follows(self, desk, mara):
        filled(desk, "Jo")
        copy = MemoryStore()
        with desk.store.reading() as work, copy.writing() as copied:
            for kind in RECORDS:
                for record in work.shelf(kind).find():
                    copied.shelf(kind).put(record)
        desk.clients.delete(mara, "Mara Lindqvist")
        change = reapply(Ledger(copy), desk_erasures(desk))
        assert "client" in change.nouns
        assert contents(desk) == {
            noun: sorted(map(repr, kept)) for noun, kept in everything(copy).items() if noun != "binned"
        }
        assert reapply(Ledger(copy), desk_erasures(desk)).steps == ()
        with copy.reading() as work:
            assert [deed.event for deed in work.history.latest(1)] == ["client.removed+erase"]

    def test_an_older_copy_forgets_what_is_in_its_bin(self, desk, mara):
        desk.clients.into_bin(mara)
        erased = Erasure(mara, desk.clock.now())
        reapply(desk.ledger, [erased])
        assert desk.bin.all() == []

    def test_the_certificate_names_nobody(self, desk, mara):
        change = desk.clients.delete(mara, "Mara Lindqvist")
        words = certificate(mara, desk.clock.now(), len(change.steps), "Backups go after 24 months.")
        assert "Mara" not in words
        for said in (mara, "2026-11-26", "10:00", "24 months"):
            assert said in words


def desk_erasures(desk):
    with desk.store.reading() as work:
        return erasures_in(work)


def test_the_history_tells_each_by_code_and_id_alone(desk, mara):
    goal = a_goal(desk, mara, "Zwetschgenmus")
    desk.goals.remove(goal)
    desk.ledger.undo()
    desk.drafts.keep("x", mara, {"what": "typed"})
    desk.clients.delete(mara, "Mara Lindqvist")
    told = [(line.words, line.about) for line in desk.history.lines(5)][::-1]
    assert ("Goal added", goal) not in told
    assert ("Goal added, taken back", goal) in told
    assert told[-1] == ("Erasure added, deleted for good", mara) or "deleted for good" in told[-1][0]
    with desk.store.reading() as work:
        lines = repr(work.history.latest(1000))
    for word in ("Zwetschgenmus", "Mara", "typed", "draft"):
        assert word not in lines
    assert desk.history.trouble() == ""


def test_a_write_that_changes_nothing_tells_nothing(desk, mara):
    before = len(desk.history.lines(1000))
    client = desk.clients.get(mara)
    with desk.ledger.write("Nothing") as entry:
        entry.shelf(Client).put(client)
        assert entry.shelf(Binned).count() == 0
    assert len(desk.history.lines(1000)) == before

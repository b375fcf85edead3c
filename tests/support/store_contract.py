"""What every store promises. A test module makes a class of it with a ``store`` fixture."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

import pytest

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import Aside, Assignment, AssignmentState, HandedOver
from practice_desk.domain.binned import Binned, Image
from practice_desk.domain.change import Change, Record, Step
from practice_desk.domain.check import ReadinessCheck, Result, Shown, ShownReason
from practice_desk.domain.choice import Choice
from practice_desk.domain.client import Client, ClientKind
from practice_desk.domain.dismissal import Dismissal, LeaveReason
from practice_desk.domain.draft import Draft
from practice_desk.domain.erasure import Erasure
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.found import LadderFound, Move
from practice_desk.domain.goal import Goal, GoalState
from practice_desk.domain.hold import Hold
from practice_desk.domain.keeping import Keeping, KeepingRule
from practice_desk.domain.log.tracker import LogEntry
from practice_desk.domain.measure import Band, Better, Measure, OwnScale
from practice_desk.domain.practice import Paper, Practice
from practice_desk.domain.readiness import LimitSet
from practice_desk.domain.refused import Gone, Refused
from practice_desk.domain.searched import Sought, sought_in
from practice_desk.domain.shape import Ladder, Rung
from practice_desk.domain.tally import Tally
from practice_desk.domain.template import Template
from practice_desk.domain.version import Kept, Version
from practice_desk.domain.visit import Visit, VisitState
from practice_desk.ports.store import RECORDS, Between, Store

WINTER = timezone(timedelta(hours=1))
SUMMER = timezone(timedelta(hours=2))
MADE = datetime(2026, 3, 2, 9, 30, 0, 123456, WINTER)
DAY = date(2026, 3, 2)


def a_client(client_id: str = "c1", name: str = "Mara") -> Client:
    return Client(client_id, name, MADE)


def one_of_each() -> list[Record]:
    """A record of every kind with every field filled."""
    client = Client(
        "c1", "Mårå Lindqvist 🌿", MADE, ClientKind.COUPLE, ("Mara", "Jo"), "they", "מרה@example.org", 3,
        time(14, 30), 2, "expériment", "chess", "the sea", DAY,
    )  # fmt: skip
    reasons = (ShownReason("sleep", "hold", 'Little sleep, "so" they say'), ShownReason("", "", ""))
    assignment = Assignment(
        "a1", "c1", "t1", MADE, "Walk", "after lunch", 12.5, 3.0, "g1", "air", "Jo", "sit", "walk", False,
        7, AssignmentState.CLOSED, "against", DAY, HandedOver.PDF, DAY,
        Ladder((Rung("Look in 🌿", 20), Rung("Go in")), 1, "a friend"),
        their_idea="το πάρκο 🌿", aside=Aside.HELD, aside_at=MADE,
    )  # fmt: skip
    return [
        Practice("p1", "Desk", MADE, "Dr A", "+44", "GB", Paper.A5, 15, ("vague", "why"),
            (LimitSet("cap_small", "7.5", MADE), LimitSet("", "kaputt 🌿", MADE)),
        ),
        client,
        Goal("g1", "c1", "Go out", MADE, GoalState.SET_ASIDE),
        Visit("v1", "c1", DAY, time(9, 0, 5), VisitState.NOT_ATTENDED, "late", DAY),
        FollowUp(
            "f1", "c1", "a1", DAY, MADE, HowItWent.TOO_MUCH, 40, 7, 8, ("time", "fear"),
            "hm", "yes", 60, 0, ("x",), LadderFound(1, 20, 80, 0, "fall", "stood", Move.NEXT),
        ),
        ReadinessCheck(
            "r1", "c1", DAY, MADE, MADE, (("sleep", "no"), ("want", "yes")), ("harm",), True, 0, 5,
            10, 100, "g1", "walk", "ask", 3, "hold", reasons, "1", Result.TALK_FIRST, "because", MADE,
            Shown(
                True, (("Sleep?", "No"),), ("a loss",), ("Want?",), ("They pull apart.",), ("rest",), 2.5,
                (("cap_small", 5.0),),
            ), DAY,
        ),
        assignment,
        Hold("h1", "c1", DAY, MADE, ("tired",), ("rest", "call"), "say", DAY, "r1", "a1", DAY),
        Choice("o1", "c1", "f1", MADE, ("keep", "fade"), "keep"),
        Dismissal("d1", "c1", "vague", "abc", LeaveReason.NOT_FOR_CLIENT, MADE),
        Tally("n1", "c1", "no-act", 3, True),
        Draft("assignment:a1", "c1", MADE, (("what", "Walk\nslowly"), ("cue", ""))),
        Version("x1", "c1", "a1", MADE, Kept.BEFORE_FIX, assignment),
        Template("m1", "Walk", MADE, "Walk", "at noon", 5, 2.5, "air", "sit", ("out", "ώρα")),
        Measure("e1", "c1", "phq9", DAY, MADE, (0, 3, None, 1), 2, 4, "gesehen 🌿"),
        OwnScale("s1", "Ώρα", MADE, -5, 40, Better.HIGHER, (Band(-5, 0, "tief"), Band(1, 40, "hoch"))),
        Binned("b1", MADE, "Goal removed", "c1", (Image("goal", '{"id":"g9"}'),)),
        Erasure("c9", MADE),
        Keeping("c1", "c1", 1990, "a lawyer asked for it"),
        KeepingRule("kr", 10, 25),
        LogEntry("a1 2026-03-02 1", "c1", "a1", DAY, 1, 7, "βαρύ 🌿"),
    ]  # fmt: skip


def sparse_ones() -> list[Record]:
    """A record of every kind with nothing but what it must have."""
    return [
        Practice("p1", "", MADE),
        Client("c1", "", MADE),
        Goal("g1", "c1", "", MADE),
        Visit("v1", "c1", DAY),
        FollowUp("f1", "c1", "a1", DAY, MADE, HowItWent.NOT_ASKED),
        ReadinessCheck("r1", "c1", DAY, MADE, MADE),
        Assignment("a1", "c1", "t1", MADE),
        Hold("h1", "c1", DAY, MADE),
        Choice("o1", "c1", "f1", MADE),
        Dismissal("d1", "c1", "", "", LeaveReason.AGREED, MADE),
        Tally("n1", "c1", ""),
        Draft("x", None, MADE),
        Version("x1", "c1", "a1", MADE, Kept.AS_HANDED_OVER, Assignment("a1", "c1", "t1", MADE)),
        Template("m1", "", MADE),
        Measure("e1", "c1", "", DAY, MADE),
        OwnScale("s1", "", MADE),
        Binned("b1", MADE, ""),
        Erasure("c9", MADE),
        Keeping("c1", "c1"),
        KeepingRule("kr"),
        LogEntry("a1 2026-03-02 0", "c1", "a1", DAY, 0),
    ]


def put(store: Store, *records: Record) -> tuple[Step, ...]:
    with store.writing() as work:
        for record in records:
            work.shelf(type(record)).put(record)
        return tuple(work.steps)


def find(store: Store, kind: type[Any], **criteria: Any) -> list[Any]:
    with store.reading() as work:
        return work.shelf(kind).find(**criteria)


def ids(records: list[Any]) -> list[str]:
    return [record.id for record in records]


def apply(store: Store, change: Change) -> None:
    """Carry out the steps of a change, as an undo does."""
    with store.writing() as work:
        for step in change.steps:
            record = step.after or step.before
            assert record is not None
            shelf = work.shelf(type(record))
            if step.after is None:
                shelf.remove(step.id)
            else:
                shelf.put(step.after)


def everything(store: Store) -> dict[str, list[Record]]:
    with store.reading() as work:
        return {kind.noun: sorted(work.shelf(kind).find(), key=lambda one: one.id) for kind in RECORDS}


class RecordsContract:
    """Records come back as they went in."""

    @pytest.mark.parametrize("make", [one_of_each, sparse_ones])
    def test_every_record_comes_back_equal(self, store: Store, make: Callable[[], list[Record]]):
        put(store, *make())
        assert {type(record) for record in make()} == set(RECORDS)
        for record in make():
            with store.reading() as work:
                assert work.shelf(type(record)).get(record.id) == record

    def test_values_keep_their_types(self, store: Store):
        put(store, *one_of_each())
        with store.reading() as work:
            assignment = work.shelf(Assignment).get("a1")
            check = work.shelf(ReadinessCheck).get("r1")
            client = work.shelf(Client).get("c1")
        assert assignment.state is AssignmentState.CLOSED
        assert assignment.tried_together is False
        assert isinstance(assignment.minutes, float)
        assert check.said_no is True
        assert check.reasons[0] == ShownReason("sleep", "hold", 'Little sleep, "so" they say')
        assert client.made_at.utcoffset() == timedelta(hours=1)
        assert client.kind is ClientKind.COUPLE

    def test_a_record_put_again_replaces_the_first(self, store: Store):
        put(store, a_client())
        put(store, replace(a_client(), name="Jo"))
        assert find(store, Client) == [replace(a_client(), name="Jo")]

    def test_many_at_once_are_kept_as_one_by_one(self, store: Store):
        put(store, a_client())
        goals = [Goal(f"g{number}", "c1", f"Go {number}", MADE) for number in range(600)]
        with store.writing() as work:
            work.shelf(Goal).put_all(goals[:300])
        changed = [replace(goals[0], name="Stay"), *goals[1:]]
        with store.writing() as work:
            work.shelf(Goal).put_all(changed)
            steps = tuple(work.steps)
        assert find(store, Goal) == changed
        assert len(steps) == 301
        assert (steps[0].before, steps[0].after) == (goals[0], changed[0])
        assert all(step.before is None for step in steps[1:])
        with store.writing() as work:
            work.shelf(Goal).put_all([])
            assert not work.steps

    def test_many_at_once_are_kept_all_or_not_at_all(self, store: Store):
        put(store, a_client())
        with pytest.raises(Refused), store.writing() as work:
            work.shelf(Goal).put_all([Goal("g1", "c1", "Go", MADE), Goal("g2", "c1", "\ud83d", MADE)])
        with pytest.raises(Gone), store.writing() as work:
            work.shelf(Goal).put_all([Goal("g1", "c1", "Go", MADE), Goal("g2", "nobody", "Go", MADE)])
        assert find(store, Goal) == []

    def test_any_storable_text_comes_back(self, store: Store):
        text = "'; DROP TABLE client; -- \t\r\n\u202e\u0301 {:n} :n ? % \\ \U0001f469\u200d\U0001f4bb"
        put(store, replace(a_client(), name=text, interests="x" * 10_000))
        assert find(store, Client)[0].name == text

    def test_a_damaged_character_is_refused_in_words(self, store: Store):
        with pytest.raises(Refused) as refused:
            put(store, a_client(name="half \ud83d"))
        assert refused.value.field == "name"
        assert find(store, Client) == []
        with pytest.raises(Refused):
            put(store, replace(a_client(), people=("ok", "\udc00")))

    def test_a_moment_without_a_zone_is_a_mistake(self, store: Store):
        with pytest.raises(ValueError, match="zone"):
            put(store, replace(a_client(), made_at=datetime(2026, 3, 2)))  # noqa: DTZ001

    def test_what_is_not_there_is_gone(self, store: Store):
        with store.reading() as work, pytest.raises(Gone):
            work.shelf(Goal).get("nowhere")


class FindingContract:
    """Finding by what fields hold."""

    @pytest.fixture
    def visits(self, store: Store) -> list[Visit]:
        visits = [
            Visit("v1", "c1", date(2026, 3, 9), time(9), VisitState.HELD),
            Visit("v2", "c2", date(2026, 3, 2), None, VisitState.PLANNED),
            Visit("v3", "c1", date(2026, 3, 2), time(8), VisitState.CANCELLED),
            Visit("v4", "c1", date(2026, 3, 16), time(9), VisitState.PLANNED, slot=DAY),
        ]
        put(store, a_client("c1"), a_client("c2"), *visits)
        return visits

    def test_without_order_they_come_as_they_were_put(self, store: Store, visits: list[Visit]):
        put(store, replace(visits[0], note="changed"))
        assert ids(find(store, Visit)) == ["v1", "v2", "v3", "v4"]
        assert ids(find(store, Visit, newest_first=True)) == ["v4", "v3", "v2", "v1"]

    def test_a_plain_value_must_be_equal(self, store: Store, visits: list[Visit]):
        assert ids(find(store, Visit, client_id="c1", at=time(9))) == ["v1", "v4"]
        assert ids(find(store, Visit, state=VisitState.PLANNED)) == ["v2", "v4"]

    def test_a_tuple_lists_what_is_allowed(self, store: Store, visits: list[Visit]):
        assert ids(find(store, Visit, state=(VisitState.HELD, VisitState.CANCELLED))) == ["v1", "v3"]
        assert ids(find(store, Visit, at=(None, time(8)))) == ["v2", "v3"]
        assert find(store, Visit, state=()) == []

    def test_as_many_may_be_allowed_as_there_are(self, store: Store, visits: list[Visit]):
        allowed = tuple(f"v{number}" for number in range(2_000))
        assert ids(find(store, Visit, id=allowed)) == ["v1", "v2", "v3", "v4"]

    def test_none_means_empty(self, store: Store, visits: list[Visit]):
        assert ids(find(store, Visit, at=None)) == ["v2"]
        assert ids(find(store, Visit, slot=None)) == ["v1", "v2", "v3"]

    @pytest.mark.parametrize(
        ("between", "expected"),
        [
            (Between(date(2026, 3, 2), date(2026, 3, 9)), ["v1", "v2", "v3"]),
            (Between(low=date(2026, 3, 9)), ["v1", "v4"]),
            (Between(high=date(2026, 3, 8)), ["v2", "v3"]),
            (Between(), ["v1", "v2", "v3", "v4"]),
        ],
    )
    def test_between_includes_both_ends(
        self, store: Store, visits: list[Visit], between: Between, expected: Any
    ):
        assert ids(find(store, Visit, day=between)) == expected

    def test_between_leaves_empty_fields_out(self, store: Store, visits: list[Visit]):
        assert ids(find(store, Visit, at=Between())) == ["v1", "v3", "v4"]
        assert ids(find(store, Visit, at=Between(high=time(8, 30)))) == ["v3"]

    def test_order_breaks_ties_by_the_order_of_putting(self, store: Store, visits: list[Visit]):
        assert ids(find(store, Visit, order="day")) == ["v2", "v3", "v1", "v4"]
        assert ids(find(store, Visit, order="day", newest_first=True)) == ["v4", "v1", "v3", "v2"]

    def test_empty_fields_sort_first(self, store: Store, visits: list[Visit]):
        assert ids(find(store, Visit, order="at")) == ["v2", "v3", "v1", "v4"]
        assert ids(find(store, Visit, order="at", newest_first=True)) == ["v4", "v1", "v3", "v2"]

    def test_limit_takes_the_first(self, store: Store, visits: list[Visit]):
        assert ids(find(store, Visit, order="day", limit=2)) == ["v2", "v3"]
        assert find(store, Visit, limit=0) == []

    def test_count_counts_what_find_finds(self, store: Store, visits: list[Visit]):
        with store.reading() as work:
            assert work.shelf(Visit).count() == 4
            assert work.shelf(Visit).count(client_id="c1", day=Between(high=date(2026, 3, 9))) == 2

    def test_moments_are_compared_as_moments(self, store: Store):
        noon = datetime(2026, 3, 29, 12, tzinfo=UTC)
        early = replace(a_client("c1"), made_at=noon.astimezone(SUMMER))
        late = replace(a_client("c2"), made_at=(noon + timedelta(minutes=1)).astimezone(WINTER))
        put(store, late, early)
        assert ids(find(store, Client, order="made_at")) == ["c1", "c2"]
        assert ids(find(store, Client, made_at=noon)) == ["c1"]
        assert ids(find(store, Client, made_at=(noon,))) == ["c1"]
        assert ids(find(store, Client, made_at=Between(high=noon))) == ["c1"]
        assert ids(find(store, Client, made_at=Between(low=noon))) == ["c2", "c1"]
        assert ids(find(store, Client, made_at=Between(low=noon + timedelta(microseconds=1)))) == ["c2"]

    @pytest.mark.parametrize(
        "criteria", [{"nothing": 1}, {"people": ("a",)}, {"order": "people"}, {"order": "no"}]
    )
    def test_what_cannot_be_looked_up_is_a_mistake(self, store: Store, criteria: dict[str, Any]):
        with pytest.raises(TypeError, match="looked up"):
            find(store, Client, **criteria)


class WorkContract:
    """All or nothing, and what was touched."""

    def test_a_block_that_raises_leaves_nothing(self, store: Store):
        put(store, a_client())
        before = everything(store)
        with pytest.raises(LookupError), store.writing() as work:  # noqa: PT012  all of it is one write
            work.shelf(Client).put(a_client("c2"))
            work.shelf(Client).remove("c1")
            raise LookupError
        assert everything(store) == before

    def test_steps_tell_made_changed_and_removed(self, store: Store):
        put(store, a_client("c1"), a_client("c2"))
        changed = replace(a_client("c1"), word="practice")
        with store.writing() as work:
            work.shelf(Client).put(changed)
            work.shelf(Client).put(a_client("c3"))
            work.shelf(Client).remove("c2")
            steps = list(work.steps)
        assert steps == [
            Step("client", a_client("c1"), changed),
            Step("client", None, a_client("c3")),
            Step("client", a_client("c2"), None),
        ]

    def test_each_record_stands_once_with_its_first_and_last_image(self, store: Store):
        put(store, a_client())
        with store.writing() as work:
            for name in ("A", "B", "C"):
                work.shelf(Client).put(a_client(name=name))
            assert list(work.steps) == [Step("client", a_client(), a_client(name="C"))]

    def test_what_did_not_change_is_left_out(self, store: Store):
        put(store, a_client())
        with store.writing() as work:
            work.shelf(Client).put(a_client())
            work.shelf(Client).put(a_client(name="B"))
            work.shelf(Client).put(a_client())
            work.shelf(Client).put(a_client("c2"))
            work.shelf(Client).remove("c2")
            work.shelf(Client).remove("nowhere")
            assert list(work.steps) == []

    def test_a_client_goes_with_all_that_belongs_to_them(self, store: Store):
        put(store, *one_of_each(), a_client("c2"), Goal("g2", "c2", "stays", MADE))
        with store.writing() as work:
            work.shelf(Client).remove("c1")
            steps = list(work.steps)
        assert {step.id for step in steps} == {record.id for record in one_of_each()} - {
            "p1",
            "m1",
            "s1",
            "b1",
            "c9",
            "kr",
        }
        assert steps[-1].noun == "client"
        left = everything(store)
        assert [record.id for records in left.values() for record in records] == [
            "p1",
            "c2",
            "g2",
            "m1",
            "s1",
            "b1",
            "c9",
            "kr",
        ]

    def test_the_inverse_brings_everything_back(self, store: Store):
        put(store, *one_of_each())
        before = everything(store)
        with store.writing() as work:
            work.shelf(Client).remove("c1")
            change = Change("Client deleted", tuple(work.steps))
        apply(store, change.inverse())
        assert everything(store) == before
        apply(store, change)
        apply(store, change.inverse())
        assert everything(store) == before

    def test_the_order_of_steps_does_not_matter_within_one_write(self, store: Store):
        put(store, Goal("g1", "c1", "before its client", MADE), a_client("c1"))
        assert ids(find(store, Goal)) == ["g1"]

    def test_nothing_is_kept_for_a_client_who_is_gone(self, store: Store):
        with pytest.raises(Gone) as gone:
            put(store, a_client("c2"), Goal("g1", "nobody", "", MADE))
        assert "client" in gone.value.words
        assert find(store, Client) == []

    def test_a_reading_does_not_write(self, store: Store):
        with store.reading() as work:
            with pytest.raises(RuntimeError):
                work.shelf(Client).put(a_client())
            with pytest.raises(RuntimeError):
                work.shelf(Client).remove("c1")

    def test_one_writing_at_a_time(self, store: Store):
        with store.writing() as work:
            work.shelf(Client).put(a_client())
            with pytest.raises(RuntimeError), store.writing():
                pass
        with store.reading(), pytest.raises(RuntimeError), store.writing():
            pass
        assert ids(find(store, Client)) == ["c1"]

    def test_a_reading_inside_sees_what_the_writing_did(self, store: Store):
        with store.writing() as work:
            work.shelf(Client).put(a_client())
            assert ids(find(store, Client)) == ["c1"]

    def test_many_threads_take_turns(self, store: Store):
        put(store, a_client())

        def add_ten(worker: int) -> None:
            for number in range(10):
                put(store, Goal(f"g{worker}-{number}", "c1", "", MADE))
                find(store, Goal, client_id="c1")

        threads = [threading.Thread(target=add_ten, args=(worker,)) for worker in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(find(store, Goal)) == 40

    def test_closing_inside_is_a_mistake(self, store: Store):
        with store.writing() as work:
            work.shelf(Client).put(a_client())
            with pytest.raises(RuntimeError):
                store.close()
        assert ids(find(store, Client)) == ["c1"]

    def test_a_closed_store_refuses_in_words(self, store: Store):
        store.close()
        store.close()
        with pytest.raises(Refused), store.reading():
            pass
        with pytest.raises(Refused), store.writing():
            pass


class StoreContract(RecordsContract, FindingContract, WorkContract):
    """Everything a store promises."""

    # searching

    @pytest.mark.parametrize(
        ("typed", "found"),
        [
            ("lindqvist", ["c1"]),
            ("LINDQVIST", ["c1"]),
            ("mara lind", ["c1"]),
            ("lind mara", []),
            ("experim", ["c1"]),
            ("לא", []),
            ("παρκο", ["a1", "x1"]),
            ("ΠΆΡΚ", ["a1", "x1"]),
            ("ωρα", ["m1"]),
            ("βαρύ", ["a1 2026-03-02 1"]),
            ("gesehen", ["e1"]),
            ("late", ["v1"]),
            ("stood", ["f1"]),
            ("slowly", ["assignment:a1"]),
            ("call", ["h1"]),
            ("ask", ["r1"]),
            ("go out", ["g1"]),
            ("sleep", []),
            ("lawyer", []),
        ],
    )
    def test_words_find_the_records_that_hold_them(self, store: Store, typed: str, found: list[str]):
        put(store, *one_of_each())
        assert sorted(ids(sought(store, typed))) == sorted(found)

    def test_every_word_must_be_there_and_the_last_may_be_begun(self, store: Store):
        put(store, a_client(), Visit("v1", "c1", DAY, note="Walked to the sea with Jo, didn't stop."))
        for typed in ("sea wal", "jo walked", "didn't", "didn't sto", "the-sea", "WITH JO, sto", "stop jo"):
            assert ids(sought(store, typed)) == ["v1"], typed
        for typed in ("wal sea", "sea hill", "sea the-st", "t-didn", "sea st"):
            assert ids(sought(store, typed)) == [], typed

    def test_the_best_comes_first_then_the_newest(self, store: Store):
        days = [DAY + timedelta(days=number) for number in (1, 5, 3)]
        notes = [Visit(f"v{day.day}", "c1", day, note="Spoke of the garden.") for day in days]
        more = Goal("g1", "c1", "A garden, and within the garden a smaller garden", MADE)
        put(store, a_client(), *notes, more)
        assert ids(sought(store, "garden")) == ["g1", "v7", "v5", "v3"]
        assert ids(sought(store, "garden", 2)) == ["g1", "v7"]

    def test_what_is_changed_or_removed_is_found_as_it_is_now(self, store: Store):
        put(store, a_client(), Goal("g1", "c1", "Sleep through", MADE))
        put(store, Goal("g1", "c1", "Wake rested", MADE))
        assert sought(store, "sleep") == []
        assert ids(sought(store, "rested")) == ["g1"]
        put(store, Goal("g1", "c1", "", MADE))
        assert sought(store, "rested") == []
        put(store, Goal("g1", "c1", "Wake rested", MADE))
        with store.writing() as work:
            work.shelf(Goal).remove("g1")
            assert work.search(wanted("rested"), 9) == []
        assert sought(store, "rested") == []

    def test_what_did_not_happen_is_not_found(self, store: Store):
        put(store, a_client(), Goal("g1", "c1", "Sleep through", MADE))

        def stumble() -> None:
            with store.writing() as work:
                work.shelf(Goal).put(Goal("g1", "c1", "Wake rested", MADE))
                work.shelf(Goal).put_all([Goal("g2", "c1", "Rested again", MADE)])
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            stumble()
        assert sought(store, "rested") == []
        assert ids(sought(store, "sleep")) == ["g1"]

    def test_nothing_is_found_of_a_client_who_is_gone(self, store: Store):
        put(store, *one_of_each())
        with store.writing() as work:
            work.shelf(Client).remove("c1")
        for typed in ("walk", "mara", "late", "gesehen", "slowly", "παρκο", "call"):
            assert [one.noun for one in sought(store, typed)] in ([], ["template"]), typed

    def test_many_put_at_once_are_found_like_one(self, store: Store):
        put(store, a_client())
        with store.writing() as work:
            goals = [Goal(f"g{number}", "c1", f"Goal {number} of many", MADE) for number in range(30)]
            work.shelf(Goal).put_all(goals)
        assert len(sought(store, "many", 99)) == 30
        assert ids(sought(store, "goal 17 many")) == ["g17"]


def wanted(typed: str) -> Sought:
    found = sought_in(typed)
    assert found is not None
    return found


def sought(store: Store, typed: str, limit: int = 50) -> list[Record]:
    with store.reading() as work:
        return list(work.search(wanted(typed), limit))

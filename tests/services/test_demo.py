"""The demo practice: it fills on any day, shows every state, and says nothing unkind."""

import re
from collections import Counter
from dataclasses import fields
from datetime import UTC, datetime, timedelta, timezone

import pytest

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import AssignmentState
from practice_desk.domain.handout import PageChoices
from practice_desk.domain.standing import Move
from practice_desk.services.demo import PRACTICE, Demo, fill_demo
from practice_desk.services.desk import Desk, lay_out
from practice_desk.services.story_clock import PICTURE_DAY, StoryClock
from support.builders import CountingIds, PaperPress
from support.memory_store import MemoryStore
from support.store_contract import everything

WINTER, SUMMER = timezone(timedelta(hours=1)), timezone(timedelta(hours=2))
BANNED = re.compile(r"homework|complian|overdue|fail|missed|resist|non-?respond|incomplete", re.IGNORECASE)
HER_OWN_WISH = "The word homework: it brings back school."
MONDAY = datetime(2026, 11, 23, 9, 15, tzinfo=WINTER)


def filled(at: datetime) -> tuple[Desk, MemoryStore]:
    store, clock = MemoryStore(), StoryClock(at)
    desk = lay_out(store, clock, CountingIds(), PaperPress(), ())
    fill_demo(clock)(desk)
    return desk, store


def texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for part in value:
            yield from texts(part)
    elif hasattr(value, "__dataclass_fields__"):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


DAYS = [
    *(MONDAY + timedelta(days=day) for day in range(7)),
    datetime(2026, 3, 29, 1, 59, tzinfo=WINTER),
    datetime(2026, 3, 29, 3, 0, tzinfo=SUMMER),
    datetime(2026, 10, 25, 2, 30, tzinfo=SUMMER),
    datetime(2026, 10, 25, 2, 30, tzinfo=WINTER),
    datetime(2026, 12, 31, 23, 59, tzinfo=WINTER),
    datetime(2027, 1, 1, 0, 0, tzinfo=WINTER),
    datetime(2028, 2, 29, 12, 0, tzinfo=UTC),
    PICTURE_DAY.replace(tzinfo=WINTER),
]


@pytest.mark.parametrize("at", DAYS, ids=str)
def test_on_any_day_it_shows_every_state(at):
    desk, store = filled(at)
    day = desk.today.day()
    assert len(day.everyone) == 12
    moves = Counter(line.standing.move for line in day.everyone)
    assert set(moves) == set(Move), moves
    assert {line.visit_today.at for line in day.sessions}, "there is something to do today"
    kept = everything(store)
    assert {one.state for one in kept["assignment"]} >= set(AssignmentState)
    assert {one.outcome for one in kept["follow_up"]} == set(HowItWent)
    for line in day.everyone:
        desk.today.seat(line.client.id)
        desk.story.entries(line.client.id)
        desk.follow_ups.to_ask(line.client.id)
        desk.adjustments.advise(line.client.id)
        draft = desk.assignments.in_writing(line.client.id)
        if draft:
            desk.handouts.page(draft.id, PageChoices())


def test_nothing_in_it_is_unkind():
    desk, store = filled(MONDAY)
    said = [text for records in everything(store).values() for one in records for text in texts(one)]
    for line in desk.today.day().everyone:
        said += [f"{entry.title} {entry.detail}" for entry in desk.story.entries(line.client.id)]
        advice = desk.adjustments.advise(line.client.id)
        said += list(texts(advice.options)) if advice else []
    assert [text for text in said if BANNED.search(text)] == [HER_OWN_WISH]


def test_every_day_in_it_lies_in_order():
    _desk, store = filled(MONDAY)
    kept = everything(store)
    set_on = {one.id: one.set_on for one in kept["assignment"]}
    for follow_up in kept["follow_up"]:
        assert set_on[follow_up.assignment_id] < follow_up.day <= MONDAY.date()
    assert all(visit.day <= MONDAY.date() for visit in kept["visit"] if visit.state.value == "held")


def test_it_is_named_as_made_up():
    desk, _store = filled(MONDAY)
    assert desk.practice.current().name == PRACTICE


class TestStoryClock:
    def test_it_is_set_back_only_inside(self):
        clock = StoryClock(MONDAY)
        with clock.weeks_ago(2):
            assert clock.now() == datetime(2026, 11, 9, 10, tzinfo=WINTER)
        assert clock.now() == MONDAY

    def test_it_comes_back_whatever_happens(self):
        clock = StoryClock(MONDAY)
        with pytest.raises(LookupError), clock.weeks_ago(2):
            raise LookupError
        assert clock.today() == MONDAY.date()

    def test_without_a_base_it_is_the_real_one(self):
        assert abs(StoryClock().now() - datetime.now(UTC)) < timedelta(minutes=1)


def test_a_newcomer_cannot_take_the_demo_back():
    store, clock = MemoryStore(), StoryClock(MONDAY)
    desk = lay_out(store, clock, CountingIds(), PaperPress(), ())
    Demo(desk, clock).fill()
    assert (desk.ledger.to_undo, desk.ledger.to_redo) == ("", "")

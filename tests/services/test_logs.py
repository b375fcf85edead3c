"""Logs: typed cell by cell, brought in whole or not at all, and taken back."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta

import pytest

from practice_desk.domain.log.field_name import FieldName
from practice_desk.domain.log.read_day import DayOrder
from practice_desk.domain.log.tracker import Cell, LogEntry
from practice_desk.domain.refused import Gone, Refused
from practice_desk.domain.shape import Tracking, TrackingScale
from practice_desk.services.log_import import NOT_HERE, is_pdf
from support.builders import TestDesk, a_client, a_desk, a_running
from support.memory_store import MemoryStore, MemoryWork
from support.store_contract import everything

ENERGY = Tracking("energy", TrackingScale.TEN, 3, 7)


def a_log(desk: TestDesk, client: str, shape: Tracking = ENERGY, days_ago: int = 8) -> str:
    """The id of an assignment with a log, handed over some days ago."""
    desk.clock.forward(days=-days_ago)
    running = a_running(desk, client, "Jot down your energy.", shape=shape)
    desk.clock.forward(days=days_ago)
    return running.id


@pytest.fixture
def log(desk: TestDesk, mara: str) -> str:
    return a_log(desk, mara)


def values(desk: TestDesk, log: str) -> list[tuple[date, int, int | None]]:
    return [(entry.day, entry.slot, entry.value) for entry in desk.logs.sheet(log).entries]


def table(*rows: str) -> bytes:
    return "\n".join(["Date,Time,Energy", *rows]).encode()


def first_day(desk: TestDesk, log: str) -> date:
    return desk.logs.sheet(log).days[0]


def test_a_cell_is_typed_changed_emptied_and_each_taken_back(desk: TestDesk, log: str):
    day = first_day(desk, log)
    assert desk.logs.put(log, day, 0, "7").words == "Thu 19 Nov morning: 7"
    desk.logs.put(log, day, 0, "8")
    assert desk.logs.put(log, day, 0, "").words == "Thu 19 Nov morning: emptied"
    assert values(desk, log) == []
    seen = []
    for _ in range(3):
        desk.ledger.undo()
        seen.append([value for *_place, value in values(desk, log)])
    assert seen == [[8], [7], []]


def test_typing_the_same_again_is_no_change(desk: TestDesk, log: str):
    day = first_day(desk, log)
    desk.logs.put(log, day, 1, "7")
    assert desk.logs.put(log, day, 1, "7").steps == ()


@pytest.mark.parametrize("text", ["11", "-1", "x", "6.5"])
def test_what_is_no_value_is_refused_and_nothing_changes(desk: TestDesk, log: str, text: str):
    day = first_day(desk, log)
    desk.logs.put(log, day, 0, "7")
    with pytest.raises(Refused):
        desk.logs.put(log, day, 0, text)
    assert values(desk, log) == [(day, 0, 7)]


def test_neither_a_day_to_come_nor_a_time_that_is_not_asked_for(desk: TestDesk, log: str):
    with pytest.raises(Refused, match="has not come yet"):
        desk.logs.put(log, desk.clock.today() + timedelta(days=1), 0, "7")
    with pytest.raises(Refused, match="no such time"):
        desk.logs.put(log, desk.clock.today(), 3, "7")


def test_an_assignment_without_tracking_has_no_log(desk: TestDesk, mara: str):
    running = a_running(desk, mara)
    with pytest.raises(Refused, match="Nothing is watched"):
        desk.logs.sheet(running.id)
    assert desk.logs.of_client(mara) == []
    with pytest.raises(Gone):
        desk.logs.sheet("nobody")


def test_the_logs_of_a_client_come_the_latest_first(desk: TestDesk, mara: str):
    earlier, later = a_log(desk, mara, days_ago=20), a_log(desk, mara, Tracking("sleep"), days_ago=5)
    a_log(desk, a_client(desk, "Theo"))
    desk.logs.put(earlier, first_day(desk, earlier), 0, "3")
    lines = desk.logs.of_client(mara)
    assert [(line.assignment.id, line.tracker.what, line.count) for line in lines] == [
        (later, "sleep", 0),
        (earlier, "energy", 1),
    ]


def test_a_table_is_looked_at_first_and_then_taken_as_one_step(desk: TestDesk, log: str):
    data = table(
        "2026-11-19,Morning,4", "2026-11-19,Midday,14", "2026-11-20,Evening,10", "2027-01-01,Morning,3"
    )
    before = everything(desk.store)
    preview = desk.log_imports.preview(desk.log_imports.open(data, log))
    assert [left.where for left in preview.reading.left_out] == ["Row 3", "Row 5"]
    assert everything(desk.store) == before
    told: list[tuple[int, int]] = []
    cells = preview.comparison.to_take(replace=False)
    change = desk.log_imports.take(log, cells, lambda done, whole: told.append((done, whole)))
    assert (change.words, len(change.steps)) == ("2 entries brought in", 2)
    assert told[0] == (0, 2)
    assert told[-1] == (2, 2)
    assert values(desk, log) == [(date(2026, 11, 19), 0, 4), (date(2026, 11, 20), 2, 10)]
    desk.ledger.undo()
    assert everything(desk.store) == before


def test_the_same_file_twice_adds_nothing(desk: TestDesk, log: str):
    data = table("2026-11-19,Morning,4", "2026-11-20,Evening,10")
    for expected in (2, 0):
        preview = desk.log_imports.preview(desk.log_imports.open(data, log))
        assert len(preview.comparison.new) == expected
        change = desk.log_imports.take(log, preview.comparison.to_take(replace=True))
        assert len(change.steps) == expected
    assert preview.comparison.same == 2
    assert desk.ledger.to_undo == "2 entries brought in"


def test_what_differs_stays_unless_it_is_chosen(desk: TestDesk, log: str):
    day = date(2026, 11, 19)
    desk.logs.put(log, day, 0, "9")
    preview = desk.log_imports.preview(desk.log_imports.open(table("2026-11-19,Morning,4"), log))
    assert preview.comparison.to_take(replace=False) == ()
    desk.log_imports.take(log, preview.comparison.to_take(replace=True))
    assert values(desk, log) == [(day, 0, 4)]


class BreakingStore(MemoryStore):
    """Breaks at the entry with this value."""

    @contextmanager
    def writing(self) -> Iterator[MemoryWork]:
        with super().writing() as work:
            shelf_of = work.shelf

            def shelf(kind):
                found = shelf_of(kind)
                put_all = found.put_all

                def breaking(records):
                    put_all(records)
                    if any(isinstance(record, LogEntry) and record.value == 5 for record in records):
                        raise Refused("The disk is full.")

                found.put_all = breaking
                return found

            work.shelf = shelf
            yield work


def test_nothing_is_half_brought_in():
    desk = a_desk(BreakingStore())
    log = a_log(desk, a_client(desk))
    before = everything(desk.store)
    heard = len(desk.heard)
    with pytest.raises(Refused, match="full"):
        desk.log_imports.take(
            log, [Cell(date(2026, 11, 19), slot, value) for slot, value in enumerate((3, 4, 5))]
        )
    assert everything(desk.store) == before
    assert len(desk.heard) == heard


def test_dates_follow_the_practice_where_they_do_not_tell(desk: TestDesk, log: str):
    incoming = desk.log_imports.open(table("03/04/2026,Morning,4"), log)
    assert desk.log_imports.preview(incoming).reading.order is DayOrder.DAY_FIRST
    desk.practice.edit(country="US")
    preview = desk.log_imports.preview(incoming)
    assert (preview.reading.order, preview.reading.asked) == (DayOrder.MONTH_FIRST, True)
    other = desk.log_imports.preview(incoming, order=DayOrder.DAY_FIRST)
    assert other.reading.found[0].cell.day == date(2026, 4, 3)


def page(*boxes: tuple[str, str]) -> bytes:
    return "\n".join(["%PDF-1.4", *(f"{name}={text}" for name, text in boxes)]).encode()


def test_a_page_that_came_back_knows_whose_it_is(desk: TestDesk, mara: str, log: str):
    other = a_client(desk, "Theo")
    a_log(desk, other)
    boxes = [
        (str(FieldName(log, date(2026, 11, 19), slot)), text) for slot, text in enumerate(("4", "", "tired"))
    ]
    incoming = desk.log_imports.open(page(*boxes), None)
    assert (incoming.client_id, incoming.assignment_id) == (mara, log)
    preview = desk.log_imports.preview(incoming)
    assert [found.cell.value for found in preview.reading.found] == [4]
    assert [left.where for left in preview.reading.left_out] == ["Thu 19 Nov, evening"]


def test_a_page_from_somewhere_else_is_refused(desk: TestDesk, log: str):
    assert is_pdf(page())
    with pytest.raises(Refused, match="no boxes that this program made"):
        desk.log_imports.open(page(("Surname", "x")), log)
    with pytest.raises(Refused, match=NOT_HERE[:40]):
        desk.log_imports.open(page((str(FieldName("abc", date(2026, 11, 19), 0)), "4")), log)
    with pytest.raises(Refused, match="No log is open"):
        desk.log_imports.open(table("2026-11-19,Morning,4"), None)


def test_a_log_goes_with_its_client_and_comes_back_with_them(desk: TestDesk, mara: str, log: str):
    desk.logs.put(log, first_day(desk, log), 0, "4")
    kept = everything(desk.store)["log_entry"]
    assert [entry.client_id for entry in kept] == [mara]
    desk.clients.archive(mara)
    assert desk.logs.sheet(log).entries == tuple(kept)


def test_what_came_back_is_told_to_what_was_learned_and_so_is_what_did_not(desk, mara, log):
    day = first_day(desk, log)
    desk.logs.put(log, day, 0, "7")
    with desk.whole.ledger.read() as work:
        told = desk.logs.places(work, mara)
    assert told[:2] == [(log, day, "morning", 7.0), (log, day, told[1].slot, None)]
    assert len(told) == 3 * len(desk.logs.sheet(log).days)
    assert any(one.id == log for one in desk.learned.observations(mara))


def test_a_log_of_which_nothing_came_back_says_nothing_about_it(desk, mara, log):
    assert first_day(desk, log)
    with desk.whole.ledger.read() as work:
        assert desk.logs.places(work, mara) == []

"""Tables from anywhere: what fits is found, what does not is named by its row."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.log.logs import MONDAY, TODAY, entry, tracker
from practice_desk.domain.log.field_name import NOT_OURS, SEVERAL, FieldName, our_fields, parse_name
from practice_desk.domain.log.read_day import DayOrder
from practice_desk.domain.log.reading import IN_THEIR_ORDER, Reading, compare, read_form, read_table
from practice_desk.domain.log.rows import MOST_ROWS, decoded, read_rows
from practice_desk.domain.log.tracker import Tracker
from practice_desk.domain.refused import Refused
from practice_desk.domain.shape import TrackingScale

PLAIN = "Date,Time of day,Energy\n2026-11-16,Morning,4\n2026-11-16,Midday,3\n2026-11-17,Evening,10\n"
CELLS = [(date(2026, 11, 16), 0, 4), (date(2026, 11, 16), 1, 3), (date(2026, 11, 17), 2, 10)]


def read(text: str | bytes, watched: Tracker | None = None, usual: DayOrder = DayOrder.DAY_FIRST) -> Reading:
    data = text if isinstance(text, bytes) else text.encode()
    return read_table(read_rows(data), watched or tracker(), TODAY, usual)


def cells(reading: Reading) -> list[tuple[date, int, int | None]]:
    return [(found.cell.day, found.cell.slot, found.cell.value) for found in reading.found]


def reasons(reading: Reading) -> list[str]:
    return [f"{left.where}: {left.reason}" for left in reading.left_out]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_reads_alike_however_it_was_saved(encoding: str, separator: str):
    text = PLAIN.replace(",", separator).replace("Energy", "Énergie")
    reading = read(text.encode(encoding))
    assert cells(reading) == CELLS
    assert reading.names == ("Date", "Time of day", "Énergie")
    assert reading.left_out == ()


def test_a_separator_named_in_the_file_is_no_row():
    reading = read("sep=;\nDate;Energy\n2026-11-16;11\n", tracker(times=1))
    assert reasons(reading) == ["Row 3: “11” is not between 0 and 10."]


def test_cells_in_quotes_keep_their_separators_and_lines():
    reading = read('Date,Note\n2026-11-16,"tired, and\nslow"\n', tracker(TrackingScale.WORDS, 1))
    assert [found.cell.words for found in reading.found] == ["tired, and slow"]


def test_a_column_for_each_time_of_day():
    reading = read("Day;Morning;Midday;Evening\n16/11/2026;4;;6\n17/11/2026;11;3;x\n")
    assert cells(reading) == [
        (date(2026, 11, 16), 0, 4),
        (date(2026, 11, 16), 2, 6),
        (date(2026, 11, 17), 1, 3),
    ]
    assert reasons(reading) == ["Row 3: “11” is not between 0 and 10.", "Row 3: “x” is not a number."]


def test_without_headings_the_columns_are_known_by_what_they_hold():
    assert cells(read("4,Morning,2026-11-16\n3,Midday,2026-11-16\n")) == CELLS[:2]


def test_swapped_headings_are_noticed():
    reading = read("Energy,Date\n2026-11-16,4\n2026-11-17,3\n", tracker(times=1))
    assert [value for *_where, value in cells(reading)] == [4, 3]
    assert reading.notes == (
        "The headings “Date” and “Energy” seem swapped: the dates stand under “Energy”.",
    )


def test_one_row_with_its_cells_swapped_is_left_out():
    reading = read("Date,Energy\n2026-11-16,4\n3,2026-11-17\n2026-11-18,5\n", tracker(times=1))
    assert len(reading.found) == 2
    assert reasons(reading) == ["Row 3: “3” is not a date."]


def test_the_column_named_like_what_is_watched_is_the_value():
    reading = read("Date,Steps,Energy\n2026-11-16,5,7\n2026-11-17,6,8\n", tracker(times=1))
    assert [value for *_where, value in cells(reading)] == [7, 8]


def test_columns_can_be_chosen():
    rows = read_rows(b"Date,Steps,Energy\n2026-11-16,5,7\n2026-11-17,6,8\n")
    found = read_table(rows, tracker(times=1), TODAY, DayOrder.DAY_FIRST)
    assert found.columns is not None
    chosen = read_table(rows, tracker(times=1), TODAY, DayOrder.DAY_FIRST, found.columns.chosen(0, None, 1))
    assert [value for *_where, value in cells(chosen)] == [5, 6]


def test_rows_of_one_day_without_a_time_are_taken_in_their_order_and_said_so():
    reading = read("Date,Energy\n2026-11-16,4\n2026-11-16,\n2026-11-16,6\n2026-11-16,7\n")
    assert cells(reading) == [(date(2026, 11, 16), 0, 4), (date(2026, 11, 16), 2, 6)]
    assert reading.notes == (IN_THEIR_ORDER,)
    assert reasons(reading) == ["Row 5: Mon 16 Nov has more rows than times of day."]


def test_a_clock_time_behind_the_date_says_the_time_of_day():
    assert cells(read("When,Energy\n2026-11-16 08:10,4\n2026-11-16 12:30,3\n")) == CELLS[:2]


def test_a_second_row_for_one_place_is_left_out_and_the_first_counts():
    reading = read(PLAIN + "2026-11-16,Morning,9\n")
    assert cells(reading) == CELLS
    assert reasons(reading) == [
        "Row 5: Mon 16 Nov morning stands in row 2 already, with 4. The first one counts."
    ]


def test_days_to_come_and_nonsense_are_named_by_row():
    reading = read(
        "Date,Energy\n2026-11-27,4\nyesterday,5\n2026-11-16,five\n2026-11-17,5\n", tracker(times=1)
    )
    assert reasons(reading) == [
        "Row 2: “2026-11-27” has not come yet.",
        "Row 3: “yesterday” is not a date.",
        "Row 4: “five” is not a number.",
    ]
    assert len(reading.found) == 1


@pytest.mark.parametrize(
    ("usual", "day"), [(DayOrder.DAY_FIRST, date(2026, 4, 3)), (DayOrder.MONTH_FIRST, date(2026, 3, 4))]
)
def test_dates_that_do_not_tell_follow_the_practice_and_are_asked_about(usual: DayOrder, day: date):
    reading = read("Date,Energy\n03/04/2026,4\n", tracker(times=1), usual)
    assert (reading.found[0].cell.day, reading.asked, reading.order) == (day, True, usual)


def test_dates_that_tell_are_not_asked_about():
    reading = read("Date,Energy\n03/04/2026,4\n03/13/2026,5\n", tracker(times=1))
    assert (reading.asked, reading.order) == (False, DayOrder.MONTH_FIRST)
    assert len(reading.found) == 2


def test_a_table_without_days_or_values_says_what_is_wanting():
    assert "No column holds dates" in read("Name,Energy\nx,5\n").notes[0]
    assert "No column holds values" in read("Date\n2026-11-16\n", tracker(times=1)).notes[0]


@pytest.mark.parametrize("data", [b"", b"\n\n", b"%PDF-1.7\x00\x01\x02\x00\x03", bytes(range(256)) * 20])
def test_what_is_no_table_is_refused_with_a_sentence(data: bytes):
    with pytest.raises(Refused, match=r"not a table|nothing in this file"):
        read_rows(data)


def test_a_table_beyond_all_measure_is_refused():
    with pytest.raises(Refused, match="more than"):
        read_rows(b"2026-11-16,4\n" * (MOST_ROWS + 1))
    with pytest.raises(Refused, match="far larger"):
        read_rows(b"4" * 6_000_000)


def test_old_western_letters_are_read():
    assert decoded("Müdigkeit – naïve".encode("cp1252")) == "Müdigkeit – naïve"


@given(st.binary(max_size=400))
def test_no_file_breaks_the_reading(data: bytes):
    try:
        rows = read_rows(data)
    except Refused:
        return
    reading = read_table(rows, tracker(), TODAY, DayOrder.DAY_FIRST)
    assert all(0 <= (found.cell.value or 0) <= 10 for found in reading.found)


@given(st.lists(st.tuples(st.integers(-3, 12), st.integers(0, 2), st.integers(-2, 13)), max_size=40))
def test_every_row_is_either_found_or_left_out(rows: list[tuple[int, int, int]]):
    names = ("Morning", "Midday", "Evening")
    lines = [f"{date(2026, 11, 16 + day).isoformat()},{names[slot]},{value}" for day, slot, value in rows]
    reading = read("\n".join(["Date,Time,Energy", *lines]))
    assert len(reading.found) + len(reading.left_out) == len(rows)
    places = [found.cell.place for found in reading.found]
    assert len(places) == len(set(places))


def test_a_reading_is_compared_with_what_is_there():
    reading = read(PLAIN)
    result = compare(reading, [entry(0, 0, 4), entry(0, 1, 5)])
    assert [cell.place for cell in result.new] == [(date(2026, 11, 17), 2)]
    assert result.same == 1
    assert [(found.where, old.value) for found, old in result.differing] == [("Row 3", 5)]
    assert len(result.to_take(replace=False)) == 1
    assert len(result.to_take(replace=True)) == 2


# pages that came back


def test_a_box_is_known_by_its_name_and_nobody_by_it():
    name = FieldName("0a1b2c", MONDAY, 2)
    assert str(name) == "practice-desk-log~0a1b2c~20261116~2"
    assert parse_name(str(name)) == name


@pytest.mark.parametrize(
    "name", ["Name", "practice-desk-log~a~20261341~0", "practice-desk-log~a~20261116~x", ""]
)
def test_other_names_are_not_ours(name: str):
    assert parse_name(name) is None
    with pytest.raises(Refused, match=NOT_OURS[:30]):
        our_fields({name: "7"})


def test_pages_of_two_assignments_in_one_file_are_refused():
    with pytest.raises(Refused, match=SEVERAL[:30]):
        our_fields({str(FieldName(one, MONDAY, 0)): "7" for one in ("a", "b")})


def test_a_page_is_read_box_by_box():
    boxes = {
        FieldName("a1", MONDAY, 0): "4",
        FieldName("a1", MONDAY, 1): "   ",
        FieldName("a1", MONDAY, 2): "very tired",
        FieldName("a1", date(2026, 11, 27), 0): "5",
        FieldName("a1", MONDAY, 7): "5",
    }
    reading = read_form(boxes, tracker(), TODAY)
    assert cells(reading) == [(MONDAY, 0, 4)]
    assert reasons(reading) == [
        "Mon 16 Nov, evening: “very tired” is not a number.",
        "Mon 16 Nov: This time of day is not asked for any more.",
        "Fri 27 Nov, morning: Fri 27 Nov has not come yet.",
    ]

"""How values lie in the file."""

from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import StrEnum
from typing import Any, Optional, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import REAL, Integer, Table, Text

from practice_desk.domain.change import Record
from practice_desk.domain.found import ExperimentFound, Found, LadderFound, Move, TrackingFound
from practice_desk.domain.plain import without_none
from practice_desk.domain.refused import Refused
from practice_desk.domain.shape import Experiment, Ladder, Rung, Shape, Skill, Tracking, TrackingScale
from practice_desk.storage.codecs import INSTANT_LENGTH, codec_for
from practice_desk.storage.tables import practice_tables

NEW_YORK = timezone(timedelta(hours=-5))


class Colour(StrEnum):
    BLUE = "blue"


@dataclass(frozen=True)
class Point:
    x: int
    on: date
    colour: Colour | None = None
    names: tuple[str, ...] = ()


@pytest.mark.parametrize(
    ("hint", "value", "cell"),
    [
        (str, "ä'\n", "ä'\n"),
        (int, 7, 7),
        (float, 2, 2.0),
        (bool, True, 1),
        (date, date(2026, 3, 2), "2026-03-02"),
        (time, time(9, 5), "09:05:00"),
        (Colour, Colour.BLUE, "blue"),
        (Colour | None, Colour.BLUE, "blue"),
        (Optional[int], 3, 3),  # noqa: UP045  the older spelling
        (datetime, datetime(2026, 3, 2, 9, tzinfo=NEW_YORK), "2026-03-02T14:00:00.000000-18000"),
        (tuple[str, ...], ("a", "é"), '["a","é"]'),
        (tuple[str, ...], (), "[]"),
        (tuple[tuple[str, str], ...], (("a", "b"),), '[["a","b"]]'),
        (tuple[int, Colour], (1, Colour.BLUE), '[1,"blue"]'),
        (
            tuple[Point, ...],
            (Point(1, date(2026, 3, 2), None, ("n",)),),
            '[{"x":1,"on":"2026-03-02","colour":null,"names":["n"]}]',
        ),
        (Point, Point(1, date(2026, 3, 2), Colour.BLUE),
         '{"x":1,"on":"2026-03-02","colour":"blue","names":[]}'),
    ],
)  # fmt: skip
def test_there_and_back(hint: Any, value: Any, cell: Any):
    codec = codec_for(hint)
    assert codec.encode(value) == cell
    assert codec.decode(cell) == value
    assert type(codec.decode(cell)) is type(codec.decode(codec.encode(value)))


SHAPES = (
    Experiment("Nobody will come ä", 80, "An empty room", "", "A friend knows"),
    Ladder((Rung("Look in", 20), Rung("Go in")), 1, ""),
    Tracking("energy", TrackingScale.WORDS, 3, 14),
    Skill("Breathing", "In\nOut", "the chair"),
)
FOUNDS = (
    ExperimentFound(0, "They came"),
    LadderFound(1, 1, 2, 3, "", "", Move.EASIER),
    TrackingFound(7, "2"),
)


@pytest.mark.parametrize(("hint", "values"), [(Shape | None, SHAPES), (Found | None, FOUNDS)])
def test_one_of_several_is_read_as_what_it_was(hint: Any, values: tuple[Any, ...]):
    codec = codec_for(hint)
    for value in values:
        cell = codec.encode(value)
        assert cell.startswith(f'{{"{value.key}":')
        assert codec.decode(cell) == value
    assert codec.whole


def test_one_of_a_kind_that_came_later_is_refused_in_words():
    with pytest.raises(Refused, match="newer Practice Desk"):
        codec_for(Shape | None).decode('{"dance":{"steps":3}}')


def test_fields_added_later_take_their_default():
    assert codec_for(Point).decode('{"x":1,"on":"2026-03-02"}') == Point(1, date(2026, 3, 2))


@pytest.mark.parametrize(("kind", "table"), practice_tables().items())
def test_every_field_has_its_column(kind: type[Record], table: Table):
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind)]  # type: ignore[arg-type]
    assert [column.name for column in table.columns] == ["seq", *names]
    for name in names:
        cell = codec_for(hints[name]).encode
        column = table.c[name]
        assert column.nullable == without_none(hints[name])[1], name
        expected = {"int": Integer, "bool": Integer, "float": REAL}.get(
            str(getattr(cell, "__name__", "")), Text
        )
        assert type(column.type) is expected, name


@pytest.mark.parametrize("hint", [list[str], dict[str, str], bytes, object, int | str])
def test_what_nothing_is_known_about_is_a_mistake(hint: Any):
    with pytest.raises(TypeError, match="no way"):
        codec_for(hint)


offsets = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(datetime(1900, 1, 2), datetime(2999, 12, 30), timezones=offsets)  # noqa: DTZ001


@given(moments, moments)
def test_moments_sort_by_instant(one: datetime, other: datetime):
    codec = codec_for(datetime)
    first, second = codec.encode(one), codec.encode(other)
    assert codec.decode(first) == one
    assert codec.decode(first).utcoffset() == one.utcoffset()
    assert (first[:INSTANT_LENGTH] < second[:INSTANT_LENGTH]) == (one < other)


def test_a_moment_needs_its_zone():
    with pytest.raises(ValueError, match="zone"):
        codec_for(datetime).encode(datetime.now(UTC).replace(tzinfo=None))

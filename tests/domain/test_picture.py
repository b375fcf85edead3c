"""The trend picture shows what was seen: gaps stay gaps, rest has a name, two points make no line."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice_desk.domain.picture import (
    Band,
    Dot,
    Label,
    Line,
    Picture,
    Ruler,
    Shape,
    TrendPoint,
    Words,
    hint,
    say,
    say_all,
    trend_picture,
)

RULER = Ruler(height=16.0, width=lambda text: 7.0 * len(text))
START = date(2026, 9, 20)


def visits(*scores: int | None, outcome: str = "did") -> list[TrendPoint]:
    return [TrendPoint(START + timedelta(weeks=i), score, outcome) for i, score in enumerate(scores)]  # type: ignore[arg-type]


def drawn(points: list[TrendPoint], width: float = 280.0, height: float = 165.0) -> Picture:
    return trend_picture(points, width, height, RULER)


def course(picture: Picture) -> list[Line]:
    return [item for item in picture.items if isinstance(item, Line) and item.ink == "accent"]


def dots(picture: Picture) -> list[Dot]:
    """The dots of visits, without those of the legend."""
    return [item for item in picture.items if isinstance(item, Dot) and item.y <= picture.bottom]


def words(picture: Picture) -> list[str]:
    return [item.text for item in picture.items if isinstance(item, Label)]


def test_higher_numbers_lie_higher_and_the_scale_is_always_nought_to_ten() -> None:
    picture = drawn(visits(0, 5, 10))
    low, middle, high = (dot.y for dot in dots(picture))
    assert low == picture.bottom
    assert high == pytest.approx(picture.top)
    assert middle == pytest.approx((low + high) / 2)
    assert {"0", "5", "10"} <= set(words(picture))


def test_two_points_make_no_line_and_three_do() -> None:
    assert course(drawn(visits(4, 6))) == []
    assert len(course(drawn(visits(4, 6, 5)))) == 2


def test_a_visit_without_a_number_breaks_the_line_and_gets_no_dot() -> None:
    picture = drawn(visits(4, 6, None, 5, 7))
    assert len(dots(picture)) == 4
    assert len(course(picture)) == 2
    gap = picture.spots[2]
    assert gap.y is None
    assert not any(line.x1 < gap.x < line.x2 for line in course(picture))


def test_a_rest_week_breaks_the_line_and_stands_as_a_band_with_its_words() -> None:
    points = [*visits(4, 6, 7), TrendPoint(START + timedelta(weeks=3), rest=True), *visits(5, 6)]
    picture = drawn(points)
    bands = [item for item in picture.items if isinstance(item, Band) and item.height > 30]
    assert len(bands) == 1
    assert bands[0].x < picture.spots[3].x < bands[0].x + bands[0].width
    assert "rest week" in words(picture)
    assert not any(line.x1 < picture.spots[3].x < line.x2 for line in course(picture))


def test_a_number_on_a_rest_week_is_not_drawn() -> None:
    rest = TrendPoint(START, useful=3, outcome="did", rest=True)
    assert dots(drawn([rest])) == []
    assert hint([rest], Words()) == Words().few[0]


@pytest.mark.parametrize(
    ("outcome", "shape"),
    [
        ("did", Shape.FULL),
        ("some", Shape.HALF),
        ("too_much", Shape.DIAMOND),
        ("not", Shape.RING),
        ("not_asked", Shape.SMALL),
        (None, Shape.SMALL),
    ],
)
def test_the_shape_tells_the_outcome(outcome: str | None, shape: Shape) -> None:
    picture = drawn(visits(4, outcome=outcome))  # type: ignore[arg-type]
    assert [dot.shape for dot in dots(picture)] == [shape]


def test_the_legend_names_only_what_occurs() -> None:
    shown = words(drawn(visits(4, 5, 6)))
    assert "did it" in shown
    assert "some" not in shown
    assert "not" not in shown


def test_each_visit_can_be_said() -> None:
    some = TrendPoint(date(2026, 11, 15), 6, "some")
    assert say(some, Words()) == "15 Nov, did some, 6 of 10"
    assert say(TrendPoint(date(2026, 10, 18), rest=True), Words()) == "18 Oct, rest week"
    assert say(TrendPoint(date(2026, 10, 4), None, "not_asked"), Words()) == "4 Oct, not asked"
    assert say(TrendPoint(date(2026, 10, 4), None, "not"), Words()) == "4 Oct, it didn’t happen, not asked"
    assert say_all([some, some], Words()) == "15 Nov, did some, 6 of 10; 15 Nov, did some, 6 of 10"


def test_a_hint_says_how_many_are_still_to_come() -> None:
    assert [hint(visits(*range(n)), Words()) for n in range(4)] == [*Words().few, ""]
    assert Words().few[1] in words(drawn(visits(5)))


def test_other_words_reach_every_label() -> None:
    other = Words(
        rest="pause", few=("a", "b", "c"), legend=("L1", "L2", "L3", "L4", "L5"), day=lambda _: "day"
    )
    points = [TrendPoint(START, 4, "did"), TrendPoint(START, rest=True)]
    shown = {
        item.text for item in trend_picture(points, 280, 165, RULER, other).items if isinstance(item, Label)
    }
    assert shown == {"0", "5", "10", "day", "pause", "L1", "L5", "b"}


def test_when_crowded_only_the_latest_are_drawn() -> None:
    picture = drawn(visits(*[5] * 200))
    assert len(picture.spots) < 40
    assert picture.spots[-1].said.startswith(Words().day(START + timedelta(weeks=199)))


def test_a_number_off_the_scale_is_refused() -> None:
    for wrong in (-1, 11):
        with pytest.raises(ValueError, match="0 to 10"):
            TrendPoint(START, wrong)


points_of_any_kind = st.lists(
    st.builds(
        TrendPoint,
        st.dates(date(2020, 1, 1), date(2030, 1, 1)),
        st.none() | st.integers(0, 10),
        st.sampled_from(["did", "some", "too_much", "not", "not_asked", None]),
        st.booleans(),
    ),
    max_size=60,
)


@given(points_of_any_kind, st.integers(180, 900), st.integers(120, 400))
def test_nothing_leaves_the_box_and_no_two_days_touch(
    points: list[TrendPoint], width: int, height: int
) -> None:
    picture = drawn(points, width, height)
    for item in picture.items:
        if isinstance(item, Dot | Label):
            assert 0 <= item.x <= width
            assert 0 <= item.y <= height
        elif isinstance(item, Line):
            assert 0 <= item.x1 <= item.x2 <= width
        else:
            assert item.x >= 0
            assert item.x + item.width <= width
    xs = [spot.x for spot in picture.spots]
    assert xs == sorted(xs)
    days = [i for i in picture.items if isinstance(i, Label) and i.y == picture.bottom + RULER.height]
    spans = sorted((d.x - RULER.width(d.text) / 2, d.x + RULER.width(d.text) / 2) for d in days)
    assert all(before[1] < after[0] for before, after in pairwise(spans))

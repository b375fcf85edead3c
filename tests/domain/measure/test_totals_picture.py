"""The picture of the totals: where things lie, and that nothing is made of them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from practice_desk.domain.measure import (
    PHQ9,
    Measure,
    OwnScale,
    Reading,
    Scale,
    course,
    say_totals,
    totals_hint,
    totals_picture,
)
from practice_desk.domain.picture import Band, Dot, Label, Line, Picture, Ruler

MADE = datetime(2026, 11, 26, 10, tzinfo=UTC)
FIRST = date(2026, 10, 1)
RULER = Ruler(15.0, lambda text: 7.0 * len(text))


def told(*totals: tuple[int, int | None], scale: Scale = PHQ9) -> list[Reading]:
    """Totals by the days after the first of October."""
    answers = (1,) * 7 + (None,) * 2
    return course(
        scale,
        [
            Measure(f"m{days}", "c", scale.key, FIRST + timedelta(days=days), MADE, answers, total=total)
            for days, total in totals
        ],
    )


def drawn(readings: list[Reading], width: float = 600, height: float = 240, scale: Scale = PHQ9) -> Picture:
    return totals_picture(scale, readings, width, height, RULER)


def course_lines(picture: Picture) -> list[Line]:
    return [item for item in picture.items if isinstance(item, Line) and item.ink == "accent"]


def dots(picture: Picture) -> list[Dot]:
    return [item for item in picture.items if isinstance(item, Dot)]


def labels(picture: Picture) -> list[str]:
    return [item.text for item in picture.items if isinstance(item, Label)]


FIVE = told((0, 16), (14, 13), (28, None), (35, 9), (49, 8))


def test_days_are_as_far_apart_as_they_were() -> None:
    xs = [spot.x for spot in drawn(FIVE).spots]
    assert (xs[1] - xs[0]) == pytest.approx(2 * (xs[3] - xs[2]))


def test_a_higher_total_lies_higher_and_within_the_scale() -> None:
    picture = drawn(told((0, 0), (7, 27), (14, 10)))
    low, high, middle = (dot.y for dot in dots(picture))
    assert low == pytest.approx(picture.bottom)
    assert high == pytest.approx(picture.top)
    assert high < middle < low


def test_a_gap_stays_a_gap() -> None:
    picture = drawn(FIVE)
    assert len(dots(picture)) == 4
    assert len(course_lines(picture)) == 2
    assert picture.spots[2].y is None
    assert picture.spots[2].said == "29 Oct, 7 of 9 answered, so no total"
    marks = [item for item in picture.items if isinstance(item, Line) and item.ink == "text2"]
    assert [mark.x1 for mark in marks] == [picture.spots[2].x]


def test_lines_go_from_dot_to_dot_and_nowhere_else() -> None:
    picture = drawn(told((0, 3), (5, 20), (60, 4), (61, 25)))
    places = {(dot.x, dot.y) for dot in dots(picture)}
    for line in course_lines(picture):
        assert {(line.x1, line.y1), (line.x2, line.y2)} <= places


def test_under_three_totals_there_is_no_line() -> None:
    assert course_lines(drawn(FIVE[:2])) == []
    assert totals_hint(FIVE[:2]) == "One more and a line appears."
    assert totals_hint(FIVE[:3]) == "One more and a line appears."
    assert totals_hint(FIVE[:4]) == ""


def test_bands_are_named_and_lie_where_their_totals_do() -> None:
    picture = drawn(FIVE)
    assert {"minimal", "mild", "moderate", "moderately severe", "severe"} <= set(labels(picture))
    bands = [item for item in picture.items if isinstance(item, Band)]
    assert len(bands) == 2
    mild = next(band for band in bands if band.y + band.height > picture.spots[3].y > band.y)
    assert mild.y < picture.spots[4].y < mild.y + mild.height
    assert not mild.y < picture.spots[1].y < mild.y + mild.height


def test_the_line_sources_read_by_is_stronger_than_the_others() -> None:
    strong = [i for i in drawn(FIVE).items if isinstance(i, Line) and i.ink == "border_strong"]
    assert len(strong) == 1
    assert "10" in labels(drawn(FIVE))


@pytest.mark.parametrize(("width", "height"), [(600, 240), (276, 150), (180, 120), (2000, 700)])
def test_nothing_leaves_the_box_and_no_words_touch(width: float, height: float) -> None:
    picture = drawn(FIVE, width, height)
    boxes: list[tuple[float, float, float, float]] = []
    for item in picture.items:
        if isinstance(item, Label):
            wide = RULER.width(item.text)
            x = item.x - {"start": 0, "middle": wide / 2, "end": wide}[item.anchor]
            boxes.append((x, item.y - 6, x + wide, item.y + 6))
    for x1, y1, x2, y2 in boxes:
        assert x1 >= -0.1
        assert x2 <= width + 0.1
        assert y1 >= 0
        assert y2 <= height
    for number, one in enumerate(boxes):
        for other in boxes[number + 1 :]:
            apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
            assert apart, (one, other)
    for spot in picture.spots:
        assert 0 <= spot.x <= width


def test_one_measure_a_day_and_two_on_one_day_can_be_drawn() -> None:
    assert len(drawn(told((3, 5))).spots) == 1
    assert len(dots(drawn(told((3, 5), (3, 5))))) == 2
    assert drawn([]).spots == ()


def test_a_scale_without_bands_shows_its_ends() -> None:
    scale = OwnScale("s", "ORS", MADE, -5, 40).scale
    picture = drawn(told((0, -5), (7, 40), scale=scale), scale=scale)
    assert {"-5", "40"} <= set(labels(picture))
    assert [dot.y for dot in dots(picture)] == pytest.approx([picture.bottom, picture.top])


def test_every_total_is_said_in_words() -> None:
    assert say_totals(FIVE[:3]) == (
        "1 Oct, 16 of 27, moderately severe; 15 Oct, 13 of 27, moderate; 29 Oct, 7 of 9 answered, so no total"
    )

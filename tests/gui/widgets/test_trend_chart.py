"""The chart in the window: spoken whole and one by one, quick, and never out of date."""

import time
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest

from practice_desk.domain.picture import TrendPoint, Words
from practice_desk.gui.widgets.trend_chart import TrendChart

POINTS = [
    TrendPoint(date(2026, 10, 11), 3, "not"),
    TrendPoint(date(2026, 10, 18), rest=True),
    TrendPoint(date(2026, 10, 25), 6, "did"),
    TrendPoint(date(2026, 11, 8), 7, "too_much"),
    TrendPoint(date(2026, 11, 15), 6, "some"),
]


@pytest.fixture
def chart(shown) -> TrendChart:
    chart = TrendChart()
    chart.set_title("How useful it felt, 0 to 10")
    chart.set_points(POINTS)
    shown(chart)
    return chart


def test_the_name_lists_every_visit(chart: TrendChart) -> None:
    assert chart.accessibleName() == (
        "How useful it felt, 0 to 10. 11 Oct, it didn’t happen, 3 of 10; 18 Oct, rest week; "
        "25 Oct, did it, 6 of 10; 8 Nov, too much, 7 of 10; 15 Nov, did some, 6 of 10"
    )


def test_few_points_say_what_is_to_come(chart: TrendChart) -> None:
    chart.set_points(POINTS[-1:])
    assert chart.accessibleName().endswith("Two more and a line appears")


def test_keys_move_a_cursor_that_speaks(chart: TrendChart, qtbot) -> None:
    told: list[str] = []
    chart.spoken.connect(told.append)
    chart.setFocus()
    for key in (
        Qt.Key.Key_Left,
        Qt.Key.Key_Left,
        Qt.Key.Key_Home,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_End,
    ):
        QTest.keyClick(chart, key)
    assert told == [
        "15 Nov, did some, 6 of 10",
        "8 Nov, too much, 7 of 10",
        "11 Oct, it didn’t happen, 3 of 10",
        "11 Oct, it didn’t happen, 3 of 10",
        "18 Oct, rest week",
        "15 Nov, did some, 6 of 10",
    ]
    assert chart.accessibleDescription() == told[-1]


def test_an_empty_chart_takes_keys_and_pointer_calmly(chart: TrendChart, qtbot) -> None:
    chart.set_points([])
    with qtbot.assertNotEmitted(chart.spoken):
        QTest.keyClick(chart, Qt.Key.Key_Left)
        QTest.mouseMove(chart, QPoint(20, 20))
    chart.grab()


def test_the_cursor_is_drawn(chart: TrendChart, theme, inks) -> None:
    chart.setFocus()
    assert theme.tokens["focus"] not in inks(chart)
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert theme.tokens["focus"] in inks(chart)


def test_the_picture_follows_size_words_and_look(chart: TrendChart, qapp, theme, inks) -> None:
    first = chart.picture()
    assert chart.picture() is first
    chart.window().resize(400, 600)
    assert chart.picture() is not first
    chart.set_words(Words(rest="pause"))
    assert "pause" in chart.accessibleName()
    light = {theme.tokens[name] for name in ("accent", "hold_soft", "grid")}
    assert light <= inks(chart)
    theme.apply(qapp, "dark", text_scale=1.5)
    assert not light & inks(chart)


def test_time_runs_left_to_right_everywhere(chart: TrendChart) -> None:
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    xs = [spot.x for spot in chart.picture().spots]
    assert xs == sorted(xs)


def test_a_redraw_takes_no_more_than_eight_milliseconds(chart: TrendChart) -> None:
    start = date(2026, 1, 1)
    chart.set_points([TrendPoint(start + timedelta(weeks=n), n % 11, "some") for n in range(52)])
    paper = QPixmap(chart.size())
    best = min(_one_redraw(chart, paper) for _ in range(5))
    assert best <= 0.008


def _one_redraw(chart: TrendChart, paper: QPixmap) -> float:
    chart._picture = None
    started = time.process_time()
    chart.render(paper)
    return time.process_time() - started

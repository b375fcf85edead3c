"""Pairs and bars in the window: spoken whole and one by one, by key and by pointer."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from practice_desk.domain.bars import Bar, Bars
from practice_desk.domain.pairs import Pair, PairWords
from practice_desk.gui.widgets.bars_chart import BarsChart
from practice_desk.gui.widgets.pairs_chart import PairsChart

PAIRS = [Pair(date(2026, 11, 8), 80, 60), Pair(date(2026, 11, 15), 70, None)]
BARS = Bars((Bar("The week was too full", 4), Bar("It slipped my mind", 1)), 6, "Nothing to draw yet.")


@pytest.fixture
def pairs(shown) -> PairsChart:
    chart = PairsChart()
    chart.set_title("Distress before and after")
    chart.show_pairs(PAIRS, PairWords("before", "after", "Nothing to draw yet."))
    shown(chart)
    return chart


@pytest.fixture
def bars(shown) -> BarsChart:
    chart = BarsChart()
    chart.set_title("What got in the way")
    chart.show_bars(BARS)
    shown(chart)
    return chart


def _spoken(chart, *keys: Qt.Key) -> list[str]:
    told: list[str] = []
    chart.spoken.connect(told.append)
    chart.setFocus()
    for key in keys:
        QTest.keyClick(chart, key)
    return told


def test_pairs_are_named_whole_and_told_one_by_one(pairs: PairsChart, theme, inks) -> None:
    first, second = "8 Nov, before 80, after 60 of 100", "15 Nov, before 70, after not said of 100"
    assert pairs.accessibleName() == f"Distress before and after. {first}; {second}"
    assert _spoken(pairs, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_End) == [second, first, second]
    assert theme.tokens["focus"] in inks(pairs)


def test_bars_are_read_downwards(bars: BarsChart, theme, inks) -> None:
    first, second = "The week was too full: 4 of 6", "It slipped my mind: 1 of 6"
    assert bars.accessibleName() == f"What got in the way. of the last 6 answers. {first}; {second}"
    keys = (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert _spoken(bars, *keys) == [first, second, second, first]
    assert theme.tokens["focus"] in inks(bars)


def test_the_pointer_finds_the_bar_under_it(bars: BarsChart) -> None:
    for place in (1, 0):
        spot = bars.picture().spots[place]
        QTest.mouseMove(bars, QPoint(200, round(spot.y or 0)))
        assert bars._cursor == place


@pytest.mark.parametrize("theme_name", ["light", "dark"])
def test_nothing_is_red(pairs: PairsChart, bars: BarsChart, qapp, theme, inks, theme_name) -> None:
    theme.apply(qapp, theme_name)
    for chart in (pairs, bars):
        assert theme.tokens["danger"] not in inks(chart)

"""The totals in a window: spoken one by one, and painted on paper by the same painter."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QFontMetricsF, QPageSize, QPainter, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from practice_desk.documents.preview import images
from practice_desk.domain.measure import PHQ9, Measure, course, totals_picture
from practice_desk.domain.picture import Ruler
from practice_desk.gui.theme import theme_of
from practice_desk.gui.widgets.picture_paint import PicturePainter
from practice_desk.gui.widgets.totals_chart import TotalsChart

MADE = datetime(2026, 11, 26, 10, tzinfo=UTC)
COURSE = course(
    PHQ9,
    [
        Measure(f"m{day}", "c", "phq9", date(2026, 11, day), MADE, (1, None), total=total)
        for day, total in ((3, 16), (10, None), (17, 12), (24, 6))
    ],
)


@pytest.fixture
def chart(shown: Callable[[QWidget], QWidget]) -> TotalsChart:
    chart = TotalsChart()
    chart.set_title("Totals over time")
    chart.show_course(PHQ9, COURSE)
    shown(chart)
    return chart


def test_the_name_lists_every_total(chart: TotalsChart) -> None:
    assert chart.accessibleName() == (
        "Totals over time. 3 Nov, 16 of 27, moderately severe; 10 Nov, 1 of 2 answered, so no total;"
        " 17 Nov, 12 of 27, moderate; 24 Nov, 6 of 27, mild"
    )


def test_keys_move_a_cursor_that_speaks(chart: TotalsChart) -> None:
    told: list[str] = []
    chart.spoken.connect(told.append)
    chart.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_End):
        QTest.keyClick(chart, key)
    assert told == [
        "24 Nov, 6 of 27, mild",
        "3 Nov, 16 of 27, moderately severe",
        "10 Nov, 1 of 2 answered, so no total",
        "24 Nov, 6 of 27, mild",
    ]


def test_few_totals_say_what_is_to_come(chart: TotalsChart) -> None:
    chart.show_course(PHQ9, COURSE[:1])
    assert chart.accessibleName().endswith("Two more and a line appears")


def test_the_same_painter_paints_on_paper(chart: TotalsChart, tmp_path: Path) -> None:
    place = tmp_path / "totals.pdf"
    writer = QPdfWriter(str(place))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(96)
    painter = QPainter(writer)
    painter.setFont(theme_of(chart).font("caption"))
    metrics = QFontMetricsF(painter.font())
    ruler = Ruler(metrics.height(), metrics.horizontalAdvance)
    picture = totals_picture(PHQ9, COURSE, writer.width() * 0.9, 240, ruler)
    PicturePainter(painter, theme_of(chart).colour).paint(picture)
    painter.end()
    page = images(place.read_bytes(), 96)[0]
    inks = {bytes(page.pixels[at : at + 3]) for at in range(0, len(page.pixels), 4)}
    accent = theme_of(chart).colour("accent")
    near = {
        bytes((accent.red(), accent.green(), accent.blue())),
        bytes((accent.blue(), accent.green(), accent.red())),
    }
    assert inks & near, "the dots are there in their colour"
    assert len(inks) > 20, "and so are words and bands"

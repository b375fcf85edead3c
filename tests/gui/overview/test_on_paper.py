"""A picture on paper: the painter of the window, the colours of paper, its words below, and nobody's name."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.pairs import Pair, PairWords, pairs_picture
from practice_desk.domain.picture import Ruler, TrendPoint, trend_picture
from practice_desk.domain.practice import Paper
from practice_desk.domain.shape import Tracking, TrackingScale
from practice_desk.gui.log.log_chart import drawings
from practice_desk.gui.log.log_dialog import LogDialog
from practice_desk.gui.measure.page import MeasuresPage
from practice_desk.gui.on_paper import Drawing, picture_name, picture_pdf
from practice_desk.gui.overview.page import OverviewPage
from practice_desk.gui.theme import Theme
from practice_desk.services.follow_up import Said
from practice_desk.services.measure import Entered
from practice_desk.services.plan import Plan
from support.consulting_room import ConsultingRoom, Show

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]
TODAY = date(2026, 11, 26)
ENERGY = Tracking("energy", TrackingScale.TEN, 3, 4)
POINTS = [TrendPoint(TODAY - timedelta(weeks=9 - n), n, "some") for n in range(9)]


@contextmanager
def opened(pdf: bytes) -> Iterator[Any]:
    document: Any = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def read(pdf: bytes) -> str:
    with opened(pdf) as document:
        texts = []
        for page in document:
            text = page.get_textpage()
            texts.append(text.get_text_range())
            text.close()
            page.close()
        return "\n".join(texts)


def trend(theme: Theme, paper: Paper = Paper.A4) -> bytes:
    def lay_out(width: float, height: float, ruler: Ruler) -> Any:
        return trend_picture(POINTS, width, height, ruler)

    family = theme.font("body").family()
    return picture_pdf(
        [Drawing("How useful it felt, 0 to 10", lay_out)], paper, TODAY, theme.paper_colour, family
    )


@pytest.mark.parametrize("paper", list(Paper))
def test_it_says_what_it_is_when_and_every_place_in_words(room: ConsultingRoom, paper: Paper) -> None:
    text = read(trend(room.place.theme, paper))
    assert "How useful it felt, 0 to 10" in text
    assert "Thursday 26 November" in text
    for point in POINTS:
        assert f"did some, {point.useful} of 10" in text


def test_it_says_nothing_about_who_made_it(room: ConsultingRoom) -> None:
    with opened(trend(room.place.theme)) as document:
        about = document.get_metadata_dict()
    assert about["Title"] == "A picture"
    assert not about["Author"]
    assert not about["Creator"]


def test_paper_is_light_whatever_the_screen_shows(room: ConsultingRoom, qapp: QApplication) -> None:
    in_light = trend(room.place.theme)
    room.place.theme.apply(qapp, "dark")
    pictures = []
    for pdf in (in_light, trend(room.place.theme)):
        with opened(pdf) as document:
            page = document[0]
            pictures.append(page.render(scale=1).to_pil().convert("RGB"))
            page.close()
    assert pictures[0].getpixel((3, 3)) == (255, 255, 255)
    assert pictures[0].tobytes() == pictures[1].tobytes()


def test_many_words_go_on_to_the_next_page(room: ConsultingRoom) -> None:
    told = "Stay in the shop. Expected: “I will have to run, and everybody will look at me”. " * 3
    pairs = [Pair(TODAY, 60, 40, f"{told}{number}") for number in range(30)]

    def lay_out(width: float, height: float, ruler: Ruler) -> Any:
        return pairs_picture(pairs, PairWords("expected", "found", ""), width, height, ruler)

    theme = room.place.theme
    pdf = picture_pdf(
        [Drawing("Expected", lay_out)], Paper.A5, TODAY, theme.paper_colour, theme.font("body").family()
    )
    with opened(pdf) as document:
        assert len(document) > 1
    drawn = len(lay_out(300, 150, Ruler(11, lambda words: 5.0 * len(words))).spots)
    assert read(pdf).count("Stay in the shop") >= drawn


class TestSaving:
    @pytest.fixture
    def page(self, room: ConsultingRoom, show: Show) -> OverviewPage:
        page = OverviewPage(room.place)
        show(page)
        return page

    def test_it_is_saved_where_one_says_under_a_name_that_tells_nobody(
        self, page: OverviewPage, room: ConsultingRoom, tmp_path: Path
    ) -> None:
        room.desk.follow_ups.note(room.set(), Said(HowItWent.DID, 7))
        page.show_client(room.client)
        room.ask.answers.append(tmp_path / "mine")
        QTest.mouseClick(page.ui.save_picture, Qt.MouseButton.LeftButton)
        assert picture_name(TODAY) in room.ask.asked[-1]
        text = read((tmp_path / "mine.pdf").read_bytes())
        assert "did it, 7 of 10" in text
        assert "Mara" not in text
        assert room.way.last == "Saved."

    def test_thinking_better_of_it_saves_nothing(
        self, page: OverviewPage, room: ConsultingRoom, tmp_path: Path
    ) -> None:
        room.desk.follow_ups.note(room.set(), Said(HowItWent.DID, 7))
        page.show_client(room.client)
        room.ask.answers.append(None)
        QTest.mouseClick(page.ui.save_picture, Qt.MouseButton.LeftButton)
        assert list(tmp_path.iterdir()) == []
        assert room.way.said == []

    def test_a_place_that_cannot_be_written_is_said(
        self, page: OverviewPage, room: ConsultingRoom, tmp_path: Path
    ) -> None:
        room.desk.follow_ups.note(room.set(), Said(HowItWent.DID, 7))
        page.show_client(room.client)
        room.ask.answers.append(tmp_path / "nowhere" / "mine.pdf")
        QTest.mouseClick(page.ui.save_picture, Qt.MouseButton.LeftButton)
        assert "choose another folder" in room.way.last

    def test_there_is_nothing_to_save_before_anything_is_drawn(
        self, page: OverviewPage, room: ConsultingRoom
    ) -> None:
        page.show_client(room.client)
        assert not page.ui.save_picture.isEnabled()


def _log(room: ConsultingRoom, shape: Tracking = ENERGY) -> str:
    """A week of energy, typed in."""
    log = room.set(Plan("Jot down your energy.", shape=shape), days_ago=5)
    for day in room.desk.logs.sheet(log).days[:3]:
        for slot, value in enumerate("748"[: shape.times_a_day]):
            room.desk.logs.put(log, day, slot, value)
    return log


class TestLogs:
    def test_they_go_along_with_the_overview_by_day_and_by_time_of_day(
        self, room: ConsultingRoom, show: Show, tmp_path: Path
    ) -> None:
        _log(room)
        page = OverviewPage(room.place)
        show(page)
        page.show_client(room.client)
        room.ask.answers.append(tmp_path / "mine")
        QTest.mouseClick(page.ui.save_picture, Qt.MouseButton.LeftButton)
        text = read((tmp_path / "mine.pdf").read_bytes())
        assert "Energy, by day" in text
        assert "Energy, by time of day" in text
        assert "Sun 22 Nov, morning: 7" in text
        assert "Morning: 3 entries from 7 to 7" in text
        assert "Mara" not in text

    def test_one_a_day_has_one_picture(self, room: ConsultingRoom) -> None:
        log = _log(room, Tracking("energy", TrackingScale.TEN, 1, 4))
        assert [one.title for one in drawings(room.desk.logs.sheet(log))] == ["Energy, by day"]

    def test_words_are_not_drawn(self, room: ConsultingRoom) -> None:
        log = _log(room, Tracking("dreams", TrackingScale.WORDS, 1, 4))
        assert drawings(room.desk.logs.sheet(log)) == []

    def test_a_log_is_saved_from_its_own_window(
        self, room: ConsultingRoom, show: Show, tmp_path: Path
    ) -> None:
        dialog = LogDialog(room.place, _log(room))
        show(dialog)
        room.ask.answers.append(tmp_path / "log.pdf")
        QTest.mouseClick(dialog.ui.save_picture, Qt.MouseButton.LeftButton)
        assert "Energy, by time of day" in read((tmp_path / "log.pdf").read_bytes())
        assert dialog.ui.undo_bar.text() == "Saved."

    def test_the_same_painter_draws_every_dot_of_the_screen(self, room: ConsultingRoom, show: Show) -> None:
        log = _log(room)
        dialog = LogDialog(room.place, log)
        show(dialog)
        ruler, sheet = Ruler(11, lambda words: 5.0 * len(words)), room.desk.logs.sheet(log)
        assert drawings(sheet)[0].lay_out(400, 200, ruler) == dialog.ui.chart.lay_out(400, 200, ruler)


class TestMeasures:
    def test_the_course_of_a_scale_is_saved_without_a_name(
        self, room: ConsultingRoom, show: Show, tmp_path: Path
    ) -> None:
        page = MeasuresPage(room.place)
        show(page)
        for days, answers in ((14, (2,) * 7), (0, (1,) * 7)):
            day = TODAY - timedelta(days=days)
            room.desk.measures.record(room.client, Entered("gad7", day, answers))
        page.show_client(room.client)
        QApplication.processEvents()
        room.ask.answers.append(tmp_path / "gad")
        QTest.mouseClick(page.ui.save_picture, Qt.MouseButton.LeftButton)
        text = read((tmp_path / "gad.pdf").read_bytes())
        assert "GAD-7, totals over time" in text
        assert "Lower is better" in text
        assert "Mara" not in text
        assert room.way.last == "Saved."

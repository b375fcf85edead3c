"""Measures on the page: keys that move on by themselves, the first question, totals, and nothing lost."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from practice_desk.domain.measure import Band, Better
from practice_desk.gui.measure.page import MeasuresPage
from practice_desk.gui.widgets.client_delegate import Row
from practice_desk.gui.workplace import Step
from practice_desk.services.measure import Entered, ScaleForm
from support.consulting_room import FULL, THURSDAY, ConsultingRoom, Show
from support.driver import Driver

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]
TODAY = THURSDAY.date()
SEEN = "Asked, and went through the plan."


@pytest.fixture
def page(room: ConsultingRoom, show: Show) -> MeasuresPage:
    page = MeasuresPage(room.place)
    show(page)
    room.place.announcer.changed.connect(lambda change: page.refresh(change) if page._client_id else None)
    return page


@pytest.fixture
def person(qtbot) -> Driver:
    return Driver(lambda condition: qtbot.waitUntil(condition, timeout=5000))


def _open(page: MeasuresPage, room: ConsultingRoom, client: str = "") -> None:
    page.show_client(client or room.client)
    _settle()


def _settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def _digits(text: str) -> None:
    """Press one digit after another, each where the keyboard is by then."""
    for digit in text:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key(Qt.Key.Key_0 + int(digit)))
        _settle()


def _press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)
    _settle()


def _keep_scale(room: ConsultingRoom, **form) -> str:
    form = {"lowest": 0, "highest": 40, "better": Better.HIGHER, **form}
    return room.desk.measures.keep_scale(ScaleForm("ORS", **form)).made("scale")


def _choose(page: MeasuresPage, key: str) -> None:
    page.ui.scale.setCurrentIndex(page.ui.scale.findData(key))
    page.ui.scale.activated.emit(page.ui.scale.currentIndex())
    _settle()


def _kept(room: ConsultingRoom) -> list[int | None]:
    return [reading.measure.total for reading in room.desk.measures.of_client(room.client)]


class TestEntering:
    def test_nine_digits_and_enter_keep_a_questionnaire(self, page, room, person) -> None:
        _open(page, room)
        _digits("112121010")
        assert page.ui.state.text() == "9 of 27, mild"
        assert page.ui.result.text() == "9 of 27, mild"
        _digits("1")
        assert QApplication.focusWidget() is page.ui.keep
        person.click(page.ui.keep)
        assert _kept(room) == [9]
        (reading,) = room.desk.measures.of_client(room.client)
        assert (reading.measure.answers, reading.measure.extra) == ((1, 1, 2, 1, 2, 1, 0, 1, 0), 1)
        assert room.way.said[-1] == ("Measure entered", True)

    def test_each_answer_moves_on_and_the_count_runs_along_without_a_total(self, page, room) -> None:
        _open(page, room)
        for count in range(1, 8):
            _digits("3")
            assert page.ui.state.text() == f"{count} of 9 answered"
            assert not page.ui.result.isVisible()
            assert page.items.rows[count].isAncestorOf(QApplication.focusWidget())

    def test_backspace_steps_back_and_another_digit_corrects(self, page, room) -> None:
        _open(page, room)
        _digits("12")
        _press(Qt.Key.Key_Backspace)
        assert page.items.rows[1].isAncestorOf(QApplication.focusWidget())
        _digits("0")
        _press(Qt.Key.Key_Backspace)
        _press(Qt.Key.Key_Backspace)
        _press(Qt.Key.Key_Backspace)
        assert page.items.rows[0].isAncestorOf(QApplication.focusWidget())
        assert page.sheets.sheet.answers[:3] == [1, 0, None]

    def test_delete_leaves_an_item_open_again(self, page, room) -> None:
        _open(page, room)
        _digits("112121010")
        page.items.focus(4)
        _press(Qt.Key.Key_Delete)
        assert page.ui.state.text() == "8 of 9 answered"
        assert not page.ui.result.isVisible()

    def test_a_digit_beyond_the_answers_does_nothing(self, page, room) -> None:
        _open(page, room)
        _digits("4")
        assert page.ui.state.text() == "0 of 9 answered"

    def test_open_items_are_pointed_out_before_it_is_kept_without_a_total(self, page, room, person) -> None:
        _open(page, room)
        _digits("1111111")
        person.click(page.ui.keep)
        _settle()
        assert page.ui.said.text().startswith("2 items are open, so there is no total.")
        assert page.items.rows[7].isAncestorOf(QApplication.focusWidget())
        assert _kept(room) == []
        person.click(page.ui.keep_open)
        assert _kept(room) == [None]
        assert page.course.history.index(0, 0).data(Row.NAME).endswith("7 of 9 answered, so no total")

    def test_nothing_answered_is_refused_in_words(self, page, room, person) -> None:
        _open(page, room)
        person.click(page.ui.keep)
        assert page.ui.said.text() == "Answer an item first; the keys 0 to 3 choose."

    def test_a_day_to_come_is_refused_and_the_answers_stay(self, page, room, person) -> None:
        _open(page, room)
        _digits("0000000000")
        day = TODAY + timedelta(days=1)
        page.ui.day.setDate(QDate(day.year, day.month, day.day))
        person.click(page.ui.keep)
        assert page.ui.said.text().startswith("That day is still to come.")
        assert page.ui.day.hasFocus()
        assert page.sheets.sheet.answers == [0] * 9
        page.ui.day.setDate(QDate(TODAY.year, TODAY.month, TODAY.day))
        person.click(page.ui.keep)
        assert _kept(room) == [0]

    def test_a_full_disk_keeps_it_on_the_page(self, page, room, person) -> None:
        _open(page, room)
        _digits("0000000000")
        room.store.full = True
        person.click(page.ui.keep)
        assert page.ui.said.text() == FULL
        assert page.sheets.sheet.answers == [0] * 9
        room.store.full = False
        person.click(page.ui.keep)
        assert _kept(room) == [0]

    def test_what_changed_is_said_as_soon_as_it_is_complete(self, page, room) -> None:
        for days, answers in ((42, (2,) * 8 + (0,)), (14, (1,) * 8 + (0,))):
            day = TODAY - timedelta(days=days)
            room.desk.measures.record(room.client, Entered("phq9", day, answers))
        _open(page, room)
        _digits("000011010")
        assert page.ui.since_last.text() == (
            "Down 5 since 12 Nov – noticeable (5 or more), still within the usual wobble of the scale"
            " (reliable change 6)"
        )
        assert page.ui.since_first.text().startswith("Down 13 since the first, 15 Oct – more than")
        assert page.ui.since_first.text().endswith("now below 10; half of the first total or less")


class TestTheFirstQuestion:
    @pytest.mark.parametrize("before", ["", "00000000", "33333333"])
    def test_it_stands_alone_until_it_is_answered(self, page, room, person, before) -> None:
        _open(page, room)
        _digits(before)
        page.items.focus(8)
        _digits("1")
        assert page.ui.first.isVisible()
        assert page.ui.seen.hasFocus()
        assert page.ui.first_words.text() == "Assess now, in person, by your own protocol."
        assert page.ui.first_answer.text() == "It was answered “Several days”."
        assert not page.ui.entry.isVisible()
        shown = [one for one in page.findChildren(QWidget) if one.isVisible() and _is_for_use(one)]
        assert {one.objectName() for one in shown} == {"seen", "seen_done"}

    def test_nothing_but_the_note_leads_on(self, page, room, person) -> None:
        _open(page, room)
        page.items.focus(8)
        _digits("3")
        for way in (page.go_on, page.go_back, lambda: person.click(page.ui.seen_done)):
            way()
            _settle()
            assert page.ui.first.isVisible()
        assert room.way.went == []
        assert page.ui.first_said.text() == "A few words are enough: write that it was seen, then go on."
        QTest.keyClicks(page.ui.seen, "   ")
        person.click(page.ui.seen_done)
        assert page.ui.first.isVisible()
        QTest.keyClicks(page.ui.seen, SEEN)
        person.click(page.ui.seen_done)
        _settle()
        assert page.ui.entry.isVisible()
        assert page.items.rows[9].isAncestorOf(QApplication.focusWidget())

    def test_the_note_is_kept_with_the_measure(self, page, room, person) -> None:
        _open(page, room)
        _digits("000000001")
        QTest.keyClicks(page.ui.seen, SEEN)
        person.click(page.ui.seen_done)
        assert page.ui.result.text() == "1 of 27, minimal"
        page.go_on()
        assert room.desk.measures.of_client(room.client)[0].measure.seen == SEEN

    def test_another_answer_above_zero_asks_again_with_the_note_in_place(self, page, room, person) -> None:
        _open(page, room)
        page.items.focus(8)
        _digits("1")
        QTest.keyClicks(page.ui.seen, SEEN)
        person.click(page.ui.seen_done)
        page.items.focus(8)
        _digits("2")
        assert page.ui.first.isVisible()
        assert page.ui.seen.toPlainText() == SEEN
        assert page.ui.first_answer.text() == "It was answered “More than half the days”."

    def test_at_zero_nothing_is_asked_and_nothing_said(self, page, room) -> None:
        _open(page, room)
        _digits("000000000")
        assert page.ui.entry.isVisible()
        shown = " ".join(
            one.text() for one in page.findChildren(type(page.ui.result)) if one.isVisible() and one.text()
        ).lower()
        for word in ("risk", "safe", "assess", "good", "no thoughts", "all clear"):
            assert word not in shown

    def test_it_waits_for_whoever_comes_back(self, page, room, show, person) -> None:
        """Leaving the page, another client and a crash take nothing of it away."""
        _open(page, room)
        page.items.focus(8)
        _digits("1")
        QTest.keyClicks(page.ui.seen, "Half a")
        page.leave()
        other = room.add("Theo")
        _open(page, room, other)
        assert page.ui.entry.isVisible()
        _open(page, room)
        assert page.ui.first.isVisible()
        again = MeasuresPage(room.place)
        show(again)
        _open(again, room)
        assert again.ui.first.isVisible()
        assert again.ui.seen.toPlainText() == "Half a"

    def test_correcting_upwards_asks_too(self, page, room, person) -> None:
        room.desk.measures.record(room.client, Entered("phq9", TODAY, (0,) * 9))
        _open(page, room)
        page.ui.history.setCurrentIndex(page.course.history.index(0, 0))
        person.click(page.ui.correct)
        page.items.focus(8)
        _digits("2")
        assert page.ui.first.isVisible()


def _is_for_use(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and not widget.objectName().startswith("qt_")


class TestOwnScales:
    def test_only_the_total_is_asked_and_its_band_is_said(self, page, room, person) -> None:
        key = _keep_scale(room, bands=(Band(0, 24, "below"), Band(25, 40, "above")))
        _open(page, room)
        _choose(page, key)
        assert page.items.rows == []
        assert not page.ui.attribution.isVisible()
        QTest.keyClicks(page.ui.total, "25")
        assert page.ui.result.text() == "25 of 40, above"
        QTest.keyClick(page.ui.total, Qt.Key.Key_Return)
        page.go_on()
        assert _kept(room) == [25]
        assert page.ui.better.text() == "higher is better"

    @pytest.mark.parametrize("typed", ["41", "-1", "a lot", "12.5"])
    def test_a_total_off_the_scale_is_refused_and_stays(self, page, room, person, typed) -> None:
        key = _keep_scale(room)
        _open(page, room)
        _choose(page, key)
        QTest.keyClicks(page.ui.total, typed)
        assert not page.ui.result.isVisible()
        person.click(page.ui.keep)
        assert page.ui.said.text().startswith("A total of ORS lies between 0 and 40. Look")
        assert page.ui.total.hasFocus()
        assert page.ui.total.text() == typed
        assert _kept(room) == []

    def test_the_one_entered_last_is_in_view_next_time(self, page, room) -> None:
        key = _keep_scale(room)
        room.desk.measures.record(room.client, Entered(key, TODAY, total=5))
        _open(page, room)
        assert page.ui.scale.currentText() == "ORS"

    def test_turning_to_another_scale_and_back_keeps_both_sheets(self, page, room) -> None:
        _open(page, room)
        _digits("12")
        _choose(page, "gad7")
        _digits("3")
        _choose(page, "phq9")
        assert page.sheets.sheet.answers[:3] == [1, 2, None]
        _choose(page, "gad7")
        assert page.sheets.sheet.answers[:2] == [3, None]


class TestSoFar:
    def _two(self, room: ConsultingRoom) -> None:
        for days, answers in ((14, (2,) * 8 + (0,)), (0, (1,) * 8 + (0,))):
            day = TODAY - timedelta(days=days)
            room.desk.measures.record(room.client, Entered("phq9", day, answers))

    def test_the_latest_stands_first_with_what_changed(self, page, room) -> None:
        self._two(room)
        _open(page, room)
        assert [page.course.history.index(row, 0).data(Row.NAME) for row in range(2)] == [
            "Thu 26 Nov 2026: 8 of 27, mild",
            "Thu 12 Nov 2026: 16 of 27, moderately severe",
        ]
        page.ui.history.setCurrentIndex(page.course.history.index(0, 0))
        assert page.ui.history_words.text().startswith("down 8 since the first, 12 Nov – more than")

    def test_enter_corrects_and_it_is_one_step_back(self, page, room, person) -> None:
        self._two(room)
        _open(page, room)
        page.ui.history.setFocus()
        page.ui.history.setCurrentIndex(page.course.history.index(0, 0))
        _press(Qt.Key.Key_Return)
        assert not page.ui.scale.isEnabled()
        assert page.ui.keep.text() == "Keep the correction"
        page.items.focus(0)
        _digits("3")
        person.click(page.ui.keep)
        assert _kept(room) == [10, 16]
        room.desk.ledger.undo()
        assert _kept(room) == [8, 16]
        assert page.ui.scale.isEnabled()

    def test_leaving_it_as_it_was_keeps_what_was_begun_anew(self, page, room, person) -> None:
        self._two(room)
        _open(page, room)
        _digits("33")
        page.ui.history.setCurrentIndex(page.course.history.index(1, 0))
        person.click(page.ui.correct)
        _digits("0")
        person.click(page.ui.leave_it)
        assert _kept(room) == [8, 16]
        assert page.sheets.sheet.answers[:3] == [3, 3, None]

    def test_a_removed_one_comes_back(self, page, room, person) -> None:
        self._two(room)
        _open(page, room)
        page.ui.history.setCurrentIndex(page.course.history.index(0, 0))
        person.click(page.ui.remove)
        assert _kept(room) == [16]
        room.desk.ledger.undo()
        assert _kept(room) == [8, 16]
        assert page.course.history.rowCount() == 2

    def test_taking_back_the_measure_being_corrected_ends_the_correction(self, page, room, person) -> None:
        _open(page, room)
        room.desk.measures.record(room.client, Entered("phq9", TODAY, (0,) * 9))
        page.ui.history.setCurrentIndex(page.course.history.index(0, 0))
        person.click(page.ui.correct)
        room.desk.ledger.undo()
        assert page.sheets.correcting == ""
        assert not page.ui.leave_it.isVisible()

    def test_the_numbers_stand_with_their_sources(self, page, room) -> None:
        self._two(room)
        _open(page, room)
        assert "Reliable change 6: NHS Talking Therapies" in page.ui.numbers.text()
        assert "Noticeable from 5: Löwe" in page.ui.numbers.text()
        assert "No permission required" in page.ui.attribution.text()


class TestNothingIsLost:
    def test_answers_are_there_again_after_a_crash(self, page, room, show) -> None:
        _open(page, room)
        _digits("0123")
        again = MeasuresPage(room.place)
        show(again)
        _open(again, room)
        assert again.sheets.sheet.answers[:5] == [0, 1, 2, 3, None]
        assert again.items.rows[4].isAncestorOf(QApplication.focusWidget())

    def test_a_correction_begun_is_gone_on_with(self, page, room, show, person) -> None:
        room.desk.measures.record(room.client, Entered("gad7", TODAY, (0,) * 7))
        _open(page, room)
        page.ui.history.setCurrentIndex(page.course.history.index(0, 0))
        person.click(page.ui.correct)
        page.items.focus(0)
        _digits("3")
        again = MeasuresPage(room.place)
        show(again)
        _open(again, room)
        assert again.sheets.sheet.answers == [3, 0, 0, 0, 0, 0, 0]
        again.go_on()
        assert _kept(room) == [3]

    def test_a_day_chosen_first_is_there_again_and_else_it_is_today(self, page, room, show) -> None:
        _open(page, room)
        page.ui.day.setDate(QDate(2026, 11, 20))
        again = MeasuresPage(room.place)
        show(again)
        _open(again, room)
        assert again.ui.day.date() == QDate(2026, 11, 20)
        _choose(again, "gad7")
        room.clock.at += timedelta(days=1)
        _open(again, room)
        assert again.ui.day.date() == QDate(2026, 11, 27)

    def test_what_was_kept_leaves_no_draft(self, page, room) -> None:
        _open(page, room)
        _digits("0000000000")
        page.go_on()
        assert room.desk.drafts.kept(f"measure:{room.client}") == {}
        assert page.ui.state.text() == "0 of 9 answered"


def test_back_goes_to_the_overview(page, room, person) -> None:
    _open(page, room)
    person.click(page.ui.back)
    assert room.way.went == [Step.OVERVIEW]


class TestRemovingAScale:
    def test_one_of_ones_own_goes_with_a_way_back(self, page: MeasuresPage, room: ConsultingRoom) -> None:
        key = _keep_scale(room)
        _open(page, room)
        page.ui.scale.setCurrentIndex(page.ui.scale.findData(key))
        page.ui.scale.activated.emit(page.ui.scale.currentIndex())
        _settle()
        QTest.mouseClick(page.ui.remove_scale, Qt.MouseButton.LeftButton)
        assert page.ui.scale.findData(key) < 0
        assert page.scale.key == "phq9"
        assert room.way.said[-1] == ("Scale removed", True)
        room.desk.ledger.undo()
        assert page.ui.scale.findData(key) >= 0

    def test_a_shipped_one_has_no_such_button(self, page: MeasuresPage, room: ConsultingRoom) -> None:
        _open(page, room)
        assert not page.ui.remove_scale.isVisible()

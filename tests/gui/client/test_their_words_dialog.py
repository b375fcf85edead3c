"""What a client calls it and what to steer clear of: asked once where it sat badly, then used everywhere."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from practice_desk.gui.client.their_words import TheirWords
from practice_desk.gui.follow_up.page import FollowUpPage
from practice_desk.gui.readiness.pages import ReadinessPages
from practice_desk.services.plan import Plan
from support.consulting_room import FULL, ConsultingRoom, Show, room, show

__all__ = ["room", "show"]

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

PLAN = Plan("Write one line about the day.", "after dinner", 3, 1)


@pytest.fixture
def words(room: ConsultingRoom, show: Show) -> TheirWords:
    box = TheirWords(room.place)
    show(box)
    box.show_client(room.client)
    return box


def _click(button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(12, button.height() // 2))
    QApplication.processEvents()


def _type(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)


def test_one_click_chooses_one_of_the_three(words: TheirWords, room: ConsultingRoom) -> None:
    room.changes.clear()
    _click(words.ui.word.buttons()[1])
    assert room.desk.clients.get(room.client).word == "practice"
    assert room.loud == ["Their words changed"]
    room.desk.ledger.undo()
    words.show_client(room.client)
    assert words.ui.word.value == "small step"


def test_a_word_of_their_own_takes_the_place_of_the_three(words: TheirWords, room: ConsultingRoom) -> None:
    _type(words.ui.own_word, "Übung")
    words.ui.steer_clear.setFocus()
    assert room.desk.clients.get(room.client).word == "Übung"
    assert words.ui.word.value is None
    _click(words.ui.word.buttons()[2])
    assert words.ui.own_word.text() == ""
    assert room.desk.clients.get(room.client).word == "experiment"


def test_a_word_no_page_takes_is_said_and_not_lost(words: TheirWords, room: ConsultingRoom) -> None:
    _type(words.ui.own_word, "home-work")
    words.flush()
    assert "stands on no page here" in words.ui.said.text()
    assert words.ui.said.isVisible()
    assert words.ui.own_word.text() == "home-work"
    assert room.desk.clients.get(room.client).word == "small step"


def test_a_full_disk_loses_nothing(words: TheirWords, room: ConsultingRoom) -> None:
    room.store.full = True
    _type(words.ui.steer_clear, "tests, journal")
    words.flush()
    assert words.ui.said.text() == FULL
    assert words.ui.steer_clear.toPlainText() == "tests, journal"
    room.store.full = False
    words.flush()
    assert room.desk.clients.get(room.client).steer_clear == "tests, journal"


class TestAskedInReadiness:
    @pytest.fixture
    def pages(self, room: ConsultingRoom, show: Show) -> ReadinessPages:
        pages = ReadinessPages(room.place)
        show(pages)
        pages.resize(900, 1200)
        pages.show_client(room.client)
        return pages

    def test_a_quiet_line_stands_in_the_second_part_alone(self, pages: ReadinessPages) -> None:
        line = pages.questions.words
        assert not line.isVisible()
        pages.questions.turn_to(2)
        assert line.open.isVisible()
        assert line.open.text() == "Does a word sit badly with them?"
        assert not line.question.isVisible()
        pages.questions.turn_to(3)
        assert not line.isVisible()

    def test_it_opens_keeps_and_folds_up_again(self, pages: ReadinessPages, room: ConsultingRoom) -> None:
        pages.questions.turn_to(2)
        line = pages.questions.words
        _click(line.open)
        assert line.question.words.ui.steer_clear.hasFocus()
        QTest.keyClicks(line.question.words.ui.steer_clear, "school")
        _click(line.question.words.ui.word.buttons()[1])
        _click(line.question.ui.done)
        client = room.desk.clients.get(room.client)
        assert (client.word, client.steer_clear) == ("practice", "school")
        assert line.open.text().startswith("They call it “practice”")
        assert line.open.hasFocus()

    def test_what_is_typed_is_kept_when_the_page_is_left(
        self, pages: ReadinessPages, room: ConsultingRoom
    ) -> None:
        pages.questions.turn_to(2)
        _click(pages.questions.words.open)
        QTest.keyClicks(pages.questions.words.question.words.ui.steer_clear, "tests")
        pages.leave()
        assert room.desk.clients.get(room.client).steer_clear == "tests"


class TestAskedInFollowUp:
    @pytest.fixture
    def page(self, room: ConsultingRoom, show: Show) -> FollowUpPage:
        with room.clock.days_ago(7):
            room.set(PLAN)
        page = FollowUpPage(room.place)
        show(page)
        page.resize(900, 1400)
        room.place.announcer.changed.connect(page.refresh)
        page.show_client(room.client)
        QApplication.processEvents()
        return page

    def _tick(self, page: FollowUpPage, words: str) -> None:
        _click(next(box for box in page.ui.barriers.boxes() if words in box.text()))

    def test_where_it_felt_like_paperwork_it_is_asked_once(
        self, page: FollowUpPage, room: ConsultingRoom
    ) -> None:
        _click(page.ui.outcome.buttons()[1])
        self._tick(page, "too full")
        assert not page.words_question.isVisible()
        self._tick(page, "felt like paperwork")
        assert page.words_question.isVisible()
        _click(page.words_question.ui.nothing)
        assert not page.words_question.isVisible()
        self._tick(page, "felt like paperwork")
        self._tick(page, "felt like paperwork")
        assert not page.words_question.isVisible()
        assert not room.desk.clients.words_to_ask(room.client)

    def test_the_answer_goes_for_the_client(self, page: FollowUpPage, room: ConsultingRoom) -> None:
        _click(page.ui.outcome.buttons()[1])
        self._tick(page, "felt like paperwork")
        _click(page.words_question.words.ui.word.buttons()[2])
        QTest.keyClicks(page.words_question.words.ui.steer_clear, "worksheet")
        _click(page.words_question.ui.done)
        client = room.desk.clients.get(room.client)
        assert (client.word, client.steer_clear) == ("experiment", "worksheet")

    def test_what_is_known_is_not_asked(self, page: FollowUpPage, room: ConsultingRoom) -> None:
        room.desk.clients.set_words(room.client, "practice", "tests")
        page.show_client(room.client)
        assert page.ui.since.text() == "Since last time: practice"
        _click(page.ui.outcome.buttons()[1])
        self._tick(page, "felt like paperwork")
        assert not page.words_question.isVisible()


def test_the_story_is_told_in_their_word(room: ConsultingRoom) -> None:
    room.desk.clients.set_words(room.client, "mission", "")
    room.set(PLAN)
    assert room.desk.story.entries(room.client)[0].detail.startswith("Mission, handed over")

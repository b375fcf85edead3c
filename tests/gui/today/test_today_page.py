"""Today shows the day the services know, marks who comes next, and opens a client by click and by key."""

from collections.abc import Callable
from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from practice_desk.domain.readiness import Answer
from practice_desk.gui.shell.together import sheet_of
from practice_desk.gui.today.page import WAITING_SHOWN, TodayPage
from practice_desk.services.plan import Plan
from practice_desk.services.readiness import HoldPlan
from support.consulting_room import ConsultingRoom, Show

pytestmark = pytest.mark.gui


@pytest.fixture
def page(room: ConsultingRoom, show: Show) -> TodayPage:
    page = TodayPage(room.place)
    show(page)
    return page


Lay = Callable[[], TodayPage]


@pytest.fixture
def lay(page: TodayPage, room: ConsultingRoom) -> Lay:
    """Show the day as it now is."""

    def laid() -> TodayPage:
        page.show_day(room.desk.today.day())
        QApplication.processEvents()
        return page

    return laid


def _come(room: ConsultingRoom, client: str, at: time | None) -> None:
    room.desk.visits.plan(client, room.clock.today(), at, "")


def _names(page: TodayPage) -> list[str]:
    return [row.ui.name.text() for row in page.rows]


class TestTheDay:
    def test_an_empty_practice_says_how_to_begin(self, room: ConsultingRoom, lay: Lay) -> None:
        room.desk.clients.archive(room.client)
        page = lay()
        assert page.ui.summary.text() == "Nobody here yet. A first name or a code is enough."
        assert page.rows == []
        asked: list[bool] = []
        page.new_client_asked.connect(lambda: asked.append(True))
        page.show()
        page.ui.first_client.click()
        assert asked == [True]

    def test_who_has_clients_is_not_asked_for_the_first(self, lay: Lay) -> None:
        assert lay().ui.first_client.isHidden()

    def test_a_day_without_sessions_says_so(self, lay: Lay) -> None:
        page = lay()
        assert page.ui.summary.text() == "No sessions today. Pick someone on the left when you like."
        assert page.ui.hint.isVisible()
        assert "It works without" in page.ui.hint.text()

    def test_sessions_stand_in_order_of_time_and_are_counted(self, room: ConsultingRoom, lay: Lay) -> None:
        late, early = room.client, room.add("Theo")
        _come(room, late, time(16))
        _come(room, early, time(9))
        page = lay()
        assert _names(page) == ["Theo", "Mara Lindqvist"]
        assert page.ui.summary.text() == "Two sessions."
        assert [row.ui.time.text() for row in page.rows] == ["09:00", "16:00"]

    def test_one_session_is_one_session(self, room: ConsultingRoom, lay: Lay) -> None:
        _come(room, room.client, time(16))
        assert lay().ui.summary.text() == "One session."

    def test_what_is_to_be_followed_up_is_counted_and_said(self, room: ConsultingRoom, lay: Lay) -> None:
        room.set()
        _come(room, room.client, time(16))
        page = lay()
        assert page.ui.summary.text() == "One session. One to follow up on."
        assert "Ask how it went" in page.rows[0].ui.words.text()
        assert page.rows[0].ui.pill.text() == "follow up"

    def test_the_next_one_ahead_of_the_clock_is_marked(self, room: ConsultingRoom, lay: Lay) -> None:
        _come(room, room.client, time(13))
        _come(room, room.add("Theo"), time(14))
        _come(room, room.add("Ines"), time(15))
        rows = lay().rows
        assert [row.property("role") == "next-card" for row in rows] == [False, True, False]
        assert [row.ui.act.property("role") == "primary" for row in rows] == [False, True, False]

    def test_a_session_without_a_time_has_no_time(self, room: ConsultingRoom, lay: Lay) -> None:
        _come(room, room.client, None)
        assert not lay().rows[0].ui.time.isVisible()

    def test_who_waits_longest_comes_first(self, room: ConsultingRoom, lay: Lay) -> None:
        room.set(days_ago=14)
        other = room.add("Ines")
        with room.clock.days_ago(20):
            plan = HoldPlan(look_again=room.clock.today() + timedelta(days=10))
            room.desk.readiness.hold(None, other, plan)
        longest = room.add("Samuel")
        room.set(days_ago=21, client=longest)
        page = lay()
        assert _names(page) == ["Samuel", "Mara Lindqvist", "Ines"]
        assert page.ui.waiting_title.isVisible()

    def test_a_long_queue_is_cut_and_counted(self, room: ConsultingRoom, lay: Lay) -> None:
        for number in range(WAITING_SHOWN + 3):
            room.set(client=room.add(f"Client {number:02}"))
        page = lay()
        assert len(page.rows) == WAITING_SHOWN
        assert "And 3 more" in page.ui.hint.text()

    def test_the_same_day_is_not_laid_out_twice(self, room: ConsultingRoom, lay: Lay) -> None:
        _come(room, room.client, time(16))
        rows = lay().rows
        assert lay().rows is rows


class TestNames:
    def test_hidden_names_are_initials_everywhere(self, room: ConsultingRoom, lay: Lay) -> None:
        _come(room, room.client, time(16))
        page = lay()
        page.hide_names(hidden=True)
        row = page.rows[0]
        assert row.ui.name.text() == "M. L."
        assert "Mara" not in row.ui.act.accessibleName()
        page.hide_names(hidden=False)
        assert page.rows[0].ui.name.text() == "Mara Lindqvist"

    def test_each_button_says_whom_it_opens(self, room: ConsultingRoom, lay: Lay) -> None:
        _come(room, room.client, time(16))
        assert lay().rows[0].ui.act.accessibleName() == "Open: Mara Lindqvist"

    def test_what_is_ready_is_handed_over(self, room: ConsultingRoom, lay: Lay) -> None:
        room.desk.assignments.make_ready(room.write())
        _come(room, room.client, time(16))
        assert lay().rows[0].ui.act.text() == "Hand over"


class TestOpening:
    def test_what_was_just_handed_over_is_named(self, room: ConsultingRoom, lay: Lay) -> None:
        _come(room, room.client, time(14))
        readiness = room.desk.readiness
        readiness.answer(readiness.check_for_today(room.client), "steadying", Answer.NO)
        room.set(days_ago=0)
        (row,) = lay().rows
        assert row.ui.pill.text() == "running"
        assert row.ui.words.text().startswith("Running: ")

    def test_what_runs_is_named_beside_a_check_that_is_begun(self, room: ConsultingRoom, lay: Lay) -> None:
        _come(room, room.client, time(14))
        room.set(days_ago=0)
        readiness = room.desk.readiness
        readiness.answer(readiness.check_for_today(room.client), "steadying", Answer.NO)
        (row,) = lay().rows
        assert row.ui.words.text().startswith(
            "A readiness check is begun and waits where you left it. Running: "
        )

    def test_a_click_opens_the_client(self, room: ConsultingRoom, lay: Lay) -> None:
        opened: list[str] = []
        _come(room, room.client, time(16))
        page = lay()
        page.client_opened.connect(opened.append)
        QTest.mouseClick(page.rows[0].ui.act, Qt.MouseButton.LeftButton)
        assert opened == [room.client]

    @pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
    def test_keys_move_and_open(self, room: ConsultingRoom, lay: Lay, key: Qt.Key) -> None:
        other = room.add("Theo")
        _come(room, room.client, time(14))
        _come(room, other, time(15))
        opened: list[str] = []
        page = lay()
        page.client_opened.connect(opened.append)
        page.focus_first()
        assert page.rows[0].ui.act.hasFocus()
        QTest.keyClick(page.rows[0].ui.act, Qt.Key.Key_Down)
        assert page.rows[1].ui.act.hasFocus()
        QTest.keyClick(page.rows[1].ui.act, Qt.Key.Key_Down)
        assert page.rows[1].ui.act.hasFocus()
        QTest.keyClick(page.rows[1].ui.act, key)
        QTest.keyClick(page.rows[1].ui.act, Qt.Key.Key_Up)
        assert page.rows[0].ui.act.hasFocus()
        assert opened == [other]


class TestCardsStay:
    """A card that is there shows what is new: the keyboard stays on it and nothing is built again."""

    def test_hiding_names_keeps_the_cards_and_the_focus(self, room: ConsultingRoom, lay: Lay) -> None:
        _come(room, room.client, time(16))
        page = lay()
        page.focus_first()
        cards = list(page.rows)
        page.hide_names(hidden=True)
        assert page.rows == cards
        assert cards[0].ui.act.hasFocus()

    def test_a_card_no_longer_needed_goes(self, room: ConsultingRoom, lay: Lay) -> None:
        _come(room, room.client, time(16))
        assert len(lay().rows) == 1
        room.desk.clients.archive(room.client)
        assert lay().rows == []


def test_a_sentence_goes_on_from_left_to_right_after_words_that_do_not(
    room: ConsultingRoom, lay: Lay
) -> None:
    words = "לכתוב שורה"
    room.desk.assignments.make_ready(room.write(Plan(words, "ערב", 3, 1)))
    _come(room, room.client, time(9))
    said = lay().rows[0].ui.words.text()
    assert said == f"\u2068{words}.\u2069 The page is ready to hand over."
    sheet = sheet_of(room.desk.assignments.in_writing(room.client))
    assert sheet.lines[0].startswith("\u2068ערב\u2069, ")


def test_cards_fold_before_their_words_stand_in_a_narrow_column(
    room: ConsultingRoom, lay: Lay, qapp: QApplication
) -> None:
    for name, at in (("Jo", time(9)), ("Bartholomew Featherstone", time(10))):
        client = room.add(name)
        room.write(Plan("Write one line about the day after dinner.", "after dinner", 3, 1), client)
        _come(room, client, at)
    page = lay()
    room.place.theme.apply(qapp, "light", 2.0)
    page.resize(500, 700)
    for _again in range(3):
        QApplication.processEvents()
    assert len({row.ui.layout_1.direction() for row in page.rows}) == 1
    assert min(row.ui.words.width() for row in page.rows) > 300

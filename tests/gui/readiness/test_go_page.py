"""Something to do, or something small: what the page rests on, and that every way leads to the editor at once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from practice_desk.domain.check import Result
from practice_desk.domain.readiness import KEYS, Answer
from practice_desk.gui.assignment.drawer import DrawerDialog
from practice_desk.gui.readiness.go_page import GoPage
from practice_desk.gui.readiness.pages import ReadinessPages
from practice_desk.gui.workplace import Step
from practice_desk.services.plan import Plan
from support.consulting_room import PLAIN, ConsultingRoom, Show

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

FITS = dict.fromkeys(KEYS, Answer.YES) | {"steadying": Answer.NO, "plate_full": Answer.NO}
FULL_PLATE = FITS | {"plate_full": Answer.YES}
NOT_TRIED = FITS | {"tried_together": Answer.NO}
RAW = FITS | {"steadying": Answer.YES}

Decide = Callable[..., GoPage]


@pytest.fixture
def decide(room: ConsultingRoom, show: Show) -> Decide:
    """Answer, go along with the lean (or decide otherwise, with a line of why), and look at the page."""
    pages = ReadinessPages(room.place)
    show(pages)

    def decided(
        answers: dict[str, Answer], result: Result | None = None, why: str = "", idea: str = ""
    ) -> GoPage:
        readiness = room.desk.readiness
        check = readiness.set_idea(readiness.check_for_today(room.client), idea)
        for key, answer in answers.items():
            check = readiness.answer(check, key, answer)
        readiness.turn_to(check, 3)
        pages.show_client(room.client)
        pages.questions.decided.emit(result or Result(readiness.outcome(check).lean.value), why)
        QApplication.processEvents()
        assert pages.currentWidget() is pages.go_ahead
        return pages.go_ahead

    return decided


def _click(button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(12, button.height() // 2))
    QApplication.processEvents()


def _lines(box: QWidget) -> list[str]:
    return [label.text() for label in box.findChildren(QLabel) if label.text()]


class TestWhatItSays:
    def test_the_reasons_stand_there_and_the_way_on_has_the_focus(
        self, decide: Decide, room: ConsultingRoom
    ) -> None:
        page = decide(FITS)
        assert page.ui.hero_title.text() == "Give something to do"
        outcome = room.desk.readiness.outcome(room.desk.readiness.check_for_today(room.client))
        assert _lines(page.ui.rests_card)[1:] == [reason.text for reason in outcome.reasons[:3]]
        assert page.ui.next.hasFocus()
        assert not page.ui.room_card.isVisible()
        assert not page.ui.instead_card.isVisible()

    def test_something_small_says_how_much_and_what_to_do_in_the_room(self, decide: Decide) -> None:
        page = decide(NOT_TRIED)
        assert page.ui.hero_title.text() == "Something small"
        assert "There is room for 5 min a day at most." in page.ui.room_words.text()
        assert "Try it together in here first; that may be enough for this week." in _lines(
            page.ui.instead_card
        )

    def test_the_tighter_room_of_a_full_plate_stays_when_one_goes_against_the_lean(
        self, decide: Decide
    ) -> None:
        page = decide(FULL_PLATE, Result.ASSIGN, "They asked for more")
        assert page.ui.hero_title.text() == "Give something to do"
        assert page.ui.room_card.isVisible()
        lines = _lines(page.ui.rests_card)
        assert "Your line of why: “They asked for more”" in lines
        assert "This leans towards something small." in lines

    def test_the_grounds_for_holding_are_not_hidden_after_setting_something_anyway(
        self, decide: Decide
    ) -> None:
        lines = _lines(decide(RAW, Result.ASSIGN, "They want to walk").ui.rests_card)
        assert "This leans towards holding back." in lines
        assert "Today is about steadying." in lines


class TestWaysToBegin:
    def test_writing_is_one_click_or_key(self, decide: Decide, room: ConsultingRoom) -> None:
        page = decide(FITS)
        assert page.ui.next.text() == "Write it"
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        assert room.way.went == [Step.ASSIGNMENT]

    def test_their_idea_becomes_the_draft(self, decide: Decide, room: ConsultingRoom) -> None:
        page = decide(FITS, idea="Maybe cook once")
        assert page.ui.idea_words.text() == "Their own idea: “Maybe cook once”"
        _click(page.ui.begin_idea)
        draft = room.desk.assignments.in_writing(room.client)
        assert draft is not None
        assert (draft.what, draft.their_idea) == ("Maybe cook once", "Maybe cook once")
        assert room.way.went == [Step.ASSIGNMENT]

    def test_it_works_towards_the_goal_of_the_check(self, decide: Decide, room: ConsultingRoom) -> None:
        goal = room.desk.goals.add(room.client, "Eat together again").made("goal")
        readiness = room.desk.readiness
        readiness.set_goal(readiness.check_for_today(room.client), goal)
        _click(decide(FITS, idea="Maybe cook once").ui.begin_idea)
        draft = room.desk.assignments.in_writing(room.client)
        assert draft is not None
        assert draft.goal_id == goal

    def test_without_an_idea_or_a_drawer_the_library_is_left(
        self, decide: Decide, room: ConsultingRoom
    ) -> None:
        page = decide(FITS)
        assert not page.ui.idea_way.isVisible()
        assert not page.ui.drawer_way.isVisible()
        _click(page.ui.see_ways)
        assert room.way.went == ["activities"]

    def test_a_draft_is_gone_on_with(self, decide: Decide, room: ConsultingRoom) -> None:
        room.desk.assignments.write(room.client, None, PLAIN)
        page = decide(FITS)
        assert page.ui.next.text() == "Go on writing"
        assert "Write one line about the day after dinner." in page.ui.hero_words.text()

    def test_of_several_in_the_drawer_the_latest_stands_in_one_sentence_with_the_rest(
        self, decide: Decide, room: ConsultingRoom
    ) -> None:
        for days, what in enumerate(("Call one friend.", "Write one line after dinner.")):
            with room.clock.days_ago(days):
                change = room.desk.assignments.write(room.client, None, Plan(what))
                room.desk.assignments.set_aside(change.made("assignment"))
        assert decide(FITS).ui.drawer_words.text() == "In the drawer: “Call one friend”, and 1 more"

    @pytest.mark.parametrize("taken", [True, False])
    def test_the_drawer_leads_to_the_editor_only_when_something_is_taken_out(
        self, decide: Decide, room: ConsultingRoom, taken: bool
    ) -> None:
        change = room.desk.assignments.write(room.client, None, Plan("Call one friend"))
        room.desk.assignments.set_aside(change.made("assignment"))
        page = decide(FITS)
        assert page.ui.drawer_words.text() == "In the drawer: “Call one friend”"

        def look(dialog: QDialog) -> bool:
            assert isinstance(dialog, DrawerDialog)
            if taken:
                dialog.use.click()
            return taken

        room.ask.answers.append(look)
        _click(page.ui.open_drawer)
        assert room.way.went == ([Step.ASSIGNMENT] if taken else [])
        assert (room.desk.assignments.in_writing(room.client) is not None) is taken

    def test_holding_stays_as_near_and_as_large(self, decide: Decide) -> None:
        page = decide(FITS)
        areas = [one.width() * one.height() for one in (page.ui.hold, page.ui.next)]
        assert min(areas) >= 0.75 * max(areas)
        _click(page.ui.hold)
        assert not page.isVisible()

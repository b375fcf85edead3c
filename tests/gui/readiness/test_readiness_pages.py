"""The guided check, the hold and talking first: what they say, what they keep, and that no result is blocked."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from practice_desk.domain.assignment import AssignmentState
from practice_desk.domain.check import Result
from practice_desk.domain.draft import Draft
from practice_desk.domain.hold import Hold
from practice_desk.domain.readiness import GROUNDING_CARDS, KEYS, PARTS, QUESTIONS, Answer
from practice_desk.gui.readiness.pages import ReadinessPages
from practice_desk.gui.shell.together import Together
from practice_desk.services.readiness import Rulers
from support.consulting_room import FULL, THURSDAY, ConsultingRoom, Show

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

FITS = dict.fromkeys(KEYS, Answer.YES) | {"steadying": Answer.NO, "plate_full": Answer.NO}
RAW = FITS | {"steadying": Answer.YES}
UNWILLING = FITS | {"wants": Answer.NO, "curious": Answer.NO}
_KEYS = {Answer.YES: Qt.Key.Key_1, Answer.UNSURE: Qt.Key.Key_2, Answer.NO: Qt.Key.Key_3}


@pytest.fixture
def pages(room: ConsultingRoom, show: Show) -> ReadinessPages:
    pages = ReadinessPages(room.place)
    show(pages)
    return pages


def _open(pages: ReadinessPages, room: ConsultingRoom) -> None:
    pages.show_client(room.client)
    QApplication.processEvents()


def _press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)
    QApplication.processEvents()


def _click(button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(12, button.height() // 2))
    QApplication.processEvents()


def _answer(room: ConsultingRoom, answers: dict[str, Answer]) -> None:
    readiness = room.desk.readiness
    check = readiness.check_for_today(room.client)
    for key, answer in answers.items():
        check = readiness.answer(check, key, answer)


def _at_the_end(pages: ReadinessPages, room: ConsultingRoom, answers: dict[str, Answer]) -> None:
    _answer(room, answers)
    readiness = room.desk.readiness
    readiness.turn_to(readiness.check_for_today(room.client), 3)
    _open(pages, room)


def _otherwise(pages: ReadinessPages, words: str) -> None:
    """Choose another result in the menu."""
    _click(pages.questions.ui.otherwise)
    menu = pages.questions.findChildren(QMenu)[-1]
    next(one for one in menu.actions() if one.text() == words).trigger()
    menu.close()
    QApplication.processEvents()


class TestAsking:
    def test_it_opens_on_the_first_question(self, pages: ReadinessPages, room: ConsultingRoom) -> None:
        _open(pages, room)
        assert pages.questions.ui.title.text() == PARTS[0]
        assert pages.questions.rows["steadying"].ui.answer.buttons()[0].hasFocus()
        assert not pages.questions.ui.lean_card.isVisible()

    def test_digits_answer_and_go_on_and_enter_turns_the_part(
        self, pages: ReadinessPages, room: ConsultingRoom
    ) -> None:
        _open(pages, room)
        for place, key in enumerate(KEYS):
            assert pages.questions.rows[key].ui.answer.isAncestorOf(QApplication.focusWidget())
            _press(_KEYS[FITS[key]])
            if place in (1, 5):
                assert pages.questions.ui.next.hasFocus()
                _click(pages.questions.ui.next)
        check = room.desk.readiness.check_for_today(room.client)
        assert {key: check.answer(key) for key in KEYS} == {key: FITS[key].value for key in KEYS}

    def test_backspace_steps_back_also_over_a_part(self, pages: ReadinessPages, room: ConsultingRoom) -> None:
        _open(pages, room)
        _press(Qt.Key.Key_3)
        _press(Qt.Key.Key_Backspace)
        assert pages.questions.rows["steadying"].ui.answer.isAncestorOf(QApplication.focusWidget())
        _press(Qt.Key.Key_Backspace)
        assert pages.questions.part == 1
        pages.go_on()
        pages.questions.rows["wants"].ui.answer.focus_first()
        _press(Qt.Key.Key_Backspace)
        assert pages.questions.part == 1

    def test_enter_in_a_question_turns_the_part(self, pages: ReadinessPages, room: ConsultingRoom) -> None:
        _open(pages, room)
        _press(Qt.Key.Key_Return)
        assert pages.questions.ui.title.text() == PARTS[1]

    def test_the_way_back_names_where_it_goes(self, pages: ReadinessPages, room: ConsultingRoom) -> None:
        """Part 1 is called Today, as is the list of the day, which is somewhere else."""
        _open(pages, room)
        named = []
        for _part in range(3):
            named.append(pages.questions.ui.back.text())
            pages.questions.turn_to(min(3, pages.questions.part + 1))
        assert named == ["Follow up", "Part 1", "Part 2"]

    def test_delete_takes_an_answer_back(self, pages: ReadinessPages, room: ConsultingRoom) -> None:
        _open(pages, room)
        _press(Qt.Key.Key_3)
        pages.questions.rows["steadying"].ui.answer.focus_first()
        _press(Qt.Key.Key_Delete)
        assert room.desk.readiness.check_for_today(room.client).answer("steadying") is None

    def test_the_lean_runs_along_and_counts_what_is_open(
        self, pages: ReadinessPages, room: ConsultingRoom
    ) -> None:
        _open(pages, room)
        _press(Qt.Key.Key_3)
        assert pages.questions.ui.lean.text().startswith("So far this leans towards")
        assert pages.questions.ui.open_next.text() == "8 left open"
        assert pages.questions.ui.lean_state.text() == "can still change"

    def test_steadying_offers_to_hold_at_once_and_says_it_is_no_alarm(
        self, pages: ReadinessPages, room: ConsultingRoom
    ) -> None:
        _open(pages, room)
        _press(Qt.Key.Key_1)
        assert pages.questions.ui.banner.isVisible()
        _click(pages.questions.ui.banner_go)
        assert not pages.questions.ui.banner.isVisible()
        _press(Qt.Key.Key_2)
        assert not pages.questions.ui.banner.isVisible()
        _click(pages.questions.ui.hold)
        assert pages.currentWidget() is pages.hold

    def test_it_opens_again_where_it_was_left(
        self, pages: ReadinessPages, room: ConsultingRoom, show: Show
    ) -> None:
        _open(pages, room)
        _press(Qt.Key.Key_3)
        _press(Qt.Key.Key_3)
        _press(Qt.Key.Key_Return) if pages.questions.part == 2 else pages.go_on()
        _press(Qt.Key.Key_1)
        pages.leave()
        again = ReadinessPages(room.place)
        show(again)
        _open(again, room)
        assert again.questions.part == 2
        assert again.questions.rows["curious"].ui.answer.isAncestorOf(QApplication.focusWidget())

    def test_after_twelve_hours_part_one_is_asked_anew(
        self, pages: ReadinessPages, room: ConsultingRoom
    ) -> None:
        with room.clock.days_ago(1):
            _answer(room, {"steadying": Answer.NO, "wants": Answer.YES})
        _open(pages, room)
        assert pages.questions.rows["steadying"].ui.answer.value is None
        assert pages.questions.rows["wants"].ui.answer.value is Answer.YES

    def test_their_idea_and_goal_and_no_are_kept(self, pages: ReadinessPages, room: ConsultingRoom) -> None:
        goal = room.desk.goals.add(room.client, "Sleep through").made("goal")
        _open(pages, room)
        pages.go_on()
        pages.questions.ui.idea.setFocus()
        QTest.keyClicks(pages.questions.ui.idea, "Cook once, 1 pot")
        _click(pages.questions.said_no)
        pages.go_on()
        combo = pages.questions.goal
        combo.setCurrentIndex(combo.findData(goal))
        combo.activated.emit(combo.currentIndex())
        check = room.desk.readiness.check_for_today(room.client)
        assert (check.idea, check.said_no, check.goal_id) == ("Cook once, 1 pot", True, goal)

    def test_the_rulers_are_optional_and_kept(self, pages: ReadinessPages, room: ConsultingRoom) -> None:
        _at_the_end(pages, room, {})
        assert not pages.questions.ui.rulers.isVisible()
        _click(pages.questions.ui.rulers_button)
        knob = pages.questions.ui.distress.focusProxy()
        knob.setFocus()
        QTest.keyClick(knob, Qt.Key.Key_7)
        assert room.desk.readiness.check_for_today(room.client).distress == 70
        pages.questions.go_back()
        assert not pages.questions.ui.rulers.isVisible()
        pages.questions.go_on()
        assert pages.questions.ui.rulers.isVisible()

    def test_a_full_disk_is_said_and_the_answers_stay_on_the_page(
        self, pages: ReadinessPages, room: ConsultingRoom
    ) -> None:
        _open(pages, room)
        room.store.full = True
        _press(Qt.Key.Key_3)
        assert room.way.last == FULL
        assert pages.questions.rows["steadying"].ui.answer.value is Answer.NO
        assert pages.questions.rows["steadying"].ui.answer.isAncestorOf(QApplication.focusWidget())
        room.store.full = False
        _press(Qt.Key.Key_3)
        assert room.desk.readiness.check_for_today(room.client).answer("steadying") == "no"

    def test_typing_an_idea_on_a_full_disk_is_said_and_kept_in_the_field(
        self, pages: ReadinessPages, room: ConsultingRoom
    ) -> None:
        _open(pages, room)
        pages.go_on()
        pages.questions.ui.idea.setFocus()
        QTest.keyClicks(pages.questions.ui.idea, "Cook")
        room.store.full = True
        pages.leave()
        assert room.way.last == FULL
        assert pages.questions.ui.idea.text() == "Cook"
        room.store.full = False
        pages.leave()
        assert room.desk.readiness.check_for_today(room.client).idea == "Cook"


class TestReasons:
    def test_each_reason_leads_to_its_answer(self, pages: ReadinessPages, room: ConsultingRoom) -> None:
        _answer(room, {"plate_full": Answer.YES, "time": Answer.NO, "goal": Answer.NO})
        _open(pages, room)
        page = pages.questions
        _click(page.ui.more_reasons)
        outcome = room.desk.readiness.outcome(room.desk.readiness.check_for_today(room.client))
        assert [one.text() for one in page.lean.reasons if one.isVisible()] == [
            reason.text for reason in outcome.reasons
        ]
        for place, reason in enumerate(outcome.reasons):
            _click(page.lean.reasons[place])
            assert page.rows[reason.answer].isAncestorOf(QApplication.focusWidget()), reason.answer

    def test_enter_on_a_reason_goes_there_too(self, pages: ReadinessPages, room: ConsultingRoom) -> None:
        _answer(room, {"time": Answer.NO})
        _open(pages, room)
        pages.questions.lean.reasons[0].setFocus()
        _press(Qt.Key.Key_Space)
        assert pages.questions.part == 2
        assert pages.questions.rows["time"].isAncestorOf(QApplication.focusWidget())

    @pytest.mark.parametrize("key", ["acute", "said_no", "capacity", "distress", "confidence"])
    def test_what_is_no_question_is_found_too(
        self, pages: ReadinessPages, room: ConsultingRoom, key: str
    ) -> None:
        readiness = room.desk.readiness
        check = readiness.answer(readiness.check_for_today(room.client), "steadying", Answer.YES)
        readiness.set_acute(check, ("panic_now",))
        _open(pages, room)
        pages.questions.go_to(key)
        QApplication.processEvents()
        page = pages.questions
        homes = {"acute": page.ui.acute, "said_no": page.said_no}
        home = homes.get(key) or getattr(page.ui, key)
        focused = QApplication.focusWidget()
        assert focused is home or home.isAncestorOf(focused)

    def test_what_is_open_is_counted_and_the_first_is_one_click_away(
        self, pages: ReadinessPages, room: ConsultingRoom
    ) -> None:
        _answer(room, FITS)
        readiness = room.desk.readiness
        readiness.answer(readiness.check_for_today(room.client), "curious", None)
        _open(pages, room)
        assert pages.questions.ui.open_next.text() == "One left open"
        _click(pages.questions.ui.open_next)
        assert pages.questions.rows["curious"].isAncestorOf(QApplication.focusWidget())

    def test_answers_that_pull_apart_are_said(self, pages: ReadinessPages, room: ConsultingRoom) -> None:
        _answer(room, FITS)
        readiness = room.desk.readiness
        readiness.set_said_no(readiness.check_for_today(room.client), True)
        _open(pages, room)
        assert "The no counts." in pages.questions.ui.apart.text()
        assert "holding back" in pages.questions.ui.lean.text()

    def test_a_number_set_in_the_settings_moves_the_lean(
        self, pages: ReadinessPages, room: ConsultingRoom
    ) -> None:
        _answer(room, FITS)
        readiness = room.desk.readiness
        readiness.set_rulers(readiness.check_for_today(room.client), Rulers(distress=60))
        _open(pages, room)
        assert "giving something to do" in pages.questions.ui.lean.text()
        room.desk.limits.set("distress_hold", "60")
        _open(pages, room)
        assert "holding back" in pages.questions.ui.lean.text()


class TestHoldHasTheSameWeight:
    @pytest.mark.parametrize("part", [1, 2, 3])
    @pytest.mark.parametrize("answers", [{}, FITS], ids=["open", "fits"])
    def test_both_buttons_are_about_as_large(
        self, pages: ReadinessPages, room: ConsultingRoom, part: int, answers: dict[str, Answer]
    ) -> None:
        _answer(room, answers)
        readiness = room.desk.readiness
        readiness.turn_to(readiness.check_for_today(room.client), part)
        _open(pages, room)
        ui = pages.questions.ui
        areas = [one.width() * one.height() for one in (ui.hold, ui.next)]
        assert min(areas) >= 0.75 * max(areas)
        assert ui.hold.focusPolicy() & Qt.FocusPolicy.TabFocus


class TestDeciding:
    def test_going_along_is_one_change_and_leads_to_its_page(
        self, pages: ReadinessPages, room: ConsultingRoom
    ) -> None:
        _at_the_end(pages, room, FITS)
        assert pages.questions.ui.next.text() == "Go ahead"
        room.changes.clear()
        _click(pages.questions.ui.next)
        check = room.desk.readiness.check_for_today(room.client)
        assert (check.result, check.lean) == (Result.ASSIGN, "assign")
        assert pages.currentWidget() is pages.go_ahead
        assert len(room.loud) == 1

    def test_a_bolder_result_costs_one_line_of_why(self, pages: ReadinessPages, room: ConsultingRoom) -> None:
        _at_the_end(pages, room, UNWILLING)
        assert pages.questions.ui.next.text() == "Talk first"
        _otherwise(pages, "Give something to do")
        assert pages.questions.ui.against.hasFocus()
        _press(Qt.Key.Key_Return)
        assert room.way.last == "One line of why is enough. It stays with the record."
        assert room.desk.readiness.check_for_today(room.client).result is None
        QTest.keyClicks(pages.questions.ui.against, "They asked for it")
        _press(Qt.Key.Key_Return)
        check = room.desk.readiness.check_for_today(room.client)
        assert (check.result, check.against) == (Result.ASSIGN, "They asked for it")

    def test_a_more_careful_result_costs_nothing(self, pages: ReadinessPages, room: ConsultingRoom) -> None:
        _at_the_end(pages, room, FITS)
        _otherwise(pages, "Talk first")
        assert pages.currentWidget() is pages.talk
        check = room.desk.readiness.check_for_today(room.client)
        assert check.result is Result.TALK_FIRST

    def test_nothing_is_ever_disabled(self, pages: ReadinessPages, room: ConsultingRoom) -> None:
        for answers in (FITS, RAW, UNWILLING):
            _at_the_end(pages, room, answers)
            assert all(button.isEnabled() for button in pages.findChildren(QPushButton))

    def test_a_line_of_why_is_still_there_after_a_detour(
        self, pages: ReadinessPages, room: ConsultingRoom
    ) -> None:
        _at_the_end(pages, room, UNWILLING)
        _otherwise(pages, "Give something to do")
        QTest.keyClicks(pages.questions.ui.against, "They asked")
        _open(pages, room)
        _otherwise(pages, "Give something to do")
        assert pages.questions.ui.against.text() == "They asked"

    def test_a_line_of_why_is_still_there_after_midnight(
        self, pages: ReadinessPages, room: ConsultingRoom
    ) -> None:
        room.clock.at = room.clock.at.replace(hour=23, minute=55)
        _at_the_end(pages, room, UNWILLING)
        _otherwise(pages, "Give something to do")
        QTest.keyClicks(pages.questions.ui.against, "They asked")
        pages.leave()
        room.clock.at += timedelta(minutes=10)
        _open(pages, room)
        assert pages.questions.ui.against.text() == "They asked"
        room.clock.at += timedelta(days=7)
        _open(pages, room)
        assert pages.questions.ui.against.text() == ""


class TestHold:
    @pytest.fixture
    def hold(self, pages: ReadinessPages, room: ConsultingRoom) -> Callable[[], ReadinessPages]:
        def opened() -> ReadinessPages:
            _open(pages, room)
            pages.show_hold()
            QApplication.processEvents()
            return pages

        return opened

    def test_without_a_check_it_rests_on_your_choice(self, hold: Callable[[], ReadinessPages]) -> None:
        texts = _texts(hold().hold.ui.rests_box)
        assert texts == ["You chose to leave this week free."]

    def test_it_says_what_the_answers_say(
        self, hold: Callable[[], ReadinessPages], room: ConsultingRoom
    ) -> None:
        _answer(room, RAW)
        pages = hold()
        assert len(_texts(pages.hold.ui.rests_box)) >= 1
        assert _texts(pages.hold.ui.instead_box)
        assert pages.hold.ui.say.toPlainText()

    def test_keeping_it_is_one_change_with_grounds_and_a_day(
        self, hold: Callable[[], ReadinessPages], room: ConsultingRoom
    ) -> None:
        draft = room.write()
        _answer(room, RAW)
        pages = hold()
        room.changes.clear()
        _click(pages.hold.ui.look_again.buttons()[1])
        assert "Thursday 10 December" in pages.hold.ui.again_words.text()
        _click(pages.hold.ui.keep)
        kept = room.desk.readiness.hold_today(room.client)
        assert kept is not None
        assert kept.rests_on
        assert kept.look_again == date(2026, 12, 10)
        assert room.desk.assignments.get(draft).state is AssignmentState.DRAWER
        assert room.way.went == ["today"]
        assert len(room.loud) == 1
        assert room.way.said[-1][1]
        room.desk.ledger.undo()
        assert room.desk.readiness.hold_today(room.client) is None
        assert room.desk.assignments.get(draft).state is AssignmentState.DRAFT

    def test_own_words_come_back(
        self, hold: Callable[[], ReadinessPages], room: ConsultingRoom, show: Show
    ) -> None:
        pages = hold()
        pages.hold.ui.say.setFocus()
        pages.hold.ui.say.selectAll()
        QTest.keyClicks(pages.hold.ui.say, "Rest. See you Thursday.")
        pages.leave()
        again = ReadinessPages(room.place)
        show(again)
        again.show_client(room.client)
        again.show_hold()
        assert again.hold.ui.say.toPlainText() == "Rest. See you Thursday."
        _click(again.hold.ui.keep)
        kept = room.desk.readiness.hold_today(room.client)
        assert kept is not None
        assert kept.say == "Rest. See you Thursday."

    def test_own_words_come_back_after_midnight_and_are_gone_once_it_is_kept(
        self, hold: Callable[[], ReadinessPages], room: ConsultingRoom
    ) -> None:
        room.clock.at = room.clock.at.replace(hour=23, minute=55)
        pages = hold()
        pages.hold.ui.say.setPlainText("Rest. See you Thursday.")
        pages.leave()
        room.clock.at += timedelta(minutes=10)
        pages = hold()
        assert pages.hold.ui.say.toPlainText() == "Rest. See you Thursday."
        _click(pages.hold.ui.keep)
        with room.desk.ledger.read() as work:
            assert work.shelf(Draft).find() == []

    def test_own_words_for_another_week_do_not_come_back(
        self, hold: Callable[[], ReadinessPages], room: ConsultingRoom
    ) -> None:
        for name in (f"hold:{room.client}", f"hold:{room.client}:2026-11-19"):
            with room.clock.days_ago(7):
                room.desk.drafts.keep(name, room.client, {"say": "Rest. See you on the 26th."})
        assert "26th" not in hold().hold.ui.say.toPlainText()

    def test_a_hold_changed_after_midnight_is_still_the_same(
        self, hold: Callable[[], ReadinessPages], room: ConsultingRoom
    ) -> None:
        room.clock.at = room.clock.at.replace(hour=23, minute=55)
        _click(hold().hold.ui.keep)
        pages = hold()
        pages.hold.ui.say.setPlainText("Rest. See you Thursday.")
        room.clock.at += timedelta(minutes=10)
        _click(pages.hold.ui.keep)
        with room.desk.ledger.read() as work:
            (kept,) = work.shelf(Hold).find()
        assert (kept.day, kept.say) == (THURSDAY.date(), "Rest. See you Thursday.")
        assert kept.looked_on is None

    def test_a_hold_that_is_kept_can_be_changed(
        self, hold: Callable[[], ReadinessPages], room: ConsultingRoom
    ) -> None:
        pages = hold()
        _click(pages.hold.ui.look_again.buttons()[2])
        _click(pages.hold.ui.keep)
        pages = hold()
        assert pages.hold.ui.look_again.value == "four"
        assert pages.hold.ui.keep.text() == "Back to Today"
        _click(pages.hold.ui.look_again.buttons()[1])
        _click(pages.hold.ui.keep)
        kept = room.desk.readiness.hold_today(room.client)
        assert kept is not None
        assert kept.look_again == room.clock.today() + timedelta(weeks=2)

    def test_going_back_to_today_writes_nothing(
        self, hold: Callable[[], ReadinessPages], room: ConsultingRoom
    ) -> None:
        _click(hold().hold.ui.keep)
        pages = hold()
        room.changes.clear()
        _click(pages.hold.ui.keep)
        assert room.changes == []
        assert room.way.went == ["today", "today"]

    def test_setting_something_anyway_asks_for_why(
        self, hold: Callable[[], ReadinessPages], room: ConsultingRoom
    ) -> None:
        _answer(room, RAW)
        pages = hold()
        _click(pages.hold.ui.anyway)
        assert pages.hold.ui.against.hasFocus()
        _press(Qt.Key.Key_Return)
        assert room.way.last == "One line of why is enough. It stays with the record."
        QTest.keyClicks(pages.hold.ui.against, "They want to walk")
        _press(Qt.Key.Key_Return)
        check = room.desk.readiness.check_for_today(room.client)
        assert (check.result, check.against) == (Result.ASSIGN, "They want to walk")
        assert pages.currentWidget() is pages.go_ahead

    def test_the_words_can_be_copied_and_the_cards_looked_at(
        self, hold: Callable[[], ReadinessPages], room: ConsultingRoom
    ) -> None:
        pages = hold()
        _click(pages.hold.ui.copy)
        assert QGuiApplication.clipboard().text() == pages.hold.ui.say.toPlainText()
        assert room.way.last == "Copied."
        _click(pages.hold.ui.grounding)
        sheet = pages.findChild(Together)
        assert sheet is not None
        assert GROUNDING_CARDS[0].title in sheet.accessibleName()
        QTest.keyClick(sheet, Qt.Key.Key_Right)
        assert GROUNDING_CARDS[1].title in sheet.accessibleName()
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        assert not sheet.isVisible()

    def test_no_name_stands_on_the_page(self, hold: Callable[[], ReadinessPages]) -> None:
        """Names may be hidden while the client looks on."""
        assert "Mara" not in hold().hold.ui.know_better.text()

    def test_a_spoken_day_is_a_whole_day(
        self, hold: Callable[[], ReadinessPages], room: ConsultingRoom
    ) -> None:
        room.desk.visits.plan(room.client, date(2026, 12, 10), None, "")
        assert "on Thursday 10 December" in hold().hold.ui.say.toPlainText()

    def test_a_full_disk_keeps_the_page(
        self, hold: Callable[[], ReadinessPages], room: ConsultingRoom
    ) -> None:
        pages = hold()
        pages.hold.ui.say.setPlainText("Rest.")
        room.store.full = True
        _click(pages.hold.ui.keep)
        assert room.way.last == FULL
        assert room.way.went == []
        assert pages.hold.ui.say.toPlainText() == "Rest."


class TestTalkingFirst:
    @pytest.fixture
    def talk(self, pages: ReadinessPages, room: ConsultingRoom) -> ReadinessPages:
        _at_the_end(pages, room, UNWILLING)
        _click(pages.questions.ui.next)
        assert pages.currentWidget() is pages.talk
        return pages

    def test_it_says_why_and_what_to_do_instead(self, talk: ReadinessPages) -> None:
        assert _texts(talk.talk.ui.rests_box)
        assert _texts(talk.talk.ui.instead_box)
        assert talk.talk.ui.note.hasFocus()

    def test_the_note_for_next_time_is_kept(self, talk: ReadinessPages, room: ConsultingRoom) -> None:
        QTest.keyClicks(talk.talk.ui.note, "Ask what they enjoy")
        _click(talk.talk.ui.keep)
        check = room.desk.readiness.check_for_today(room.client)
        assert check.next_time == "Ask what they enjoy"
        assert room.way.went == ["today"]

    def test_a_note_on_a_full_disk_stays_typed(self, talk: ReadinessPages, room: ConsultingRoom) -> None:
        QTest.keyClicks(talk.talk.ui.note, "Ask what they enjoy")
        room.store.full = True
        _click(talk.talk.ui.keep)
        assert room.way.last == FULL
        assert room.way.went == []
        assert talk.talk.ui.note.toPlainText() == "Ask what they enjoy"

    def test_something_small_anyway_asks_for_why(self, talk: ReadinessPages, room: ConsultingRoom) -> None:
        _click(talk.talk.ui.anyway)
        _press(Qt.Key.Key_Return)
        assert room.way.last == "One line of why is enough. It stays with the record."
        QTest.keyClicks(talk.talk.ui.against, "They want one")
        _press(Qt.Key.Key_Return)
        check = room.desk.readiness.check_for_today(room.client)
        assert (check.result, check.against) == (Result.SMALL, "They want one")

    def test_holding_is_as_near_as_ever(self, talk: ReadinessPages) -> None:
        _click(talk.talk.ui.hold)
        assert talk.currentWidget() is talk.hold
        areas = [one.width() * one.height() for one in (talk.talk.ui.hold, talk.talk.ui.keep)]
        assert min(areas) >= 0.75 * max(areas)

    def test_back_returns_to_the_questions(self, talk: ReadinessPages) -> None:
        _click(talk.talk.ui.back)
        assert talk.currentWidget() is talk.questions


def _texts(box) -> list[str]:
    rows = [box.itemAt(place).widget() for place in range(box.count())]
    return [row.layout().itemAt(1).widget().text() for row in rows]


def test_every_question_has_its_row(pages: ReadinessPages) -> None:
    assert list(pages.questions.rows) == [question.key for question in QUESTIONS]


def test_answers_stand_beside_their_questions_where_there_is_room(
    pages: ReadinessPages, room: ConsultingRoom
) -> None:
    """From the first showing on, not only after the window was resized."""
    _open(pages, room)
    row = pages.questions.rows["steadying"].ui
    assert row.answer.mapTo(pages, QPoint(0, 0)).x() > row.text.mapTo(pages, QPoint(0, 0)).x() + 100
    pages.resize(420, 900)
    QApplication.processEvents()
    assert row.answer.mapTo(pages, QPoint(0, 0)).y() > row.text.mapTo(pages, QPoint(0, 0)).y()

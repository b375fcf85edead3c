"""When notes are shown and where: never under the word being typed, never too many, heard once, and reversible."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.dismissal import LeaveReason
from practice_desk.domain.readiness import KEYS, Answer
from practice_desk.domain.wording import Kind
from practice_desk.gui.assignment.notes_list import SHOWN
from practice_desk.gui.assignment.page import AssignmentPage
from practice_desk.gui.assignment.second_look import SAY_AFTER_MS
from practice_desk.gui.widgets.lint_edit import Shape
from practice_desk.gui.widgets.meter import TickKey
from practice_desk.gui.widgets.wrap_button import WrapButton
from practice_desk.services.follow_up import Said
from practice_desk.services.plan import Plan
from practice_desk.services.readiness import Rulers
from support.consulting_room import ConsultingRoom, Show

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

VAGUE = "Work on being more relaxed with people, and write in the journal for 30 minutes every day."
THREE = [f"Try to relax more {when} and practise mindfulness." for when in ("daily", "at home", "with Jo")]


@pytest.fixture
def page(room: ConsultingRoom, show: Show) -> AssignmentPage:
    page = AssignmentPage(room.place)
    show(page)
    room.place.announcer.changed.connect(page.refresh)
    open_client(page, room)
    return page


def open_client(page: AssignmentPage, room: ConsultingRoom) -> None:
    page.show_client(room.client)
    QApplication.processEvents()


def write(page: AssignmentPage, text: str) -> None:
    page.ui.what.setFocus()
    page.ui.what.selectAll()
    QTest.keyClicks(page.ui.what, text)


def rest(page: AssignmentPage) -> None:
    """What the clock would do once the hands rest."""
    assert page.look.checking.isActive()
    page.look.checking.timeout.emit()
    QApplication.processEvents()


def click(button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def marked(page: AssignmentPage) -> list[bool]:
    return [page.ui.what.is_marked(place) for place in range(len(page.ui.what._marks))]


def leave(page: AssignmentPage, text: str, reason: LeaveReason = LeaveReason.AGREED) -> None:
    page.ui.what.setPlainText(text)
    page.check_now()
    note = next(row.note for row in page.notes.rows if row.note.rule == "no-act")
    page.look.leave_note(note, reason)


class TestTheWordBeingTyped:
    def test_its_mark_waits_until_the_cursor_leaves_the_word(self, page: AssignmentPage) -> None:
        write(page, "Try to practise mindfulness")
        rest(page)
        assert page.notes.rows[0].note.rule == "no-act", "the list does not lie under the words"
        assert marked(page)[0] is False
        QTest.keyClicks(page.ui.what, " ")
        assert marked(page)[0] is True

    def test_leaving_the_field_or_clicking_ends_the_wait(self, page: AssignmentPage) -> None:
        write(page, "Try to practise mindfulness")
        page.ui.cue.setFocus()
        assert marked(page)[0] is True
        page.ui.what.setFocus()
        QTest.keyClick(page.ui.what, Qt.Key.Key_Backspace)
        QTest.keyClicks(page.ui.what, "s")
        rest(page)
        assert marked(page)[0] is False
        spot = page.ui.what.cursorRect().center()
        QTest.mouseClick(page.ui.what.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert marked(page)[0] is True

    def test_marks_elsewhere_do_not_wait(self, page: AssignmentPage) -> None:
        write(page, VAGUE + " And sit")
        rest(page)
        assert marked(page)[0] is True

    def test_words_that_came_by_an_input_method_are_typed_too(self, page: AssignmentPage) -> None:
        page.ui.what.setFocus()
        event = QInputMethodEvent("", [])
        event.setCommitString("🙂 Try to practise mindfulness")
        QApplication.sendEvent(page.ui.what, event)
        rest(page)
        assert marked(page)[0] is False
        QTest.keyClick(page.ui.what, Qt.Key.Key_Home)
        assert marked(page)[0] is True

    def test_a_fix_just_taken_is_no_typing(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        room.write(Plan(VAGUE))
        open_client(page, room)
        click(page.notes.rows[0].ui.fixes.findChild(WrapButton))
        assert page.ui.what._typed is None


class TestTheList:
    def test_those_below_the_first_three_can_be_opened(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        room.write(Plan(VAGUE))
        open_client(page, room)
        count = len(page.look._notes)
        assert (len(page.notes.rows), len(page.ui.what._marks)) == (SHOWN, SHOWN)
        click(page.ui.notes_more)
        assert (len(page.notes.rows), len(page.ui.what._marks)) == (count, count)
        assert not page.ui.notes_more.isVisible()
        assert page.notes.rows[SHOWN].ui.unfold.hasFocus()
        assert not any(row.ui.fixes.isVisible() for row in page.notes.rows[2:])
        open_client(page, room)
        assert len(page.notes.rows) == SHOWN

    def test_a_few_letters_are_not_told_they_are_clear(self, page: AssignmentPage) -> None:
        write(page, "Relax a")
        rest(page)
        assert page.ui.notes_empty.text().startswith("As you write")

    def test_another_language_is_told_so_in_one_line(self, page: AssignmentPage) -> None:
        page.ui.what.setPlainText("Каждый день пишите одну строчку о прошедшем дне.")
        page.check_now()
        assert page.notes.rows == []
        assert page.ui.notes_empty.text() == "These checks read English only, so nothing is noted here."

    def test_what_was_left_is_not_called_clear(self, page: AssignmentPage) -> None:
        page.ui.what.setPlainText(THREE[0])
        page.check_now()
        while page.notes.rows:
            page.look.leave_note(page.notes.rows[0].note, LeaveReason.FITS)
        assert page.ui.notes_empty.text() == "Nothing more to look at. What you left as it is stays quiet."

    def test_shape_tells_the_kinds_apart(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        room.write(Plan(VAGUE))
        open_client(page, room)
        shapes = {
            row.note.kind: mark.shape for row, mark in zip(page.notes.rows, page.ui.what._marks, strict=True)
        }
        assert shapes[Kind.VAGUE] is Shape.WAVE
        assert shapes[Kind.BIG] is Shape.LINE

    def test_a_kind_switched_off_for_everybody_is_not_shown(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        room.write(Plan(VAGUE))
        room.desk.second_look.switch(Kind.VAGUE, on=False)
        open_client(page, room)
        assert Kind.VAGUE not in [row.note.kind for row in page.notes.rows]

    def test_buttons_say_the_change_and_are_heard_whole(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        room.write(Plan(VAGUE))
        open_client(page, room)
        note = page.notes.rows[0].note
        button = page.notes.rows[0].ui.fixes.findChild(WrapButton)
        assert button.shown_text() == note.fixes[0]
        assert button.accessibleName() == f"Hard to picture doing: {note.fixes[0]}"


class TestByEar:
    def test_the_count_is_heard_once_after_a_rest_and_only_when_it_changed(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        said: list[str] = []
        page.look.announce = said.append
        assert (SAY_AFTER_MS, page.look.resting.interval(), page.look.resting.isSingleShot()) == (
            1500,
            1500,
            True,
        )
        write(page, VAGUE)
        rest(page)
        assert said == []
        assert page.look.resting.isActive()
        page.look.resting.timeout.emit()
        count = len(page.look._notes)
        assert said == [f"{count} notes"]
        write(page, VAGUE)
        rest(page)
        page.look.resting.timeout.emit()
        assert said == [f"{count} notes"]
        page.ui.what.setPlainText("")
        page.check_now()
        page.look.resting.timeout.emit()
        assert said == [f"{count} notes", "No notes"]

    def test_a_key_begins_the_rest_anew(self, page: AssignmentPage) -> None:
        write(page, VAGUE)
        rest(page)
        page.look.resting.setInterval(90_000)
        QTest.keyClicks(page.ui.what, " ")
        assert page.look.resting.remainingTime() > 80_000

    def test_a_draft_that_opens_with_notes_is_described_and_not_announced(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        said: list[str] = []
        page.look.announce = said.append
        room.write(Plan(VAGUE))
        open_client(page, room)
        assert not page.look.resting.isActive()
        assert page.ui.what.accessibleDescription() == f"{len(page.look._notes)} notes. Ctrl+. opens them."


class TestEasingOff:
    def test_the_third_time_running_is_asked_about_and_eases_off(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        for text in THREE[:2]:
            leave(page, text)
            assert not page.ui.ease_card.isVisible()
        leave(page, THREE[2])
        assert page.ui.ease_card.isVisible()
        assert page.ui.ease_words.text() == (
            "You left “Hard to picture doing” as it is three times running. Ease off on this one?"
        )
        assert page.look.ease.stop.text() == "Don’t flag it for Mara"
        click(page.look.ease.stop)
        assert not page.ui.ease_card.isVisible()
        page.ui.what.setPlainText("Try to chill a lot and practise mindfulness.")
        page.check_now()
        assert "no-act" not in [row.note.rule for row in page.notes.rows]
        assert room.way.said[-1] == ("Not flagged for them any more", True)

    def test_kept_it_is_never_asked_again(self, page: AssignmentPage) -> None:
        for text in THREE:
            leave(page, text)
        click(page.look.ease.keep)
        assert not page.ui.ease_card.isVisible()
        leave(page, "Try to chill a lot and practise mindfulness.")
        assert not page.ui.ease_card.isVisible()

    def test_left_unanswered_it_goes_with_the_page(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        for text in THREE:
            leave(page, text)
        page.leave()
        assert not page.ui.ease_card.isVisible()

    def test_a_fix_taken_between_begins_anew(self, page: AssignmentPage) -> None:
        for text in THREE[:2]:
            leave(page, text)
        write(page, "Work on being more relaxed with people.")
        rest(page)
        row = next(row for row in page.notes.rows if row.note.rule == "no-act")
        click(row.ui.fixes.findChild(QPushButton))
        leave(page, THREE[2])
        assert not page.ui.ease_card.isVisible()


class TestTheWeek:
    def keys(self, page: AssignmentPage) -> list[str]:
        return [one.text() for one in page.ui.load_ticks.findChildren(TickKey) if one.isVisible()]

    def test_the_ticks_are_named_beside_the_bar_and_by_ear(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        room.set(Plan("Call one friend.", minutes=10, times_per_week=2))
        room.write(Plan("Write one line.", minutes=3, times_per_week=4))
        open_client(page, room)
        assert self.keys(page) == ["a full week: 1 h 45"]
        assert page.ui.meter.accessibleName() == "About 32 min a week with the 20 min already running"
        assert page.ui.meter.accessibleDescription() == "a full week: 1 h 45"
        assert not page.ui.load_detail.isVisible()

    def test_today_s_check_is_the_room_there_is(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        readiness = room.desk.readiness
        check = readiness.set_rulers(readiness.check_for_today(room.client), Rulers(capacity=6))
        for key in KEYS:
            small = {"steadying": Answer.NO, "tried_together": Answer.NO, "plate_full": Answer.NO}
            check = readiness.answer(check, key, small.get(key, Answer.YES))
        room.write(Plan("Write a page about the day.", minutes=10, times_per_week=4))
        open_client(page, room)
        assert self.keys(page) == ["room by today's check: 35 min"]
        assert page.ui.meter.is_over
        assert page.ui.load_detail.text() == "room they rated today: 6 of 10"
        assert "6 of 10" in page.ui.meter.accessibleDescription()

    def test_a_size_that_tends_to_happen_is_a_tick(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        for days_ago in (35, 28, 21, 14):
            assignment_id = room.set(Plan("Call one friend.", minutes=5, times_per_week=2), days_ago=days_ago)
            with room.clock.days_ago(days_ago - 7):
                room.desk.follow_ups.note(assignment_id, Said(HowItWent.DID))
        room.write(Plan("Write one line.", minutes=3, times_per_week=4))
        open_client(page, room)
        assert self.keys(page)[1:] == ["tends to happen: 10 min (went well 4 of 4 times so far)"]

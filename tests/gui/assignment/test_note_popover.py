"""A note beside its words: opened by click or key, walked by keys, left or taken, and gone without a trace."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from practice_desk.domain.client import ClientKind
from practice_desk.domain.dismissal import Dismissal, LeaveReason
from practice_desk.domain.second_look import title
from practice_desk.gui.assignment.note_popover import NotePopover
from practice_desk.gui.assignment.notes_list import SHOWN, is_whole
from practice_desk.gui.assignment.page import AssignmentPage
from practice_desk.gui.widgets.spoken_roles import SpokenRoles
from practice_desk.services.plan import Plan
from support.consulting_room import ConsultingRoom, Show
from support.store_contract import find

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

VAGUE = "Work on being more relaxed with people, and write in the journal for 30 minutes every day."
KEYS = Qt.Key


@pytest.fixture
def page(room: ConsultingRoom, show: Show) -> AssignmentPage:
    page = AssignmentPage(room.place)
    show(page)
    room.place.announcer.changed.connect(page.refresh)
    room.write(Plan(VAGUE))
    page.show_client(room.client)
    QApplication.processEvents()
    return page


def click_words(page: AssignmentPage, place: int) -> None:
    field = page.ui.what
    spot = field.mark_area(place).center() - field.viewport().pos()
    QTest.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QApplication.processEvents()


def sheet(page: AssignmentPage) -> NotePopover:
    assert page.look.popover is not None
    assert page.look.popover.isVisible()
    return page.look.popover


def buttons(page: AssignmentPage) -> list[QPushButton]:
    return [one for one in sheet(page)._stops() if isinstance(one, QPushButton)]


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)
    QApplication.processEvents()


def click(button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def rules(page: AssignmentPage) -> list[str]:
    return [row.note.rule for row in page.notes.rows]


def put_cursor(page: AssignmentPage, place: int) -> None:
    cursor = page.ui.what.textCursor()
    cursor.setPosition(place)
    page.ui.what.setTextCursor(cursor)


class TestOpening:
    def test_a_click_on_an_underline_opens_its_own_note(self, page: AssignmentPage) -> None:
        for place, row in enumerate(page.notes.rows):
            if is_whole(row.note, VAGUE):
                continue
            click_words(page, place)
            ui = sheet(page).ui
            assert (ui.title.text(), ui.message.text()) == (title(row.note.rule), row.note.message)
            assert ui.place.text() == f"{place + 1} of {len(page.look._notes)}"
            assert [one.accessibleName() for one in buttons(page)[: len(row.note.fixes)]] == list(
                row.note.fixes
            )
            words = page.ui.what.mapTo(page, page.ui.what.mark_area(place).bottomLeft())
            assert words.y() < sheet(page).sheet().top() < words.y() + 20
            press(KEYS.Key_Escape)

    def test_its_words_are_tinted_while_it_is_open(self, page: AssignmentPage) -> None:
        click_words(page, 0)
        assert page.ui.what._focused_mark == 0
        press(KEYS.Key_Escape)
        assert page.ui.what._focused_mark is None
        assert page.look.popover is None

    def test_the_key_opens_the_note_at_the_cursor_and_else_the_first(self, page: AssignmentPage) -> None:
        second = page.notes.rows[1].note
        put_cursor(page, second.start + 1)
        page.show_fixes()
        assert sheet(page).ui.message.text() == second.message
        assert buttons(page)[0].hasFocus()
        press(KEYS.Key_Escape)
        put_cursor(page, len(VAGUE))
        page.show_fixes()
        assert sheet(page).ui.message.text() == page.notes.rows[0].note.message

    def test_what_was_typed_since_is_read_first(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        page.ui.what.selectAll()
        QTest.keyClicks(page.ui.what, "After dinner, cook with all the family every single day. ")
        page.show_fixes()
        assert sheet(page).ui.message.text() == page.notes.rows[0].note.message
        assert page.look._text == page.ui.what.toPlainText()

    @pytest.mark.parametrize("height", [420, 560, 700, 900])
    def test_its_words_stay_in_view_even_while_the_page_changes_under_it(
        self, page: AssignmentPage, height: int
    ) -> None:
        page.window().resize(page.window().width(), height)
        QApplication.processEvents()
        page.ui.what.selectAll()
        QTest.keyClicks(page.ui.what, "Use your coping skills when you feel anxious.")
        page.show_fixes()
        for _ in range(3):
            QApplication.processEvents()
        field = page.ui.what
        words = QRect(field.mapTo(page.window(), field.mark_area(0).topLeft()), field.mark_area(0).size())
        assert not words.isEmpty()
        assert not sheet(page).sheet().intersects(words)

    def test_with_nothing_noted_that_is_said(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        page.ui.what.setPlainText("")
        page.check_now()
        page.show_fixes()
        page.turn_note(1)
        assert [words for words, _ in room.way.said] == ["There is nothing noted here."] * 2
        assert page.look.popover is None

    def test_it_is_a_dialog_by_ear_named_by_its_message(self, page: AssignmentPage) -> None:
        roles = SpokenRoles()
        click_words(page, 0)
        interface = QAccessible.queryAccessibleInterface(sheet(page))
        assert interface.role() is QAccessible.Role.Dialog
        assert interface.text(QAccessible.Text.Name) == page.notes.rows[0].note.message
        assert all(one.accessibleName() or one.text() for one in buttons(page))
        assert roles is not None


class TestClosing:
    def test_escape_gives_the_keyboard_back_with_the_cursor_unmoved(self, page: AssignmentPage) -> None:
        put_cursor(page, 7)
        page.ui.what.setFocus()
        page.show_fixes()
        assert not page.ui.what.hasFocus()
        press(KEYS.Key_Escape)
        assert page.ui.what.hasFocus()
        assert page.ui.what.textCursor().position() == 7

    def test_a_letter_typed_closes_it_and_is_not_lost(self, page: AssignmentPage) -> None:
        put_cursor(page, len(VAGUE))
        page.show_fixes()
        press(KEYS.Key_S)
        assert page.look.popover is None
        assert page.ui.what.hasFocus()
        assert page.ui.what.toPlainText() == VAGUE + "s"

    def test_a_press_on_nothing_closes_it_and_gives_the_keyboard_back(self, page: AssignmentPage) -> None:
        put_cursor(page, 7)
        page.show_fixes()
        QTest.mouseClick(page.ui.notes_title, Qt.MouseButton.LeftButton)
        assert page.look.popover is None
        assert page.ui.what.hasFocus()
        assert page.ui.what.textCursor().position() == 7

    def test_a_press_on_a_field_closes_it_and_goes_there(self, page: AssignmentPage) -> None:
        page.show_fixes()
        QTest.mouseClick(page.ui.cue, Qt.MouseButton.LeftButton, pos=QPoint(page.ui.cue.width() - 8, 8))
        assert page.look.popover is None
        assert page.ui.cue.hasFocus()

    def test_it_goes_with_the_page_the_client_and_on_leaving(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        page.show_fixes()
        page.show_client(room.add("Theo"))
        assert page.look.popover is None
        page.show_client(room.client)
        page.show_fixes()
        page.leave()
        assert page.look.popover is None
        page.show_fixes()
        page.ui.scroll.hide()
        assert page.look.popover is None


class TestWalking:
    def test_tab_and_arrows_walk_round_its_buttons(self, page: AssignmentPage) -> None:
        page.show_fixes()
        stops = buttons(page)
        assert len(stops) == len(page.notes.rows[0].note.fixes) + 2
        for key in (KEYS.Key_Tab, KEYS.Key_Down, KEYS.Key_Right):
            for place in (*range(1, len(stops)), 0):
                press(key)
                assert stops[place].hasFocus()
        for key in (KEYS.Key_Backtab, KEYS.Key_Up, KEYS.Key_Left):
            press(key)
            assert stops[-1].hasFocus()
            stops[0].setFocus()

    @pytest.mark.parametrize("key", [KEYS.Key_Return, KEYS.Key_Enter, KEYS.Key_Space])
    def test_enter_and_space_take_the_fix(self, page: AssignmentPage, key: Qt.Key) -> None:
        note = page.notes.rows[0].note
        page.show_fixes()
        press(KEYS.Key_Down)
        press(key)
        assert page.ui.what.toPlainText() == note.fixes[1]
        assert page.look.popover is None
        assert page.ui.what.hasFocus()

    def test_a_fix_is_one_step_back_and_brings_its_note_back(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        note = page.notes.rows[0].note
        click_words(page, 0)
        click(buttons(page)[0])
        assert note.rule not in rules(page)
        room.desk.ledger.undo()
        page.show_client(room.client)
        assert page.ui.what.toPlainText() == VAGUE
        assert note.rule in rules(page)

    def test_next_and_previous_move_it_round_through_every_note(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        notes = room.desk.readings.read(room.client, None, Plan(VAGUE)).notes
        assert len(notes) > SHOWN
        page.turn_note(1)
        first = sheet(page)
        for note in [*notes[1:], notes[0]]:
            seen = sheet(page).ui.message.text()
            page.turn_note(1)
            assert sheet(page) is first, "it moves and is not made anew"
            assert sheet(page).ui.message.text() != seen
            assert sheet(page).ui.message.text() == note.message
            assert buttons(page)[0].hasFocus()
            assert page.ui.what._focused_mark == notes.index(note)
        page.turn_note(-1)
        assert sheet(page).ui.message.text() == notes[-1].message
        press(KEYS.Key_Escape)
        page.turn_note(1)
        assert sheet(page).ui.message.text() == notes[0].message, "it goes on from the one looked at last"

    def test_previous_begins_at_the_end(self, page: AssignmentPage) -> None:
        page.turn_note(-1)
        assert sheet(page).ui.message.text() == page.notes.rows[-1].note.message

    def test_a_note_that_another_field_answers_leads_there(self, page: AssignmentPage) -> None:
        place = rules(page).index("no-goal")
        page.look.open_note(place)
        assert buttons(page)[0].text() == "Choose a goal"
        click(buttons(page)[0])
        assert page.look.popover is None
        assert page.ui.goal.hasFocus()


class TestLeaving:
    def test_the_reason_is_asked_in_place_and_kept(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        rule = rules(page)[0]
        click_words(page, 0)
        click(sheet(page).leave)
        reasons = [one.text() for one in buttons(page)]
        assert reasons == ["They said it this way", "We agreed on it", "It fits them", "Just leave it"]
        assert buttons(page)[0].hasFocus()
        assert sheet(page).height() >= sheet(page).body.totalHeightForWidth(sheet(page).width())
        click(buttons(page)[2])
        assert rule not in rules(page)
        assert page.ui.what.hasFocus()
        assert [one.reason for one in find(room.store, Dismissal)] == [LeaveReason.FITS]
        assert room.way.said[-1] == ("Note left as it is", True)

    def test_three_keys_leave_a_note(self, page: AssignmentPage) -> None:
        rule = rules(page)[0]
        page.show_fixes()
        press(KEYS.Key_A, Qt.KeyboardModifier.AltModifier)
        press(KEYS.Key_Return)
        assert rule not in rules(page)

    def test_not_for_this_client_names_them(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        rule = rules(page)[0]
        click_words(page, 0)
        assert sheet(page).spare.text() == "Don’t fla&g this for Mara"
        click(sheet(page).spare)
        assert rule not in rules(page)
        assert [one.rule for one in room.desk.second_look.not_flagged(room.client)] == [rule]

    def test_while_names_are_hidden_nobody_is_named(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        room.way.names_are_hidden = True
        click_words(page, 0)
        assert sheet(page).spare.text() == "Don’t fla&g this for them"

    def test_two_people_are_them(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        couple = room.add("Anders & Bea", kind=ClientKind.COUPLE, people="Anders, Bea")
        room.write(Plan(VAGUE), couple)
        page.show_client(couple)
        page.show_fixes()
        assert sheet(page).spare.text() == "Don’t fla&g this for them"

"""The editor: what is written is kept, what is worth a second look is said in time, and nothing is forced."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QPushButton, QWidget

from practice_desk.domain.assignment import AssignmentState
from practice_desk.domain.check import Result
from practice_desk.domain.client import ClientKind
from practice_desk.domain.dismissal import LeaveReason
from practice_desk.domain.readiness import KEYS, Answer
from practice_desk.gui.assignment.notes_list import SHOWN, UNFOLDED
from practice_desk.gui.assignment.page import AssignmentPage
from practice_desk.gui.assignment.second_look import CHECK_AFTER_MS
from practice_desk.gui.workplace import Step
from practice_desk.services.plan import Plan
from practice_desk.services.readiness import HoldPlan
from support.consulting_room import FULL, PLAIN, ConsultingRoom, Show

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

VAGUE = "Practise mindfulness every day for 30 minutes, and keep a mood chart as well."
CLEAR = "After dinner on Monday, write one line about the day at the kitchen table."


@pytest.fixture
def page(room: ConsultingRoom, show: Show) -> AssignmentPage:
    page = AssignmentPage(room.place)
    show(page)
    room.place.announcer.changed.connect(page.refresh)
    return page


def _open(page: AssignmentPage, room: ConsultingRoom) -> None:
    page.show_client(room.client)
    QApplication.processEvents()


def _type(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, text)


def _click(button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def _choose(combo: QComboBox, data: object) -> None:
    combo.setCurrentIndex(combo.findData(data))
    combo.activated.emit(combo.currentIndex())


def _let_time_pass(page: AssignmentPage) -> None:
    """What the clock would do 600 ms after the last key."""
    assert page.look.checking.isActive()
    page.look.checking.timeout.emit()


def _rules(page: AssignmentPage) -> list[str]:
    return [row.note.rule for row in page.notes.rows]


def _written(room: ConsultingRoom) -> str:
    draft = room.desk.assignments.in_writing(room.client)
    return draft.what if draft else ""


def _pick(owner: QWidget, words: str) -> None:
    """Choose in the menu that is open."""
    menu = owner.findChildren(QMenu)[-1]
    next(one for one in menu.actions() if one.text() == words).trigger()
    menu.close()
    QApplication.processEvents()


class TestWriting:
    def test_an_empty_editor_says_what_it_will_do(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _open(page, room)
        assert page.ui.what.hasFocus()
        assert page.ui.notes_empty.text().startswith("As you write")
        assert not page.ui.load_card.isVisible()
        page.leave()
        assert room.desk.assignments.in_writing(room.client) is None

    def test_leaving_a_field_commits_once_and_is_not_announced(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        _open(page, room)
        _type(page.ui.what, CLEAR)
        room.changes.clear()
        _type(page.ui.cue, "after dinner 1")
        page.ui.what.setFocus()
        assert _written(room) == CLEAR
        assert room.loud == ["Assignment written", "Assignment written"]
        assert room.way.said == []

    def test_typing_is_kept_as_a_draft_and_comes_back(
        self, page: AssignmentPage, room: ConsultingRoom, show: Show
    ) -> None:
        _open(page, room)
        _type(page.ui.what, "Half a sen")
        page._typing._timer.timeout.emit()
        assert _written(room) == ""
        again = AssignmentPage(room.place)
        show(again)
        again.show_client(room.client)
        assert again.ui.what.toPlainText() == "Half a sen"

    def test_each_field_lands_where_it_belongs(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        goal = room.desk.goals.add(room.client, "Sleep").made("goal")
        _open(page, room)
        _type(page.ui.what, CLEAR)
        _type(page.ui.cue, "after dinner")
        _type(page.ui.why, "so that the day ends")
        _choose(page.ui.minutes, 5.0)
        _choose(page.ui.often, 3)
        _choose(page.ui.goal, goal)
        _click(page.ui.more_button)
        _type(page.ui.if_stuck, "One word counts")
        _click(page.ui.tried.buttons()[0])
        knob = page.ui.confidence.focusProxy()
        knob.setFocus()
        QTest.keyClick(knob, Qt.Key.Key_8)
        page.leave()
        draft = room.desk.assignments.in_writing(room.client)
        assert draft is not None
        assert Plan.of(draft) == Plan(
            CLEAR,
            "after dinner",
            5,
            3,
            goal,
            "so that the day ends",
            "",
            "One word counts",
            None,
            tried_together=True,
            confidence=8,
        )

    def test_digits_write_digits(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _open(page, room)
        _type(page.ui.what, "1234")
        assert page.ui.what.toPlainText() == "1234"

    def test_a_full_disk_is_said_and_tried_again(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _open(page, room)
        _type(page.ui.what, CLEAR)
        room.store.full = True
        page.leave()
        assert room.way.last == FULL
        assert page.ui.what.toPlainText() == CLEAR
        page._typing._timer.timeout.emit()
        room.store.full = False
        page.leave()
        assert _written(room) == CLEAR

    def test_a_couple_is_asked_who_and_a_typed_name_stays(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        room.client = room.add("Anders & Bea", kind=ClientKind.COUPLE, people="Anders, Bea")
        _open(page, room)
        assert page.ui.who_box.isVisible()
        _type(page.ui.what, CLEAR)
        page.ui.who.lineEdit().setFocus()
        QTest.keyClicks(page.ui.who.lineEdit(), "Bea")
        page.leave()
        draft = room.desk.assignments.in_writing(room.client)
        assert draft is not None
        assert draft.who == "Bea"
        _open(page, room)
        _click(page.ui.more_button)
        assert not page.ui.who_box.isVisible()
        _type(page.ui.what, CLEAR)
        page.leave()
        folded = room.desk.assignments.in_writing(room.client)
        assert folded is not None
        assert folded.who == "Bea", "it stays where it is folded away"

    def test_what_was_unfolded_for_one_is_folded_for_the_next(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        _open(page, room)
        _click(page.ui.more_button)
        room.client = room.add("Theo")
        _open(page, room)
        assert not page.ui.more_card.isVisible()

    def test_one_person_is_not_asked_who(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _open(page, room)
        _click(page.ui.more_button)
        assert not page.ui.who_box.isVisible()


class TestTheirWords:
    def test_what_they_call_it_stands_beside_the_question(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        room.desk.clients.set_words(room.client, "Q & A", "")
        _open(page, room)
        assert page.ui.what_title.text() == "&What, exactly? · Q && A"

    def test_a_word_they_steer_clear_of_is_one_note_with_a_fix(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        room.desk.clients.set_words(room.client, "practice", "the word journal: school")
        _open(page, room)
        _type(page.ui.what, "Write one line in the journal after dinner on three days this week.")
        _let_time_pass(page)
        assert _rules(page).count("steer-clear") == 1
        note = next(row.note for row in page.notes.rows if row.note.rule == "steer-clear")
        page.look.fix_chosen.emit(note, 0)
        assert _written(room) == "Write one line in the notebook after dinner on three days this week."
        page.look.check()
        assert "steer-clear" not in _rules(page)


class TestHowLong:
    @pytest.mark.parametrize(
        ("typed", "minutes"),
        [("7", 7), ("7 min", 7), ("1 h", 60), ("1 h 30", 90), ("1h30", 90), ("2.5", 2.5), ("2,5 min", 2.5)],
    )
    def test_other_minutes_are_understood(
        self, page: AssignmentPage, room: ConsultingRoom, typed: str, minutes: float
    ) -> None:
        room.write()
        room.ask.answers.append(typed)
        _open(page, room)
        _choose(page.ui.minutes, "other")
        draft = room.desk.assignments.in_writing(room.client)
        assert draft is not None
        assert draft.minutes == minutes
        assert page.ui.minutes.currentData() == minutes

    @pytest.mark.parametrize("typed", ["soon", "0", "9999", "-3", ""])
    def test_what_is_no_length_is_said_and_the_choice_stays(
        self, page: AssignmentPage, room: ConsultingRoom, typed: str
    ) -> None:
        room.write()
        room.ask.answers.append(typed)
        _open(page, room)
        _choose(page.ui.minutes, "other")
        assert page.ui.minutes.currentData() == PLAIN.minutes
        assert "600" in room.way.last

    def test_thinking_better_of_it_changes_nothing(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        room.write()
        room.ask.answers.append(None)
        _open(page, room)
        _choose(page.ui.minutes, "other")
        assert page.ui.minutes.currentData() == PLAIN.minutes
        assert room.way.said == []


class TestGoals:
    def test_a_new_goal_can_be_named_on_the_way(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        room.ask.answers.append("Sleep through")
        _open(page, room)
        _type(page.ui.what, CLEAR)
        _choose(page.ui.goal, "new")
        assert page.ui.goal.currentText() == "Sleep through"
        page.leave()
        draft = room.desk.assignments.in_writing(room.client)
        assert draft is not None
        assert draft.goal_id == page.ui.goal.currentData()

    def test_no_name_leaves_the_goal_as_it_was(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        goal = room.desk.goals.add(room.client, "Sleep").made("goal")
        room.write(Plan(CLEAR, goal_id=goal))
        room.ask.answers.append(None)
        _open(page, room)
        _choose(page.ui.goal, "new")
        assert page.ui.goal.currentData() == goal


class TestNotes:
    def test_none_until_the_hands_rest(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _open(page, room)
        _type(page.ui.what, VAGUE)
        assert CHECK_AFTER_MS == 600
        assert page.look.checking.interval() == CHECK_AFTER_MS
        assert page.look.checking.isSingleShot()
        assert page.notes.rows == []
        _let_time_pass(page)
        assert page.notes.rows != []

    def test_each_key_begins_the_wait_anew(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        begun: list[int] = []
        _open(page, room)
        page.ui.what.textChanged.connect(lambda: begun.append(page.look.checking.remainingTime()))
        _type(page.ui.what, "abc")
        assert len(begun) == 3
        assert all(left > CHECK_AFTER_MS - 100 for left in begun)

    def test_at_once_on_leaving_the_field(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _open(page, room)
        _type(page.ui.what, VAGUE)
        page.ui.cue.setFocus()
        assert page.notes.rows != []

    def test_at_most_three_two_of_them_open(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        room.write(Plan(VAGUE))
        _open(page, room)
        notes = room.desk.readings.read(room.client, None, Plan(VAGUE)).notes
        assert len(notes) > SHOWN
        assert len(page.notes.rows) == SHOWN
        assert [row.ui.fixes.isVisible() for row in page.notes.rows] == [True] * UNFOLDED + [False]
        assert page.ui.notes_more.text() == f"{len(notes) - SHOWN} more below these"
        _click(page.notes.rows[2].ui.unfold)
        assert page.notes.rows[2].ui.fixes.isVisible()

    def test_a_short_text_is_left_alone(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _open(page, room)
        _type(page.ui.what, "Relax more")
        _let_time_pass(page)
        assert page.notes.rows == []

    def test_nothing_is_disabled_by_a_note(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        room.write(Plan(VAGUE))
        _open(page, room)
        assert all(button.isEnabled() for button in page.findChildren(QPushButton))
        _click(page.ui.next)
        assert room.way.went == [Step.HANDOUT]

    def test_a_fix_is_one_undo_step_and_clears_its_note(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        room.write(Plan(VAGUE))
        _open(page, room)
        row = next(row for row in page.notes.rows if row.note.fixes)
        _click(row.ui.fixes.findChild(QPushButton))
        assert page.ui.what.toPlainText() == row.note.fixes[0]
        assert row.note.rule not in _rules(page)
        assert _written(room) == row.note.fixes[0]
        assert page.ui.what.hasFocus()
        page.ui.what.undo()
        assert page.ui.what.toPlainText() == VAGUE
        _let_time_pass(page)
        assert row.note.rule in _rules(page)

    def test_what_a_fix_wrote_can_be_taken_back_in_history(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        room.write(Plan(VAGUE))
        _open(page, room)
        row = next(row for row in page.notes.rows if row.note.fixes)
        _click(row.ui.fixes.findChild(QPushButton))
        room.desk.ledger.undo()
        assert _written(room) == VAGUE

    def test_a_note_that_is_left_stays_away_until_its_words_change(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        room.write(Plan(VAGUE))
        _open(page, room)
        row = page.notes.rows[0]
        rule = row.note.rule
        _click(row.ui.fixes.findChildren(QPushButton)[-1])
        _pick(row, LeaveReason.AGREED.value)
        assert rule not in _rules(page)
        assert room.way.said[-1] == ("Note left as it is", True)
        _open(page, room)
        assert rule not in _rules(page)
        changed = VAGUE.replace("30 minutes", "50 minutes").replace("mindfulness", "self-care")
        page.ui.what.setPlainText(changed)
        _let_time_pass(page)
        assert rule in _rules(page)

    def test_leaving_a_note_is_one_step_back(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        room.write(Plan(VAGUE))
        _open(page, room)
        row = page.notes.rows[0]
        rule = row.note.rule
        _click(row.ui.fixes.findChildren(QPushButton)[-1])
        _pick(row, LeaveReason.JUST_LEAVE.value)
        room.desk.ledger.undo()
        _open(page, room)
        assert rule in _rules(page)

    def test_a_clear_text_is_told_so(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        goal = room.desk.goals.add(room.client, "Sleep").made("goal")
        plan = Plan(CLEAR, "after dinner", 3, 1, goal, "so that the day ends", tried_together=True)
        room.write(plan)
        _open(page, room)
        assert page.notes.rows == []
        assert page.ui.notes_empty.text() == "Clear, and a size that can happen. Good to go."


class TestWhatIsWithThem:
    def test_nothing_given_is_nothing_said(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _open(page, room)
        assert not page.ui.given.isVisible()

    def test_what_was_handed_over_today_is_said_and_can_be_seen(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        room.set(PLAIN, days_ago=0)
        _open(page, room)
        assert page.ui.given_words.text() == (
            "“Write one line about the day after dinner” was handed over today. "
            "What you write here begins the next one."
        )
        _click(page.ui.see_page)
        assert room.way.went == [Step.HANDOUT]

    def test_what_runs_from_before_is_said_with_its_day(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        room.set(PLAIN, days_ago=7)
        _open(page, room)
        assert "has been with them since 19 Nov." in page.ui.given_words.text()

    def test_it_goes_once_something_is_written(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        room.set(PLAIN, days_ago=0)
        _open(page, room)
        _type(page.ui.what, "Call one friend.")
        page.leave()
        assert not page.ui.given.isVisible()
        _open(page, room)
        assert not page.ui.given.isVisible()

    def test_a_long_one_is_cut_between_words(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        room.set(replace(PLAIN, what="Write one line about the day. " * 9), days_ago=0)
        _open(page, room)
        assert page.ui.given_words.text().startswith("“Write one line about the day. Write")
        assert " …” was handed over today." in page.ui.given_words.text()


class TestTheWeek:
    def test_what_runs_alone_is_not_counted_as_asked(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        room.set(Plan("Call one friend.", minutes=10, times_per_week=2))
        _open(page, room)
        assert page.ui.load.text() == "About 20 min a week already running"

    def test_the_load_counts_what_is_already_running(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        room.set(Plan("Call one friend.", minutes=10, times_per_week=2))
        room.write(Plan("Write one line.", minutes=3, times_per_week=4))
        _open(page, room)
        assert page.ui.load.text() == "About 32 min a week with the 20 min already running"
        assert not page.ui.meter.is_over

    def test_too_much_for_a_week_is_over(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        room.write(Plan("Write a page.", minutes=30, times_per_week=7))
        _open(page, room)
        assert page.ui.load.text() == "About 3 h 30 a week"
        assert page.ui.meter.is_over


class TestBeginnings:
    def test_ways_to_start_are_the_library(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _open(page, room)
        _click(page.ui.ways)
        assert room.way.went == ["activities"]

    def test_a_hold_of_today_is_said(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        room.desk.readiness.hold(None, room.client, HoldPlan())
        _open(page, room)
        assert page.ui.after_hold.isVisible()
        assert "kept as a draft" in page.ui.after_hold_words.text()

    def test_a_lean_to_something_small_is_said_with_its_size(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        readiness = room.desk.readiness
        check = readiness.check_for_today(room.client)
        for key in KEYS:
            small = {"steadying": Answer.NO, "tried_together": Answer.NO}
            check = readiness.answer(check, key, small.get(key, Answer.YES))
        _open(page, room)
        assert page.ui.after_hold.isVisible()
        assert "something small" in page.ui.after_hold_words.text()


class TestGoingOn:
    def test_an_empty_what_is_the_only_thing_in_the_way(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        _open(page, room)
        _click(page.ui.next)
        assert room.way.last == "Say what it is first, in a few words."
        assert page.ui.what.hasFocus()
        assert room.way.went == []

    def test_a_plan_with_no_what_is_sent_back_to_it(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _open(page, room)
        _type(page.ui.cue, "after dinner")
        _click(page.ui.next)
        assert room.way.last == "Say what it is first, in a few words."
        assert page.ui.what.hasFocus()

    def test_preview_makes_it_ready(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _open(page, room)
        _type(page.ui.what, CLEAR)
        _click(page.ui.next)
        draft = room.desk.assignments.in_writing(room.client)
        assert draft is not None
        assert draft.state is AssignmentState.READY
        assert room.way.went == [Step.HANDOUT]

    def test_the_other_ways_out(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        _open(page, room)
        _click(page.ui.back)
        _click(page.ui.finish_later)
        assert room.way.went == [Step.READINESS, "today"]


class TestTheCapOfTheCheck:
    def _decided(self, room: ConsultingRoom, result: Result, why: str = "", **answers: Answer) -> None:
        readiness = room.desk.readiness
        check = readiness.check_for_today(room.client)
        fits = dict.fromkeys(KEYS, Answer.YES) | {"steadying": Answer.NO, "plate_full": Answer.NO}
        for key, answer in (fits | answers).items():
            check = readiness.answer(check, key, answer)
        readiness.decide(check, result, why)

    def test_something_small_by_choice_is_capped_too(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        self._decided(room, Result.SMALL)
        _open(page, room)
        assert "something small, 5 min a day at most" in page.ui.after_hold_words.text()

    def test_against_the_lean_keeps_the_cap_of_the_lean(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        self._decided(room, Result.ASSIGN, "They want to.", steadying=Answer.YES)
        _open(page, room)
        assert "2 min a day at most" in page.ui.after_hold_words.text()

    def test_a_bold_check_leaves_the_editor_alone(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        self._decided(room, Result.ASSIGN)
        _open(page, room)
        assert not page.ui.after_hold.isVisible()

    def test_more_than_there_is_room_for_is_noted_and_one_click_comes_down_to_it(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        self._decided(room, Result.SMALL)
        room.write(Plan("Walk round the park after lunch.", "after lunch", 15, 7))
        _open(page, room)
        assert page.ui.cap_button.text() == "Make it 5 min"
        page.check_now()
        assert any(row.note.rule == "over-capacity" for row in page.notes.rows)
        QTest.mouseClick(page.ui.cap_button, Qt.MouseButton.LeftButton)
        written = room.desk.assignments.in_writing(room.client)
        assert written is not None
        assert written.minutes == 5
        assert not page.ui.cap_button.isVisible()
        assert not any(row.note.rule == "over-capacity" for row in page.notes.rows)

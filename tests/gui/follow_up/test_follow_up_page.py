"""Follow up asks about what was set, keeps each answer as it is given, and loses no word."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import AssignmentState
from practice_desk.domain.barrier import BARRIERS
from practice_desk.domain.draft import Draft
from practice_desk.gui.follow_up.page import FollowUpPage
from practice_desk.gui.follow_up.said_card import COMMON
from practice_desk.gui.widgets.scale import Scale
from practice_desk.gui.workplace import Step
from practice_desk.services.client import ClientForm
from practice_desk.services.follow_up import Said
from practice_desk.services.plan import Plan
from practice_desk.services.readiness import HoldPlan
from support.consulting_room import FULL, THURSDAY, ConsultingRoom, Show

pytestmark = pytest.mark.gui
DID, SOME, TOO_MUCH, NOT, NOT_ASKED = range(5)


@pytest.fixture
def page(room: ConsultingRoom, show: Show) -> FollowUpPage:
    page = FollowUpPage(room.place)
    show(page)
    room.place.announcer.changed.connect(page.refresh)
    return page


def _open(page: FollowUpPage, room: ConsultingRoom) -> None:
    page.show_client(room.client)
    QApplication.processEvents()


def _tick(page: FollowUpPage, number: int) -> None:
    QTest.mouseClick(page.ui.barriers.boxes()[number], Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
    QApplication.processEvents()


def _rate(scale: Scale, key: Qt.Key) -> None:
    knob = scale.focusProxy()
    knob.setFocus()
    QTest.keyClick(knob, key)


def _choose(page: FollowUpPage, outcome: int) -> None:
    QTest.mouseClick(page.ui.outcome.buttons()[outcome], Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def _drafts(room: ConsultingRoom) -> list[str]:
    with room.desk.ledger.read() as work:
        return [draft.id for draft in work.shelf(Draft).find()]


def _offered(page: FollowUpPage) -> QPushButton | None:
    """The button that leads to the other assignment."""
    item = page.ui.others_box.itemAt(0)
    button = item.widget() if item else None
    return button if isinstance(button, QPushButton) else None


class TestWhatItAsksAbout:
    def test_it_shows_what_was_set_and_when(self, page: FollowUpPage, room: ConsultingRoom) -> None:
        goal = room.desk.goals.add(room.client, "Feel less drained").made("goal")
        room.set(Plan("Write one line.", "after dinner", 3, 4, goal))
        _open(page, room)
        assert page.ui.what.text() == "Write one line."
        assert page.ui.set_on.text() == "set Thu 19 Nov"
        assert page.ui.towards.text() == "Towards: Feel less drained"
        assert page.ui.dose.text() == "3 min, four days a week"
        assert page.ui.outcome.buttons()[0].hasFocus()

    def test_nothing_set_is_said(self, page: FollowUpPage, room: ConsultingRoom) -> None:
        _open(page, room)
        assert page.ui.empty.text() == "Nothing was set last time, so nothing to follow up on."
        assert not page.ui.asked.isVisible()
        assert page.ui.next.hasFocus()

    def test_after_a_rest_week_it_asks_how_they_are(self, page: FollowUpPage, room: ConsultingRoom) -> None:
        with room.clock.days_ago(7):
            again = room.clock.today() + timedelta(days=7)
            room.desk.readiness.hold(None, room.client, HoldPlan(look_again=again))
        _open(page, room)
        assert page.ui.empty.text() == "The week was left free. How are they?"
        assert page.ui.empty_more.isVisible()

    def test_after_two_sessions_unasked_it_says_so_once(
        self, page: FollowUpPage, room: ConsultingRoom
    ) -> None:
        assignment_id = room.set(days_ago=21)
        with room.clock.days_ago(14):
            room.desk.follow_ups.note(assignment_id, Said(HowItWent.NOT_ASKED))
        with room.clock.days_ago(7):
            _open(page, room)
            assert not page.ui.unasked_card.isVisible(), "one session is no pattern"
            room.desk.follow_ups.note(assignment_id, Said(HowItWent.NOT_ASKED))
        _open(page, room)
        assert page.ui.unasked_card.isVisible()
        assert "at 2 visits" in page.ui.unasked.text()
        room.desk.clients.edit(room.client, ClientForm("Mara"))
        page.refresh(room.changes[-1])
        assert page.ui.unasked_card.isVisible(), "it stays while this client is open"
        _open(page, room)
        assert not page.ui.unasked_card.isVisible()
        assert page.ui.what.isVisible(), "the question itself stays"

    def test_it_can_be_closed_on_purpose_and_taken_back(
        self, page: FollowUpPage, room: ConsultingRoom
    ) -> None:
        assignment_id = room.set()
        _open(page, room)
        QTest.mouseClick(page.ui.close_unasked, Qt.MouseButton.LeftButton)
        assert room.desk.assignments.get(assignment_id).state is AssignmentState.CLOSED
        assert room.way.said[-1] == ("Closed without asking", True)
        assert page.ui.empty_card.isVisible()
        room.desk.ledger.undo()
        assert room.desk.assignments.get(assignment_id).state is AssignmentState.RUNNING

    def test_what_was_answered_needs_no_closing(self, page: FollowUpPage, room: ConsultingRoom) -> None:
        room.set()
        _open(page, room)
        _choose(page, DID)
        assert not page.ui.close_unasked.isVisible()


class TestAnswers:
    @pytest.mark.parametrize("number", range(5))
    def test_each_outcome_is_one_change_by_click(
        self, page: FollowUpPage, room: ConsultingRoom, number: int
    ) -> None:
        room.set()
        _open(page, room)
        room.changes.clear()
        _choose(page, number)
        noted = room.desk.follow_ups.of_client(room.client)
        assert [one.outcome for one in noted] == [list(HowItWent)[number]]
        assert len(room.loud) == 1
        assert room.way.said[-1] == (room.loud[0], True)

    def test_a_digit_answers(self, page: FollowUpPage, room: ConsultingRoom) -> None:
        room.set()
        _open(page, room)
        QTest.keyClick(page.ui.outcome.buttons()[0], Qt.Key.Key_4)
        assert room.desk.follow_ups.of_client(room.client)[0].outcome is HowItWent.NOT

    @pytest.mark.parametrize(
        ("outcome", "asks"), [(DID, False), (SOME, True), (TOO_MUCH, True), (NOT, True), (NOT_ASKED, False)]
    )
    def test_what_got_in_the_way_is_asked_only_when_something_did(
        self, page: FollowUpPage, room: ConsultingRoom, outcome: int, asks: bool
    ) -> None:
        room.set()
        _open(page, room)
        _choose(page, outcome)
        assert page.ui.barriers_box.isVisible() is asks

    def test_ticks_scales_and_words_are_kept_with_it(self, page: FollowUpPage, room: ConsultingRoom) -> None:
        room.set()
        _open(page, room)
        _choose(page, SOME)
        _tick(page, 1)
        _rate(page.ui.useful, Qt.Key.Key_6)
        page.ui.words.setFocus()
        QTest.keyClicks(page.ui.words, "Mornings were fine 1")
        page.ui.learned.setFocus()
        noted = room.desk.follow_ups.of_client(room.client)[0]
        assert noted.barriers == (page.ui.barriers.codes[1],)
        assert noted.useful == 6
        assert noted.words == "Mornings were fine 1"
        assert noted.outcome is HowItWent.SOME

    def test_the_keyboard_stays_on_the_tick_that_was_set(
        self, page: FollowUpPage, room: ConsultingRoom
    ) -> None:
        room.set()
        _open(page, room)
        _choose(page, NOT)
        page.ui.barriers.boxes()[2].setFocus()
        QTest.keyClick(page.ui.barriers.boxes()[2], Qt.Key.Key_Space)
        QApplication.processEvents()
        assert page.ui.barriers.values == (page.ui.barriers.codes[2],)
        assert page.ui.barriers.boxes()[2].hasFocus()

    def test_more_reasons_keep_what_was_ticked(self, page: FollowUpPage, room: ConsultingRoom) -> None:
        room.set()
        _open(page, room)
        _choose(page, NOT)
        assert len(page.ui.barriers.boxes()) == COMMON
        likely = page.ui.barriers.codes
        _tick(page, 0)
        QTest.mouseClick(page.ui.more_barriers, Qt.MouseButton.LeftButton)
        assert len(page.ui.barriers.boxes()) == len(BARRIERS)
        assert page.ui.barriers.codes[:COMMON] == likely
        assert page.ui.barriers.values == likely[:1]

    def test_what_this_client_named_before_comes_first(
        self, page: FollowUpPage, room: ConsultingRoom
    ) -> None:
        for weeks, named in ((5, ("B_PRIVACY",)), (4, ("B_SUPPORT", "B_PRIVACY")), (3, ("B_BORING",))):
            earlier = room.set(days_ago=7 * weeks)
            with room.clock.days_ago(7 * weeks - 6):
                room.desk.follow_ups.note(earlier, Said(HowItWent.NOT, barriers=named))
        room.set()
        _open(page, room)
        _choose(page, NOT)
        assert page.ui.barriers.codes[:3] == ("B_PRIVACY", "B_BORING", "B_SUPPORT")
        _tick(page, 2)
        assert page.ui.barriers.codes[:3] == ("B_PRIVACY", "B_BORING", "B_SUPPORT"), "it stands still today"

    def test_the_reasons_follow_the_outcome_and_keep_what_was_ticked(
        self, page: FollowUpPage, room: ConsultingRoom
    ) -> None:
        room.set()
        _open(page, room)
        _choose(page, NOT)
        _tick(page, page.ui.barriers.codes.index("B_UNCLEAR"))
        _choose(page, TOO_MUCH)
        assert page.ui.barriers.codes[0] == "B_HARD"
        assert page.ui.barriers.values == ("B_UNCLEAR",)
        assert room.desk.follow_ups.of_client(room.client)[0].barriers == ("B_UNCLEAR",)

    def test_another_client_begins_with_the_common_reasons(
        self, page: FollowUpPage, room: ConsultingRoom
    ) -> None:
        room.set()
        _open(page, room)
        _choose(page, NOT)
        QTest.mouseClick(page.ui.more_barriers, Qt.MouseButton.LeftButton)
        room.client = room.add("Theo")
        room.set()
        _open(page, room)
        _choose(page, NOT)
        assert len(page.ui.barriers.boxes()) == COMMON

    def test_changing_the_outcome_changes_the_same_note(
        self, page: FollowUpPage, room: ConsultingRoom
    ) -> None:
        assignment_id = room.set()
        _open(page, room)
        _choose(page, NOT)
        _choose(page, DID)
        noted = room.desk.follow_ups.of_client(room.client)
        assert [one.outcome for one in noted] == [HowItWent.DID]
        assert room.desk.assignments.get(assignment_id).state is AssignmentState.CLOSED
        _choose(page, NOT_ASKED)
        assert room.desk.assignments.get(assignment_id).state is AssignmentState.RUNNING

    def test_one_undo_takes_the_answer_back(self, page: FollowUpPage, room: ConsultingRoom) -> None:
        room.set()
        _open(page, room)
        _choose(page, TOO_MUCH)
        room.desk.ledger.undo()
        assert room.desk.follow_ups.of_client(room.client) == []
        assert page.ui.outcome.value is None

    def test_an_answer_that_is_noted_stays_chosen(self, page: FollowUpPage, room: ConsultingRoom) -> None:
        """Delete leaves a question open, but what was noted is taken back by Undo, not by half."""
        room.set()
        _open(page, room)
        _choose(page, SOME)
        QTest.keyClick(page.ui.outcome.buttons()[SOME], Qt.Key.Key_Delete)
        assert page.ui.outcome.value is HowItWent.SOME
        assert "Undo" in room.way.last

    def test_a_number_before_the_outcome_is_not_lost(self, page: FollowUpPage, room: ConsultingRoom) -> None:
        room.set()
        _open(page, room)
        _rate(page.ui.hard, Qt.Key.Key_3)
        assert room.way.last == "Choose how it went first; then this is kept with it."
        _choose(page, DID)
        assert room.desk.follow_ups.of_client(room.client)[0].hard == 3


class TestWords:
    def test_words_before_the_outcome_come_back_as_a_draft(
        self, page: FollowUpPage, room: ConsultingRoom, show: Show
    ) -> None:
        room.set()
        _open(page, room)
        page.ui.words.setFocus()
        QTest.keyClicks(page.ui.words, "It rained")
        page.leave()
        again = FollowUpPage(room.place)
        show(again)
        again.show_client(room.client)
        assert again.ui.words.toPlainText() == "It rained"
        _choose(again, NOT)
        assert room.desk.follow_ups.of_client(room.client)[0].words == "It rained"

    def test_words_before_the_outcome_are_there_the_next_day_and_go_with_the_answer(
        self, page: FollowUpPage, room: ConsultingRoom
    ) -> None:
        room.set()
        _open(page, room)
        page.ui.words.setFocus()
        QTest.keyClicks(page.ui.words, "It rained")
        page.leave()
        room.clock.at += timedelta(days=1)
        _open(page, room)
        assert page.ui.words.toPlainText() == "It rained"
        _choose(page, NOT)
        assert room.desk.follow_ups.of_client(room.client)[0].words == "It rained"
        assert _drafts(room) == []

    def test_words_after_midnight_go_to_the_answer_given_before_it(
        self, page: FollowUpPage, room: ConsultingRoom
    ) -> None:
        room.set()
        room.clock.at = room.clock.at.replace(hour=23, minute=55)
        _open(page, room)
        _choose(page, DID)
        page.ui.words.setFocus()
        QTest.keyClicks(page.ui.words, "It went well")
        page.ui.words.setFocus()
        room.clock.at += timedelta(minutes=10)
        page.leave()
        (noted,) = room.desk.follow_ups.of_client(room.client)
        assert (noted.day, noted.words) == (THURSDAY.date(), "It went well")
        assert page.ui.outcome.value is HowItWent.DID
        assert page.ui.words.toPlainText() == "It went well"
        assert _drafts(room) == []

    @pytest.mark.parametrize(("asked_since", "shown"), [(False, "It rained"), (True, "")])
    def test_words_kept_under_a_name_with_a_day_come_back_unless_it_was_asked_since(
        self, page: FollowUpPage, room: ConsultingRoom, asked_since: bool, shown: str
    ) -> None:
        old = f"follow_up:{room.set()}:2026-11-24"
        with room.clock.days_ago(2):
            room.desk.drafts.keep(old, room.client, {"words": "It rained"})
        if asked_since:
            with room.clock.days_ago(1):
                room.desk.follow_ups.note(old.split(":")[1], Said(HowItWent.NOT_ASKED))
        _open(page, room)
        assert page.ui.words.toPlainText() == shown
        _choose(page, NOT)
        assert room.desk.follow_ups.of_client(room.client)[-1].words == shown
        assert _drafts(room) == ([old] if asked_since else [])

    def test_a_full_disk_is_said_and_nothing_typed_is_lost(
        self, page: FollowUpPage, room: ConsultingRoom
    ) -> None:
        room.set()
        _open(page, room)
        page.ui.words.setFocus()
        QTest.keyClicks(page.ui.words, "It rained")
        room.store.full = True
        page.leave()
        assert room.way.last == FULL
        assert room.way.saves[-1] is False
        _choose(page, NOT)
        assert room.way.last == FULL
        assert page.ui.words.toPlainText() == "It rained"
        room.store.full = False
        _choose(page, NOT)
        assert room.desk.follow_ups.of_client(room.client)[0].words == "It rained"


class TestMoving:
    def test_next_goes_on_to_readiness(self, page: FollowUpPage, room: ConsultingRoom) -> None:
        _open(page, room)
        QTest.mouseClick(page.ui.next, Qt.MouseButton.LeftButton)
        QTest.mouseClick(page.ui.finish_later, Qt.MouseButton.LeftButton)
        assert room.way.went == [Step.READINESS, "today"]

    def test_more_to_ask_unfolds(self, page: FollowUpPage, room: ConsultingRoom) -> None:
        room.set()
        _open(page, room)
        assert not page.ui.more_box.isVisible()
        QTest.mouseClick(page.ui.more_asked, Qt.MouseButton.LeftButton)
        assert page.ui.more_box.isVisible()


class TestMoreThanOne:
    def test_what_was_not_asked_about_yet_comes_first(self, page: FollowUpPage, room: ConsultingRoom) -> None:
        first = room.set(Plan("Write one line."), days_ago=14)
        second = room.set(Plan("Call one friend."), days_ago=7)
        _open(page, room)
        assert page.ui.what.text() == "Write one line."
        _choose(page, DID)
        _open(page, room)
        assert page.ui.what.text() == "Call one friend."
        _choose(page, NOT)
        outcomes = {one.assignment_id: one.outcome for one in room.desk.follow_ups.of_client(room.client)}
        assert outcomes == {first: HowItWent.DID, second: HowItWent.NOT}

    def test_the_other_one_is_a_click_away_and_words_stay_with_their_own(
        self, page: FollowUpPage, room: ConsultingRoom
    ) -> None:
        room.set(Plan("Write one line."), days_ago=14)
        room.set(Plan("Call one friend."), days_ago=7)
        _open(page, room)
        page.ui.words.setFocus()
        QTest.keyClicks(page.ui.words, "It rained")
        other = _offered(page)
        assert other is not None
        assert "Call one friend." in other.accessibleName()
        QTest.mouseClick(other, Qt.MouseButton.LeftButton)
        assert page.ui.what.text() == "Call one friend."
        assert page.ui.words.toPlainText() == ""
        _choose(page, DID)
        back = _offered(page)
        assert back is not None
        QTest.mouseClick(back, Qt.MouseButton.LeftButton)
        assert page.ui.words.toPlainText() == "It rained"


class TestItMadeThemFeelWorse:
    """It can happen and still leave somebody worse, so it can be said after *did it* too."""

    def _tick_worse(self, page: FollowUpPage) -> None:
        QTest.mouseClick(page.ui.worse, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
        QApplication.processEvents()

    def test_it_is_kept_shown_again_and_taken_back(self, page: FollowUpPage, room: ConsultingRoom) -> None:
        room.set()
        _open(page, room)
        assert not page.ui.worse.isVisible()
        _choose(page, DID)
        self._tick_worse(page)
        assert room.desk.follow_ups.of_client(room.client)[0].barriers == ("B_WORSE",)
        _open(page, room)
        assert page.ui.worse.isChecked()
        self._tick_worse(page)
        assert room.desk.follow_ups.of_client(room.client)[0].barriers == ()

    def test_the_next_step_is_a_pause_that_quotes_it(self, page: FollowUpPage, room: ConsultingRoom) -> None:
        room.set()
        _open(page, room)
        _choose(page, DID)
        self._tick_worse(page)
        advice = room.desk.adjustments.advise(room.client)
        assert advice is not None
        assert advice.options[0].rule == "worse"
        assert "It made me feel worse" in advice.options[0].reason

    @pytest.mark.parametrize("outcome", [SOME, TOO_MUCH, NOT, NOT_ASKED])
    def test_after_anything_else_it_is_asked_among_the_reasons(
        self, page: FollowUpPage, room: ConsultingRoom, outcome: int
    ) -> None:
        room.set()
        _open(page, room)
        _choose(page, outcome)
        assert not page.ui.worse.isVisible()

    def test_other_reasons_do_not_stay_behind_it(self, page: FollowUpPage, room: ConsultingRoom) -> None:
        room.set()
        _open(page, room)
        _choose(page, NOT)
        _tick(page, 0)
        _choose(page, DID)
        self._tick_worse(page)
        assert room.desk.follow_ups.of_client(room.client)[0].barriers == ("B_WORSE",)

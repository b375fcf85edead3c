"""Overview: the goals, the word that lands, and the story so far."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.check import Result
from practice_desk.domain.found import ExperimentFound
from practice_desk.domain.goal import GoalState
from practice_desk.domain.readiness import Answer
from practice_desk.domain.shape import Experiment, Tracking, TrackingScale
from practice_desk.domain.visit import VisitState
from practice_desk.gui.log.log_dialog import LogDialog
from practice_desk.gui.overview.page import OverviewPage
from practice_desk.gui.overview.record_dialog import CheckRecordDialog
from practice_desk.gui.widgets.client_delegate import Row
from practice_desk.gui.workplace import Step
from practice_desk.services.follow_up import Said
from practice_desk.services.plan import Plan
from practice_desk.services.readiness import HoldPlan
from practice_desk.services.story import Kind
from support.consulting_room import ConsultingRoom, Show

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def page(room: ConsultingRoom, show: Show) -> OverviewPage:
    page = OverviewPage(room.place)
    show(page)
    page.resize(1000, 760)
    room.place.announcer.changed.connect(lambda change: page.refresh(change) if page._client_id else None)
    return page


def _open(page: OverviewPage, room: ConsultingRoom) -> None:
    page.show_client(room.client)
    QApplication.processEvents()


def _click(button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(12, button.height() // 2))
    QApplication.processEvents()


def _goal_menu(page: OverviewPage, words: str) -> None:
    button = page.ui.goals_card.findChild(QToolButton)
    assert button is not None
    next(one for one in button.menu().actions() if one.text() == words).trigger()


def _titles(page: OverviewPage) -> list[str]:
    return [str(page.story.index(row, 0).data(Row.NAME)) for row in range(page.story.rowCount())]


def _live_a_while(room: ConsultingRoom) -> None:
    first = room.set(days_ago=21)
    with room.clock.days_ago(14):
        room.desk.follow_ups.note(first, Said(HowItWent.DID, 7, words="It was quick."))
        room.desk.readiness.hold(None, room.client, HoldPlan(("A hard week.",)))
    room.set(days_ago=7)


class TestNewClient:
    def test_an_empty_course_says_so(self, page: OverviewPage, room: ConsultingRoom) -> None:
        _open(page, room)
        assert not page.ui.picture_words.isVisible(), "the picture says it"
        assert "Three visits and a line appears" in page.ui.trend.accessibleName()
        assert page.ui.story_empty.isVisible()
        assert not page.ui.filter.isVisible()
        assert page.words.ui.word.value == "small step"

    def test_the_empty_chart_keeps_its_place(self, page: OverviewPage, room: ConsultingRoom) -> None:
        """An empty story leaves room; the chart does not grow into it."""
        _open(page, room)
        assert page.ui.trend_card.height() < 420
        assert page.ui.picture.y() < 40


class TestPictures:
    def test_one_at_a_time_is_chosen_by_key(self, page: OverviewPage, room: ConsultingRoom) -> None:
        shape = Experiment("They will laugh", 80, "A grin")
        assignment_id = room.set(Plan("Say one sentence.", shape=shape))
        said = Said(
            HowItWent.SOME, 6, barriers=("B_TIME",), distress_before=70, distress_after=30,
            found=ExperimentFound(35, "Nobody did"),
        )  # fmt: skip
        room.desk.follow_ups.note(assignment_id, said)
        _open(page, room)
        page.ui.picture.setFocus()
        names, told = [page.ui.trend.accessibleName()], [page.ui.picture_words.text().split(".")[0]]
        assert page.ui.trend.isVisible()
        for view in (page.ui.pairs, page.ui.pairs, page.ui.pairs, page.ui.bars):
            QTest.keyClick(page.ui.picture, Qt.Key.Key_Down)
            assert view.isVisible()
            assert sum(one.isVisible() for one in (page.ui.trend, page.ui.pairs, page.ui.bars)) == 1
            names.append(view.accessibleName())
            told.append(page.ui.picture_words.text().split(".")[0])
        assert [name.split(".")[0] for name in names] == [
            "How useful it felt, 0 to 10",
            "Distress before and after",
            "Belief before and after",
            "Expected and what happened",
            "What got in the way",
        ]
        assert "before 70, after 30 of 100" in names[1]
        assert "before 80, after 35 of 100" in names[2]
        assert "Expected: “A grin”. Happened: “Nobody did”" in names[3]
        assert "The week was too full: 1 of 1" in names[4]
        assert told == ["", "Once", "Once", "Once", "Of one answer"]

    def test_a_picture_without_numbers_says_so_and_where_they_come_from(
        self, page: OverviewPage, room: ConsultingRoom
    ) -> None:
        _open(page, room)
        for place in range(1, page.ui.picture.count()):
            page.ui.picture.setCurrentIndex(place)
            view = page.ui.bars if page.ui.bars.isVisible() else page.ui.pairs
            assert view.accessibleName().endswith("Nothing to draw yet")
            assert page.ui.picture_words.isVisible()

    def test_a_new_answer_is_in_it_at_once(self, page: OverviewPage, room: ConsultingRoom) -> None:
        assignment_id = room.set()
        _open(page, room)
        page.ui.picture.setCurrentIndex(4)
        room.desk.follow_ups.note(assignment_id, Said(HowItWent.NOT, barriers=("B_FORGOT",)))
        assert "It slipped my mind" in page.ui.bars.accessibleName()


class TestGoals:
    def test_one_is_added_in_their_words(self, page: OverviewPage, room: ConsultingRoom) -> None:
        _open(page, room)
        room.ask.answers.append("Sleep through most nights")
        room.changes.clear()
        _click(page.ui.add_goal)
        assert [goal.name for goal in room.desk.goals.working(room.client)] == ["Sleep through most nights"]
        assert len(room.loud) == 1
        assert room.way.said[-1][1]

    def test_no_name_adds_none(self, page: OverviewPage, room: ConsultingRoom) -> None:
        _open(page, room)
        room.ask.answers += [None, "   "]
        _click(page.ui.add_goal)
        _click(page.ui.add_goal)
        assert room.desk.goals.of_client(room.client) == []

    def test_states_and_names_change_by_its_menu(self, page: OverviewPage, room: ConsultingRoom) -> None:
        goal = room.desk.goals.add(room.client, "Sleep").made("goal")
        _open(page, room)
        _goal_menu(page, "Reached")
        assert room.desk.goals.of_client(room.client)[0].state is GoalState.REACHED
        _goal_menu(page, "Take it up again")
        assert room.desk.goals.of_client(room.client)[0].state is GoalState.WORKING
        _goal_menu(page, "Set aside")
        room.ask.answers.append("Sleep through")
        _goal_menu(page, "Rename…")
        kept = room.desk.goals.of_client(room.client)[0]
        assert (kept.id, kept.name, kept.state) == (goal, "Sleep through", GoalState.SET_ASIDE)
        _goal_menu(page, "Remove")
        assert room.desk.goals.of_client(room.client) == []
        room.desk.ledger.undo()
        assert room.desk.goals.of_client(room.client)[0].name == "Sleep through"


class TestWords:
    def test_the_word_is_one_click_and_one_change(self, page: OverviewPage, room: ConsultingRoom) -> None:
        _open(page, room)
        room.changes.clear()
        _click(page.words.ui.word.buttons()[2])
        assert room.desk.clients.get(room.client).word == "experiment"
        assert len(room.loud) == 1
        room.desk.ledger.undo()
        assert page.words.ui.word.value == "small step"

    def test_a_word_of_their_own_is_shown(self, page: OverviewPage, room: ConsultingRoom) -> None:
        room.client = room.add("Theo", word="mission")
        _open(page, room)
        assert page.words.ui.word.value is None
        assert page.words.ui.own_word.text() == "mission"

    def test_what_to_steer_clear_of_is_said(self, page: OverviewPage, room: ConsultingRoom) -> None:
        room.client = room.add("Theo", steer_clear="school")
        _open(page, room)
        assert page.words.ui.steer_clear.toPlainText() == "school"


class TestStory:
    def test_rest_weeks_are_entries_like_any_other(self, page: OverviewPage, room: ConsultingRoom) -> None:
        _live_a_while(room)
        _open(page, room)
        assert any("free" in title for title in _titles(page))

    @pytest.mark.parametrize("filtered", range(1, 8))
    def test_a_filter_shows_some_of_it(self, page: OverviewPage, room: ConsultingRoom, filtered: int) -> None:
        _live_a_while(room)
        _open(page, room)
        everything = _titles(page)
        page.ui.filter.setCurrentIndex(filtered)
        assert len(_titles(page)) < len(everything)
        assert set(_titles(page)) <= set(everything)
        assert page.ui.filter.isVisible()

    def test_an_old_entry_is_read_back_whole(self, page: OverviewPage, room: ConsultingRoom) -> None:
        assignment_id = room.set(days_ago=21)
        with room.clock.days_ago(14):
            said = Said(HowItWent.SOME, 4, barriers=("B_TIME",), learned="Mornings work.")
            room.desk.follow_ups.note(assignment_id, said)
        _open(page, room)
        page.ui.story.setFocus()
        page.ui.story.setCurrentIndex(page.story.index(0, 0))
        QTest.keyClick(page.ui.story, Qt.Key.Key_Return)
        assert "Thu 12 Nov" in room.ask.asked[0]
        assert "Noticed or learned: “Mornings work.”" in room.ask.asked[0]

    def test_the_next_client_begins_with_everything(self, page: OverviewPage, room: ConsultingRoom) -> None:
        _live_a_while(room)
        _open(page, room)
        page.ui.filter.setCurrentIndex(3)
        room.client = room.add("Theo")
        _live_a_while(room)
        _open(page, room)
        assert page.ui.filter.currentIndex() == 0

    def test_enter_tells_an_old_entry_and_goes_to_one_of_today(
        self, page: OverviewPage, room: ConsultingRoom
    ) -> None:
        _live_a_while(room)
        _open(page, room)
        page.ui.story.setFocus()
        page.ui.story.setCurrentIndex(page.story.index(0, 0))
        QTest.keyClick(page.ui.story, Qt.Key.Key_Return)
        assert len(room.ask.asked) == 1
        room.desk.readiness.hold(None, room.client, HoldPlan())
        page.ui.story.setCurrentIndex(page.story.index(0, 0))
        QTest.keyClick(page.ui.story, Qt.Key.Key_Return)
        assert room.way.went == [Step.READINESS]

    def test_visits_that_did_not_happen_are_said_without_blame(
        self, page: OverviewPage, room: ConsultingRoom
    ) -> None:
        with room.clock.days_ago(7):
            visit = room.desk.visits.plan(room.client, room.clock.today(), None, "").made("visit")
            room.desk.visits.set_state(visit, VisitState.NOT_ATTENDED)
        _open(page, room)
        words = " ".join(_titles(page)).lower()
        assert not any(bad in words for bad in ("missed", "failed", "no-show", "overdue"))

    def test_going_on_opens_the_next_move(self, page: OverviewPage, room: ConsultingRoom) -> None:
        _open(page, room)
        page.go_on()
        assert room.way.went == [(room.client, None)]


def test_any_check_is_read_back_from_the_story(page: OverviewPage, room: ConsultingRoom) -> None:
    shown: list[CheckRecordDialog] = []

    def look(dialog: object) -> bool:
        assert isinstance(dialog, CheckRecordDialog)
        shown.append(dialog)
        return True

    room.ask.answers = [look, look]
    readiness = room.desk.readiness
    with room.clock.days_ago(7):
        check = readiness.answer(readiness.check_for_today(room.client), "goal", Answer.NO)
        readiness.decide(check, Result.TALK_FIRST)
    with room.clock.days_ago(3):
        readiness.hold(None, room.client, HoldPlan(("A raw week.",), ("Rest.",)))
    page.show_client(room.client)
    for row in range(2):
        page.ui.story.activated.emit(page.story.index(row, 0))
    assert "A raw week." in shown[0].record.text
    assert "It does not tie to a goal they would name." in shown[1].record.text
    assert "Does it tie to a goal they would name? No" in shown[1].record.text


def test_an_entry_of_a_log_opens_the_log(page: OverviewPage, room: ConsultingRoom) -> None:
    log = room.set(Plan("Jot it down", shape=Tracking("energy", TrackingScale.TEN, 1, 4)), days_ago=3)
    room.desk.logs.put(log, room.desk.logs.sheet(log).days[0], 0, "7")
    shown: list[str] = []

    def look(dialog: object) -> bool:
        assert isinstance(dialog, LogDialog)
        shown.append(dialog.ui.title.text())
        return True

    room.ask.answers = [look]
    page.show_client(room.client)
    kinds = [page.story.entry(row).kind for row in range(page.story.rowCount())]
    page.ui.story.activated.emit(page.story.index(kinds.index(Kind.LOG), 0))
    assert shown == ["Log: energy"]


class TestTheStoryAsAList:
    @pytest.fixture
    def long(self, page: OverviewPage, room: ConsultingRoom) -> OverviewPage:
        """Thirty entries, on a page that shows a few of them at a time."""
        for days in range(30, 0, -1):
            room.set(days_ago=days)
        page.resize(900, 500)
        _open(page, room)
        return page

    def test_there_is_one_thing_to_scroll(self, long: OverviewPage, room: ConsultingRoom, qapp) -> None:
        for scale in (1.0, 1.5):
            room.place.theme.apply(qapp, "light", scale)
            QTest.qWait(0)
            assert long.ui.story.verticalScrollBar().maximum() == 0
            assert long.ui.story.height() >= 30 * long.ui.story.sizeHintForRow(0)
        assert long.ui.scroll.verticalScrollBar().maximum() > 0

    def test_the_page_follows_the_keyboard(self, long: OverviewPage) -> None:
        story, scroll = long.ui.story, long.ui.scroll
        story.setFocus()
        for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
            QTest.keyClick(story, key)
            QTest.qWait(0)
            row = story.visualRect(story.currentIndex()).center()
            assert scroll.viewport().rect().contains(story.mapTo(scroll.viewport(), row)), key

    def test_a_kind_of_which_there_is_none_is_not_called_the_beginning(self, long: OverviewPage) -> None:
        counts = []
        for row in range(long.ui.filter.count()):
            long.ui.filter.setCurrentIndex(row)
            counts.append(long.story.rowCount())
            if not counts[-1]:
                assert long.ui.story_empty.text() == "Nothing of this kind yet."
        assert 0 in counts

"""What we've learned, on the overview: lines with counts, each of which opens what it rests on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.learned import Factor
from practice_desk.gui.overview.learned_card import LearnedRow
from practice_desk.gui.overview.page import OverviewPage
from practice_desk.gui.reckoner import AT_ONCE
from practice_desk.gui.widgets.client_delegate import Row
from practice_desk.services.follow_up import Said
from practice_desk.services.plan import Plan
from support.consulting_room import ConsultingRoom, Show

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

MORNING = Plan("Write one line about the day.", "after breakfast", 3, 4)
EVENING = Plan("Write one line about the day.", "after dinner", 3, 4)


@pytest.fixture
def page(room: ConsultingRoom, show: Show) -> OverviewPage:
    page = OverviewPage(room.place)
    show(page)
    room.place.announcer.changed.connect(lambda change: page.refresh(change) if page._client_id else None)
    return page


def live(room: ConsultingRoom, *weeks: tuple[Plan, HowItWent]) -> None:
    """One assignment and its follow-up a week, the last one a week ago."""
    for number, (plan, outcome) in enumerate(weeks):
        days_ago = 7 * (len(weeks) - number) + 7
        assignment_id = room.set(plan, days_ago=days_ago)
        with room.clock.days_ago(days_ago - 7):
            room.desk.follow_ups.note(assignment_id, Said(outcome))


def open_client(page: OverviewPage, room: ConsultingRoom) -> None:
    page.show_client(room.client)
    QApplication.processEvents()


def said(page: OverviewPage) -> list[str]:
    return [
        " — ".join(filter(None, (row.ui.words.text(), row.ui.detail.text()))) for row in page.learned.rows
    ]


def row_of(page: OverviewPage, start: str) -> LearnedRow:
    return next(row for row in page.learned.rows if row.ui.words.text().startswith(start))


def click(row: LearnedRow) -> None:
    assert row.ui.open.isVisible()
    QTest.mouseClick(row.ui.open, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_at_first_one_sentence_says_when_it_begins(page: OverviewPage, room: ConsultingRoom) -> None:
    live(room, (EVENING, HowItWent.DID), (EVENING, HowItWent.NOT))
    open_client(page, room)
    assert said(page) == []
    assert page.ui.learned_words.text() == (
        "Three follow-ups of the same kind, and the first count stands here."
    )
    assert page.ui.learned_from.text() == "2 follow-ups"


def test_three_are_counted_and_no_difference_is_said(page: OverviewPage, room: ConsultingRoom) -> None:
    live(room, (EVENING, HowItWent.DID), (EVENING, HowItWent.NOT), (EVENING, HowItWent.SOME))
    open_client(page, room)
    assert "Time of day — evenings: 2 of 3" in said(page)
    assert page.ui.learned_words.text() == (
        "How often it went well so far; no difference is clear enough to tell from chance."
    )


def test_a_clear_difference_comes_first_and_opens_what_it_rests_on(
    page: OverviewPage, room: ConsultingRoom
) -> None:
    weeks = [(MORNING, HowItWent.DID), (EVENING, HowItWent.NOT)] * 7
    live(room, *weeks)
    open_client(page, room)
    assert said(page)[0] == ("So far it went well 7 of 7 times in the morning, 0 of 7 times in the evening.")
    assert page.ui.learned_words.text().startswith("Chance alone says as much in about 1 of 20")
    before = page.story.rowCount()
    click(row_of(page, "So far"))
    assert page.story.rowCount() == 14 < before
    assert page.ui.story.hasFocus()
    assert page.ui.filter.currentText() == "What that rests on"


def test_a_count_opens_its_entries_and_the_story_comes_back_whole(
    page: OverviewPage, room: ConsultingRoom
) -> None:
    live(room, *[(EVENING, HowItWent.DID)] * 3, (Plan("Call one friend."), HowItWent.NOT))
    open_client(page, room)
    whole, choices = page.story.rowCount(), page.ui.filter.count()
    click(row_of(page, Factor.TIME.value.capitalize()))
    titles = {str(page.story.index(row, 0).data(Row.NAME)) for row in range(page.story.rowCount())}
    assert (page.story.rowCount(), titles) == (3, {EVENING.what})
    page.ui.filter.setCurrentIndex(0)
    assert (page.story.rowCount(), page.ui.filter.count()) == (whole, choices)


def test_another_client_does_not_inherit_it(page: OverviewPage, room: ConsultingRoom) -> None:
    live(room, *[(EVENING, HowItWent.DID)] * 3)
    other = room.add("Jo")
    open_client(page, room)
    click(page.learned.rows[0])
    page.show_client(other)
    assert said(page) == []
    assert page.ui.filter.currentText() == "Everything"


def test_what_is_reckoned_for_one_client_never_lands_on_another(
    page: OverviewPage, room: ConsultingRoom
) -> None:
    live(room, *[(EVENING, HowItWent.DID)] * (AT_ONCE + 1))
    other = room.add("Jo")
    room.runner.held = True
    page.show_client(room.client)
    page.show_client(other)
    room.runner.let_go()
    assert said(page) == []
    assert page.ui.learned_from.text() == ""
    page.show_client(room.client)
    assert page.ui.learned_from.text() == f"{AT_ONCE + 1} follow-ups"


def test_a_new_follow_up_is_counted_at_once(page: OverviewPage, room: ConsultingRoom) -> None:
    live(room, *[(EVENING, HowItWent.DID)] * 3)
    open_client(page, room)
    running = room.set(EVENING, days_ago=5)
    room.desk.follow_ups.note(running, Said(HowItWent.NOT))
    assert "Time of day — evenings: 3 of 4" in said(page)


def test_every_line_names_its_button(page: OverviewPage, room: ConsultingRoom) -> None:
    live(room, *[(EVENING, HowItWent.DID)] * 3)
    open_client(page, room)
    names = [row.ui.open.accessibleName() for row in page.learned.rows]
    assert all(name.startswith("Show what this rests on: ") for name in names)
    assert len(set(names)) == len(names)

"""The mirror on Today: one quiet line, put away with a click, taken back, switched off in the settings."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import Assignment
from practice_desk.gui.settings.page import SettingsPage
from practice_desk.gui.today.page import TodayPage
from practice_desk.services.follow_up import Said
from support.consulting_room import ConsultingRoom, Show

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


WORDS = "You have given {name} the same task 4 times running in the last twelve weeks."


@pytest.fixture
def page(room: ConsultingRoom, show: Show) -> TodayPage:
    page = TodayPage(room.place)
    show(page)
    return page


def four_weeks_of_the_same(room: ConsultingRoom) -> None:
    for days_ago in (35, 28, 21, 14):
        assignment_id = room.set(days_ago=days_ago)
        with room.desk.ledger.write("Set again") as entry:
            one = entry.shelf(Assignment).get(assignment_id)
            entry.shelf(Assignment).put(replace(one, task="line"))
        with room.clock.days_ago(days_ago - 7):
            room.desk.follow_ups.note(assignment_id, Said(HowItWent.DID))


def look(page: TodayPage, room: ConsultingRoom) -> None:
    page.show_day(room.desk.today.day())
    QApplication.processEvents()


def click(button) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(12, button.height() // 2))
    QApplication.processEvents()


def test_with_nothing_to_say_there_is_no_line(page: TodayPage, room: ConsultingRoom) -> None:
    look(page, room)
    assert not page.ui.mirror_row.isVisible()


def test_one_line_names_the_client_or_their_initials(page: TodayPage, room: ConsultingRoom) -> None:
    four_weeks_of_the_same(room)
    look(page, room)
    assert page.ui.mirror_words.text() == WORDS.format(name="Mara Lindqvist")
    page.hide_names(True)
    assert page.ui.mirror_words.text() == WORDS.format(name="M. L.")
    assert "Mara" not in page.ui.mirror_away.accessibleName()


def test_put_away_it_goes_and_undo_brings_it_back(page: TodayPage, room: ConsultingRoom) -> None:
    four_weeks_of_the_same(room)
    look(page, room)
    click(page.ui.mirror_away)
    assert not page.ui.mirror_row.isVisible()
    assert room.way.said[-1] == ("Put away", True)
    room.desk.ledger.undo()
    assert page.ui.mirror_row.isVisible()


def test_a_client_put_away_takes_the_line_along(page: TodayPage, room: ConsultingRoom) -> None:
    four_weeks_of_the_same(room)
    look(page, room)
    room.desk.clients.archive(room.client)
    look(page, room)
    assert not page.ui.mirror_row.isVisible()


def test_it_is_switched_off_in_the_settings(page: TodayPage, room: ConsultingRoom, show: Show) -> None:
    four_weeks_of_the_same(room)
    look(page, room)
    settings = SettingsPage(room.place)
    show(settings)
    assert settings.ui.mirror.isChecked()
    settings.ui.scroll.ensureWidgetVisible(settings.ui.mirror)
    click(settings.ui.mirror)
    assert not settings.ui.mirror.isChecked()
    assert not page.ui.mirror_row.isVisibleTo(page)
    assert room.loud[-1] == "The mirror is switched off"
    room.desk.ledger.undo()
    assert settings.ui.mirror.isChecked()
    assert page.ui.mirror_row.isVisibleTo(page)

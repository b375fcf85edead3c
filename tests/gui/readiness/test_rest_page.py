"""The page of a free week: what goes on it is the therapist's choice, and nothing of it is kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from practice_desk.domain.readiness import GROUNDING_CARDS
from practice_desk.domain.support import OFFLINE, OFFLINE_ON_PAPER, lines_text
from practice_desk.gui.readiness.pages import ReadinessPages
from practice_desk.gui.readiness.rest_page import RestPage
from practice_desk.gui.shell.together import Together
from support.consulting_room import ConsultingRoom, Show
from support.store_contract import everything

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def pages(room: ConsultingRoom, show: Show) -> ReadinessPages:
    room.desk.practice.edit(country="UK")
    pages = ReadinessPages(room.place)
    show(pages)
    pages.resize(900, 1000)
    return pages


def _open(pages: ReadinessPages, room: ConsultingRoom, say: str = "Rest this week.") -> RestPage:
    pages.show_client(room.client)
    pages.show_hold()
    pages.hold.ui.say.setPlainText(say)
    _click(pages.hold.ui.take_along)
    assert pages.currentWidget() is pages.rest
    return pages.rest


def _click(button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(12, button.height() // 2))
    QApplication.processEvents()


def _text(page: RestPage, room: ConsultingRoom) -> str:
    assert page.view.handout is not None
    return room.desk.handouts.text(page.view.handout)


def test_it_begins_with_the_way_to_say_it_and_nothing_else(
    pages: ReadinessPages, room: ConsultingRoom
) -> None:
    page = _open(pages, room)
    text = _text(page, room)
    assert "Rest this week." in text
    assert "116 123" not in text
    assert not any(card.title in text for card in GROUNDING_CARDS)
    assert "Mara" not in text


def test_each_choice_is_on_the_page_and_on_the_preview(pages: ReadinessPages, room: ConsultingRoom) -> None:
    page = _open(pages, room)
    _click(page.ui.cards.boxes()[2])
    _click(page.ui.contacts)
    _click(page.ui.first_name)
    text = page.ui.preview.accessibleDescription()
    for part in ("Mara", "Rest this week.", "A slower breath", "Samaritans: 116 123", OFFLINE_ON_PAPER):
        assert part in text
    assert "Where you are" not in text
    _click(page.ui.say)
    assert "Rest this week." not in page.ui.preview.accessibleDescription()


def test_contacts_never_come_by_themselves_and_say_when_they_were_checked(
    pages: ReadinessPages, room: ConsultingRoom
) -> None:
    page = _open(pages, room)
    assert not page.ui.contacts.isChecked()
    assert "Emergency: 999" in page.ui.contacts_words.text()
    assert "Not checked yet" in page.ui.contacts_words.text()
    shipped = room.desk.support.current().contacts
    room.desk.support.edit(shipped.emergency, lines_text(shipped.lines), room.desk.clock.today())
    _click(page.ui.back)
    _click(pages.hold.ui.take_along)
    assert "Last checked on 26 November 2026." in page.ui.contacts_words.text()


def test_without_contacts_it_says_where_to_add_them(pages: ReadinessPages, room: ConsultingRoom) -> None:
    room.desk.practice.edit(country="Chile")
    page = _open(pages, room)
    assert not page.ui.contacts.isEnabled()
    assert "in Settings, under Support" in page.ui.contacts_words.text()


def test_the_next_client_begins_anew(pages: ReadinessPages, room: ConsultingRoom) -> None:
    page = _open(pages, room)
    _click(page.ui.contacts)
    _click(page.ui.first_name)
    _click(page.ui.cards.boxes()[0])
    room.client = room.add("Theo")
    page = _open(pages, room, "Easy does it.")
    assert [page.ui.contacts.isChecked(), page.ui.first_name.isChecked(), page.ui.cards.values] == [
        False,
        False,
        (),
    ]
    assert page.ui.say.isChecked()
    assert "Easy does it." in _text(page, room)


def test_saving_and_copying_keep_nothing_in_the_practice(
    pages: ReadinessPages, room: ConsultingRoom, tmp_path: Path
) -> None:
    page = _open(pages, room)
    before = everything(room.store)
    _click(page.ui.cards.boxes()[1])
    room.ask.answers.append(tmp_path / "page")
    _click(page.ui.save_pdf)
    assert (tmp_path / "page.pdf").read_bytes() == page.view.pdf
    assert room.ask.asked == ["Save the page: small-step-2026-11-26.pdf"]
    assert room.way.last == "Saved."
    _click(page.ui.copy_text)
    assert "Turn it down" in QGuiApplication.clipboard().text()
    assert everything(room.store) == before


def test_printing_asks_once(pages: ReadinessPages, room: ConsultingRoom) -> None:
    page = _open(pages, room)
    room.ask.answers.append(False)
    _click(page.ui.print)
    assert room.ask.asked == ["printer"]


def test_back_leads_to_the_free_week_with_its_words(pages: ReadinessPages, room: ConsultingRoom) -> None:
    page = _open(pages, room, "My own words.")
    _click(page.ui.back)
    assert pages.currentWidget() is pages.hold
    assert pages.hold.ui.say.toPlainText() == "My own words."
    pages.show_rest_page("x")
    pages.go_back()
    assert pages.currentWidget() is pages.hold


def test_the_chosen_cards_are_shown_large_one_at_a_time(pages: ReadinessPages, room: ConsultingRoom) -> None:
    page = _open(pages, room)
    _click(page.ui.cards.boxes()[1])
    _click(page.ui.cards.boxes()[3])
    assert pages.look_together()
    sheet = pages.findChildren(Together)[-1]
    seen = [sheet.accessibleName()]
    QTest.keyClick(sheet, Qt.Key.Key_Right)
    seen.append(sheet.accessibleName())
    QTest.keyClick(sheet, Qt.Key.Key_Right)
    assert sheet.accessibleName() == seen[0]
    assert [name.partition(".")[0] for name in seen] == ["Turn it down", "That was then, this is now"]
    QTest.keyClick(sheet, Qt.Key.Key_F9)
    assert not sheet.isVisible()


def test_only_where_a_week_is_left_free_are_the_cards_looked_at(
    pages: ReadinessPages, room: ConsultingRoom
) -> None:
    pages.show_client(room.client)
    assert not pages.look_together()
    pages.show_hold()
    assert pages.look_together()


def test_both_pages_say_that_nobody_watches(pages: ReadinessPages, room: ConsultingRoom) -> None:
    page = _open(pages, room)
    assert page.ui.offline.text() == OFFLINE
    assert pages.hold.ui.offline.text().endswith(OFFLINE)
    assert "your own safety plan first" in pages.hold.ui.offline.text()

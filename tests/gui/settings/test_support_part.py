"""The crisis contacts in the settings: by country, one's own, checked, restored, never lost while typed."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.client.office import Office
from practice_desk.domain.support import OFFLINE, SupportLine
from practice_desk.gui.settings.page import SettingsPage
from practice_desk.gui.settings.support_part import SupportPart

pytestmark = pytest.mark.gui


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> SettingsPage:
    office.desk.practice.begin("Lindenhof")
    return opened(office, qtbot)


@pytest.fixture
def part(page: SettingsPage, office: Office) -> SupportPart:
    """The part of a practice in Ireland."""
    office.desk.practice.edit(country="Ireland")
    return page.support


def opened(office: Office, qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(office.place)
    qtbot.addWidget(page)
    page.resize(960, 3600)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def click(qtbot: QtBot, button: QWidget) -> None:
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def write(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)


def test_it_says_that_nobody_watches_and_asks_for_the_country_first(page: SettingsPage) -> None:
    ui = page.support.ui
    assert ui.offline.text() == OFFLINE
    assert ui.origin.text() == "Write your country above first; the numbers belong to it."
    assert [field.isEnabled() for field in (ui.emergency, ui.lines, ui.checked, ui.today)] == [False] * 4


def test_the_country_typed_above_brings_its_numbers(page: SettingsPage, office: Office, qtbot: QtBot) -> None:
    write(qtbot, page.ui.country, "uk")
    page.ui.phone.setFocus()
    ui = page.support.ui
    assert ui.emergency.text() == "999"
    assert "Samaritans: 116 123" in ui.lines.toPlainText()
    assert ui.origin.text().startswith("For United Kingdom. Shipped with the program:")
    assert ui.checked_words.text().startswith("Not checked yet.")
    assert not ui.restore.isVisible()
    assert office.heard.said == ["Settings changed"]


def test_leaving_a_field_makes_the_row_ones_own_and_undo_takes_it_back(
    part: SupportPart, office: Office, qtbot: QtBot
) -> None:
    write(qtbot, part.ui.emergency, "112")
    part.ui.lines.setFocus()
    own = office.desk.support.current()
    assert (own.contacts.emergency, own.is_own) == ("112", True)
    assert part.ui.origin.text() == "For Ireland. Your own."
    assert part.ui.restore.isVisible()
    office.desk.ledger.undo()
    assert part.ui.emergency.text() == "112 or 999"


def test_a_line_without_a_colon_is_said_and_not_lost(part: SupportPart, office: Office, qtbot: QtBot) -> None:
    before = office.desk.support.current()
    part.ui.lines.setFocus()
    part.ui.lines.selectAll()
    qtbot.keyClicks(part.ui.lines, "Pieta 1800 247 247")
    part.ui.emergency.setFocus()
    assert "Put a colon" in part.ui.said.text()
    assert part.ui.said.isVisible()
    assert office.desk.support.current() == before
    again = opened(office, qtbot)
    assert again.support.ui.lines.toPlainText() == "Pieta 1800 247 247"


def test_checked_today_is_one_click_and_the_day_can_be_set(
    part: SupportPart, office: Office, qtbot: QtBot
) -> None:
    click(qtbot, part.ui.today)
    today = office.desk.today.date()
    assert office.desk.support.current().contacts.checked_on == today
    assert part.ui.checked_words.text().startswith("Last checked on")
    part.ui.checked.setDate(date(2024, 2, 1))
    assert office.desk.support.current().contacts.checked_on == date(2024, 2, 1)
    assert "more than 12 months ago" in part.ui.checked_words.text()
    part.ui.checked.setDate(date(2999, 1, 1))
    assert part.ui.checked.date().toPython() == today


def test_the_shipped_ones_can_be_restored(part: SupportPart, office: Office, qtbot: QtBot) -> None:
    write(qtbot, part.ui.emergency, "1")
    part.ui.lines.setFocus()
    click(qtbot, part.ui.restore)
    assert part.ui.emergency.text() == "112 or 999"
    assert not office.desk.support.current().is_own
    assert office.heard.said[-1] == "Shipped contacts restored"


def test_another_country_takes_numbers_of_ones_own(part: SupportPart, office: Office, qtbot: QtBot) -> None:
    office.desk.practice.edit(country="Chile")
    assert part.ui.origin.text() == "Nothing is shipped for Chile; type your own."
    assert part.ui.emergency.text() == ""
    part.ui.lines.setFocus()
    qtbot.keyClicks(part.ui.lines, "Fono: *4141")
    page = part.window()
    assert isinstance(page, SettingsPage)
    page.flush()
    assert office.desk.support.current().contacts.lines == (SupportLine("Fono", "*4141"),)


def test_words_typed_for_one_country_do_not_go_to_another(
    part: SupportPart, office: Office, qtbot: QtBot
) -> None:
    part.ui.lines.setFocus()
    part.ui.lines.selectAll()
    qtbot.keyClicks(part.ui.lines, "no colon")
    part.ui.emergency.setFocus()
    office.desk.practice.edit(country="Austria")
    assert part.ui.lines.toPlainText() == "Telefonseelsorge: 142"
    office.desk.practice.edit(country="Ireland")
    assert part.ui.lines.toPlainText() == "no colon"

"""Settings apply at once, can be taken back, and never lose a word."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gui.client.office import Office
from practice_desk.domain.practice import Paper
from practice_desk.gui.settings.licences import LICENCES
from practice_desk.gui.settings.page import SettingsPage
from practice_desk.gui.typing_keeper import KEEP_AFTER_MS

pytestmark = pytest.mark.gui

NOW, NEW = "an old green kettle", "seven quiet blue boats"


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> SettingsPage:
    office.desk.practice.begin("Lindenhof")
    return opened(office, qtbot)


def opened(office: Office, qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(office.place)
    qtbot.addWidget(page)
    page.resize(960, 640)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def click(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def write(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)


def test_the_look_is_for_the_window_to_change(page: SettingsPage, qtbot: QtBot) -> None:
    page.set_look("light", 1.2)
    assert page.ui.appearance.value == "light"
    assert page.ui.text_scale.currentText() == "120 %"
    with qtbot.waitSignal(page.appearance_chosen) as look:
        click(qtbot, page.ui.appearance.buttons()[2])
    assert look.args == ["dark"]
    page.ui.text_scale.setCurrentIndex(page.ui.text_scale.count() - 1)
    with qtbot.waitSignal(page.text_scale_chosen) as scale:
        page.ui.text_scale.activated.emit(page.ui.text_scale.currentIndex())
    assert scale.args == [2.0]


def test_sizes_of_text_stay_in_order_around_one_of_ones_own(page: SettingsPage) -> None:
    page.set_look("system", 1.2)
    scales = [page.ui.text_scale.itemData(row) for row in range(page.ui.text_scale.count())]
    assert scales == sorted(scales)
    assert (scales[0], scales[-1]) == (0.9, 2.0)


def test_leaving_a_field_saves_it_and_undo_brings_it_back(
    office: Office, page: SettingsPage, qtbot: QtBot
) -> None:
    write(qtbot, page.ui.signature, "Dr. Ana Weiss")
    page.ui.phone.setFocus()
    assert office.desk.practice.current().signature == "Dr. Ana Weiss"
    assert office.heard.said == ["Settings changed"]
    office.desk.ledger.undo()
    assert page.ui.signature.text() == ""


@pytest.mark.parametrize(("index", "paper"), [(1, Paper.LETTER), (2, Paper.A5)])
def test_paper_is_kept(office: Office, page: SettingsPage, qtbot: QtBot, index: int, paper: Paper) -> None:
    click(qtbot, page.ui.paper.buttons()[index])
    assert office.desk.practice.current().paper is paper


@pytest.mark.parametrize(("index", "minutes"), [(0, 1), (2, 15), (3, 30)])
def test_the_time_to_lock_is_kept(
    office: Office, page: SettingsPage, qtbot: QtBot, index: int, minutes: int
) -> None:
    assert page.ui.lock_minutes.value == 5
    click(qtbot, page.ui.lock_minutes.buttons()[index])
    assert office.desk.practice.current().lock_minutes == minutes


def test_an_empty_name_is_answered_beside_it_and_comes_back(
    office: Office, page: SettingsPage, qtbot: QtBot
) -> None:
    page.ui.name.setFocus()
    page.ui.name.selectAll()
    qtbot.keyClick(page.ui.name, Qt.Key.Key_Delete)
    page.ui.phone.setFocus()
    assert page.ui.said_practice.isVisible()
    assert office.desk.practice.current().name == "Lindenhof"


def test_typing_is_kept_within_half_a_second(office: Office, page: SettingsPage, qtbot: QtBot) -> None:
    write(qtbot, page.ui.phone, "0123")
    qtbot.waitUntil(lambda: office.desk.drafts.kept("settings") != {}, timeout=4 * KEEP_AFTER_MS)
    assert opened(office, qtbot).ui.phone.text() == "0123"


def change(page: SettingsPage, qtbot: QtBot, now: str, new: str, again: str) -> None:
    click(qtbot, page.ui.change)
    for field, words in ((page.ui.current, now), (page.ui.fresh, new), (page.ui.again, again)):
        write(qtbot, field, words)
    qtbot.keyClick(page.ui.again, Qt.Key.Key_Return)


def test_a_new_passphrase_is_asked_for_with_the_one_of_now(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.passphrase_change_asked) as asked:
        change(page, qtbot, NOW, NEW, NEW)
    assert asked.args == [NOW, NEW]
    page.passphrase_changed()
    assert page.ui.change_part.isHidden()
    assert page.ui.current.text() == page.ui.fresh.text() == ""


def test_a_wrong_passphrase_is_answered_and_everything_stays(page: SettingsPage, qtbot: QtBot) -> None:
    change(page, qtbot, NOW, NEW, NEW)
    page.refuse_passphrase("That didn't match. Take your time.")
    assert page.ui.said_passphrase.text() == "That didn't match. Take your time."
    assert page.ui.current.selectedText() == NOW or page.ui.current.hasSelectedText()
    assert page.ui.fresh.text() == NEW


@pytest.mark.parametrize(
    ("now", "new", "again", "words"),
    [
        ("", NEW, NEW, "passphrase of now"),
        (NOW, "short", "short", "10 more characters"),
        (NOW, NEW, NOW, "don't match"),
    ],
)
def test_what_cannot_be_a_passphrase_asks_nothing(
    page: SettingsPage, qtbot: QtBot, now: str, new: str, again: str, words: str
) -> None:
    with qtbot.assertNotEmitted(page.passphrase_change_asked):
        change(page, qtbot, now, new, again)
    assert words in page.ui.said_passphrase.text()


def test_leaving_the_page_forgets_the_passphrases(page: SettingsPage, qtbot: QtBot) -> None:
    click(qtbot, page.ui.change)
    write(qtbot, page.ui.current, NOW)
    page.flush()
    assert page.ui.current.text() == ""


def test_about_says_what_it_does_not_do(page: SettingsPage) -> None:
    words = page.ui.about_words.text()
    assert "no internet" in words
    assert "no alarm" in words


@pytest.mark.parametrize("licence", LICENCES, ids=lambda licence: licence.what)
def test_every_licence_can_be_read(licence: object) -> None:
    assert len(getattr(licence, "text")()) > 100  # noqa: B009


def test_a_licence_is_shown_when_chosen(page: SettingsPage, qtbot: QtBot) -> None:
    click(qtbot, page.ui.licences)
    page.ui.licence.setCurrentIndex(1)
    assert "OPEN FONT LICENSE" in page.ui.licence_text.toPlainText().upper()

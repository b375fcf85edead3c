"""The lock page asks, keeps what was typed, and says nothing about the practice's inside."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from practice_desk.gui.shell.lock_page import RECOVERY_WORDS, LockPage

pytestmark = pytest.mark.gui


@pytest.fixture
def page(qtbot: QtBot) -> LockPage:
    page = LockPage()
    qtbot.addWidget(page)
    page.resize(960, 640)
    page.show()
    return page


def test_enter_asks_to_unlock_with_what_was_typed(page: LockPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.ui.passphrase, "river lamp")
    with qtbot.waitSignal(page.unlock_asked) as asked:
        qtbot.keyClick(page.ui.passphrase, Qt.Key.Key_Return)
    assert asked.args == ["river lamp"]


def test_nothing_typed_asks_nothing(page: LockPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.unlock_asked):
        qtbot.keyClick(page.ui.passphrase, Qt.Key.Key_Return)
        qtbot.mouseClick(page.ui.unlock, Qt.MouseButton.LeftButton)


def test_a_refusal_keeps_the_words_and_chooses_them_whole(page: LockPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.ui.passphrase, "river lamp")
    page.busy(True)
    page.say("That didn't match. Take your time.")
    assert page.ui.passphrase.selectedText() == "river lamp"
    assert page.ui.passphrase_said.text() == "That didn't match. Take your time."
    assert not page.ui.passphrase.isReadOnly()
    qtbot.keyClicks(page.ui.passphrase, "x")
    assert page.ui.passphrase.text() == "x"
    assert page.ui.passphrase_said.text() == ""


def test_a_refusal_leaves_the_recovery_words_to_be_mended(page: LockPage, qtbot: QtBot) -> None:
    typed = " ".join(["abandon"] * (RECOVERY_WORDS - 1) + ["abl"])
    qtbot.mouseClick(page.ui.other_way, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.ui.words, typed)
    page.say("Word 24 is not one of the recovery words.")
    qtbot.keyClicks(page.ui.words, "e")
    assert page.ui.words.toPlainText() == f"{typed}e"


def test_nothing_moves_when_something_is_said(page: LockPage) -> None:
    before = page.ui.unlock.geometry()
    page.say("That didn't match. Take your time.")
    page.ui.content.layout().activate()
    assert page.ui.unlock.geometry() == before


def test_while_busy_a_second_enter_asks_nothing(page: LockPage, qtbot: QtBot) -> None:
    page.ui.passphrase.setText("river lamp")
    page.busy(True)
    with qtbot.assertNotEmitted(page.unlock_asked):
        qtbot.keyClick(page.ui.passphrase, Qt.Key.Key_Return)


def test_the_eye_shows_what_is_typed_and_clearing_closes_it(page: LockPage, qtbot: QtBot) -> None:
    page.ui.passphrase.setText("river lamp")
    qtbot.mouseClick(page.ui.show, Qt.MouseButton.LeftButton)
    assert page.ui.passphrase.echoMode() is QLineEdit.EchoMode.Normal
    page.clear()
    assert page.ui.passphrase.echoMode() is QLineEdit.EchoMode.Password
    assert page.ui.passphrase.text() == ""


@pytest.mark.parametrize(
    ("letter", "shift", "on"),
    [("A", False, True), ("a", True, True), ("a", False, False), ("A", True, False)],
)
def test_caps_lock_is_noticed_from_the_letters(page: LockPage, letter: str, shift: bool, on: bool) -> None:
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, held, letter)
    QApplication.sendEvent(page.ui.passphrase, press)
    assert ("Caps Lock" in page.ui.passphrase_said.text()) is on


def test_the_recovery_words_are_taken_as_they_come(page: LockPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.ui.other_way, Qt.MouseButton.LeftButton)
    page.ui.words.setPlainText("Abandon\n  ability\t" * (RECOVERY_WORDS // 2))
    with qtbot.waitSignal(page.recover_asked) as asked:
        qtbot.mouseClick(page.ui.recover, Qt.MouseButton.LeftButton)
    assert asked.args == [("abandon", "ability") * (RECOVERY_WORDS // 2)]


def test_too_few_recovery_words_are_counted_and_not_sent(page: LockPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.ui.other_way, Qt.MouseButton.LeftButton)
    page.ui.words.setPlainText("abandon ability able")
    assert page.ui.words_said.text() == "3 of 24 words"
    with qtbot.assertNotEmitted(page.recover_asked):
        qtbot.keyClick(page.ui.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "24 words on the sheet; 3 are here" in page.ui.words_said.text()
    assert page.ui.words.toPlainText() == "abandon ability able"


def test_another_place_can_be_asked_for(page: LockPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.another_place_asked):
        qtbot.mouseClick(page.ui.another_place, Qt.MouseButton.LeftButton)

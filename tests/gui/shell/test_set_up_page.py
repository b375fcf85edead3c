"""The first run: four steps, each usable with Enter alone, nothing lost on the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from practice_desk.gui.shell.set_up_page import SetUpPage, SetUpStep

pytestmark = pytest.mark.gui

OFFERED = "harbour violet kettle meadow lantern"
WORDS = tuple(f"word{number}" for number in range(1, 25))
OWN = "an old green kettle on the moss"


@pytest.fixture
def page(qtbot: QtBot) -> SetUpPage:
    page = SetUpPage()
    qtbot.addWidget(page)
    page.suggestion_asked.connect(lambda: page.offer(OFFERED))
    page.resize(960, 640)
    page.show()
    return page


def enter(page: SetUpPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    QApplication.processEvents()


def fill(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    field.selectAll()
    qtbot.keyClicks(field, words)


def read_back(page: SetUpPage, qtbot: QtBot, words: tuple[str, ...]) -> None:
    for field, number in zip(
        (page.ui.check_1, page.ui.check_2, page.ui.check_3), page._read_back.asked, strict=True
    ):
        fill(qtbot, field, words[number - 1])


def test_enter_alone_makes_a_practice_with_the_words_offered(page: SetUpPage, qtbot: QtBot) -> None:
    enter(page, qtbot)
    assert page.ui.offer.text() == OFFERED
    with qtbot.waitSignal(page.make_asked) as asked:
        enter(page, qtbot)
    assert asked.args == ["My practice", OFFERED]
    page.show_recovery(WORDS)
    enter(page, qtbot)
    read_back(page, qtbot, WORDS)
    with qtbot.waitSignal(page.finished):
        enter(page, qtbot)


def test_while_the_file_is_made_enter_asks_no_second_time(page: SetUpPage, qtbot: QtBot) -> None:
    enter(page, qtbot)
    enter(page, qtbot)
    with qtbot.assertNotEmitted(page.make_asked):
        qtbot.keyClick(page, Qt.Key.Key_Return)


def test_other_words_are_offered_on_request(page: SetUpPage, qtbot: QtBot) -> None:
    enter(page, qtbot)
    with qtbot.waitSignal(page.suggestion_asked):
        qtbot.mouseClick(page.ui.another, Qt.MouseButton.LeftButton)


def choose_own(page: SetUpPage, qtbot: QtBot) -> None:
    enter(page, qtbot)
    qtbot.mouseClick(page.ui.way.buttons()[1], Qt.MouseButton.LeftButton)


def test_a_phrase_of_ones_own_is_typed_twice(page: SetUpPage, qtbot: QtBot) -> None:
    choose_own(page, qtbot)
    fill(qtbot, page.ui.own, OWN)
    fill(qtbot, page.ui.again, OWN)
    with qtbot.waitSignal(page.make_asked) as asked:
        enter(page, qtbot)
    assert asked.args == ["My practice", OWN]


@pytest.mark.parametrize(
    ("own", "again", "hint", "field"),
    [("short", "short", "10 more characters", "own"), (OWN, "an old green", "don't match", "again")],
)
def test_a_short_or_different_phrase_is_answered_beside_it(
    page: SetUpPage, qtbot: QtBot, own: str, again: str, hint: str, field: str
) -> None:
    choose_own(page, qtbot)
    fill(qtbot, page.ui.own, own)
    fill(qtbot, page.ui.again, again)
    assert hint in page.ui.own_hint.text()
    with qtbot.assertNotEmitted(page.make_asked):
        enter(page, qtbot)
    assert page.focusWidget() is getattr(page.ui, field)
    assert (page.ui.own.text(), page.ui.again.text()) == (own, again)


def test_what_cannot_be_made_is_said_and_everything_stays(page: SetUpPage, qtbot: QtBot) -> None:
    fill(qtbot, page.ui.name, "Lindenhof")
    choose_own(page, qtbot)
    fill(qtbot, page.ui.own, OWN)
    fill(qtbot, page.ui.again, OWN)
    enter(page, qtbot)
    page.say("The disk is full. Make room, then try again.")
    assert page.ui.said.text() == "The disk is full. Make room, then try again."
    assert page.ui.own.text() == OWN
    with qtbot.waitSignal(page.make_asked) as asked:
        enter(page, qtbot)
    assert asked.args == ["Lindenhof", OWN]


def test_a_wrong_word_is_answered_kindly_and_the_sheet_is_one_step_back(
    page: SetUpPage, qtbot: QtBot
) -> None:
    page.show_recovery(WORDS)
    enter(page, qtbot)
    read_back(page, qtbot, tuple(reversed(WORDS)))
    with qtbot.assertNotEmitted(page.finished):
        enter(page, qtbot)
    assert f"Word {page._read_back.asked[0]} isn’t the one on the sheet" in page.ui.check_hint.text()
    qtbot.mouseClick(page.ui.back, Qt.MouseButton.LeftButton)
    assert page.step is SetUpStep.WORDS
    shown = {label.text() for label in page.ui.word_sheet.findChildren(QLabel)}
    assert set(WORDS) <= shown


def test_capitals_and_blanks_around_a_word_do_not_matter(page: SetUpPage, qtbot: QtBot) -> None:
    page.show_recovery(WORDS)
    enter(page, qtbot)
    read_back(page, qtbot, tuple(f" {word.upper()} " for word in WORDS))
    with qtbot.waitSignal(page.finished):
        enter(page, qtbot)


def test_the_words_are_gone_from_the_page_once_read_back(page: SetUpPage, qtbot: QtBot) -> None:
    page.show_recovery(WORDS)
    enter(page, qtbot)
    read_back(page, qtbot, WORDS)
    enter(page, qtbot)
    shown = " ".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())
    typed = " ".join(field.text() for field in page.findChildren(QLineEdit))
    assert not [word for word in WORDS if word in shown.split() or word in typed.split()]
    assert page.ui.word_sheet.accessibleDescription() == ""


def test_once_read_back_the_words_are_not_asked_again_when_the_desk_did_not_open(
    page: SetUpPage, qtbot: QtBot
) -> None:
    page.show_recovery(WORDS)
    enter(page, qtbot)
    read_back(page, qtbot, WORDS)
    enter(page, qtbot)
    with qtbot.assertNotEmitted(page.finished):
        enter(page, qtbot)
    page.say("The disk is full.")
    with qtbot.waitSignal(page.finished):
        enter(page, qtbot)


def test_three_different_words_are_asked_in_their_order(page: SetUpPage) -> None:
    for _ in range(50):
        page.show_recovery(WORDS)
        first, second, third = page._read_back.asked
        assert 1 <= first < second < third <= len(WORDS)


def test_only_a_passphrase_can_be_asked_for(page: SetUpPage, qtbot: QtBot) -> None:
    page.ask_passphrase()
    assert page.step is SetUpStep.PHRASE
    assert page.ui.back.isHidden()
    with qtbot.waitSignal(page.passphrase_chosen) as chosen:
        enter(page, qtbot)
    assert chosen.args == [OFFERED]


def test_a_practice_that_exists_can_be_chosen_instead(page: SetUpPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.another_place_asked):
        qtbot.mouseClick(page.ui.another_place, Qt.MouseButton.LeftButton)

"""The sheet over the window: letters, arrows, Enter, Esc, and the keyboard back where it was."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from gui.palette.test_search import COMMANDS, TODAY, line
from practice_desk.gui.palette.palette import Palette

pytestmark = pytest.mark.gui

LINES = [line("Mara Lindqvist"), line("Marek Dvořák"), line("Theo Brandt")]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QMainWindow]:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QLineEdit())
    window.resize(960, 640)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.centralWidget().setFocus()
    yield window
    window.close()


@pytest.fixture
def palette(window: QMainWindow) -> Palette:
    palette = Palette(window)
    palette.open(LINES, COMMANDS, TODAY)
    return palette


def press(qtbot: QtBot, palette: Palette, key: Qt.Key) -> None:
    qtbot.keyClick(palette.ui.field, key)


def chosen(palette: Palette) -> str:
    return str(palette.ui.list.currentIndex().data())


def shown(palette: Palette) -> list[str]:
    return [str(palette.model.index(row).data()) for row in range(palette.model.rowCount())]


def test_letters_and_enter_open_a_client(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.ui.field, "dvo")
    with qtbot.waitSignal(palette.client_chosen) as client:
        press(qtbot, palette, Qt.Key.Key_Return)
    assert client.args == ["Marek Dvořák"]
    assert palette.isHidden()


def test_clients_stand_before_actions(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.ui.field, "mar")
    assert shown(palette) == [
        "Clients",
        "Mara Lindqvist",
        "Marek Dvořák",
        "For Mara Lindqvist",
        "Follow up on last time",
        "Print the handout",
    ]


def test_a_command_that_begins_so_stands_before_clients_who_do_not(window: QMainWindow, qtbot: QtBot) -> None:
    palette = Palette(window)
    palette.open([line("Theo Block"), line("Robin Aue")], COMMANDS, TODAY)
    qtbot.keyClicks(palette.ui.field, "lock")
    assert shown(palette) == ["Go to", "Lock", "Clients", "Theo Block"]
    assert chosen(palette) == "Lock"


def test_arrows_pass_over_headings_and_go_round(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.ui.field, "mar")
    seen = [chosen(palette)]
    for _ in range(4):
        press(qtbot, palette, Qt.Key.Key_Down)
        seen.append(chosen(palette))
    assert seen == ["Mara Lindqvist", "Marek Dvořák", "Follow up on last time", "Print the handout", seen[0]]
    press(qtbot, palette, Qt.Key.Key_Up)
    assert chosen(palette) == "Print the handout"


def test_a_command_is_done_by_enter(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.ui.field, ">lock")
    with qtbot.waitSignal(palette.command_chosen) as command:
        press(qtbot, palette, Qt.Key.Key_Return)
    assert command.args == ["lock"]


def test_a_click_does_the_same(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.ui.field, "theo")
    place = palette.ui.list.visualRect(palette.ui.list.currentIndex()).center()
    with qtbot.waitSignal(palette.client_chosen) as client:
        qtbot.mouseClick(palette.ui.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert client.args == ["Theo Brandt"]


def test_a_name_nobody_has_offers_a_new_client(palette: Palette, qtbot: QtBot) -> None:
    palette.ui.field.setText("Zoë Q")
    assert shown(palette) == ["No one called “Zoë Q”.", "New client “Zoë Q”"]
    with qtbot.waitSignal(palette.new_client_asked) as name:
        press(qtbot, palette, Qt.Key.Key_Return)
    assert name.args == ["Zoë Q"]


def test_escape_gives_the_keyboard_back(palette: Palette, window: QMainWindow, qtbot: QtBot) -> None:
    assert palette.ui.field.hasFocus()
    press(qtbot, palette, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert window.centralWidget().hasFocus()


def test_a_click_beside_the_sheet_closes_it(palette: Palette, qtbot: QtBot) -> None:
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 600))
    assert palette.isHidden()


def test_tab_stays_in_the_sheet(palette: Palette, qtbot: QtBot) -> None:
    first = chosen(palette)
    press(qtbot, palette, Qt.Key.Key_Tab)
    assert palette.ui.field.hasFocus()
    assert chosen(palette) != first


def test_it_covers_the_window_also_after_a_resize(
    palette: Palette, window: QMainWindow, qtbot: QtBot
) -> None:
    window.resize(1200, 700)
    qtbot.waitUntil(lambda: palette.size() == window.size())
    assert palette.ui.sheet.geometry().right() < palette.width()


def test_with_names_hidden_only_initials_show(palette: Palette, qtbot: QtBot) -> None:
    palette.open(LINES, (), TODAY, hidden=True)
    qtbot.keyClicks(palette.ui.field, "theo")
    assert shown(palette) == ["Clients", "T. B."]


def test_opening_again_begins_with_an_empty_field(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.ui.field, "theo")
    press(qtbot, palette, Qt.Key.Key_Escape)
    palette.open(LINES, COMMANDS, TODAY)
    assert palette.ui.field.text() == ""


def test_no_name_stays_behind_once_it_is_closed(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.ui.field, "theo")
    press(qtbot, palette, Qt.Key.Key_Return)
    assert shown(palette) == []
    assert palette.ui.field.text() == ""

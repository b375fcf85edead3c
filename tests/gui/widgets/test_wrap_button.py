"""A button says as much as fits into two lines, marks what is new, and is heard whole."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from practice_desk.domain.fix_words import FixWords, fix_words
from practice_desk.gui.theme import style_type
from practice_desk.gui.widgets.flow import FlowRow
from practice_desk.gui.widgets.wrap_button import WrapButton

pytestmark = pytest.mark.gui

TEXT = "Work on being more relaxed with people, and write in the journal for 30 minutes every day."
FIX = TEXT.replace("people,", "people: send one message to a friend,")


@pytest.fixture
def button(shown, theme) -> WrapButton:
    row, button = FlowRow(), WrapButton()
    button.set_words(fix_words(FIX, TEXT), FIX)
    row.add(button)
    shown(row, size=(700, 300))
    return button


def at_width(button: WrapButton, width: int) -> WrapButton:
    window = button.window()
    window.resize(width, 300)
    QTest.qWait(0)
    return button


def test_the_whole_stands_on_it_where_two_lines_hold_it(button: WrapButton) -> None:
    assert button.shown_text() == FIX
    assert button.toolTip() == ""
    one_line = WrapButton()
    one_line.set_words((FixWords("Say why"),), "Say why")
    assert one_line.heightForWidth(400) < button.height()


def test_where_less_fits_the_change_stands_on_it_and_only_the_end_is_cut(button: WrapButton) -> None:
    shown = at_width(button, 360).shown_text()
    assert shown.startswith("… relaxed with people: send one message to a friend,")
    assert shown.endswith(" …")
    assert button.toolTip() == FIX
    assert button.accessibleName() == FIX


def test_it_never_takes_more_than_two_lines_nor_cuts_them(button: WrapButton) -> None:
    line = button.fontMetrics().lineSpacing()
    for width in range(160, 900, 37):
        at_width(button, width)
        laid = button._fitting(button.width())
        assert laid.layout.lineCount() <= 2
        assert laid.height <= button.height()
        assert button.heightForWidth(button.width()) < 3 * line + 14
        assert laid.width <= button.width() - 26


def test_an_ampersand_is_a_letter(shown) -> None:
    button = WrapButton()
    shown(button)
    button.set_words((FixWords("Ring Bea & Jo"),), "Ring Bea & Jo")
    assert button.shown_text() == "Ring Bea & Jo"
    assert button.shortcut().isEmpty()


def test_it_is_pressed_like_any_button(button: WrapButton, qtbot) -> None:
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_its_words_wear_the_look(button: WrapButton, qapp, theme, inks) -> None:
    assert theme.tokens["accent"] in inks(button)
    light = theme.tokens["accent"]
    theme.apply(qapp, "dark")
    style_type(button, theme)
    assert theme.tokens["accent"] in inks(button)
    assert light not in inks(button)

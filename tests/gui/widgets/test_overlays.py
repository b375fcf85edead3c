"""The ring around the keyboard's place, and the sheet laid over a window."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from practice_desk.gui.theme.tokens import contrast
from practice_desk.gui.widgets.focus_ring import OUTSET, FocusRing, FocusRings
from practice_desk.gui.widgets.popover import Popover


@pytest.fixture
def stops(shown) -> list[QPushButton]:
    buttons = [QPushButton(name) for name in ("First", "Second", "Third")]
    buttons[1].setProperty("role", "primary")
    shown(*buttons)
    return buttons


def test_the_ring_lies_outside_what_tab_reached(stops, theme, inks) -> None:
    window = stops[0].window()
    ring = FocusRing(window)
    stops[0].setFocus()
    assert ring.target() is None
    QTest.keyClick(stops[0], Qt.Key.Key_Tab)
    assert ring.target() is stops[1]
    place = QRect(stops[1].mapTo(window, QPoint(0, 0)), stops[1].size())
    assert ring.geometry() == place.adjusted(-OUTSET, -OUTSET, OUTSET, OUTSET)
    line = window.grab().toImage().pixelColor(place.center().x(), place.top() - OUTSET + 1).name()
    assert line.upper() == theme.tokens["focus"]
    assert contrast(line, theme.tokens["window"]) >= 3
    gap = window.grab().toImage().pixelColor(place.center().x(), place.top() - 1).name()
    assert gap.upper() == theme.tokens["window"]


def test_a_shortcut_shows_the_ring_too(stops) -> None:
    window = stops[0].window()
    ring = FocusRing(window)
    shortcut = QShortcut(QKeySequence("F6"), window)
    shortcut.activated.connect(stops[2].setFocus)
    QTest.mouseClick(stops[0], Qt.MouseButton.LeftButton)
    assert ring.target() is None
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F6)
    assert ring.target() is stops[2]


def test_the_mouse_gets_no_ring_and_takes_it_away(stops) -> None:
    ring = FocusRing(stops[0].window())
    stops[0].setFocus()
    QTest.keyClick(stops[0], Qt.Key.Key_Tab)
    assert ring.target() is stops[1]
    QTest.mouseClick(stops[1], Qt.MouseButton.LeftButton)
    assert ring.target() is None
    assert ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_a_dialog_has_its_ring_as_well(stops, qtbot) -> None:
    window = stops[0].window()
    FocusRings(window)
    dialog = QDialog(window)
    column = QVBoxLayout(dialog)
    for name in ("Not now", "Keep"):
        column.addWidget(QPushButton(name))
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.findChild(FocusRing) is not None)
    QTest.keyClick(dialog, Qt.Key.Key_Tab)
    rings = dialog.findChildren(FocusRing)
    assert [ring.target() for ring in rings] == [QApplication.focusWidget()]
    assert rings[0].target().window() is dialog


def test_an_opened_menu_is_mark_enough(shown) -> None:
    bar = QMenuBar()
    bar.addMenu("File").addAction("Quit")
    window = shown(bar, QPushButton("One"))
    ring = FocusRing(window)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
    assert bar.hasFocus()
    assert ring.target() is None


def test_the_ring_follows_moves_and_leaves_with_its_control(stops) -> None:
    window = stops[0].window()
    ring = FocusRing(window)
    stops[0].setFocus()
    QTest.keyClick(stops[0], Qt.Key.Key_Tab)
    window.resize(400, 300)
    QApplication.processEvents()
    place = QRect(stops[1].mapTo(window, QPoint(0, 0)), stops[1].size())
    assert ring.geometry() == place.adjusted(-OUTSET, -OUTSET, OUTSET, OUTSET)
    stops[1].hide()
    assert ring.target() is not stops[1]


def test_the_ring_scrolls_along_and_stays_in_view(shown) -> None:
    page, area = QWidget(), QScrollArea()
    column = QVBoxLayout(page)
    buttons = [QPushButton(str(number)) for number in range(30)]
    for button in buttons:
        column.addWidget(button)
    area.setWidget(page)
    window = shown(area, size=(300, 300))
    ring = FocusRing(window)
    buttons[1].setFocus()
    QTest.keyClick(buttons[1], Qt.Key.Key_Tab)
    before = ring.geometry().top()
    area.verticalScrollBar().setValue(20)
    assert ring.geometry().top() == before - 20
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert ring.target() is None


def popover(window: QWidget) -> Popover:
    sheet = Popover(window)
    for text in ("Sit and follow ten breaths", "Leave as is…"):
        sheet.body.addWidget(QPushButton(text))
    return sheet


@pytest.fixture
def field(shown) -> QLineEdit:
    field, other = QLineEdit(), QLineEdit()
    shown(field, other)
    field.setFocus()
    return field


def test_a_sheet_opens_below_takes_the_keyboard_and_gives_it_back(field: QLineEdit, qtbot) -> None:
    sheet = popover(field.window())
    sheet.open_near(field, QRect(40, 0, 60, 20))
    first = sheet.findChild(QPushButton)
    assert first.hasFocus()
    place = field.mapTo(field.window(), QPoint(40, 20))
    assert sheet.sheet().left() == place.x()
    assert sheet.sheet().top() > place.y()
    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(first, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert field.hasFocus()


def test_a_sheet_blocks_nothing_and_leaves_when_the_keyboard_does(field: QLineEdit, qtbot) -> None:
    sheet = popover(field.window())
    sheet.open_near(field)
    assert not sheet.isWindow()
    other = field.window().findChildren(QLineEdit)[1]
    with qtbot.waitSignal(sheet.closed):
        other.setFocus()
    assert other.hasFocus()


def test_a_sheet_stays_inside_the_window(field: QLineEdit) -> None:
    window = field.window()
    sheet = popover(window)
    for corner in (QPoint(0, 0), QPoint(690, 490), QPoint(690, 0), QPoint(0, 490), QPoint(350, 480)):
        rect = QRect(corner, corner + QPoint(8, 8))
        sheet.open_at(rect)
        assert window.rect().contains(sheet.sheet())
        assert not sheet.sheet().intersects(rect)
    sheet.dismiss()


def tall(window: QWidget, lines_wide: int = 20, ways: int = 14) -> Popover:
    sheet = Popover(window, lines_wide)
    for number in range(ways):
        sheet.body.addWidget(QPushButton(f"Way {number}"))
    return sheet


def is_in_view(button: QPushButton, sheet: Popover) -> bool:
    seen = QRect(button.mapTo(sheet, QPoint(0, 0)), button.size())
    view = sheet._scroll
    return QRect(view.mapTo(sheet, QPoint(0, 0)), view.size()).contains(seen)


@pytest.mark.parametrize(("top", "above"), [(140, False), (300, True)])
def test_a_tall_sheet_scrolls_where_there_is_more_room_and_leaves_its_words_in_view(
    field: QLineEdit, top: int, above: bool
) -> None:
    window = field.window()
    sheet = tall(window, lines_wide=60)
    words = QRect(20, top, window.width() - 40, 24)
    sheet.open_at(words)
    QApplication.processEvents()
    assert window.rect().contains(sheet.sheet())
    assert not sheet.sheet().intersects(words)
    assert (sheet.sheet().bottom() < words.top()) is above
    ways = sheet.findChildren(QPushButton)
    assert is_in_view(ways[0], sheet)
    assert not is_in_view(ways[-1], sheet)
    for way in ways[1:]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert way.hasFocus()
        assert is_in_view(way, sheet)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert is_in_view(ways[0], sheet)
    sheet.dismiss()


def test_a_tall_sheet_stands_beside_short_words_in_full(field: QLineEdit) -> None:
    window = field.window()
    sheet = tall(window, lines_wide=12, ways=9)
    words = QRect(20, window.height() // 2, 40, 20)
    sheet.open_at(words)
    QApplication.processEvents()
    assert window.rect().contains(sheet.sheet())
    assert sheet.sheet().left() > words.right()
    assert all(is_in_view(way, sheet) for way in sheet.findChildren(QPushButton))
    sheet.dismiss()


def test_words_that_fill_the_window_do_not_squeeze_a_sheet_to_nothing(field: QLineEdit) -> None:
    window = field.window()
    sheet = tall(window)
    sheet.open_at(window.rect().adjusted(4, 4, -4, -4))
    assert window.rect().contains(sheet.sheet())
    assert sheet.sheet().height() > 100
    sheet.dismiss()


def test_a_new_size_of_the_window_closes_the_sheet(field: QLineEdit, qtbot) -> None:
    sheet = popover(field.window())
    sheet.open_near(field)
    with qtbot.waitSignal(sheet.closed):
        field.window().resize(500, 400)
    assert field.hasFocus()


def test_keys_walk_round_a_sheet_and_enter_presses(field: QLineEdit, qtbot) -> None:
    sheet = popover(field.window())
    sheet.open_near(field)
    first, second = sheet.findChildren(QPushButton)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Down):
        QTest.keyClick(first, key)
        assert second.hasFocus()
        QTest.keyClick(second, key)
        assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Up)
    with qtbot.waitSignal(second.clicked):
        QTest.keyClick(second, Qt.Key.Key_Return)
    assert sheet.isVisible()


def test_a_letter_goes_to_where_the_keyboard_was(field: QLineEdit) -> None:
    sheet = popover(field.window())
    sheet.open_near(field)
    QTest.keyClick(sheet.findChild(QPushButton), Qt.Key.Key_X)
    QApplication.processEvents()
    assert not sheet.isVisible()
    assert field.text() == "x"


def test_keys_that_edit_go_to_where_the_keyboard_was(field: QLineEdit) -> None:
    field.setText("walk more")
    sheet = popover(field.window())
    sheet.open_near(field)
    QTest.keyClick(sheet.findChild(QPushButton), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert not sheet.isVisible()
    assert field.selectedText() == "walk more"
    field.end(False)
    sheet.open_near(field)
    QTest.keyClick(sheet.findChild(QPushButton), Qt.Key.Key_Backspace)
    QApplication.processEvents()
    assert field.text() == "walk mor"


def test_a_command_is_not_typing(field: QLineEdit) -> None:
    sheet = popover(field.window())
    sheet.open_near(field)
    QTest.keyClick(sheet.findChild(QPushButton), Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert sheet.isVisible()
    sheet.dismiss()


def test_a_press_outside_closes_the_sheet_and_one_inside_does_not(field: QLineEdit) -> None:
    window = field.window()
    sheet = popover(window)
    sheet.open_near(field)
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=sheet.rect().center())
    assert sheet.isVisible()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(5, window.height() - 5))
    assert not sheet.isVisible()
    assert field.hasFocus()


def test_a_sheet_goes_when_what_it_lies_beside_is_hidden(field: QLineEdit, qtbot) -> None:
    sheet = popover(field.window())
    sheet.open_near(field)
    with qtbot.waitSignal(sheet.closed):
        field.hide()


def test_a_sheet_takes_the_height_of_what_is_in_it_now(field: QLineEdit) -> None:
    sheet = popover(field.window())
    sheet.open_near(field)
    before = sheet.height()
    more = QPushButton("One more")
    sheet.body.addWidget(more)
    more.show()
    sheet.fit()
    assert sheet.height() > before
    assert field.window().rect().contains(sheet.sheet())
    sheet.dismiss()

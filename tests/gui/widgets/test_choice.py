"""Segments and tiles: keys, value, what is spoken, and how they fold."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from practice_desk.gui.widgets.segmented import Segmented
from practice_desk.gui.widgets.tiles import Tiles

ANSWERS = [("yes", "Yes"), ("unsure", "Unsure"), ("no", "No")]
OUTCOMES = [
    ("did", "Did it", "sun"),
    ("some", "Did some of it", "circle-dashed"),
    ("too_much", "It was too much", "weight"),
    ("not", "It didn’t happen", "cloud"),
]


def segmented() -> Segmented:
    row = Segmented()
    row.set_question("Is today about steadying?")
    row.set_options(ANSWERS)
    return row


def tiles() -> Tiles:
    grid = Tiles()
    grid.set_question("How did it go?")
    grid.set_options(OUTCOMES)
    return grid


@pytest.mark.parametrize("make", [segmented, tiles])
def test_nothing_is_chosen_to_begin_with_and_setting_is_silent(make, qtbot, theme) -> None:
    choice = make()
    qtbot.addWidget(choice)
    first = ANSWERS[0][0] if isinstance(choice, Segmented) else OUTCOMES[0][0]
    with qtbot.assertNotEmitted(choice.chosen):
        assert choice.value is None
        choice.value = first
        assert choice.value == first
        choice.value = None
        assert choice.value is None
        choice.value = first
        choice.clear()
        assert choice.value is None
    with pytest.raises(ValueError, match="no such answer"):
        choice.value = "perhaps"


@pytest.mark.parametrize("make", [segmented, tiles])
def test_digits_choose_and_delete_leaves_open(make, qtbot, shown) -> None:
    choice = make()
    shown(choice)
    choice.focus_first()
    told: list[object] = []
    choice.chosen.connect(told.append)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    second = choice.value
    assert choice.buttons()[1].isChecked()
    assert QApplication.focusWidget() is choice.buttons()[1]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert choice.value is None
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_9)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert told == [second, None]


@pytest.mark.parametrize("make", [segmented, tiles])
def test_what_always_has_an_answer_keeps_it(make, shown) -> None:
    choice = make()
    choice.keep_answered()
    shown(choice)
    choice.focus_first()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    first, told = choice.value, []
    choice.chosen.connect(told.append)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert choice.value == first
    assert told == []


def test_arrows_move_the_answer(qtbot, shown) -> None:
    row = segmented()
    shown(row)
    row.value = "yes"
    row.focus_first()
    with qtbot.waitSignal(row.chosen) as told:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert told.args == ["unsure"]


def test_a_click_anywhere_in_the_box_chooses(qtbot, shown) -> None:
    row = segmented()
    shown(row)
    button = row.buttons()[2]
    with qtbot.waitSignal(row.chosen) as told:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().bottomRight())
    assert told.args == ["no"]


def test_tab_stops_once_at_an_open_question(qtbot, shown) -> None:
    first, second, end = segmented(), segmented(), QPushButton("Next")
    shown(first, second, end)
    first.focus_first()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is second.buttons()[0]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_3)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is end
    QTest.keyClick(end, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is second.buttons()[2]


def test_each_answer_is_spoken_with_its_question(theme, qtbot) -> None:
    row = segmented()
    qtbot.addWidget(row)
    assert [b.accessibleName() for b in row.buttons()] == [
        "Is today about steadying? Yes",
        "Is today about steadying? Unsure",
        "Is today about steadying? No",
    ]
    assert row.accessibleName() == "Is today about steadying?"


def test_new_options_replace_the_old(qtbot, shown) -> None:
    row = segmented()
    shown(row)
    row.value = "yes"
    row.set_options([("a4", "A4"), ("letter", "Letter")])
    assert row.value is None
    assert [button.text() for button in row.buttons()] == ["A4", "Letter"]


def test_everything_can_be_hit(qtbot, shown) -> None:
    row, grid = segmented(), tiles()
    shown(row, grid)
    for button in (*row.buttons(), *grid.buttons()):
        assert button.height() >= 32
        assert button.width() >= 24


def test_tiles_stand_two_abreast_and_fold_when_narrow(qtbot, shown) -> None:
    grid = tiles()
    window = shown(grid, size=(700, 500))
    a, b, c, _ = (tile.geometry() for tile in grid.buttons())
    assert a.top() == b.top() < c.top()
    assert a.width() == b.width()
    window.resize(grid.minimumSizeHint().width() + 40, 500)
    a, b, *_ = (tile.geometry() for tile in grid.buttons())
    assert a.left() == b.left()
    assert a.bottom() < b.top()


@pytest.mark.parametrize("make", [segmented, tiles])
def test_right_to_left_begins_at_the_right(make, qtbot, shown) -> None:
    choice = make()
    shown(choice)
    assert choice.buttons()[0].x() < choice.buttons()[1].x()
    choice.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert choice.buttons()[0].x() > choice.buttons()[1].x()


@pytest.mark.parametrize("make", [segmented, tiles])
def test_a_new_look_leaves_nothing_of_the_old(make, qapp, theme, shown, inks) -> None:
    choice = make()
    window = shown(choice)
    choice.value = choice.buttons() and ("yes" if isinstance(choice, Segmented) else "did")
    light = {theme.tokens[name] for name in ("surface", "border_strong", "accent")}
    assert light <= inks(window)
    theme.apply(qapp, "dark")
    assert not light & inks(window)

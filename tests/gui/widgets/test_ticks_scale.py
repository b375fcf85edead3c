"""Boxes to tick and the scale from 0 to 10."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QSlider

from practice_desk.gui.widgets.scale import Scale
from practice_desk.gui.widgets.ticks import Ticks

BARRIERS = [("energy", "No energy left"), ("forgot", "Forgot"), ("life", "Life got in the way")]


def ticks() -> Ticks:
    grid = Ticks()
    grid.set_question("What got in the way?")
    grid.set_options(BARRIERS)
    return grid


def scale() -> Scale:
    row = Scale()
    row.set_question("How useful did it feel?")
    row.set_captions("not at all", "very")
    return row


def track(row: Scale) -> QSlider:
    return row.findChild(QSlider)


def test_ticks_tell_their_codes_in_the_order_shown(qtbot, shown) -> None:
    grid = ticks()
    shown(grid)
    with qtbot.assertNotEmitted(grid.changed):
        grid.values = ("life",)
    with qtbot.waitSignal(grid.changed) as told:
        QTest.mouseClick(
            grid.boxes()[0], Qt.MouseButton.LeftButton, pos=QPoint(8, grid.boxes()[0].height() // 2)
        )
    assert told.args == [("energy", "life")]
    with qtbot.waitSignal(grid.changed):
        QTest.keyClick(grid.boxes()[2], Qt.Key.Key_Space)
    assert grid.values == ("energy",)
    with pytest.raises(ValueError, match="no such answers"):
        grid.values = ("other",)


def test_ticks_are_real_boxes_with_their_question(qtbot, shown) -> None:
    grid = ticks()
    shown(grid)
    assert all(isinstance(box, QCheckBox) and box.height() >= 24 for box in grid.boxes())
    assert {box.accessibleDescription() for box in grid.boxes()} == {"What got in the way?"}


def test_ticks_fold_to_fewer_columns(qtbot, shown) -> None:
    grid = ticks()
    window = shown(grid, size=(900, 300))
    assert len({box.y() for box in grid.boxes()}) == 1
    window.resize(200, 300)
    assert len({box.y() for box in grid.boxes()}) == 3


def test_a_scale_is_not_asked_until_touched(qtbot, shown) -> None:
    row = scale()
    shown(row)
    assert row.value is None
    assert track(row).accessibleName() == "How useful did it feel? not asked"
    with qtbot.waitSignal(row.changed) as told:
        QTest.keyClick(track(row), Qt.Key.Key_6)
    assert told.args == [6]
    assert track(row).accessibleName() == "How useful did it feel? 6 of 10"


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_scale_can_be_put_back_to_not_asked(key: Qt.Key, qtbot, shown) -> None:
    row = scale()
    shown(row)
    row.value = 0
    assert row.value == 0
    with qtbot.waitSignal(row.changed) as told:
        QTest.keyClick(track(row), key)
    assert told.args == [None]
    assert row.value is None


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        (None, Qt.Key.Key_Right, 5),
        (5, Qt.Key.Key_Right, 6),
        (5, Qt.Key.Key_Left, 4),
        (5, Qt.Key.Key_Up, 6),
        (5, Qt.Key.Key_PageDown, 3),
        (5, Qt.Key.Key_Home, 0),
        (5, Qt.Key.Key_End, 10),
        (10, Qt.Key.Key_Right, 10),
        (None, Qt.Key.Key_0, 0),
    ],
)
def test_keys_on_a_scale(start: int | None, key: Qt.Key, end: int, qtbot, shown) -> None:
    row = scale()
    shown(row)
    row.value = start
    QTest.keyClick(track(row), key)
    assert row.value == end


def test_left_grows_from_right_to_left(qtbot, shown) -> None:
    row = scale()
    shown(row)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.value = 5
    QTest.keyClick(track(row), Qt.Key.Key_Left)
    assert row.value == 6
    QTest.mouseClick(track(row), Qt.MouseButton.LeftButton, pos=QPoint(2, 16))
    assert row.value == 10


def test_a_click_sets_the_nearest_number(qtbot, shown) -> None:
    row = scale()
    shown(row)
    line = track(row)
    for pos, value in (
        (QPoint(2, 16), 0),
        (QPoint(line.width() // 2, 16), 5),
        (QPoint(line.width() - 2, 16), 10),
    ):
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=pos)
        assert row.value == value


def test_scrolling_past_changes_no_answer(qtbot, shown) -> None:
    row = scale()
    shown(row)
    row.value = 4
    line = track(row)
    wheel = QWheelEvent(
        QPointF(50, 10),
        QPointF(line.mapToGlobal(QPoint(50, 10))),
        QPoint(0, 120),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(line, wheel)
    assert row.value == 4


def test_setting_a_scale_is_silent_and_checked(qtbot, theme) -> None:
    row = scale()
    qtbot.addWidget(row)
    with qtbot.assertNotEmitted(row.changed):
        row.value = 7
        row.clear()
    assert row.value is None
    with pytest.raises(ValueError, match="0 to 10"):
        row.value = 11


def test_a_new_look_reaches_the_scale(qapp, theme, shown, inks) -> None:
    row = scale()
    row.value = 6
    window = shown(row)
    light = {theme.tokens[name] for name in ("accent", "track")}
    assert light <= inks(window)
    theme.apply(qapp, "dark")
    assert not light & inks(window)

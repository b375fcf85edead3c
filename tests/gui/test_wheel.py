"""The wheel: it scrolls the page under the pointer, and never answers nor moves the keyboard."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QDialog,
    QScrollArea,
    QSlider,
    QSpinBox,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from practice_desk.gui.shell.wheel import WheelGuard
from practice_desk.gui.workplace import Step
from support.demo_stage import OpenDemo
from support.stage import Stage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]
NOTCH = QPoint(0, -120)


@pytest.fixture
def stage(open_demo: OpenDemo) -> Stage:
    stage = open_demo()
    stage.person.until(lambda: stage.window.findChild(WheelGuard) is not None)
    return stage


def _turn_over(widget: QWidget) -> None:
    """Turn the wheel by one notch towards oneself, with the pointer over the widget."""
    front = widget.window()
    at = widget.mapTo(front, QPointF(widget.rect().center()))
    under = front.childAt(at.toPoint())
    assert under is widget or widget.isAncestorOf(under), "it is not in view"
    QTest.wheelEvent(front.windowHandle(), at, NOTCH)
    QApplication.processEvents()


def _scrolling(*fields: QWidget) -> QScrollArea:
    page, area = QWidget(), QScrollArea()
    column = QVBoxLayout(page)
    for field in fields:
        column.addWidget(field)
    column.addStretch()
    page.setMinimumHeight(3000)
    area.setWidget(page)
    area.setWidgetResizable(True)
    return area


def test_the_wheel_over_a_list_scrolls_the_page(stage: Stage) -> None:
    space = stage.room.workspace
    space.open_client(space.day.sessions[0].client.id, Step.ASSIGNMENT)
    stage.window.resize(1000, 640)
    ui = space.pages.assignment.ui
    bar, front = ui.scroll.verticalScrollBar(), QApplication.focusWidget()
    ui.often.setCurrentIndex(1)
    for _layout in range(2):
        QApplication.processEvents()
        ui.scroll.ensureWidgetVisible(ui.often)
    before = bar.value()
    _turn_over(ui.often)
    assert ui.often.currentIndex() == 1
    assert bar.value() > before
    assert QApplication.focusWidget() is front


@pytest.mark.parametrize("focused", [False, True])
def test_no_field_of_a_dialog_is_turned_with_the_keyboard_in_it_or_not(stage: Stage, focused: bool) -> None:
    dialog = QDialog(stage.window)
    combo, number, day, line, tabs = QComboBox(), QSpinBox(), QDateEdit(), QSlider(), QTabBar()
    combo.addItems(["one", "two", "three"])
    line.setOrientation(Qt.Orientation.Horizontal)
    tabs.addTab("one")
    tabs.addTab("two")
    number.setValue(50)
    fields = (combo, number, day, line, tabs)
    area = _scrolling(*fields)
    QVBoxLayout(dialog).addWidget(area)
    dialog.resize(400, 1200)
    dialog.open()
    dialog.activateWindow()
    stage.person.until(lambda: QApplication.activeWindow() is dialog)

    def values() -> tuple[object, ...]:
        return combo.currentIndex(), number.value(), day.date(), line.value(), tabs.currentIndex()

    before = values()
    for field in fields:
        area.verticalScrollBar().setValue(0)
        (field if focused else area).setFocus()
        _turn_over(field)
        assert values() == before, type(field).__name__
        assert area.verticalScrollBar().value() > 0, type(field).__name__
        assert QApplication.focusWidget() is (field if focused else area)
    dialog.close()
    dialog.deleteLater()


def test_an_open_list_is_scrolled_by_the_wheel(stage: Stage) -> None:
    combo = QComboBox(stage.window)
    combo.addItems([str(number) for number in range(200)])
    combo.setMaxVisibleItems(5)
    combo.show()
    combo.showPopup()
    rows = combo.view()
    stage.person.until(rows.isVisible)
    _turn_over(rows.viewport())
    assert rows.verticalScrollBar().value() > 0
    assert combo.currentIndex() == 0
    combo.hidePopup()
    combo.deleteLater()

"""A double click on a button that leads on goes one page, not two; on what stays, each press counts."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from practice_desk.domain.readiness import KEYS, Answer
from practice_desk.gui.assignment.page import AssignmentPage
from practice_desk.gui.handout.page import HandoutPage
from practice_desk.gui.readiness.pages import ReadinessPages
from practice_desk.gui.widgets.one_press import OnePress
from practice_desk.gui.workplace import Step
from support.demo_stage import OpenDemo
from support.stage import Stage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def double_click(widget: QWidget) -> None:
    """As a hand does it: both presses at one place of the window, whatever lies there."""
    window = widget.window()
    where = widget.mapTo(window, widget.rect().center())
    QTest.mouseDClick(window.windowHandle(), LEFT, PLAIN, where)
    QApplication.processEvents()


def hears_second_press(window: QWidget) -> bool:
    """Whether a window lets through what it gets of a double click that began in the dialog over it."""
    place = QPointF(window.rect().center())
    second = QMouseEvent(QEvent.Type.MouseButtonDblClick, place, window.mapToGlobal(place), LEFT, LEFT, PLAIN)
    guard = window.findChild(OnePress)
    return not guard.eventFilter(window.windowHandle(), second)


class TwoPages(QStackedWidget):
    """Two pages whose buttons lie at the same place; the first one leads to the second."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        self.pressed: list[str] = []
        self.buttons = [self._page(name, role) for name in ("on", "print")]
        self.buttons[0].clicked.connect(lambda: self.setCurrentIndex(1))

    def _page(self, name: str, role: str) -> QPushButton:
        page = QWidget()
        page.setProperty("role", role)
        button = QPushButton(name, page)
        QVBoxLayout(page).addWidget(button)
        button.clicked.connect(lambda: self.pressed.append(name))
        self.addWidget(page)
        return button


@pytest.fixture
def pages(qtbot) -> TwoPages:
    pages = TwoPages()
    qtbot.addWidget(pages)
    pages.resize(300, 200)
    with qtbot.waitExposed(pages):
        pages.show()
    OnePress(pages)
    return pages


def test_the_second_press_does_nothing_on_a_button_that_took_the_place(pages: TwoPages):
    double_click(pages.buttons[0])
    assert pages.pressed == ["on"]


def test_a_press_later_on_counts(pages: TwoPages):
    double_click(pages.buttons[0])
    QTest.mouseClick(pages.window().windowHandle(), LEFT, PLAIN, QPoint(150, 100))
    assert pages.pressed == ["on", "print"]


def test_a_button_that_stays_takes_both_presses(pages: TwoPages):
    pages.setCurrentIndex(1)
    double_click(pages.buttons[1])
    assert pages.pressed == ["print", "print"]


def test_a_button_of_a_footer_takes_one(pages: TwoPages):
    pages.setCurrentIndex(1)
    pages.widget(1).setProperty("role", "footer")
    double_click(pages.buttons[1])
    assert pages.pressed == ["print"]


def test_a_button_that_went_away_meanwhile(pages: TwoPages):
    first = pages.buttons[0]
    first.clicked.connect(first.deleteLater)
    first.clicked.connect(lambda: QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete))
    double_click(first)
    assert pages.pressed == ["on"]


class TestInADialog:
    @pytest.fixture
    def dialog(self, pages: TwoPages, qtbot) -> QDialog:
        """Over a window whose buttons lie where the dialog's are."""
        dialog = QDialog(pages)
        column = QVBoxLayout(dialog)
        for name in ("plan", "close"):
            button = QPushButton(name, dialog)
            button.clicked.connect(lambda _on, name=name: pages.pressed.append(name))
            column.addWidget(button)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
        return dialog

    def test_a_button_that_writes_takes_one(self, dialog: QDialog, pages: TwoPages):
        double_click(dialog.findChildren(QPushButton)[0])
        assert pages.pressed == ["plan"]

    def test_the_second_press_does_nothing_in_the_window_behind(self, dialog: QDialog, pages: TwoPages):
        close = dialog.findChildren(QPushButton)[1]
        close.clicked.connect(dialog.close)
        QTest.mouseClick(dialog.windowHandle(), LEFT, PLAIN, close.geometry().center())
        assert pages.pressed == ["close"]
        assert not hears_second_press(pages)


def test_a_button_that_asks_for_it_takes_one(pages: TwoPages):
    pages.buttons[1].setProperty("once", True)
    pages.setCurrentIndex(1)
    double_click(pages.buttons[1])
    assert pages.pressed == ["print"]


class TestInTheWindow:
    @pytest.fixture
    def stage(self, open_demo: OpenDemo) -> Stage:
        stage = open_demo()
        OnePress(stage.window)
        return stage

    def _open(self, stage: Stage, name: str, step: Step) -> QWidget:
        space = stage.room.workspace
        lines = space.day.everyone
        space.open_client(next(one.client.id for one in lines if one.client.first_name == name), step)
        QApplication.processEvents()
        return space.pages[step]

    def test_preview_does_not_print(self, stage: Stage):
        page = self._open(stage, "Mara", Step.ASSIGNMENT)
        assert isinstance(page, AssignmentPage)
        page.ui.what.setPlainText("Sit by the window for two minutes after lunch.")
        handout = stage.room.workspace.pages[Step.HANDOUT]
        assert isinstance(handout, HandoutPage)
        printed: list[str] = []
        handout.ui.print.clicked.connect(lambda: printed.append("printed"))
        double_click(page.ui.next)
        assert handout.isVisible()
        assert printed == []

    def test_on_to_the_wish_does_not_pass_over_it(self, stage: Stage):
        page = self._open(stage, "Kofi", Step.READINESS)
        assert isinstance(page, ReadinessPages)
        desk = stage.room.workspace.workplace.desk
        check = desk.readiness.check_for_today(stage.room.workspace.client_id or "")
        for key in KEYS[:2]:
            check = desk.readiness.answer(check, key, Answer.NO)
        self._open(stage, "Kofi", Step.READINESS)
        double_click(page.questions.ui.next)
        assert page.questions.part == 2


def test_the_window_has_one(start):
    stage = start()
    stage.person.until(lambda: bool(stage.window.findChildren(OnePress)))

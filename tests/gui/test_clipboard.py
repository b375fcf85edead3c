"""What was copied here leaves the clipboard by itself; what others put there stays."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from practice_desk.gui.shell.clipboard_watch import KEPT_MS, ClipboardWatch


@pytest.fixture
def field(qtbot) -> Iterator[QLineEdit]:
    line = QLineEdit("Mara Lindqvist")
    qtbot.addWidget(line)
    with qtbot.waitActive(line):
        line.show()
        line.activateWindow()
    line.setFocus()
    yield line
    QApplication.clipboard().clear()


def _copy(field: QLineEdit) -> None:
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def test_it_is_gone_after_thirty_seconds(field: QLineEdit):
    watch = ClipboardWatch(field)
    _copy(field)
    assert QApplication.clipboard().text() == "Mara Lindqvist"
    assert watch.timer.isActive()
    assert watch.timer.interval() == KEPT_MS == 30_000
    watch.timer.timeout.emit()
    assert QApplication.clipboard().text() == ""


def test_what_another_program_copied_since_is_left_alone(field: QLineEdit):
    watch = ClipboardWatch(field)
    _copy(field)
    QApplication.clipboard().blockSignals(True)
    QApplication.clipboard().setText("of another program")
    QApplication.clipboard().blockSignals(False)
    watch.timer.timeout.emit()
    assert QApplication.clipboard().text() == "of another program"


def test_each_copy_begins_the_half_minute_and_locking_ends_it(field: QLineEdit):
    watch = ClipboardWatch(field)
    _copy(field)
    watch.timer.stop()
    field.setText("Jonah")
    _copy(field)
    assert watch.timer.isActive()
    watch.clear()
    assert QApplication.clipboard().text() == ""
    assert not watch.timer.isActive()

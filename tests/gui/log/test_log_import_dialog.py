"""The look at a file before it is brought in: what would come, what stays out, and the choices there are."""

from collections.abc import Callable
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from practice_desk.domain.log.field_name import FieldName
from practice_desk.domain.log.read_day import DayOrder
from practice_desk.domain.shape import Tracking, TrackingScale
from practice_desk.gui.log.import_dialog import LogImportDialog
from practice_desk.services.plan import Plan
from support.consulting_room import FULL, ConsultingRoom
from support.store_contract import everything

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

ENERGY = Tracking("energy", TrackingScale.TEN, 3, 7)
Look = Callable[..., LogImportDialog]


@pytest.fixture
def log(room: ConsultingRoom) -> str:
    return room.set(Plan("Jot down your energy.", shape=ENERGY))


@pytest.fixture
def look(room: ConsultingRoom, qtbot: QtBot, log: str) -> Look:
    def run(*rows: str, head: str = "Date,Time,Energy") -> LogImportDialog:
        imports = room.desk.log_imports
        data = "\n".join([head, *rows]).encode()
        dialog = LogImportDialog(room.place, imports.preview(imports.open(data, log)))
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return run


def lines(dialog: LogImportDialog) -> list[str]:
    return [dialog.ui.left_out.item(row).text() for row in range(dialog.ui.left_out.count())]


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def values(room: ConsultingRoom, log: str) -> list[int | None]:
    return [entry.value for entry in room.desk.logs.sheet(log).entries]


def test_enter_brings_it_in_and_escape_leaves_it(room: ConsultingRoom, look: Look, log: str):
    before = everything(room.store)
    left = look("2026-11-20,Morning,4")
    QTest.keyClick(left, Qt.Key.Key_Escape)
    assert everything(room.store) == before
    assert left.change is None
    taken = look("2026-11-20,Morning,4", "2026-11-20,Midday,10")
    assert taken.ui.take.text() == "&Bring in 2 entries"
    assert taken.ui.take.hasFocus()
    QTest.keyClick(taken.ui.take, Qt.Key.Key_Return)
    assert values(room, log) == [4, 10]
    assert taken.change is not None
    assert not taken.isVisible()
    assert taken.ui.progress.value() == 2


def test_the_same_file_again_has_nothing_to_bring_in(room: ConsultingRoom, look: Look):
    click(look("2026-11-20,Morning,4").ui.take)
    again = look("2026-11-20,Morning,4")
    assert again.ui.summary.text() == "1 there already."
    assert not again.ui.take.isEnabled()


def test_what_differs_is_named_and_stays_until_the_file_is_believed(
    room: ConsultingRoom, look: Look, log: str
):
    room.desk.logs.put(log, date(2026, 11, 20), 0, "9")
    dialog = look("2026-11-20,Morning,4")
    assert lines(dialog) == ["Row 2: the log has 9 there, and the file 4."]
    assert not dialog.ui.take.isEnabled()
    dialog.ui.replace.click()
    assert not dialog.ui.left_out.isVisible()
    click(dialog.ui.take)
    assert values(room, log) == [4]


def test_rows_that_do_not_fit_are_listed_with_their_reasons(look: Look):
    dialog = look("2026-11-20,Morning,4", "soon,Morning,5", "2026-12-24,Midday,5", "2026-11-21,Midday,x")
    assert lines(dialog) == [
        "Row 3: “soon” is not a date.",
        "Row 4: “2026-12-24” has not come yet.",
        "Row 5: “x” is not a number.",
    ]
    assert dialog.ui.summary.text() == "1 new, 3 left out."


def test_dates_that_could_be_read_both_ways_are_asked_about(room: ConsultingRoom, look: Look, log: str):
    dialog = look("03/11/2026,Morning,4")
    assert dialog.ui.order_box.isVisible()
    assert dialog.ui.order.value is DayOrder.DAY_FIRST
    dialog.ui.order.buttons()[1].click()
    assert dialog.ui.order.value is DayOrder.MONTH_FIRST
    click(dialog.ui.take)
    assert [entry.day for entry in room.desk.logs.sheet(log).entries] == [date(2026, 3, 11)]


def test_dates_that_tell_are_not_asked_about(look: Look):
    assert not look("20/11/2026,Morning,4").ui.order_box.isVisible()


def test_another_column_can_be_chosen(room: ConsultingRoom, look: Look, log: str):
    dialog = look("2026-11-20,Morning,4,7", head="Date,Time,Energy,Worry")
    assert dialog.ui.value.currentText() == "Energy"
    dialog.ui.value.setCurrentIndex(dialog.ui.value.findText("Worry"))
    dialog.ui.value.activated.emit(dialog.ui.value.currentIndex())
    assert dialog.ui.value.currentText() == "Worry"
    click(dialog.ui.take)
    assert values(room, log) == [7]


def test_no_column_found_says_what_to_do(look: Look):
    dialog = look("x,y", head="Name,Remark")
    assert dialog.ui.notes.text().startswith("No column holds dates")
    assert not dialog.ui.take.isEnabled()
    assert dialog.ui.leave.hasFocus()


def test_a_page_has_no_columns_to_choose(room: ConsultingRoom, qtbot: QtBot, log: str):
    boxes = [
        f"{FieldName(log, date(2026, 11, 20), slot)}={text}" for slot, text in enumerate(("4", "99", "6"))
    ]
    imports = room.desk.log_imports
    preview = imports.preview(imports.open("\n".join(["%PDF-", *boxes]).encode(), None))
    dialog = LogImportDialog(room.place, preview)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.ui.columns.isVisible()
    assert lines(dialog) == ["Fri 20 Nov, midday: “99” is not between 0 and 10."]
    click(dialog.ui.take)
    assert values(room, log) == [4, 6]


def test_a_table_can_go_to_another_log_of_the_client(room: ConsultingRoom, look: Look, log: str):
    other = room.set(
        Plan("Jot down your sleep.", shape=Tracking("sleep", TrackingScale.HUNDRED, 1, 4)), days_ago=30
    )
    dialog = look("2026-11-20,Morning,40")
    assert dialog.ui.which_box.isVisible()
    assert lines(dialog) == ["Row 2: “40” is not between 0 and 10."]
    dialog.ui.which.setCurrentIndex(dialog.ui.which.findData(other))
    dialog.ui.which.activated.emit(dialog.ui.which.currentIndex())
    click(dialog.ui.take)
    assert values(room, other) == [40]


def test_a_full_disk_leaves_the_look_open_and_nothing_written(room: ConsultingRoom, look: Look, log: str):
    dialog = look("2026-11-20,Morning,4")
    room.store.full = True
    click(dialog.ui.take)
    assert dialog.isVisible()
    assert FULL in dialog.ui.undo_bar.findChild(type(dialog.ui.lead)).text()
    assert values(room, log) == []
    room.store.full = False
    click(dialog.ui.take)
    assert values(room, log) == [4]


def test_while_it_is_written_nothing_else_can_be_chosen(room: ConsultingRoom, look: Look, log: str):
    dialog = look("2026-11-20,Morning,4")
    room.runner.held = True
    click(dialog.ui.take)
    assert dialog.ui.progress.isVisible()
    assert not dialog.ui.take.isEnabled()
    assert values(room, log) == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    click(dialog.ui.leave)
    assert dialog.isVisible()
    room.runner.let_go()
    assert values(room, log) == [4]


def test_what_is_being_written_is_written_when_the_desk_is_locked_meanwhile(
    room: ConsultingRoom, look: Look, log: str
):
    """Locking takes the form away; its work told it how far it was, and ended there."""
    dialog = look("2026-11-20,Morning,4")
    room.runner.held = True
    click(dialog.ui.take)
    shiboken6.delete(dialog)
    room.runner.let_go()
    assert values(room, log) == [4]


def test_hidden_names_stay_hidden(room: ConsultingRoom, look: Look):
    room.way.names_are_hidden = True
    assert look("2026-11-20,Morning,4").ui.lead.text().startswith("For M. L.: energy.")

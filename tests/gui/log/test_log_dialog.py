"""The grid of a log, typed into with real keys: counted, taken back, and never lost."""

from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from practice_desk.domain.log.tracker import LogEntry, Tracker
from practice_desk.domain.picture import Dot, Shape
from practice_desk.domain.shape import Tracking, TrackingScale
from practice_desk.domain.shape_words import times_of_day
from practice_desk.gui.log.import_dialog import LogImportDialog
from practice_desk.gui.log.keys import TEN_KEYS, Then, typed
from practice_desk.gui.log.log_chart import Side
from practice_desk.gui.log.log_dialog import LogDialog, open_latest_log, open_log
from practice_desk.services.plan import Plan
from support.consulting_room import FULL, THURSDAY, ConsultingRoom
from support.store_contract import everything

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

WEEK = (4, 3, 6, 5, 2, 5, 10, 1, 7, 0, 3, 6, 8, 4, 9, 5, 3, 10, 6, 2, 7)
ENERGY = Tracking("energy", TrackingScale.TEN, 3, 7)
Open = Callable[[str], LogDialog]


def a_log(room: ConsultingRoom, shape: Tracking = ENERGY, days_ago: int = 7) -> str:
    return room.set(Plan("Jot down your energy.", shape=shape), days_ago=days_ago)


@pytest.fixture
def opened(room: ConsultingRoom, qtbot: QtBot) -> Open:
    """Open a log in an active window, the keyboard in its grid."""

    def run(log: str) -> LogDialog:
        dialog = LogDialog(room.place, log)
        qtbot.addWidget(dialog, before_close_func=lambda _dialog: None)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        dialog.ui.grid.setFocus()
        qtbot.waitUntil(dialog.ui.grid.hasFocus)
        return dialog

    return run


class Keys:
    """Presses keys where the focus is, and counts them."""

    def __init__(self) -> None:
        self.count = 0

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget(), key, held)
            self.count += 1

    def type(self, letters: str) -> None:
        for letter in letters:
            QTest.keyClick(QApplication.focusWidget(), letter)
            self.count += 1


def values(room: ConsultingRoom, log: str) -> list[int | None]:
    entries = room.desk.logs.sheet(log).entries
    return [entry.value for entry in sorted(entries, key=lambda one: (one.day, one.slot))]


def test_a_week_of_21_numbers_takes_21_keys(room: ConsultingRoom, opened: Open):
    log = a_log(room)
    dialog, keys = opened(log), Keys()
    for number in WEEK:
        keys.press(Qt.Key.Key_T) if number == 10 else keys.type(str(number))
    assert values(room, log) == list(WEEK)
    assert keys.count <= 25
    assert keys.count == 21
    assert dialog.ui.count.text() == "21 of 21 are in. Gaps are fine."
    assert dialog.ui.pattern.text().startswith("Lowest around midday, on 6 of 7 days")


def test_ten_has_a_key_beside_the_number_pad_too(room: ConsultingRoom, opened: Open):
    log = a_log(room)
    opened(log)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Plus, Qt.KeyboardModifier.KeypadModifier)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_7, Qt.KeyboardModifier.KeypadModifier)
    assert values(room, log) == [10, 7]


def test_every_typed_cell_is_a_step_back_of_its_own(room: ConsultingRoom, opened: Open):
    log = a_log(room)
    before = everything(room.store)
    dialog, keys = opened(log), Keys()
    keys.type("46")
    assert not dialog.ui.undo_bar.isVisible()
    undo = QKeySequence(QKeySequence.StandardKey.Undo)
    QTest.keySequence(QApplication.focusWidget(), undo)
    assert values(room, log) == [4]
    assert dialog.ui.grid.currentIndex().column() == 1
    QTest.mouseClick(dialog.ui.undo, Qt.MouseButton.LeftButton)
    assert everything(room.store) == before
    assert not dialog.ui.undo.isEnabled()
    QTest.keySequence(QApplication.focusWidget(), undo)
    assert everything(room.store) == before, "what was done before the log was opened is not taken back here"
    QTest.keySequence(QApplication.focusWidget(), QKeySequence(QKeySequence.StandardKey.Redo))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert values(room, log) == [4, 6]


def test_space_leaves_a_gap_and_backspace_goes_back(room: ConsultingRoom, opened: Open):
    log = a_log(room)
    dialog, keys = opened(log), Keys()
    keys.type("4")
    keys.press(Qt.Key.Key_Space)
    keys.type("9")
    assert [(entry.slot, entry.value) for entry in room.desk.logs.sheet(log).entries] == [(0, 4), (2, 9)]
    keys.press(Qt.Key.Key_Backspace)
    keys.type("6")
    assert [(entry.slot, entry.value) for entry in room.desk.logs.sheet(log).entries] == [(0, 4), (2, 6)]
    keys.press(Qt.Key.Key_Up, Qt.Key.Key_Delete)
    assert [(entry.slot, entry.value) for entry in room.desk.logs.sheet(log).entries] == [(2, 6)]
    assert dialog.ui.grid.currentIndex().row() == 0


def test_arrows_move_and_letters_that_mean_nothing_do_nothing(room: ConsultingRoom, opened: Open):
    log = a_log(room)
    dialog, keys = opened(log), Keys()
    keys.press(Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Right)
    keys.type("qz")
    here = dialog.ui.grid.currentIndex()
    assert (here.row(), here.column()) == (1, 1)
    keys.type("5")
    assert [(entry.slot, entry.value) for entry in room.desk.logs.sheet(log).entries] == [(1, 5)]
    assert dialog.isVisible()


def test_the_last_cell_is_the_last(room: ConsultingRoom, opened: Open):
    log = a_log(room, Tracking("energy", TrackingScale.TEN, 1, 2))
    dialog, keys = opened(log), Keys()
    keys.type("347")
    assert values(room, log) == [3, 7]
    assert dialog.ui.grid.currentIndex().row() == 1


def test_to_a_hundred_digits_wait_only_where_more_could_follow(room: ConsultingRoom, opened: Open):
    log = a_log(room, Tracking("worry", TrackingScale.HUNDRED, 3, 7))
    dialog, keys = opened(log), Keys()
    keys.type("730")
    keys.type("100")
    keys.type("10")
    assert values(room, log) == [73, 0, 100]
    assert dialog.ui.grid.log.data(dialog.ui.grid.currentIndex()) == "10"
    keys.press(Qt.Key.Key_Return)
    assert values(room, log) == [73, 0, 100, 10]
    keys.type("5")
    keys.press(Qt.Key.Key_Down)
    assert values(room, log) == [73, 0, 100, 10, 5]
    assert (dialog.ui.grid.currentIndex().row(), dialog.ui.grid.currentIndex().column()) == (2, 1)


def test_lengths_of_sleep_are_typed_as_they_are_read_out(room: ConsultingRoom, opened: Open):
    log = a_log(room, Tracking("sleep", TrackingScale.MINUTES, 1, 7))
    _dialog, keys = opened(log), Keys()
    for text in ("7:30", "450", "6h"):
        keys.type(text)
        keys.press(Qt.Key.Key_Return)
    assert values(room, log) == [450, 450, 360]


def test_yes_and_no_are_a_key_each(room: ConsultingRoom, opened: Open):
    log = a_log(room, Tracking("the urge", TrackingScale.TICK, 1, 7))
    dialog, keys = opened(log), Keys()
    keys.type("yn1x0")
    assert values(room, log) == [1, 0, 1, 1, 0]
    assert dialog.ui.pattern.text() == "Yes on 3 of 5 days."


def test_words_are_typed_into_their_cells(room: ConsultingRoom, opened: Open):
    log = a_log(room, Tracking("mood", TrackingScale.WORDS, 1, 3))
    dialog, keys = opened(log), Keys()
    keys.type("heavy")
    keys.press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert dialog.ui.grid.hasFocus()
    keys.type("calm")
    keys.press(Qt.Key.Key_Return)
    QApplication.processEvents()
    entries = room.desk.logs.sheet(log).entries
    assert [(entry.day.day, entry.words) for entry in entries] == [(20, "heavy"), (21, "calm")]
    assert not dialog.ui.chart.isVisible()


def test_what_is_refused_stays_in_its_cell_with_the_reason(room: ConsultingRoom, opened: Open):
    log = a_log(room, Tracking("sleep", TrackingScale.MINUTES, 1, 7))
    dialog, keys = opened(log), Keys()
    keys.type("9000")
    keys.press(Qt.Key.Key_Down)
    assert dialog.ui.grid.currentIndex().row() == 0
    assert dialog.ui.undo_bar.isVisible()
    dialog.close()
    again = opened(log)
    assert again.ui.grid.log.pending is not None
    assert again.ui.grid.log.pending[1] == "9000"
    keys.press(Qt.Key.Key_Backspace, Qt.Key.Key_Return)
    assert values(room, log) == [900]
    assert room.desk.drafts.kept(f"log:{log}") == {}


def test_a_full_disk_loses_no_key(room: ConsultingRoom, opened: Open):
    log = a_log(room)
    dialog, keys = opened(log), Keys()
    room.store.full = True
    keys.type("7")
    assert dialog.ui.grid.log.pending is not None
    assert FULL in dialog.ui.undo_bar.findChild(type(dialog.ui.lead)).text()
    room.store.full = False
    keys.press(Qt.Key.Key_Return)
    assert values(room, log) == [7]


def test_digits_that_wait_are_taken_on_closing(room: ConsultingRoom, opened: Open):
    log = a_log(room, Tracking("worry", TrackingScale.HUNDRED, 1, 7))
    dialog, keys = opened(log), Keys()
    keys.type("10")
    dialog.reject()
    assert values(room, log) == [10]


def test_typing_goes_on_where_it_stopped(room: ConsultingRoom, opened: Open):
    log = a_log(room)
    dialog, keys = opened(log), Keys()
    keys.type("4444")
    dialog.accept()
    again = opened(log)
    here = again.ui.grid.currentIndex()
    assert (here.row(), here.column()) == (1, 1)


def test_a_log_of_today_says_when_it_begins(room: ConsultingRoom):
    dialog = LogDialog(room.place, a_log(room, days_ago=0))
    dialog.show()
    assert dialog.ui.empty.text() == "The first day is tomorrow. Then it can be typed in here."
    assert not dialog.ui.scroll.isVisible()
    dialog.close()
    dialog.deleteLater()


def test_days_to_come_are_not_shown(room: ConsultingRoom, opened: Open):
    dialog = opened(a_log(room, days_ago=3))
    assert dialog.ui.grid.log.rowCount() == 3


def test_a_cell_says_where_it_is(room: ConsultingRoom, opened: Open):
    log = a_log(room)
    dialog, keys = opened(log), Keys()
    keys.type("4")
    grid = dialog.ui.grid
    said = [grid.log.data(grid.log.index(0, slot), Qt.ItemDataRole.AccessibleTextRole) for slot in (0, 1)]
    assert said == ["Fri 20 Nov, morning: 4", "Fri 20 Nov, midday: nothing put down"]


def test_the_picture_follows_each_key_and_speaks(room: ConsultingRoom, opened: Open):
    log = a_log(room)
    dialog, keys = opened(log), Keys()
    keys.type("439")
    chart = dialog.ui.chart
    dots = [item for item in chart.picture().items if isinstance(item, Dot)]
    assert Shape.DIAMOND in {dot.shape for dot in dots}
    heard: list[str] = []
    chart.spoken.connect(heard.append)
    chart.setFocus()
    keys.press(Qt.Key.Key_Home, Qt.Key.Key_Right)
    assert heard == ["Fri 20 Nov, morning: 4", "Fri 20 Nov, midday: 3"]
    dialog.ui.side.buttons()[1].click()
    assert dialog.ui.side.value is Side.TIME
    chart.setFocus()
    keys.press(Qt.Key.Key_Home)
    assert heard[-1] == "Morning: 4"


def test_another_log_of_the_client_can_be_chosen(room: ConsultingRoom, opened: Open):
    earlier = a_log(room, Tracking("sleep", TrackingScale.TEN, 1, 4), days_ago=30)
    dialog, keys = opened(a_log(room)), Keys()
    assert dialog.ui.which_box.isVisible()
    dialog.ui.which.setCurrentIndex(1)
    dialog.ui.which.activated.emit(1)
    assert dialog.ui.title.text() == "Log: sleep"
    dialog.ui.grid.setFocus()
    keys.type("5")
    assert values(room, earlier) == [5]


def test_without_a_log_the_command_says_so(room: ConsultingRoom):
    room.set()
    open_latest_log(room.place, room.client)
    assert room.way.last.startswith("Nothing is watched here yet")


def test_what_was_typed_is_there_when_the_dialog_was_answered(room: ConsultingRoom):
    log = a_log(room)

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, LogDialog)
        QTest.keyClick(dialog.ui.grid, "8")
        return True

    room.ask.answers.append(answer)
    open_log(room.place, log)
    assert values(room, log) == [8]


# files


def csv(folder: Path, *rows: str) -> Path:
    place = folder / "export.csv"
    place.write_text("\n".join(["Date,Time,Energy", *rows]), encoding="utf-8")
    return place


def drop(dialog: QDialog, place: Path) -> bool:
    """Drop a file on a window as the desktop does; whether it was wanted."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(place))])
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(20, 20), action, data, button, none)
    QApplication.sendEvent(dialog, entering)
    if not entering.isAccepted():
        return False
    QApplication.sendEvent(dialog, QDropEvent(QPointF(20, 20), action, data, button, none))
    QApplication.processEvents()
    return True


def test_a_table_dropped_on_the_log_is_looked_at_and_brought_in(
    room: ConsultingRoom, opened: Open, tmp_path: Path
):
    log = a_log(room)
    dialog = opened(log)
    seen: list[LogImportDialog] = []

    def look(asked: QDialog) -> bool:
        assert isinstance(asked, LogImportDialog)
        seen.append(asked)
        asked.show()
        assert asked.ui.lead.text().startswith("For Mara: energy.")
        assert asked.ui.summary.text() == "2 new, 1 left out."
        assert asked.ui.left_out.item(0).text() == "Row 4: “14” is not between 0 and 10."
        assert values(room, log) == []
        QTest.mouseClick(asked.ui.take, Qt.MouseButton.LeftButton)
        return True

    room.ask.answers.append(look)
    place = csv(tmp_path, "2026-11-20,Morning,4", "2026-11-20,Midday,3", "2026-11-21,Midday,14")
    assert drop(dialog, place)
    assert len(seen) == 1
    assert values(room, log) == [4, 3]
    QTest.mouseClick(dialog.ui.undo, Qt.MouseButton.LeftButton)
    assert values(room, log) == []


def test_two_files_or_a_word_are_not_wanted(room: ConsultingRoom, opened: Open, tmp_path: Path):
    dialog = opened(a_log(room))
    assert not drop(dialog, tmp_path)
    assert not drop(dialog, tmp_path / "nowhere.csv")
    picture = tmp_path / "cat.png"
    picture.write_bytes(b"x")
    assert drop(dialog, picture)
    assert "PDF, or a table saved as CSV" in dialog.ui.undo_bar.findChild(type(dialog.ui.lead)).text()


# keys as such


def test_each_scale_takes_its_own_keys_only():
    for scale in TrackingScale:
        watched = watching(scale)
        for letter in "0123456789tT+yYnNxX:hq é٣½":
            result = typed(watched, "", letter)
            if result and result.then is Then.TAKE and scale is TrackingScale.TEN:
                assert result.text == ("10" if letter in TEN_KEYS else letter)
                assert letter in TEN_KEYS or letter.isascii()


@pytest.mark.parametrize(("before", "key", "waits"), [("", "0", False), ("", "1", True), ("1", "1", False)])
def test_digits_wait_as_long_as_one_more_could_fit(before: str, key: str, waits: bool):
    result = typed(watching(TrackingScale.HUNDRED), before, key)
    assert result is not None
    assert (result.then is Then.WAIT) is waits


def watching(scale: TrackingScale) -> Tracker:
    return Tracker("x", scale, times_of_day(2), THURSDAY.date() - timedelta(days=7), 7)


def test_entries_are_found_in_the_order_of_their_days(room: ConsultingRoom):
    log = a_log(room)
    for days in (3, 1, 2):
        day = room.clock.today() - timedelta(days=days)
        room.desk.logs.put(log, day, 0, str(days))
    entries: tuple[LogEntry, ...] = room.desk.logs.sheet(log).entries
    assert all(one.day < other.day for one, other in pairwise(entries))


def test_the_cell_of_the_cursor_stays_in_view_on_a_small_screen(room: ConsultingRoom, opened: Open):
    dialog, keys = opened(a_log(room)), Keys()
    dialog.resize(520, 420)
    QApplication.processEvents()
    keys.type("4" * 20)
    QApplication.processEvents()
    grid, view = dialog.ui.grid, dialog.ui.scroll.viewport()
    cell = grid.visualRect(grid.currentIndex())
    at = grid.viewport().mapTo(view, cell.center())
    assert view.rect().contains(at)

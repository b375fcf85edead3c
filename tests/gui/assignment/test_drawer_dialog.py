"""The drawer: three kinds of things in one list, each with what taking it up would change, and nothing lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from practice_desk.domain.version import Kept
from practice_desk.domain.wording import Kind
from practice_desk.gui.assignment.drawer import DrawerDialog
from practice_desk.gui.assignment.notes_list import PARK
from practice_desk.gui.assignment.page import AssignmentPage
from practice_desk.gui.widgets.client_delegate import Row
from practice_desk.services.plan import Plan
from practice_desk.services.readiness import HoldPlan
from support.consulting_room import ConsultingRoom, Show
from support.store_contract import everything

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

CLEAR = "After dinner on Monday, write one line about the day at the kitchen table."
OLDER = "After dinner on Monday, write two lines about the day."
SEVERAL = "Walk for 10 minutes, call Anna on Monday, write three lines, do the body scan."
REST = "Call Anna on Monday, write three lines, do the body scan."
Act = Callable[[DrawerDialog], None]


@pytest.fixture
def page(room: ConsultingRoom, show: Show) -> AssignmentPage:
    page = AssignmentPage(room.place)
    show(page)
    room.place.announcer.changed.connect(page.refresh)
    return page


@pytest.fixture
def in_drawer(page: AssignmentPage, room: ConsultingRoom, qtbot: QtBot) -> Callable[[Act], None]:
    """Open the drawer from its button, do something in it, and close it."""

    def run(act: Act) -> None:
        def answer(dialog: QDialog) -> bool:
            assert isinstance(dialog, DrawerDialog)
            with qtbot.waitActive(dialog):
                dialog.show()
                dialog.activateWindow()
            qtbot.waitUntil(lambda: bool(dialog.focusWidget() and dialog.focusWidget().hasFocus()))
            act(dialog)
            dialog.close()
            return True

        room.ask.answers.append(answer)
        _click(page.ui.drawer)

    return run


def _open(page: AssignmentPage, room: ConsultingRoom) -> None:
    page.show_client(room.client)
    QApplication.processEvents()


def _click(button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def _rows(dialog: DrawerDialog) -> list[tuple[str, str]]:
    indexes = [dialog.model.index(row) for row in range(dialog.model.rowCount())]
    return [(str(index.data(Row.DETAIL)), str(index.data(Row.NAME))) for index in indexes]


def _go_to(dialog: DrawerDialog, words: str) -> None:
    row = next(row for row, (_, shown) in enumerate(_rows(dialog)) if shown == words)
    dialog.ui.list.setCurrentIndex(dialog.model.index(row))


def _three_kinds(room: ConsultingRoom) -> None:
    with room.clock.days_ago(9):
        room.write(Plan("Draft of a hard week."))
        room.desk.readiness.hold(None, room.client, HoldPlan())
    with room.clock.days_ago(2):
        room.desk.assignments.park(room.client, "Keep a mood chart.")
    draft = room.write(Plan(OLDER, cue="after dinner", minutes=5, times_per_week=2))
    room.desk.assignments.write(room.client, draft, Plan(CLEAR), Kept.BEFORE_FIX)


def _written(room: ConsultingRoom) -> str:
    draft = room.desk.assignments.in_writing(room.client)
    return draft.what if draft else ""


def test_three_kinds_stand_in_one_list_the_latest_first(
    page: AssignmentPage, room: ConsultingRoom, in_drawer: Callable[[Act], None]
) -> None:
    _three_kinds(room)
    _open(page, room)
    assert page.ui.drawer.text() == "Drawer: 3"
    seen: list[list[tuple[str, str]]] = []
    in_drawer(lambda dialog: seen.append(_rows(dialog)))
    assert seen == [
        [
            ("Before a fix · today, 13:40", OLDER),
            ("Parked for later · since Tue 24 Nov", "Keep a mood chart."),
            ("From a week left free · since Tue 17 Nov", "Draft of a hard week."),
        ]
    ]


def test_each_row_says_all_of_it_to_a_screen_reader(
    page: AssignmentPage, room: ConsultingRoom, in_drawer: Callable[[Act], None]
) -> None:
    _three_kinds(room)
    _open(page, room)

    def look(dialog: DrawerDialog) -> None:
        spoken = [dialog.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
        assert spoken == [
            f"Older version, Before a fix · today, 13:40: {OLDER}",
            "Parked for later · since Tue 24 Nov: Keep a mood chart.",
        ]
        assert dialog.model.index(9).data(Row.NAME) is None
        assert dialog.model.data(QModelIndex(), Row.NAME) is None

    in_drawer(look)


def test_a_version_shows_what_taking_it_up_would_change(
    page: AssignmentPage, room: ConsultingRoom, in_drawer: Callable[[Act], None]
) -> None:
    _three_kinds(room)
    _open(page, room)

    def look(dialog: DrawerDialog) -> None:
        marked = dialog.ui.words.text()
        assert "<s>" in marked
        assert "<u>two lines</u>" in marked
        assert dialog.ui.difference.isVisible()
        assert dialog.ui.difference.text().startswith("Taken up, it takes out: “one line”")
        assert "It brings in: “two lines”" in dialog.ui.difference.text()
        assert OLDER in dialog.ui.preview.accessibleDescription()
        assert dialog.ui.amount.text() == "after dinner · 5 min · twice a week"
        _go_to(dialog, "Keep a mood chart.")
        assert dialog.ui.words.text() == "Keep a mood chart."
        assert not dialog.ui.difference.isVisible()
        assert not dialog.ui.amount.isVisible()

    in_drawer(look)


def test_words_are_never_taken_for_markup(
    page: AssignmentPage, room: ConsultingRoom, in_drawer: Callable[[Act], None]
) -> None:
    room.desk.assignments.park(room.client, "Write <b>1 < 2</b> & rest.")
    _open(page, room)

    def look(dialog: DrawerDialog) -> None:
        assert dialog.ui.words.text() == "Write &lt;b&gt;1 &lt; 2&lt;/b&gt; &amp; rest."

    in_drawer(look)


def test_taking_up_an_older_version_loses_nothing_and_is_one_step(
    page: AssignmentPage, room: ConsultingRoom, in_drawer: Callable[[Act], None]
) -> None:
    _three_kinds(room)
    _open(page, room)
    before = everything(room.store)
    in_drawer(lambda dialog: _click(dialog.use))
    assert page.ui.what.toPlainText() == OLDER
    assert page.ui.cue.text() == "after dinner"
    assert room.way.said[-1] == ("Older version taken up", True)
    assert CLEAR in [piece.stood.what for piece in room.desk.drawer.pieces(room.client)]
    room.desk.ledger.undo()
    assert everything(room.store) == before


def test_taking_up_a_draft_puts_the_present_one_in(
    page: AssignmentPage, room: ConsultingRoom, in_drawer: Callable[[Act], None]
) -> None:
    room.desk.assignments.park(room.client, "Keep a mood chart.")
    room.write(Plan(CLEAR))
    _open(page, room)
    in_drawer(lambda dialog: _click(dialog.use))
    assert page.ui.what.toPlainText() == "Keep a mood chart."
    assert [kept.what for kept in room.desk.assignments.drawer(room.client)] == [CLEAR]
    in_drawer(lambda dialog: _click(dialog.ui.put_in))
    assert page.ui.what.toPlainText() == ""
    assert page.ui.drawer.text() == "Drawer: 2"
    assert room.way.said[-1] == ("Put into the drawer", True)


def test_words_being_typed_are_kept_before_anything_takes_their_place(
    page: AssignmentPage, room: ConsultingRoom, in_drawer: Callable[[Act], None]
) -> None:
    room.desk.assignments.park(room.client, "Keep a mood chart.")
    _open(page, room)
    page.ui.what.setFocus()
    QTest.keyClicks(page.ui.what, "Half a thought")
    in_drawer(lambda dialog: _click(dialog.use))
    assert page.ui.what.toPlainText() == "Keep a mood chart."
    assert [kept.what for kept in room.desk.assignments.drawer(room.client)] == ["Half a thought"]


@pytest.mark.parametrize("words", [OLDER, "Keep a mood chart."])
def test_what_is_thrown_away_comes_back_by_the_bar(
    page: AssignmentPage, room: ConsultingRoom, in_drawer: Callable[[Act], None], words: str
) -> None:
    _three_kinds(room)
    _open(page, room)

    def throw(dialog: DrawerDialog) -> None:
        _go_to(dialog, words)
        _click(dialog.throw)
        assert words not in [shown for _, shown in _rows(dialog)]
        assert dialog.ui.undo_bar.isVisible()
        _click(dialog.ui.undo_bar.findChildren(QWidget)[-1])
        assert words in [shown for _, shown in _rows(dialog)]
        _go_to(dialog, words)
        _click(dialog.throw)

    in_drawer(throw)
    assert page.ui.drawer.text() == "Drawer: 2"


def test_words_can_be_copied(
    page: AssignmentPage, room: ConsultingRoom, in_drawer: Callable[[Act], None]
) -> None:
    _three_kinds(room)
    _open(page, room)
    in_drawer(lambda dialog: _click(dialog.copy))
    assert QGuiApplication.clipboard().text() == f"{OLDER}\nafter dinner · 5 min · twice a week"
    assert _written(room) == CLEAR


def test_everything_can_be_done_by_keys(
    page: AssignmentPage, room: ConsultingRoom, in_drawer: Callable[[Act], None]
) -> None:
    _three_kinds(room)
    _open(page, room)

    def by_keys(dialog: DrawerDialog) -> None:
        assert dialog.ui.list.hasFocus()
        QTest.keyClick(dialog.ui.list, Qt.Key.Key_Down)
        stops: list[QWidget] = []
        for _ in range(6):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            stops.append(QApplication.focusWidget())
        ui = dialog.ui
        assert stops == [ui.preview, dialog.use, dialog.copy, dialog.throw, ui.put_in, ui.done]
        dialog.use.setFocus()
        QTest.keyClick(dialog.use, Qt.Key.Key_Space)

    in_drawer(by_keys)
    assert page.ui.what.toPlainText() == "Keep a mood chart."


def test_an_empty_drawer_says_what_will_be_in_it(
    page: AssignmentPage, room: ConsultingRoom, in_drawer: Callable[[Act], None]
) -> None:
    _open(page, room)
    assert page.ui.drawer.text() == "Drawer"

    def look(dialog: DrawerDialog) -> None:
        assert dialog.ui.empty.isVisible()
        assert not dialog.ui.inside.isVisible()
        assert not dialog.ui.put_in.isVisible()

    in_drawer(look)


def test_a_full_disk_is_said_and_the_drawer_stays_as_it_was(
    page: AssignmentPage, room: ConsultingRoom, in_drawer: Callable[[Act], None]
) -> None:
    _three_kinds(room)
    _open(page, room)

    def throw(dialog: DrawerDialog) -> None:
        room.store.full = True
        _click(dialog.throw)
        assert len(_rows(dialog)) == 3
        _click(dialog.use)

    in_drawer(throw)
    assert room.way.last.startswith("The disk is full")
    assert page.ui.what.toPlainText() == CLEAR


class TestParking:
    def test_the_rest_of_several_is_one_click_and_one_step(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        room.write(Plan(SEVERAL))
        _open(page, room)
        before = everything(room.store)
        row = next(row for row in page.notes.rows if row.note.kind is Kind.SEVERAL)
        row.unfold(open_up=True)
        QApplication.processEvents()
        park = next(one for one in row.ui.fixes.findChildren(QWidget) if one.property("text") == PARK)
        _click(park)
        assert page.ui.what.toPlainText() == "Walk for 10 minutes."
        assert [kept.what for kept in room.desk.assignments.drawer(room.client)] == [REST]
        assert room.way.said[-1] == ("The rest was parked in the drawer", True)
        assert page.ui.drawer.text() == "Drawer: 2", "the rest, and the whole as it stood"
        room.desk.ledger.undo()
        assert everything(room.store) == before

    @pytest.mark.parametrize("by_key", [False, True])
    def test_it_is_offered_beside_the_words_too_in_one_step(
        self, page: AssignmentPage, room: ConsultingRoom, by_key: bool
    ) -> None:
        room.write(Plan(SEVERAL))
        _open(page, room)
        before = everything(room.store)
        place = next(i for i, row in enumerate(page.notes.rows) if row.note.kind is Kind.SEVERAL)
        page.look.open_note(place)
        QApplication.processEvents()
        sheet = page.look.popover
        assert sheet is not None
        park = next(one for one in sheet._stops() if one.accessibleName() == PARK)
        if by_key:
            while QApplication.focusWidget() is not park:
                QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
            QTest.keyClick(park, Qt.Key.Key_Return)
        else:
            _click(park)
        assert page.look.popover is None
        assert page.ui.what.toPlainText() == "Walk for 10 minutes."
        assert Kind.SEVERAL not in {row.note.kind for row in page.notes.rows}
        assert [kept.what for kept in room.desk.assignments.drawer(room.client)] == [REST]
        assert room.way.said[-1] == ("The rest was parked in the drawer", True)
        room.desk.ledger.undo()
        assert everything(room.store) == before

    def test_what_was_typed_just_before_is_parked_with_it(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        room.write(Plan("Walk for 10 minutes."))
        _open(page, room)
        cursor = page.ui.what.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        page.ui.what.setTextCursor(cursor)
        page.ui.what.setFocus()
        QTest.keyClicks(page.ui.what, SEVERAL.removeprefix("Walk for 10 minutes"))
        page.check_now()
        place = next(i for i, row in enumerate(page.notes.rows) if row.note.kind is Kind.SEVERAL)
        page.look.open_note(place)
        sheet = page.look.popover
        assert sheet is not None
        _click(next(one for one in sheet._stops() if one.accessibleName() == PARK))
        kept = page.ui.what.toPlainText()
        room.desk.ledger.undo()
        whole = room.desk.assignments.in_writing(room.client)
        assert whole is not None
        assert whole.what.startswith(kept.rstrip("."))
        assert whole.what != "Walk for 10 minutes.", "the typing was a step of its own before it"
        assert room.desk.assignments.drawer(room.client) == []

    def test_other_notes_offer_no_parking_beside_the_words(
        self, page: AssignmentPage, room: ConsultingRoom
    ) -> None:
        room.write(Plan("Relax more every day for 40 minutes."))
        _open(page, room)
        for place in range(len(page.notes.rows)):
            page.look.open_note(place)
            assert page.look.popover is not None
            assert PARK not in {one.accessibleName() for one in page.look.popover._stops()}

    def test_other_notes_offer_no_parking(self, page: AssignmentPage, room: ConsultingRoom) -> None:
        room.write(Plan("Relax more every day for 40 minutes."))
        _open(page, room)
        assert page.notes.rows
        offered = [
            one.property("text") for row in page.notes.rows for one in row.ui.fixes.findChildren(QWidget)
        ]
        assert PARK not in offered

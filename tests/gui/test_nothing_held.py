"""After locking, nobody holds the desk, its window's pages or its forms: each is gone, by a weak reference.

The real lock replaces the process; this is for the moments in which it cannot, and so that memory stays flat.
"""

import gc
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QWidget

from practice_desk.gui.leaving.export_dialog import ExportDialog
from practice_desk.gui.leaving.keeping_dialog import KeepingDialog
from practice_desk.gui.parting import part_with
from practice_desk.gui.shell.together import Together
from practice_desk.gui.soon import soon
from practice_desk.gui.workplace import Step
from support.entering import enter
from support.fake_ask import FakeAsk
from support.practices import clients, make_practice
from support.stage import SetClock, Stage

Gone = list[weakref.ref[object]]


@pytest.fixture
def mara(tmp_path: Path, clock: SetClock) -> str:
    ids: list[str] = []
    make_practice(
        tmp_path / "Practice.pdesk", lambda desk: ids.extend(clients(desk, "Mara Lindqvist")), clock
    )
    return ids[0]


def _look_around(root: QWidget) -> None:
    """As assistive technology does, and the program itself when it dresses a page: everybody is looked up."""
    root.findChildren(QWidget)


def _held_after_locking(stage: Stage) -> Gone:
    """Lock, look around before anything is deleted, and let everything go. Returns what should be gone."""
    room, window = stage.room, stage.window
    desk = room.workspace.workplace.desk
    going: Gone = [weakref.ref(one) for one in (desk, desk.ledger, room, room.workspace, room.palette)]
    going += [weakref.ref(page) for page in room.workspace.pages.values()]
    del room, desk
    window.lock()
    _look_around(window)
    _let_go()
    return going


def _let_go() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()


def _still_there(going: Gone) -> list[str]:
    return [type(one).__name__ for ref in going if (one := ref()) is not None]


def test_the_desk_and_its_pages_go_with_every_lock(start: Callable[..., Stage], mara: str):
    stage = start()
    for _ in range(3):
        enter(stage)
        space = stage.room.workspace
        for step in Step:
            space.open_client(mara, step)
            _look_around(stage.window)
        stage.room.show_settings()
        stage.room.show_activities()
        stage.room.show_palette()
        del space
        assert _still_there(_held_after_locking(stage)) == []


def test_a_form_that_was_opened_from_a_form_goes(start: Callable[..., Stage], mara: str):
    """Found by random use of the window: the inner form was looked up while it waited to be deleted."""
    forms: Gone = []

    def inner(dialog: QDialog) -> bool:
        assert isinstance(dialog, ExportDialog)
        forms.append(weakref.ref(dialog))
        return False

    def outer(dialog: QDialog) -> bool:
        assert isinstance(dialog, KeepingDialog)
        forms.append(weakref.ref(dialog))
        dialog.ui.export_it.click()
        _look_around(dialog)
        return False

    stage = start(FakeAsk(outer, inner))
    enter(stage)
    stage.room.workspace.open_client(mara)
    stage.window.ui.action_keeping.trigger()
    _look_around(stage.window)
    going = _held_after_locking(stage)
    assert len(forms) == 2
    assert _still_there([*going, *forms]) == []


def test_the_sheet_for_two_goes_when_it_is_closed(start: Callable[..., Stage], mara: str):
    stage = start()
    enter(stage)
    stage.room.workspace.open_client(mara, Step.ASSIGNMENT)
    page = stage.room.workspace.pages.assignment
    stage.person.write(page.ui.what, "Sit on the wall")
    page.leave()
    stage.room.workspace.look_together()
    (sheet,) = stage.window.findChildren(Together)
    going: Gone = [weakref.ref(sheet)]
    sheet.dismiss()
    del sheet, page
    _look_around(stage.window)
    _let_go()
    assert _still_there(going) == []


class _Row(QWidget):
    """Stands for whatever holds a desk."""

    def __init__(self) -> None:
        super().__init__()
        self.done = 0

    def act(self) -> None:
        self.done += 1


@pytest.mark.parametrize("lets_go", [part_with, QObject.deleteLater])
def test_what_is_looked_up_on_its_way_out_is_held_unless_it_left_the_window(
    qtbot, lets_go: Callable[[QWidget], None]
):
    """The control: without leaving first it is held. Should that hold no more, ``part_with`` may go."""
    window = QStackedWidget()
    qtbot.addWidget(window)
    row = _Row()
    window.addWidget(row)
    window.removeWidget(row)
    going: Gone = [weakref.ref(row)]
    lets_go(row)
    del row
    _look_around(window)
    _let_go()
    assert _still_there(going) == ([] if lets_go is part_with else ["_Row"])


def test_soon_is_once_and_not_at_once(qtbot):
    row = _Row()
    qtbot.addWidget(row)
    soon(row, row.act)
    assert row.done == 0
    QApplication.processEvents()
    QApplication.processEvents()
    assert row.done == 1


@pytest.mark.parametrize("bound", [True, False])
def test_what_was_to_be_done_soon_goes_with_its_owner(qtbot, bound: bool):
    row = _Row()
    going: Gone = [weakref.ref(row)]
    soon(row, row.act if bound else lambda owner=row: owner.act())
    part_with(row)
    del row
    _let_go()
    assert _still_there(going) == []

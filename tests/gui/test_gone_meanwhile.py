"""A client who goes while they are open, with words still being typed: undone, put away, put into the bin, deleted."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from practice_desk.gui.workplace import Step
from practice_desk.services.client import ClientForm
from practice_desk.services.desk import Desk
from support.demo_stage import OpenDemo
from support.stage import Stage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


def _open(stage: Stage, step: Step) -> str:
    """Somebody new, open at this step."""
    space = stage.room.workspace
    client_id = space.workplace.desk.clients.add(ClientForm("Noor")).made("client")
    space.open_client(client_id, step)
    QApplication.processEvents()
    return client_id


def _type_everywhere(stage: Stage) -> None:
    """Leave half a word in every field of the page."""
    page = stage.room.workspace.current_page()
    for kind in (QLineEdit, QPlainTextEdit):
        for field in page.findChildren(kind):  # pyright: ignore[reportOptionalMemberAccess]
            if field.isVisible() and not field.isReadOnly():
                field.setText("wal") if isinstance(field, QLineEdit) else field.setPlainText("wal")


@pytest.mark.parametrize("step", list(Step))
def test_undoing_an_added_client_leads_home(open_demo: OpenDemo, step: Step) -> None:
    stage = open_demo()
    _open(stage, step)
    space = stage.room.workspace
    space.undo()
    QApplication.processEvents()
    assert space.client_id == ""
    assert space.ui.pages.currentWidget() is space.today


_WAYS: dict[str, Callable[[Desk, str], object]] = {
    "put away": lambda desk, one: desk.clients.archive(one),
    "into the bin": lambda desk, one: desk.clients.into_bin(one),
    "deleted": lambda desk, one: desk.clients.delete(one, "Noor"),
}


@pytest.mark.parametrize("way", _WAYS.values(), ids=list(_WAYS))
@pytest.mark.parametrize("step", list(Step))
def test_going_with_words_half_typed_leads_home(
    open_demo: OpenDemo, step: Step, way: Callable[[Desk, str], object]
) -> None:
    stage = open_demo()
    client_id = _open(stage, step)
    _type_everywhere(stage)
    space = stage.room.workspace
    way(space.workplace.desk, client_id)
    QApplication.processEvents()
    assert space.client_id == ""
    space.undo()
    space.redo()
    QApplication.processEvents()
    assert space.client_id == ""


def test_a_choice_made_after_they_went_leads_home(open_demo: OpenDemo) -> None:
    stage = open_demo()
    client_id = _open(stage, Step.ASSIGNMENT)
    space = stage.room.workspace
    space.workplace.desk.clients.into_bin(client_id)
    space.pages.assignment.how_long.choose(5.0)
    QApplication.processEvents()
    assert space.client_id == ""

"""A client who goes while they are open: undone, put into the bin, deleted for good."""

import pytest
from PySide6.QtWidgets import QApplication

from practice_desk.gui.workplace import Step
from practice_desk.services.client import ClientForm
from support.demo_stage import OpenDemo

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.mark.parametrize("step", list(Step))
def test_undoing_an_added_client_leads_home(open_demo: OpenDemo, step: Step) -> None:
    stage = open_demo()
    space = stage.room.workspace
    made = space.workplace.desk.clients.add(ClientForm("Noor"))
    space.open_client(made.made("client"), step)
    space.undo()
    QApplication.processEvents()
    assert space.client_id == ""

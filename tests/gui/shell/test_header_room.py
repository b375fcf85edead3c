"""However large the text and long the name, the buttons of the header keep the size of their icons."""

import pytest
from PySide6.QtWidgets import QApplication

from support.demo_stage import OpenDemo

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_name_gives_way_before_the_buttons(open_demo: OpenDemo, scale: float) -> None:
    stage = open_demo()
    stage.window.resize(960, 640)
    stage.window.set_text_scale(scale)
    space = stage.room.workspace
    for line in space.day.everyone:
        space.open_client(line.client.id)
        for _ in range(2):
            QApplication.processEvents()
        for button in (space.ui.together, space.ui.hide_names, space.ui.more):
            assert button.width() >= button.sizeHint().width(), line.client.name

"""Everything that is clicked is large enough to hit, at any size of text."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from practice_desk.gui.widgets.choice import ChoiceButton
from support.demo_stage import OpenDemo, scenes_of

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]
SMALLEST, TALL = 24, 32


def _too_small(widget: QWidget) -> bool:
    tall = widget.property("role") == "primary" or isinstance(widget, ChoiceButton)
    return widget.width() < SMALLEST or widget.height() < (TALL if tall else SMALLEST)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_targets_are_large_enough(open_demo: OpenDemo, scale: float) -> None:
    stage = open_demo()
    stage.window.set_text_scale(scale)
    small: list[str] = []
    for scene in scenes_of(stage):
        QApplication.processEvents()
        for widget in stage.window.findChildren(QWidget):
            clickable = isinstance(widget, QAbstractButton | QComboBox | QLineEdit)
            inner = isinstance(
                widget.parentWidget(), QLineEdit | QComboBox
            ) or widget.objectName().startswith("qt_")
            if clickable and widget.isVisible() and not inner and _too_small(widget):
                size = f"{widget.width()}x{widget.height()}"
                small.append(f"{scene}: {type(widget).__name__} {widget.objectName()!r} {size}")
    assert not small, "\n".join(small)

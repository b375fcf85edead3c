"""Screen readers hear a chart, a group, an indicator; in a process of its own, since a factory stays."""

import os
import subprocess
import sys

SCRIPT = """
import gc
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton
from practice_desk.gui.widgets.meter import Meter
from practice_desk.gui.widgets.segmented import Segmented
from practice_desk.gui.widgets.spoken_roles import SpokenRoles
from practice_desk.gui.widgets.ticks import Ticks
from practice_desk.gui.widgets.trend_chart import TrendChart

app = QApplication([])
roles = SpokenRoles()
for _ in range(20):
    for kind in (TrendChart, Meter, Segmented, Ticks, QPushButton):
        widget = kind()
        widget.setAccessibleName("How useful it felt")
        face = QAccessible.queryAccessibleInterface(widget)
        last = (kind.__name__, face.role().name, face.text(QAccessible.Text.Name))
        if _ == 0:
            print(*last)
        del face
        widget.deleteLater()
        del widget
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
living = TrendChart()
QAccessible.queryAccessibleInterface(living)
"""


def test_drawn_widgets_are_told_apart_and_leave_in_peace() -> None:
    place = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", SCRIPT]
    done = subprocess.run(command, capture_output=True, text=True, env=place, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "TrendChart Chart How useful it felt",
        "Meter Indicator How useful it felt",
        "Segmented Grouping How useful it felt",
        "Ticks Grouping How useful it felt",
        "QPushButton Button How useful it felt",
    ]

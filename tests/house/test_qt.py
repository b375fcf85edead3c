"""The Qt underneath is the one that was chosen, and it keeps count."""

import importlib.util
import sys
from importlib.metadata import version

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

pytestmark = pytest.mark.gui

_CALLS = 10_000
_DRIFT = 50


def test_qt_is_of_the_pinned_series_and_brings_no_more_than_the_essentials() -> None:
    assert version("PySide6_Essentials").startswith("6.11.")
    assert version("shiboken6") == version("PySide6_Essentials")
    assert importlib.util.find_spec("PySide6.QtCharts") is None
    assert importlib.util.find_spec("PySide6.QtWebEngineCore") is None


def test_calls_that_return_none_do_not_wear_none_out(qapp: QApplication) -> None:
    """PySide6 6.12.0 on Python 3.11 drops a reference to None at each one and dies after thousands."""
    field = QLineEdit()
    before = sys.getrefcount(None)
    for number in range(_CALLS // 4):
        field.setText(str(number))
        field.setReadOnly(number % 2 == 0)
        field.selectAll()
        qapp.processEvents()
    drift = abs(sys.getrefcount(None) - before)
    assert drift <= _DRIFT

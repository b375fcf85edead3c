"""What the tests of widgets share: the shipped look, and windows that are really shown."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from practice_desk.gui.theme import Theme, style_type
from support.inks import inks_of


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What the offscreen platform says it cannot do is no fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The shipped theme, light to begin with; afterwards the application is as plain as before."""
    font = qapp.font()
    theme = Theme.shipped()
    theme.apply(qapp, "light")
    yield theme
    theme.setParent(None)
    qapp.setProperty("practice_desk_theme", None)
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(font)


Shown = Callable[..., QWidget]


@pytest.fixture
def shown(qtbot, theme: Theme) -> Shown:
    """Show widgets under one another in an active window, which is returned."""

    windows: list[QWidget] = []

    def show(*widgets: QWidget, size: tuple[int, int] = (700, 500)) -> QWidget:
        window = QWidget()
        qtbot.addWidget(window)
        windows.append(window)
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch()
        style_type(window, theme)
        window.resize(*size)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show


def inks(widget: QWidget) -> set[str]:
    """Every colour a widget shows."""
    return inks_of(widget.grab().toImage())


@pytest.fixture(name="inks")
def inks_fixture() -> Callable[[QWidget], set[str]]:
    return inks

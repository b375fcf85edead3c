"""Everything that takes the keyboard says what it is, once a page; mnemonics lead to their fields."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QLabel,
    QTabBar,
    QWidget,
)

from support.demo_stage import OpenDemo, scenes_of

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


def _in_tab_order(root: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def _spoken(widget: QWidget) -> tuple[str, str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    if isinstance(widget, QComboBox):  # on Linux Qt gives its choice for its name; its label is a relation
        labels = [one.text() for one in widget.window().findChildren(QLabel) if one.buddy() is widget]
        return widget.accessibleName() or "".join(labels), interface.role().name
    return interface.text(QAccessible.Text.Name), interface.role().name


def test_everything_in_the_tab_order_has_a_name(open_demo: OpenDemo) -> None:
    stage = open_demo()
    nameless = [
        f"{scene}: {type(widget).__name__} {widget.objectName()!r}"
        for scene in scenes_of(stage)
        for widget in _in_tab_order(stage.window)
        if not _spoken(widget)[0].strip() and not isinstance(widget, QTabBar)
    ]
    assert not nameless, "\n".join(nameless)


def test_no_two_things_of_one_kind_share_a_name(open_demo: OpenDemo) -> None:
    stage = open_demo()
    twice: list[str] = []
    for scene in scenes_of(stage):
        widgets = [one for one in _in_tab_order(stage.window) if not isinstance(one, QAbstractItemView)]
        counted = Counter(_spoken(widget) for widget in widgets)
        twice += [f"{scene}: {name}" for name, count in counted.items() if count > 1]
    assert not twice, "\n".join(twice)


def _letter(text: str) -> str:
    """The letter that Alt goes with, or nothing."""
    return text.replace("&&", "").partition("&")[2][:1].lower()


def test_mnemonics_have_buddies_and_are_unique_in_a_window(open_demo: OpenDemo) -> None:
    """Those of the menu bar and of buttons count as well: what is doubled only walks between the two."""
    stage = open_demo()
    menus = [_letter(menu.text()) for menu in stage.window.menuBar().actions()]
    wrong: list[str] = []
    for scene in scenes_of(stage):
        dialogs = [one for one in stage.window.findChildren(QDialog) if one.isVisible()]
        for window in (stage.window, *dialogs):
            shown = [
                one for one in window.findChildren(QWidget) if one.window() is window and one.isVisible()
            ]
            labels = [one for one in shown if isinstance(one, QLabel) and _letter(one.text())]
            wrong += [
                f"{scene}: {one.objectName()} {one.text()!r} has no buddy"
                for one in labels
                if one.buddy() is None and _is_ours(one)
            ]
            letters = Counter(menus if window is stage.window else [])
            letters.update(_letter(one.text()) for one in labels if one.buddy())
            letters.update(_letter(one.text()) for one in shown if isinstance(one, QAbstractButton))
            twice = [letter for letter, count in letters.items() if letter.strip() and count > 1]
            wrong += [f"{scene}: Alt+{letter} twice" for letter in twice]
    assert not wrong, "\n".join(wrong)


def _is_ours(label: QLabel) -> bool:
    """A label of a form; words of people may well hold an ampersand."""
    return label.objectName().endswith("_title")

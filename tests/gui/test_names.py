"""Everything that takes the keyboard says what it is, once a page; mnemonics lead to their fields."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QTabBar, QWidget

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


def test_mnemonics_have_buddies_and_are_unique_on_a_page(open_demo: OpenDemo) -> None:
    stage = open_demo()
    wrong: list[str] = []
    for scene in scenes_of(stage):
        labels = [one for one in stage.window.findChildren(QLabel) if one.isVisible()]
        letters = Counter[str]()
        for label in labels:
            bare = label.text().replace("&&", "")
            if "&" not in bare:
                continue
            if label.buddy() is None and _is_ours(label):
                wrong.append(f"{scene}: {label.objectName()} {label.text()!r} has no buddy")
            if label.buddy():
                letters[bare.partition("&")[2][:1].lower()] += 1
        wrong += [f"{scene}: Alt+{letter} twice" for letter, count in letters.items() if count > 1]
    assert not wrong, "\n".join(wrong)


def _is_ours(label: QLabel) -> bool:
    """A label of a form; words of people may well hold an ampersand."""
    return label.objectName().endswith("_title")

"""Light and dark can be changed at any time, and nothing of the other stays."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from practice_desk.gui.scenes.scenes import Scenes
from practice_desk.gui.theme import theme_of
from practice_desk.gui.workplace import Step
from support.demo_stage import OpenDemo, scenes_of
from support.inks import inks_of

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]
GROUNDS = ("window", "surface", "sidebar", "sunken")
PAPER_SCENES = ("05-hold-page-to-take-along", "07-handout", "07-handout-handed-over")
"""Paper is white in any light."""


def _inks(widget: QWidget) -> set[str]:
    return inks_of(widget.grab().toImage())


def _grounds(window: QWidget) -> set[str]:
    tokens = theme_of(window).tokens
    return {tokens[name].upper() for name in GROUNDS}


@pytest.mark.parametrize("start", ["light", "dark"])
def test_no_ground_of_the_other_look_stays(open_demo: OpenDemo, start: str) -> None:
    stage = open_demo()
    window = stage.window
    other = "dark" if start == "light" else "light"
    stale: list[str] = []
    for scene in scenes_of(stage):
        window.set_appearance(start)
        QApplication.processEvents()
        before = _grounds(window)
        window.set_appearance(other)
        QApplication.processEvents()
        left = before & _inks(window)
        if left and scene not in PAPER_SCENES:
            stale.append(f"{scene}: {sorted(left)}")
    assert not stale, "\n".join(stale)


def test_the_page_in_view_changes_at_once(open_demo: OpenDemo) -> None:
    stage = open_demo()
    light = _inks(stage.window)
    stage.window.set_appearance("dark")
    QApplication.processEvents()
    assert _grounds(stage.window) <= _inks(stage.window) | {"#202325"}
    assert not light & _grounds(stage.window)


def test_the_overview_button_shows_that_it_is_on(open_demo: OpenDemo) -> None:
    stage = open_demo()
    space = stage.room.workspace
    space.open_client(space.day.everyone[0].client.id, Step.OVERVIEW)
    QApplication.processEvents()
    soft = theme_of(stage.window).tokens["accent_soft"].upper()
    assert soft in _inks(space.ui.overview)
    space.go(Step.FOLLOW_UP)
    QApplication.processEvents()
    assert soft not in _inks(space.ui.overview)


def test_text_can_grow_and_shrink_again_without_a_trace(open_demo: OpenDemo) -> None:
    stage = open_demo()
    space = stage.room.workspace
    space.open_client(space.day.sessions[1].client.id, Step.FOLLOW_UP)
    QApplication.processEvents()
    before = _sizes(stage.window)
    stage.window.set_text_scale(1.6)
    QApplication.processEvents()
    stage.window.set_text_scale(1.0)
    for _again in range(3):
        QApplication.processEvents()
    after = _sizes(stage.window)
    assert after.keys() == before.keys()
    moved = {
        name: (size, after[name])
        for name, size in before.items()
        if max(abs(now - was) for now, was in zip(after[name], size, strict=True)) > 1
    }
    assert moved == {}


def _sizes(window: QWidget) -> dict[str, tuple[int, int]]:
    """The sizes of what has a name of its own."""
    widgets = [one for one in window.findChildren(QWidget) if one.isVisible() and one.objectName()]
    return {one.objectName(): (one.width(), one.height()) for one in widgets}


def test_every_scene_can_be_shown_and_has_a_name_of_its_own(open_demo: OpenDemo) -> None:
    stage = open_demo()
    names = [name for name, _show in Scenes(stage.room).all()]
    assert len(set(names)) == len(names) >= 20

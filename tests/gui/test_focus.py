"""Tab goes through the regions in order and comes back; what is in focus can be seen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from practice_desk.gui.shell.together import Together
from practice_desk.gui.widgets.focus_ring import FocusRing
from practice_desk.gui.workplace import Step
from support.demo_stage import OpenDemo
from support.stage import Stage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]
NAMES = ("sidebar", "header", "page", "footer", "panel")


def _region(stage: Stage, widget: QWidget) -> str:
    ui = stage.room.workspace.ui
    page = ui.pages.currentWidget()
    feet = [one for one in page.findChildren(QWidget, "footer") if one.isVisible()]
    if any(foot.isAncestorOf(widget) for foot in feet):
        return "footer"
    for name, place in (
        ("sidebar", ui.sidebar_slot),
        ("header", ui.header),
        ("page", page),
        ("panel", ui.panel_slot),
    ):
        if place.isAncestorOf(widget):
            return name
    return "elsewhere"


def _round(stage: Stage, look: Callable[[QWidget], None] = lambda _widget: None) -> list[QWidget]:
    """Every widget Tab visits, from the first of the sidebar until it comes round; looked at on the way."""
    stage.room.workspace.sidebar.ui.find.setFocus()
    visited = [QApplication.focusWidget()]
    for _press in range(120):
        stage.person.press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is visited[0]:
            return visited
        look(focused)
        visited.append(focused)
    pytest.fail(f"Tab does not come round: {[one.objectName() for one in visited[-8:]]}")


def _open(stage: Stage, step: Step, name: str = "Mara") -> None:
    space = stage.room.workspace
    people = {line.client.first_name: line.client.id for line in space.day.everyone}
    space.open_client(people[name], step)
    QApplication.processEvents()


@pytest.mark.parametrize("step", [Step.FOLLOW_UP, Step.READINESS, Step.ASSIGNMENT, Step.HANDOUT])
def test_tab_visits_the_regions_in_reading_order(open_demo: OpenDemo, step: Step) -> None:
    stage = open_demo()
    _open(stage, step, "Theo" if step is Step.HANDOUT else "Mara")
    visited = _round(stage)
    regions = [_region(stage, widget) for widget in visited]
    assert "elsewhere" not in regions
    order = [region for n, region in enumerate(regions) if n == 0 or region != regions[n - 1]]
    assert order == list(NAMES), [
        (one.objectName(), where) for one, where in zip(visited, regions, strict=True)
    ]
    assert len(set(map(id, visited))) == len(visited)


@pytest.mark.parametrize("step", [Step.FOLLOW_UP, Step.ASSIGNMENT])
def test_what_is_in_focus_is_never_under_the_footer(open_demo: OpenDemo, step: Step) -> None:
    stage = open_demo()
    stage.window.resize(960, 640)
    _open(stage, step)

    def look(widget: QWidget) -> None:
        scroll = _scroll_of(widget)
        if _region(stage, widget) != "page" or scroll is None:
            return
        top_left = widget.mapTo(scroll.viewport(), QPoint(0, 0))
        seen = QRect(top_left, widget.size()).intersected(scroll.viewport().rect())
        assert seen.height() >= min(widget.height(), scroll.viewport().height()) - 2, widget.objectName()

    _round(stage, look)


def _scroll_of(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return parent
        parent = parent.parentWidget()
    return None


def test_a_page_opens_on_its_first_open_thing(open_demo: OpenDemo) -> None:
    stage = open_demo()
    space = stage.room.workspace
    _open(stage, Step.FOLLOW_UP)
    assert space.pages[Step.FOLLOW_UP].ui.outcome.isAncestorOf(QApplication.focusWidget())
    _open(stage, Step.ASSIGNMENT, "Jonah")
    assert QApplication.focusWidget() is space.pages[Step.ASSIGNMENT].ui.what
    _open(stage, Step.READINESS, "Kofi")
    assert space.readiness.questions.rows["steadying"].isAncestorOf(QApplication.focusWidget())


def test_f6_goes_from_region_to_region_and_back(open_demo: OpenDemo) -> None:
    stage = open_demo()
    _open(stage, Step.FOLLOW_UP)
    seen: list[str] = []
    for _press in range(4):
        stage.person.press(Qt.Key.Key_F6)
        seen.append(_region(stage, QApplication.focusWidget()))
    assert seen == ["panel", "sidebar", "header", "page"]
    stage.person.press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert _region(stage, QApplication.focusWidget()) == "header"


def test_the_whole_page_shows_before_scrolling_in_the_smallest_window(open_demo: OpenDemo) -> None:
    """The first question and the primary button are there without scrolling."""
    stage = open_demo()
    stage.window.resize(960, 640)
    _open(stage, Step.READINESS)
    questions = stage.room.workspace.readiness.questions
    for widget in (questions.rows["steadying"].ui.answer, questions.ui.next, questions.ui.hold):
        assert widget.visibleRegion().boundingRect().size() == widget.size()


def test_what_covers_the_window_has_no_ring(open_demo: OpenDemo) -> None:
    stage = open_demo()
    _open(stage, Step.HANDOUT, "Theo")
    ring = stage.window.findChild(FocusRing)
    assert ring is not None
    stage.person.press(Qt.Key.Key_F6)
    assert ring.target() is not None
    stage.person.press(Qt.Key.Key_F9)
    assert isinstance(QApplication.focusWidget(), Together)
    assert ring.target() is None
    for _press in range(3):
        stage.person.press(Qt.Key.Key_Tab)
        assert ring.target() is QApplication.focusWidget()
        assert stage.window.findChild(Together).isAncestorOf(ring.target()), (
            "Tab left for what cannot be seen"
        )

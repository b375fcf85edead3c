"""The steps of a visit: who may move them, what is said, how they fold."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from practice_desk.gui.widgets.step_bar import StepBar, StepState

STEPS = ["Follow up", "Readiness", "Assignment", "Handout"]


@pytest.fixture
def steps(shown) -> StepBar:
    bar = StepBar()
    bar.set_steps(STEPS)
    shown(bar)
    return bar


def test_a_person_moves_it_aloud_and_code_in_silence(steps: StepBar, qtbot) -> None:
    with qtbot.assertNotEmitted(steps.currentChanged):
        steps.set_current(1)
    with qtbot.waitSignal(steps.currentChanged) as told:
        QTest.mouseClick(steps, Qt.MouseButton.LeftButton, pos=steps.tabRect(3).center())
    assert told.args == [3]
    steps.setFocus()
    with qtbot.waitSignal(steps.currentChanged) as told:
        QTest.keyClick(steps, Qt.Key.Key_Left)
    assert told.args == [2]


def test_states_are_spoken(steps: StepBar) -> None:
    steps.set_state(0, StepState.DONE)
    assert steps.state(0) is StepState.DONE
    assert steps.accessibleTabName(0) == "1 Follow up, done"
    assert steps.accessibleTabName(2) == "3 Assignment, to do"


def test_other_steps_keep_the_place(steps: StepBar, qtbot) -> None:
    steps.set_current(2)
    with qtbot.assertNotEmitted(steps.currentChanged):
        steps.set_steps(["Follow up", "Readiness", "Rest week"])
    assert steps.count() == 3
    assert steps.currentIndex() == 2
    assert steps.tabText(2) == "Rest week"
    assert steps.state(2) is StepState.TODO


def test_in_little_room_only_the_step_in_view_keeps_its_words(steps: StepBar) -> None:
    steps.set_current(1)
    wide = [steps.tabRect(i).width() for i in range(4)]
    steps.window().resize(320, 200)
    narrow = [steps.tabRect(i).width() for i in range(4)]
    assert narrow[1] == wide[1]
    assert all(narrow[i] < wide[i] for i in (0, 2, 3))
    assert all(width >= 24 for width in narrow)


def test_a_new_look_reaches_it(steps: StepBar, qapp, theme, inks) -> None:
    steps.set_state(0, StepState.DONE)
    steps.set_current(1)
    light = {theme.tokens[name] for name in ("accent", "accent_soft")}
    assert light <= inks(steps)
    theme.apply(qapp, "dark")
    assert not light & inks(steps)


def test_a_visit_may_stand_at_none_of_the_steps(steps: StepBar, theme, inks) -> None:
    steps.set_current(1)
    steps.set_current(-1)
    assert steps.here == -1
    assert theme.tokens["accent"] not in inks(steps)
    steps.set_current(0)
    assert steps.here == 0
    assert theme.tokens["accent"] in inks(steps)

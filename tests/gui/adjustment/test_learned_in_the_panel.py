"""What we've learned beside the suggestion: counts of what holds against chance, or nothing."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.gui.adjustment.panel import LEARNED, AdjustPanel
from practice_desk.services.follow_up import Said
from practice_desk.services.plan import Plan
from support.consulting_room import ConsultingRoom, Show

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

MORNING = Plan("Write one line about the day.", "after breakfast", 3, 4)
EVENING = Plan("Write one line about the day.", "after dinner", 3, 4)


@pytest.fixture
def panel(room: ConsultingRoom, show: Show) -> AdjustPanel:
    panel = AdjustPanel(room.place)
    show(panel)
    room.place.announcer.changed.connect(panel.refresh)
    return panel


def _live(room: ConsultingRoom, weeks: int, evenings: HowItWent) -> None:
    for number in range(weeks):
        plan, outcome = ((MORNING, HowItWent.DID), (EVENING, evenings))[number % 2]
        days_ago = 7 * (weeks - number) + 7
        assignment = room.set(plan, days_ago=days_ago)
        with room.clock.days_ago(days_ago - 7):
            room.desk.follow_ups.note(assignment, Said(outcome))


def _said(panel: AdjustPanel) -> list[str]:
    box = panel.ui.learned_box
    found = [box.itemAt(place).widget() for place in range(box.count())]
    return [label.text() for label in found if isinstance(label, QLabel)]


def test_a_difference_that_holds_is_said_in_counts(
    panel: AdjustPanel, room: ConsultingRoom, qtbot: QtBot
) -> None:
    _live(room, 20, HowItWent.NOT)
    panel.show_client(room.client)
    assert not panel.ui.learned.isVisible()
    qtbot.waitUntil(panel.ui.learned.isVisible)
    said = _said(panel)
    assert 0 < len(said) <= LEARNED
    assert said[0] == "So far it went well 10 of 10 times in the morning, 0 of 10 times in the evening."


def test_where_nothing_holds_nothing_is_said(panel: AdjustPanel, room: ConsultingRoom, qtbot: QtBot) -> None:
    _live(room, 20, HowItWent.DID)
    panel.show_client(room.client)
    qtbot.waitUntil(lambda: not panel._lull.isActive())
    assert not panel.ui.learned.isVisible()


def test_nothing_of_one_client_stands_beside_another(
    panel: AdjustPanel, room: ConsultingRoom, qtbot: QtBot
) -> None:
    _live(room, 20, HowItWent.NOT)
    other = room.add("Kofi")
    panel.show_client(room.client)
    room.runner.held = True
    qtbot.waitUntil(lambda: not panel._lull.isActive())
    panel.show_client(other)
    room.runner.let_go()
    assert not panel.ui.learned.isVisible()
    qtbot.waitUntil(lambda: not panel._lull.isActive())
    assert not panel.ui.learned.isVisible()


def test_nothing_is_reckoned_once_the_desk_is_left(
    panel: AdjustPanel, room: ConsultingRoom, qtbot: QtBot
) -> None:
    _live(room, 20, HowItWent.NOT)
    panel.show_client(room.client)
    panel.leave()
    assert not panel._lull.isActive()
    assert not panel.ui.learned.isVisible()

"""Words typed into *Find or do* lead to the entry they stand in, in the real window over the made-up practice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from practice_desk.domain.assignment import HandedOver
from practice_desk.domain.shape import Tracking, TrackingScale
from practice_desk.gui.assignment.drawer import DrawerDialog
from practice_desk.gui.client.client_dialog import ClientDialog
from practice_desk.gui.log.log_dialog import LogDialog
from practice_desk.gui.overview.record_dialog import CheckRecordDialog
from practice_desk.gui.shell.workspace import Workspace
from practice_desk.gui.workplace import Step
from practice_desk.services.desk import Desk
from practice_desk.services.plan import Plan
from practice_desk.services.search import Place
from practice_desk.services.story_clock import StoryClock
from support.demo_stage import OpenDemo
from support.stage import Stage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(open_demo: OpenDemo) -> Stage:
    return open_demo()


@pytest.fixture
def space(stage: Stage) -> Workspace:
    return stage.room.workspace


@pytest.fixture
def desk(space: Workspace) -> Desk:
    return space.workplace.desk


def someone(space: Workspace, name: str) -> str:
    return next(line.client.id for line in space.day.everyone if line.client.first_name == name)


def story_clock(stage: Stage) -> StoryClock:
    clock: object = stage.clock
    assert isinstance(clock, StoryClock)
    return clock


def find(stage: Stage, words: str, wanted: str = "") -> None:
    """Type words, wait for what was written, and take the first row of it that says what is wanted."""
    palette = stage.room.palette
    stage.person.press(Qt.Key.Key_K, CONTROL)
    stage.person.write(palette.ui.field, words)
    stage.person.until(lambda: palette.model.first_written() >= 0)
    while wanted not in str(palette.ui.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)):
        stage.person.press(Qt.Key.Key_Down)
    stage.person.press(Qt.Key.Key_Return)
    QApplication.processEvents()


def test_what_was_set_is_read_in_the_story(stage: Stage, space: Workspace, desk: Desk) -> None:
    find(stage, "spend 20 minutes journaling", "22 October")
    assert space.client_id == someone(space, "Mara")
    assert space.step is Step.OVERVIEW
    assert "20 minutes" in stage.ask.asked[-1]
    assert "22 Oct" in stage.ask.asked[-1]
    story = space.pages.overview.ui.story
    assert "20 minutes" in str(story.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_check_is_read_as_it_stood(stage: Stage, space: Workspace) -> None:
    seen: list[QDialog] = []
    stage.ask.answers.append(lambda dialog: seen.append(dialog) or False)
    find(stage, "maria what evenings", "Readiness check")
    assert isinstance(seen[0], CheckRecordDialog)


def test_a_story_filtered_by_kind_shows_what_was_found(stage: Stage, space: Workspace) -> None:
    space.open_client(someone(space, "Mara"), Step.OVERVIEW)
    space.pages.overview.ui.filter.setCurrentIndex(3)
    find(stage, "spend 20 minutes journaling", "22 October")
    assert space.pages.overview.ui.filter.currentIndex() == 0


def test_what_is_being_written_is_opened_for_writing(stage: Stage, space: Workspace, desk: Desk) -> None:
    priya = someone(space, "Priya")
    desk.assignments.write(priya, None, Plan("Sit with the zither for a minute."))
    find(stage, "zither")
    assert (space.client_id, space.step) == (priya, Step.ASSIGNMENT)


def test_what_lies_in_the_drawer_opens_the_drawer(stage: Stage, space: Workspace, desk: Desk) -> None:
    priya = someone(space, "Priya")
    made = desk.assignments.write(priya, None, Plan("Sit with the zither for a minute.")).made("assignment")
    desk.assignments.set_aside(made)
    seen: list[QDialog] = []
    stage.ask.answers.append(lambda dialog: seen.append(dialog) or False)
    find(stage, "zither")
    assert isinstance(seen[0], DrawerDialog)


def test_details_of_a_client_open_their_form(stage: Stage, space: Workspace, desk: Desk) -> None:
    ruth = someone(space, "Ruth")
    desk.clients.set_words(ruth, "experiment", "nothing about zithers")
    seen: list[QDialog] = []
    stage.ask.answers.append(lambda dialog: seen.append(dialog) or False)
    find(stage, "zithers")
    assert space.client_id == ruth
    assert isinstance(seen[0], ClientDialog)


def test_words_of_a_log_open_the_log(stage: Stage, space: Workspace, desk: Desk) -> None:
    priya = someone(space, "Priya")
    tracking = Tracking("dreams", TrackingScale.WORDS, 1, 4)
    plan = Plan("Jot down a word about the night, each morning, for four days.", shape=tracking)
    with story_clock(stage).weeks_ago(1):
        made = desk.assignments.write(priya, None, plan).made("assignment")
        desk.assignments.hand_over(made, HandedOver.TOLD)
    desk.logs.put(made, desk.logs.sheet(made).days[0], 0, "of zithers")
    seen: list[QDialog] = []
    stage.ask.answers.append(lambda dialog: seen.append(dialog) or False)
    find(stage, "of zithers")
    assert isinstance(seen[0], LogDialog)


def test_a_template_is_shown_in_the_library(stage: Stage, space: Workspace, desk: Desk) -> None:
    template = desk.templates.all()[0]
    find(stage, template.what[:30], "Template")
    shown = stage.room.activities.own.shown
    assert shown is not None
    assert shown.id == template.id


def test_somebody_put_away_is_opened_to_be_read(stage: Stage, space: Workspace, desk: Desk) -> None:
    mara = someone(space, "Mara")
    desk.clients.archive(mara)
    find(stage, "spend 20 minutes journaling", "put away")
    assert space.client_id == mara
    assert stage.ask.asked


def test_what_went_meanwhile_is_said_in_words(stage: Stage, space: Workspace, desk: Desk) -> None:
    (hit,) = [one for one in desk.search.find("spend 20 minutes journaling") if one.place is Place.STORY]
    assert hit.client
    desk.clients.delete(hit.client.id, hit.client.name)
    stage.room.palette.hit_chosen.emit(hit)
    assert space.client_id == ""
    assert space.ui.undo_bar.isVisible()

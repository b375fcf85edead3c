"""Measures in the real window: found three ways, entered by keys, the first question before everything else."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from practice_desk.domain.handout import PageChoices
from practice_desk.gui.measure.page import MeasuresPage
from practice_desk.gui.workplace import Step
from practice_desk.services.measure import Entered
from practice_desk.services.story import Kind
from support.demo_stage import OpenDemo
from support.stage import Stage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]
SEEN = "Asked in the session."


def _client(stage: Stage, name: str) -> str:
    return next(
        line.client.id for line in stage.room.workspace.day.everyone if line.client.first_name == name
    )


def _open(stage: Stage, name: str, step: Step = Step.MEASURES) -> str:
    client = _client(stage, name)
    stage.room.workspace.open_client(client, step)
    QApplication.processEvents()
    return client


def _page(stage: Stage) -> MeasuresPage:
    page = stage.room.workspace.pages[Step.MEASURES]
    assert isinstance(page, MeasuresPage)
    return page


def _digits(stage: Stage, text: str) -> None:
    for digit in text:
        stage.person.press(Qt.Key(Qt.Key.Key_0 + int(digit)))
        QApplication.processEvents()


def test_the_overview_leads_to_it(open_demo: OpenDemo) -> None:
    stage = open_demo()
    _open(stage, "Mara", Step.OVERVIEW)
    stage.person.click(stage.room.workspace.pages.overview.ui.measures)
    assert stage.room.workspace.current_page() is _page(stage)
    assert stage.room.workspace.ui.steps.here == -1
    assert not stage.room.workspace.ui.overview.isChecked()


def test_find_or_do_leads_to_it(open_demo: OpenDemo) -> None:
    stage = open_demo()
    _open(stage, "Mara", Step.OVERVIEW)
    stage.person.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(QApplication.focusWidget(), ">measures")
    stage.person.until(lambda: stage.room.palette.model.rowCount() > 0)
    stage.person.press(Qt.Key.Key_Return)
    assert stage.room.workspace.step is Step.MEASURES


def test_one_of_today_is_opened_from_the_story(open_demo: OpenDemo) -> None:
    stage = open_demo()
    client = _open(stage, "Theo", Step.OVERVIEW)
    desk = stage.room.workspace.workplace.desk
    desk.measures.record(client, Entered("gad7", desk.clock.today(), (0,) * 7))
    overview = stage.room.workspace.pages.overview
    kinds = [overview.story.entry(row).kind for row in range(overview.story.rowCount())]
    index: QModelIndex = overview.story.index(kinds.index(Kind.MEASURE), 0)
    overview.ui.story.setFocus()
    overview.ui.story.setCurrentIndex(index)
    stage.person.press(Qt.Key.Key_Return)
    assert stage.room.workspace.step is Step.MEASURES
    assert _page(stage).scale.name == "GAD-7"


def test_a_questionnaire_takes_a_key_for_each_item_and_one_to_keep_it(open_demo: OpenDemo) -> None:
    stage = open_demo()
    client = _open(stage, "Theo")
    before = stage.person.keys
    _digits(stage, "1121210100")
    stage.person.press(Qt.Key.Key_Return)
    assert stage.person.keys - before == 11
    (reading,) = stage.room.workspace.workplace.desk.measures.of_client(client)
    assert reading.words == "9 of 27, mild"
    stage.person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stage.room.workspace.workplace.desk.measures.of_client(client) == []


def test_no_key_and_no_way_round_leads_past_the_first_question(open_demo: OpenDemo) -> None:
    stage = open_demo()
    client = _open(stage, "Theo")
    _digits(stage, "000000001")
    page, space = _page(stage), stage.room.workspace
    assert page.ui.first.isVisible()
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    for key, held in (
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, control),
        (Qt.Key.Key_Left, alt),
    ):
        stage.person.press(key, held)
        assert space.current_page() is page
        assert page.ui.first.isVisible()
    stage.room.workspace.open_client(_client(stage, "Mara"), Step.MEASURES)
    assert page.ui.entry.isVisible()
    stage.room.workspace.open_client(client, Step.OVERVIEW)
    stage.room.workspace.go(Step.MEASURES)
    assert page.ui.first.isVisible()
    stage.person.write(page.ui.seen, SEEN)
    stage.person.press(Qt.Key.Key_Return, control)
    assert page.ui.entry.isVisible()
    stage.person.press(Qt.Key.Key_Return, control)
    (reading,) = space.workplace.desk.measures.of_client(client)
    assert (reading.measure.total, reading.measure.seen) == (1, SEEN)


def test_nothing_of_it_is_on_the_page_handed_over(open_demo: OpenDemo) -> None:
    stage = open_demo()
    client = _open(stage, "Theo")
    desk = stage.room.workspace.workplace.desk
    desk.measures.record(client, Entered("phq9", desk.clock.today(), (3,) * 9, seen=SEEN))
    stage.room.workspace.go(Step.HANDOUT)
    draft = desk.assignments.in_writing(client) or desk.assignments.running(client)[-1]
    text = desk.handouts.text(desk.handouts.page(draft.id, PageChoices(first_name=True)))
    for words in ("PHQ", "27", "severe", "Item 9", "protocol", SEEN):
        assert words not in text


def test_hidden_names_hide_them_here_too(open_demo: OpenDemo) -> None:
    stage = open_demo()
    _open(stage, "Mara")
    stage.room.workspace.hide_names(hidden=True)
    shown = [one.text() for one in stage.window.findChildren(type(_page(stage).ui.title)) if one.isVisible()]
    assert not [text for text in shown if "Mara" in text or "Lindqvist" in text]

"""The numbers of the readiness check in the settings: shown with their grounds, changed, refused, recorded."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.client.office import Office
from practice_desk.domain.practice import Practice
from practice_desk.domain.readiness import DEFAULT_LIMITS, GROUNDS, LimitSet
from practice_desk.gui.settings.limits_part import LimitRow
from practice_desk.gui.settings.page import SettingsPage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> SettingsPage:
    office.desk.practice.begin("Lindenhof")
    page = SettingsPage(office.place)
    qtbot.addWidget(page)
    page.resize(960, 3600)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def _type(row: LimitRow, text: str) -> None:
    row.ui.number.setFocus()
    row.ui.number.selectAll()
    QTest.keyClicks(row.ui.number, text)
    QTest.keyClick(row.ui.number, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_each_stands_with_its_default_its_grade_and_its_source(page: SettingsPage) -> None:
    for ground in GROUNDS:
        row = page.limits.rows[ground.limit]
        assert row.ui.words.text() == ground.words
        assert row.ui.number.text() == f"{DEFAULT_LIMITS.of(ground.limit):g}"
        assert f"grade {ground.grade}" in row.ui.ground.text()
        assert ground.source in row.ui.ground.text()
        assert not row.ui.again.isVisible()


def test_a_number_typed_is_in_force_recorded_and_can_be_taken_back(
    page: SettingsPage, office: Office
) -> None:
    row = page.limits.rows["distress_hold"]
    _type(row, "60")
    assert office.desk.limits.in_force().limits.distress_hold == 60
    assert "Distress now, 0 to 100: hold at or above: 60" in page.ui.limits_record.text()
    assert row.ui.again.isVisible()
    QTest.mouseClick(row.ui.again, Qt.MouseButton.LeftButton)
    assert office.desk.limits.in_force().limits == DEFAULT_LIMITS
    assert row.ui.number.text() == "80"
    assert page.ui.limits_record.text().count("\n") == 1
    assert "the default again" in page.ui.limits_record.text()


@pytest.mark.parametrize("typed", ["900", "lots", "-1"])
def test_one_out_of_range_is_refused_beside_the_field_and_stays_typed(
    page: SettingsPage, office: Office, typed: str
) -> None:
    row = page.limits.rows["distress_hold"]
    _type(row, typed)
    assert "from 1 to 100" in row.ui.said.text()
    assert row.ui.said.isVisible()
    assert row.ui.number.text() == typed
    assert office.desk.limits.in_force().limits == DEFAULT_LIMITS
    _type(row, "70")
    assert not row.ui.said.isVisible()
    assert office.desk.limits.in_force().limits.distress_hold == 70


def test_a_damaged_one_is_said_and_the_default_stands_in_the_field(
    page: SettingsPage, office: Office
) -> None:
    with office.desk.ledger.write("damage") as entry:
        shelf = entry.shelf(Practice)
        bad = LimitSet("cap_small", "-9", office.desk.clock.now())
        shelf.put(replace(shelf.find()[0], limits=(bad,)))
    page.refresh()
    assert "the default of 5 stays" in page.ui.limits_passed_over.text()
    assert page.limits.rows["cap_small"].ui.number.text() == "5"

"""Each kind of note can be switched off for everybody, but for one; each switch is a step back."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.client.office import Office
from practice_desk.domain.second_look import LOOKED_FOR
from practice_desk.domain.wording import Kind
from practice_desk.gui.settings.page import SettingsPage

pytestmark = pytest.mark.gui


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> SettingsPage:
    office.desk.practice.begin("Lindenhof")
    page = SettingsPage(office.place)
    qtbot.addWidget(page)
    page.resize(960, 3000)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def ticks(page: SettingsPage) -> dict[Kind, bool]:
    return {kind: row.ui.on.isChecked() for kind, row in page.second_look.rows.items()}


def test_every_kind_stands_there_with_what_it_looks_for(page: SettingsPage) -> None:
    assert list(page.second_look.rows) == [one.kind for one in LOOKED_FOR]
    for one in LOOKED_FOR:
        row = page.second_look.rows[one.kind]
        assert (row.ui.on.text(), row.ui.words.text()) == (one.name, one.words)
        assert row.ui.on.accessibleDescription() == one.words
        assert row.ui.on.isEnabled()
    assert all(ticks(page).values())


def test_a_tick_is_kept_at_once_and_can_be_taken_back(
    page: SettingsPage, office: Office, qtbot: QtBot
) -> None:
    box = page.second_look.rows[Kind.SEVERAL].ui.on
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center() / 2)
    assert office.desk.second_look.switched_off() == {Kind.SEVERAL}
    assert office.heard.said == ["No longer looked for: several at once"]
    office.desk.ledger.undo()
    assert ticks(page)[Kind.SEVERAL]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not ticks(page)[Kind.SEVERAL]


def test_an_unsafe_moment_says_why_it_stays(page: SettingsPage, office: Office, qtbot: QtBot) -> None:
    box = page.second_look.rows[Kind.TIMING].ui.on
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    assert office.desk.second_look.switched_off() == frozenset()
    assert "always looked at" in office.heard.said[-1]

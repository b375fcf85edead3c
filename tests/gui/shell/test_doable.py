"""Find or do knows every menu and the main settings by plain words, before it offers a new client."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from practice_desk.gui.workplace import Step
from support.demo_stage import OpenDemo
from support.practices import PASSPHRASE, clients, make_practice
from support.stage import Stage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def stage(open_demo: OpenDemo) -> Stage:
    return open_demo()


def first(stage: Stage, words: str) -> str:
    """What Enter would do after these words."""
    stage.room.show_palette()
    stage.room.palette.ui.field.setText(words)
    return str(stage.room.palette.ui.list.currentIndex().data())


def take(stage: Stage, words: str) -> None:
    first(stage, words)
    stage.person.press(Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("bin", "The bin"),
        ("trash", "The bin"),
        ("help", "Keys"),
        ("shortcuts", "Keys"),
        ("back up", "Back up now"),
        ("backup", "Back up now"),
        ("recovery", "New recovery sheet"),
        ("pass", "Change the passphrase"),
        ("password", "Change the passphrase"),
        ("export", "Export"),
        ("import", "Import"),
        ("settings", "Settings"),
        ("preferences", "Settings"),
        ("dark", "Light or dark"),
        ("crisis", "Crisis contacts"),
        ("about", "About Practice Desk"),
        ("archive", "Clients put away"),
        ("history", "History"),
        ("undo", "Undo"),
    ],
)
def test_plain_words_find_it_first(stage: Stage, words: str, found: str):
    assert first(stage, words).rstrip("…") == found


def test_every_menu_is_found_by_its_own_words(stage: Stage):
    line = next(one for one in stage.room.workspace.day.everyone if one.client.first_name == "Mara")
    stage.room.workspace.open_client(line.client.id, Step.OVERVIEW)
    offered = {one.code for one in stage.room.doable.commands("Mara")}
    menus = [one for one in vars(stage.window.ui).values() if isinstance(one, QMenu)]
    actions = {one for menu in menus for one in menu.actions() if one.text() and not one.menu()}
    usable = {one.objectName() for one in actions if one.isEnabled() and one.isVisible()}
    assert usable - offered == {"action_find"}


def test_what_would_be_undone_is_not_what_undo_is_called(stage: Stage):
    stage.window.ui.action_undo.setText("&Undo: Mara wrote of zithers")
    assert first(stage, "zithers").startswith("New client")


def test_nothing_of_a_client_is_offered_where_none_is_open(stage: Stage):
    offered = {one.code for one in stage.room.doable.commands("")}
    assert not offered & {"action_edit_client", "action_follow_up", "action_primary"}
    assert "action_archived" in offered


def test_no_command_is_offered_twice_and_each_can_be_done(stage: Stage):
    codes = [one.code for one in stage.room.doable.commands("Mara")]
    assert len(codes) == len(set(codes))
    own = [code for code in codes if not isinstance(getattr(stage.window.ui, code, None), QAction)]
    assert set(own) <= set(stage.room.doable._own)


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("change the pass", "current"),
        ("text size", "text_scale"),
        ("practice, name", "name"),
    ],
)
def test_a_setting_is_shown_with_the_keyboard_at_it(stage: Stage, words: str, field: str):
    take(stage, words)
    there: QWidget = getattr(stage.room.settings.ui, field)
    stage.person.until(there.hasFocus)
    assert there.visibleRegion().boundingRect().height() > 0


@pytest.mark.parametrize(
    "words", ["when it locks", "light or dark", "crisis", "what the second", "numbers of"]
)
def test_the_other_settings_come_into_view(stage: Stage, words: str):
    take(stage, words)
    settings = stage.room.settings
    stage.person.until(lambda: settings.isAncestorOf(QApplication.focusWidget()))


def test_the_demo_says_that_it_has_no_backups(stage: Stage):
    take(stage, "back up")
    assert "no backups" in stage.room.workspace.ui.undo_bar.text()


def test_a_backup_is_made_from_anywhere(start, qtbot, tmp_path):
    make_practice(tmp_path / "Practice.pdesk", lambda desk: clients(desk, "Mara"))
    stage = start()
    stage.window.lock_page.ui.passphrase.setText(PASSPHRASE)
    stage.window.lock_page.ui.unlock.click()
    qtbot.waitUntil(lambda: stage.window.room is not None, timeout=20_000)
    take(stage, "back up")
    said = stage.room.workspace.ui.undo_bar
    qtbot.waitUntil(lambda: "was checked" in said.text(), timeout=20_000)
    assert len(list((tmp_path / "Backups").glob("*.pdbackup"))) == 1

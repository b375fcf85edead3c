"""Keys: none twice, none that belongs to the system, and every way out of a page has one."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit

from practice_desk.gui.shell.keys_dialog import KeysDialog
from practice_desk.gui.shell.menu_keys import MenuKeys
from practice_desk.gui.theme import style_type, theme_of
from practice_desk.gui.workplace import Step
from support.demo_stage import OpenDemo, scenes_of
from support.stage import Stage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

RESERVED = {
    "Ctrl+H": "hides the program on a Mac",
    "Ctrl+M": "minimises on a Mac",
    "Ctrl+Space": "input methods, Spotlight",
    "Ctrl+Tab": "windows and tabs of the system",
    "Alt+F4": "closes a window",
    "Alt+Tab": "switches programs",
    "Ctrl+C": "copies",
    "Ctrl+V": "pastes",
    "Ctrl+X": "cuts",
    "Ctrl+A": "selects all",
}


def _actions(stage: Stage) -> list[QAction]:
    return [one for one in stage.window.findChildren(QAction) if one.objectName().startswith("action_")]


def test_no_key_does_two_things(open_demo: OpenDemo) -> None:
    keys = Counter(sequence.toString() for action in _actions(open_demo()) for sequence in action.shortcuts())
    assert [key for key, count in keys.items() if count > 1] == []


def test_no_key_of_the_system_is_taken(open_demo: OpenDemo) -> None:
    taken = {sequence.toString() for action in _actions(open_demo()) for sequence in action.shortcuts()}
    assert not taken & RESERVED.keys()


def test_every_command_is_named_and_the_menus_hold_them_all(open_demo: OpenDemo) -> None:
    stage = open_demo()
    ui = stage.window.ui
    menus = (ui.menu_file, ui.menu_edit, ui.menu_client, ui.menu_session, ui.menu_view, ui.menu_help)
    in_menus = {action for menu in menus for action in menu.actions()}
    assert [action.objectName() for action in _actions(stage) if action not in in_menus] == []
    assert all(action.text() for action in _actions(stage))


def test_mnemonics_of_a_menu_are_unique(open_demo: OpenDemo) -> None:
    ui = open_demo().window.ui
    for menu in (ui.menu_file, ui.menu_edit, ui.menu_client, ui.menu_session, ui.menu_view, ui.menu_help):
        letters = Counter(
            one.text().partition("&")[2][:1].lower() for one in menu.actions() if "&" in one.text()
        )
        assert [letter for letter, count in letters.items() if count > 1] == [], menu.title()


def test_digits_only_write_in_text_fields(open_demo: OpenDemo) -> None:
    stage = open_demo()
    for scene in scenes_of(stage):
        for field in stage.window.findChildren(QLineEdit) + stage.window.findChildren(QPlainTextEdit):
            if not field.isVisible() or field.isReadOnly() or field.objectName().startswith("qt_"):
                continue
            field.setFocus()
            if not field.hasFocus():
                continue
            if isinstance(field, QLineEdit):
                field.end(False)  # a dialog opens with its first field selected
            before = _text(field)
            QTest.keyClicks(field, "14")
            assert len(_text(field)) == len(before) + 2, f"{scene}: {field.objectName()}"
            assert field.hasFocus(), f"{scene}: {field.objectName()} lost the keyboard"
            field.setPlainText(before) if isinstance(field, QPlainTextEdit) else field.setText(before)


def _text(field: QLineEdit | QPlainTextEdit) -> str:
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


@pytest.mark.parametrize(
    ("key", "step"),
    [
        (Qt.Key.Key_1, Step.FOLLOW_UP),
        (Qt.Key.Key_2, Step.READINESS),
        (Qt.Key.Key_3, Step.ASSIGNMENT),
        (Qt.Key.Key_4, Step.HANDOUT),
        (Qt.Key.Key_5, Step.OVERVIEW),
    ],
)
def test_control_and_a_digit_goes_to_a_step(open_demo: OpenDemo, key: Qt.Key, step: Step) -> None:
    stage = open_demo()
    space = stage.room.workspace
    space.open_client(space.day.sessions[0].client.id, Step.OVERVIEW)
    stage.person.press(key, Qt.KeyboardModifier.ControlModifier)
    assert space.step is step
    assert space.current_page() is space.pages[step]


def test_taking_the_suggestion_by_key_keeps_what_was_being_typed_out_of_it(open_demo: OpenDemo) -> None:
    stage = open_demo()
    space = stage.room.workspace
    mara = next(line.client.id for line in space.day.everyone if line.client.first_name == "Mara")
    space.open_client(mara, Step.ASSIGNMENT)
    QTest.keyClicks(QApplication.focusWidget(), "Half a thought")
    stage.person.press(Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    draft = space.workplace.desk.assignments.in_writing(mara)
    assert draft is not None
    assert "Half a thought" not in draft.what
    page = space.pages[Step.ASSIGNMENT]
    assert page.ui.what.toPlainText() == draft.what
    space.undo()
    assert page.ui.what.toPlainText() == "Half a thought"


class ClaimsAll(QObject):
    """Does with a field as systems do: takes a key for itself before a menu can, and wipes the line."""

    def __init__(self, field: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and event.key() != Qt.Key.Key_Control:
            self._field.clear()
            return True
        return super().eventFilter(watched, event)


def _keys_kept(stage: Stage) -> None:
    stage.person.until(lambda: stage.window.findChild(MenuKeys) is not None)


def _strike(stage: Stage, keys: QKeySequence) -> None:
    """Through the window's own input, as a keyboard does it."""
    key = keys[0]
    QTest.keyClick(stage.window.windowHandle(), key.key(), key.keyboardModifiers())
    QApplication.processEvents()


def _is_claimed(stage: Stage, keys: QKeySequence) -> bool:
    """Whether something in the window wants the key for itself, so that no menu gets it."""
    key = keys[0]
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, key.key(), key.keyboardModifiers())
    asked.ignore()
    QApplication.sendEvent(stage.window.windowHandle(), asked)
    return asked.isAccepted()


def test_the_keys_of_the_menus_reach_them_from_inside_a_text_field(open_demo: OpenDemo) -> None:
    stage = open_demo()
    _keys_kept(stage)
    space = stage.room.workspace
    space.open_client(space.day.sessions[0].client.id, Step.ASSIGNMENT)
    field = space.pages.assignment.ui.cue
    field.setFocus()
    ClaimsAll(field)
    claimed = {
        keys.toString()
        for action in _actions(stage)
        for keys in action.shortcuts()
        if _is_claimed(stage, keys)
    }
    of_a_mac = {"Ctrl+Up", "Ctrl+Down", "Alt+Left"}
    assert claimed - of_a_mac == {"Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y"}


def test_the_key_for_the_suggestion_wipes_no_line(open_demo: OpenDemo) -> None:
    stage = open_demo()
    _keys_kept(stage)
    space = stage.room.workspace
    mara = next(line.client.id for line in space.day.everyone if line.client.first_name == "Mara")
    space.open_client(mara, Step.ASSIGNMENT)
    page = space.pages.assignment
    stage.person.write(page.ui.cue, "after the news")
    ClaimsAll(page.ui.cue)
    _strike(stage, QKeySequence("Ctrl+U"))
    draft = space.workplace.desk.assignments.in_writing(mara)
    assert draft is not None
    assert draft.what, "the suggestion is in the draft"
    space.undo()
    assert page.ui.cue.text() == "after the news"


def test_where_a_menu_s_action_cannot_be_used_its_key_belongs_to_the_field(open_demo: OpenDemo) -> None:
    stage = open_demo()
    _keys_kept(stage)
    stage.window.ui.action_use_suggestion.setEnabled(False)
    space = stage.room.workspace
    space.open_client(space.day.sessions[0].client.id, Step.ASSIGNMENT)
    field = space.pages.assignment.ui.cue
    field.setFocus()
    ClaimsAll(field)
    assert _is_claimed(stage, QKeySequence("Ctrl+U"))


@pytest.fixture
def keys_dialog(open_demo: OpenDemo) -> Iterator[KeysDialog]:
    """The list of keys, as the menu opens it."""
    stage = open_demo()
    shown: list[KeysDialog] = []

    def look(dialog: KeysDialog) -> bool:
        shown.append(dialog)
        return True

    stage.ask.answers.append(look)
    stage.window.ui.action_keys.trigger()
    assert shown, "nothing opened"
    dialog = stage.room.keys()
    dialog.show()
    QApplication.processEvents()
    yield dialog
    dialog.close()
    dialog.deleteLater()


def _rows(dialog: KeysDialog) -> list[tuple[QLabel, QLabel]]:
    grid = dialog.ui.rows
    lines = range(grid.rowCount())
    return [tuple(grid.itemAtPosition(line, column).widget() for column in (0, 1)) for line in lines]


def test_the_list_of_keys_holds_every_key_as_this_computer_writes_it(keys_dialog: KeysDialog) -> None:
    said = {words.text(): keys.text() for keys, words in _rows(keys_dialog)}
    native = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
    assert said["Find or do"] == native
    assert said["Fixes for the note at the cursor"] == "Ctrl+. or Alt+Return"
    assert (said["Next note"], said["Previous note"]) == ("Ctrl+;", "Ctrl+Shift+;")
    assert said["Redo"].endswith("or Ctrl+Y")


def test_the_list_of_keys_stands_in_two_columns(keys_dialog: KeysDialog) -> None:
    assert len({keys.x() for keys, _words in _rows(keys_dialog)}) == 1
    assert len({words.x() for _keys, words in _rows(keys_dialog)}) == 1


def test_the_list_of_keys_fits_the_screen_at_twice_the_size_and_scrolls(
    keys_dialog: KeysDialog, qapp: QApplication
) -> None:
    theme_of(keys_dialog).apply(qapp, "light", 2.0)
    style_type(keys_dialog, theme_of(keys_dialog))
    keys_dialog.resize(600, 480)
    QApplication.processEvents()
    bar, close = keys_dialog.ui.scroll.verticalScrollBar(), keys_dialog.ui.close
    assert bar.maximum() > 0
    assert keys_dialog.rect().contains(close.geometry())
    assert keys_dialog.ui.scroll.horizontalScrollBar().maximum() == 0
    keys_dialog.activateWindow()
    keys_dialog.ui.scroll.setFocus()
    QTest.keyClick(keys_dialog.ui.scroll, Qt.Key.Key_PageDown)
    assert bar.value() > 0


def test_what_is_for_a_client_says_how_to_open_one_while_nobody_is(open_demo: OpenDemo) -> None:
    stage = open_demo()
    space, ui = stage.room.workspace, stage.window.ui
    loop = [one for one in ui.menu_session.actions() if one.text()]
    about_all = (ui.action_bring_in, ui.action_primary, ui.action_back)
    others = [ui.action_edit_client, ui.action_print, ui.action_save_pdf, ui.action_jump_adjust]
    silent: list[str] = []
    for action in [*(one for one in loop if one not in about_all), *others]:
        space.ui.undo_bar.dismiss()
        action.trigger()
        if not space.ui.undo_bar.isVisible() or "Open a client first" not in space.ui.undo_bar.text():
            silent.append(action.objectName())
    assert silent == []
    assert space.today.isVisible()


def test_notes_are_opened_from_any_page_of_the_client(open_demo: OpenDemo) -> None:
    stage = open_demo()
    space = stage.room.workspace
    people = {line.client.first_name: line.client.id for line in space.day.everyone}
    for action in (stage.window.ui.action_fixes, stage.window.ui.action_next_note):
        space.open_client(people["Jonah"], Step.READINESS)
        action.trigger()
        assert space.step is Step.ASSIGNMENT
        assert space.pages.assignment.look.popover is not None


def test_where_nothing_is_suggested_using_it_says_so(open_demo: OpenDemo) -> None:
    stage = open_demo()
    space = stage.room.workspace
    people = {line.client.first_name: line.client.id for line in space.day.everyone}
    space.open_client(people["Kofi"], Step.FOLLOW_UP)
    stage.window.ui.action_use_suggestion.trigger()
    assert space.ui.undo_bar.isVisible()
    assert "Nothing is suggested yet" in space.ui.undo_bar.text()


def test_a_page_is_seen_before_it_is_printed(open_demo: OpenDemo) -> None:
    stage = open_demo()
    space = stage.room.workspace
    people = {line.client.first_name: line.client.id for line in space.day.everyone}
    space.open_client(people["Theo"], Step.HANDOUT)
    space.show_activities()
    stage.window.ui.action_save_pdf.trigger()
    assert space.pages.handout.isVisible()
    assert stage.ask.asked == []

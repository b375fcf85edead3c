"""Leaving and coming back in the real window, over a real encrypted file, beside the window's thread."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog

from practice_desk.gui.leaving.export_dialog import ExportDialog
from practice_desk.gui.leaving.import_dialog import ImportDialog
from practice_desk.services.export import Kind
from practice_desk.services.history import BROKEN
from practice_desk.storage.connection import connect
from practice_desk.storage.words import key_from
from support.demo_stage import OpenDemo
from support.entering import enter
from support.practices import clients, make_practice
from support.stage import Stage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


def in_front(stage: Stage, act: Callable[[QDialog], None]) -> Callable[[QDialog], bool]:
    """Show a form, do something in front of it, and wait until it is done."""

    def answer(dialog: QDialog) -> bool:
        dialog.show()
        dialog.activateWindow()
        act(dialog)
        accepted = dialog.result() == QDialog.DialogCode.Accepted
        dialog.close()
        return accepted

    return answer


def lines(data: bytes) -> list[bytes]:
    return [line for line in data.split(b"\n") if not line.startswith(b'"exported_at"')]


def test_what_was_exported_brings_back_what_was_removed_since(open_demo: OpenDemo, tmp_path: Path) -> None:
    stage = open_demo()
    desk, window = stage.room.workspace.workplace.desk, stage.window
    place = tmp_path / "out.json"

    def export(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        stage.person.click(dialog.ui.save)
        stage.person.until(lambda: "Saved" in dialog.ui.said.text())

    stage.ask.answers += [in_front(stage, export), place]
    window.ui.action_export.trigger()
    assert lines(place.read_bytes()) == lines(desk.export.made(Kind.JSON, None))
    assert list(tmp_path.glob(".*")) == []

    mara = next(one.client.id for one in stage.room.workspace.day.everyone if one.client.first_name == "Mara")
    goal = desk.story.goals(mara)[0].goal
    desk.goals.remove(goal.id)

    def bring_in(dialog: QDialog) -> None:
        assert isinstance(dialog, ImportDialog)
        stage.person.click(dialog.ui.pick)
        stage.person.until(dialog.ui.bring_in.isEnabled)
        assert dialog.ui.list.item(0).text() == "New: 1 goal"
        stage.person.click(dialog.ui.bring_in)
        stage.person.until(lambda: dialog.result() == QDialog.DialogCode.Accepted)

    stage.ask.answers += [in_front(stage, bring_in), place]
    window.ui.action_import.trigger()
    assert goal in desk.goals.of_client(mara)
    assert stage.room.workspace.ui.undo_bar.text() == "Brought in"
    window.ui.action_undo.trigger()
    assert goal not in desk.goals.of_client(mara)


def test_what_comes_in_is_seen_in_the_list_at_once(open_demo: OpenDemo, tmp_path: Path) -> None:
    stage = open_demo()
    place = tmp_path / "clients.csv"
    place.write_text("Name,Year of birth\n" + "".join(f"New {number},1980\n" for number in range(60)))

    def bring_in(dialog: QDialog) -> None:
        assert isinstance(dialog, ImportDialog)
        stage.person.click(dialog.ui.pick)
        stage.person.until(dialog.ui.bring_in.isEnabled)
        stage.person.click(dialog.ui.bring_in)
        stage.person.until(lambda: dialog.result() == QDialog.DialogCode.Accepted)

    before = len(stage.room.workspace.day.everyone)
    stage.ask.answers += [in_front(stage, bring_in), place]
    stage.window.ui.action_import.trigger()
    stage.person.until(lambda: len(stage.room.workspace.day.everyone) == before + 60)


@pytest.mark.parametrize("changed", [True, False])
def test_the_chain_is_looked_through_at_opening_and_a_break_blocks_nothing(
    start: Callable[..., Stage], tmp_path: Path, changed: bool
) -> None:
    place = tmp_path / "Practice.pdesk"
    words = make_practice(place, lambda desk: desk.goals.add(clients(desk, "Mara")[0], "Sleep"))
    if changed:
        raw = connect(place, key_from(words))
        raw.execute("DROP TRIGGER history_is_not_changed")
        raw.execute("UPDATE history SET event = 'x' WHERE seq = 3")
        raw.close()
    stage = start()
    enter(stage)
    bar, desk = stage.room.workspace.ui.undo_bar, stage.room.workspace.workplace.desk
    if changed:
        stage.person.until(bar.isVisible)
        assert bar.text() == BROKEN.format(line="3")
    else:
        assert desk.history.trouble() == ""
    desk.goals.add(stage.room.workspace.day.everyone[0].client.id, "Goes on")


@pytest.mark.parametrize(
    "name", ["action_export", "action_import", "action_keeping", "action_bin", "action_history"]
)
def test_each_is_in_the_menu_of_an_open_desk_alone(open_demo: OpenDemo, name: str) -> None:
    stage = open_demo()
    action = getattr(stage.window.ui, name)
    assert action.isEnabled()
    seen: list[str] = []
    stage.ask.answers.append(lambda dialog: seen.append(type(dialog).__name__) or False)
    action.trigger()
    assert len(seen) == 1
    stage.window.lock()
    assert not action.isEnabled()


def test_an_export_goes_on_when_its_form_is_closed(open_demo: OpenDemo, tmp_path: Path) -> None:
    """Found by random use of the window: the work told its progress to a form that was gone, and ended there."""
    stage = open_demo()
    place = tmp_path / "out.json"
    runner = stage.room.workspace.workplace.runner
    free = threading.Event()
    runner.run(free.wait, lambda _none: None, lambda _refusal: None)
    stage.ask.answers += [in_front(stage, lambda form: stage.person.click(form.ui.save)), place]
    stage.window.ui.action_export.trigger()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not place.exists()
    free.set()
    stage.person.until(place.exists)

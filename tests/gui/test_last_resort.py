"""What nobody foresaw: a plain sentence with a code, nothing of the inside, no name in the log, and on it goes."""

import gc
import logging
import re
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtCore import QTimer, qCritical

from practice_desk.domain.refused import Refused
from practice_desk.gui.errors import catch_everything
from practice_desk.gui.fault import code_of
from practice_desk.gui.leaving.export_dialog import ExportDialog
from practice_desk.gui.parting import part_with
from practice_desk.gui.workplace import Step
from practice_desk.services.backup import BackupService
from practice_desk.services.export import ExportService
from practice_desk.storage.vault import SqlcipherVault
from support import scenes
from support.entering import enter, said_at_the_door, traces_in, try_passphrase
from support.practices import clients, look_into, make_practice
from support.program import Machine
from support.stage import SetClock, Stage

NAME = "Zwetschgenmus"


class Stumble(Exception):  # noqa: N818  what it is called is part of what must not show
    """A fault that carries a client's name, as a careless one would."""


@pytest.fixture
def caught(start: Callable[..., Stage], tmp_path: Path, clock: SetClock) -> Iterator[Stage]:
    """A desk with the last resort in place, as the program puts it there."""
    make_practice(tmp_path / "Practice.pdesk", lambda desk: clients(desk, NAME), clock)
    stage = start()
    enter(stage)
    let_go = catch_everything(stage.ask, stage.window, stage.window.save_work)
    yield stage
    let_go()


def stumble(*_what: object) -> None:
    name = NAME
    raise Stumble(name)


def _trace_of(act: Callable[[], None]) -> TracebackType | None:
    try:
        act()
    except Stumble as fault:
        return fault.__traceback__
    return None


def in_a_slot(stage: Stage) -> None:
    button = stage.room.workspace.sidebar.ui.settings
    button.clicked.connect(stumble)
    stage.person.click(button)
    button.clicked.disconnect(stumble)


def in_a_timer(stage: Stage) -> None:
    QTimer.singleShot(0, stumble)
    stage.person.until(lambda: bool(stage.ask.asked))


def in_slow_work(stage: Stage) -> None:
    stage.room.workspace.workplace.runner.run(stumble, lambda _result: None, lambda _refusal: None)
    stage.person.until(lambda: bool(stage.ask.asked))


def in_a_thread(stage: Stage) -> None:
    thread = threading.Thread(target=stumble)
    thread.start()
    thread.join()
    stage.person.until(lambda: bool(stage.ask.asked))


@pytest.mark.parametrize("stumbling", [in_a_slot, in_a_timer, in_slow_work, in_a_thread])
def test_it_is_said_plainly_and_the_work_goes_on(
    caught: Stage, caplog: pytest.LogCaptureFixture, capfd, stumbling: Callable[[Stage], None]
):
    with caplog.at_level(logging.DEBUG):
        stumbling(caught)
    assert len(caught.ask.asked) == 1
    said = caught.ask.asked[0]
    assert said.startswith("Something went wrong here: What you saved is safe")
    assert "Code: Stumble-" in said
    told = capfd.readouterr()
    assert "stumble:" in caught.ask.details
    for heard in (said, caught.ask.details, caplog.text, told.out, told.err):
        assert NAME not in heard
        assert "Traceback" not in heard
        assert ".py" not in heard.replace("test_last_resort.py", "").replace("errors.py", "")
    assert traces_in(caught.window) == []
    caught.room.workspace.show_today()
    assert caught.room.workspace.day.everyone


def test_what_was_being_typed_is_saved_before_it_is_told(caught: Stage, tmp_path: Path, clock: SetClock):
    client = caught.room.workspace.day.everyone[0].client.id
    caught.room.workspace.open_client(client, Step.ASSIGNMENT)
    page = caught.room.workspace.pages[Step.ASSIGNMENT]
    caught.person.write(page.ui.what, "Sit on the wall")
    saved: list[str] = []
    desk = caught.room.workspace.workplace.desk
    tell = caught.ask.tell_fault
    caught.ask.tell_fault = lambda *said: (
        saved.append(desk.assignments.in_writing(client).what),
        tell(*said),
    )
    in_a_timer(caught)
    assert saved == ["Sit on the wall"]


def test_what_is_met_while_clearing_away_is_logged_and_disturbs_nobody(
    caught: Stage, caplog: pytest.LogCaptureFixture, capfd
):
    class Clumsy:
        def __del__(self) -> None:
            stumble()

    with caplog.at_level(logging.DEBUG):
        one = Clumsy()
        del one
        gc.collect()
    assert [record.getMessage()[:14] for record in caplog.records] == ["fault Stumble-"]
    assert caught.ask.asked == []
    assert NAME not in capfd.readouterr().err


def test_qt_says_a_number_and_not_its_words(caught: Stage, caplog: pytest.LogCaptureFixture, capfd):
    with caplog.at_level(logging.DEBUG):
        qCritical(f"cannot paint {NAME}")
    assert [record.msg for record in caplog.records] == ["qt critical %d"]
    assert NAME not in caplog.text + capfd.readouterr().err


def test_the_same_fault_has_the_same_code(caught: Stage):
    in_a_timer(caught)
    first = caught.ask.asked.pop()
    in_a_timer(caught)
    again = caught.ask.asked[0]
    assert again == first
    assert again.endswith(code_of(Stumble, _trace_of(stumble)))
    assert code_of(ValueError, None) == "ValueError-0000"


def test_a_refusal_nobody_answered_is_said_in_its_own_words(caught: Stage):
    def refuse() -> None:
        raise Refused("Choose a day from Monday to Sunday.")

    QTimer.singleShot(0, refuse)
    caught.person.until(lambda: bool(caught.ask.asked))
    assert caught.ask.asked == ["That didn’t work: Choose a day from Monday to Sunday."]


def test_faults_while_one_is_being_told_do_not_pile_up(caught: Stage, monkeypatch: pytest.MonkeyPatch):
    told: list[str] = []

    def tell(_parent: object, _title: str, words: str, _details: str) -> None:
        told.append(words)
        sys.excepthook(Stumble, Stumble(NAME), None)

    monkeypatch.setattr(caught.ask, "tell_fault", tell)
    QTimer.singleShot(0, stumble)
    caught.person.until(lambda: bool(told))
    assert len(told) == 1


def test_a_fault_on_locking_does_not_keep_the_door_open(
    caught: Stage, tmp_path: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
):
    page = caught.room.workspace.pages[Step.ASSIGNMENT]
    client = caught.room.workspace.day.everyone[0].client.id
    caught.room.workspace.open_client(client, Step.ASSIGNMENT)
    monkeypatch.setattr(page, "leave", stumble)
    QTimer.singleShot(0, caught.window.lock)
    caught.person.until(lambda: bool(caught.ask.asked))
    assert caught.window.room is None
    assert caught.window.ui.scenes.currentWidget() is caught.window.lock_page
    names = look_into(
        tmp_path / "Practice.pdesk", lambda desk: [one.name for one in desk.clients.archived()], clock
    )
    assert names == []


class TestWhoWaitsForSlowWork:
    """Told as every fault is; and what waited for the work does not wait for ever."""

    def test_closing_goes_on_without_the_last_backup(self, caught: Stage, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr(BackupService, "make", stumble)
        assert not caught.window.close()
        assert "Code: Stumble-" in caught.ask.asked[0]
        assert "Closing once more goes without a new backup" in caught.window.waiting.text()
        assert NAME not in caught.window.waiting.text()
        assert caught.window.close()

    def test_a_backup_can_be_made_after_one_that_broke(self, caught: Stage, monkeypatch: pytest.MonkeyPatch):
        keeper = caught.room.keeper
        assert keeper
        with monkeypatch.context() as patch:
            patch.setattr(BackupService, "make", stumble)
            keeper.tick()
            caught.person.until(lambda: bool(caught.ask.asked))
        made: list[bool] = []
        keeper.make(lambda: made.append(True), lambda _refusal: made.append(False))
        caught.person.until(lambda: bool(made))
        assert made == [True]

    def test_the_lock_screen_can_be_used_again(self, caught: Stage, monkeypatch: pytest.MonkeyPatch):
        caught.window.lock()
        with monkeypatch.context() as patch:
            patch.setattr(SqlcipherVault, "unlock", stumble)
            try_passphrase(caught)
            caught.person.until(lambda: bool(caught.ask.asked))
        assert "Something went wrong on the way" in said_at_the_door(caught)
        enter(caught)

    def test_a_form_that_writes_a_copy_can_be_used_again(
        self, caught: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ):
        client = caught.room.workspace.day.everyone[0].client.id
        monkeypatch.setattr(ExportService, "made", stumble)
        caught.ask.answers.append(tmp_path / "out.json")
        form = ExportDialog(caught.room.workspace.workplace, client, caught.window)
        form.show()
        caught.person.click(form.ui.save)
        caught.person.until(lambda: "Try once more" in form.ui.said.text())
        assert form.ui.save.isEnabled()
        part_with(form)


def test_the_real_program_goes_on_after_a_fault(tmp_path: Path):
    """With its own question in front, answered by a click; what was typed before is saved after."""
    machine = Machine(tmp_path).ready()
    ids: list[str] = []
    make_practice(machine.practice, lambda desk: ids.extend(clients(desk, NAME)))
    played = machine.play(scenes.stumble_and_go_on, client_id=ids[0], name=NAME, ends_well=False)
    assert played.status == 0, played.errors
    assert played.seen["title"] == "Something went wrong here"
    assert "Code: RuntimeError-" in played.seen["words"]
    assert NAME not in played.seen["words"] + played.errors
    assert "Traceback" not in played.errors
    details = played.seen["details"]
    assert played.seen["copied"] == ["", details]
    assert details.startswith("RuntimeError-")
    assert "stumble:" in details
    assert NAME not in details
    assert ".py" not in details
    log = machine.home / "events.log"
    assert re.fullmatch(r"\S+Z error fault RuntimeError-\d{4}\n", log.read_text())
    log.unlink()
    assert machine.play(scenes.read_assignment, client_id=ids[0]).seen["what"] == "Sit on the wall"


def test_locking_with_a_form_and_a_question_in_front(tmp_path: Path):
    """In the real program, where forms hold the event loop: covered at once, nothing lost, no fault."""
    machine = Machine(tmp_path).ready()
    ids: list[str] = []
    make_practice(machine.practice, lambda desk: ids.extend(clients(desk, NAME)))
    played = machine.play(scenes.lock_behind_a_form, client_id=ids[0])
    assert played.status == 0, played.errors
    assert played.seen["covered"] is True
    assert played.seen["in_front"] == []
    assert NAME not in played.seen["shown"]
    assert machine.play(scenes.read_client, client_id=ids[0]).seen["pronouns"] == "she/her"

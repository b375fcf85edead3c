"""Backups in the real window: made on quitting and by the schedule, tested, restored, and said."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QElapsedTimer, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from practice_desk.domain.backup import Backup, BackupWhen
from practice_desk.domain.client import Client
from practice_desk.domain.whereabouts import Whereabouts
from practice_desk.gui.backup.card import BackupCard
from practice_desk.gui.backup.older_dialog import OlderDialog
from practice_desk.gui.backup.restore_dialog import RestoreDialog
from practice_desk.gui.shell.set_up_page import SetUpPage
from practice_desk.gui.work import ThreadRunner
from practice_desk.services.backup import RestoreService
from practice_desk.services.client import ClientForm
from practice_desk.storage.vault import SqlcipherVault
from support.fake_ask import FakeAsk
from support.practices import PASSPHRASE, QUICK, clients, look_into, make_practice
from support.stage import Stage

Start = Callable[..., Stage]


def entered(stage: Stage, qtbot: QtBot) -> Stage:
    page = stage.window.lock_page
    page.ui.passphrase.setText(PASSPHRASE)
    page.ui.unlock.click()
    qtbot.waitUntil(lambda: stage.window.room is not None, timeout=20_000)
    keeper = stage.room.keeper
    assert keeper
    qtbot.waitUntil(lambda: stage.room.workspace.sidebar.ui.backup.text() != "", timeout=20_000)
    return stage


def folder(stage: Stage) -> list[Path]:
    return sorted((stage.place.parent / "Backups").glob("*.pdbackup"))


def card(stage: Stage, qtbot: QtBot) -> BackupCard:
    stage.room.show_settings()
    card = stage.room.backups
    assert card
    qtbot.waitUntil(lambda: card.ui.last.text() != "", timeout=20_000)
    return card


@pytest.fixture
def words(tmp_path: Path) -> tuple[str, ...]:
    return make_practice(tmp_path / "Practice.pdesk", lambda desk: clients(desk, "Mara", "Jonah"))


@pytest.fixture
def stage(words: tuple[str, ...], start: Start, qtbot: QtBot) -> Stage:
    return entered(start(), qtbot)


def backed_up(stage: Stage, qtbot: QtBot) -> BackupCard:
    shown = card(stage, qtbot)
    shown.ui.make.click()
    qtbot.waitUntil(lambda: "was checked" in shown.ui.said.text(), timeout=20_000)
    qtbot.waitUntil(lambda: shown.ui.which.count() > 0, timeout=20_000)
    return shown


def test_quitting_makes_one_and_says_so_the_next_time(stage: Stage, start: Start, qtbot: QtBot):
    assert stage.room.workspace.sidebar.ui.backup.text() == "No backup yet"
    assert stage.window.close()
    assert len(folder(stage)) == 1
    again = entered(start(), qtbot)
    assert again.room.workspace.sidebar.ui.backup.text() == "Last backup today 13:40"
    assert again.window.close()
    assert len(folder(stage)) == 1


def test_quitting_makes_none_where_that_was_said(stage: Stage, qtbot: QtBot):
    shown = card(stage, qtbot)
    shown.ui.when.buttons()[1].click()
    assert stage.window.porch._prefs.now.backup_when is BackupWhen.HOURS
    assert stage.window.close()
    assert folder(stage) == []


def test_the_schedule_makes_one_while_work_goes_on(stage: Stage, qtbot: QtBot):
    stage.window._on_tick()
    qtbot.waitUntil(lambda: len(folder(stage)) == 1, timeout=20_000)
    line = stage.room.workspace.sidebar.ui.backup
    qtbot.waitUntil(lambda: line.text() == "Last backup today 13:40", timeout=20_000)
    stage.clock.move(hours=5)
    stage.window._on_tick()
    qtbot.wait(50)
    assert len(folder(stage)) == 1
    stage.room.workspace.workplace.desk.clients.add(ClientForm("Theo"))
    stage.window._on_tick()
    qtbot.waitUntil(lambda: line.text() == "Last backup today 18:40", timeout=20_000)
    assert len(folder(stage)) == 2


def test_locking_in_the_middle_waits_for_nobody(stage: Stage, qtbot: QtBot):
    keeper = stage.room.keeper
    assert keeper
    keeper.make(lambda: None, lambda _refusal: None)
    stage.window.lock()
    assert stage.window.room is None
    entered(stage, qtbot)
    assert backed_up(stage, qtbot).ui.which.count() >= 1


def test_a_full_disk_is_said_and_closing_once_more_goes_without(stage: Stage, qtbot: QtBot):
    (stage.place.parent / "Backups").write_text("in the way")
    assert not stage.window.close()
    words = stage.window.waiting.text()
    assert "could not be made" in words
    assert "Your practice itself is saved" in words
    assert stage.window.waiting.isVisible()
    assert stage.window.close()
    assert look_into(stage.place, lambda desk: len(desk.today.day().everyone)) == 2


def test_after_one_that_did_not_come_off_the_next_closing_makes_one(stage: Stage, qtbot: QtBot):
    """The practice was opened and worked on again, in the same window."""
    in_the_way = stage.place.parent / "Backups"
    in_the_way.write_text("in the way")
    assert not stage.window.close()
    in_the_way.unlink()
    stage.ask.answers.append(stage.place)
    stage.window.ui.action_open_practice.trigger()
    entered(stage, qtbot)
    stage.room.workspace.workplace.desk.clients.add(ClientForm("Theo"))
    assert stage.window.close()
    assert len(folder(stage)) == 1


def test_one_that_does_not_come_off_is_said_each_time_the_practice_was_open(stage: Stage, qtbot: QtBot):
    (stage.place.parent / "Backups").write_text("in the way")
    assert not stage.window.close()
    stage.ask.answers.append(stage.place)
    stage.window.ui.action_open_practice.trigger()
    entered(stage, qtbot)
    assert not stage.window.close()
    assert "could not be made" in stage.window.waiting.text()
    assert stage.window.waiting.isVisible()
    assert stage.window.close()


def test_a_test_says_what_it_holds_and_a_damaged_one_is_refused(stage: Stage, qtbot: QtBot):
    shown = backed_up(stage, qtbot)
    assert "2 clients" in shown.ui.which.currentText()
    shown.ui.test.click()
    qtbot.waitUntil(lambda: "would come back: 2 clients" in shown.ui.said.text(), timeout=20_000)
    (place,) = folder(stage)
    data = bytearray(place.read_bytes())
    data[20_000] ^= 1
    place.write_bytes(data)
    shown.ui.test.click()
    qtbot.waitUntil(lambda: "damaged" in shown.ui.said.text(), timeout=20_000)
    assert shown.ui.test.isEnabled()


def test_a_second_folder_is_chosen_and_left(stage: Stage, qtbot: QtBot, tmp_path: Path):
    second = tmp_path / "USB Blue"
    second.mkdir()
    stage.ask.answers += [tmp_path / "Backups", second, None]
    shown = card(stage, qtbot)
    (tmp_path / "Backups").mkdir()
    shown.ui.choose_second.click()
    assert "already" in shown.ui.second_words.text()
    shown.ui.choose_second.click()
    assert shown.ui.second_path.text() == str(second)
    backed_up(stage, qtbot)
    assert len(list(second.iterdir())) == 1
    qtbot.waitUntil(lambda: "Within reach; its last backup" in shown.ui.second_words.text(), timeout=20_000)
    shown.ui.choose_second.click()
    assert shown.ui.second_path.text() == str(second)
    (second / next(second.iterdir()).name).unlink()
    second.rmdir()
    stage.clock.move(days=8)
    stage.room.show_settings()
    qtbot.waitUntil(lambda: "been a while" in shown.ui.second_words.text(), timeout=20_000)
    shown.ui.no_second.click()
    assert shown.ui.second_path.text() == "None chosen yet."


def test_where_the_practice_lies_is_explained(stage: Stage, qtbot: QtBot, monkeypatch):
    shown = card(stage, qtbot)
    assert shown.ui.place.text() == str(stage.place)
    monkeypatch.setattr(type(shown._table.places), "kind", lambda _self, _place: Whereabouts.ICLOUD)
    shown._show_settings()
    assert "iCloud" in shown.ui.place_words.text()


def answer(proof: str, qtbot: QtBot, *, put_back: bool = True) -> Callable[[QDialog], bool]:
    """A person in front of the form for restoring."""

    def act(dialog: QDialog) -> bool:
        assert isinstance(dialog, RestoreDialog)
        dialog.show()
        qtbot.waitUntil(lambda: "It says it holds 2 clients" in dialog.ui.facts.text(), timeout=20_000)
        dialog.ui.check.click()
        assert "Type the passphrase" in dialog.ui.said.text()
        dialog.ui.proof.setText("not this one at all")
        dialog.ui.check.click()
        qtbot.waitUntil(lambda: "didn't match" in dialog.ui.said.text(), timeout=20_000)
        dialog.ui.proof.setText(proof)
        dialog.ui.check.click()
        qtbot.waitUntil(lambda: dialog.ui.put_back.isVisible(), timeout=20_000)
        assert "It is whole: 2 clients" in dialog.ui.found.text()
        (dialog.ui.put_back if put_back else dialog.ui.leave_it).click()
        return dialog.result() == QDialog.DialogCode.Accepted

    return act


@pytest.mark.parametrize("way", ["passphrase", "words"])
def test_a_restore_brings_it_back_and_keeps_the_present_one(
    stage: Stage, words: tuple[str, ...], qtbot: QtBot, way: str
):
    shown = backed_up(stage, qtbot)
    stage.room.workspace.workplace.desk.clients.add(ClientForm("Theo"))
    stage.ask.answers.append(answer(PASSPHRASE if way == "passphrase" else " ".join(words), qtbot))
    shown.ui.restore.click()
    page = stage.window.lock_page
    qtbot.waitUntil(lambda: "in its place" in page.ui.passphrase_said.text(), timeout=20_000)
    assert "before restoring" in page.ui.passphrase_said.text()
    entered(stage, qtbot)
    assert len(stage.room.workspace.day.everyone) == 2
    (kept,) = stage.place.parent.glob("*before restoring*.pdesk")
    assert look_into(kept, lambda desk: len(desk.today.day().everyone)) == 3


class TestLeavingTheFormWhileItIsUnpacked:
    """The form is gone when the work ends; nothing of the new file stays, and nobody is disturbed."""

    @pytest.fixture
    def backup(self, stage: Stage, qtbot: QtBot) -> Path:
        backed_up(stage, qtbot)
        return folder(stage)[0]

    @pytest.fixture
    def gate(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
        """Unpacking ends once this is open."""
        gate, unpack = Event(), RestoreService.unpack

        def wait(service: RestoreService, *what: Any) -> object:
            try:
                return unpack(service, *what)
            finally:
                gate.wait(20)

        monkeypatch.setattr(RestoreService, "unpack", wait)
        yield gate
        gate.set()

    def leave(self, stage: Stage, backup: Path, proof: str) -> None:
        forms: list[QDialog] = []

        def act(form: QDialog) -> bool:
            assert isinstance(form, RestoreDialog)
            form.ui.proof.setText(proof)
            form.ui.check.click()
            form.ui.leave_it.click()
            forms.append(form)
            return False

        stage.ask.answers.append(act)
        stage.window.restore(backup)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not isValid(forms[0])

    def until_all_is_done(self, stage: Stage) -> None:
        runner, done = stage.room.workspace.workplace.runner, list[None]()
        for count in (1, 2):  # what is delivered may ask for more
            runner.run(lambda: None, done.append, lambda _refusal: None)
            stage.person.until(lambda count=count: len(done) == count)

    @pytest.mark.parametrize("proof", [PASSPHRASE, "not this one at all"])
    def test_what_comes_of_it_goes(self, stage: Stage, backup: Path, gate: Event, proof: str):
        before = sorted(stage.place.parent.iterdir())
        self.leave(stage, backup, proof)
        gate.set()
        self.until_all_is_done(stage)
        assert sorted(stage.place.parent.iterdir()) == before

    def test_also_when_the_program_ends_before_it_hears_of_it(self, stage: Stage, backup: Path, gate: Event):
        before = sorted(stage.place.parent.iterdir())
        self.leave(stage, backup, PASSPHRASE)
        gate.set()
        runner = stage.window._safety._runner
        assert isinstance(runner, ThreadRunner)
        runner.finish()
        assert sorted(stage.place.parent.iterdir()) == before


class TestSomebodyDeletedForGood:
    """A restored file is from before the deletion; she does not come back with it, whichever way it is restored."""

    @pytest.fixture
    def vault(self, tmp_path: Path) -> SqlcipherVault:
        return SqlcipherVault(QUICK, marks=tmp_path / "marks")

    @pytest.fixture
    def deleted(self, words: tuple[str, ...], start: Start, qtbot: QtBot, vault: SqlcipherVault) -> Stage:
        """A backup was made, and Mara deleted since."""
        stage = entered(start(vault=vault), qtbot)
        backed_up(stage, qtbot)
        day = stage.room.workspace.day
        (mara,) = [line.client for line in day.everyone if line.client.name == "Mara"]
        stage.room.workspace.workplace.desk.clients.delete(mara.id, "Mara")
        assert self.names(stage) == ["Jonah"]
        return stage

    @staticmethod
    def names(stage: Stage) -> list[str]:
        everyone = stage.room.workspace.workplace.desk.today.day().everyone
        return sorted(line.client.name for line in everyone)

    @staticmethod
    def told(stage: Stage) -> str:
        return stage.room.workspace.ui.undo_bar.text()

    def proven_gone(self, stage: Stage, qtbot: QtBot) -> None:
        page = stage.window.lock_page
        qtbot.waitUntil(lambda: "in its place" in page.ui.passphrase_said.text(), timeout=20_000)
        shown: list[list[str]] = []
        stage.window._door.opened.connect(
            lambda _desk, day: shown.append([line.client.name for line in day.everyone])
        )
        entered(stage, qtbot)
        assert shown == [["Jonah"]]
        assert self.names(stage) == ["Jonah"]
        assert "a client you had deleted for good stood in it, and was deleted again." in self.told(stage)
        stage.window.lock()
        entered(stage, qtbot)
        assert self.names(stage) == ["Jonah"]
        assert "deleted again" not in self.told(stage)

    def test_from_the_open_practice(self, deleted: Stage, qtbot: QtBot):
        shown = card(deleted, qtbot)
        qtbot.waitUntil(lambda: shown.ui.which.count() > 0, timeout=20_000)
        deleted.ask.answers.append(answer(PASSPHRASE, qtbot))
        shown.ui.restore.click()
        self.proven_gone(deleted, qtbot)

    @pytest.mark.parametrize("present", ["kept", "lost"])
    def test_from_the_lock_screen(
        self, deleted: Stage, start: Start, qtbot: QtBot, vault: SqlcipherVault, present: str
    ):
        """Also when the present file is gone, as it is when it is what made a backup needed."""
        deleted.window.porch._prefs.change(backup_when=BackupWhen.HOURS)
        (place,) = folder(deleted)
        deleted.window.close()
        if present == "lost":
            for file in deleted.place.parent.glob("Practice.pdesk*"):
                file.unlink()
        fresh = start(FakeAsk(place, answer(PASSPHRASE, qtbot)), vault)
        fresh.window.porch.choose_place()
        self.proven_gone(fresh, qtbot)

    def test_with_the_recovery_words(
        self, deleted: Stage, words: tuple[str, ...], start: Start, qtbot: QtBot, vault: SqlcipherVault
    ):
        """The restored file is opened with the words, and a passphrase chosen again."""
        deleted.window.porch._prefs.change(backup_when=BackupWhen.HOURS)
        (place,) = folder(deleted)
        deleted.window.close()
        fresh = start(FakeAsk(place, answer(" ".join(words), qtbot)), vault)
        fresh.window.porch.choose_place()
        page = fresh.window.lock_page
        qtbot.waitUntil(lambda: "in its place" in page.ui.passphrase_said.text(), timeout=20_000)
        page.recover_asked.emit(words)
        door = fresh.window._door
        qtbot.waitSignal(door.recovered, timeout=20_000).wait()
        fresh.window.porch.seal("another orbit velvet lantern pepper")
        qtbot.waitUntil(lambda: fresh.window.room is not None, timeout=20_000)
        assert self.names(fresh) == ["Jonah"]
        assert "deleted again" in self.told(fresh)

    def test_a_file_that_never_had_her_is_unharmed(
        self, words, start: Start, qtbot: QtBot, vault: SqlcipherVault
    ):
        stage = entered(start(vault=vault), qtbot)
        backed_up(stage, qtbot)
        desk = stage.room.workspace.workplace.desk
        late = desk.clients.add(ClientForm("Theo")).made("client")
        desk.clients.delete(late, "Theo")
        shown = card(stage, qtbot)
        stage.ask.answers.append(answer(PASSPHRASE, qtbot))
        shown.ui.restore.click()
        page = stage.window.lock_page
        qtbot.waitUntil(lambda: "in its place" in page.ui.passphrase_said.text(), timeout=20_000)
        entered(stage, qtbot)
        assert self.names(stage) == ["Jonah", "Mara"]
        assert "deleted" not in self.told(stage)

    def test_control_without_what_is_kept_outside_she_comes_back(
        self, deleted: Stage, qtbot: QtBot, tmp_path: Path
    ):
        (kept,) = (tmp_path / "marks").glob("*.erased")
        kept.unlink()
        shown = card(deleted, qtbot)
        qtbot.waitUntil(lambda: shown.ui.which.count() > 0, timeout=20_000)
        deleted.ask.answers.append(answer(PASSPHRASE, qtbot))
        shown.ui.restore.click()
        page = deleted.window.lock_page
        qtbot.waitUntil(lambda: "in its place" in page.ui.passphrase_said.text(), timeout=20_000)
        entered(deleted, qtbot)
        assert self.names(deleted) == ["Jonah", "Mara"]


def test_leaving_the_form_leaves_nothing(stage: Stage, qtbot: QtBot):
    shown = backed_up(stage, qtbot)
    stage.ask.answers.append(answer(PASSPHRASE, qtbot, put_back=False))
    shown.ui.restore.click()
    assert stage.window.room is not None
    qtbot.waitUntil(lambda: not list(stage.place.parent.glob("*.restored*")), timeout=20_000)


def test_a_new_computer_begins_with_a_backup(
    stage: Stage, words: tuple[str, ...], start: Start, qtbot: QtBot, tmp_path: Path
):
    """The disk is dead: a first run, one backup from the second folder, and the words on the sheet."""
    backed_up(stage, qtbot)
    (place,) = folder(stage)
    stage.window.close()
    saved = tmp_path / "USB" / place.name
    saved.parent.mkdir()
    place.rename(saved)
    for file in stage.place.parent.glob("Practice*"):
        file.unlink()
    fresh = start(FakeAsk(saved, answer(" ".join(words), qtbot)))
    fresh.window.porch.choose_place()
    page = fresh.window.lock_page
    qtbot.waitUntil(lambda: "in its place" in page.ui.passphrase_said.text(), timeout=20_000)
    entered(fresh, qtbot)
    assert len(fresh.room.workspace.day.everyone) == 2


def test_something_else_is_refused_in_words(stage: Stage, qtbot: QtBot, tmp_path: Path):
    other = tmp_path / "holiday.pdbackup"
    other.write_bytes(b"\xff\xd8 a picture")
    seen: list[str] = []

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, RestoreDialog)
        dialog.show()
        qtbot.waitUntil(lambda: "not a backup" in dialog.ui.facts.text(), timeout=20_000)
        seen.append(dialog.ui.facts.text())
        assert not dialog.ui.proof.isVisible()
        dialog.ui.leave_it.click()
        return False

    stage.ask.answers += [other, look]
    card(stage, qtbot).ui.restore_other.click()
    assert seen


def test_an_older_file_is_asked_about_once_and_keeps_nobody_out(
    qtbot: QtBot, start: Start, words, tmp_path: Path
):
    place = tmp_path / "Practice.pdesk"
    vault = SqlcipherVault(QUICK, marks=tmp_path / "marks")
    old = {one.name: one.read_bytes() for one in tmp_path.glob("Practice*")}
    store = vault.unlock(place, PASSPHRASE)
    with store.writing() as work:
        work.shelf(Client).put(Client("c9", "x", work.shelf(Client).find()[0].made_at + timedelta(days=1)))
    store.close()
    for name, data in old.items():
        (tmp_path / name).write_bytes(data)
    seen: list[str] = []

    def say(dialog: QDialog) -> bool:
        assert isinstance(dialog, OlderDialog)
        seen.append(dialog.ui.words.text())
        dialog.ui.restored.click()
        return True

    for _ in range(2):
        stage = start(FakeAsk(say), vault=vault)
        page = stage.window.lock_page
        page.ui.passphrase.setText(PASSPHRASE)
        page.ui.unlock.click()
        qtbot.waitUntil(lambda stage=stage: stage.window.room is not None, timeout=20_000)
        qtbot.wait(20)
        stage.window.close()
    assert len(seen) == 1
    assert "older than the one last opened" in seen[0]
    assert "1 change." in seen[0]


def test_the_window_never_stands_still_during_a_backup(qtbot: QtBot, start: Start, tmp_path: Path):
    """No step of the loop over a tenth of a second; one may be another program's. Large files: the benchmark."""

    def fill(desk) -> None:
        for number in range(40):
            desk.clients.add(ClientForm(f"c{number}", interests="x" * 1_900))

    make_practice(tmp_path / "Practice.pdesk", fill)
    stage = entered(start(), qtbot)
    window = stage.window
    gaps: list[int] = []
    watch = QElapsedTimer()
    timer = QTimer(window)
    timer.setInterval(5)
    timer.timeout.connect(lambda: gaps.append(watch.restart()))
    keeper = stage.room.keeper
    assert keeper
    made: list[bool] = []
    watch.start()
    timer.start()
    keeper.make(lambda: made.append(True), lambda refusal: made.append(False))
    qtbot.waitUntil(lambda: bool(made), timeout=20_000)
    timer.stop()
    assert made == [True]
    assert sorted(gaps)[-1] <= 100 or sorted(gaps)[-2] <= 100


def test_the_backups_are_told_apart_by_day_and_time(stage: Stage, qtbot: QtBot):
    first = backed_up(stage, qtbot)
    stage.clock.move(days=1, hours=1)
    stage.room.workspace.workplace.desk.clients.add(ClientForm("Theo"))
    first.ui.make.click()
    qtbot.waitUntil(lambda: first.ui.which.count() == 2, timeout=20_000)
    texts = [first.ui.which.itemText(row) for row in range(2)]
    assert texts[0].startswith("today 14:40 · 3 clients")
    assert texts[1].startswith("yesterday 13:40 · 2 clients")
    assert isinstance(first._chosen(), Backup)


def test_a_new_practice_in_a_folder_of_a_cloud_is_told_about_at_once(
    start: Start, tmp_path: Path, monkeypatch
):
    monkeypatch.setenv("OneDrive", str(tmp_path))
    page = start().window.ui.scenes.currentWidget()
    assert isinstance(page, SetUpPage)
    assert "OneDrive" in page.ui.said.text()
    assert page.ui.said.isVisible()

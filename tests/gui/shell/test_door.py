"""The door opens one practice at a time, and holds none that nobody has entered."""

from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from practice_desk.domain.refused import Refused
from practice_desk.gui.shell.demo_door import DemoDoor
from practice_desk.gui.shell.set_up_page import SetUpPage, SetUpStep
from practice_desk.services.practice import PracticeService
from practice_desk.storage.vault import SqlcipherVault
from support.entering import enter, said_at_the_door, texts, try_passphrase
from support.inks import inks_of
from support.practices import PASSPHRASE, QUICK, clients, look_into, make_practice
from support.stage import Stage

Start = Callable[..., Stage]


@pytest.fixture
def vault(tmp_path: Path) -> SqlcipherVault:
    return SqlcipherVault(QUICK, marks=tmp_path / "marks")


@pytest.fixture
def first_run(start: Start, vault: SqlcipherVault) -> Stage:
    return start(vault=vault)


@pytest.fixture
def words(tmp_path: Path) -> tuple[str, ...]:
    return make_practice(tmp_path / "Practice.pdesk", lambda desk: clients(desk, "Mara"))


@pytest.fixture
def at_the_door(words: tuple[str, ...], start: Start, vault: SqlcipherVault) -> Stage:
    return start(vault=vault)


def test_menus_that_need_an_open_desk_look_so_at_the_door(at_the_door: Stage) -> None:
    bar, ui = at_the_door.window.menuBar(), at_the_door.window.ui
    full = inks_of(bar.grab(bar.actionGeometry(ui.menu_file.menuAction())).toImage())
    for menu in (ui.menu_edit, ui.menu_client, ui.menu_session, ui.menu_view):
        faint = inks_of(bar.grab(bar.actionGeometry(menu.menuAction())).toImage())
        assert min(faint) > min(full), "as dark as a menu that opens"


def page_of(stage: Stage) -> SetUpPage:
    page = stage.window.ui.scenes.currentWidget()
    assert isinstance(page, SetUpPage)
    return page


def files(stage: Stage) -> list[str]:
    return sorted(file.name for file in stage.place.parent.iterdir() if file.name.startswith("Practice"))


def make(stage: Stage) -> SetUpPage:
    """Make a practice, as far as its recovery words."""
    page = page_of(stage)
    stage.window.porch.make("Lindenhof", PASSPHRASE)
    stage.person.until(lambda: page.step is SetUpStep.WORDS)
    return page


def recover(stage: Stage, words: tuple[str, ...]) -> SetUpPage:
    """Open with the recovery words, as far as the question for a passphrase."""
    stage.window.lock_page.recover_asked.emit(words)
    stage.person.until(lambda: stage.window.ui.scenes.currentWidget() is not stage.window.lock_page)
    return page_of(stage)


def open_from_the_menu(stage: Stage, place: Path) -> None:
    stage.ask.answers.append(place)
    stage.window.ui.action_open_practice.trigger()
    assert stage.window.ui.scenes.currentWidget() is stage.window.lock_page


def stumble(*_what: object) -> NoReturn:
    raise KeyError("nobody foresaw this")


def refuse(*_what: object) -> NoReturn:
    raise Refused("The disk is full.")


class TestAPracticeThatCouldNotBeBegun:
    """It is gone, for its recovery words were never shown; the next try makes another."""

    def test_a_refusal_is_said_and_the_next_try_makes_it(
        self, first_run: Stage, vault: SqlcipherVault, monkeypatch: pytest.MonkeyPatch
    ):
        page = page_of(first_run)
        with monkeypatch.context() as patch:
            patch.setattr(PracticeService, "begin", refuse)
            first_run.window.porch.make("Lindenhof", PASSPHRASE)
            first_run.person.until(lambda: page.ui.said.text() == "The disk is full.")
        assert vault._held == []
        assert files(first_run) == []
        make(first_run)
        assert len(page._words) == 24
        first_run.window.close()
        assert look_into(first_run.place, lambda desk: desk.practice.current().name) == "Lindenhof"

    def test_so_is_one_that_a_fault_broke_off(
        self, first_run: Stage, vault: SqlcipherVault, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
    ):
        with monkeypatch.context() as patch, qtbot.captureExceptions() as faults:
            patch.setattr(PracticeService, "begin", stumble)
            first_run.window.porch.make("Lindenhof", PASSPHRASE)
            first_run.person.until(lambda: bool(faults))
        assert vault._held == []
        assert files(first_run) == []
        make(first_run)


class TestLeaving:
    """A practice opened or made, and not entered, is closed by choosing another, or the same again."""

    def test_at_the_recovery_words(self, first_run: Stage, vault: SqlcipherVault):
        page = make(first_run)
        words = set(page._words)
        assert words <= set(texts(page.ui.word_sheet))
        open_from_the_menu(first_run, first_run.place)
        assert vault._held == []
        assert page._words == ()
        assert words.isdisjoint(texts(page.ui.word_sheet))
        enter(first_run)

    def test_after_the_recovery_words_opened_it(
        self, at_the_door: Stage, words: tuple[str, ...], vault: SqlcipherVault
    ):
        recover(at_the_door, words)
        open_from_the_menu(at_the_door, at_the_door.place)
        assert vault._held == []
        enter(at_the_door)

    def test_for_a_new_one(
        self, at_the_door: Stage, words: tuple[str, ...], vault: SqlcipherVault, tmp_path: Path
    ):
        left = recover(at_the_door, words)
        at_the_door.ask.answers.append(tmp_path / "Second")
        at_the_door.window.ui.action_new_practice.trigger()
        assert vault._held == []
        assert page_of(at_the_door) is not left
        assert at_the_door.window.lock_page.ui.words.toPlainText() == ""
        make(at_the_door)
        assert [held.place.name for held in vault._held] == ["Second.pdesk"]

    def test_with_the_question_put_aside_stays_where_one_was(self, first_run: Stage, vault: SqlcipherVault):
        page = make(first_run)
        first_run.ask.answers.append(None)
        first_run.window.ui.action_open_practice.trigger()
        assert page_of(first_run) is page
        assert len(vault._held) == 1

    def test_what_was_asked_for_meanwhile_reaches_nobody(self, first_run: Stage, words: tuple[str, ...]):
        page = page_of(first_run)
        page.suggestion_asked.emit()
        open_from_the_menu(first_run, first_run.place)
        first_run.person.until(lambda: not isValid(page))
        enter(first_run)


class TestMeanwhile:
    """While one practice is opened, no other can be chosen: its desk would stand under the other's name."""

    def test_the_menu_waits_while_one_is_unlocked(self, at_the_door: Stage):
        try_passphrase(at_the_door)
        self.nothing_is_asked(at_the_door)
        at_the_door.person.until(lambda: at_the_door.window.room is not None)
        self.nothing_is_asked(at_the_door)
        at_the_door.window.lock()
        assert at_the_door.window.ui.action_open_practice.isEnabled()

    def test_it_is_offered_again_after_a_refusal(self, at_the_door: Stage):
        try_passphrase(at_the_door, "not this one at all")
        self.nothing_is_asked(at_the_door)
        said_at_the_door(at_the_door)
        assert at_the_door.window.ui.action_open_practice.isEnabled()
        assert at_the_door.window.ui.action_new_practice.isEnabled()

    def test_the_menu_and_the_page_wait_while_one_is_made(self, first_run: Stage):
        page = page_of(first_run)
        page.ui.next.click()
        first_run.person.until(lambda: bool(page.ui.offer.text()))
        page.ui.next.click()
        self.nothing_is_asked(first_run)
        assert not page.ui.another_place.isEnabled()
        first_run.person.until(lambda: page.step is SetUpStep.WORDS)
        assert first_run.window.ui.action_open_practice.isEnabled()
        assert page.ui.another_place.isEnabled()

    def test_the_menu_waits_while_the_words_open_one(self, at_the_door: Stage, words: tuple[str, ...]):
        at_the_door.window.lock_page.recover_asked.emit(words)
        self.nothing_is_asked(at_the_door)
        at_the_door.person.until(lambda: at_the_door.window.ui.action_open_practice.isEnabled())
        page_of(at_the_door)

    @staticmethod
    def nothing_is_asked(stage: Stage) -> None:
        for action in (stage.window.ui.action_open_practice, stage.window.ui.action_new_practice):
            assert not action.isEnabled()
            action.trigger()
        assert stage.ask.asked == []


class TestAFaultAfterOpening:
    """What was opened before it is closed, and opens at the next try."""

    def test_by_the_passphrase(
        self, at_the_door: Stage, vault: SqlcipherVault, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
    ):
        with monkeypatch.context() as patch, qtbot.captureExceptions() as faults:
            patch.setattr(at_the_door.window._door, "_catch_up", stumble)
            try_passphrase(at_the_door)
            at_the_door.person.until(lambda: bool(faults))
        assert vault._held == []
        enter(at_the_door)

    def test_by_the_recovery_words(
        self,
        at_the_door: Stage,
        words: tuple[str, ...],
        vault: SqlcipherVault,
        monkeypatch: pytest.MonkeyPatch,
        qtbot: QtBot,
    ):
        with monkeypatch.context() as patch, qtbot.captureExceptions() as faults:
            patch.setattr(at_the_door.window._door, "_catch_up", stumble)
            at_the_door.window.lock_page.recover_asked.emit(words)
            at_the_door.person.until(lambda: bool(faults))
        assert vault._held == []
        enter(at_the_door)

    def test_of_one_made_on_the_spot(self, first_run: Stage, vault: SqlcipherVault):
        first_run.window.porch.open_with(lambda: vault.make_throwaway(first_run.place), refuse, DemoDoor)
        first_run.person.until(lambda: first_run.window.waiting.text() == "The disk is full.")
        assert vault._held == []
        assert not first_run.place.parent.exists()

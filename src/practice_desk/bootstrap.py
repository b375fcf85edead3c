"""The wiring: the only place that knows every concrete class. Nothing heavy is imported before it is used."""

from __future__ import annotations

import gc
import logging
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from practice_desk.domain.refused import Refused
from practice_desk.gui.shell.door import Door
from practice_desk.gui.shell.window import MainWindow
from practice_desk.gui.theme import FUSION, Theme
from practice_desk.gui.work import ThreadRunner
from practice_desk.machine.paths import PRACTICE_NAME, home, make_home
from practice_desk.machine.prefs import PreferencesFile

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Protocol

    from practice_desk.domain.activity import Activity
    from practice_desk.domain.handout import Handout
    from practice_desk.domain.support import ShippedContacts
    from practice_desk.gui.ask import Ask
    from practice_desk.gui.shell.first_run import FirstRun
    from practice_desk.gui.shell.porch import Porch
    from practice_desk.gui.shell.room import OpenRoom
    from practice_desk.gui.shell.safety import Safety
    from practice_desk.gui.shell.screen_keeper import ScreenKeeper
    from practice_desk.gui.shell.sheet_paper import SheetPaper
    from practice_desk.gui.widgets.spoken_roles import SpokenRoles
    from practice_desk.gui.work import Runner
    from practice_desk.machine.single_instance import SingleInstance
    from practice_desk.ports.clock import Clock
    from practice_desk.ports.pages import HandoutPress, PageImage, RecordPaper, RecoverySheet, SheetPress
    from practice_desk.ports.store import Store
    from practice_desk.services.backup import BackupService, RestoreService
    from practice_desk.services.desk import Desk
    from practice_desk.services.story_clock import StoryClock
    from practice_desk.services.today import Day
    from practice_desk.storage.vault import SqlcipherVault

    class Press(HandoutPress, SheetPress, Protocol):
        """Makes every page there is."""


class LazyPress:
    """A press whose library is loaded when the first page is made."""

    @cache  # noqa: B019  one press lives as long as the program
    def _press(self) -> Press:
        from practice_desk.documents.handout_pdf import ReportLabPress

        return ReportLabPress()

    def pdf(self, handout: Handout) -> bytes:
        return self._press().pdf(handout)

    def unprintable(self, handout: Handout) -> tuple[str, ...]:
        return self._press().unprintable(handout)

    def record(self, paper: RecordPaper) -> bytes:
        return self._press().record(paper)

    def recovery(self, sheet: RecoverySheet) -> bytes:
        return self._press().recovery(sheet)

    def images(self, pdf: bytes, dots_per_inch: float) -> Sequence[PageImage]:
        return self._press().images(pdf, dots_per_inch)

    def typed_in(self, pdf: bytes) -> Mapping[str, str]:
        return self._press().typed_in(pdf)


@cache
def open_vault() -> SqlcipherVault:
    """The vault, with everything that opening a practice needs already imported."""
    from practice_desk.gui.shell import room
    from practice_desk.storage.vault import SqlcipherVault

    del room
    return SqlcipherVault(marks=home() / "marks")


@cache
def library() -> tuple[Activity, ...]:
    """The activity library that ships with the program."""
    from practice_desk.domain.activity import parse_library
    from practice_desk.resources import resource_text

    return parse_library(resource_text("library", "activities.json"))


@cache
def contacts() -> tuple[ShippedContacts, ...]:
    """The crisis contacts that ship with the program."""
    from practice_desk.domain.support import parse_contacts
    from practice_desk.resources import resource_text

    return parse_contacts(resource_text("support", "contacts.json"))


def layer(clock: Clock) -> Callable[[Store], Desk]:
    """How a desk is laid out over an open store, under this clock."""

    def lay_out_desk(store: Store) -> Desk:
        from practice_desk.machine.clock import RandomIds
        from practice_desk.services.desk import lay_out

        return lay_out(store, clock, RandomIds(), LazyPress(), library(), contacts())

    return lay_out_desk


def keeping(
    vault: Callable[[], SqlcipherVault], prefs: PreferencesFile, clock: Clock
) -> tuple[Callable[[Store], BackupService | None], Callable[[], RestoreService]]:
    """How backups are made of an open practice, and how they come back."""

    def back_up(store: Store) -> BackupService | None:
        from practice_desk.services.backup import BackupService
        from practice_desk.storage.backup import SqlcipherBackups

        if not vault().holds(store):
            return None
        return BackupService(SqlcipherBackups(vault()), store, lambda: prefs.now, clock)

    def restore() -> RestoreService:
        from practice_desk.services.backup import RestoreService
        from practice_desk.storage.backup import SqlcipherBackups

        return RestoreService(SqlcipherBackups(vault()), clock)

    return back_up, restore


def catching_up(vault: Callable[[], SqlcipherVault]) -> Callable[[Store, Desk], str]:
    """How an older file follows the deletions known on this computer."""

    def catch_up(store: Store, desk: Desk) -> str:
        from practice_desk.services.erasure import keep_to_erasures

        return keep_to_erasures(desk.ledger, store, vault())

    return catch_up


def build_window(
    prefs: PreferencesFile,
    clock: Clock,
    runner: Runner,
    ask: Ask,
    place: Path,
    theme: Theme,
    vault: Callable[[], SqlcipherVault] = open_vault,
) -> MainWindow:
    """The main window with everything it needs, not shown yet."""
    door = Door(runner, vault, layer(clock), *keeping(vault, prefs, clock), catching_up(vault))

    def sheet_paper() -> SheetPaper:
        from practice_desk.gui.shell.sheet_paper import SheetPaper

        return SheetPaper(LazyPress(), ask, runner, clock.today)

    @cache
    def screen() -> ScreenKeeper:
        from practice_desk.gui.shell.screen_keeper import ScreenKeeper
        from practice_desk.machine.capture import system_capture

        return ScreenKeeper(system_capture(), prefs)

    def furnish(window: MainWindow, desk: Desk, day: Day) -> OpenRoom:
        from practice_desk.gui.shell.room import OpenRoom

        _spoken_roles()
        return OpenRoom(window, desk, day, door, ask, runner, theme, prefs, sheet_paper(), screen())

    def greet(porch: Porch) -> FirstRun:
        from practice_desk.gui.shell.first_run import FirstRun

        return FirstRun(porch, door, sheet_paper())

    def keep_safe(window: MainWindow) -> Safety:
        from practice_desk.gui.shell.safety import Safety

        return Safety(window, door, ask, runner)

    window = MainWindow(theme, prefs, door, ask, keep_safe, place, furnish, greet)
    window.painted.connect(door.warm_up)
    window.painted.connect(lambda: screen().watch())
    return window


def run_window(*, demo: bool) -> int:
    """Start the program and stay until its window is closed. Returns the exit status."""
    from practice_desk.gui.ask import DialogAsk
    from practice_desk.gui.errors import catch_everything
    from practice_desk.machine.clock import SystemClock
    from practice_desk.machine.event_log import keep_log

    app = _application()
    ask = DialogAsk()
    folder = _own_folder(ask)
    if folder is None:
        return 1
    prefs = PreferencesFile(folder / "preferences.json")
    theme = Theme.shipped()
    theme.apply(app, prefs.now.appearance.value, prefs.now.text_scale)
    runner = ThreadRunner()
    clock = _demo_clock() if demo else SystemClock()
    place = Path(prefs.now.practice) if prefs.now.practice else folder / PRACTICE_NAME
    window = build_window(prefs, clock, runner, ask, place, theme)
    window.painted.connect(gc.enable)
    window.painted.connect(_harden)
    window.painted.connect(lambda: _lock_when_gone(window))
    window.painted.connect(lambda: runner.run(_learn_words, lambda _: None, lambda _: None))
    window.painted.connect(lambda: theme.follow(app))
    keep_log(folder)
    catch_everything(ask, window, window.save_work)
    if not isinstance(clock, SystemClock):
        start_demo(window, clock)
    elif not _alone(folder, ask):
        return 1
    else:
        window.locked.connect(lambda: _forget_everything(window, runner, folder))
        there, known = _something_at(place), bool(prefs.now.practice)
        window.porch.show_door(first_run=not there and not known)
        if known and not there:
            window.porch.say_missing()
    window.show()
    status = app.exec()
    runner.finish()
    _instance(folder).let_go()
    return status


def _harden() -> None:
    from practice_desk.machine.hardening import harden

    harden()


def _lock_when_gone(window: MainWindow) -> None:
    from practice_desk.machine.presence import system_presence

    system_presence(window, int(window.winId())).watch(window.lock)


def _forget_everything(window: MainWindow, runner: ThreadRunner, folder: Path) -> None:
    """Put a new process behind the lock screen: in this one, names would stay in memory.

    Where the system cannot start it, the door is shut all the same.
    """
    from practice_desk.machine.fresh_start import own_command, start_anew

    window.keep_geometry()
    runner.finish()
    _instance(folder).let_go()
    try:
        start_anew(own_command())
    except OSError as fault:
        logging.getLogger("practice_desk").error("no fresh start %d", fault.errno or 0)
        with suppress(Refused):
            _instance(folder).hold()


def _learn_words() -> None:
    """Make the tables of words, which would hold up the first draft that is opened."""
    from practice_desk.domain.wording.engine import review

    review("")


def _demo_clock() -> StoryClock:
    from practice_desk.services.story_clock import StoryClock

    return StoryClock()


def start_demo(window: MainWindow, clock: StoryClock) -> None:
    """Open a made-up practice in a throw-away file."""
    import tempfile

    from practice_desk.services.demo import fill_demo
    from practice_desk.storage.files import refusal_of_system

    def make() -> Store:
        try:
            folder = Path(tempfile.mkdtemp(prefix="practice-desk-demo-"))
        except OSError as error:
            raise refusal_of_system(error) from error
        return open_vault().make_throwaway(folder / PRACTICE_NAME)

    window.porch.open_with(make, fill_demo(clock))


def _application() -> QApplication:
    app = QApplication([*sys.argv[:1], *FUSION])
    app.setApplicationName("Practice Desk")
    app.setApplicationDisplayName("Practice Desk")
    app.setDesktopFileName("practice-desk")
    return app


@cache
def _spoken_roles() -> SpokenRoles:
    """Kept as long as the program: what drawn widgets say of themselves to assistive technology."""
    from practice_desk.gui.widgets.spoken_roles import SpokenRoles

    return SpokenRoles()


def _something_at(place: Path) -> bool:
    """A folder that does not tell counts as one with a practice, for opening it says why in words."""
    try:
        return any(beside.exists() for beside in (place, place.with_name(place.name + ".key")))
    except OSError:
        return True


@cache
def _instance(folder: Path) -> SingleInstance:
    from practice_desk.machine.single_instance import SingleInstance

    return SingleInstance(folder)


def _own_folder(ask: Ask) -> Path | None:
    """The program's folder, or ``None`` when it cannot be made, which was said then."""
    try:
        return make_home(home())
    except Refused as refusal:
        ask.tell(None, "Practice Desk", refusal.words)
        return None


def _alone(folder: Path, ask: Ask) -> bool:
    try:
        _instance(folder).hold()
    except Refused as refusal:
        ask.tell(None, "Practice Desk", refusal.words)
        return False
    return True


def take_pictures(out: Path, appearance: str, size: tuple[int, int], scale: float) -> int:
    """Write one picture of each page and state of the made-up practice. Needs no display."""
    import os
    import shutil
    import tempfile

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from practice_desk.gui.ask import DialogAsk
    from practice_desk.gui.scenes.pictures import Album
    from practice_desk.services.story_clock import PICTURE_DAY, StoryClock

    app = _application()
    out.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="practice-desk-pictures-"))
    prefs = PreferencesFile(folder / "preferences.json")
    theme = Theme.shipped()
    prefs.change(appearance=appearance, text_scale=scale)
    theme.apply(app, prefs.now.appearance.value, prefs.now.text_scale)
    clock = StoryClock(PICTURE_DAY.astimezone())
    runner = ThreadRunner()
    window = build_window(prefs, clock, runner, DialogAsk(), folder / PRACTICE_NAME, theme)
    window.resize(*size)
    window.show()
    album = Album(out)
    album.take_doors(window)
    start_demo(window, clock)
    album.take_room(window)
    window.close()
    runner.finish()
    shutil.rmtree(folder, ignore_errors=True)
    for place in album.taken:
        sys.stdout.write(f"{place}\n")
    return 0

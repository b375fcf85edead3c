"""The start of the program: its folder, one of it at a time, its window, the demo, and pictures of every page."""

from __future__ import annotations

import gc
import logging
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from practice_desk.bootstrap import build_window, open_vault
from practice_desk.domain.refused import Refused
from practice_desk.gui.theme import FUSION, Theme
from practice_desk.gui.work import ThreadRunner
from practice_desk.machine.paths import PRACTICE_NAME, home, make_home
from practice_desk.machine.prefs import PreferencesFile

if TYPE_CHECKING:
    from practice_desk.gui.ask import Ask
    from practice_desk.gui.shell.window import MainWindow
    from practice_desk.machine.single_instance import SingleInstance
    from practice_desk.ports.store import Store
    from practice_desk.services.story_clock import StoryClock


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
    from practice_desk.domain.wording.engine import get_ready

    get_ready()


def _demo_clock() -> StoryClock:
    from practice_desk.services.story_clock import StoryClock

    return StoryClock()


def start_demo(window: MainWindow, clock: StoryClock) -> None:
    """Open a made-up practice in a throw-away file."""
    import tempfile

    from practice_desk.gui.shell.demo_door import DemoDoor
    from practice_desk.services.demo import fill_demo
    from practice_desk.storage.files import refusal_of_system

    def make() -> Store:
        try:
            folder = Path(tempfile.mkdtemp(prefix="practice-desk-demo-"))
        except OSError as error:
            raise refusal_of_system(error) from error
        return open_vault().make_throwaway(folder / PRACTICE_NAME)

    window.porch.open_with(make, fill_demo(clock), DemoDoor)


def _application() -> QApplication:
    app = QApplication([*sys.argv[:1], *FUSION])
    app.setApplicationName("Practice Desk")
    app.setApplicationDisplayName("Practice Desk")
    app.setDesktopFileName("practice-desk")
    return app


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

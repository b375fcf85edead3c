"""The start stays lean: what the lock screen and the first Today do without is not loaded before they are painted.

How long it takes is measured by ``tests/benchmarks/start.py``; here only what is loaded counts.
"""

import json
import os
import subprocess
import sys

import pytest

from practice_desk.machine.paths import PRACTICE_NAME
from support.practices import PASSPHRASE, make_practice

pytestmark = pytest.mark.gui

_CHILD = """
import json, os, sys
from PySide6 import QtCore
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from practice_desk.__main__ import main

run = QApplication.exec

def say():
    print(json.dumps({"modules": sorted(sys.modules), "keys": "Qt" in vars(QtCore)}), flush=True)

def after_paint(kind, then):
    paint, seen = kind.paintEvent, []
    def watched(widget, event):
        paint(widget, event)
        if not seen:
            seen.append(widget)
            say()
            QTimer.singleShot(0, lambda: then(widget))
    kind.paintEvent = watched

def unlock(page):
    from practice_desk.gui.today.page import TodayPage
    after_paint(TodayPage, lambda _page: os._exit(0))
    page.unlock_asked.emit(sys.argv[1])

def watched_run(*_):
    after_paint(sys.modules["practice_desk.gui.shell.lock_page"].LockPage, unlock)
    return run()

QApplication.exec = watched_run
main([])
"""
_OPENING = ("sqlalchemy", "sqlcipher3", "argon2", "cryptography")
_PAPER = ("reportlab", "pypdfium2")
_ROOMS = ("storage", "services", "documents", "domain.wording", "gui.shell.workspace")


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> list[dict]:
    """What a start in a process of its own had loaded: at the first lock screen, and at the first Today."""
    home = tmp_path_factory.mktemp("home")
    make_practice(home / PRACTICE_NAME)
    told = {"PRACTICE_DESK_HOME": str(home), "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, PASSPHRASE],
        env={**os.environ, **told},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def _loaded(modules: list[str], *names: str) -> list[str]:
    """Those of the modules that are one of these, or inside one."""
    return [module for module in modules if any(f"{module}.".startswith(f"{name}.") for name in names)]


def test_both_were_painted(started: list[dict]) -> None:
    lock, today = (one["modules"] for one in started)
    assert _loaded(lock, "practice_desk.gui.shell.lock_page")
    assert _loaded(today, "practice_desk.gui.today.page", "sqlalchemy", "argon2")


def test_the_lock_screen_is_painted_before_the_rest_is_loaded(started: list[dict]) -> None:
    rooms = (f"practice_desk.{room}" for room in _ROOMS)
    assert _loaded(started[0]["modules"], *_OPENING, *_PAPER, *rooms) == []


def test_the_lock_screen_does_without_the_class_of_every_key(started: list[dict]) -> None:
    """Naming ``Qt`` makes some hundred enumerations, which take a tenth of the whole start."""
    assert not started[0]["keys"]


def test_today_is_painted_without_what_sets_and_shows_pages(started: list[dict]) -> None:
    assert _loaded(started[1]["modules"], *_PAPER) == []


@pytest.mark.parametrize(
    ("module", "name", "found"), [("a.b", "a", True), ("a", "a", True), ("ab", "a", False)]
)
def test_a_name_stands_for_itself_and_what_is_inside(module: str, name: str, found: bool) -> None:
    assert bool(_loaded([module], name)) is found


def test_paper_is_where_this_test_looks_for_it() -> None:
    """Control: the press does load what is looked for, so that its absence says something."""
    said = subprocess.run(
        [sys.executable, "-c", "import practice_desk.documents.handout_pdf, sys; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout.split()
    assert {name for name in _PAPER if name in said} == set(_PAPER)

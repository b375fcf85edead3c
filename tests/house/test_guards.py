"""The guards of ``tests/conftest.py`` bite: a test that misbehaves does not pass."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from house.checkout import ROOT

_SETTINGS = """[pytest]
markers = gui: needs Qt
qt_api = pyside6
qt_log_level_fail = WARNING
filterwarnings = error
"""

_PLAIN = """
import contextlib, os, socket, threading
from pathlib import Path

def test_good_home(home):
    assert Path.home() == home and list(home.iterdir()) == []

def test_bad_socket():
    socket.socket()

def test_bad_lookup_swallowed():
    with contextlib.suppress(AssertionError):
        socket.getaddrinfo("localhost", 1)

def test_bad_thread():
    threading.Thread(target=threading.Event().wait, args=(4,), name="planted", daemon=True).start()

def test_bad_thread_exception():
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
"""

_GUI = """
import contextlib
from PySide6.QtCore import QObject, QThread, QTimer, qWarning
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QMessageBox, QPushButton

KEPT = []

def test_good_window(qtbot):
    window = QLabel("fine")
    qtbot.addWidget(window)
    window.show()

def test_good_platform(qapp):
    assert qapp.platformName() == "offscreen"

def test_good_dressing(qapp):
    qapp.setStyleSheet("QLabel { color: red }")

def test_good_undressed(qapp):
    assert qapp.styleSheet() == ""

def test_bad_dialog():
    QDialog().exec()

def test_bad_question_in_a_slot(qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: QMessageBox.question(button, "", ""))
    button.click()

def test_bad_menu_swallowed():
    with contextlib.suppress(AssertionError):
        QMenu().exec()

def test_bad_window():
    KEPT.append(QLabel("left"))
    KEPT[-1].show()

def test_bad_timer():
    KEPT.append(QTimer())
    KEPT[-1].start(1000)

def test_bad_thread():
    class Planted(QThread):
        def run(self):
            QThread.msleep(1000)
    KEPT.append(Planted())
    KEPT[-1].start()

def test_bad_slot(qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: 1 / 0)
    button.click()

def test_bad_qt_warning():
    qWarning("planted")
"""


def _run(folder: Path, name: str, source: str, *more: str) -> str:
    """What pytest says of one planted file under our own conftest."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(source, encoding="utf-8")
    (folder / "pytest.ini").write_text(_SETTINGS, encoding="utf-8")
    guards = (ROOT / "tests" / "conftest.py").read_text(encoding="utf-8")
    (folder / "conftest.py").write_text(guards.replace("_GRACE = 2.0", "_GRACE = 0.2"), encoding="utf-8")
    plugins = ("-p", "no:cacheprovider", "-p", "no:randomly")
    command = [sys.executable, "-m", "pytest", "-rA", *plugins, *more, str(file)]
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False).stdout


@pytest.mark.parametrize(
    ("name", "source"),
    [("test_plain.py", _PLAIN), pytest.param("gui/test_gui.py", _GUI, marks=pytest.mark.gui)],
    ids=["plain", "gui"],
)
def test_only_what_behaves_passes(tmp_path: Path, name: str, source: str) -> None:
    said = _run(tmp_path, name, source)
    planted = set(re.findall(r"^def (test_\w+)", source, re.MULTILINE))
    bad = set(re.findall(r"^(?:FAILED|ERROR) \S+::(test_\w+)", said, re.MULTILINE))
    good = set(re.findall(r"^PASSED \S+::(test_good\w+)", said, re.MULTILINE))
    assert bad == {test for test in planted if test.startswith("test_bad")}, said
    assert good == planted - bad, said


@pytest.mark.parametrize(
    ("name", "source"),
    [("gui/test_place.py", "def test_place(): ..."), ("test_wish.py", "def test_wish(qtbot): ...")],
)
def test_what_needs_qt_is_marked_by_itself(tmp_path: Path, name: str, source: str) -> None:
    assert "1 deselected" in _run(tmp_path, name, source, "-m", "not gui")

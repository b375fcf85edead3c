"""What is written off the window's thread is heard on it."""

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from practice_desk.domain.change import Change
from practice_desk.gui.work import ThreadRunner
from practice_desk.gui.workplace import Announcer

pytestmark = pytest.mark.gui


def test_a_change_is_heard_at_once_on_the_same_thread(qtbot: QtBot):
    announcer, heard = Announcer(), []
    announcer.changed.connect(heard.append)
    announcer.announce(Change("Done", ()))
    assert [change.words for change in heard] == ["Done"]


def test_a_change_from_a_job_is_heard_on_the_thread_of_the_window(qtbot: QtBot):
    announcer, runner = Announcer(), ThreadRunner()
    here, spoke, heard = QThread.currentThread(), [], []

    def hear(change: Change) -> None:
        heard.append((change.words, QThread.currentThread() == here))

    def job() -> None:
        spoke.append(QThread.currentThread() == here)
        announcer.announce(Change("Brought in", ()))

    announcer.changed.connect(hear)
    runner.run(job, lambda _nothing: None, lambda _refused: None)
    qtbot.waitUntil(lambda: bool(heard))
    assert spoke == [False]
    assert heard == [("Brought in", True)]
    runner.finish()

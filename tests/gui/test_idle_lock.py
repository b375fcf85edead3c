"""The desk locks by itself: by the wall clock, by the steady clock, and at once after a sleep."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from practice_desk.gui.assignment.page import AssignmentPage
from practice_desk.gui.shell.idle import IdleWatch
from practice_desk.gui.workplace import Step
from practice_desk.machine.presence import SystemPresence
from support.entering import enter, texts
from support.practices import clients, look_into, make_practice
from support.stage import SetClock, Stage

MINUTE = 60.0


@dataclass
class Clocks:
    """A wall clock anybody may set and a steady one that stands still in sleep; both in seconds."""

    wall: float = 1_000_000.0
    steady: float = 50.0

    def pass_by(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


class Watched:
    """A field somebody types into, and a watch of five minutes over it."""

    def __init__(self, clocks: Clocks) -> None:
        self.field = QLineEdit()
        self.watch = IdleWatch(self.field, lambda: clocks.wall, lambda: clocks.steady)
        self.locked = 0
        self.watch.idle.connect(self._on_idle)

    def _on_idle(self) -> None:
        self.locked += 1

    def after(self, event: QEvent) -> int:
        QApplication.sendEvent(self.field, event)
        return self.locked

    def tick(self) -> int:
        self.watch.tick()
        return self.locked


def a_key() -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")


def a_movement() -> QMouseEvent:
    none = Qt.MouseButton.NoButton
    at = QPointF(2, 2)
    return QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)


def a_composed_letter() -> QInputMethodEvent:
    event = QInputMethodEvent("", [])
    event.setCommitString("語")
    return event


@pytest.fixture
def watched(qtbot, clocks: Clocks) -> Watched:
    there = Watched(clocks)
    qtbot.addWidget(there.field, before_close_func=lambda _field: there.watch.stop())
    with qtbot.waitActive(there.field):
        there.field.show()
        there.field.activateWindow()
    there.field.setFocus()
    there.watch.start(5)
    return there


class TestTheWatch:
    def test_nobody_for_five_minutes(self, watched: Watched, clocks: Clocks):
        clocks.pass_by(5 * MINUTE - 1)
        assert watched.tick() == 0
        clocks.pass_by(1)
        assert watched.tick() == 1

    def test_it_fires_once(self, watched: Watched, clocks: Clocks):
        clocks.pass_by(6 * MINUTE)
        assert watched.tick() == 1
        assert not watched.watch._timer.isActive()
        assert watched.after(a_key()) == 1

    def test_the_steady_clock_alone_is_enough(self, watched: Watched, clocks: Clocks):
        """Somebody set the wall clock back."""
        clocks.steady += 5 * MINUTE
        clocks.wall -= 3600
        assert watched.tick() == 1

    def test_the_wall_clock_alone_is_enough(self, watched: Watched, clocks: Clocks):
        """The computer slept: the steady clock and every timer stood still."""
        clocks.wall += 12 * 3600
        assert watched.tick() == 1

    @pytest.mark.parametrize("wake", [a_key, a_movement, a_composed_letter])
    def test_what_wakes_the_computer_locks_and_does_not_count_as_being_there(
        self, watched: Watched, clocks: Clocks, wake: Callable[[], QEvent]
    ):
        clocks.wall += 12 * 3600
        assert watched.after(wake()) == 1

    @pytest.mark.parametrize("sign", [a_key, a_movement, a_composed_letter])
    def test_every_sign_of_life_begins_anew(
        self, watched: Watched, clocks: Clocks, sign: Callable[[], QEvent]
    ):
        for _ in range(20):
            clocks.pass_by(4 * MINUTE)
            assert watched.after(sign()) == 0
            assert watched.tick() == 0
        clocks.pass_by(5 * MINUTE)
        assert watched.tick() == 1

    def test_what_the_program_does_by_itself_is_no_sign_of_life(self, watched: Watched, clocks: Clocks):
        for _ in range(5):
            clocks.pass_by(MINUTE)
            watched.field.setText("changed from outside")
            watched.field.repaint()
        assert watched.tick() == 1

    def test_a_limit_chosen_later_holds_at_once(self, watched: Watched, clocks: Clocks):
        watched.watch.start(1)
        clocks.pass_by(MINUTE)
        assert watched.tick() == 1


class AtTheDesk:
    """The real window with clocks of our own, one client open in the editor."""

    def __init__(self, start: Callable[..., Stage], place: Path, clock: SetClock, clocks: Clocks) -> None:
        ids: list[str] = []
        make_practice(place, lambda desk: ids.extend(clients(desk, "Mara Lindqvist")), clock)
        self.stage = start()
        self.clocks, self.clock, self.place, self.mara = clocks, clock, place, ids[0]
        idle = self.stage.window.idle
        idle._wall, idle._steady = lambda: clocks.wall, lambda: clocks.steady
        enter(self.stage)
        self.stage.room.workspace.open_client(self.mara, Step.ASSIGNMENT)

    @property
    def locked(self) -> bool:
        window = self.stage.window
        return window.room is None and window.ui.scenes.currentWidget() is window.lock_page

    def write(self, text: str) -> None:
        page = self.stage.room.workspace.pages[Step.ASSIGNMENT]
        assert isinstance(page, AssignmentPage)
        self.stage.person.write(page.ui.what, text)


@pytest.fixture
def at_the_desk(start: Callable[..., Stage], tmp_path: Path, clock: SetClock, clocks: Clocks) -> AtTheDesk:
    return AtTheDesk(start, tmp_path / "Practice.pdesk", clock, clocks)


class TestTheDesk:
    def test_five_minutes_are_the_default(self, at_the_desk: AtTheDesk):
        at_the_desk.clocks.pass_by(5 * MINUTE - 1)
        at_the_desk.stage.window.idle.tick()
        assert not at_the_desk.locked
        at_the_desk.clocks.pass_by(1)
        at_the_desk.stage.window.idle.tick()
        assert at_the_desk.locked

    def test_typing_keeps_it_open(self, at_the_desk: AtTheDesk):
        for _ in range(5):
            at_the_desk.clocks.pass_by(4 * MINUTE)
            at_the_desk.write("word ")
            at_the_desk.stage.window.idle.tick()
        assert not at_the_desk.locked

    def test_after_a_sleep_it_locks_and_what_was_typed_is_in_the_file(self, at_the_desk: AtTheDesk):
        at_the_desk.write("Sit on the ")
        at_the_desk.clocks.wall += 8 * 3600
        at_the_desk.stage.window.idle.tick()
        assert at_the_desk.locked
        kept = look_into(
            at_the_desk.place,
            lambda desk: desk.assignments.in_writing(at_the_desk.mara).what,
            at_the_desk.clock,
        )
        assert kept == "Sit on the"

    def test_a_limit_chosen_in_the_settings_holds_at_once(self, at_the_desk: AtTheDesk):
        at_the_desk.stage.room.workspace.workplace.desk.practice.edit(lock_minutes=1)
        at_the_desk.clocks.pass_by(MINUTE)
        at_the_desk.stage.window.idle.tick()
        assert at_the_desk.locked

    def test_the_lock_screen_does_not_lock_again(self, at_the_desk: AtTheDesk):
        at_the_desk.stage.window.lock()
        at_the_desk.clocks.pass_by(60 * MINUTE)
        at_the_desk.stage.window.idle.tick()
        assert at_the_desk.locked
        enter(at_the_desk.stage)
        at_the_desk.stage.window.idle.tick()
        assert not at_the_desk.locked

    def test_nothing_of_the_desk_shows_through(self, at_the_desk: AtTheDesk):
        """Neither the sheet for looking at it together nor the finder nor a menu stays in front."""
        at_the_desk.write("Sit on the wall")
        room = at_the_desk.stage.room
        room.workspace.look_together()
        room.show_palette()
        at_the_desk.stage.window.lock()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        shown = " ".join(texts(at_the_desk.stage.window))
        assert "Mara" not in shown
        assert "Lindqvist" not in shown
        assert "Sit on the wall" not in shown

    def test_what_had_the_keyboard_before_a_sheet_may_be_gone(self, at_the_desk: AtTheDesk):
        """Found by random use of the window: closing the sheet, and so the lock, broke off there."""
        at_the_desk.write("Sit on the wall")
        room, window = at_the_desk.stage.room, at_the_desk.stage.window
        for cover in (room.workspace.look_together, room.show_palette):
            gone = QPushButton("gone", window)
            gone.show()
            gone.setFocus()
            cover()
            shiboken6.delete(gone)
        window.lock()
        assert at_the_desk.locked

    @pytest.mark.parametrize("away", ["asleep", "another user"])
    def test_it_locks_when_the_computer_slept_or_another_user_is_in_front(
        self, at_the_desk: AtTheDesk, away: str
    ):
        """However short it was, and with the words typed last in the file."""
        at_the_desk.write("Sit on the wall")
        slept, elsewhere = [0.0], [False]
        presence = SystemPresence(at_the_desk.stage.window, lambda: slept[0], lambda: elsewhere[0])
        presence.watch(at_the_desk.stage.window.lock)
        presence.look()
        assert not at_the_desk.locked
        if away == "asleep":
            slept[0] += 3.0
        else:
            elsewhere[0] = True
        presence.look()
        assert at_the_desk.locked
        kept = look_into(
            at_the_desk.place,
            lambda desk: desk.assignments.in_writing(at_the_desk.mara).what,
            at_the_desk.clock,
        )
        assert kept == "Sit on the wall"

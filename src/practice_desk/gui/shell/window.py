"""The one main window: first the lock screen or the first run, then the desk."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from practice_desk.gui.dropped import dropped_file
from practice_desk.gui.forms.ui_main_window import Ui_MainWindow
from practice_desk.gui.parting import part_with
from practice_desk.gui.shell.clipboard_watch import ClipboardWatch
from practice_desk.gui.shell.contracts import Room
from practice_desk.gui.shell.idle import IdleWatch
from practice_desk.gui.shell.look import Look
from practice_desk.gui.shell.menu_keys import MenuKeys
from practice_desk.gui.shell.menus import set_desk_menus, set_door_menus
from practice_desk.gui.shell.porch import Greeter, Porch
from practice_desk.gui.shell.unsaved import Unsaved
from practice_desk.gui.shell.wheel import WheelGuard
from practice_desk.gui.soon import soon
from practice_desk.gui.theme import Theme, style_type
from practice_desk.gui.widgets.focus_ring import FocusRings
from practice_desk.gui.widgets.one_press import OnePress

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent

    from practice_desk.domain.refused import Refused
    from practice_desk.gui.ask import Ask
    from practice_desk.gui.shell.door import Door
    from practice_desk.gui.shell.safety import Safety
    from practice_desk.machine.prefs import PreferencesFile

DAY_CHECK_MS = 30_000
SETTLE_MS = 30
"""What can wait until the window is seen waits this long after its first paint, to let the paint reach the screen."""

Furnisher = Callable[["MainWindow", Any, Any], Room]


class MainWindow(QMainWindow):
    """Holds the scenes and the menu. Its title is always the program's name, never a client's.

    ``furnish`` builds what stands behind the lock screen when a desk was opened; ``greet``
    builds the pages of a first run; ``keep_safe`` what looks after the file. All are given by
    the wiring, so that the lock screen can be painted first. ``painted`` fires a moment after the
    first paint, ``locked`` once the file is closed and nothing is held for the next time: whoever
    listens may end this process.
    """

    painted = Signal()
    locked = Signal()

    def __init__(
        self,
        theme: Theme,
        prefs: PreferencesFile,
        door: Door,
        ask: Ask,
        keep_safe: Callable[[MainWindow], Safety],
        place: Path,
        furnish: Furnisher,
        greet: Greeter,
    ) -> None:
        super().__init__()
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self._theme = theme
        self._look = Look(theme, prefs)
        self._door = door
        self._furnish = furnish
        self._keep_safe = keep_safe
        self._room: Room | None = None
        self._shown = False
        self._unsaved = Unsaved(door, self)
        self.porch = Porch(self.ui.scenes, door, prefs, ask, place, greet)
        self.lock_page, self.waiting = self.porch.lock_page, self.porch.waiting
        self.idle = IdleWatch(self)
        self.clipboard = ClipboardWatch(self)
        self._days = QTimer(self)
        self._days.setInterval(DAY_CHECK_MS)
        self._days.timeout.connect(self._on_tick)
        self.setAcceptDrops(True)
        self._connect()
        self._look.place(self)

    def _connect(self) -> None:
        self.porch.turned.connect(self._on_turned)
        self.porch.backup_chosen.connect(self.restore)
        self._door.opened.connect(self._on_opened)
        self._door.refused.connect(self._on_refused)
        self._door.busy_changed.connect(lambda busy: set_door_menus(self.ui, on=not busy))
        self.idle.idle.connect(self.lock)
        self.ui.action_quit.triggered.connect(self.close)
        self.ui.action_new_practice.triggered.connect(self.porch.begin_new)
        self.ui.action_open_practice.triggered.connect(self.porch.choose_place)
        self.ui.action_larger.triggered.connect(lambda: self._look.larger())
        self.ui.action_smaller.triggered.connect(lambda: self._look.smaller())
        for action, second in ((self.ui.action_fixes, "Alt+Return"), (self.ui.action_redo, "Ctrl+Y")):
            action.setShortcuts([action.shortcut(), QKeySequence(second)])

    # scenes

    def _on_turned(self, page: QWidget) -> None:
        set_desk_menus(self.ui, on=False)
        self._show_scene(page)

    def _show_scene(self, scene: QWidget) -> None:
        if self.ui.scenes.indexOf(scene) < 0:
            self.ui.scenes.addWidget(scene)
        self.ui.scenes.setCurrentWidget(scene)
        style_type(scene, self._theme)

    @cached_property
    def _safety(self) -> Safety:
        """Loaded when first needed."""
        return self._keep_safe(self)

    @property
    def room(self) -> Room | None:
        """The open desk, or ``None`` while the door is shut."""
        return self._room

    @property
    def look(self) -> tuple[str, float]:
        """The appearance and the text scale in force."""
        return self._look.now

    # the desk opens

    def _on_refused(self, refusal: Refused) -> None:
        if self._room and not self.porch.asks:
            self._room.say(refusal.words)
        else:
            self.porch.say(refusal)

    def _on_opened(self, desk: object, day: object) -> None:
        asked = self.porch.pass_through()
        self._room = self._furnish(self, desk, day)
        self._show_scene(self._room.widget)
        set_desk_menus(self.ui, on=True)
        self.porch.drop_greeting()
        self._room.take_focus()
        self.idle.start(self._room.lock_minutes)
        self._days.start()
        tried = self.porch.tries.take() if asked else ""
        news = " ".join(words for words in (self._door.take_news(), tried) if words)
        if news:
            self._room.say(news)
        self._safety.ask_why_older()

    def restore(self, backup: Path) -> None:
        """Bring a backup back: a new file is made and shown first, the present one is kept."""
        self._safety.restore(backup, self.porch.place)

    # and closes

    def close_for_restoring(self) -> None:
        """Commit what is being typed and close the practice, which is about to be put aside."""
        self._close_room()
        self.porch.leave()

    def lock(self) -> None:
        """Commit what is being typed, close the file, and go back to the lock screen.

        Nothing stops it: what the disk does not take is held for the next time, and after a fault the door is
        shut all the same. A form or question in front is closed first, and whoever waits for its answer gets
        one while the desk is still there. The demo alone stays open behind its cover: nobody has a key to it.
        """
        if self._room is None:
            return
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.hide()
        if (front := QApplication.activeModalWidget()) is not None:
            self.porch.show_door(first_run=False)
            front.close()  # a form keeps what was typed into it
            front.hide()
            QTimer.singleShot(0, self.lock)
            return
        self._cover()
        try:
            self._close_room()
        finally:
            if not self.porch.keeps_demo:
                self._door.close()
            self.porch.show_door(first_run=False)
            if not (self.porch.keeps_demo or self._door.holds):
                self.locked.emit()

    def save_work(self) -> None:
        """Commit what is being typed, if there is a desk."""
        if self._room:
            self._room.settle()

    def _cover(self) -> None:
        """Let nothing be seen any more, before anything that may take its time."""
        self.porch.show_door(first_run=False)
        self.repaint()

    def _close_room(self) -> None:
        self.idle.stop()
        self._days.stop()
        room, self._room = self._room, None
        self._unsaved.forget()
        QTimer.singleShot(0, gc.collect)  # once the room is gone, nothing of anybody stays behind
        self.clipboard.clear()
        if room is None:
            return
        try:
            room.settle()
            front = QApplication.focusWidget()
            if front is not None:
                front.clearFocus()  # what commits on being left does so now, while it is there
        finally:
            room.leave()
            self.ui.scenes.removeWidget(room.widget)
            part_with(room.widget)

    def _on_tick(self) -> None:
        if self._room:
            self._door.write_held()
            self._room.new_day()

    # the look

    def set_appearance(self, appearance: str) -> None:
        self._look.set_appearance(appearance)

    def set_text_scale(self, scale: float) -> None:
        self._look.set_text_scale(scale)

    def keep_geometry(self) -> None:
        """Remember where the window stands, for the next start."""
        self._look.keep_place(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._shown:
            self._shown = True
            QTimer.singleShot(SETTLE_MS, self._on_painted)

    def _on_painted(self) -> None:
        FocusRings(self)
        MenuKeys(self)
        WheelGuard(self)
        OnePress(self)
        self.painted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._room and dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Taken once the drop is over, for it may bring a question up."""
        room, place = self._room, dropped_file(event.mimeData())
        if room and place:
            event.acceptProposedAction()
            soon(room.widget, lambda: room.take_file(place))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless the disk did not take what was typed last: that is said once, then it goes."""
        self.keep_geometry()
        if self._room and not self._unsaved.may_go(self._room):
            event.ignore()
            return
        if "_safety" in vars(self) and self._safety.busy:
            event.ignore()
            return
        may_go, told = True, self._unsaved.was_told
        try:
            self._close_room()
            if self._door.backups:
                may_go = self._safety.back_up_and_wait(whatever_comes=told)
        finally:
            self._door.close()
        if may_go:
            super().closeEvent(event)
        else:
            event.ignore()

"""The one main window: first the lock screen or the first run, then the desk."""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

from practice_desk.gui.dropped import dropped_file
from practice_desk.gui.forms.ui_main_window import Ui_MainWindow
from practice_desk.gui.parting import part_with
from practice_desk.gui.shell.clipboard_watch import ClipboardWatch
from practice_desk.gui.shell.contracts import Greeting, Room
from practice_desk.gui.shell.demo_door import DemoDoor
from practice_desk.gui.shell.idle import IdleWatch
from practice_desk.gui.shell.lock_page import LockPage
from practice_desk.gui.shell.look import Look
from practice_desk.gui.shell.menu_keys import MenuKeys
from practice_desk.gui.shell.menus import set_desk_menus, set_door_menus
from practice_desk.gui.shell.tries import Tries
from practice_desk.gui.shell.unsaved import Unsaved
from practice_desk.gui.shell.wheel import WheelGuard
from practice_desk.gui.soon import soon
from practice_desk.gui.theme import Theme, style_type
from practice_desk.gui.widgets.focus_ring import FocusRing
from practice_desk.gui.widgets.one_press import OnePress

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent

    from practice_desk.domain.refused import Refused
    from practice_desk.gui.ask import Ask
    from practice_desk.gui.shell.door import Door
    from practice_desk.gui.shell.safety import Safety
    from practice_desk.machine.prefs import PreferencesFile
    from practice_desk.ports.store import Store

DAY_CHECK_MS = 30_000
_SECRETS = ("passphrase", "words")
"""What a refusal at the door is about when somebody did not know the secret."""
SETTLE_MS = 30
"""What can wait until the window is seen waits this long after its first paint, to let the paint reach the screen."""


Greeter = Callable[["MainWindow"], Greeting]
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
        self._prefs = prefs
        self._look = Look(theme, prefs)
        self._door = door
        self._ask = ask
        self._place = place
        self._furnish = furnish
        self._greet = greet
        self._keep_safe = keep_safe
        self._room: Room | None = None
        self._greeting: Greeting | None = None
        self._demo: DemoDoor | None = None
        self._shown = False
        self._tries = Tries(prefs)
        self._unsaved = Unsaved(door, self)
        self.lock_page = LockPage(self.ui.scenes)
        self.waiting = QLabel(self.tr("Laying out the desk…"))
        self.waiting.setWordWrap(True)
        self.waiting.setContentsMargins(32, 32, 32, 32)
        self.ui.scenes.addWidget(self.lock_page)
        self.ui.scenes.addWidget(self.waiting)
        self.idle = IdleWatch(self)
        self.clipboard = ClipboardWatch(self)
        self._days = QTimer(self)
        self._days.setInterval(DAY_CHECK_MS)
        self._days.timeout.connect(self._on_tick)
        self.setAcceptDrops(True)
        self._connect()
        self._look.place(self)

    def _connect(self) -> None:
        self.lock_page.unlock_asked.connect(self._on_unlock)
        self.lock_page.recover_asked.connect(self._on_recover)
        self.lock_page.another_place_asked.connect(self.choose_place)
        self._door.opened.connect(self._on_opened)
        self._door.refused.connect(self._on_refused)
        self._door.recovered.connect(self._on_recovered)
        self._door.busy_changed.connect(lambda busy: set_door_menus(self.ui, on=not busy))
        self.idle.idle.connect(self.lock)
        self.ui.action_quit.triggered.connect(self.close)
        self.ui.action_new_practice.triggered.connect(self.begin_new)
        self.ui.action_open_practice.triggered.connect(self.choose_place)
        self.ui.action_larger.triggered.connect(lambda: self._look.larger())
        self.ui.action_smaller.triggered.connect(lambda: self._look.smaller())
        for action, second in ((self.ui.action_fixes, "Alt+Return"), (self.ui.action_redo, "Ctrl+Y")):
            action.setShortcuts([action.shortcut(), QKeySequence(second)])

    # scenes

    def show_door(self, *, first_run: bool) -> None:
        """Show the lock screen, or the first run when there is no practice yet."""
        set_desk_menus(self.ui, on=False)
        if first_run:
            self._greeting = self._greet(self)
            self._show_scene(self._greeting.page)
        elif self._demo:
            self._show_scene(self._demo.ready())
        else:
            self.lock_page.set_place(self._place.stem)
            self.lock_page.clear()
            self.lock_page.pause(self._tries.left)
            self._show_scene(self.lock_page)

    def show_waiting(self) -> None:
        """A quiet page while a desk is laid out with no question to ask."""
        set_desk_menus(self.ui, on=False)
        self._show_scene(self.waiting)

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
    def place(self) -> Path:
        """The practice file this window opens."""
        return self._place

    @property
    def look(self) -> tuple[str, float]:
        """The appearance and the text scale in force."""
        return self._look.now

    # through the door

    def _on_unlock(self, passphrase: str) -> None:
        self.lock_page.busy(busy=True)
        gc.freeze()  # what the program is made of stays; clearing memory need not look through it each time
        self._door.unlock(self._place, passphrase)

    def _on_recover(self, words: tuple[str, ...]) -> None:
        self.lock_page.busy(busy=True)
        self._door.recover(self._place, words)

    def _on_recovered(self) -> None:
        self._greeting = self._greet(self)
        self._greeting.ask_passphrase()
        self._show_scene(self._greeting.page)

    def make(self, name: str, passphrase: str) -> None:
        self._door.make(self._place, name, passphrase)

    def seal(self, passphrase: str) -> None:
        """Choose a passphrase again after opening with the recovery words."""
        self._door.seal(self._place, passphrase)

    def begin_new(self) -> None:
        """Begin another practice, kept where the therapist says."""
        kinds = self.tr("Practice files (*.pdesk)")
        place = self._ask.save_to(self, self.tr("Where to keep the new practice"), self._place.name, kinds)
        if place:
            self._leave_door()
            self._place = place if place.suffix == ".pdesk" else place.with_name(place.name + ".pdesk")
            self.show_door(first_run=True)

    def say_missing(self) -> None:
        """The practice opened last is not where it was."""
        self.lock_page.say_missing(self._place.name)

    def choose_place(self) -> None:
        """Let another practice file be picked."""
        kinds = self.tr("Practice files and backups (*.pdesk *.pdbackup)")
        place = self._ask.open_from(self, self.tr("Open a practice"), self._place.parent, kinds)
        if place:
            (self.restore if place.suffix == ".pdbackup" else self.use_place)(place)

    def restore(self, backup: Path) -> None:
        """Bring a backup back: a new file is made and shown first, the present one is kept."""
        self._safety.restore(backup, self._place)

    def close_for_restoring(self) -> None:
        """Commit what is being typed and close the practice, which is about to be put aside."""
        self._close_room()
        self._leave_door()

    def _leave_door(self) -> None:
        """Close what was opened or made and not entered; nothing typed or shown on the way stays."""
        self._door.close()
        self._drop_greeting()
        self._drop_demo()
        self.lock_page.clear()

    def use_place(self, place: Path) -> None:
        """Open another practice file from now on."""
        self._leave_door()
        self._place = place
        self._prefs.change(practice=str(place))
        self.show_door(first_run=False)

    def open_with(self, make_store: Callable[[], Store], fill: Callable[..., None]) -> None:
        """Open a practice made on the spot (the demo). It stays open behind its lock, for it has no key."""
        self._demo = DemoDoor(self.ui.scenes)
        self._demo.open_asked.connect(self.show_waiting)
        self._demo.open_asked.connect(lambda: self._door.enter())
        self.show_waiting()
        self._door.open_with(make_store, fill)

    def _drop_demo(self) -> None:
        if self._demo:
            part_with(self._demo)
            self._demo = None

    def _on_refused(self, refusal: Refused) -> None:
        scene = self.ui.scenes.currentWidget()
        if scene is self.lock_page:
            if refusal.field in _SECRETS:
                self._tries.note(datetime.now().astimezone())
            self.lock_page.say(refusal.words)
            self.lock_page.pause(self._tries.left)
        elif self._greeting and scene is self._greeting.page:
            self._greeting.say(refusal.words)
        elif self._room:
            self._room.say(refusal.words)
        else:
            self.waiting.setText(refusal.words)

    def _on_opened(self, desk: object, day: object) -> None:
        from_the_door = bool(self._greeting) or self.ui.scenes.currentWidget() is self.lock_page
        if from_the_door:
            self._prefs.change(practice=str(self._place))
        self.lock_page.clear()
        self._room = self._furnish(self, desk, day)
        self._show_scene(self._room.widget)
        set_desk_menus(self.ui, on=True)
        self._drop_greeting()
        self._room.take_focus()
        self.idle.start(self._room.lock_minutes)
        self._days.start()
        tried = self._tries.take() if from_the_door else ""
        news = " ".join(words for words in (self._door.take_news(), tried) if words)
        if news:
            self._room.say(news)
        self._safety.ask_why_older()

    def _drop_greeting(self) -> None:
        if self._greeting:
            self.ui.scenes.removeWidget(self._greeting.page)
            self._greeting.leave()
            self._greeting = None

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
            self.show_door(first_run=False)
            front.close()  # a form keeps what was typed into it
            front.hide()
            QTimer.singleShot(0, self.lock)
            return
        self._cover()
        try:
            self._close_room()
        finally:
            if not self._demo:
                self._door.close()
            self.show_door(first_run=False)
            if not (self._demo or self._door.holds):
                self.locked.emit()

    def save_work(self) -> None:
        """Commit what is being typed, if there is a desk."""
        if self._room:
            self._room.settle()

    def _cover(self) -> None:
        """Let nothing be seen any more, before anything that may take its time."""
        self.show_door(first_run=False)
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
        FocusRing(self)
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

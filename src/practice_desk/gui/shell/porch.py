"""What stands before the desk: the lock screen, a first run, the cover of the demo, or a quiet page."""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from practice_desk.gui.parting import part_with
from practice_desk.gui.shell.contracts import Greeting
from practice_desk.gui.shell.lock_page import LockPage
from practice_desk.gui.shell.tries import Tries

if TYPE_CHECKING:
    from pathlib import Path

    from practice_desk.domain.refused import Refused
    from practice_desk.gui.ask import Ask
    from practice_desk.gui.shell.demo_door import DemoDoor
    from practice_desk.gui.shell.door import Door
    from practice_desk.machine.prefs import PreferencesFile
    from practice_desk.ports.store import Store

_SECRETS = ("passphrase", "words")
"""What a refusal at the door is about when somebody did not know the secret."""

Greeter = Callable[["Porch"], Greeting]


class Porch(QObject):
    """Knows which practice is behind the door, and what is done before it opens.

    ``turned`` gives the page that is to be seen now; ``backup_chosen`` a backup that was picked where a practice
    is. ``greet`` builds the pages of a first run when there is one.
    """

    turned = Signal(object)
    backup_chosen = Signal(object)

    def __init__(
        self,
        scenes: QStackedWidget,
        door: Door,
        prefs: PreferencesFile,
        ask: Ask,
        place: Path,
        greet: Greeter,
    ) -> None:
        super().__init__(scenes)
        self._scenes = scenes
        self._door = door
        self._prefs = prefs
        self._ask = ask
        self._greet = greet
        self._greeting: Greeting | None = None
        self._demo: DemoDoor | None = None
        self.place = place
        self.tries = Tries(prefs)
        self.lock_page = LockPage(scenes)
        self.waiting = QLabel(self.tr("Laying out the desk…"))
        self.waiting.setWordWrap(True)
        self.waiting.setContentsMargins(32, 32, 32, 32)
        for page in (self.lock_page, self.waiting):
            scenes.addWidget(page)
        self.lock_page.unlock_asked.connect(self._on_unlock)
        self.lock_page.recover_asked.connect(self._on_recover)
        self.lock_page.another_place_asked.connect(self.choose_place)
        door.recovered.connect(self._on_recovered)

    @property
    def keeps_demo(self) -> bool:
        """Whether what is behind the door is the demo, which stays open: nobody has a key to it."""
        return self._demo is not None

    # what stands there

    def show_door(self, *, first_run: bool) -> None:
        """Show the lock screen, or the first run when there is no practice yet."""
        if first_run:
            self._greeting = self._greet(self)
            self.turned.emit(self._greeting.page)
        elif self._demo:
            self.turned.emit(self._demo.ready())
        else:
            self.lock_page.set_place(self.place.stem)
            self.lock_page.clear()
            self.lock_page.pause(self.tries.left)
            self.turned.emit(self.lock_page)

    def show_waiting(self, words: str = "") -> None:
        """A quiet page while there is no question to ask; ``words`` in place of what it said last."""
        if words:
            self.waiting.setText(words)
        self.turned.emit(self.waiting)

    def say_missing(self) -> None:
        """The practice opened last is not where it was."""
        self.lock_page.say_missing(self.place.name)

    @property
    def asks(self) -> bool:
        """Whether the page in view asks for something: the lock screen or a first run."""
        present = self._scenes.currentWidget()
        return present is self.lock_page or bool(self._greeting and present is self._greeting.page)

    def say(self, refusal: Refused) -> None:
        """Say it on the page in view."""
        present = self._scenes.currentWidget()
        if present is self.lock_page:
            if refusal.field in _SECRETS:
                self.tries.note(datetime.now().astimezone())
            self.lock_page.say(refusal.words)
            self.lock_page.pause(self.tries.left)
        elif self._greeting and present is self._greeting.page:
            self._greeting.say(refusal.words)
        else:
            self.waiting.setText(refusal.words)

    # through the door

    def _on_unlock(self, passphrase: str) -> None:
        self.lock_page.busy(busy=True)
        gc.freeze()  # what the program is made of stays; clearing memory need not look through it each time
        self._door.unlock(self.place, passphrase)

    def _on_recover(self, words: tuple[str, ...]) -> None:
        self.lock_page.busy(busy=True)
        self._door.recover(self.place, words)

    def _on_recovered(self) -> None:
        self._greeting = self._greet(self)
        self._greeting.ask_passphrase()
        self.turned.emit(self._greeting.page)

    def make(self, name: str, passphrase: str) -> None:
        self._door.make(self.place, name, passphrase)

    def seal(self, passphrase: str) -> None:
        """Choose a passphrase again after opening with the recovery words."""
        self._door.seal(self.place, passphrase)

    def open_with(
        self, make_store: Callable[[], Store], fill: Callable[..., None], cover: Callable[[QWidget], DemoDoor]
    ) -> None:
        """Open a practice made on the spot (the demo). It stays open behind its lock, for it has no key.

        ``cover`` makes what the lock shows then.
        """
        self._demo = cover(self._scenes)
        self._demo.open_asked.connect(lambda: self.show_waiting())
        self._demo.open_asked.connect(lambda: self._door.enter())
        self.show_waiting()
        self._door.open_with(make_store, fill)

    def pass_through(self) -> bool:
        """A desk was opened; whether somebody unlocked or made it, so that it is the one to open next time too."""
        asked = bool(self._greeting) or self._scenes.currentWidget() is self.lock_page
        if asked:
            self._prefs.change(practice=str(self.place))
        self.lock_page.clear()
        return asked

    # another practice

    def begin_new(self) -> None:
        """Begin another practice, kept where the therapist says."""
        kinds, title = self.tr("Practice files (*.pdesk)"), self.tr("Where to keep the new practice")
        place = self._ask.save_to(self._scenes.window(), title, self.place.name, kinds)
        if place:
            self.leave()
            self.place = place if place.suffix == ".pdesk" else place.with_name(place.name + ".pdesk")
            self.show_door(first_run=True)

    def choose_place(self) -> None:
        """Let another practice file be picked, or a backup."""
        kinds, title = self.tr("Practice files and backups (*.pdesk *.pdbackup)"), self.tr("Open a practice")
        place = self._ask.open_from(self._scenes.window(), title, self.place.parent, kinds)
        if place and place.suffix == ".pdbackup":
            self.backup_chosen.emit(place)
        elif place:
            self.use_place(place)

    def use_place(self, place: Path) -> None:
        """Open another practice file from now on."""
        self.leave()
        self.place = place
        self._prefs.change(practice=str(place))
        self.show_door(first_run=False)

    # leaving

    def leave(self) -> None:
        """Close what was opened or made and not entered; nothing typed or shown on the way stays."""
        self._door.close()
        self.drop_greeting()
        if self._demo:
            part_with(self._demo)
            self._demo = None
        self.lock_page.clear()

    def drop_greeting(self) -> None:
        """The first run is over."""
        if self._greeting:
            self._scenes.removeWidget(self._greeting.page)
            self._greeting.leave()
            self._greeting = None

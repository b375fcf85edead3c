"""The first run: the set-up pages joined to the door."""

from PySide6.QtCore import QObject

from practice_desk.domain.whereabouts import practice_words
from practice_desk.gui.shell.door import Door
from practice_desk.gui.shell.set_up_page import SetUpPage
from practice_desk.gui.shell.window import MainWindow
from practice_desk.machine.places import places_here


class FirstRun(QObject):
    """Makes a practice, shows its recovery words, and goes on to the desk."""

    def __init__(self, window: MainWindow, door: Door) -> None:
        super().__init__(window)
        self.page = SetUpPage()
        self._door = door
        self.page.suggestion_asked.connect(lambda: door.suggest(self.page.offer))
        self.page.make_asked.connect(window.make)
        self.page.passphrase_chosen.connect(window.seal)
        self.page.finished.connect(door.enter)
        self.page.another_place_asked.connect(window.choose_place)
        door.made.connect(self.page.show_recovery)
        self.page.say(practice_words(places_here().kind(window.place)))

    def ask_passphrase(self) -> None:
        self.page.ask_passphrase()

    def say(self, words: str) -> None:
        self.page.say(words)

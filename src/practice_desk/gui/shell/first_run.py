"""The first run: the set-up pages joined to the door."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from practice_desk.domain.whereabouts import practice_words
from practice_desk.gui.shell.door import Door
from practice_desk.gui.shell.set_up_page import SetUpPage
from practice_desk.gui.shell.sheet_paper import SheetPaper
from practice_desk.gui.shell.window import MainWindow
from practice_desk.machine.places import places_here


class FirstRun(QObject):
    """Makes a practice, shows its recovery words, puts them on ``paper``, and goes on to the desk."""

    def __init__(self, window: MainWindow, door: Door, paper: SheetPaper) -> None:
        super().__init__(window)
        self.page = SetUpPage()
        self._door = door
        self.page.suggestion_asked.connect(lambda: door.suggest(self.page.offer))
        self.page.make_asked.connect(window.make)
        self.page.passphrase_chosen.connect(window.seal)
        self.page.finished.connect(door.enter)
        self.page.another_place_asked.connect(window.choose_place)
        self.page.print_asked.connect(lambda words: self._put(paper.print, paper, words))
        self.page.save_asked.connect(lambda words: self._put(paper.save, paper, words))
        door.made.connect(self.page.show_recovery)
        self.page.say(practice_words(places_here().kind(window.place)))

    def _put(self, put: Callable[..., None], paper: SheetPaper, words: tuple[str, ...]) -> None:
        name = self.page.ui.name.text().strip()
        put(paper.sheet(name, words), self.page, self.page.say_of_sheet)

    def ask_passphrase(self) -> None:
        self.page.ask_passphrase()

    def say(self, words: str) -> None:
        self.page.say(words)

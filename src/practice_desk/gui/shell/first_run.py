"""The first run: the set-up pages joined to the door."""

from collections.abc import Callable

from shiboken6 import isValid

from practice_desk.domain.whereabouts import practice_words
from practice_desk.gui.parting import part_with
from practice_desk.gui.shell.door import Door
from practice_desk.gui.shell.porch import Porch
from practice_desk.gui.shell.set_up_page import SetUpPage
from practice_desk.gui.shell.sheet_paper import SheetPaper
from practice_desk.machine.places import places_here


class FirstRun:
    """Makes a practice, shows its recovery words, puts them on ``paper``, and goes on to the desk.

    Its page keeps it, and what comes after :meth:`leave` reaches nobody.
    """

    def __init__(self, porch: Porch, door: Door, paper: SheetPaper) -> None:
        self.page = SetUpPage()
        self._door = door
        self.page.suggestion_asked.connect(lambda: door.suggest(self._while_there(self.page.offer)))
        self.page.make_asked.connect(porch.make)
        self.page.passphrase_chosen.connect(porch.seal)
        self.page.finished.connect(lambda: door.enter(read_back=True))
        self.page.another_place_asked.connect(porch.choose_place)
        self.page.print_asked.connect(lambda words: self._put(paper.print, paper, words))
        self.page.save_asked.connect(lambda words: self._put(paper.save, paper, words))
        door.made.connect(self.page.show_recovery)
        self.page.say(practice_words(places_here().kind(porch.place)))

    def _put(self, put: Callable[..., None], paper: SheetPaper, words: tuple[str, ...]) -> None:
        name = self.page.ui.name.text().strip()
        put(paper.sheet(name, words), self.page, self._while_there(self.page.say_of_sheet))

    def _while_there(self, take: Callable[[str], None]) -> Callable[[str], None]:
        def taken(words: str) -> None:
            if isValid(self.page):
                take(words)

        return taken

    def ask_passphrase(self) -> None:
        self.page.ask_passphrase()

    def say(self, words: str) -> None:
        self.page.say(words)

    def leave(self) -> None:
        """The page goes, and with it the words it showed."""
        self.page.forget()
        part_with(self.page)
